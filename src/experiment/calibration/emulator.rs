//! Emulators: what a quantity would be at a place, from the places that were lived. A ridge regression on every number of the
//! place and its square; plain arithmetic in a fixed order, so that it gives the same bits everywhere.

use super::targets::Aim;
use crate::chance::math;

/// Penalties that are tried (as if so many lives said that nothing matters).
const PENALTIES: [f64; 6] = [3.0, 10.0, 30.0, 100.0, 300.0, 1000.0];

/// Squares count for less: they matter little where the penalty does (factor).
const SQUARE: f64 = 0.5;

/// What is fitted for one quantity.
#[derive(Clone, Debug, PartialEq)]
pub struct Emulator {
    mean: f64,
    /// Weights of the centred numbers z = 2u − 1, then of z² − 1/3.
    weights: Vec<f64>,
    /// Spread of what it misses at a place it was not fitted to (leave-one-out, on the scale of `link`).
    pub residual: f64,
    /// Share of the variance it explains at such places.
    pub explained: f64,
}

impl Emulator {
    /// Its value at centred numbers, on the scale of `link`.
    pub fn at(&self, z: &[f64]) -> f64 {
        let k = z.len();
        (0..k).fold(self.mean, |sum, i| sum + self.weights[i] * z[i] + self.weights[k + i] * (z[i] * z[i] - 1.0 / 3.0))
    }

    /// Change when number `i` goes from one value to another.
    pub fn change(&self, i: usize, (from, to): (f64, f64)) -> f64 {
        let k = self.weights.len() / 2;
        self.weights[i] * (to - from) + self.weights[k + i] * (to * to - from * from)
    }

    /// Slope in number `i`.
    pub fn slope(&self, i: usize, z: f64) -> f64 {
        self.weights[i] + 2.0 * self.weights[self.weights.len() / 2 + i] * z
    }
}

/// A quantity on a scale on which it may go anywhere: the logit of a share, the logarithm of what is positive.
pub fn link(aim: &Aim, value: f64) -> f64 {
    let ln = |x: f64| f64::from(math::ln(x as f32));
    match aim {
        aim if aim.low > 0.0 && aim.high < 1.0 => {
            let share = value.clamp(aim.low / 30.0, 1.0 - (1.0 - aim.high) / 30.0);
            ln(share / (1.0 - share))
        }
        aim if aim.low > 0.0 => ln(value.max(aim.low / 30.0)),
        _ => value,
    }
}

/// Fits an emulator to each quantity: rows of centred numbers, and by quantity its value in each row.
pub fn fit(rows: &[Vec<f64>], quantities: &[Vec<f64>]) -> Vec<Emulator> {
    let features: Vec<Vec<f64>> =
        rows.iter().map(|z| z.iter().copied().chain(z.iter().map(|z| SQUARE * (z * z - 1.0 / 3.0))).collect()).collect();
    let n = rows.len() as f64;
    let width = features.first().map_or(0, Vec::len);
    let centre: Vec<f64> = (0..width).map(|k| features.iter().map(|row| row[k]).sum::<f64>() / n).collect();
    let centred: Vec<Vec<f64>> =
        features.iter().map(|row| row.iter().zip(&centre).map(|(value, mean)| value - mean).collect()).collect();
    let means: Vec<f64> = quantities.iter().map(|values| values.iter().sum::<f64>() / n).collect();
    let gram = gram(&centred, width);
    let mut best: Vec<Option<(f64, Vec<f64>)>> = vec![None; quantities.len()];
    for penalty in PENALTIES {
        let root = cholesky(&gram, width, penalty);
        let leverage: Vec<f64> =
            centred.iter().map(|row| 1.0 / n + forward(&root, row).iter().map(|x| x * x).sum::<f64>()).collect();
        for ((values, mean), best) in quantities.iter().zip(&means).zip(&mut best) {
            let mut moments = vec![0.0; width];
            for (row, value) in centred.iter().zip(values) {
                moments.iter_mut().zip(row).for_each(|(sum, x)| *sum += x * (value - mean));
            }
            let weights = backward(&root, &forward(&root, &moments));
            let missed = |((row, value), leverage): ((&Vec<f64>, &f64), &f64)| {
                let fitted: f64 = row.iter().zip(&weights).map(|(x, w)| x * w).sum();
                ((value - mean - fitted) / (1.0 - leverage).max(1e-3)).powi(2)
            };
            let missed = centred.iter().zip(values).zip(&leverage).map(missed).sum::<f64>() / n;
            if best.as_ref().is_none_or(|(least, _)| missed < *least) {
                *best = Some((missed, weights));
            }
        }
    }
    let mut emulators = Vec::with_capacity(quantities.len());
    for ((best, mean), values) in best.into_iter().zip(&means).zip(quantities) {
        let (missed, mut weights) = best.unwrap_or((f64::NAN, vec![0.0; width]));
        let variance = values.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>() / n;
        let shift: f64 = weights.iter().zip(&centre).map(|(w, c)| w * c).sum();
        weights[width / 2..].iter_mut().for_each(|weight| *weight *= SQUARE);
        emulators.push(Emulator { mean: mean - shift, weights, residual: missed.sqrt(), explained: 1.0 - missed / variance });
    }
    emulators
}

/// Sums of products of the columns, lower triangle in rows.
fn gram(rows: &[Vec<f64>], width: usize) -> Vec<Vec<f64>> {
    let mut gram: Vec<Vec<f64>> = (0..width).map(|i| vec![0.0; i + 1]).collect();
    for row in rows {
        for (i, sums) in gram.iter_mut().enumerate() {
            let own = row[i];
            sums.iter_mut().zip(row).for_each(|(sum, x)| *sum += own * x);
        }
    }
    gram
}

/// Lower triangle L with L Lᵀ = gram + penalty.
pub fn cholesky(gram: &[Vec<f64>], width: usize, penalty: f64) -> Vec<Vec<f64>> {
    let mut root: Vec<Vec<f64>> = Vec::with_capacity(width);
    for i in 0..width {
        let mut row: Vec<f64> = Vec::with_capacity(i + 1);
        for j in 0..=i {
            let other: &[f64] = if j == i { &row } else { &root[j] };
            let known: f64 = row[..j].iter().zip(&other[..j]).map(|(a, b)| a * b).sum();
            let rest = gram[i][j] - known + if i == j { penalty } else { 0.0 };
            let value = if i == j { rest.max(1e-12).sqrt() } else { rest / root[j][j] };
            row.push(value);
        }
        root.push(row);
    }
    root
}

/// Solves L x = b.
pub fn forward(root: &[Vec<f64>], b: &[f64]) -> Vec<f64> {
    let mut x: Vec<f64> = Vec::with_capacity(b.len());
    for (i, row) in root.iter().enumerate() {
        let known: f64 = row[..i].iter().zip(&x).map(|(l, x)| l * x).sum();
        x.push((b[i] - known) / row[i]);
    }
    x
}

/// Solves Lᵀ x = b.
pub fn backward(root: &[Vec<f64>], b: &[f64]) -> Vec<f64> {
    let mut x = b.to_vec();
    for i in (0..x.len()).rev() {
        x[i] /= root[i][i];
        for j in 0..i {
            x[j] -= root[i][j] * x[i];
        }
    }
    x
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sampling::sobol;

    #[test]
    fn a_triangle_solves_what_it_is_the_root_of() {
        let gram = vec![vec![4.0], vec![2.0, 5.0], vec![1.0, -1.0, 6.0]];
        let root = cholesky(&gram, 3, 0.5);
        let x = backward(&root, &forward(&root, &[1.0, 2.0, 3.0]));
        let full = [[4.5, 2.0, 1.0], [2.0, 5.5, -1.0], [1.0, -1.0, 6.5]];
        for (row, wanted) in full.iter().zip([1.0, 2.0, 3.0]) {
            let got: f64 = row.iter().zip(&x).map(|(a, x)| a * x).sum();
            assert!((got - wanted).abs() < 1e-12, "{got}");
        }
    }

    #[test]
    fn a_curve_is_found_and_noise_is_left_over() {
        let rows: Vec<Vec<f64>> =
            sobol(256, 6, 1).expect("small").iter().map(|u| u[..6].iter().map(|u| 2.0 * u - 1.0).collect()).collect();
        let noise = |row: &[f64]| ((row[4] * 12_345.678).sin() + (row[5] * 98_765.43).sin()) * 0.1;
        let clean = |z: &[f64]| 1.0 + 2.0 * z[0] - z[1] + 0.7 * z[2] * z[2];
        let curve: Vec<f64> = rows.iter().map(|z| clean(z)).collect();
        let noisy: Vec<f64> = rows.iter().map(|z| clean(z) + noise(z)).collect();
        let found = fit(&rows, &[curve, noisy]);
        assert!(found[0].explained > 0.995 && found[0].residual < 0.1, "{:?}", found[0].residual);
        assert!((0.08..0.14).contains(&found[1].residual), "{}", found[1].residual);
        let z = [0.3, -0.6, 0.5, 0.1, 0.0, 0.9];
        assert!((found[0].at(&z) - clean(&z)).abs() < 0.1);
        let moved = [0.3, -0.6, -0.8, 0.1, 0.0, 0.9];
        assert!((found[0].at(&moved) - found[0].at(&z) - found[0].change(2, (0.5, -0.8))).abs() < 1e-12);
        let beside = |step: f64| found[0].at(&[0.3, -0.6, 0.5 + step, 0.1, 0.0, 0.9]);
        assert!((found[0].slope(2, 0.5) - (beside(0.1) - beside(-0.1)) / 0.2).abs() < 1e-9, "a curve's slope is its chord's");
    }
}
