//! Sizes of dwellings in a neighbourhood.
//!
//! The nation has dwellings of 1–5 beds in shares 36/30/12/14/8 % at 39 % households of one person. In a wijk with share h of
//! one-person households the share of one bed is p₁ = logit⁻¹(logit 0.36 + logit h − logit 0.39). The rest, 1 − p₁, is divided
//! over 2–5 beds in proportion to the national share times (municipality's share of that size among households of two or
//! more / the nation's). A bed may be empty, so these are dwellings, not households.

use crate::evidence::cbs::{Households, national_households};

/// National shares of dwellings with 1–5 beds.
pub const NATIONAL_BEDS: [f64; 5] = [0.36, 0.30, 0.12, 0.14, 0.08];
/// One-person share of households that belongs to [`NATIONAL_BEDS`].
const NATIONAL_ONE_PERSON: f64 = 0.39;
/// Smallest and largest one-person share that is taken at its word.
const ONE_PERSON_RANGE: (f64, f64) = (0.02, 0.98);

/// Shares of dwellings with 1–5 beds (sum 1) from the wijk's one-person share and the municipality's households by size.
pub fn beds(one_person: f64, households: &Households) -> [f64; 5] {
    let one_person = one_person.clamp(ONE_PERSON_RANGE.0, ONE_PERSON_RANGE.1);
    // A shift on the logit scale is a factor on the odds, so no logarithm is needed.
    let odds = odds(NATIONAL_BEDS[0]) * odds(one_person) / odds(NATIONAL_ONE_PERSON);
    let one = odds / (1.0 + odds);

    let (here, nation) = (households.larger_shares(), national_households().larger_shares());
    let weights: [f64; 4] = std::array::from_fn(|size| NATIONAL_BEDS[size + 1] * here[size] / nation[size]);
    let all: f64 = weights.iter().sum();
    std::array::from_fn(|size| if size == 0 { one } else { (1.0 - one) * weights[size - 1] / all })
}

fn odds(share: f64) -> f64 {
    share / (1.0 - share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nation_gives_the_national_shares() {
        for (here, nation) in beds(0.39, &national_households()).into_iter().zip(NATIONAL_BEDS) {
            assert!((here - nation).abs() < 1e-12);
        }
    }

    #[test]
    fn more_people_alone_give_more_single_beds_and_the_rest_keeps_its_proportions() {
        let [few, many] = [0.2, 0.7].map(|share| beds(share, &national_households()));
        assert!(few[0] < 0.36 && many[0] > 0.36);
        assert!((few[1] / few[3] - many[1] / many[3]).abs() < 1e-12);
    }

    #[test]
    fn large_households_give_large_dwellings() {
        let urk = Households { one: 20.0, two: 20.0, three: 10.0, four: 15.0, five_plus: 35.0 };
        let shares = beds(0.39, &urk);
        assert!(shares[4] > NATIONAL_BEDS[4] && shares[1] < NATIONAL_BEDS[1]);
        assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn shares_of_nothing_and_everything_stay_shares() {
        for share in [0.0, 1.0] {
            assert!(beds(share, &national_households()).iter().all(|beds| (0.0..1.0).contains(beds)));
        }
    }
}
