//! Student's t in plain arithmetic and square roots, so that intervals have the same bits on every platform.

/// Probability that a t-distributed number with `df` ≥ 1 degrees of freedom is at most `t`.
/// Source: the finite series of Abramowitz & Stegun 26.7.3–4.
pub fn cdf(t: f64, df: usize) -> f64 {
    if t.is_infinite() {
        return if t > 0.0 { 1.0 } else { 0.0 };
    }
    0.5 + 0.5 * between(t, df)
}

/// The `t` below which lies a share `p` (0–1, exclusive).
pub fn quantile(p: f64, df: usize) -> f64 {
    let (mut low, mut high) = (-1.0, 1.0);
    while cdf(high, df) < p {
        high *= 2.0;
    }
    while cdf(low, df) > p {
        low *= 2.0;
    }
    loop {
        let middle = 0.5 * (low + high);
        if middle <= low || middle >= high {
            return middle;
        }
        if cdf(middle, df) < p { low = middle } else { high = middle }
    }
}

/// Share between −t and t, negative for a negative t.
fn between(t: f64, df: usize) -> f64 {
    let nu = df as f64;
    let sin = t / (nu + t * t).sqrt();
    let cos2 = nu / (nu + t * t);
    if df.is_multiple_of(2) {
        return sin * series(cos2, df / 2, 1.0);
    }
    let cos = cos2.sqrt();
    let angle = arctan(t / nu.sqrt());
    let rest = if df == 1 { 0.0 } else { sin * cos * series(cos2, df / 2, 2.0) };
    std::f64::consts::FRAC_2_PI * (angle + rest)
}

/// 1 + a/(a+1)·x + a(a+2)/((a+1)(a+3))·x² + … of `terms` terms.
fn series(x: f64, terms: usize, a: f64) -> f64 {
    let (mut sum, mut term) = (1.0, 1.0);
    for k in 1..terms {
        let top = a + 2.0 * (k - 1) as f64;
        term *= x * top / (top + 1.0);
        sum += term;
    }
    sum
}

/// Angle whose tangent is x: halved four times, then its series.
fn arctan(x: f64) -> f64 {
    if x.abs() > 1.0 {
        return std::f64::consts::FRAC_PI_2.copysign(x) - arctan(1.0 / x);
    }
    let mut small = x;
    for _ in 0..4 {
        small /= 1.0 + (1.0 + small * small).sqrt();
    }
    let square = small * small;
    let sum = (0..10).rev().fold(0.0, |sum, k| 1.0 / (2 * k + 1) as f64 - square * sum);
    16.0 * small * sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use statrs::distribution::{ContinuousCDF, StudentsT};

    #[test]
    fn the_distribution_agrees_with_statrs() {
        for df in [1, 2, 3, 4, 7, 19, 20, 99, 500] {
            let oracle = StudentsT::new(0.0, 1.0, df as f64).expect("valid");
            for t in [-40.0, -3.0, -1.0, -0.2, 0.0, 0.01, 0.7, 1.5, 2.1, 6.0] {
                assert!((cdf(t, df) - oracle.cdf(t)).abs() < 1e-12, "df {df}, t {t}: {} {}", cdf(t, df), oracle.cdf(t));
            }
        }
    }

    #[test]
    fn the_quantile_agrees_with_printed_tables() {
        for (df, table) in
            [(1, 12.706_204_736), (2, 4.302_652_730), (9, 2.262_157_163), (19, 2.093_024_054), (999, 1.962_341_461)]
        {
            assert!((quantile(0.975, df) - table).abs() < 1e-8, "df {df}: {}", quantile(0.975, df));
            assert!((quantile(0.025, df) + table).abs() < 1e-8);
        }
    }
}
