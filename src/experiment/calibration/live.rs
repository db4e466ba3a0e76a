//! Living a draw: the status quo alone, in a small world of national composition, under the same chance for every draw.

use super::super::status_quo::with_tails;
use super::Tails;
use super::super::{Job, Watch};
use crate::evidence::targets::StatusQuo;
use crate::scenario::sample::{Sample, small_world};
use crate::scenario::{Scenario, load};
use crate::units::WARM_UP_MONTHS;

/// Neighbourhoods of the world that is lived.
const NEIGHBOURHOODS: usize = 8;

/// The world in which draws are lived.
#[derive(Clone, Debug)]
pub struct Bench {
    scenario: Scenario,
    sample: Sample,
    seed: u64,
}

impl Bench {
    /// So many residents (persons) under the status quo of the default scenario.
    ///
    /// # Panics
    /// Never: the scenario is a shipped one.
    pub fn new(residents: u32, seed: u64) -> Bench {
        let mut scenario = load("continuity-or-projects", &["years=20".into()]).expect("a shipped scenario").scenario;
        let plan = scenario.plans.swap_remove(scenario.reference);
        (scenario.plans, scenario.reference) = (vec![plan], 0);
        Bench { scenario, sample: small_world(NEIGHBOURHOODS, residents.div_ceil(NEIGHBOURHOODS as u32)), seed }
    }

    /// Work of one draw, in the unit of `Watch::worked`.
    pub fn work(&self) -> u64 {
        (WARM_UP_MONTHS + self.scenario.horizon()) as u64
    }

    /// The quantities of the targets under a draw, and what any threshold of observation would count. `None` = stopped.
    pub fn live(&self, keys: &[&str], values: &[f64], watch: &dyn Watch) -> Option<(StatusQuo, Tails)> {
        let scenario = self.scenario.with_draw(keys, values);
        let job = Job { scenario: &scenario, sample: &self.sample, seed: self.seed };
        with_tails(&job, 0, watch)
    }
}
