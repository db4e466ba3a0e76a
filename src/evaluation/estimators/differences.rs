//! Difference-in-differences: the change where the programme came against the change where it did not (yet).

use super::panel::{Fit, Panel, dot};

/// Less variation than this (cells) is rounding: treatment follows from cluster and period.
const NOTHING: f64 = 1e-9;

/// Two-way fixed effects: least squares on an effect per cluster, an effect per period and one effect of being treated.
///
/// `starts[c]` is the first treated period of cluster `c`, None = never. The standard error is robust to correlation within
/// clusters, with the correction G/(G−1)·(N−1)/(N−K) (CR1) and t with G − 1 degrees of freedom. K counts the period effects, the
/// level and the treatment, not the effects of clusters, which are nested. With one to three treated clusters this standard error
/// is far too small, here as in the field.
/// None if the design cannot identify the effect (see `Panel`), for two clusters (their scores cancel) and without residuals.
/// Source: Cameron & Miller (2015), J. Human Resources 50(2), section III.B.
pub fn difference_in_differences(panel: &Panel, starts: &[Option<usize>]) -> Option<Fit> {
    let treated: Vec<f64> = panel.exposures(starts)?.iter().map(|cell| if cell.is_some() { 1.0 } else { 0.0 }).collect();
    // Least squares on the fixed effects leaves what varies within clusters, free of period means (Frisch–Waugh–Lovell).
    let treatment = panel.parts(&treated).within;
    let size = dot(&treatment, &treatment);
    if size <= NOTHING || panel.clusters < 3 {
        return None;
    }
    let outcome = panel.parts(panel.values).within;
    let effect = dot(&treatment, &outcome) / size;
    let residuals: Vec<f64> = outcome.iter().zip(&treatment).map(|(y, x)| y - effect * x).collect();
    let scores = treatment.chunks(panel.periods).zip(residuals.chunks(panel.periods)).map(|(x, e)| dot(x, e));
    let meat: f64 = scores.map(|score| score * score).sum();
    let (g, n) = (panel.clusters as f64, panel.values.len() as f64);
    let correction = g / (g - 1.0) * (n - 1.0) / (n - (panel.periods + 1) as f64);
    let weights = treatment.iter().map(|x| x / size).collect();
    Some(Fit::new(weights, panel.values, correction * meat / (size * size), g - 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_constant_effect_without_noise_is_found_exactly() {
        let (clusters, periods, starts) = (4, 5, [Some(2), Some(3), None, None]);
        let cell = |i: usize| {
            let (c, t) = (i / periods, i % periods);
            10.0 * c as f64 + (t * t) as f64 - if starts[c].is_some_and(|start| t >= start) { 0.7 } else { 0.0 }
        };
        let values: Vec<f64> = (0..clusters * periods).map(cell).collect();
        let fit = difference_in_differences(&Panel { clusters, periods, values: &values }, &starts).expect("identified");
        assert!((fit.estimate.value + 0.7).abs() < 1e-12);
        assert_eq!((fit.estimate.se, fit.estimate.df), (0.0, 3.0));
    }

    #[test]
    fn values_that_do_not_vary_show_no_effect() {
        let fit = difference_in_differences(&Panel { clusters: 3, periods: 4, values: &[0.1; 12] }, &[Some(1), Some(2), None]);
        let estimate = fit.expect("identified").estimate;
        assert_eq!((estimate.value, estimate.se, estimate.p_value()), (0.0, 0.0, 1.0));
    }

    #[test]
    fn two_clusters_leave_nothing_to_judge_by() {
        let values = [1.0, 2.0, 3.0, 5.0, 2.0, 7.0, 0.0, 1.0, 4.0];
        let panel = Panel { clusters: 3, periods: 3, values: &values };
        assert!(difference_in_differences(&panel, &[Some(1), None, None]).is_some());
        assert_eq!(difference_in_differences(&Panel { clusters: 2, values: &values[..6], ..panel }, &[Some(1), None]), None);
    }
}
