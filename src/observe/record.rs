//! What is kept of one replication: all its plans, month by month. The unit of storage.

use crate::evidence::measures::Measure;
use crate::units::Cents;
use serde::{Deserialize, Serialize};

pub use crate::funding::ledger::{Item, Payer};

/// All plans of one replication, counts of the lived sample (not scaled to the municipality).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    pub replication: u32,
    /// Plan months lived (months 0…months−1).
    pub months: usize,
    /// Neighbourhoods lived.
    pub neighbourhoods: usize,
    /// Residents lived at month 0.
    pub residents: u32,
    /// Resident-months × plans lived from the warm-up on, for the rate.
    pub agent_months: u64,
    pub plans: Vec<PlanRecord>,
}

/// One plan of one replication.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanRecord {
    /// Values by measure, then month: `[measure × months + month]`.
    pub monthly: Vec<f64>,
    /// Yearly values by measure, neighbourhood, year: `[(measure × neighbourhoods + neighbourhood) × years + year]`
    /// (stock and index: mean of the months; flow and euros: sum). NaN where a measure is not kept per neighbourhood.
    pub yearly: Vec<f64>,
    /// At the end of every year, by stratum, then what is summed, then year (`observe::strata`):
    /// `[(stratum × summed + what) × years + year]`.
    pub strata: Vec<i64>,
    /// Ledger by month, item, payer: `[(month × items + item) × 3 + payer]`.
    pub ledger: Vec<Cents>,
}

impl PlanRecord {
    /// Monthly values of one measure.
    pub fn of(&self, measure: Measure, months: usize) -> &[f64] {
        &self.monthly[measure.index() * months..(measure.index() + 1) * months]
    }

    /// Booked amount of a month, item and payer.
    pub fn booked(&self, month: usize, item: Item, payer: Payer) -> Cents {
        self.ledger[(month * Item::ALL.len() + item as usize) * 3 + payer as usize]
    }
}
