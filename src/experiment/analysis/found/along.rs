//! The effect along each factor, and how a gap is shared out.

use crate::compare::interval::Interval;
use serde::{Deserialize, Serialize};

/// The effect along one factor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Swing {
    pub factor: String,
    /// From the lowest to the highest effect among the levels (unit of the measure).
    pub width: f64,
    pub levels: Vec<Level>,
}

impl Swing {
    /// Whether its levels are more than two choices, each with a name of its own (municipalities), rather than on and off.
    pub fn by_name(&self) -> bool {
        self.levels.len() > 2 && self.levels.iter().all(|level| matches!(level.at, At::Choice(_)))
    }

    /// The levels of the lowest and of the highest effect; empty where there are none.
    pub fn extremes(&self) -> Option<(&Level, &Level)> {
        let by_effect = |a: &&Level, b: &&Level| a.effect.mean.total_cmp(&b.effect.mean);
        Some((self.levels.iter().min_by(by_effect)?, self.levels.iter().max_by(by_effect)?))
    }

    /// The levels that stand for the ends of the factor: its first and last, or of choices, which have no order, the extremes.
    pub fn ends(&self) -> Option<(&Level, &Level)> {
        match self.levels.first()?.at {
            At::Choice(_) => self.extremes(),
            _ => Some((self.levels.first()?, self.levels.last()?)),
        }
    }
}

/// The effect at one level of a factor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Level {
    pub at: At,
    pub points: usize,
    /// Mean of the plan held against (unit of the measure).
    pub against: f64,
    /// Mean effect with its 95 % interval: over replications at one point, over points where a level has several.
    pub effect: Interval,
    /// Effect less that of the base, within replications; only where one factor differs from the base.
    pub change: Option<Interval>,
    /// How the effect stands to the one over all points.
    pub order: Order,
}

/// Where a level lies.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum At {
    Number(f64),
    /// Of a factor whose values were drawn the lowest and the highest third of the points.
    AtMost(f64),
    AtLeast(f64),
    Choice(String),
}

/// Whether the order of two plans is at a level what it is over all points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    Same,
    /// The other way round, and the interval leaves out zero.
    Turned,
    /// The interval holds zero.
    Open,
}

/// The gap between two plans shared out over on/off factors (Shapley values).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Split {
    /// Effect with every factor at its base, and with every factor switched (unit of the measure).
    pub all: Interval,
    pub none: Interval,
    /// What is shared out: the first less the second, within replications.
    pub gap: Interval,
    pub players: Vec<Player>,
    pub replications: usize,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Player {
    pub factor: String,
    /// Part of `all` − `none` (unit of the measure), with its 95 % interval over replications.
    pub part: Interval,
}
