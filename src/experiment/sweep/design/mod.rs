//! A design: one scenario, the factors that vary, and the points at which it is lived.

pub mod builtin;
mod check;
mod factor;
mod fields;
mod lists;
mod lived;
mod load;
mod many;
mod points;
mod shape;
mod table;
#[cfg(test)]
mod tests;
mod unit;

pub use lists::THE_TWELVE;
pub use load::{load, parse};
pub use shape::schema;

use crate::evidence::measures::Measure;
use crate::scenario::Prepared;
use crate::scenario::sample::Residents;
use serde::{Deserialize, Serialize};

/// A checked design, its points enumerated.
#[derive(Clone, Debug)]
pub struct Design {
    /// Name of the file without its ending.
    pub name: String,
    pub title: String,
    /// Built-in name or path of the scenario, as it can be given to `scenario::load`.
    pub scenario: String,
    /// The scenario as it was read: editing its file later does not change the design.
    pub base: Prepared,
    /// Changes that hold at every point, as `--set` takes them.
    pub sets: Vec<String>,
    pub residents: Residents,
    pub seed: u64,
    /// Replications per point.
    pub replications: u32,
    /// Measures of the results; units keep all of them.
    pub measures: Vec<Measure>,
    pub sampling: Sampling,
    pub factors: Vec<Factor>,
    /// In the order of their numbers. The same text of a design gives the same points, and more of a method that can be
    /// extended (Latin hypercube excepted) begins with the points of fewer.
    pub points: Vec<Point>,
}

/// How the points were chosen; what an analysis must know of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sampling {
    Grid,
    LatinHypercube {
        points: u32,
        seed: u64,
    },
    Sobol {
        points: u32,
        seed: u64,
    },
    /// `trajectories` of k + 1 points each, in this order.
    Morris {
        trajectories: u32,
        levels: u32,
        seed: u64,
    },
    /// Blocks of k + 2 points: A, the k points A with column i of B, B.
    Saltelli {
        base: u32,
        seed: u64,
    },
    /// The base point first, then every other level of each factor with the rest at base.
    OneAtATime,
    /// All on first, then every mechanism off in turn.
    MechanismsOff,
    /// Points of the user, with their own ids.
    Table,
    /// The draws of the accepted set.
    AcceptedSet {
        points: u32,
    },
}

impl Sampling {
    /// Whether points spread over the space, rather than lie on lines through it: methods that take them one by one need that.
    pub fn spreads(self) -> bool {
        !matches!(self, Sampling::Morris { .. } | Sampling::OneAtATime | Sampling::MechanismsOff)
    }
}

/// Something that differs between points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Factor {
    /// Column in the tables; the key where it has only one.
    pub name: String,
    /// Keys of the scenario that take the value, as `--set` takes them (`parameters.strain.noise`, `municipality`, ...).
    pub keys: Vec<String>,
    pub domain: Domain,
    /// Unit of a number; empty for a choice.
    pub unit: String,
}

/// The values of a factor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Domain {
    /// From low to high, ends included. `log`: evenly on the logarithm. `whole`: whole numbers, each as likely. `base`: where it stands in the scenario.
    Number { low: f64, high: f64, log: bool, whole: bool, base: Option<f64> },
    /// Words, each with the TOML it stands for; the first is the base.
    Choice(Vec<Choice>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    pub label: String,
    /// Value as TOML, for each of the factor's keys the same.
    pub toml: String,
}

/// One place in the space of the factors.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// From 0, in the order of the enumeration.
    pub number: u32,
    /// Of a table: the user's own; else the number.
    pub id: String,
    /// In the order of the factors.
    pub values: Vec<Value>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    Number(f64),
    /// Place among the choices.
    Choice(usize),
}
