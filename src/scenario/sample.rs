//! The neighbourhoods that will be lived: a sample of a municipality's wijken, and how it scales.

mod beds;
mod districts;
mod draw;
mod merge;
mod reference;
#[cfg(test)]
mod tests;

pub use beds::{NATIONAL_BEDS, beds};
pub use draw::{Residents, sample};
pub use reference::{reference_world, small_world};

use serde::Serialize;

/// What will be lived.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sample {
    pub neighbourhoods: Vec<Neighbourhood>,
    pub districts: usize,
    /// Residents of the whole municipality.
    pub municipality_residents: u64,
    /// Neighbourhoods of the whole municipality, small wijken joined.
    pub municipality_neighbourhoods: usize,
}

/// One neighbourhood that will be lived.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Neighbourhood {
    /// CBS code and name of the wijk it stands for.
    pub code: String,
    pub name: String,
    /// Residents to live here (aimed at; the world comes close).
    pub residents: u32,
    /// Adversity multiplier a_n = (low-income share / 40 %)^1.5; 1 = national mean (> 0).
    pub adversity: f64,
    /// District (one wijkteam each).
    pub district: usize,
    /// Shares of ages 0–14, 15–24, 25–44, 45–64, 65+ (sum 1).
    pub ages: [f64; 5],
    /// Shares of dwellings with 1–5 beds (sum 1).
    pub beds: [f64; 5],
    /// Centroid (metres, EPSG:28992), where known.
    pub centroid: Option<(f64, f64)>,
}

impl Sample {
    /// Residents aimed at in all neighbourhoods (persons).
    pub fn residents(&self) -> u64 {
        self.neighbourhoods.iter().map(|neighbourhood| u64::from(neighbourhood.residents)).sum()
    }

    /// How many lived neighbourhoods stand for `count` of the municipality's (at least one).
    pub fn lived(&self, count: u32) -> u32 {
        let share = f64::from(count) / self.municipality_neighbourhoods.max(1) as f64;
        ((share * self.neighbourhoods.len() as f64).round() as u32).max(1)
    }

    /// What one lived resident stands for in the whole municipality (persons, 1 when everyone is lived).
    pub fn factor(&self) -> f64 {
        self.municipality_residents as f64 / self.residents() as f64
    }
}

/// Adversity multiplier a_n = (low income / 40)^1.5, never under 0.05, from the per cent of persons with low income.
pub fn adversity(low_income: f64) -> f64 {
    let ratio = (low_income / 40.0).max(0.0);
    (ratio * ratio.sqrt()).max(LEAST_ADVERSITY)
}

/// Below this the hazards of livelihood would vanish (factor).
const LEAST_ADVERSITY: f64 = 0.05;
