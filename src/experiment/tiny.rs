//! Small cases for the tests of experiments.

use super::Case;
use crate::scenario::sample::Residents;
use crate::scenario::{Scenario, load};

/// A shipped scenario with 600 residents, five years unless the sets say otherwise.
pub fn case(name: &str, sets: &[&str]) -> Case {
    let sets: Vec<String> = ["years=5"].iter().chain(sets).map(|set| set.to_string()).collect();
    let scenario = load(name, &sets).expect("a shipped scenario").scenario;
    Case::new(scenario, Residents::Number(600)).expect("inhabited")
}

/// The case with its scenario changed.
pub fn with(case: &Case, change: impl FnOnce(&mut Scenario)) -> Case {
    let mut changed = case.clone();
    change(&mut changed.scenario);
    changed
}
