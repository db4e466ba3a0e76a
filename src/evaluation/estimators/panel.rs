//! Values by cluster and period, who was treated when, and what a linear estimator makes of them.

use super::estimate::Estimate;

/// A value per cluster (neighbourhood) and period (year), cluster-major.
///
/// With a first treated period per cluster (an index; None or beyond the last = never) it is a design. A design is refused if it has
/// fewer than two clusters or periods, values or starts that do not fit or are not finite, a cluster without an untreated period
/// first (`Some(0)`), or clusters that all start together or never: nothing then tells treatment from time.
#[derive(Clone, Copy, Debug)]
pub struct Panel<'a> {
    pub clusters: usize,
    pub periods: usize,
    pub values: &'a [f64],
}

/// An estimate that is linear in the observed values: `estimate.value` is the sum of weight × value, to rounding, so that the same
/// estimator can be applied to the outcomes of a twin.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    pub estimate: Estimate,
    /// One weight per value, in the order of the values.
    pub weights: Vec<f64>,
}

impl Fit {
    pub(super) fn new(weights: Vec<f64>, values: &[f64], variance: f64, df: f64) -> Fit {
        let scale = weights.iter().zip(values).map(|(weight, value)| (weight * value).abs()).sum();
        let estimate = Estimate::settled(dot(&weights, values), variance.max(0.0), df, scale);
        Fit { estimate, weights }
    }

    /// What these weights make of other values in the same order.
    pub fn apply(&self, values: &[f64]) -> f64 {
        debug_assert_eq!(values.len(), self.weights.len(), "as many values as weights");
        dot(&self.weights, values)
    }
}

/// A column of a panel as its variation within clusters and between them; the two are orthogonal, and free of period means.
pub(super) struct Parts {
    /// Cell − cluster mean − period mean + grand mean, per cell.
    pub within: Vec<f64>,
    /// Cluster mean − grand mean, per cell.
    pub between: Vec<f64>,
}

impl Panel<'_> {
    /// Periods since the first treated one (0, 1, …) per cell, none where untreated; None for a design that is refused (see `Panel`).
    pub(super) fn exposures(&self, starts: &[Option<usize>]) -> Option<Vec<Option<usize>>> {
        let starts: Vec<Option<usize>> = starts.iter().map(|start| start.filter(|&start| start < self.periods)).collect();
        let shaped = self.clusters >= 2
            && self.periods >= 2
            && starts.len() == self.clusters
            && self.values.len() == self.clusters * self.periods;
        let staggered = shaped && starts.iter().any(|start| *start != starts[0]) && !starts.contains(&Some(0));
        let cell = |start: &Option<usize>, period: usize| start.and_then(|start| period.checked_sub(start));
        (staggered && self.values.iter().all(|value| value.is_finite()))
            .then(|| starts.iter().flat_map(|start| (0..self.periods).map(move |period| cell(start, period))).collect())
    }

    /// The parts of any column with a number per cell of this panel.
    pub(super) fn parts(&self, column: &[f64]) -> Parts {
        let mean = |sum: f64, n: usize| sum / n as f64;
        let grand = mean(column.iter().sum(), column.len());
        let of_cluster = |c: usize| mean(column[c * self.periods..][..self.periods].iter().sum(), self.periods);
        let of_period = |t: usize| mean(column.iter().skip(t).step_by(self.periods).sum(), self.clusters);
        let clusters: Vec<f64> = (0..self.clusters).map(of_cluster).collect();
        let periods: Vec<f64> = (0..self.periods).map(of_period).collect();
        let cell = |i: usize| (clusters[i / self.periods], periods[i % self.periods]);
        let within = |(i, value): (usize, &f64)| (value - cell(i).0) - (cell(i).1 - grand);
        Parts {
            within: column.iter().enumerate().map(within).collect(),
            between: (0..column.len()).map(|i| cell(i).0 - grand).collect(),
        }
    }
}

/// Sum of products, first to last.
pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exposure_counts_from_the_first_treated_period() {
        let panel = Panel { clusters: 3, periods: 3, values: &[0.0; 9] };
        let exposures = panel.exposures(&[Some(1), Some(2), Some(7)]).expect("a design");
        assert_eq!(exposures, [None, Some(0), Some(1), None, None, Some(0), None, None, None]);
    }

    #[test]
    fn a_design_that_cannot_tell_treatment_from_time_is_refused() {
        let panel = Panel { clusters: 3, periods: 4, values: &[0.5; 12] };
        for starts in [&[Some(2); 3][..], &[None; 3], &[Some(0), Some(2), None], &[Some(1), Some(2)], &[Some(9), None, None]] {
            assert_eq!(panel.exposures(starts), None, "{starts:?}");
        }
        let starts = [Some(1), Some(2), None];
        assert!(panel.exposures(&starts).is_some());
        assert_eq!(Panel { periods: 5, ..panel }.exposures(&starts), None);
        assert_eq!(Panel { values: &[f64::NAN; 12], ..panel }.exposures(&starts), None);
    }

    #[test]
    fn the_parts_of_a_column_and_its_period_means_add_up_to_it() {
        let column = [1.0, 2.0, 4.0, 8.0, 16.0, 5.0];
        let panel = Panel { clusters: 2, periods: 3, values: &column };
        let parts = panel.parts(&column);
        for (i, value) in column.iter().enumerate() {
            let period = 0.5 * (column[i % 3] + column[i % 3 + 3]);
            assert!((parts.within[i] + parts.between[i] + period - value).abs() < 1e-14);
        }
        assert!(dot(&parts.within, &parts.between).abs() < 1e-12);
    }
}
