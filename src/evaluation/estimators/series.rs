//! Interrupted time series: one municipality before and after, each with its own straight line.

use super::panel::{Fit, dot};

/// Segmented regression on intercept, trend, change of level and change of slope. The estimate is the mean effect over all
/// months from `interruption` (index of the first month after) on: level + slope × mean time since.
///
/// Newey–West standard error: Bartlett kernel over `lags(n)` months, factor n/(n − 4), t with n − 4 degrees of freedom. In short
/// or strongly correlated series it is too small, as it is for everyone who uses it.
/// None with fewer than two months on a side or five in all, or values that are not finite.
/// Sources: Wagner et al. (2002), J. Clin. Pharm. Ther. 27; Newey & West (1987), Econometrica 55.
pub fn interrupted_series(series: &[f64], interruption: usize) -> Option<Fit> {
    let n = series.len();
    if interruption < 2 || n < 5 || n < interruption + 2 || !series.iter().all(|value| value.is_finite()) {
        return None;
    }
    // Four coefficients for two straight lines: the lines can be fitted apart, and the mean effect is the mean after minus the
    // line of before at the middle of after.
    let (before, after) = (Span::of(0, interruption), Span::of(interruption, n));
    let weight = |t: usize| if t < interruption { -before.weight(t, after.middle()) } else { 1.0 / after.months() };
    let weights: Vec<f64> = (0..n).map(weight).collect();
    let residual = |t: usize| series[t] - if t < interruption { &before } else { &after }.line(series, t);
    let scores: Vec<f64> = (0..n).map(|t| weights[t] * residual(t)).collect();
    let lags = lags(n);
    let kernel = |lag: usize| if lag == 0 { 1.0 } else { 2.0 * (1.0 - lag as f64 / (lags + 1) as f64) };
    let variance: f64 = (0..=lags).map(|lag| kernel(lag) * dot(&scores[lag..], &scores)).sum();
    let free = (n - 4) as f64;
    Some(Fit::new(weights, series, variance * n as f64 / free, free))
}

/// Months over which residuals may be correlated: ⌊4·(n/100)^(2/9)⌋ (Newey & West 1994), at least 3, below n.
fn lags(n: usize) -> usize {
    let rule = (4.0 * (n as f64 / 100.0).powf(2.0 / 9.0)).floor() as usize;
    rule.max(3).min(n - 1)
}

/// Months from `from` to before `to`.
struct Span {
    from: usize,
    to: usize,
    /// Sum of squared distances from the middle (months²).
    squares: f64,
}

impl Span {
    fn of(from: usize, to: usize) -> Span {
        let span = Span { from, to, squares: 0.0 };
        let squares = (from..to).map(|t| (t as f64 - span.middle()).powi(2)).sum();
        Span { squares, ..span }
    }

    fn months(&self) -> f64 {
        (self.to - self.from) as f64
    }

    fn middle(&self) -> f64 {
        0.5 * (self.from + self.to - 1) as f64
    }

    /// Weight of month `t` in the height at `at` of the line through this span.
    fn weight(&self, t: usize, at: f64) -> f64 {
        1.0 / self.months() + (t as f64 - self.middle()) * (at - self.middle()) / self.squares
    }

    fn line(&self, series: &[f64], at: usize) -> f64 {
        (self.from..self.to).map(|t| self.weight(t, at as f64) * series[t]).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_level_and_slope_without_noise_is_found_exactly() {
        let month = |t: usize| 3.0 + 0.5 * t as f64 + if t >= 6 { -2.0 + 0.1 * (t - 6) as f64 } else { 0.0 };
        let series: Vec<f64> = (0..16).map(month).collect();
        let fit = interrupted_series(&series, 6).expect("two lines");
        assert!((fit.estimate.value - (-2.0 + 0.1 * 4.5)).abs() < 1e-12);
        assert_eq!((fit.estimate.se, fit.estimate.df), (0.0, 12.0));
    }

    #[test]
    fn a_constant_series_shows_no_effect() {
        let estimate = interrupted_series(&[0.1; 20], 9).expect("two lines").estimate;
        assert_eq!((estimate.value, estimate.se, estimate.significant()), (0.0, 0.0, false));
    }

    #[test]
    fn each_side_needs_two_months_and_both_five() {
        let series = [1.0, 2.0, 4.0, 3.0, 5.0, 5.5];
        assert!(interrupted_series(&series, 2).is_some() && interrupted_series(&series, 4).is_some());
        assert!(interrupted_series(&series, 1).is_none() && interrupted_series(&series, 5).is_none());
        assert!(interrupted_series(&series[..4], 2).is_none() && interrupted_series(&[], 0).is_none());
        assert!(interrupted_series(&[1.0, f64::NAN, 2.0, 3.0, 4.0], 2).is_none());
    }

    #[test]
    fn the_lag_grows_slowly_with_the_series() {
        assert_eq!([5, 24, 36, 100, 240, 480].map(lags), [3, 3, 3, 4, 4, 5]);
    }
}
