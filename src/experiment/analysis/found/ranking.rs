//! How factors rank, what chance adds, and what could not be said.

use serde::{Deserialize, Serialize};

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

impl Ranking {
    /// Of several rankings, that of the method that knows what a factor without influence scores.
    pub fn screen(rankings: &[Ranking]) -> Option<&Ranking> {
        rankings.iter().find(|ranking| ranking.null.is_some())
    }

    /// Factors with any influence; where the method knows what one without influence scores, only those above that.
    pub fn standing_out(&self) -> impl Iterator<Item = &Ranked> {
        let above = |value: f64| value > self.null.unwrap_or(0.0).max(0.0);
        self.rows.iter().filter(move |row| row.statistics.first().is_some_and(|first| above(first.value)))
    }
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
