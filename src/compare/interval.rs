//! What replications say about a paired difference.

use super::student;
use crate::evidence::measures::Better;
use serde::{Deserialize, Serialize};

/// A mean over replications with its uncertainty by chance alone.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    pub mean: f64,
    /// 95 % interval of the mean; empty with one replication.
    pub bounds: Option<(f64, f64)>,
    /// Probability that the mean lies above zero; empty with one replication, unless the mean is exactly zero (½).
    pub above_zero: Option<f64>,
}

impl Interval {
    /// Whether the interval leaves out zero. One replication never does.
    pub fn leaves_out_zero(&self) -> bool {
        self.bounds.is_some_and(|(low, high)| low > 0.0 || high < 0.0)
    }

    /// Both ends; the mean twice where there is no interval.
    pub fn ends(&self) -> (f64, f64) {
        self.bounds.unwrap_or((self.mean, self.mean))
    }
}

/// Mean and Student-t interval of independent numbers. Numbers that do not differ at all give an interval of width zero.
pub fn interval(numbers: &[f64]) -> Interval {
    interval_with(numbers, if numbers.len() > 1 { student::quantile(0.975, numbers.len() - 1) } else { f64::NAN })
}

/// As `interval`, with the 97.5 % quantile for these degrees of freedom found before.
pub fn interval_with(numbers: &[f64], quantile: f64) -> Interval {
    let mean = mean(numbers);
    let spread = variance(numbers, mean);
    let above_zero = if mean == 0.0 { Some(0.5) } else { spread.map(|spread| above(mean, spread, numbers.len())) };
    let bounds = spread.map(|spread| {
        let half = if spread == 0.0 { 0.0 } else { quantile * (spread / numbers.len() as f64).sqrt() };
        (mean - half, mean + half)
    });
    Interval { mean, bounds, above_zero: above_zero.filter(|_| !mean.is_nan()) }
}

/// Chance that the effect is for the better: the share of the t distribution around the mean paired difference that lies on the
/// better side of zero. It speaks of the mean over replications, under the default assumptions, not of one future.
pub fn probability_better(interval: &Interval, better: Better) -> Option<f64> {
    match better {
        Better::Up => interval.above_zero,
        Better::Down => interval.above_zero.map(|above| 1.0 - above),
        Better::Neither => None,
    }
}

/// Variance of the unpaired over variance of the paired difference: how much twins gain. Empty with one replication or when the
/// paired difference does not vary.
pub fn variance_ratio(against: &[f64], plan: &[f64]) -> Option<f64> {
    let differences: Vec<f64> = plan.iter().zip(against).map(|(plan, against)| plan - against).collect();
    let spread = |numbers: &[f64]| variance(numbers, mean(numbers));
    let paired = spread(&differences)?;
    let ratio = (spread(against)? + spread(plan)?) / paired;
    (paired > 0.0 && ratio.is_finite()).then_some(ratio)
}

fn above(mean: f64, spread: f64, n: usize) -> f64 {
    if spread == 0.0 {
        return if mean > 0.0 { 1.0 } else { 0.0 };
    }
    student::cdf(mean / (spread / n as f64).sqrt(), n - 1)
}

/// Mean (NaN of nothing).
pub fn mean(numbers: &[f64]) -> f64 {
    // Exactly the common value where all are equal: a sum divided again may miss it by a last digit.
    match numbers {
        [first, rest @ ..] if rest.iter().all(|number| number == first) => *first,
        _ => numbers.iter().sum::<f64>() / numbers.len() as f64,
    }
}

fn variance(numbers: &[f64], mean: f64) -> Option<f64> {
    if numbers.len() < 2 || mean.is_nan() {
        return None;
    }
    Some(numbers.iter().map(|number| (number - mean) * (number - mean)).sum::<f64>() / (numbers.len() - 1) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use statrs::distribution::{ContinuousCDF, StudentsT};

    #[test]
    fn four_numbers_by_hand() {
        let result = interval(&[1.0, 2.0, 3.0, 6.0]);
        let error = (14.0_f64 / 3.0 / 4.0).sqrt();
        let t = StudentsT::new(0.0, 1.0, 3.0).expect("valid");
        let (low, high) = result.bounds.expect("four numbers");
        assert_eq!(result.mean, 3.0);
        assert!((high - (3.0 + t.inverse_cdf(0.975) * error)).abs() < 1e-6 && (low + high - 6.0).abs() < 1e-12);
        assert!((result.above_zero.expect("four") - t.cdf(3.0 / error)).abs() < 1e-10);
        assert_eq!(probability_better(&result, Better::Neither), None);
        let (up, down) = (probability_better(&result, Better::Up), probability_better(&result, Better::Down));
        assert!((up.expect("up") + down.expect("down") - 1.0).abs() < 1e-15);
    }

    #[test]
    fn no_variance_and_no_difference_are_exact() {
        let same = interval(&[0.1, 0.1, 0.1]);
        assert_eq!((same.mean, same.bounds, same.above_zero), (0.1, Some((0.1, 0.1)), Some(1.0)));
        let nothing = interval(&[0.0, 0.0]);
        assert_eq!((nothing.mean, nothing.bounds, nothing.above_zero), (0.0, Some((0.0, 0.0)), Some(0.5)));
    }

    #[test]
    fn one_replication_has_no_interval() {
        let one = interval(&[-2.0]);
        assert_eq!((one.mean, one.bounds, one.above_zero), (-2.0, None, None));
        assert_eq!(interval(&[0.0]).above_zero, Some(0.5));
        assert!(interval(&[f64::NAN, 1.0]).bounds.is_none());
    }

    #[test]
    fn the_variance_ratio_is_unpaired_over_paired() {
        // Var(against) = 1, Var(plan) = 4, differences 1, 2, 3: Var = 1.
        assert_eq!(variance_ratio(&[1.0, 2.0, 3.0], &[2.0, 4.0, 6.0]), Some(5.0));
        assert_eq!(variance_ratio(&[1.0, 2.0], &[2.0, 3.0]), None);
        assert_eq!(variance_ratio(&[1.0], &[2.0]), None);
    }
}
