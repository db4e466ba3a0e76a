//! Facts of the municipality and of the money that the page shows beside the comparison.

use crate::compare::interval::mean;
use crate::compare::payers::PAYERS;
use crate::compare::value::window_value;
use crate::compare::verdict::VOTING;
use crate::compare::window::windows;
use crate::compare::{Comparison, Setting};
use crate::evidence::measures::{Better, Measure};
use crate::observe::record::{Item, PlanRecord, Record};
use crate::scenario::Scenario;
use crate::scenario::municipality::Municipality;
use crate::units::Bilingual;
use serde::{Deserialize, Serialize};

/// The municipality as the page shows it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Town {
    pub name: String,
    pub code: Option<String>,
    /// Where the figures come from.
    pub source: String,
    pub residents: u64,
    /// What stands in for a missing figure.
    pub notes: Vec<Bilingual>,
    pub wijken: Vec<Wijk>,
    /// Codes of the lived neighbourhoods, in the order of the records.
    pub lived: Vec<String>,
}

/// One wijk of the municipality.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Wijk {
    pub code: String,
    pub name: String,
    pub residents: u32,
    /// Persons in the national lowest 40 % of incomes (per cent).
    pub low_income: Option<f64>,
    /// Centroid (metres, EPSG:28992).
    pub centroid: Option<(f64, f64)>,
}

/// Preventive money of a plan, month by month: its own streams, and base money beyond the reference (euros, whole municipality).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Flow {
    pub months: Vec<f64>,
    pub base_beyond: Vec<f64>,
}

/// A figure that the municipality gave, beside the model's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OwnFigure {
    /// Key in `[municipality]`, such as `own.specialised_wait_weeks`.
    pub key: String,
    pub own: f64,
    /// In the reference, over the horizon; empty where the model has no such quantity or takes the figure as given.
    pub model: Option<f64>,
}

/// In what share of the replications a plan does better than the reference (0–1).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Future {
    pub plan: usize,
    pub measure: Measure,
    pub better: f64,
}

impl Town {
    pub fn new(municipality: &Municipality, lived: &[String]) -> Town {
        let wijk = |wijk: &crate::scenario::municipality::WijkFigures| Wijk {
            code: wijk.code.clone(),
            name: wijk.name.clone(),
            residents: wijk.residents,
            low_income: wijk.low_income,
            centroid: wijk.centroid,
        };
        Town {
            name: municipality.name.clone(),
            code: municipality.code.clone(),
            source: municipality.source.clone(),
            residents: municipality.residents,
            notes: municipality.notes.clone(),
            wijken: municipality.wijken.iter().map(wijk).collect(),
            lived: lived.to_vec(),
        }
    }
}

/// Money of every plan, month by month, mean over the replications.
pub fn flows(records: &[Record], setting: &Setting) -> Vec<Flow> {
    let euros = |plan: &PlanRecord, month: usize, wanted: fn(Item) -> bool| -> f64 {
        let items = Item::ALL.into_iter().filter(|&item| wanted(item));
        items.map(|item| PAYERS.iter().map(|&payer| plan.booked(month, item, payer).euros()).sum::<f64>()).sum()
    };
    let of = |plan: usize, month: usize, wanted: fn(Item) -> bool| -> f64 {
        let all: Vec<f64> = records.iter().map(|record| euros(&record.plans[plan], month, wanted)).collect();
        if all.is_empty() { 0.0 } else { mean(&all) * setting.scale }
    };
    let base: fn(Item) -> bool = |item| matches!(item, Item::BaseWorkers | Item::BasePlaces);
    (0..setting.plans.len())
        .map(|plan| Flow {
            months: (0..setting.months).map(|month| of(plan, month, Item::of_plan)).collect(),
            base_beyond: (0..setting.months).map(|month| of(plan, month, base) - of(setting.reference, month, base)).collect(),
        })
        .collect()
}

/// Replications in which each plan does better than the reference, for the measures that speak in the verdict.
pub fn futures(records: &[Record], setting: &Setting) -> Vec<Future> {
    let whole = windows(setting.months)[0];
    let better = |plan: usize, measure: Measure| {
        let count = records.iter().filter(|record| {
            let value = |plan: usize| window_value(&record.plans[plan], measure, whole, setting);
            let difference = value(plan) - value(setting.reference);
            if measure.entry().better == Better::Up { difference > 0.0 } else { difference < 0.0 }
        });
        count.count() as f64 / records.len() as f64
    };
    let others = (0..setting.plans.len()).filter(|&plan| plan != setting.reference && !records.is_empty());
    others.flat_map(|plan| VOTING.map(|measure| Future { plan, measure, better: better(plan, measure) })).collect()
}

/// What the municipality gave of its own, beside what the reference lives through.
pub fn own(scenario: &Scenario, comparison: &Comparison) -> Vec<OwnFigure> {
    let own = &scenario.municipality.own;
    let reference = |measure: Measure| {
        let of = |effect: &&crate::compare::Effect| {
            effect.measure == measure && effect.against == comparison.setting.reference && effect.whole(&comparison.setting)
        };
        comparison.effects.iter().find(of).map(|effect| effect.mean_against)
    };
    let weeks = |months: f64| months * 52.18 / 12.0;
    let given = [
        ("own.base_workers_euros", own.base_workers_euros, None),
        ("own.base_places_euros", own.base_places_euros, None),
        ("own.wijkteam_fte", own.wijkteam_fte, None),
        ("own.wijkteam_wait_months", own.wijkteam_wait_months, reference(Measure::TeamWait)),
        ("own.specialised_wait_weeks", own.specialised_wait_weeks, reference(Measure::SpecialisedWait).map(weeks)),
    ];
    given.into_iter().filter_map(|(key, own, model)| Some(OwnFigure { key: key.into(), own: own?, model })).collect()
}
