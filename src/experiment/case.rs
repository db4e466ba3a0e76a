//! One question made ready: a checked scenario, its municipality and the sample that will be lived.

use super::Job;
use crate::compare::{Setting, Start};
use crate::scenario::municipality::{Municipality, MunicipalityTable, Problem, UnknownMunicipality};
use crate::scenario::sample::{Residents, Sample, sample};
use crate::scenario::{MunicipalityChoice, Scenario};
use thiserror::Error;

/// Everything that is fixed before a month is lived.
#[derive(Clone, Debug)]
pub struct Case {
    pub scenario: Scenario,
    pub municipality: Municipality,
    pub sample: Sample,
}

/// Why a scenario has no municipality to live in.
#[derive(Clone, Debug, Error)]
pub enum CaseError {
    #[error(transparent)]
    Unknown(#[from] UnknownMunicipality),
    #[error("the table [municipality] cannot be used: {0}")]
    Table(String),
    #[error("nobody lives in {0}")]
    Empty(String),
}

impl Case {
    /// Finds the municipality and draws the sample.
    ///
    /// # Errors
    /// An unknown municipality, or own figures that cannot be lived.
    pub fn new(scenario: Scenario, residents: Residents) -> Result<Case, CaseError> {
        let municipality = match &scenario.municipality {
            MunicipalityChoice::Named(name) => Municipality::by_name(name)?,
            MunicipalityChoice::Own(table) => {
                let table: MunicipalityTable =
                    serde_json::from_value(table.clone()).map_err(|error| CaseError::Table(error.to_string()))?;
                Municipality::from_table(table).map_err(|problems| CaseError::Table(listed(&problems)))?
            }
        };
        let sample = sample(&municipality, residents);
        if sample.residents() == 0 {
            return Err(CaseError::Empty(municipality.name));
        }
        Ok(Case { scenario, municipality, sample })
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

fn listed(problems: &[Problem]) -> String {
    problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("; ")
}
