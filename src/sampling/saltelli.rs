//! Saltelli's design for first-order and total indices: two independent samples and every mixture of them by one factor.

use super::sobol::sobol;
use super::{SamplingError, check};

/// `base` blocks of k + 2 rows: A, the k rows A with factor i from B, and B (Saltelli and others 2010). A and B are the two
/// halves of one scrambled Sobol sequence of 2k dimensions: at most 128 factors and 65,536 blocks.
pub fn saltelli(base: u32, k: usize, seed: u64) -> Result<Vec<Vec<f64>>, SamplingError> {
    check(base as u128 * (k as u128 + 2), k)?;
    let block = |both: Vec<f64>| {
        let (a, b) = both.split_at(k);
        let mixed = |factor: usize| {
            let mut row = a.to_vec();
            row[factor] = b[factor];
            row
        };
        let mut rows = vec![a.to_vec()];
        rows.extend((0..k).map(mixed));
        rows.push(b.to_vec());
        rows
    };
    Ok(sobol(base, 2 * k, seed)?.into_iter().flat_map(block).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mixed_row_takes_one_factor_from_b() {
        let rows = saltelli(16, 3, 2).unwrap();
        assert_eq!(rows.len(), 16 * 5);
        for block in rows.chunks(5) {
            for (factor, mixed) in block[1..4].iter().enumerate() {
                for i in 0..3 {
                    let from = if i == factor { &block[4] } else { &block[0] };
                    assert_eq!(mixed[i], from[i]);
                }
            }
            assert_ne!(block[0], block[4]);
        }
    }
}
