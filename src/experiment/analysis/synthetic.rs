//! Made-up studies with known answers.

use crate::experiment::study::Study;
use crate::experiment::sweep::design::{Choice, Domain, Value};

pub use crate::experiment::study::synthetic::study;

/// Points spread evenly in the unit cube (additive recurrence on roots of the generalised golden ratio).
pub fn rows(points: usize, factors: usize) -> Vec<Vec<f64>> {
    let mut phi = 2.0_f64;
    (0..64).for_each(|_| phi = (1.0 + phi).powf(1.0 / (factors as f64 + 1.0)));
    let at = |point: usize, factor: usize| (0.5 + phi.powi(-(factor as i32 + 1)) * (point + 1) as f64).fract();
    (0..points).map(|point| (0..factors).map(|factor| at(point, factor)).collect()).collect()
}

/// Turns a number factor into choices: point by point the next one, or by the number where there are fewer choices than points.
pub fn choices(study: &mut Study, factor: usize, labels: &[&str]) {
    let choice = |label: &&str| Choice { label: label.to_string(), toml: format!("\"{label}\"") };
    study.factors[factor].domain = Domain::Choice(labels.iter().map(choice).collect());
    for (number, point) in study.points.iter_mut().enumerate() {
        let value = &mut point.point.values[factor];
        *value = Value::Choice(match *value {
            Value::Number(at) if study.factors.len() > 1 => (at * labels.len() as f64) as usize % labels.len(),
            _ => number % labels.len(),
        });
    }
}

/// Noise between −1 and 1: the same in every run, unlike the points.
pub fn noise(seed: usize, at: usize) -> f64 {
    let mut x =
        (seed as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (at as u64).wrapping_add(1).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x ^= x >> 30;
    x = x.wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x ^= x >> 27;
    x = x.wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^= x >> 31;
    (x >> 11) as f64 / (1u64 << 52) as f64 - 1.0
}
