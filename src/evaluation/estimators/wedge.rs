//! Stepped wedge: clusters start one after another, and each is compared with those that wait.

use super::panel::{Fit, Panel};
use super::strata::Strata;

/// What the effect of treatment depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wedge {
    /// One effect, there at once and for good.
    Immediate,
    /// An effect for each number of periods since the start; the estimate is their mean over the treated cells.
    Exposure,
}

/// Hussey–Hughes: an effect per period, a random intercept per cluster by restricted maximum likelihood (zero variance included),
/// the effect by generalised least squares at the fitted ratio of variances, which the weights hold fixed.
///
/// The standard error is that of generalised least squares, uncertainty of the ratio left out, as is usual. Hussey & Hughes read
/// it by the normal distribution; t with the degrees of freedom within clusters, (G−1)(T−1) − effects, keeps the false alarms at
/// 5 % with ten neighbourhoods too.
/// None if the design cannot identify the effects within clusters (see `Panel`) or leaves no degrees of freedom.
/// Sources: Hussey & Hughes (2007), Contemp. Clin. Trials 28; Kenny et al. (2022), Statistics in Medicine 41 (exposure time).
pub fn stepped_wedge(panel: &Panel, starts: &[Option<usize>], model: Wedge) -> Option<Fit> {
    let strata = strata(panel, starts, model)?;
    strata.fit(likeliest(|r| strata.deviance(r)), panel.values)
}

/// Treatment columns (one, or one per exposure time) and the weight of each in the mean over treated cells.
fn strata(panel: &Panel, starts: &[Option<usize>], model: Wedge) -> Option<Strata> {
    let exposures = panel.exposures(starts)?;
    let longest = exposures.iter().flatten().max()?;
    let column = |is: &dyn Fn(usize) -> bool| -> Vec<f64> {
        exposures.iter().map(|cell| if cell.is_some_and(is) { 1.0 } else { 0.0 }).collect()
    };
    let columns: Vec<Vec<f64>> = match model {
        Wedge::Immediate => vec![column(&|_| true)],
        Wedge::Exposure => (0..=*longest).map(|time| column(&|cell| cell == time)).collect(),
    };
    let cells: Vec<f64> = columns.iter().map(|column| column.iter().sum()).collect();
    let treated: f64 = cells.iter().sum();
    Strata::of(panel, &columns, cells.iter().map(|cells| cells / treated).collect())
}

/// The r = 1/(1 + λT) in (0, 1] with the lowest deviance: a grid over −ln r that begins at the bound (no variance between clusters)
/// and ends where r is nothing, then golden sections around the best point.
fn likeliest(deviance: impl Fn(f64) -> f64) -> f64 {
    const STEP: f64 = 0.5;
    const STEPS: usize = 60;
    let at = |depth: f64| deviance((-depth).exp());
    let grid: Vec<f64> = (0..=STEPS).map(|i| at(STEP * i as f64)).collect();
    let best = (0..=STEPS).min_by(|&a, &b| grid[a].total_cmp(&grid[b])).unwrap_or(0);
    let depth = golden(&at, STEP * best.saturating_sub(1) as f64, STEP * (best + 1).min(STEPS) as f64);
    if grid[0] <= at(depth) { 1.0 } else { (-depth).exp() }
}

/// The lowest point of a function with one valley between `low` and `high`, to about 10⁻⁸.
fn golden(f: &impl Fn(f64) -> f64, mut low: f64, mut high: f64) -> f64 {
    const SECTION: f64 = 0.618_033_988_749_894_8;
    let (mut a, mut b) = (high - SECTION * (high - low), low + SECTION * (high - low));
    let (mut fa, mut fb) = (f(a), f(b));
    for _ in 0..40 {
        if fa <= fb {
            (high, b, fb) = (b, a, fa);
            a = high - SECTION * (high - low);
            fa = f(a);
        } else {
            (low, a, fa) = (a, b, fb);
            b = low + SECTION * (high - low);
            fb = f(b);
        }
    }
    0.5 * (low + high)
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: [Option<usize>; 5] = [Some(1), Some(2), Some(3), Some(4), Some(5)];

    /// Values that are nothing but the effect, clusters one after another.
    fn only(curve: [f64; 5], periods: usize) -> Vec<f64> {
        let cell = |start: usize, t: usize| if t < start { 0.0 } else { curve[(t - start).min(4)] };
        STEPS.iter().flatten().flat_map(|&start| (0..periods).map(move |t| cell(start, t))).collect()
    }

    /// The estimate with the ratio of variances held at `ratio`.
    fn given(values: &[f64], periods: usize, model: Wedge, ratio: f64) -> f64 {
        let panel = Panel { clusters: 5, periods, values };
        let strata = strata(&panel, &STEPS, model).expect("identified");
        strata.fit(1.0 / (1.0 + ratio * periods as f64), values).expect("a fit").estimate.value
    }

    #[test]
    fn an_effect_that_surfaces_first_is_read_as_harm_by_the_immediate_model() {
        let surfacing = [0.5, 0.2, -0.2, -0.6, -1.0];
        // Long-term effect −1, cluster : period variance 2 : 1; by hand 0.65625 and −0.13125.
        assert!((given(&only(surfacing, 6), 6, Wedge::Immediate, 2.0) - 0.656_25).abs() < 1e-12);
        assert!((given(&only([-0.2, -0.4, -0.6, -0.8, -1.0], 6), 6, Wedge::Immediate, 2.0) + 0.131_25).abs() < 1e-12);
        // Two years longer, the mean over the treated cells is a benefit of 0.236: only exposure time finds it.
        let values = only(surfacing, 8);
        assert!((given(&values, 8, Wedge::Immediate, 2.0) - 0.7375).abs() < 1e-12);
        assert!((given(&values, 8, Wedge::Exposure, 2.0) + 0.236).abs() < 1e-12);
    }

    #[test]
    fn clusters_that_differ_by_a_constant_show_no_effect() {
        let values: Vec<f64> = (0..30).map(|i| [0.1, 3.0, 0.7, 2.0, 1.3][i / 6]).collect();
        for model in [Wedge::Immediate, Wedge::Exposure] {
            let estimate =
                stepped_wedge(&Panel { clusters: 5, periods: 6, values: &values }, &STEPS, model).expect("a fit").estimate;
            assert!(estimate.value.abs() < 1e-9 && !estimate.significant(), "{model:?}: {estimate:?}");
            let same =
                stepped_wedge(&Panel { clusters: 5, periods: 6, values: &[0.1; 30] }, &STEPS, model).expect("a fit").estimate;
            assert_eq!((same.value, same.se, same.significant()), (0.0, 0.0, false));
        }
    }

    #[test]
    fn more_exposure_times_than_the_clusters_can_tell_apart_are_refused() {
        let panel = Panel { clusters: 2, periods: 4, values: &[1.0, 2.0, 3.0, 5.0, 2.0, 1.0, 4.0, 3.0] };
        assert!(stepped_wedge(&panel, &[Some(1), Some(3)], Wedge::Immediate).is_some());
        assert!(stepped_wedge(&panel, &[Some(1), Some(3)], Wedge::Exposure).is_none());
        assert!(stepped_wedge(&panel, &[Some(2), Some(2)], Wedge::Immediate).is_none());
    }
}
