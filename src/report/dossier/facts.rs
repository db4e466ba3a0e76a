//! Facts of the municipality and of the money that the page shows beside the comparison.

use crate::compare::groups::GroupEffect;
use crate::compare::interval::mean;
use crate::compare::payers::PAYERS;
use crate::compare::{Comparison, Setting};
use crate::evidence::measures::Measure;
use crate::observe::record::{Item, PlanRecord, Record};
use crate::observe::strata::STRATA;
use crate::scenario::Scenario;
use crate::scenario::municipality::{Municipality, WijkFigures};
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
    /// Key in `[municipality]`, such as `own.specialised_wait_weeks`; of figures of wijken their mean, as `wijk.wmo_per_1000`.
    pub key: String,
    pub own: f64,
    /// In the reference, over the horizon; empty where the model has no such quantity or takes the figure as given.
    pub model: Option<f64>,
}

impl Town {
    pub fn new(municipality: &Municipality, lived: &[String]) -> Town {
        let wijk = |wijk: &WijkFigures| Wijk {
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

/// What the municipality gave of its own, beside what the reference lives through.
pub fn own(scenario: &Scenario, comparison: &Comparison, groups: &[GroupEffect]) -> Vec<OwnFigure> {
    let own = &scenario.municipality.own;
    let reference = |measure: Measure| {
        let of = |effect: &&crate::compare::Effect| {
            effect.measure == measure && effect.against == comparison.setting.reference && effect.whole(&comparison.setting)
        };
        comparison.effects.iter().find(of).map(|effect| effect.mean_against)
    };
    let weeks = |months: f64| months * 52.18 / 12.0;
    let money = &scenario.parameters.money;
    let wmo = clients(comparison, Item::Wmo, money.wmo).zip(reference(Measure::Residents));
    let youth = clients(comparison, Item::YouthCare, money.youth).zip(young(groups));
    let given = [
        ("own.base_workers_euros", own.base_workers_euros, None),
        ("own.base_places_euros", own.base_places_euros, None),
        ("own.wijkteam_fte", own.wijkteam_fte, None),
        ("own.wijkteam_wait_months", own.wijkteam_wait_months, reference(Measure::TeamWait)),
        ("own.specialised_wait_weeks", own.specialised_wait_weeks, reference(Measure::SpecialisedWait).map(weeks)),
        ("wijk.wmo_per_1000", of_wijken(scenario, |wijk| wijk.wmo), wmo.map(|(clients, all)| 1000.0 * clients / all)),
        ("wijk.pct_youth_care", of_wijken(scenario, |wijk| wijk.youth_care), youth.map(|(clients, all)| 100.0 * clients / all)),
    ];
    let figures = given.into_iter().filter_map(|(key, own, model)| Some(OwnFigure { key: key.into(), own: own?, model }));
    let costs = own.unit_costs.iter().map(|(name, &own)| OwnFigure { key: format!("own.unit_costs.{name}"), own, model: None });
    figures.chain(costs).collect()
}

/// Mean over the wijken that have the figure, weighted by residents.
fn of_wijken(scenario: &Scenario, figure: fn(&WijkFigures) -> Option<f64>) -> Option<f64> {
    let given = scenario.municipality.wijken.iter().filter_map(|wijk| Some((f64::from(wijk.residents), figure(wijk)?)));
    let (sum, residents) = given.fold((0.0, 0.0), |(sum, all), (residents, figure)| (sum + residents * figure, all + residents));
    (residents > 0.0).then(|| sum / residents)
}

/// Clients at a time in the reference (persons): what was paid over the price of a client-year.
fn clients(comparison: &Comparison, item: Item, price: f64) -> Option<f64> {
    let setting = &comparison.setting;
    let rows = comparison.payers.iter().filter(|row| (row.plan, row.item) == (setting.reference, item));
    let euros: f64 = rows.map(|row| row.euros).sum();
    (price > 0.0).then(|| euros / price / (setting.months as f64 / 12.0))
}

/// Residents under 23 in the reference (persons).
fn young(groups: &[GroupEffect]) -> Option<f64> {
    let ages = ["0-5", "6-22"].map(|name| {
        let of =
            |group: &&GroupEffect| STRATA.get(group.stratum).is_some_and(|stratum| (stratum.by, stratum.name) == ("age", name));
        groups.iter().find(of).map(|group| group.residents)
    });
    Some(ages[0]? + ages[1]?).filter(|&young| young > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::payers::PayerRow;
    use crate::compare::synthetic::{records, setting};
    use crate::observe::record::Payer;

    #[test]
    fn clients_follow_from_what_was_paid_and_the_price() {
        let setting = setting(2, 48);
        let mut comparison = crate::compare::compare(&records(1, &setting), &setting);
        let paid = |plan, year, euros| PayerRow {
            plan,
            payer: Payer::Municipality,
            year,
            item: Item::Wmo,
            euros,
            euros_discounted: 0.0,
        };
        comparison.payers = vec![paid(0, 2027, 20_000.0), paid(0, 2028, 20_000.0), paid(1, 2027, 9e9)];
        assert_eq!(clients(&comparison, Item::Wmo, 1_000.0), Some(10.0));
        assert_eq!(clients(&comparison, Item::Wmo, 0.0), None);
    }

    #[test]
    fn the_young_are_those_under_23() {
        let group = |stratum: usize, residents| GroupEffect {
            plan: 1,
            stratum,
            what: 1,
            residents,
            level: 0.0,
            effect: 0.0,
            interval: None,
        };
        let at = |name: &str| STRATA.iter().position(|stratum| (stratum.by, stratum.name) == ("age", name)).expect("a stratum");
        assert_eq!(young(&[group(at("0-5"), 50.0), group(at("6-22"), 150.0), group(at("65+"), 9.0)]), Some(200.0));
        assert_eq!(young(&[]), None);
    }
}
