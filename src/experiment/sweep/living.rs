//! From a point to a case, and from a case to a record: the two steps of a run that can fail.

use super::design::{Design, Point};
use crate::experiment::{Case, Job, Watch, replication};
use crate::observe::record::Record;

/// How runs are lived. A trait, so that the tests of what happens to a failing run can make one fail.
pub trait Living: Sync {
    /// The case of a point, or that of the design where no factor is moved.
    ///
    /// # Errors
    /// Why the scenario is refused with these values.
    fn case(&self, design: &Design, point: Option<&Point>) -> Result<Case, String>;

    /// One replication of all plans; `None` = stopped.
    fn record(&self, job: &Job, replication: u32, parts: usize, watch: &dyn Watch) -> Option<Record> {
        replication::record(job, replication, parts, watch)
    }
}

/// As the design says.
pub struct AsDesigned;

impl Living for AsDesigned {
    fn case(&self, design: &Design, point: Option<&Point>) -> Result<Case, String> {
        // Provisional until the design brings its own.
        let mut sets = design.sets.clone();
        sets.extend(point.into_iter().flat_map(|point| provisional_sets(design, point)));
        let loaded = crate::scenario::load(&design.scenario, &sets).map_err(|error| error.to_string())?;
        Case::new(loaded.scenario, design.residents).map_err(|error| error.to_string())
    }
}

fn provisional_sets(design: &Design, point: &Point) -> Vec<String> {
    use super::design::{Domain, Value};
    let of = |(factor, value): (&super::design::Factor, &Value)| {
        let text = match (&factor.domain, value) {
            (_, Value::Number(number)) => format!("{number:?}"),
            (Domain::Choice(choices), Value::Choice(place)) => choices[*place].toml.clone(),
            _ => String::new(),
        };
        factor.keys.iter().map(|key| format!("{key}={text}")).collect::<Vec<_>>()
    };
    design.factors.iter().zip(&point.values).flat_map(of).collect()
}

pub(super) fn order(design: &Design) -> Vec<(u32, u32)> {
    let runs = design.points.iter().flat_map(|point| (0..design.replications).map(|replication| (point.number, replication)));
    let mut runs: Vec<(u32, u32)> = runs.collect();
    runs.sort_by_key(|&(point, replication)| philox(point, replication));
    runs
}

fn philox(point: u32, replication: u32) -> u64 {
    (u64::from(point) * 7919 + u64::from(replication) * 104_729 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}
