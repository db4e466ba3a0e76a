//! A number with its uncertainty, as an evaluator would report it.

use super::tails;
use serde::{Deserialize, Serialize};

/// Below this share of the numbers that went into a sum, its result is rounding and counts as zero.
const ROUNDING: f64 = 1e-12;

/// A number with its usual standard error (same unit) and degrees of freedom (`f64::INFINITY` = normal).
///
/// What cannot be estimated holds NaN (see `defined`). JSON writes NaN and infinity as null; the store's format keeps them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    pub value: f64,
    pub se: f64,
    pub df: f64,
}

impl Estimate {
    /// An estimate from its variance. Numbers that are no more than the rounding of `scale` (the size of the terms whose sum the
    /// value is) become exact zeros, so that rounding is never called significant.
    pub(super) fn settled(value: f64, variance: f64, df: f64, scale: f64) -> Estimate {
        let settle = |number: f64| if number.abs() <= ROUNDING * scale { 0.0 } else { number };
        Estimate { value: settle(value), se: settle(variance.sqrt()), df }
    }

    /// Whether there is a value with a standard error (which may be zero).
    pub fn defined(&self) -> bool {
        self.value.is_finite() && self.se.is_finite() && self.se >= 0.0 && self.df > 0.0
    }

    /// 95 % interval; NaN twice if undefined.
    pub fn interval(&self) -> (f64, f64) {
        if !self.defined() {
            return (f64::NAN, f64::NAN);
        }
        let half = if self.se == 0.0 { 0.0 } else { tails::quantile(self.df) * self.se };
        (self.value - half, self.value + half)
    }

    /// Two-sided p-value against zero (0–1); NaN if undefined. Without any spread, zero is certain or excluded.
    pub fn p_value(&self) -> f64 {
        if !self.defined() {
            return f64::NAN;
        }
        match (self.se == 0.0, self.value == 0.0) {
            (true, true) => 1.0,
            (true, false) => 0.0,
            _ => tails::two_sided(self.value / self.se, self.df),
        }
    }

    /// Whether the value differs from zero at 5 %; an undefined one does not.
    pub fn significant(&self) -> bool {
        self.p_value() < 0.05
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_spread_the_interval_is_a_point() {
        let certain = Estimate { value: 0.3, se: 0.0, df: 4.0 };
        assert_eq!((certain.interval(), certain.p_value(), certain.significant()), ((0.3, 0.3), 0.0, true));
        let nothing = Estimate { value: 0.0, ..certain };
        assert_eq!((nothing.interval(), nothing.p_value(), nothing.significant()), ((0.0, 0.0), 1.0, false));
    }

    #[test]
    fn what_is_undefined_is_never_significant() {
        for (value, se, df) in
            [(f64::NAN, 1.0, 3.0), (1.0, f64::NAN, 3.0), (1.0, 0.1, f64::NAN), (1.0, 0.1, 0.0), (1.0, -0.1, 3.0)]
        {
            let estimate = Estimate { value, se, df };
            assert!(!estimate.defined() && !estimate.significant() && estimate.p_value().is_nan(), "{estimate:?}");
            assert!(estimate.interval().0.is_nan() && estimate.interval().1.is_nan());
        }
    }

    #[test]
    fn rounding_is_settled_to_zero() {
        let settled = Estimate::settled(3e-15, 1e-34, 5.0, 7.0);
        assert_eq!((settled.value, settled.se), (0.0, 0.0));
        assert_eq!(Estimate::settled(3e-9, 1e-16, 5.0, 7.0), Estimate { value: 3e-9, se: 1e-8, df: 5.0 });
    }
}
