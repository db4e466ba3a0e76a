//! Replications in parallel, each with all its plans, stored as soon as it is finished. The only threads live here and
//! in the parallel pass of a large world.

pub mod analysis;
pub mod calibration;
pub mod case;
pub mod chapters;
pub mod futures;
pub mod futures_study;
pub mod headlines;
mod judging;
mod lenses;
pub mod pairing;
pub mod purchase;
pub mod replication;
pub mod run;
pub mod same;
pub mod spread;
pub mod status_quo;
pub mod study;
pub mod sweep;
pub mod theory;
#[cfg(test)]
mod tiny;
pub mod what_if;

pub use case::{Case, Uninhabited};
pub use chapters::{Chapters, Load, chapters, load};
pub use lenses::lenses;
pub use replication::replicate;
pub use run::{Outcome, run};

use crate::scenario::Scenario;
use crate::scenario::sample::Sample;

/// What is to be lived.
#[derive(Clone, Copy)]
pub struct Job<'a> {
    pub scenario: &'a Scenario,
    pub sample: &'a Sample,
    pub seed: u64,
}

impl Job<'_> {
    /// Work of one replication (months × plans, the warm-up as one plan): the unit of progress.
    pub fn work(&self) -> u64 {
        let plans = self.scenario.plans.len() as u64;
        crate::units::WARM_UP_MONTHS as u64 + self.scenario.horizon() as u64 * plans
    }
}

/// Of a run, what the chapters beside it are lived with.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    pub seed: u64,
    /// A chapter lives at most so many.
    pub replications: u32,
}

/// What a run tells whoever watches it, and how it is stopped. Called from all threads.
pub trait Watch: Sync {
    /// Work done since the last call (as `Job::work`).
    fn worked(&self, _months: u64) {}
    /// A replication is finished: lived, or found in the store.
    fn finished(&self, _replication: u32, _found: bool) {}
    /// Something the user should know, such as a damaged file that is not used.
    fn note(&self, _text: String) {}
    /// Whether to stop; finished replications stay.
    fn stop(&self) -> bool {
        false
    }
}

/// Nobody watches.
pub struct Unwatched;

impl Watch for Unwatched {}
