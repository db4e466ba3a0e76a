//! Functions whose indices are known, for the tests.

use std::f64::consts::PI;

/// Ishigami and Homma (1990) with a = 7, b = 0.1, over the unit cube stretched to ±π.
pub(crate) fn ishigami(unit: &[f64]) -> f64 {
    let x: Vec<f64> = unit.iter().map(|u| PI * (2.0 * u - 1.0)).collect();
    x[0].sin() + 7.0 * x[1].sin().powi(2) + 0.1 * x[2].powi(4) * x[0].sin()
}

pub(crate) fn outcomes(rows: &[Vec<f64>], of: impl Fn(&[f64]) -> f64) -> Vec<Option<f64>> {
    rows.iter().map(|row| Some(of(row))).collect()
}
