//! Full factorials and one-at-a-time designs over numbered levels.

use super::{SamplingError, check};

/// Every combination of the levels of each factor, as level numbers from 0; the first factor changes slowest.
pub fn grid(levels: &[usize]) -> Result<Vec<Vec<usize>>, SamplingError> {
    filled(levels)?;
    let points = levels.iter().fold(1u128, |product, &n| product.saturating_mul(n as u128));
    check(points, levels.len())?;
    let mut rows = vec![vec![]];
    for &n in levels {
        rows = rows.iter().flat_map(|row: &Vec<usize>| (0..n).map(move |level| [&row[..], &[level]].concat())).collect();
    }
    Ok(rows)
}

/// The base first (every factor at level 0), then every other level of each factor with the rest at base.
pub fn one_at_a_time(levels: &[usize]) -> Result<Vec<Vec<usize>>, SamplingError> {
    filled(levels)?;
    let points = levels.iter().fold(1u128, |sum, &n| sum + n as u128 - 1);
    check(points, levels.len())?;
    let mut rows = vec![vec![0; levels.len()]];
    for (factor, &n) in levels.iter().enumerate() {
        for level in 1..n {
            let mut row = vec![0; levels.len()];
            row[factor] = level;
            rows.push(row);
        }
    }
    Ok(rows)
}

fn filled(levels: &[usize]) -> Result<(), SamplingError> {
    match levels.iter().position(|&n| n == 0) {
        Some(factor) => Err(SamplingError::NoLevels { factor }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_factor_of_a_grid_changes_slowest() {
        assert_eq!(grid(&[2, 3]).unwrap(), [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]]);
    }

    #[test]
    fn one_at_a_time_leaves_the_rest_at_base() {
        assert_eq!(one_at_a_time(&[3, 1, 2]).unwrap(), [[0, 0, 0], [1, 0, 0], [2, 0, 0], [0, 0, 1]]);
    }
}
