//! The neighbourhoods that will be lived: a sample of a municipality's wijken, and how it scales.

use serde::Serialize;

/// What will be lived.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sample {
    pub neighbourhoods: Vec<Neighbourhood>,
    pub districts: usize,
    /// Residents of the whole municipality.
    pub municipality_residents: u64,
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
