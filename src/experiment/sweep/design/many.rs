//! `[[factors]]`: many parameters of the catalogue at once.

use super::factor::{Around, Draft};
use super::fields::Fields;
use super::shape::EVERY;
use crate::evidence::{CATALOGUE, PROCESSES, Parameter, Strength};
use crate::experiment::calibration::uncertain;
use crate::scenario::error::{Problem, Problems};
use crate::scenario::source::Origin;
use crate::scenario::suggest;

/// The parameters that are asked for, in the order of the catalogue.
pub(super) fn factors(fields: Fields, around: &Around, problems: &mut Problems) -> Vec<Draft> {
    let (every, processes) = (fields.text("every"), fields.texts("process"));
    if every.is_none() && processes.is_empty() {
        let problem = Problem::error("`[[factors]]` needs `every` or `process`").mark(fields.origin, "which parameters?");
        problems.push(problem.help(format!("every: {}", EVERY.join(", "))));
        return Vec::new();
    }
    let keys: Vec<&str> = PROCESSES.iter().map(|process| process.key).collect();
    let known: Vec<&str> = CATALOGUE.iter().map(|entry| entry.key).chain(keys.iter().copied()).collect();
    known_only(&processes, &keys, "process", problems);
    let except = fields.texts("except");
    known_only(&except, &known, "parameter or process", problems);
    let listed =
        |list: &[(&str, Origin)], entry: &Parameter| list.iter().any(|(text, _)| *text == entry.key || *text == entry.process());
    let of_strength = |entry: &Parameter| every.is_none_or(|every| is(entry, every));
    let of_process = |entry: &Parameter| processes.is_empty() || listed(&processes, entry);
    let wanted: Vec<&'static Parameter> =
        CATALOGUE.iter().filter(|p| of_strength(p) && of_process(p) && !listed(&except, p)).collect();
    let place = fields.place(if every.is_some() { "every" } else { "process" });
    if wanted.is_empty() {
        problems.push(Problem::error("no parameter answers to this").mark(place, "nothing varies"));
    }
    wanted.into_iter().map(|entry| Draft::of_parameter(entry, around, place)).collect()
}

fn is(entry: &Parameter, every: &str) -> bool {
    match every {
        "uncertain" => uncertain().any(|drawn| drawn.key == entry.key),
        "strong" => entry.strength == Strength::Strong,
        "moderate" => entry.strength == Strength::Moderate,
        "weak" => entry.strength == Strength::Weak,
        "assumption" => entry.strength == Strength::Assumption,
        _ => entry.strength == Strength::Calibrated,
    }
}

fn known_only(texts: &[(&str, Origin)], known: &[&str], what: &str, problems: &mut Problems) {
    for (text, place) in texts.iter().filter(|(text, _)| !known.contains(text)) {
        let problem = Problem::error(format!("there is no {what} `{}`", text.chars().take(60).collect::<String>()));
        problems.push(problem.mark(*place, "not in the catalogue").helps(suggest::did_you_mean(text, known)));
    }
}
