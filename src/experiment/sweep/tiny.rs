//! Small designs for tests, and a way to live them that can be made to fail.

use super::design::{Design, Domain, Factor, Point, Sampling, Value};
use super::living::{AsDesigned, Living};
use crate::evidence::measures::Measure;
use crate::experiment::{Case, Job, Watch, replication};
use crate::observe::record::Record;
use crate::scenario::Prepared;
use crate::scenario::sample::Residents;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// One factor over its range, two years, 300 residents.
pub fn design(points: u32, replications: u32) -> Design {
    let point = |number: u32| Point {
        number,
        id: format!("p{number}"),
        values: vec![Value::Number(0.2 + 0.2 * f64::from(number * 37 % 101) / 101.0)],
    };
    Design {
        name: "tiny".into(),
        title: "A tiny design".into(),
        scenario: "continuity-or-projects".into(),
        base: Prepared::open("continuity-or-projects").expect("a shipped scenario"),
        sets: vec!["years=2".into()],
        residents: Residents::Number(300),
        seed: 3,
        replications,
        measures: vec![Measure::SevereLonelinessYears, Measure::ExpectedCrises],
        sampling: Sampling::Table,
        factors: vec![Factor {
            name: "parameters.strain.noise".into(),
            keys: vec!["parameters.strain.noise".into()],
            domain: Domain::Number { low: 0.2, high: 0.4, log: false, whole: false, base: Some(0.3) },
            unit: "SD".into(),
        }],
        points: (0..points).map(point).collect(),
    }
}

/// Lives the first run and gives it back for all others, marked by the replication; some points are refused or make the model stop.
#[derive(Default)]
pub struct Quick {
    pub refused: Vec<u32>,
    /// Replication in which the model stops.
    pub stops: Option<u32>,
    /// Measure that is undefined in all months.
    pub undefined: Option<Measure>,
    pub lived: AtomicU32,
    pub record: OnceLock<Record>,
}

impl Living for Quick {
    fn case(&self, design: &Design, point: Option<&Point>) -> Result<Case, String> {
        if point.is_some_and(|point| self.refused.contains(&point.number)) {
            return Err("refused for the test".into());
        }
        AsDesigned.case(design, point)
    }

    fn record(&self, job: &Job, replication: u32, parts: usize, watch: &dyn Watch) -> Option<Record> {
        assert!(self.stops != Some(replication), "a stop for the test");
        self.lived.fetch_add(1, Relaxed);
        let first = || replication::record(job, 0, parts, watch).expect("not stopped");
        let mut record = self.record.get_or_init(first).clone();
        record.replication = replication;
        record.plans.iter_mut().for_each(|plan| plan.monthly.iter_mut().for_each(|value| *value += f64::from(replication)));
        if let Some(measure) = self.undefined {
            let months = measure.index() * record.months..(measure.index() + 1) * record.months;
            record.plans.iter_mut().for_each(|plan| plan.monthly[months.clone()].fill(f64::NAN));
        }
        Some(record)
    }
}
