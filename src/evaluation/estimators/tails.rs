//! The tails of Student's t for any degrees of freedom, whole or not, up to the normal distribution.

use statrs::distribution::{ContinuousCDF, StudentsT};
use statrs::function::{beta::beta_reg, erf::erfc};
use std::f64::consts::{FRAC_1_SQRT_2, PI};

/// Degrees of freedom from which the normal distribution with corrections in 1/df is the more accurate: for a tail …
const NORMAL_TAIL: f64 = 1e5;

/// … and for a quantile.
const NORMAL_QUANTILE: f64 = 1e3;

/// Standard normal quantile at 97.5 %.
const NORMAL: f64 = 1.959_963_984_540_054;

/// Probability that |T| exceeds |t|.
pub fn two_sided(t: f64, df: f64) -> f64 {
    let t = t.abs();
    if df <= NORMAL_TAIL {
        return beta_reg(0.5 * df, 0.5, df / (df + t * t));
    }
    if t > 38.0 {
        return 0.0; // below the smallest normal number
    }
    let density = (-0.5 * t * t).exp() / (2.0 * PI).sqrt();
    erfc(t * FRAC_1_SQRT_2) + density * (t * t * t + t) / (2.0 * df)
}

/// The t that |T| exceeds with probability 5 %. Source for many degrees of freedom: Abramowitz & Stegun 26.7.5.
pub fn quantile(df: f64) -> f64 {
    if df > NORMAL_QUANTILE {
        let (z, square) = (NORMAL, NORMAL * NORMAL);
        let first = z * (square + 1.0) / 4.0;
        let second = z * ((5.0 * square + 16.0) * square + 3.0) / 96.0;
        let third = z * (((3.0 * square + 19.0) * square + 17.0) * square - 15.0) / 384.0;
        return z + (first + (second + third / df) / df) / df;
    }
    StudentsT::new(0.0, 1.0, df).map_or(f64::NAN, |t| t.inverse_cdf(0.975))
}
