//! How many replications a difference between twins needs.

use super::interval::{moments, student};
use super::{Interval, SensitivityError};
use serde::Serialize;
use statrs::distribution::{ChiSquared, ContinuousCDF};

/// More replications than this are not counted out.
const MOST: u32 = 1 << 30;

/// Replications for a paired difference (plan minus reference within a replication).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Needed {
    /// Replications that the spread was learnt from.
    pub from: usize,
    /// Standard deviation of the difference (its unit).
    pub sd: f64,
    /// What the standard deviation may be, from so many replications (95 %).
    pub sd_interval: Interval,
    /// So many that the 95 % interval is at most the asked half-width to either side; none above a thousand million.
    pub for_half_width: Option<u32>,
    /// So many that a true difference of the smallest relevant size is told from nil in 80 of 100 studies.
    pub for_power: Option<u32>,
}

/// Replications needed by differences like these. `half_width` and `relevant` (smallest relevant difference) are in the
/// unit of the difference and positive. Errors: fewer than two differences, a missing one, a wish that is not positive.
pub fn replications_needed(differences: &[f64], half_width: f64, relevant: f64) -> Result<Needed, SensitivityError> {
    super::complete(differences)?;
    for (name, value) in [("the half-width", half_width), ("the smallest relevant difference", relevant)] {
        if !(value > 0.0 && value < f64::INFINITY) {
            return Err(SensitivityError::Setting { name, above: 0.0, below: f64::INFINITY, value });
        }
    }
    let points = differences.len();
    let (_, sd) = moments(differences).ok_or(SensitivityError::FewPoints { points, need: 2 })?;
    // The usual approximation of the non-central t by the sum of two quantiles; it is right to within one replication.
    let power = |df: f64| student(0.975, df) + student(0.8, df);
    Ok(Needed {
        from: points,
        sd,
        sd_interval: spread(sd, points as f64 - 1.0),
        for_half_width: least(|n| student(0.975, n - 1.0) * sd / n.sqrt() <= half_width),
        for_power: least(|n| power(n - 1.0) * sd / n.sqrt() <= relevant),
    })
}

/// Interval of a standard deviation, of normal differences.
fn spread(sd: f64, df: f64) -> Interval {
    let Ok(chi) = ChiSquared::new(df) else { return Interval { low: sd, high: sd } };
    let bound = |p: f64| sd * (df / chi.inverse_cdf(p)).sqrt();
    Interval { low: bound(0.975), high: bound(0.025) }
}

/// The smallest number of replications from two up that is enough.
fn least(enough: impl Fn(f64) -> bool) -> Option<u32> {
    let mut high = 2;
    while !enough(high as f64) {
        high *= 2;
        if high > MOST {
            return None;
        }
    }
    let mut low = (high / 2).max(1);
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if middle >= 2 && enough(middle as f64) { high = middle } else { low = middle }
    }
    Some(high)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Differences of standard deviation 1.
    fn unit() -> Vec<f64> {
        let raw: Vec<f64> = (0..20).map(|i| ((i * 7) % 20) as f64).collect();
        let (_, sd) = moments(&raw).unwrap();
        raw.iter().map(|x| x / sd).collect()
    }

    /// A paired t-test of effect size 0.5 at 80 % power takes 34 pairs, of 0.2 199 (Cohen's tables); 1.96²·25 = 96.04 and a
    /// little for t: 99 pairs for a half-width of 0.2.
    #[test]
    fn the_usual_tables_are_met() {
        let got = replications_needed(&unit(), 0.2, 0.5).unwrap();
        assert_eq!((got.for_half_width, got.for_power), (Some(99), Some(34)));
        assert_eq!(replications_needed(&unit(), 1.0, 0.2).unwrap().for_power, Some(199));
        // Chi-square quantiles of 19 degrees: 8.9065 and 32.8523.
        assert!((got.sd_interval.low - (19.0f64 / 32.8523).sqrt()).abs() < 1e-4, "{got:?}");
        assert!((got.sd_interval.high - (19.0f64 / 8.9065).sqrt()).abs() < 1e-4, "{got:?}");
    }

    #[test]
    fn differences_without_spread_need_two_and_hopeless_wishes_are_not_counted() {
        assert_eq!(replications_needed(&[3.0; 4], 0.1, 0.1).unwrap().for_power, Some(2));
        assert_eq!(replications_needed(&unit(), 1e-9, 1.0).unwrap().for_half_width, None);
    }

    #[test]
    fn too_little_to_go_by_is_refused() {
        assert_eq!(replications_needed(&[1.0], 1.0, 1.0), Err(SensitivityError::FewPoints { points: 1, need: 2 }));
        assert!(matches!(replications_needed(&unit(), 0.0, 1.0), Err(SensitivityError::Setting { .. })));
    }
}
