//! Sobol indices: which share of the outcome's variance a factor makes alone, and with all its interactions.

use super::{Interval, RESAMPLES, SensitivityError, finite};
use crate::sampling::keyed::{Keyed, Use};
use serde::Serialize;

/// Complete blocks below which nothing is said.
pub const LEAST_BLOCKS: usize = 8;

/// First-order and total indices of every factor.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sobol {
    /// Blocks of the design.
    pub blocks: usize,
    /// Blocks without a failed or missing point; the indices rest on these.
    pub used: usize,
    /// Mean of the outcome (its unit) over the points A and B.
    pub mean: f64,
    /// Variance of the outcome (its unit, squared) over the points A and B.
    pub variance: f64,
    /// In the order of the factors.
    pub factors: Vec<Index>,
}

/// The indices of one factor (shares of the variance). An estimate may fall a little below 0 or above 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Index {
    /// Share that vanishes on average when the factor is known.
    pub first: f64,
    pub first_interval: Interval,
    /// Share that is left on average when all other factors are known.
    pub total: f64,
    pub total_interval: Interval,
}

/// Indices from outcomes in blocks of k + 2 points: A, the k points A with one factor of B, B (`sampling::saltelli`).
/// First order after Saltelli and others (2010), totals after Jansen (1999); intervals of 95 % by resampling whole blocks.
///
/// A block with a failed point is dropped whole: blocks stand on their own, so what is left is still a valid design of
/// fewer blocks. If points fail where the outcome is special, the indices speak of the rest of the space only. Errors:
/// outcomes that do not fill blocks, fewer than eight complete blocks, no variance.
pub fn sobol(k: usize, outcomes: &[Option<f64>], seed: u64) -> Result<Sobol, SensitivityError> {
    if k == 0 {
        return Err(SensitivityError::NoFactors);
    }
    if !outcomes.len().is_multiple_of(k + 2) {
        return Err(SensitivityError::Ragged { what: "blocks", size: k + 2, outcomes: outcomes.len() });
    }
    let whole = |block: &[Option<f64>]| block.iter().map(|&outcome| finite(outcome)).collect::<Option<Vec<f64>>>();
    let rows: Vec<Vec<f64>> = outcomes.chunks(k + 2).filter_map(whole).collect();
    let (blocks, used) = (outcomes.len() / (k + 2), rows.len());
    if used < LEAST_BLOCKS {
        return Err(SensitivityError::FewBlocks { used, blocks, need: LEAST_BLOCKS });
    }
    // Centred on the mean of all points: the first-order estimator is sensitive to an offset.
    let centre = rows.iter().flatten().sum::<f64>() / (used * (k + 2)) as f64;
    let terms: Vec<Vec<f64>> = rows.iter().map(|block| terms(block, centre)).collect();
    let point = estimate(&terms, &vec![1.0; used]).ok_or(SensitivityError::NoVariance)?;
    let resampled = resamples(&terms, seed);
    let interval = |at: usize| {
        let sample = resampled.iter().map(|sample| sample.shares[at]).collect();
        Interval::middle(sample).unwrap_or(Interval { low: point.shares[at], high: point.shares[at] })
    };
    let index = |factor: usize| Index {
        first: point.shares[factor],
        first_interval: interval(factor),
        total: point.shares[k + factor],
        total_interval: interval(k + factor),
    };
    let factors = (0..k).map(index).collect();
    Ok(Sobol { blocks, used, mean: centre + point.mean, variance: point.variance, factors })
}

/// What a block adds to the sums: mean and square of A and B, then k first-order and k total products.
fn terms(block: &[f64], centre: f64) -> Vec<f64> {
    let (a, b) = (block[0] - centre, block[block.len() - 1] - centre);
    let mixed = || block[1..block.len() - 1].iter().map(|y| y - centre);
    let mut terms = vec![0.5 * (a + b), 0.5 * (a * a + b * b)];
    terms.extend(mixed().map(|ab| b * (ab - a)));
    terms.extend(mixed().map(|ab| 0.5 * (a - ab).powi(2)));
    terms
}

struct Estimate {
    mean: f64,
    variance: f64,
    /// k first-order shares, then k totals.
    shares: Vec<f64>,
}

/// Shares of blocks that count `weights` times; none without variance.
fn estimate(terms: &[Vec<f64>], weights: &[f64]) -> Option<Estimate> {
    let mut sums = vec![0.0; terms[0].len()];
    for (block, &weight) in terms.iter().zip(weights).filter(|(_, weight)| **weight > 0.0) {
        for (sum, term) in sums.iter_mut().zip(block) {
            *sum += weight * term;
        }
    }
    let total: f64 = weights.iter().sum();
    let (mean, square) = (sums[0] / total, sums[1] / total);
    let variance = square - mean * mean;
    // Squares of rounding errors are no variance.
    let real = variance > 1e-24 * square && sums[2..].iter().any(|sum| *sum != 0.0);
    real.then(|| Estimate { mean, variance, shares: sums[2..].iter().map(|sum| sum / total / variance).collect() })
}

/// Shares of blocks drawn with replacement.
fn resamples(terms: &[Vec<f64>], seed: u64) -> Vec<Estimate> {
    let draws = Keyed::new(seed, Use::SobolBootstrap);
    let one = |resample: u32| {
        let mut weights = vec![0.0; terms.len()];
        for i in 0..terms.len() {
            weights[draws.below(terms.len(), [resample, i as u32, 0])] += 1.0;
        }
        estimate(terms, &weights)
    };
    (0..RESAMPLES).filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::super::oracles::{ishigami, outcomes};
    use super::*;
    use crate::sampling::saltelli;

    #[test]
    fn the_indices_of_ishigami_are_found_within_their_intervals() {
        let got = sobol(3, &outcomes(&saltelli(1024, 3, 7).unwrap(), ishigami), 1).unwrap();
        let want = [(0.3139, 0.5576), (0.4424, 0.4424), (0.0, 0.2437)];
        for (index, (first, total)) in got.factors.iter().zip(want) {
            assert!((index.first - first).abs() < 0.02 && (index.total - total).abs() < 0.02, "{index:?}");
            assert!(index.first_interval.holds(first) && index.total_interval.holds(total), "{index:?}");
        }
        assert!((got.variance - 13.845).abs() < 0.2 && (got.mean - 3.5).abs() < 0.05, "{} {}", got.variance, got.mean);
    }

    #[test]
    fn a_block_with_a_failed_point_is_dropped_whole_and_counted() {
        let rows = saltelli(256, 3, 7).unwrap();
        let mut holed = outcomes(&rows, ishigami);
        holed[7] = None;
        holed[500] = Some(f64::NAN);
        let got = sobol(3, &holed, 1).unwrap();
        assert_eq!((got.blocks, got.used), (256, 254));
        let kept: Vec<_> =
            holed.chunks(5).enumerate().filter(|(i, _)| ![1, 100].contains(i)).flat_map(|(_, block)| block.to_vec()).collect();
        assert_eq!(got.factors, sobol(3, &kept, 1).unwrap().factors);
    }

    #[test]
    fn too_few_blocks_and_no_variance_are_refused() {
        let few = outcomes(&saltelli(7, 3, 7).unwrap(), ishigami);
        assert_eq!(sobol(3, &few, 1), Err(SensitivityError::FewBlocks { used: 7, blocks: 7, need: 8 }));
        assert_eq!(sobol(3, &vec![Some(0.1); 50], 1), Err(SensitivityError::NoVariance));
        assert!(matches!(sobol(3, &[Some(1.0); 51], 1), Err(SensitivityError::Ragged { .. })));
    }
}
