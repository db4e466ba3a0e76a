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

/// What a row misses of the limits of a box.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Missed {
    /// Limits that it lies outside of.
    count: u32,
    /// Sum of their columns, each twice and one more where it lies above: with one miss this tells which.
    ends: u64,
}

impl Missed {
    pub fn nothing(&self) -> bool {
        self.count == 0
    }

    /// Whether it lies within all limits but those of a column.
    pub fn at_most(&self, column: usize) -> bool {
        self.count == 0 || self.count == 1 && self.ends / 2 == column as u64
    }
}

/// A box, and by column the rows that would come in were its lower or its upper limit void.
pub(super) struct Standing {
    pub count: Count,
    freed: Vec<[Count; 2]>,
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

    fn and(self, other: Count) -> Count {
        Count { points: self.points + other.points, cases: self.cases + other.cases }
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

    /// What every row misses of a box.
    pub fn missed(&self, sides: &[Side]) -> Vec<Missed> {
        let mut missed = vec![Missed::default(); self.yes.len()];
        for column in self.restricted(sides) {
            self.each_miss(&sides[column], column, |row, end| {
                missed[row].count += 1;
                missed[row].ends += end;
            });
        }
        missed
    }

    /// The same once the limits of a column are void.
    pub fn free(&self, missed: &mut [Missed], side: &Side, column: usize) {
        self.each_miss(side, column, |row, end| {
            missed[row].count -= 1;
            missed[row].ends -= end;
        });
    }

    fn each_miss(&self, side: &Side, column: usize, mut with: impl FnMut(usize, u64)) {
        let end = 2 * column as u64;
        match (side, &self.columns[column]) {
            (Side::Between(low, high), Column::Numbers(values)) => {
                let out = values.iter().enumerate().filter(|(_, value)| **value < *low || **value > *high);
                out.for_each(|(row, value)| with(row, end + u64::from(*value > *high)));
            }
            (Side::Among(kept), Column::Categories { codes, .. }) => {
                codes.iter().enumerate().filter(|(_, code)| !kept[**code]).for_each(|(row, _)| with(row, end));
            }
            _ => {}
        }
    }

    pub fn standing(&self, missed: &[Missed]) -> Standing {
        let mut standing = Standing { count: Count::NONE, freed: vec![[Count::NONE; 2]; self.columns.len()] };
        for (missed, &yes) in missed.iter().zip(self.yes) {
            match missed.count {
                0 => standing.count.add(yes),
                1 => standing.freed[missed.ends as usize / 2][missed.ends as usize % 2].add(yes),
                _ => {}
            }
        }
        standing
    }

    pub fn holds(&self, side: &Side, column: usize, row: usize) -> bool {
        match (side, &self.columns[column]) {
            (Side::Between(low, high), Column::Numbers(values)) => *low <= values[row] && values[row] <= *high,
            (Side::Among(kept), Column::Categories { codes, .. }) => kept[codes[row]],
            _ => false,
        }
    }

    pub fn count(&self, sides: &[Side]) -> Count {
        self.standing(&self.missed(sides)).count
    }

    /// Everything that is reported of a box.
    pub fn measured(&self, number: usize, sides: &[Side]) -> PrimBox {
        let standing = self.standing(&self.missed(sides));
        let count = standing.count;
        let restrictions = self.restricted(sides).into_iter().map(|column| self.restriction(sides, column, &standing)).collect();
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

    fn restriction(&self, sides: &[Side], column: usize, standing: &Standing) -> Restriction {
        let end = |end: usize| standing.without(column, [end == 0, end == 1]);
        let limit = match (&sides[column], &self.whole[column]) {
            (&Side::Between(low, high), &Side::Between(lowest, highest)) => {
                let (from, to) = (low != lowest, high != highest);
                Limit::Numbers {
                    low: from.then_some(low),
                    high: to.then_some(high),
                    low_quasi_p: from.then(|| end(0)),
                    high_quasi_p: to.then(|| end(1)),
                }
            }
            (Side::Among(kept), _) => Limit::Categories { kept: (0..kept.len()).filter(|&code| kept[code]).collect() },
            (Side::Between(..), Side::Among(_)) => Limit::Categories { kept: vec![] },
        };
        Restriction { column, limit, quasi_p: standing.quasi_p(column) }
    }

    /// Phi coefficient of being in the box and being a case.
    fn phi(&self, count: Count) -> f64 {
        let [all, cases, points, hits] = [self.yes.len(), self.cases, count.points, count.cases].map(|n| n as f64);
        let spread = points * (all - points) * cases * (all - cases);
        if spread == 0.0 { 0.0 } else { (hits * all - points * cases) / spread.sqrt() }
    }
}

impl Standing {
    /// Quasi-p of the limits of a column.
    pub fn quasi_p(&self, column: usize) -> f64 {
        self.without(column, [true, true])
    }

    /// Quasi-p of one end or both.
    fn without(&self, column: usize, void: [bool; 2]) -> f64 {
        let ends = self.freed[column].iter().zip(void).filter(|(_, void)| *void);
        quasi_p(self.count, ends.fold(self.count, |wider, (end, _)| wider.and(*end)))
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
