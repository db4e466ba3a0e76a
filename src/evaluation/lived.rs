//! Everything that is kept of one replication: the unit of storage.

use super::ledger::Ledger;
use super::observed::Observed;
use crate::observe::record::Record;
use serde::{Deserialize, Serialize};

/// One finished replication.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lived {
    /// What could be counted, plan by plan and month by month.
    pub record: Record,
    /// What nobody saw: events held against those of the twins.
    pub unseen: Ledger,
    /// What evaluators inside the world could see.
    pub observed: Observed,
}

impl Lived {
    /// Whether all columns have the length that months, plans and neighbourhoods say.
    pub fn shaped(&self) -> bool {
        let record = &self.record;
        let shape = (record.months, record.neighbourhoods, record.plans.len());
        self.unseen.shaped(shape) && self.observed.shaped(shape)
    }
}
