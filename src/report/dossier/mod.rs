//! The dossier: everything the page and the spreadsheet tell, in no language, so that they can be written again from a results folder.

mod facts;
mod file;
#[cfg(test)]
pub mod synthetic;

pub use facts::{Flow, OwnFigure, Town, Wijk};
pub use file::{DossierError, FILE, read, write};

use super::evaluated::Evaluated;
use super::run::Run;
use crate::compare::curves::{Point, difference};
use crate::compare::futures::{FutureEffect, Futures};
use crate::compare::groups::{GroupEffect, WijkEffect, groups, wijken};
use crate::compare::{Comparison, in_order};
use crate::evidence::CATALOGUE;
use crate::evidence::measures::Measure;
use crate::experiment::analysis::Analysis;
use crate::experiment::purchase::{Purchase, purchases};
use crate::experiment::{Case, Chapters};
use crate::observe::record::Record;
use crate::scenario::plan::Plan;
use crate::units::Bilingual;
use serde::{Deserialize, Serialize};

/// What is followed over the years, each plan against the reference.
pub const FOLLOWED: [Measure; 8] = [
    Measure::SevereLonelinessYears,
    Measure::Meetings,
    Measure::ExpectedCrises,
    Measure::SpecialisedInflow,
    Measure::NetCostMunicipality,
    Measure::Trust,
    Measure::PlaceCapital,
    Measure::HighStrain,
];

/// Everything the page and the spreadsheet tell. Euros and counts are of the whole municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dossier {
    /// Built-in name of the scenario or the name of its file.
    pub scenario: String,
    pub title: Bilingual,
    pub question: Bilingual,
    /// What was expected before it was run.
    pub expected: Bilingual,
    pub town: Town,
    /// Residents lived.
    pub residents_lived: u64,
    pub seed: u64,
    pub scenario_hash: String,
    pub model_hash: String,
    /// Arguments of the command line.
    pub arguments: Vec<String>,
    pub comparison: Comparison,
    pub evaluated: Evaluated,
    /// In the order of the comparison.
    pub plans: Vec<Plan>,
    pub purchases: Vec<Purchase>,
    /// Preventive money month by month, by plan.
    pub flows: Vec<Flow>,
    pub curves: Vec<Curve>,
    /// What futures say that drew the assumptions as well as chance; only these may be counted.
    pub futures: Option<Futures>,
    pub groups: Vec<GroupEffect>,
    pub wijken: Vec<WijkEffect>,
    pub own: Vec<OwnFigure>,
    /// What was lived beside the main run.
    pub chapters: Chapters,
    /// What is said over the sets of assumptions, where they were drawn.
    pub discovery: Option<Analysis>,
    /// Values that are not the catalogue's: key and value.
    pub changed: Vec<(String, f64)>,
    pub mechanisms_off: Vec<String>,
}

/// A measure over the years: a plan against the reference, mean paired difference with its 95 % interval.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Curve {
    pub plan: usize,
    pub measure: Measure,
    /// One point a plan year, in the middle of it.
    pub years: Vec<Point>,
}

impl Dossier {
    /// Of a comparison that was lived.
    pub fn new(case: &Case, comparison: &Comparison, records: &[Record], run: &Run) -> Dossier {
        let (scenario, setting) = (&case.scenario, &comparison.setting);
        let groups = groups(records, setting);
        let value = |entry: &&crate::evidence::Parameter| (entry.get)(&scenario.parameters) != entry.default;
        Dossier {
            scenario: run.scenario.clone(),
            title: run.title.clone(),
            question: scenario.question.clone(),
            expected: scenario.expected.clone(),
            town: Town::new(&scenario.municipality, &run.wijken),
            residents_lived: run.residents_lived,
            seed: run.seed,
            scenario_hash: run.scenario_hash.clone(),
            model_hash: crate::store::model_hash().into(),
            arguments: run.arguments.clone(),
            comparison: comparison.clone(),
            evaluated: run.evaluated.clone(),
            plans: scenario.plans.clone(),
            purchases: purchases(case, run.seed),
            flows: facts::flows(records, setting),
            curves: curves(records, comparison),
            futures: run.futures.as_ref().map(|drawn| drawn.said.clone()),
            wijken: wijken(records, setting),
            own: facts::own(scenario, comparison, &groups),
            groups,
            chapters: Chapters { what_if: None, theory: None },
            discovery: run.futures.as_ref().map(|drawn| drawn.discovery(&run.scenario, setting)),
            changed: CATALOGUE
                .iter()
                .filter(value)
                .map(|entry| (entry.key.to_string(), (entry.get)(&scenario.parameters)))
                .collect(),
            mechanisms_off: scenario.mechanisms_off.clone(),
        }
    }

    /// With what was lived beside the main run.
    pub fn with(self, chapters: Chapters) -> Dossier {
        Dossier { chapters, ..self }
    }

    /// What the futures say of a plan against another over the whole horizon, where there are futures.
    pub fn future(&self, pair: (usize, usize), measure: Measure) -> Option<&FutureEffect> {
        self.futures.as_ref()?.whole(pair, measure, &self.comparison.setting)
    }

    /// All plans but the reference.
    pub fn others(&self) -> impl Iterator<Item = usize> + use<> {
        let reference = self.comparison.setting.reference;
        (0..self.comparison.setting.plans.len()).filter(move |&plan| plan != reference)
    }

    /// The curve of a plan and measure.
    pub fn curve(&self, plan: usize, measure: Measure) -> &[Point] {
        self.curves.iter().find(|curve| (curve.plan, curve.measure) == (plan, measure)).map_or(&[], |curve| &curve.years)
    }
}

fn curves(records: &[Record], comparison: &Comparison) -> Vec<Curve> {
    let (setting, records) = (&comparison.setting, in_order(records));
    let others = (0..setting.plans.len()).filter(|&plan| plan != setting.reference && !records.is_empty());
    others
        .flat_map(|plan| FOLLOWED.map(|measure| (plan, measure)))
        .map(|(plan, measure)| {
            let points = difference(&records, plan, setting.reference, measure, setting);
            Curve { plan, measure, years: yearly(&points, setting.years()) }
        })
        .collect()
}

/// One point a year: a monthly curve is read in the middle of each year.
fn yearly(points: &[Point], years: usize) -> Vec<Point> {
    if points.len() <= years { points.to_vec() } else { points.iter().skip(5).step_by(12).copied().collect() }
}
