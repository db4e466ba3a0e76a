//! One municipality: its wijken with their figures, from the embedded CBS tables or from the user's own table.

mod embedded;
mod fill;
mod names;
mod problems;
mod table;
#[cfg(test)]
mod tests;

pub use names::{UnknownMunicipality, find};
pub use problems::Problem;
pub use table::{MunicipalityTable, OwnFigures, WijkTable};

pub(super) use names::{nearest, normalised};

use crate::evidence::cbs::Households;
use crate::units::Bilingual;
use serde::Serialize;

/// A municipality with the figures of its wijken.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Municipality {
    pub name: String,
    /// CBS code such as `GM0855`; none for an invented municipality.
    pub code: Option<String>,
    /// Where the figures come from, in the words of a report.
    pub source: String,
    /// Residents of the whole municipality (persons); the wijken add up to about as many.
    pub residents: u64,
    pub wijken: Vec<WijkFigures>,
    /// Households by size, for the sizes of dwellings.
    pub households: Households,
    /// The municipality's own figures on money, staff and waits.
    pub own: OwnFigures,
    /// What stands in for a missing figure: to be shown wherever the municipality is.
    pub notes: Vec<Bilingual>,
}

/// Figures of one wijk. What is missing is filled by [`Municipality::filled`].
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WijkFigures {
    /// CBS code or any other short text, unique within the municipality.
    pub code: String,
    pub name: String,
    /// (persons)
    pub residents: u32,
    /// Ages 0–14, 15–24, 25–44, 45–64, 65+ (shares, sum 1).
    pub ages: Option<[f64; 5]>,
    /// Households of one person (share of households).
    pub one_person: Option<f64>,
    /// Persons in the national lowest 40 % of incomes (per cent).
    pub low_income: Option<f64>,
    /// Young people in youth care (per cent of ages 0–22), where the user has it.
    pub youth_care: Option<f64>,
    /// Wmo clients (per 1,000 residents), where the user has it.
    pub wmo: Option<f64>,
    /// Centroid (metres, EPSG:28992).
    pub centroid: Option<(f64, f64)>,
}

impl Municipality {
    /// From the embedded tables, by name, alias or CBS code; errors with the nearest names.
    pub fn by_name(name: &str) -> Result<Municipality, UnknownMunicipality> {
        find(name).map(embedded::municipality)
    }

    /// From the user's own table; errors with every problem found.
    pub fn from_table(table: MunicipalityTable) -> Result<Municipality, Vec<Problem>> {
        table::municipality(table)
    }

    /// Everything that is wrong with the figures; empty if they can be lived.
    pub fn validate(&self) -> Vec<Problem> {
        problems::of_municipality(self)
    }

    /// The same municipality with every missing age, one-person share and low income filled in.
    pub fn filled(&self) -> Municipality {
        fill::fill(self)
    }

    /// Sum over the wijken (persons).
    pub fn residents_of_wijken(&self) -> u64 {
        self.wijken.iter().map(|wijk| u64::from(wijk.residents)).sum()
    }
}
