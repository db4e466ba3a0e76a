//! What is known and how well: the catalogue of parameters, the measures, the targets and the CBS figures.

pub mod cbs;
pub mod measures;
pub mod parameters;

pub use parameters::{CATALOGUE, Parameters};

/// One entry of the catalogue.
pub struct Parameter {
    /// `process.name`, as in the scenario file.
    pub key: &'static str,
    pub default: f64,
    pub low: f64,
    pub high: f64,
    pub unit: &'static str,
    pub strength: Strength,
    /// Symbol in the model description, empty where it has none.
    pub symbol: &'static str,
    pub get: fn(&Parameters) -> f64,
    pub set: fn(&mut Parameters, f64),
}

/// How good the evidence for a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    Strong,
    Moderate,
    Weak,
    Assumption,
    /// Found by calibration on the reference world.
    Calibrated,
}
