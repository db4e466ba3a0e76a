//! Latin hypercube: every factor's range in as many equal cells as there are points, one point in each.

use super::keyed::{Keyed, Use};
use super::{SamplingError, check};

/// `points` rows of `k` numbers in [0, 1), each at a random place in its cell (McKay, Beckman and Conover 1979). The cells
/// depend on the number of points: a longer hypercube does not begin with a shorter one.
pub fn latin_hypercube(points: u32, k: usize, seed: u64) -> Result<Vec<Vec<f64>>, SamplingError> {
    check(points as u128, k)?;
    let draws = Keyed::new(seed, Use::LatinHypercube);
    let cells: Vec<Vec<usize>> = (0..k).map(|factor| draws.shuffled(points as usize, [0, factor as u32])).collect();
    let place = |row: u32, factor: usize| {
        let within = draws.uniform([1, factor as u32, row]);
        // The last cell's last place may round up to one.
        ((cells[factor][row as usize] as f64 + within) / points as f64).min(1.0f64.next_down())
    };
    Ok((0..points).map(|row| (0..k).map(|factor| place(row, factor)).collect()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_of_every_factor_holds_one_point() {
        let rows = latin_hypercube(50, 3, 11).unwrap();
        for factor in 0..3 {
            let mut cells: Vec<usize> = rows.iter().map(|row| (row[factor] * 50.0) as usize).collect();
            cells.sort_unstable();
            assert_eq!(cells, (0..50).collect::<Vec<_>>());
        }
    }

    #[test]
    fn factors_are_in_unrelated_orders() {
        let rows = latin_hypercube(1000, 2, 11).unwrap();
        let sum: f64 = rows.iter().map(|row| (row[0] - 0.5) * (row[1] - 0.5)).sum();
        // Correlation of two random orders: standard deviation 1/√999.
        assert!((sum / 1000.0 * 12.0).abs() < 4.0 / 999f64.sqrt(), "{sum}");
    }
}
