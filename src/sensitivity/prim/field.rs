//! The table in which boxes are looked for, and what a box holds.

use super::super::column::Column;
use super::{Limit, PrimBox, Restriction};
use statrs::distribution::{Binomial, DiscreteCDF};

/// The limits of a box in one column.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Side {
    /// Both ends included.
    Between(f64, f64),
    Among(Vec<bool>),
}

/// Columns and answers, with what every box needs of them.
pub(super) struct Field<'a> {
    pub columns: &'a [Column],
    pub yes: &'a [bool],
    pub cases: usize,
    /// Limits of the box that holds all points.
    pub whole: Vec<Side>,
    /// Rows by rising value of each column of numbers; empty of categories.
    pub rising: Vec<Vec<usize>>,
}

/// Points and cases.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Count {
    pub points: usize,
    pub cases: usize,
}

impl Count {
    /// Share of cases; nil of no points.
    pub fn density(&self) -> f64 {
        if self.points == 0 { 0.0 } else { self.cases as f64 / self.points as f64 }
    }

    pub fn add(&mut self, yes: bool) {
        self.points += 1;
        self.cases += yes as usize;
    }

    pub const NONE: Count = Count { points: 0, cases: 0 };
}

impl<'a> Field<'a> {
    pub fn new(columns: &'a [Column], yes: &'a [bool]) -> Field<'a> {
        let rising = |column: &Column| match column {
            Column::Numbers(values) => {
                let mut rows: Vec<usize> = (0..values.len()).collect();
                rows.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
                rows
            }
            Column::Categories { .. } => vec![],
        };
        let rising: Vec<Vec<usize>> = columns.iter().map(rising).collect();
        let whole = |(column, rows): (&Column, &Vec<usize>)| match column {
            Column::Numbers(values) => Side::Between(values[rows[0]], values[rows[rows.len() - 1]]),
            Column::Categories { codes, count } => {
                let mut present = vec![false; *count];
                codes.iter().for_each(|&code| present[code] = true);
                Side::Among(present)
            }
        };
        let whole = columns.iter().zip(&rising).map(whole).collect();
        Field { columns, yes, cases: yes.iter().filter(|yes| **yes).count(), whole, rising }
    }

    /// Columns whose limits differ from those of the whole.
    pub fn restricted(&self, sides: &[Side]) -> Vec<usize> {
        (0..sides.len()).filter(|&column| sides[column] != self.whole[column]).collect()
    }

    /// Which rows lie within all limits but those of column `but`.
    pub fn inside(&self, sides: &[Side], but: Option<usize>) -> Vec<bool> {
        let columns: Vec<usize> = self.restricted(sides).into_iter().filter(|column| Some(*column) != but).collect();
        (0..self.yes.len()).map(|row| columns.iter().all(|&column| self.holds(&sides[column], column, row))).collect()
    }

    pub fn holds(&self, side: &Side, column: usize, row: usize) -> bool {
        match (side, &self.columns[column]) {
            (Side::Between(low, high), Column::Numbers(values)) => *low <= values[row] && values[row] <= *high,
            (Side::Among(kept), Column::Categories { codes, .. }) => kept[codes[row]],
            _ => false,
        }
    }

    pub fn count(&self, sides: &[Side]) -> Count {
        let mut count = Count::NONE;
        let inside = self.inside(sides, None);
        inside.iter().zip(self.yes).filter(|(inside, _)| **inside).for_each(|(_, yes)| count.add(*yes));
        count
    }

    /// Everything that is reported of a box.
    pub fn measured(&self, number: usize, sides: &[Side]) -> PrimBox {
        let count = self.count(sides);
        let restrictions = self.restricted(sides).into_iter().map(|column| self.restriction(sides, column, count)).collect();
        PrimBox {
            number,
            points: count.points,
            cases: count.cases,
            coverage: count.cases as f64 / self.cases as f64,
            density: count.density(),
            mass: count.points as f64 / self.yes.len() as f64,
            phi: self.phi(count),
            restrictions,
        }
    }

    fn restriction(&self, sides: &[Side], column: usize, count: Count) -> Restriction {
        let quasi_p = |freed: Side| {
            let mut wider = sides.to_vec();
            wider[column] = freed;
            quasi_p(count, self.count(&wider))
        };
        let limit = match (&sides[column], &self.whole[column]) {
            (&Side::Between(low, high), &Side::Between(lowest, highest)) => {
                let (from, to) = (low != lowest, high != highest);
                Limit::Numbers {
                    low: from.then_some(low),
                    high: to.then_some(high),
                    low_quasi_p: from.then(|| quasi_p(Side::Between(lowest, high))),
                    high_quasi_p: to.then(|| quasi_p(Side::Between(low, highest))),
                }
            }
            (Side::Among(kept), _) => Limit::Categories { kept: (0..kept.len()).filter(|&code| kept[code]).collect() },
            (Side::Between(..), Side::Among(_)) => Limit::Categories { kept: vec![] },
        };
        Restriction { column, limit, quasi_p: quasi_p(self.whole[column].clone()) }
    }

    /// Phi coefficient of being in the box and being a case.
    fn phi(&self, count: Count) -> f64 {
        let [all, cases, points, hits] = [self.yes.len(), self.cases, count.points, count.cases].map(|n| n as f64);
        let spread = points * (all - points) * cases * (all - cases);
        if spread == 0.0 { 0.0 } else { (hits * all - points * cases) / spread.sqrt() }
    }
}

/// Probability of at least the box's cases among its points at the density of the wider box.
fn quasi_p(count: Count, wider: Count) -> f64 {
    let Ok(binomial) = Binomial::new(wider.density(), count.points as u64) else { return f64::NAN };
    match count.cases {
        0 => 1.0,
        cases => binomial.sf(cases as u64 - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of 10 throws of a fair coin at least 8 are heads in 56 of 1,024 cases.
    #[test]
    fn a_quasi_p_counts_the_upper_tail() {
        let p = quasi_p(Count { points: 10, cases: 8 }, Count { points: 50, cases: 25 });
        assert!((p - 56.0 / 1024.0).abs() < 1e-12, "{p}");
        assert_eq!(quasi_p(Count { points: 10, cases: 0 }, Count { points: 50, cases: 25 }), 1.0);
        assert_eq!(quasi_p(Count { points: 5, cases: 5 }, Count { points: 9, cases: 9 }), 1.0);
    }

    #[test]
    fn phi_is_one_for_the_same_and_nil_for_the_whole() {
        let columns = [Column::Numbers((0..20).map(f64::from).collect())];
        let yes: Vec<bool> = (0..20).map(|i| i >= 15).collect();
        let field = Field::new(&columns, &yes);
        let same = field.measured(0, &[Side::Between(14.5, 19.0)]);
        assert_eq!((same.phi, same.coverage, same.density, same.mass), (1.0, 1.0, 1.0, 0.25));
        assert_eq!(field.measured(0, &field.whole).phi, 0.0);
    }
}
