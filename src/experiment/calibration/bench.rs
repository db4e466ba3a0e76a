//! Living a draw: the status quo alone, in a small world of national composition, under the same chance for every draw.

use super::super::status_quo::with_tails;
use super::super::{Job, Watch};
use super::space::Space;
use super::{Tails, Targets};
use crate::evidence::targets::StatusQuo;
use crate::scenario::sample::{Sample, reference_world, small_world};
use crate::scenario::{Scenario, load};
use crate::store::format::text_hash;
use crate::store::{Key, Store, model_hash};
use crate::units::WARM_UP_MONTHS;
use std::io;

/// The world in which draws are lived.
#[derive(Clone, Debug)]
pub struct Bench {
    scenario: Scenario,
    sample: Sample,
    seed: u64,
}

/// A draw that was lived.
#[derive(Clone, Debug, PartialEq)]
pub struct Life {
    /// Of the uncertain parameters, thresholds as they were found.
    pub values: Vec<f64>,
    /// Quantities in the order of the targets (NaN: not lived). All NaN where the values contradict each other.
    pub found: Vec<f64>,
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
        let neighbourhoods = reference_world().neighbourhoods.len();
        Bench { scenario, sample: small_world(neighbourhoods, residents.div_ceil(neighbourhoods as u32)), seed }
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

    /// The draw at a place of the space: from the store, or lived now and kept. `None` = stopped.
    ///
    /// # Errors
    /// What cannot be written in the store (disk full).
    pub fn life(
        &self,
        (space, targets): (&Space, &Targets),
        place: &[f64],
        store: Option<&Store>,
        watch: &dyn Watch,
    ) -> io::Result<Option<Life>> {
        let (keys, values) = (space.keys(), space.values(place));
        let key = self.key(&keys, place, &targets.hash);
        let count = values.len() + targets.aims.len();
        if let Some(mut kept) = store.and_then(|store| store.numbers(&key, count, |why| watch.note(why))) {
            let found = kept.split_off(values.len());
            watch.worked(self.work());
            watch.finished(0, true);
            return Ok(Some(Life { values: kept, found }));
        }
        if watch.stop() {
            return Ok(None);
        }
        let Some((status_quo, tails)) = self.live(&keys, &values, watch) else { return Ok(None) };
        let life = space.with_thresholds(place, values, (&tails, &status_quo), targets);
        if let Some(store) = store {
            let numbers: Vec<f64> = life.values.iter().chain(&life.found).copied().collect();
            store.save_numbers(&key, &numbers)?;
        }
        watch.finished(0, false);
        Ok(Some(life))
    }

    fn key(&self, keys: &[&str], place: &[f64], targets: &str) -> Key {
        let place: String = place.iter().map(|at| format!("{:016x}", at.to_bits())).collect();
        Key {
            scenario: text_hash(&format!("calibration {} {} {targets} {place}", self.scenario.resolved_hash(), keys.join(" "))),
            model: model_hash().into(),
            sample: text_hash(&serde_json::to_string(&self.sample).unwrap_or_default()),
            seed: self.seed,
            replication: 0,
        }
    }
}
