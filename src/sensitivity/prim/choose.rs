//! Which box of the trajectory is told.

use super::PrimBox;
use super::field::{Field, Side};

/// A restriction is told if chance alone would make as many cases less often than this (quasi-p).
pub const LEAST_SURE: f64 = 0.05;

/// The box that agrees best with the answers among those of at most `dimensions` restricted columns, without restrictions
/// that chance could have made; none where no restriction is left.
pub(super) fn choose(field: &Field, boxes: &[Vec<Side>], trajectory: &[PrimBox], dimensions: usize) -> Option<PrimBox> {
    let few = trajectory.iter().filter(|entry| (1..=dimensions).contains(&entry.restrictions.len()) && entry.phi > 0.0);
    let best = few.reduce(|best, entry| if entry.phi > best.phi { entry } else { best })?;
    let mut sides = boxes[best.number].clone();
    let mut entry = best.clone();
    loop {
        let doubtful = entry.restrictions.iter().filter(|restriction| restriction.quasi_p > LEAST_SURE);
        let Some(worst) = doubtful.max_by(|a, b| a.quasi_p.total_cmp(&b.quasi_p)) else { break };
        sides[worst.column] = field.whole[worst.column].clone();
        entry = field.measured(best.number, &sides);
    }
    (!entry.restrictions.is_empty()).then_some(entry)
}

#[cfg(test)]
mod tests {
    use super::super::super::column::Column;
    use super::*;

    #[test]
    fn a_restriction_that_chance_could_have_made_is_dropped() {
        let columns = [
            Column::Numbers((0..200).map(f64::from).collect()),
            Column::Numbers((0..200).map(|i| f64::from(i * 37 % 200)).collect()),
        ];
        let yes: Vec<bool> = (0..200).map(|i| i >= 120).collect();
        let field = Field::new(&columns, &yes);
        let boxes = vec![field.whole.clone(), vec![Side::Between(119.5, 199.0), Side::Between(8.0, 199.0)]];
        let trajectory: Vec<PrimBox> = boxes.iter().enumerate().map(|(i, sides)| field.measured(i, sides)).collect();
        let got = choose(&field, &boxes, &trajectory, 2).unwrap();
        assert_eq!((got.number, got.restrictions.len(), got.coverage), (1, 1, 1.0));
        assert_eq!(choose(&field, &boxes, &trajectory, 1), None);
    }
}
