//! Elections (§9): a new council may re-prioritise. The luck is the municipality's, keyed by the number of the election,
//! so all plans get the same council; what it does to a plan is for the plan's contracts.

use crate::chance::{Chance, Purpose, Subject};
use crate::funding::council::Council;
use crate::scenario::plan::Elections;
use crate::units::Month;

/// Holds the election of this month, if there is one; true if there was.
pub fn vote(month: i32, elections: &Elections, chance: &Chance, council: &mut Council) -> bool {
    let since = month - elections.first;
    if month < 0 || since < 0 || elections.every <= 0 || since % elections.every != 0 {
        return false;
    }
    let number = (since / elections.every) as u32;
    let u = chance.uniform(Purpose::Election, Subject::fixed(number), Month(0), 0);
    council.reprioritises = (u as f64) < elections.reprioritise;
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn councils_change_in_election_months_only_and_as_often_as_stated() {
        let elections = Elections { first: 24, every: 48, reprioritise: 0.25 };
        let (mut held, mut changed) = (0, 0);
        for replication in 0..400 {
            let mut council = Council::default();
            for month in -120..240 {
                if vote(month, &elections, &Chance::new(3, replication), &mut council) {
                    assert!(month >= 24 && (month - 24) % 48 == 0);
                    held += 1;
                    changed += council.reprioritises as u32;
                }
            }
        }
        assert_eq!(held, 5 * 400);
        let (share, error) = (changed as f64 / held as f64, (0.25 * 0.75 / held as f64).sqrt());
        assert!((share - 0.25).abs() < 3.0 * error, "share {share}");
    }
}
