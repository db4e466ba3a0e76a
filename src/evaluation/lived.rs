//! Everything that is kept of one replication: the unit of storage.

use super::ledger::Ledger;
use crate::observe::record::Record;
use serde::{Deserialize, Serialize};

/// One finished replication.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lived {
    /// What could be counted, plan by plan and month by month.
    pub record: Record,
    /// What nobody saw: events held against those of the twins.
    pub unseen: Ledger,
}

impl Lived {
    /// Whether all columns have the length that months, plans and neighbourhoods say.
    pub fn shaped(&self) -> bool {
        let record = &self.record;
        self.unseen.shaped((record.months, record.neighbourhoods, record.plans.len()))
    }
}
