//! What both tables say about themselves, so that each can be understood and traced alone.

use crate::evidence::measures::{Better, Kind, Measure};
use crate::experiment::study::StudyFacts;
use crate::experiment::sweep::Sweep;
use crate::experiment::sweep::design::{Factor, Sampling};
use crate::report::run::PROGRAM;
use crate::scenario::sample::Residents;
use crate::store::model_hash;
use crate::units::Bilingual;
use parquet::file::metadata::KeyValue;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

const SOURCE: &str = "Bron: CBS (Statistics Netherlands), CC BY 4.0, changed";

/// A plan as the tables name it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PlanFact {
    pub name: String,
    pub label: Bilingual,
    pub equal_money: bool,
}

/// A measure with what its numbers mean; for the whole municipality, flows and euros per year.
#[derive(Clone, Debug, Serialize)]
pub struct MeasureFact {
    pub key: &'static str,
    pub unit: &'static str,
    pub better: Better,
    pub kind: Kind,
}

/// Nothing of the machine, the clock or the way the runs were divided: the same study gives the same bytes.
pub fn facts(sweep: &Sweep) -> Vec<KeyValue> {
    let (design, base) = (sweep.design, &sweep.base);
    let setting = &base.setting;
    let plans: Vec<PlanFact> = (0..setting.plans.len())
        .map(|plan| PlanFact {
            name: setting.plans[plan].clone(),
            label: setting.labels.get(plan).cloned().unwrap_or_default(),
            equal_money: setting.equal_money[plan],
        })
        .collect();
    let windows: Vec<String> = base.windows.iter().map(|window| window.name()).collect();
    let facts = [
        ("program", PROGRAM.to_string()),
        ("model_hash", model_hash().into()),
        ("design_hash", design.hash()),
        ("design", design.name.clone()),
        ("title", design.title.clone()),
        ("scenario", base.scenario.clone()),
        ("scenario_hash", base.hashes.scenario.clone()),
        ("municipality", base.municipality.clone()),
        ("seed", design.seed.to_string()),
        ("residents", residents(design.residents)),
        ("replications", design.replications.to_string()),
        ("sampling", json(&design.sampling)),
        ("factors", json(&design.factors)),
        ("plans", json(&plans)),
        ("reference", setting.reference.to_string()),
        ("pairs", json(&setting.pairs())),
        ("measures", json(&design.measures.iter().map(|&measure| measured(measure)).collect::<Vec<_>>())),
        ("windows", json(&windows)),
        ("source", SOURCE.into()),
    ];
    facts.into_iter().map(|(key, value)| KeyValue::new(key.to_string(), value)).collect()
}

/// A number or `all`.
pub fn residents(residents: Residents) -> String {
    match residents {
        Residents::All => "all".into(),
        Residents::Number(number) => number.to_string(),
    }
}

pub fn measured(measure: Measure) -> MeasureFact {
    let entry = measure.entry();
    MeasureFact { key: entry.key, unit: entry.unit, better: entry.better, kind: entry.kind }
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// The facts of a table that is read back.
pub struct Told {
    facts: Vec<KeyValue>,
}

impl Told {
    pub fn new(facts: Option<&Vec<KeyValue>>) -> Told {
        Told { facts: facts.cloned().unwrap_or_default() }
    }

    /// # Errors
    /// The name of the fact that is not there.
    pub fn text(&self, key: &'static str) -> Result<String, String> {
        let found = self.facts.iter().find(|fact| fact.key == key).and_then(|fact| fact.value.clone());
        found.ok_or_else(|| format!("it does not say its `{key}`"))
    }

    /// # Errors
    /// The name of the fact that is not there or is not understood.
    pub fn value<T: DeserializeOwned>(&self, key: &'static str) -> Result<T, String> {
        serde_json::from_str(&self.text(key)?).map_err(|error| format!("its `{key}` is not understood: {error}"))
    }

    pub fn facts(&self) -> Result<StudyFacts, String> {
        Ok(StudyFacts {
            program: self.text("program")?,
            model_hash: self.text("model_hash")?,
            design_hash: self.text("design_hash")?,
            scenario: self.text("scenario")?,
            scenario_hash: self.text("scenario_hash")?,
            municipality: self.text("municipality")?,
            seed: self.value("seed")?,
            residents: self.text("residents")?,
        })
    }

    pub fn sampling(&self) -> Result<Sampling, String> {
        self.value("sampling")
    }

    pub fn factors(&self) -> Result<Vec<Factor>, String> {
        self.value("factors")
    }

    /// # Errors
    /// A measure that this version of the program does not know.
    pub fn measures(&self) -> Result<Vec<Measure>, String> {
        #[derive(Deserialize)]
        struct Key {
            key: String,
        }
        let keys: Vec<Key> = self.value("measures")?;
        keys.iter().map(|key| Measure::named(&key.key).ok_or_else(|| format!("it has a measure `{}`", key.key))).collect()
    }
}
