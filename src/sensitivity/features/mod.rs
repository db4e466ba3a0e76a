//! Feature scores: which inputs a forest of random trees needs to foretell the outcome, for any design and any kind of input.
//!
//! The method: extremely randomised trees (Geurts, Ernst and Wehenkel 2006), which EMA Workbench uses for this too, each
//! grown on a resample of the points and judged on the points left out. A score is how much worse the trees foretell when
//! one input's values are taken from other points (Breiman 2001), as a share of twice the variance of the outcome: were the
//! forest perfect and the inputs independent, that would be the input's total Sobol index. Chosen over binned variances
//! because it sees interactions and takes categories as they are; over impurity scores because those favour inputs of many
//! values.
//!
//! What noise scores is measured, not assumed: every input gets a shuffled copy beside it, drawn anew in every round
//! (Kursa and Rudnicki 2010). An input stands out when it scores more than the best copy of nearly every round.

mod forest;

use super::column::{Column, check};
use super::interval::{mean, quantile};
use super::{Interval, SensitivityError, complete};
use crate::sampling::keyed::{Keyed, Use};
use forest::Table;
use rayon::prelude::*;
use serde::Serialize;

/// Forests, each with its own shuffled copies.
pub const ROUNDS: u32 = 20;
/// Trees per forest.
pub const TREES: u32 = 25;
/// Points below which nothing is said.
pub const LEAST_POINTS: usize = 20;

/// Scores of all inputs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Features {
    pub points: usize,
    /// Share of the outcome's variance that the forest foretells for points it has not seen. Near or below 0 the scores say
    /// nothing.
    pub foretold: f64,
    /// The middle 95 % of what shuffled copies score.
    pub noise: Interval,
    /// What the best shuffled copy of a round exceeds in one round of twenty.
    pub threshold: f64,
    /// In the order of the columns.
    pub scores: Vec<Score>,
}

/// One input (share of the outcome's variance, roughly a total index).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Score {
    /// Mean over the rounds.
    pub score: f64,
    /// The middle 95 % of the rounds: chance of the method only, not of the points.
    pub spread: Interval,
    /// The score is above the threshold.
    pub stands_out: bool,
}

/// Scores of columns for an outcome. Errors: columns of other lengths or with unreadable values, a missing outcome, fewer
/// than twenty points, no variance.
pub fn features(columns: &[Column], outcomes: &[f64], seed: u64) -> Result<Features, SensitivityError> {
    check(columns, outcomes.len())?;
    complete(outcomes)?;
    let points = outcomes.len();
    if points < LEAST_POINTS {
        return Err(SensitivityError::FewPoints { points, need: LEAST_POINTS });
    }
    let centre = mean(outcomes);
    let variance = mean(&outcomes.iter().map(|y| (y - centre).powi(2)).collect::<Vec<_>>());
    if variance <= 1e-24 * centre * centre {
        return Err(SensitivityError::NoVariance);
    }
    let draws = Keyed::new(seed, Use::Features);
    let grown: Vec<_> = (0..ROUNDS)
        .into_par_iter()
        .map(|round| {
            let table = Table::new(columns, outcomes, (&draws, round));
            let (worse, left_out) = forest::grow(&table, (&draws, round));
            (worse.iter().map(|worse| worse / (2.0 * variance)).collect::<Vec<f64>>(), left_out)
        })
        .collect();
    let mut left_out = vec![(0.0, 0u32); points];
    for (_, of_round) in &grown {
        left_out.iter_mut().zip(of_round).for_each(|(all, one)| *all = (all.0 + one.0, all.1 + one.1));
    }
    let rounds: Vec<Vec<f64>> = grown.into_iter().map(|(scores, _)| scores).collect();
    let k = columns.len();
    let sorted = |mut sample: Vec<f64>| {
        sample.sort_by(f64::total_cmp);
        sample
    };
    let best = sorted(rounds.iter().map(|scores| scores[k..].iter().copied().fold(f64::MIN, f64::max)).collect());
    let threshold = quantile(&best, 0.95).unwrap_or(f64::INFINITY);
    let score = |column: usize| {
        let own: Vec<f64> = rounds.iter().map(|scores| scores[column]).collect();
        let score = mean(&own);
        Score { score, spread: middle(own), stands_out: score > threshold }
    };
    let noise = middle(rounds.iter().flat_map(|scores| scores[k..].to_vec()).collect());
    let foretold = foretold(outcomes, &left_out, variance);
    Ok(Features { points, foretold, noise, threshold, scores: (0..k).map(score).collect() })
}

fn middle(sample: Vec<f64>) -> Interval {
    Interval::middle(sample).unwrap_or(Interval { low: f64::NAN, high: f64::NAN })
}

/// One minus the mean square error of the mean forecasts of points left out, as a share of the variance.
fn foretold(outcomes: &[f64], left_out: &[(f64, u32)], variance: f64) -> f64 {
    let seen = outcomes.iter().zip(left_out).filter(|(_, (_, times))| *times > 0);
    let errors: Vec<f64> = seen.map(|(y, (sum, times))| (y - sum / *times as f64).powi(2)).collect();
    1.0 - mean(&errors) / variance
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sampling::latin_hypercube;

    fn table(points: u32) -> (Vec<Column>, Vec<f64>) {
        let rows = latin_hypercube(points, 6, 5).unwrap();
        let mut columns: Vec<Column> = (0..5).map(|i| Column::Numbers(rows.iter().map(|row| row[i]).collect())).collect();
        let codes: Vec<usize> = rows.iter().map(|row| (row[5] * 4.0) as usize).collect();
        let of = |row: &[f64], code: usize| {
            // The third input acts only together with the second; the fourth and fifth not at all.
            2.0 * row[0] + 3.0 * (row[1] - 0.5) * (row[2] - 0.5) + if code == 2 { 1.0 } else { 0.0 }
        };
        let outcomes = rows.iter().zip(&codes).map(|(row, &code)| of(row, code)).collect();
        columns.push(Column::Categories { codes, count: 4 });
        (columns, outcomes)
    }

    #[test]
    fn inputs_that_act_stand_out_and_the_others_do_not() {
        let (columns, outcomes) = table(500);
        let got = features(&columns, &outcomes, 3).unwrap();
        let out: Vec<bool> = got.scores.iter().map(|score| score.stands_out).collect();
        assert_eq!(out, [true, true, true, false, false, true], "{got:?}");
        assert!(got.foretold > 0.6, "{}", got.foretold);
        assert!(got.scores[0].score > got.scores[5].score && got.scores[5].score > got.scores[1].score, "{got:?}");
        assert_eq!(got, features(&columns, &outcomes, 3).unwrap());
    }

    #[test]
    fn nothing_stands_out_from_noise() {
        let (columns, _) = table(300);
        let noise: Vec<f64> = latin_hypercube(300, 1, 77).unwrap().iter().map(|row| row[0]).collect();
        let got = features(&columns, &noise, 3).unwrap();
        assert!(got.scores.iter().all(|score| !score.stands_out) && got.foretold < 0.1, "{got:?}");
        assert!(got.noise.holds(0.0), "{:?}", got.noise);
    }

    #[test]
    fn small_and_still_tables_are_refused() {
        let (columns, outcomes) = table(19);
        assert_eq!(features(&columns, &outcomes, 1), Err(SensitivityError::FewPoints { points: 19, need: 20 }));
        let (columns, mut outcomes) = table(50);
        assert_eq!(features(&columns, &[0.3; 50], 1), Err(SensitivityError::NoVariance));
        outcomes[4] = f64::NAN;
        assert_eq!(features(&columns, &outcomes, 1), Err(SensitivityError::MissingOutcome { row: 4 }));
    }
}
