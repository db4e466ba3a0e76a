//! What an analysis finds, in a form that is written to files, kept in a dossier and told on pages.

use crate::compare::interval::Interval;
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
    /// Whether `against` is the reference of the scenario.
    pub to_reference: bool,
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

/// How factors rank.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ranking {
    pub method: Method,
    /// Most influential first.
    pub rows: Vec<Ranked>,
    /// Points that were used, and points of the design that could not be.
    pub used: usize,
    pub left_out: usize,
    /// Score that a factor without any influence reaches, where the method knows it.
    pub null: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    Morris,
    Sobol,
    Features,
    OneAtATime,
    Shapley,
    Variance,
    Replications,
    Discovery,
}

/// One factor of a ranking.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ranked {
    pub factor: String,
    /// The first is what the ranking goes by.
    pub statistics: Vec<Statistic>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Statistic {
    /// Such as `mu_star`, `total`.
    pub name: String,
    pub value: f64,
    /// 95 % interval.
    pub interval: Option<(f64, f64)>,
}

/// The effect along one factor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Swing {
    pub factor: String,
    /// From the lowest to the highest effect among the levels (unit of the measure).
    pub width: f64,
    pub levels: Vec<Level>,
}

/// The effect at one level of a factor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Level {
    pub at: At,
    pub points: usize,
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

/// Where the spread of the effect comes from.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chance {
    /// Share of the variance over points and replications that comes from the points (0–1).
    pub points: f64,
    pub interval: Option<(f64, f64)>,
}

/// Replications that the paired difference of two plans needs at one point.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Needed {
    /// Smallest relevant difference (unit of the measure).
    pub relevant: f64,
    /// Standard deviation of the paired difference within points (unit of the measure).
    pub spread: f64,
    /// For half a 95 % interval as wide as the smallest relevant difference; empty beyond all bounds.
    pub for_half_width: Option<u64>,
    /// To see the smallest relevant difference with 80 % power at 5 % two-sided.
    pub for_power: Option<u64>,
}

/// The gap between two plans shared out over on/off factors (Shapley values).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Split {
    /// Effect with every factor at its base, and with every factor switched (unit of the measure).
    pub all: Interval,
    pub none: Interval,
    pub players: Vec<Player>,
    pub replications: usize,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Player {
    pub factor: String,
    /// Part of `all` − `none` (unit of the measure), with its 95 % interval over replications.
    pub part: Interval,
}

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

/// Something the design asks for that could not be said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Refused {
    pub method: Method,
    pub why: Why,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// Points, blocks, trajectories or replications: there, and needed.
    TooFew { there: usize, needed: usize },
    /// The effect is the same everywhere.
    NoSpread,
    /// Points of a complete grid that are not there.
    Incomplete { missing: usize },
    /// Anything else, in English.
    Other(String),
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

impl Analysis {
    /// The findings of a pair on a measure.
    pub fn of(&self, plan: &str, against: &str, measure: Measure) -> Option<&OfMeasure> {
        let pair = self.pairs.iter().find(|pair| (pair.plan.as_str(), pair.against.as_str()) == (plan, against))?;
        pair.measures.iter().find(|of| of.measure == measure)
    }
}
