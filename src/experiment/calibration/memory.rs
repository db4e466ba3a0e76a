//! What a walk remembers of where it began.

use super::walk::Stand;
use crate::compare::interval::mean;
use serde::Serialize;

/// What is left after the walk of where the draws began: root mean square of the correlations, over the draws, between beginning and
/// end. At `chance` nothing is left.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Memory {
    /// Of the quantities that emulators know.
    pub quantities: f64,
    /// Of the numbers that were drawn.
    pub numbers: f64,
    /// What draws that have nothing to do with each other would show.
    pub chance: f64,
}

/// Where draws stand: a row each.
pub struct Ends {
    reached: Vec<Vec<f64>>,
    places: Vec<Vec<f64>>,
}

impl Ends {
    pub fn of<'a, L: 'a>(stands: impl Iterator<Item = &'a Stand<L>>) -> Ends {
        let (reached, places) = stands.map(|stand| (stand.reached.clone(), stand.place.clone())).unzip();
        Ends { reached, places }
    }
}

impl Memory {
    pub fn between(began: &Ends, ended: &Ends) -> Memory {
        Memory {
            quantities: left(&began.reached, &ended.reached),
            numbers: left(&began.places, &ended.places),
            chance: 1.0 / (began.places.len() as f64 - 1.0).sqrt(),
        }
    }
}

/// Root mean square, over the columns, of the correlation between two tables.
fn left(began: &[Vec<f64>], ended: &[Vec<f64>]) -> f64 {
    let column = |rows: &[Vec<f64>], at: usize| rows.iter().map(|row| row[at]).collect::<Vec<f64>>();
    let width = began.first().map_or(0, Vec::len);
    let squares: Vec<f64> =
        (0..width).filter_map(|at| correlation(&column(began, at), &column(ended, at))).map(|r| r * r).collect();
    (squares.iter().sum::<f64>() / squares.len() as f64).sqrt()
}

/// Of Pearson; none where one of them does not vary.
fn correlation(a: &[f64], b: &[f64]) -> Option<f64> {
    let (mean_a, mean_b) = (mean(a), mean(b));
    let product = |of: fn(f64, f64) -> f64| a.iter().zip(b).map(|(a, b)| of(a - mean_a, b - mean_b)).sum::<f64>();
    let spread = (product(|a, _| a * a) * product(|_, b| b * b)).sqrt();
    (spread > 0.0).then(|| product(|a, b| a * b) / spread)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sampling::sobol;

    #[test]
    fn what_stayed_is_remembered_and_what_was_drawn_anew_is_not() {
        let rows = sobol(256, 8, 1).expect("small");
        let ends = |places: &dyn Fn(&[f64]) -> Vec<f64>, reached: &dyn Fn(&[f64]) -> f64| Ends {
            places: rows.iter().map(|row| places(row)).collect(),
            reached: rows.iter().map(|row| vec![reached(row)]).collect(),
        };
        let began = ends(&|row| vec![row[0], row[1], 0.5], &|row| row[0]);
        let memory = Memory::between(&began, &ends(&|row| vec![row[0], row[2], 0.5], &|row| row[3]));
        assert!((memory.numbers - 0.5_f64.sqrt()).abs() < 0.01, "half of those that vary: {memory:?}");
        assert!(memory.quantities < memory.chance && (memory.chance - 0.0626).abs() < 1e-3, "{memory:?}");
        assert!((Memory::between(&began, &began).numbers - 1.0).abs() < 1e-9);
    }
}
