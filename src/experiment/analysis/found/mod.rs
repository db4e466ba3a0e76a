//! What an analysis finds, in a form that is written to files, kept in a dossier and told on pages.

mod along;
mod ranking;
mod turning;

pub use along::{At, Level, Order, Player, Split, Swing};
pub use ranking::{Chance, Method, Needed, Ranked, Ranking, Refused, Statistic, Why};
pub use turning::{Flip, Limit, Question, Range, Region, Step, Told};

use crate::evidence::measures::Measure;
use crate::experiment::sweep::design::{Factor, Sampling};
use crate::units::Bilingual;
use serde::{Deserialize, Serialize};

/// All that a study says over one window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Analysis {
    pub study: Overview,
    pub pairs: Vec<Pair>,
}

/// What was lived, and what of it is not there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Overview {
    pub name: String,
    /// Plan years, such as `1-20`.
    pub window: String,
    pub sampling: Sampling,
    pub factors: Vec<Factor>,
    pub plans: Vec<String>,
    /// What readers call the plans.
    pub labels: Vec<Bilingual>,
    pub reference: String,
    /// Points of the design.
    pub points: usize,
    /// Replications a point should have.
    pub replications: usize,
    /// Points of which at least one replication is there.
    pub there: usize,
    /// Ids of points of which some replications are there and some are not.
    pub partial: Vec<String>,
    /// Ids of points of which nothing is there.
    pub missing: Vec<String>,
    /// Points of which replications failed.
    pub failed: Vec<Failed>,
}

/// A point of which replications failed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Failed {
    pub id: String,
    pub replications: u32,
}

/// Two plans held against each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    pub plan: String,
    pub against: String,
    /// Only how often the plan does better was looked for: beside plans of equal money, this one is held against the reference.
    pub brief: bool,
    /// Points by how the plan stands on the voting measures together; empty where the study does not have all of them.
    pub standings: Option<Standings>,
    pub measures: Vec<OfMeasure>,
}

/// Points by how a plan stands against another, as a comparison judges it at each point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Standings {
    pub ahead: usize,
    pub behind: usize,
    pub mixed: usize,
    pub even: usize,
    pub unclear: usize,
}

/// What is said of one measure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OfMeasure {
    #[serde(with = "by_key")]
    pub measure: Measure,
    pub over_points: OverPoints,
    pub wins: Wins,
    /// How the factors rank, by method; the most telling method of the design first.
    pub rankings: Vec<Ranking>,
    /// The effect along each factor, widest swing first.
    pub tornado: Vec<Swing>,
    pub chance: Option<Chance>,
    pub replications: Option<Needed>,
    pub split: Option<Split>,
    pub flips: Vec<Flip>,
    /// What the design asks for and could not be said, with the reason.
    pub refused: Vec<Refused>,
}

/// The effect (plan minus against) over the points, each the mean of its replications (unit of the measure).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct OverPoints {
    pub points: usize,
    pub mean: f64,
    /// 2.5, 50 and 97.5 % of the points.
    pub low: f64,
    pub median: f64,
    pub high: f64,
    /// Mean over points of the plan held against.
    pub mean_against: f64,
    /// Smallest relevant difference at that mean.
    pub relevant: f64,
}

/// Points at which the plan does better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Wins {
    pub points: usize,
    /// Points with a mean effect on the better side (of a measure without one: above zero).
    pub better: usize,
    pub worse: usize,
    /// Of those, points of which the 95 % interval over replications leaves out zero.
    pub better_surely: usize,
    pub worse_surely: usize,
    /// Points with an effect smaller than the smallest relevant difference there, whatever its side.
    pub slight: usize,
}

/// A measure by its key where people read, by its place where the program does.
mod by_key {
    use super::Measure;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    pub fn serialize<S: Serializer>(measure: &Measure, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() { to.serialize_str(measure.key()) } else { measure.serialize(to) }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Measure, D::Error> {
        if !from.is_human_readable() {
            return Measure::deserialize(from);
        }
        let key = String::deserialize(from)?;
        Measure::named(&key).ok_or_else(|| D::Error::custom(format!("no measure {key}")))
    }
}

impl OfMeasure {
    /// Factors to show the effect along, widest swing first. Of many factors some swing widely by chance alone: where a method
    /// knows what a factor without influence scores, only those that it sets apart from that.
    pub fn leading(&self) -> Vec<&Swing> {
        let screen = Ranking::screen(&self.rankings);
        let leads = |swing: &&Swing| screen.is_none_or(|ranking| ranking.standing_out().any(|row| row.factor == swing.factor));
        self.tornado.iter().filter(|swing| swing.width > 0.0).filter(leads).collect()
    }
}

impl Analysis {
    /// The findings of a pair on a measure.
    pub fn of(&self, plan: &str, against: &str, measure: Measure) -> Option<&OfMeasure> {
        let pair = self.pairs.iter().find(|pair| (pair.plan.as_str(), pair.against.as_str()) == (plan, against))?;
        pair.measures.iter().find(|of| of.measure == measure)
    }
}
