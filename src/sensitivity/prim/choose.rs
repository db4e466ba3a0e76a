//! Which box is told: the best of the trajectory, once every box there is rid of what chance could have added.

use super::PrimBox;
use super::field::{Field, Side};

/// A restriction is told if chance alone would make as many cases less often than this (quasi-p).
pub const LEAST_SURE: f64 = 0.05;

/// The tidied box that agrees best with the answers; of equals the earliest. None where no box is left with a restriction.
pub(super) fn choose(field: &Field, boxes: &[Vec<Side>], dimensions: usize) -> Option<PrimBox> {
    let tidied = boxes.iter().enumerate().map(|(number, sides)| tidy(field, number, sides.clone(), dimensions));
    let told = tidied.filter(|entry| !entry.restrictions.is_empty() && entry.phi > 0.0);
    told.reduce(|best, entry| if entry.phi > best.phi { entry } else { best })
}

/// The box without its least sure restriction, again and again, until all that are left are sure and few enough: a search
/// of many steps picks up restrictions on the way that do nothing.
fn tidy(field: &Field, number: usize, mut sides: Vec<Side>, dimensions: usize) -> PrimBox {
    let mut missed = field.missed(&sides);
    loop {
        let standing = field.standing(&missed);
        let restricted = field.restricted(&sides);
        let quasi_p = restricted.iter().map(|&column| (column, standing.quasi_p(column)));
        match quasi_p.max_by(|a, b| a.1.total_cmp(&b.1)) {
            Some((column, p)) if p > LEAST_SURE || restricted.len() > dimensions => {
                field.free(&mut missed, &sides[column], column);
                sides[column] = field.whole[column].clone();
            }
            _ => return field.measured(number, &sides),
        }
    }
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
        let got = choose(&field, &boxes, 2).unwrap();
        assert_eq!((got.number, got.restrictions.len(), got.coverage), (1, 1, 1.0));
        assert_eq!(choose(&field, &boxes[..1], 2), None);
    }

    #[test]
    fn no_more_columns_are_told_than_asked() {
        let of = |step: usize| (0..300).map(|i| (i * step % 300) as f64).collect::<Vec<f64>>();
        let (a, b) = (of(1), of(101));
        let yes: Vec<bool> = (0..300).map(|i| a[i] > 149.0 && b[i] > 99.0).collect();
        let columns = [Column::Numbers(a), Column::Numbers(b)];
        let field = Field::new(&columns, &yes);
        let boxes = vec![vec![Side::Between(149.5, 299.0), Side::Between(99.5, 299.0)]];
        assert_eq!(choose(&field, &boxes, 2).unwrap().phi, 1.0);
        let one = choose(&field, &boxes, 1).unwrap();
        assert_eq!((one.restrictions.len(), one.restrictions[0].column, one.coverage), (1, 0, 1.0));
    }
}
