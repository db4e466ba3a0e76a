//! Morris's trajectories: from a random point, every factor takes one large step in turn.

use super::keyed::{Keyed, Use};
use super::{SamplingError, check};

/// One row of a Morris design.
#[derive(Clone, Debug, PartialEq)]
pub struct MorrisRow {
    /// On the levels 0, 1/(levels − 1), …, 1: both ends of the cube are included.
    pub unit: Vec<f64>,
    /// The factor that stepped since the row before; none in the first row of a trajectory.
    pub moved: Option<usize>,
}

/// `trajectories` groups of k + 1 rows (Morris 1991), each step `levels`/(2(`levels` − 1)) up or down. Trajectories are drawn
/// one by one, not picked for spread (Campolongo and others 2007): so that more of them can be added later.
pub fn morris(trajectories: u32, k: usize, levels: u32, seed: u64) -> Result<Vec<MorrisRow>, SamplingError> {
    if levels < 2 || !levels.is_multiple_of(2) {
        return Err(SamplingError::OddLevels { levels });
    }
    check(trajectories as u128 * (k as u128 + 1), k)?;
    let draws = Keyed::new(seed, Use::Morris);
    Ok((0..trajectories).flat_map(|trajectory| walk(&draws, trajectory, (k, levels as usize))).collect())
}

/// One trajectory over `k` factors on `levels` levels.
fn walk(draws: &Keyed, trajectory: u32, (k, levels): (usize, usize)) -> Vec<MorrisRow> {
    let half = levels / 2;
    let low = |factor: usize| draws.below(half, [trajectory, 0, factor as u32]);
    let rises = |factor: usize| draws.below(2, [trajectory, 1, factor as u32]) == 1;
    let mut at: Vec<usize> = (0..k).map(|factor| low(factor) + if rises(factor) { 0 } else { half }).collect();
    let unit = |at: &[usize]| at.iter().map(|&level| level as f64 / (levels - 1) as f64).collect();
    let mut rows = vec![MorrisRow { unit: unit(&at), moved: None }];
    for factor in draws.shuffled(k, [trajectory, 2]) {
        at[factor] = if rises(factor) { at[factor] + half } else { at[factor] - half };
        rows.push(MorrisRow { unit: unit(&at), moved: Some(factor) });
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_factor_steps_once_by_delta_and_alone() {
        let rows = morris(30, 5, 6, 3).unwrap();
        let delta = 6.0 / 10.0;
        for trajectory in rows.chunks(6) {
            let mut moved = vec![];
            for pair in trajectory.windows(2) {
                let factor = pair[1].moved.unwrap();
                for i in 0..5 {
                    let step = (pair[1].unit[i] - pair[0].unit[i]).abs();
                    assert!((step - if i == factor { delta } else { 0.0 }).abs() < 1e-12);
                }
                moved.push(factor);
            }
            moved.sort_unstable();
            assert_eq!(moved, [0, 1, 2, 3, 4]);
            assert_eq!(trajectory[0].moved, None);
        }
    }

    #[test]
    fn all_levels_orders_and_directions_occur() {
        let rows = morris(200, 2, 4, 3).unwrap();
        let levels: std::collections::BTreeSet<u64> = rows.iter().map(|row| (row.unit[0] * 3.0).round() as u64).collect();
        assert_eq!(levels.len(), 4);
        let first_moves = rows.chunks(3).filter(|trajectory| trajectory[1].moved == Some(0)).count();
        let rises = rows.chunks(3).filter(|trajectory| trajectory[2].unit[0] > trajectory[0].unit[0]).count();
        assert!((70..130).contains(&first_moves) && (70..130).contains(&rises), "{first_moves} {rises}");
    }
}
