//! What is known and how well: the catalogue of parameters, the mechanisms, the measures, the targets and the CBS figures.

pub mod cbs;
pub mod check;
pub mod contradictions;
pub mod lenses;
pub mod measures;
pub mod mechanisms;
pub mod parameters;
pub mod print;
pub mod targets;
pub mod text;
pub mod theory;

pub use check::{RangeProblem, Verdict, check, find, nearest, suggest};
pub use contradictions::{Contradiction, contradictions};
pub use mechanisms::{MECHANISMS, Mechanism, mechanism};
pub use parameters::{CATALOGUE, PROCESSES, Parameters};
pub use text::{Text, unit_in};

/// One entry of the catalogue.
#[derive(Clone, Copy)]
pub struct Parameter {
    /// `process.name`, as in the scenario file.
    pub key: &'static str,
    pub default: f64,
    /// Plausible range, which sweeps draw from; a value outside it is allowed with a warning.
    pub low: f64,
    pub high: f64,
    pub unit: &'static str,
    /// What no value may leave.
    pub limits: Limits,
    pub strength: Strength,
    /// Symbol in the model description, empty where it has none.
    pub symbol: &'static str,
    /// Key of the mechanism whose off-switch governs it, empty where it has none.
    pub mechanism: &'static str,
    /// Where the number comes from, in short.
    pub source: Text,
    pub label: Text,
    /// One sentence: what a higher value does.
    pub meaning: Text,
    pub get: fn(&Parameters) -> f64,
    pub set: fn(&mut Parameters, f64),
}

impl Parameter {
    /// The process it belongs to: the part of the key before the dot.
    pub fn process(&self) -> &'static str {
        self.key.split('.').next().unwrap_or(self.key)
    }
}

/// A group of parameters: one process of the model.
#[derive(Clone, Copy)]
pub struct Process {
    pub key: &'static str,
    /// Section of the model description, as in "5.10".
    pub section: &'static str,
    pub label: Text,
}

/// Limits that make a value meaningless when it leaves them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limits {
    /// Any finite number.
    Finite,
    /// Zero or more.
    NotNegative,
    /// More than zero: it is divided by.
    Positive,
    /// From 0 to 1: a probability, a hazard per month or a share.
    Share,
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

impl Strength {
    /// One letter as in the model description: S, M, W, A, or C for calibrated.
    pub fn letter(self) -> char {
        match self {
            Self::Strong => 'S',
            Self::Moderate => 'M',
            Self::Weak => 'W',
            Self::Assumption => 'A',
            Self::Calibrated => 'C',
        }
    }

    pub fn label(self) -> Text {
        match self {
            Self::Strong => Text::new("strong evidence", "sterk bewijs"),
            Self::Moderate => Text::new("moderate evidence", "redelijk bewijs"),
            Self::Weak => Text::new("weak evidence", "zwak bewijs"),
            Self::Assumption => Text::new("assumption", "aanname"),
            Self::Calibrated => Text::new("calibrated", "geijkt"),
        }
    }
}
