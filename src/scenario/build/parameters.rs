//! Parameters that the scenario overrides, and mechanisms it switches off.

use super::{Context, View};
use crate::evidence::{CATALOGUE, Parameter, Parameters};
use crate::scenario::error::Problem;
use crate::scenario::source::Value;
use crate::scenario::suggest;

/// Numbers by which the model divides: they must be above zero.
const DIVISORS: [&str; 14] = [
    "_scale",
    "_time",
    "_unit",
    "saturation",
    "saturation_contact",
    "saturation_support",
    "wait_norm",
    "throughput",
    "vacancy",
    "casework_pull_half",
    "end_window",
    "innovation_every",
    "support_euros",
    "debt_help_case",
];

/// Beyond these the model has no meaning: the catalogue's range is what is plausible, this is what is possible.
pub(crate) fn hard_limits(entry: &Parameter) -> (f64, f64) {
    let name = entry.key.rsplit('.').next().unwrap_or(entry.key);
    let largest = 100.0 * entry.high.abs().max(entry.low.abs()).max(entry.default.abs());
    let divides =
        DIVISORS.iter().any(|end| name.ends_with(end)) || (entry.key.starts_with("money.") && entry.unit.starts_with('€'));
    let high = match entry.unit {
        unit if unit.starts_with("share") && entry.high <= 1.0 => 1.0,
        "probability" | "per month" => 1.0,
        _ => largest,
    };
    let low = if entry.low < 0.0 {
        -largest
    } else if divides && !name.starts_with("base_") {
        entry.low.min(entry.default) / 100.0
    } else {
        0.0
    };
    (low, high.max(entry.high))
}

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
    let (insurer, municipality) = (parameters.money.crisis_insurer, parameters.money.crisis_municipality);
    if insurer + municipality > 1.0 {
        let place = view.map(|view| view.origin).unwrap_or_default();
        problems
            .push(Problem::error("insurer and municipality together pay more than the whole of a crisis").mark(place, "here"));
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

/// Keys of the mechanisms that can be switched off.
pub(crate) fn mechanism_keys() -> Vec<&'static str> {
    MECHANISMS.iter().map(|(key, _)| *key).collect()
}

/// What switches a mechanism off. To be replaced by `evidence::mechanisms::MECHANISMS`.
type Off = fn(&mut Parameters);
const MECHANISMS: &[(&str, Off)] = &[
    ("loneliness_to_strain", |p| p.strain.loneliness = 0.0),
    ("buffering", |p| p.strain.buffer = 0.0),
    ("care_load", |p| p.strain.care_load = 0.0),
    ("waiting_harm", |p| p.strain.waiting_harm = 0.0),
    ("role_benefit", |p| p.strain.role_benefit = 0.0),
    ("scarring", |p| p.strain.scarring = 0.0),
    ("light_help", |p| p.signalling.light_help = 0.0),
    ("casework_help", |p| p.team.casework = 0.0),
    ("specialised_help", |p| p.specialised.effect = 0.0),
    ("livelihood_help", |p| p.livelihood.case_factor = 1.0),
    ("debt_help", |p| p.livelihood.debt_help = 0.0),
    ("crisis_protection", |p| p.crisis.in_care = 1.0),
];

/// Reads `[mechanisms]`: gives the keys that are off and applies them to the parameters.
pub(super) fn mechanisms(context: &mut Context, view: Option<View>) -> Vec<String> {
    let (parameters, problems) = (&mut context.parameters, &mut *context.problems);
    let mut off = Vec::new();
    for (key, written) in view.iter().flat_map(|view| view.entries()) {
        let Some((_, switch)) = MECHANISMS.iter().find(|(known, _)| *known == key) else {
            let keys = mechanism_keys();
            let shown: String = key.chars().take(60).collect();
            let problem = Problem::error(format!("unknown mechanism `{shown}`")).mark(written.key, "no such mechanism");
            problems.push(problem.helps(suggest::did_you_mean(key, &keys)).help(format!("mechanisms: {}", keys.join(", "))));
            continue;
        };
        match written.node.value {
            Value::Flag(true) => {}
            Value::Flag(false) => {
                switch(parameters);
                off.push(key.to_string());
            }
            _ => {
                let problem =
                    Problem::error(format!("`{key}` must be true or false")).mark(written.node.origin, written.node.type_name());
                problems.push(problem.help("false switches the mechanism off"));
            }
        }
    }
    off
}
