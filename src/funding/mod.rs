//! Money and its contracts, as columns: who is paid, when, how much, and how well a contract fits. No behaviour of a month.

pub mod base;
pub mod book;
pub mod budget;
pub mod calendar;
pub mod council;
#[cfg(test)]
pub mod examples;
pub mod ledger;
pub mod price;
pub mod roll_out;
pub mod schedule;

pub use schedule::{Instrument, Schedule};

/// One neighbourhood as its funders know it; fixed for a replication.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Site {
    /// Residents who live here at month 0 (> 0). Contract euros and needs per resident go by this number.
    pub residents: u32,
    /// Shares of the residents aged 6–22, 23–64 and 65+ at month 0 (0–1): the denominators of posts with a target group.
    pub ages: [f64; 3],
    /// Adversity multiplier a_n (> 0).
    pub adversity: f64,
    /// District, whose wijkteam draws on the community workers.
    pub district: usize,
}
