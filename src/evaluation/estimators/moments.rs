//! Means and what they differ by, from sums that can be added.

use super::estimate::Estimate;
use serde::{Deserialize, Serialize};

/// Sums from which means and variances follow; adding two is adding their fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Moments {
    pub n: f64,
    pub sum: f64,
    pub squares: f64,
}

impl Moments {
    pub fn add(&mut self, value: f64) {
        self.merge(&Moments { n: 1.0, sum: value, squares: value * value });
    }

    pub fn merge(&mut self, other: &Moments) {
        self.n += other.n;
        self.sum += other.sum;
        self.squares += other.squares;
    }

    /// NaN without values.
    pub fn mean(&self) -> f64 {
        self.sum / self.n
    }

    /// Unbiased; NaN below two values, 0 if the values differ by no more than their rounding.
    pub fn variance(&self) -> f64 {
        if self.n < 2.0 {
            return f64::NAN;
        }
        let spread = self.squares - self.sum * self.mean();
        if spread <= 4.0 * self.n * f64::EPSILON * self.squares { 0.0 } else { spread / (self.n - 1.0) }
    }

    fn variance_of_mean(&self) -> f64 {
        self.variance() / self.n
    }
}

impl FromIterator<f64> for Moments {
    fn from_iter<I: IntoIterator<Item = f64>>(values: I) -> Moments {
        let mut moments = Moments::default();
        values.into_iter().for_each(|value| moments.add(value));
        moments
    }
}

/// The mean of changes within persons: one-sample t with n − 1 degrees of freedom. Undefined below two changes.
pub fn mean_change(changes: &Moments) -> Estimate {
    let mean = changes.mean();
    Estimate::settled(mean, changes.variance_of_mean(), changes.n - 1.0, (changes.squares / changes.n).sqrt())
}

/// Mean of `a` minus mean of `b`, with unequal variances: Welch's t and Satterthwaite's degrees of freedom; if neither varies,
/// n − 2. Undefined if either has fewer than two values. Source: Welch (1947), Biometrika 34.
pub fn difference_of_means(a: &Moments, b: &Moments) -> Estimate {
    let (va, vb) = (a.variance_of_mean(), b.variance_of_mean());
    let both = va + vb;
    let df = if both == 0.0 { a.n + b.n - 2.0 } else { both * both / (va * va / (a.n - 1.0) + vb * vb / (b.n - 1.0)) };
    Estimate::settled(a.mean() - b.mean(), both, df, a.mean().abs() + b.mean().abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[f64]) -> Moments {
        values.iter().copied().collect()
    }

    #[test]
    fn two_parts_add_up_to_the_whole() {
        let mut parts = of(&[1.0, 2.0]);
        parts.merge(&of(&[4.0]));
        assert_eq!(parts, of(&[1.0, 2.0, 4.0]));
        assert!((parts.mean() - 7.0 / 3.0).abs() < 1e-14 && (parts.variance() - 7.0 / 3.0).abs() < 1e-14);
    }

    #[test]
    fn equal_values_have_no_variance_and_no_difference() {
        let (few, many) = (of(&[0.1; 3]), of(&[0.1; 1000]));
        assert_eq!((few.variance(), many.variance()), (0.0, 0.0));
        let difference = difference_of_means(&few, &many);
        assert_eq!((difference.value, difference.se, difference.df), (0.0, 0.0, 1001.0));
        assert!(!difference.significant() && mean_change(&few).significant());
        assert_eq!(mean_change(&of(&[0.0; 5])).p_value(), 1.0);
    }

    #[test]
    fn one_value_gives_no_standard_error() {
        assert!(!mean_change(&of(&[])).defined() && !mean_change(&of(&[2.0])).defined());
        assert_eq!(mean_change(&of(&[2.0])).value, 2.0);
        assert!(!difference_of_means(&of(&[1.0, 2.0]), &of(&[1.0])).defined());
    }
}
