//! One question made ready: a checked scenario and the sample of its municipality that will be lived.

use super::Job;
use crate::compare::{Setting, Start};
use crate::scenario::Scenario;
use crate::scenario::plan::RollOut;
use crate::scenario::sample::{Residents, Sample, sample};
use thiserror::Error;

/// Everything that is fixed before a month is lived.
#[derive(Clone, Debug)]
pub struct Case {
    pub scenario: Scenario,
    pub sample: Sample,
}

/// A municipality without residents cannot be lived.
#[derive(Clone, Debug, Error)]
#[error("nobody lives in {0}")]
pub struct Uninhabited(String);

impl Case {
    /// Draws the sample. "Worst first" counts neighbourhoods of the municipality: the same share of the sample is lived.
    ///
    /// # Errors
    /// A municipality without residents.
    pub fn new(scenario: Scenario, residents: Residents) -> Result<Case, Uninhabited> {
        let sample = sample(&scenario.municipality, residents);
        if sample.residents() == 0 {
            return Err(Uninhabited(scenario.municipality.name));
        }
        let mut scenario = scenario;
        for stream in scenario.plans.iter_mut().flat_map(|plan| &mut plan.streams) {
            if let RollOut::WorstFirst(count) = &mut stream.roll_out {
                *count = sample.lived(*count);
            }
        }
        Ok(Case { scenario, sample })
    }

    pub fn job(&self, seed: u64) -> Job<'_> {
        Job { scenario: &self.scenario, sample: &self.sample, seed }
    }

    /// What a comparison of this case must know.
    pub fn setting(&self) -> Setting {
        let (scenario, sample) = (&self.scenario, &self.sample);
        Setting {
            plans: scenario.plans.iter().map(|plan| plan.name.clone()).collect(),
            labels: scenario.plans.iter().map(|plan| plan.label.clone()).collect(),
            reference: scenario.reference,
            equal_money: scenario.plans.iter().map(|plan| plan.equal_money).collect(),
            months: scenario.horizon() as usize,
            scale: sample.factor(),
            municipality_residents: sample.municipality_residents,
            start: Start { year: scenario.start.0, month: scenario.start.1 },
            discount: scenario.parameters.money.discount_rate,
        }
    }
}
