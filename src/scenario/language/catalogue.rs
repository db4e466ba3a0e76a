//! The part of the language that the catalogue of parameters decides: which keys, and what they may be.

use crate::evidence::{Parameter, Parameters};

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

/// Keys of the mechanisms that can be switched off.
pub(crate) fn mechanism_keys() -> Vec<&'static str> {
    MECHANISMS.iter().map(|(key, _)| *key).collect()
}

/// What switches a mechanism off. To be replaced by `evidence::mechanisms::MECHANISMS`.
pub(crate) type Off = fn(&mut Parameters);
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

/// What switches a mechanism off, if there is such a mechanism.
pub(crate) fn off_switch(key: &str) -> Option<Off> {
    MECHANISMS.iter().find(|(known, _)| *known == key).map(|(_, off)| *off)
}
