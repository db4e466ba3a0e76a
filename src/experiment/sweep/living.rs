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
        let Some(point) = point else {
            let loaded = design.base.with(&design.sets).map_err(|error| error.findings().errors().join("; "))?;
            return Case::new(loaded.scenario, design.residents).map_err(|error| error.to_string());
        };
        design.case(point)
    }
}
