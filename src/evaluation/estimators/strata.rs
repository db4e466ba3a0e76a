//! The mixed model of a stepped wedge, solved in its two strata: within clusters and between them.
//!
//! With a random intercept per cluster (variance λ times that of the noise), T periods and an effect per period, generalised least
//! squares weighs what varies within clusters by 1 and what varies between them by r = 1/(1 + λT). All is a function of r alone:
//! r = 1 pools, r → 0 uses the change within clusters only.

use super::panel::{Fit, Panel, Parts, dot};
use nalgebra::{Cholesky, DMatrix, DVector, Dyn};

/// A treatment column that follows from the others and from cluster and period to this share of its variance is not identified.
const COLLINEAR: f64 = 1e-9;

/// The treatment columns of a wedge, the outcome, and the combination of effects that is wanted.
pub struct Strata {
    columns: Vec<Parts>,
    outcome: Parts,
    contrast: DVector<f64>,
    cross: Cross,
    clusters: usize,
    periods: usize,
}

/// Cross products of the columns with each other and with the outcome, by stratum: within, between.
struct Cross {
    columns: [DMatrix<f64>; 2],
    outcome: [DVector<f64>; 2],
    squares: [f64; 2],
}

impl Cross {
    fn of(columns: &[Parts], outcome: &Parts) -> Cross {
        let strata: [fn(&Parts) -> &[f64]; 2] = [|parts| &parts.within, |parts| &parts.between];
        let k = columns.len();
        Cross {
            columns: strata.map(|of| DMatrix::from_fn(k, k, |i, j| dot(of(&columns[i]), of(&columns[j])))),
            outcome: strata.map(|of| DVector::from_fn(k, |i, _| dot(of(&columns[i]), of(outcome)))),
            squares: strata.map(|of| dot(of(outcome), of(outcome))),
        }
    }
}

impl Strata {
    /// None if the effects are not identified within clusters or leave no degrees of freedom.
    pub fn of(panel: &Panel, columns: &[Vec<f64>], contrast: Vec<f64>) -> Option<Strata> {
        let outcome = panel.parts(panel.values);
        let columns: Vec<Parts> = columns.iter().map(|column| panel.parts(column)).collect();
        let cross = Cross::of(&columns, &outcome);
        let contrast = DVector::from_vec(contrast);
        let strata = Strata { columns, outcome, contrast, cross, clusters: panel.clusters, periods: panel.periods };
        (identified(&strata.cross.columns[0]) && strata.degrees_within()? > 0).then_some(strata)
    }

    /// Degrees of freedom of the residuals within clusters.
    fn degrees_within(&self) -> Option<usize> {
        ((self.clusters - 1) * (self.periods - 1)).checked_sub(self.columns.len())
    }

    /// Degrees of freedom of all residuals.
    fn degrees(&self) -> f64 {
        (self.clusters * self.periods - self.periods - self.columns.len()) as f64
    }

    /// Information on the effects, factorised, and the sums they follow from.
    fn normal_equations(&self, r: f64) -> Option<(Cholesky<f64, Dyn>, DVector<f64>)> {
        let [within, between] = &self.cross.columns;
        let [change, level] = &self.cross.outcome;
        Some((Cholesky::new(within + between * r)?, change + level * r))
    }

    /// −2 log restricted likelihood but for a constant, the variance of the noise profiled out. Infinite where it has no value.
    pub fn deviance(&self, r: f64) -> f64 {
        let Some((information, sums)) = self.normal_equations(r) else { return f64::INFINITY };
        let total = self.cross.squares[0] + r * self.cross.squares[1];
        let unexplained = total - sums.dot(&information.solve(&sums));
        let unexplained = unexplained.max(1e-14 * total).max(f64::MIN_POSITIVE);
        let determinant: f64 = information.l_dirty().diagonal().iter().map(|pivot| 2.0 * pivot.ln()).sum();
        self.degrees() * unexplained.ln() - (self.clusters - 1) as f64 * r.ln() + determinant
    }

    /// Generalised least squares at a given r; t with the degrees of freedom within clusters.
    pub fn fit(&self, r: f64, values: &[f64]) -> Option<Fit> {
        let (information, sums) = self.normal_equations(r)?;
        let (effects, direction) = (information.solve(&sums), information.solve(&self.contrast));
        let combine = |by: &DVector<f64>, cell: usize| {
            let sum =
                |of: fn(&Parts) -> &[f64]| self.columns.iter().zip(by).map(|(column, by)| by * of(column)[cell]).sum::<f64>();
            (sum(|parts| &parts.within), sum(|parts| &parts.between))
        };
        let weight = |cell: usize| {
            let (within, between) = combine(&direction, cell);
            within + r * between
        };
        let squares = |cell: usize| {
            let (within, between) = combine(&effects, cell);
            (self.outcome.within[cell] - within).powi(2) + r * (self.outcome.between[cell] - between).powi(2)
        };
        let noise = (0..values.len()).map(squares).sum::<f64>() / self.degrees();
        let weights = (0..values.len()).map(weight).collect();
        Some(Fit::new(weights, values, noise * self.contrast.dot(&direction), self.degrees_within()? as f64))
    }
}

/// Whether no column is (nearly) a combination of the others: pivots of the correlation matrix.
fn identified(cross: &DMatrix<f64>) -> bool {
    let size: Vec<f64> = cross.diagonal().iter().map(|square| square.sqrt()).collect();
    let correlation = DMatrix::from_fn(size.len(), size.len(), |i, j| cross[(i, j)] / (size[i] * size[j]));
    size.iter().all(|size| size * size > COLLINEAR)
        && Cholesky::new(correlation).is_some_and(|c| c.l_dirty().diagonal().iter().all(|pivot| pivot * pivot > COLLINEAR))
}
