//! Households by size, and what follows from them.

use super::MunicipalityRow;
use serde::{Deserialize, Serialize};

/// Households by number of persons (households).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Households {
    pub one: f64,
    pub two: f64,
    pub three: f64,
    pub four: f64,
    /// Five persons or more.
    pub five_plus: f64,
}

impl Households {
    /// Counts for 1, 2, 3, 4 and 5+ persons (households).
    pub fn counts(&self) -> [f64; 5] {
        [self.one, self.two, self.three, self.four, self.five_plus]
    }

    /// All households (households).
    pub fn all(&self) -> f64 {
        self.counts().iter().sum()
    }

    /// Households of one person (share of households).
    pub fn one_person_share(&self) -> f64 {
        self.one / self.all()
    }

    /// Shares of 2, 3, 4 and 5+ persons among households of two or more (sum 1).
    pub fn larger_shares(&self) -> [f64; 4] {
        let larger = self.all() - self.one;
        [self.two / larger, self.three / larger, self.four / larger, self.five_plus / larger]
    }

    /// Sum over the municipalities that have counts.
    pub(super) fn total<'a>(rows: impl Iterator<Item = &'a MunicipalityRow>) -> Households {
        rows.filter_map(|row| row.households).fold(Households::default(), |sum, row| Households {
            one: sum.one + row.one,
            two: sum.two + row.two,
            three: sum.three + row.three,
            four: sum.four + row.four,
            five_plus: sum.five_plus + row.five_plus,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_add_up() {
        let households = Households { one: 40.0, two: 30.0, three: 12.0, four: 13.0, five_plus: 5.0 };
        assert_eq!(households.all(), 100.0);
        assert_eq!(households.one_person_share(), 0.4);
        assert!((households.larger_shares().iter().sum::<f64>() - 1.0).abs() < 1e-12);
        assert_eq!(households.larger_shares()[0], 0.5);
    }
}
