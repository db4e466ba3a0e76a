//! Parameters that the scenario overrides, and mechanisms it switches off.

use super::{Context, View};
use crate::evidence::{CATALOGUE, contradictions};
use crate::scenario::error::Problem;
use crate::scenario::language::{hard_limits, mechanism_keys, off_switch};
use crate::scenario::source::Value;
use crate::scenario::suggest;

/// Reads `[parameters]` over what the municipality's own figures say.
pub(super) fn parameters(context: &mut Context, view: Option<View>) {
    let (parameters, problems) = (&mut context.parameters, &mut *context.problems);
    for (key, written) in view.iter().flat_map(|view| view.entries()) {
        let Some(entry) = CATALOGUE.iter().find(|entry| entry.key == key) else {
            problems.push(unknown_parameter(key).mark(written.key, "not in the catalogue"));
            continue;
        };
        let (low, high) = hard_limits(entry);
        let bounds =
            format!("{} ({}); default {}, plausible from {} to {}", entry.key, entry.unit, entry.default, entry.low, entry.high);
        let place = written.node.origin;
        match written.node.as_number() {
            None => problems
                .push(Problem::error(format!("`{key}` must be a number")).mark(place, written.node.type_name()).help(bounds)),
            Some(value) if !value.is_finite() || value < low || value > high => {
                let problem = Problem::error(format!("`{key}` must lie between {low} and {high}")).mark(place, "impossible");
                problems.push(problem.help(bounds));
            }
            Some(value) => {
                if value < entry.low || value > entry.high {
                    let problem = Problem::warning(format!("`{key}` lies outside its plausible range")).mark(place, "accepted");
                    problems.push(problem.help(bounds));
                }
                (entry.set)(parameters, value);
            }
        }
    }
    for contradiction in contradictions(parameters) {
        let place = view.map(|view| view.origin).unwrap_or_default();
        problems.push(Problem::error(contradiction.why.en).mark(place, contradiction.keys.join(" and ")));
    }
}

fn unknown_parameter(key: &str) -> Problem {
    let keys: Vec<&str> = CATALOGUE.iter().map(|entry| entry.key).collect();
    let shown: String = key.chars().take(60).collect();
    let tails = keys.iter().filter(|known| known.rsplit('.').next() == key.rsplit('.').next()).take(3);
    let tails: Vec<String> = tails.map(|known| format!("`{known}`")).collect();
    let near = suggest::did_you_mean(key, &keys)
        .or_else(|| (!tails.is_empty()).then(|| format!("did you mean {}?", tails.join(" or "))));
    Problem::error(format!("unknown parameter `{shown}`")).helps(near).help("`weefsel assumptions` lists all parameters")
}

/// Reads `[mechanisms]`: gives the keys that are off and applies them to the parameters.
pub(super) fn mechanisms(context: &mut Context, view: Option<View>) -> Vec<String> {
    let (parameters, problems) = (&mut context.parameters, &mut *context.problems);
    let mut switched_off = Vec::new();
    for (key, written) in view.iter().flat_map(|view| view.entries()) {
        let Some(off) = off_switch(key) else {
            let keys = mechanism_keys();
            let shown: String = key.chars().take(60).collect();
            let problem = Problem::error(format!("unknown mechanism `{shown}`")).mark(written.key, "no such mechanism");
            problems.push(problem.helps(suggest::did_you_mean(key, &keys)).help(format!("mechanisms: {}", keys.join(", "))));
            continue;
        };
        match written.node.value {
            Value::Flag(true) => {}
            Value::Flag(false) => {
                off(parameters);
                switched_off.push(key.to_string());
            }
            _ => {
                let problem =
                    Problem::error(format!("`{key}` must be true or false")).mark(written.node.origin, written.node.type_name());
                problems.push(problem.help("false switches the mechanism off"));
            }
        }
    }
    switched_off
}
