//! Where a conclusion does not hold.

use serde::{Deserialize, Serialize};

/// Where a conclusion does not hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Flip {
    pub question: Question,
    pub points: usize,
    /// Points at which it does not hold.
    pub flips: usize,
    pub told: Told,
}

/// What a point may contradict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// Which plan does better: the sign of the mean effect. A point without any effect does not contradict it.
    Side,
    /// That the difference is larger than the smallest relevant one on the side of the mean.
    Matters,
    /// That it is not.
    Slight,
}

/// What can be said of where it turns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// It holds at every point.
    Nowhere,
    /// Too few exceptions (or too few points that are none) to look for what they share.
    TooFew,
    /// The exceptions share nothing that chance could not have made.
    NoPattern(Option<Box<Region>>),
    Found(Box<Region>),
}

/// A box in the space of the factors (PRIM).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Region {
    pub limits: Vec<Limit>,
    /// How many factors the search was held to, those that stand out from chance; empty where it looked among all.
    #[serde(default)]
    pub among: Option<usize>,
    /// Points inside, and exceptions among them.
    pub inside: usize,
    pub flips_inside: usize,
    /// Exceptions inside ÷ all exceptions; exceptions inside ÷ points inside (0–1).
    pub coverage: f64,
    pub density: f64,
    /// Shuffled tables that gave as good a box, of so many.
    pub shuffled: (usize, usize),
    /// The way from all points to the smallest box.
    pub trajectory: Vec<Step>,
    /// Of every point: its values of the restricted dimensions in the order of `limits` (of a choice its place), and whether it is
    /// an exception. For figures.
    pub cloud: Vec<(Vec<f64>, bool)>,
}

impl Region {
    /// Whether exceptions are the rule inside, not merely more common than elsewhere.
    pub fn turns(&self) -> bool {
        self.density >= 0.5
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Limit {
    pub factor: String,
    pub to: Range,
    /// One-sided binomial test of this restriction, the others kept.
    pub quasi_p: f64,
    /// Share of resamples in which the dimension is restricted at like coverage.
    pub again: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Range {
    /// At least, at most; empty where that end is free.
    Between(Option<f64>, Option<f64>),
    Among(Vec<String>),
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    pub coverage: f64,
    pub density: f64,
    /// Share of all points.
    pub mass: f64,
    pub restricted: usize,
}
