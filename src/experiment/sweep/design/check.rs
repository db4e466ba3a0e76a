//! Whether the scenario can be lived with every value that a factor may take, the others where they stand.

use super::factor::Around;
use super::{Domain, Factor, Value};
use crate::scenario::error::{Problem, Problems};
use crate::scenario::source::Origin;
use rayon::prelude::*;

/// Tries both ends or all choices of every factor; what the scenario refuses is noted at the factor's place in the design.
pub(super) fn accepted(factors: &[(Factor, Origin)], around: &Around, problems: &mut Problems) {
    let tried = |(factor, place): &(Factor, Origin)| (*place, refused(factor, around));
    let found: Vec<(Origin, Vec<(String, Problem)>)> = factors.par_iter().map(tried).collect();
    for (place, refused) in found {
        for (at, problem) in refused {
            problems.push(problem.moved(place, at));
        }
    }
}

/// What is refused, each with the value at which it first was.
fn refused(factor: &Factor, around: &Around) -> Vec<(String, Problem)> {
    let mut found: Vec<(String, Problem)> = Vec::new();
    for value in extremes(&factor.domain) {
        let sets: Vec<String> = around.sets.iter().cloned().chain(factor.sets(value)).collect();
        let Err(error) = around.base.with(&sets) else { continue };
        for problem in error.findings().problems.errors() {
            if !found.iter().any(|(_, known)| known.title() == problem.title()) {
                found.push((format!("at {}", factor.text(value)), problem.clone()));
            }
        }
    }
    found
}

fn extremes(domain: &Domain) -> Vec<Value> {
    match domain {
        Domain::Number { low, high, .. } => vec![Value::Number(*low), Value::Number(*high)],
        Domain::Choice(choices) => (0..choices.len()).map(Value::Choice).collect(),
    }
}
