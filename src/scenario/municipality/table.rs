//! The `[municipality]` table of a scenario file: own figures per wijk, and of money, staff and waits.

use super::{Municipality, Problem, WijkFigures, embedded, names};
use crate::evidence::cbs::{self, Households};
use crate::units::Bilingual;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How far five rounded per cents may be from 100 (points).
const ROUNDING: f64 = 3.0;
/// Unit costs that a municipality may state, with the catalogue's key.
const UNIT_COSTS: [&str; 7] = ["worker", "wijkteam", "wmo", "youth", "ggz", "crisis", "debt_help_case"];

/// `[municipality]`: a municipality with its own figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MunicipalityTable {
    pub name: String,
    /// CBS code such as `GM0855`; makes the CBS figures stand in for what is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Where the figures come from.
    pub source: String,
    /// Residents of the whole municipality (persons), if not the sum of the wijken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub residents: Option<u64>,
    /// Households by size, for the sizes of dwellings (households).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub households: Option<Households>,
    #[serde(default, skip_serializing_if = "OwnFigures::is_empty")]
    pub own: OwnFigures,
    /// One row per wijk.
    #[serde(default)]
    pub wijk: Vec<WijkTable>,
}

/// `[[municipality.wijk]]`: figures of one wijk.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WijkTable {
    pub code: String,
    #[serde(default)]
    pub name: String,
    /// (persons)
    pub residents: u32,
    /// Ages 0–14, 15–24, 25–44, 45–64, 65+ (per cent of residents).
    pub pct_ages: Option<[f64; 5]>,
    /// Households of one person (per cent of households).
    pub pct_one_person: Option<f64>,
    /// Persons in the national lowest 40 % of incomes (per cent).
    pub pct_low_income: Option<f64>,
    /// Young people in youth care (per cent of ages 0–22).
    pub pct_youth_care: Option<f64>,
    /// Wmo clients (per 1,000 residents).
    pub wmo_per_1000: Option<f64>,
    /// Centroid (metres, EPSG:28992).
    pub centroid: Option<(f64, f64)>,
}

/// `[municipality.own]`: figures on money, staff and waits that only the municipality has.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnFigures {
    /// Social base: workers (€ per year, whole municipality).
    pub base_workers_euros: Option<f64>,
    /// Social base: places (€ per year, whole municipality).
    pub base_places_euros: Option<f64>,
    /// Professionals in the wijkteams (FTE).
    pub wijkteam_fte: Option<f64>,
    /// Wait for the wijkteam (months).
    pub wijkteam_wait_months: Option<f64>,
    /// Wait for specialised care (weeks).
    pub specialised_wait_weeks: Option<f64>,
    /// Unit costs by the catalogue's name without `money.` (€): worker, wijkteam, wmo, youth, ggz, crisis, debt_help_case.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub unit_costs: BTreeMap<String, f64>,
}

impl OwnFigures {
    pub fn is_empty(&self) -> bool {
        *self == OwnFigures::default()
    }

    /// What these figures say about the catalogue: key and value, per resident where the catalogue is.
    pub fn parameters(&self, residents: u64) -> Vec<(String, f64)> {
        let per_resident = |euros: f64| euros / residents.max(1) as f64;
        let base = [("money.base_workers", self.base_workers_euros), ("money.base_places", self.base_places_euros)];
        let base = base.into_iter().filter_map(|(key, euros)| Some((key.to_string(), per_resident(euros?))));
        base.chain(self.unit_costs.iter().map(|(name, euros)| (format!("money.{name}"), *euros))).collect()
    }

    fn problems(&self) -> Vec<Problem> {
        let figures = [
            ("base_workers_euros", self.base_workers_euros),
            ("base_places_euros", self.base_places_euros),
            ("wijkteam_fte", self.wijkteam_fte),
            ("wijkteam_wait_months", self.wijkteam_wait_months),
            ("specialised_wait_weeks", self.specialised_wait_weeks),
        ];
        let figures = figures.into_iter().filter_map(|(key, value)| Some((key.to_string(), value?)));
        let costs = self.unit_costs.iter().map(|(name, euros)| (format!("unit_costs.{name}"), *euros));
        let mut problems: Vec<Problem> = figures
            .chain(costs)
            .filter(|(_, value)| !value.is_finite() || *value < 0.0)
            .map(|(key, value)| Problem::new(format!("municipality.own.{key}"), format!("is {value}; it must be 0 or more")))
            .collect();
        for name in self.unit_costs.keys().filter(|name| !UNIT_COSTS.contains(&name.as_str())) {
            let nearest = names::nearest(name, UNIT_COSTS.into_iter());
            let hint = nearest.first().map_or(String::new(), |name| format!("; did you mean {name}?"));
            let message = format!("is not a unit cost; known are {}{hint}", UNIT_COSTS.join(", "));
            problems.push(Problem::new(format!("municipality.own.unit_costs.{name}"), message));
        }
        problems
    }
}

/// The municipality of a table, filled; errors with every problem found.
pub fn municipality(table: MunicipalityTable) -> Result<Municipality, Vec<Problem>> {
    let mut problems = table.own.problems();
    let mut notes = Vec::new();
    let row = table.code.as_deref().and_then(cbs::municipality);
    let households = table.households.unwrap_or_else(|| match row {
        Some(row) => embedded::households(row, &mut notes),
        None => {
            notes.push(Bilingual::new(
                "Households by size are not given: the national mean of 2020 stands in.",
                "Huishoudens naar grootte zijn niet gegeven: het landelijk gemiddelde van 2020 is gebruikt.",
            ));
            cbs::national_households()
        }
    });
    let wijken: Vec<WijkFigures> =
        table.wijk.into_iter().enumerate().map(|(at, wijk)| figures(at, wijk, &mut problems)).collect();
    let of_wijken = wijken.iter().map(|wijk| u64::from(wijk.residents)).sum();
    let residents = table.residents.unwrap_or(of_wijken);
    if residents.abs_diff(of_wijken) > of_wijken / 10 {
        let message = format!("is {residents}, but the wijken hold {of_wijken}: leave it out or make them agree within a tenth");
        problems.push(Problem::new("municipality.residents", message));
    }
    let (name, code, source, own) = (table.name, table.code, table.source, table.own);
    let bare = Municipality { name, code, source, residents, wijken, households, own, notes };
    problems.extend(bare.validate());
    if problems.is_empty() { Ok(bare.filled()) } else { Err(problems) }
}

/// Per cents as the model uses them; ages that do not add up become a problem.
fn figures(at: usize, wijk: WijkTable, problems: &mut Vec<Problem>) -> WijkFigures {
    let ages = wijk.pct_ages.and_then(|pct| {
        let sum: f64 = pct.iter().sum();
        let fine = pct.iter().all(|band| (0.0..=100.0).contains(band)) && (sum - 100.0).abs() <= ROUNDING;
        if !fine {
            let message =
                format!("add up to {sum:.1}; five per cents between 0 and 100 must add up to 100 (rounding: {ROUNDING})");
            problems.push(Problem::new(format!("municipality.wijk[{at}].pct_ages"), message));
        }
        fine.then(|| pct.map(|band| band / sum))
    });
    WijkFigures {
        name: if wijk.name.trim().is_empty() { wijk.code.clone() } else { wijk.name },
        code: wijk.code,
        residents: wijk.residents,
        ages,
        one_person: wijk.pct_one_person.map(|pct| pct / 100.0),
        low_income: wijk.pct_low_income,
        youth_care: wijk.pct_youth_care,
        wmo: wijk.wmo_per_1000,
        centroid: wijk.centroid,
    }
}
