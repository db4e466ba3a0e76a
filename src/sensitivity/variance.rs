//! Split of an outcome's variance into what the points differ and what chance adds within a point.

use super::interval::mean;
use super::{Interval, SensitivityError};
use serde::Serialize;
use statrs::distribution::{ContinuousCDF, FisherSnedecor};

/// Two sources of the variance of one replication of one point.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Split {
    /// Points with at least one outcome.
    pub points: usize,
    /// Outcomes of all points together.
    pub outcomes: usize,
    /// Standard deviation between points, chance taken out (unit of the outcome).
    pub points_sd: f64,
    /// Standard deviation between replications of a point (unit of the outcome).
    pub chance_sd: f64,
    /// Share of the variance that the points make (0–1); the rest is chance.
    pub points_share: f64,
    /// Of 95 %; exact for normal outcomes with as many replications at every point, else approximate.
    pub points_share_interval: Interval,
}

/// One-way analysis of variance with random effects over points of any number of replications (Searle, Casella and
/// McCulloch 1992, 3.6). Empty points do not count. Errors: a missing outcome, fewer than two points, no point with two
/// replications, no variance.
pub fn split(points: &[Vec<f64>]) -> Result<Split, SensitivityError> {
    let points: Vec<&Vec<f64>> = points.iter().filter(|point| !point.is_empty()).collect();
    let all: Vec<f64> = points.iter().flat_map(|point| point.iter().copied()).collect();
    super::complete(&all)?;
    let (a, n) = (points.len(), all.len());
    if a < 2 || n == a {
        return Err(SensitivityError::FewReplications);
    }
    let grand = mean(&all);
    let between: f64 = points.iter().map(|point| point.len() as f64 * (mean(point) - grand).powi(2)).sum();
    let within: f64 = points.iter().map(|point| squares(point)).sum();
    if between + within <= 1e-24 * all.iter().map(|x| x * x).sum::<f64>() {
        return Err(SensitivityError::NoVariance);
    }
    let (between, within) = (between / (a - 1) as f64, within / (n - a) as f64);
    let uneven = points.iter().map(|point| (point.len() as f64).powi(2)).sum::<f64>() / n as f64;
    let size = (n as f64 - uneven) / (a - 1) as f64;
    let points_variance = ((between - within) / size).max(0.0);
    let ratio = between / within;
    Ok(Split {
        points: a,
        outcomes: n,
        points_sd: points_variance.sqrt(),
        chance_sd: within.sqrt(),
        points_share: points_variance / (points_variance + within),
        points_share_interval: interval(ratio, size, ((a - 1) as f64, (n - a) as f64)),
    })
}

/// Interval of the points' share from the ratio of mean squares, replications per point and degrees of freedom.
fn interval(ratio: f64, size: f64, (above, below): (f64, f64)) -> Interval {
    let Ok(f) = FisherSnedecor::new(above, below) else { return Interval { low: 0.0, high: 1.0 } };
    let share = |p: f64| {
        let scaled = ratio / f.inverse_cdf(p);
        if scaled.is_infinite() { 1.0 } else { ((scaled - 1.0) / (scaled + size - 1.0)).clamp(0.0, 1.0) }
    };
    Interval { low: share(0.975), high: share(0.025) }
}

fn squares(point: &[f64]) -> f64 {
    let centre = mean(point);
    point.iter().map(|x| (x - centre).powi(2)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Six targets, four judges: the one-way coefficient of Shrout and Fleiss (1979), ICC(1,1) = 0.166 with F = 1.79,
    /// interval −0.133 to 0.723.
    #[test]
    fn the_published_example_of_shrout_and_fleiss_is_met() {
        let ratings =
            [[9., 2., 5., 8.], [6., 1., 3., 2.], [8., 4., 6., 8.], [7., 1., 2., 6.], [10., 5., 6., 9.], [6., 2., 4., 7.]];
        let got = split(&ratings.map(|row| row.to_vec())).unwrap();
        assert!((got.points_share - 0.1657).abs() < 1e-4, "{got:?}");
        assert_eq!(got.points_share_interval.low, 0.0);
        assert!((got.points_share_interval.high - 0.7226).abs() < 1e-3, "{got:?}");
    }

    #[test]
    fn points_without_chance_make_all_and_points_that_agree_make_nothing() {
        let still = split(&[vec![1.0, 1.0], vec![2.0, 2.0, 2.0], vec![], vec![4.0]]).unwrap();
        assert_eq!((still.points, still.outcomes, still.points_share), (3, 6, 1.0));
        assert_eq!((still.points_share_interval.low, still.points_share_interval.high), (1.0, 1.0));
        let same = split(&[vec![1.0, 3.0], vec![3.0, 1.0], vec![2.0, 2.0]]).unwrap();
        assert_eq!((same.points_share, same.points_sd), (0.0, 0.0));
    }

    #[test]
    fn what_cannot_be_split_is_refused() {
        assert_eq!(split(&[vec![1.0], vec![2.0]]), Err(SensitivityError::FewReplications));
        assert_eq!(split(&[vec![1.0, 2.0]]), Err(SensitivityError::FewReplications));
        assert_eq!(split(&[vec![0.1; 3], vec![0.1; 2]]), Err(SensitivityError::NoVariance));
        assert_eq!(split(&[vec![1.0, f64::NAN], vec![2.0]]), Err(SensitivityError::MissingOutcome { row: 1 }));
    }
}
