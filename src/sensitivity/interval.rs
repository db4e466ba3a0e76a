//! Intervals of 95 % and the quantiles they are made of.

use serde::{Deserialize, Serialize};
use statrs::distribution::{ContinuousCDF, Normal, StudentsT};

/// From `low` to `high`, in the unit of what it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    pub low: f64,
    pub high: f64,
}

impl Interval {
    /// The middle 95 % of a sample; none of an empty one.
    pub fn middle(mut sample: Vec<f64>) -> Option<Interval> {
        sample.sort_by(f64::total_cmp);
        Some(Interval { low: quantile(&sample, 0.025)?, high: quantile(&sample, 0.975)? })
    }

    /// Student's interval of the mean of independent draws; none of fewer than two.
    pub fn of_mean(draws: &[f64]) -> Option<Interval> {
        let (mean, sd) = moments(draws)?;
        let half = student(0.975, draws.len() as f64 - 1.0) * sd / (draws.len() as f64).sqrt();
        Some(Interval { low: mean - half, high: mean + half })
    }

    pub fn holds(&self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }
}

/// Quantile of a sorted sample, straight between its neighbours (type 7 of Hyndman and Fan 1996).
pub(super) fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let place = share * sorted.len().checked_sub(1)? as f64;
    let (low, high) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
    Some(low + (high - low) * place.fract())
}

pub(super) fn mean(sample: &[f64]) -> f64 {
    sample.iter().sum::<f64>() / sample.len() as f64
}

/// Mean and standard deviation (divisor n − 1); none of fewer than two.
pub(super) fn moments(sample: &[f64]) -> Option<(f64, f64)> {
    if sample.len() < 2 {
        return None;
    }
    let centre = mean(sample);
    let squares: f64 = sample.iter().map(|x| (x - centre).powi(2)).sum();
    Some((centre, (squares / (sample.len() - 1) as f64).sqrt()))
}

/// Quantile of Student's t with `df` > 0 degrees of freedom. Beyond a thousand by the expansion about the normal
/// (Abramowitz and Stegun 26.7.5; error below 10⁻⁷): there the search for the inverse is slow.
pub(super) fn student(share: f64, df: f64) -> f64 {
    if df <= 1000.0 {
        return StudentsT::new(0.0, 1.0, df).map_or(f64::NAN, |t| t.inverse_cdf(share));
    }
    let z = Normal::standard().inverse_cdf(share);
    z + (z.powi(3) + z) / (4.0 * df) + (5.0 * z.powi(5) + 16.0 * z.powi(3) + 3.0 * z) / (96.0 * df * df)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_leaves_out_a_fortieth_at_each_end() {
        let sample = (0..=1000).rev().map(f64::from).collect();
        assert_eq!(Interval::middle(sample), Some(Interval { low: 25.0, high: 975.0 }));
        assert_eq!(Interval::middle(vec![]), None);
    }

    #[test]
    fn the_two_ways_to_students_quantile_meet() {
        for share in [0.8, 0.975] {
            let (below, above) = (student(share, 1000.0), student(share, 1000.001));
            assert!((below - above).abs() < 1e-7, "{below} {above}");
        }
        assert!((student(0.975, 4.0) - 2.776_445_105).abs() < 1e-8);
    }

    /// Ten numbers of mean 5.5 and standard deviation 3.02765; t of 9 degrees is 2.262157.
    #[test]
    fn the_interval_of_a_mean_is_students() {
        let got = Interval::of_mean(&(1..=10).map(f64::from).collect::<Vec<_>>()).unwrap();
        assert!((got.high - 5.5 - 2.262_157_163 * 3.027_650_354 / 10f64.sqrt()).abs() < 1e-8, "{got:?}");
        assert!((got.low + got.high - 11.0).abs() < 1e-12 && got.holds(5.5) && !got.holds(9.0));
        assert_eq!(Interval::of_mean(&[1.0]), None);
    }
}
