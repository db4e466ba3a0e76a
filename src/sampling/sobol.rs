//! Scrambled Sobol sequence: points that fill the cube evenly, however many are taken.

use super::keyed::{Keyed, Use};
use super::{SamplingError, check};

/// Points of the sequence that the library can give.
const LONGEST: u32 = 1 << 16;

/// The first `points` rows of `k` numbers in [0, 1) of an Owen-scrambled Sobol sequence (Burley 2020; directions of Joe and
/// Kuo 2008), with 23 random bits each. The balance is best at powers of two. At most 65,536 points and 256 dimensions.
pub fn sobol(points: u32, k: usize, seed: u64) -> Result<Vec<Vec<f64>>, SamplingError> {
    check(points as u128, k)?;
    let limit = sobol_burley::NUM_DIMENSIONS as usize;
    if k > limit {
        return Err(SamplingError::TooManyDimensions { asked: k, limit });
    }
    if points > LONGEST {
        return Err(SamplingError::SequenceTooLong { asked: points, limit: LONGEST });
    }
    let scramble = Keyed::new(seed, Use::Sobol).word([0; 3]);
    let row = |i| (0..k as u32).map(|dimension| sobol_burley::sample(i, dimension, scramble) as f64).collect();
    Ok((0..points).map(row).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_power_of_two_fills_every_cell_of_every_dimension_once() {
        let rows = sobol(64, 256, 9).unwrap();
        for dimension in 0..256 {
            let mut cells: Vec<usize> = rows.iter().map(|row| (row[dimension] * 64.0) as usize).collect();
            cells.sort_unstable();
            assert_eq!(cells, (0..64).collect::<Vec<_>>(), "dimension {dimension}");
        }
    }

    #[test]
    fn no_two_dimensions_are_the_same() {
        let rows = sobol(64, 256, 9).unwrap();
        let column = |dimension: usize| rows.iter().map(|row| row[dimension].to_bits()).collect::<Vec<u64>>();
        let different: std::collections::BTreeSet<Vec<u64>> = (0..256).map(column).collect();
        assert_eq!(different.len(), 256);
    }

    #[test]
    fn a_product_is_integrated_far_better_than_by_chance() {
        let rows = sobol(4096, 4, 9).unwrap();
        let mean = rows.iter().map(|row| row.iter().product::<f64>()).sum::<f64>() / 4096.0;
        // Of plain chance the standard error is √((1/3)⁴ − (1/2)⁸)/64 ≈ 1.4·10⁻³.
        assert!((mean - 0.0625).abs() < 1e-4, "{mean}");
    }
}
