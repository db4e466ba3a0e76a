//! Where no factor is moved: what all points have in common.

use super::Hashes;
use crate::compare::Setting;
use crate::compare::window::{Window, windows};
use crate::evidence::measures::Measure;
use crate::experiment::{Case, run::keys};

/// What all points of a sweep have in common.
#[derive(Clone, Debug)]
pub struct Base {
    /// Plans, calendar and scale at the base; the scale of a point is its own.
    pub setting: Setting,
    pub windows: Vec<Window>,
    pub hashes: Hashes,
    /// Built-in name of the scenario, or the name of its file without its ending.
    pub scenario: String,
    pub municipality: String,
    /// Work of one run (as `Job::work`).
    pub work: u64,
}

impl Base {
    pub fn new(case: &Case) -> Base {
        let setting = case.setting();
        Base {
            windows: windows(setting.months),
            hashes: hashes(case),
            scenario: case.scenario.name.clone(),
            municipality: case.scenario.municipality.name.clone(),
            work: case.job(0).work(),
            setting,
        }
    }

    /// Numbers kept of a run: plans × all measures × windows.
    pub fn numbers(&self) -> usize {
        self.setting.plans.len() * Measure::COUNT * self.windows.len()
    }

    /// Place of a number of a run.
    pub fn place(&self, plan: usize, measure: Measure, window: usize) -> usize {
        (plan * Measure::COUNT + measure.index()) * self.windows.len() + window
    }

    /// Hashes of a point's case, if it can stand in the same tables.
    ///
    /// # Errors
    /// A factor that changes which plans there are or how long they are lived.
    pub fn hashes(&self, case: &Case) -> Result<Hashes, String> {
        let (here, base) = (case.setting(), &self.setting);
        if (&here.plans, here.reference, &here.equal_money) != (&base.plans, base.reference, &base.equal_money) {
            return Err("its plans are other plans than those of the other points".into());
        }
        if here.months != base.months {
            return Err(format!("it lasts {} years where the other points last {}", here.years(), base.years()));
        }
        Ok(hashes(case))
    }
}

fn hashes(case: &Case) -> Hashes {
    let key = keys(&case.job(0))(0);
    Hashes { scenario: key.scenario, sample: key.sample }
}
