//! `[sampling]`: from a method to points.

use super::factor::{Around, Draft};
use super::fields::Fields;
use super::shape::MOST_POINTS;
use super::table::{self, Told};
use super::unit::{levels, value};
use super::{Domain, Sampling, Value};
use crate::evidence::{MECHANISMS, find};
use crate::experiment::calibration::accepted;
use crate::sampling;
use crate::scenario::error::{Problem, Problems};
use std::path::Path;

/// Values of all points together at most: points times factors.
const MOST_VALUES: u128 = 50_000_000;

/// Points and what they were made of.
pub(super) struct Made {
    pub sampling: Sampling,
    pub drafts: Vec<Draft>,
    pub rows: Vec<Vec<Value>>,
    /// Of a table that has them.
    pub ids: Option<Vec<String>>,
}

/// Makes the points of a design; what is wrong is noted.
pub(super) fn points(
    fields: Fields,
    drafts: Vec<Draft>,
    (around, folder): (&Around, Option<&Path>),
    problems: &mut Problems,
) -> Option<Made> {
    let method = fields.text("method")?;
    let before = problems.0.len();
    allowed_only(fields, method, problems);
    let mut drafts = drafts;
    match method {
        "table" => {
            let Told { mut drafts, rows, ids } = table::table(fields, drafts, folder, problems)?;
            table::with_bases(&mut drafts, around);
            return Some(Made { sampling: Sampling::Table, drafts, rows, ids });
        }
        "accepted-set" => return accepted_set(fields, &drafts, around, problems),
        "mechanisms-off" => mechanisms(fields, &mut drafts, around, problems),
        _ => levels_only_where_used(method, &drafts, problems),
    }
    if drafts.is_empty() && problems.0.len() == before {
        let problem = Problem::error("nothing varies").mark(fields.origin, "points of what?");
        problems.push(problem.help("name a [[factor]], or [[factors]] with every = \"assumption\""));
    }
    if problems.0.len() > before {
        return None;
    }
    made(fields, method, &drafts, problems).map(|(sampling, rows)| Made { sampling, drafts, rows, ids: None })
}

/// What a method takes beside its name.
fn takes(method: &str) -> &'static [&'static str] {
    match method {
        "latin-hypercube" | "sobol" => &["points", "seed"],
        "morris" => &["trajectories", "levels", "seed"],
        "saltelli" => &["base", "seed"],
        "table" => &["file", "ignore"],
        "accepted-set" => &["points"],
        _ => &[],
    }
}

fn allowed_only(fields: Fields, method: &str, problems: &mut Problems) {
    let takes = takes(method);
    for key in ["points", "trajectories", "levels", "base", "file", "ignore", "seed"] {
        if let Some(entry) = fields.entry(key).filter(|_| !takes.contains(&key)) {
            let problem =
                Problem::error(format!("`{key}` says nothing for the method \"{method}\"")).mark(entry.key, "leave it out");
            let help = if takes.is_empty() { "it takes nothing else".into() } else { format!("it takes: {}", takes.join(", ")) };
            let on_factor = (key == "levels").then(|| "levels of a grid are given with each [[factor]]".to_string());
            problems.push(problem.help(help).helps(on_factor));
        }
    }
}

fn levels_only_where_used(method: &str, drafts: &[Draft], problems: &mut Problems) {
    if matches!(method, "grid" | "one-at-a-time") {
        return;
    }
    for draft in drafts.iter().filter(|draft| draft.levels.is_some()) {
        let problem = Problem::error(format!("`levels` of a factor says nothing for the method \"{method}\""));
        problems.push(problem.mark(draft.levels_place, "leave it out").help("it is for grid and one-at-a-time"));
    }
}

fn made(fields: Fields, method: &str, drafts: &[Draft], problems: &mut Problems) -> Option<(Sampling, Vec<Vec<Value>>)> {
    let count = |key: &str, default: u64| fields.whole(key).unwrap_or(default) as u32;
    let (k, seed) = (drafts.len(), fields.whole("seed").unwrap_or(1));
    let (points, trajectories, base) = (count("points", 100), count("trajectories", 10), count("base", 64));
    let steps = count("levels", 4);
    if method == "one-at-a-time" && !all_stand_somewhere(drafts, problems) {
        return None;
    }
    let all: Vec<Vec<Value>> = drafts.iter().map(|draft| ladder(draft, method != "grid")).collect();
    let counts: Vec<usize> = all.iter().map(Vec::len).collect();
    let (size, told, key) = match method {
        "latin-hypercube" | "sobol" => (u128::from(points), format!("{points} points"), "points"),
        "morris" => (
            u128::from(trajectories) * (k as u128 + 1),
            format!("{trajectories} trajectories of {} points", k + 1),
            "trajectories",
        ),
        "saltelli" => (u128::from(base) * (k as u128 + 2), format!("{base} blocks of {} points", k + 2), "base"),
        "grid" => {
            let product = counts.iter().fold(1u128, |product, count| product.saturating_mul(*count as u128));
            let product_of: Vec<String> = counts.iter().map(usize::to_string).collect();
            (product, format!("{} = {product} points", product_of.join(" × ")), "method")
        }
        _ => {
            let sum = 1 + counts.iter().map(|count| count - 1).sum::<usize>();
            (sum as u128, format!("{sum} points"), "method")
        }
    };
    if size > u128::from(MOST_POINTS) || size * k as u128 > MOST_VALUES {
        let problem = Problem::error(format!("this design is too large: {told} of {k} factors"));
        let problem =
            problem.mark(fields.place(key), format!("at most {MOST_POINTS} points, and {MOST_VALUES} points × factors"));
        problems.push(problem);
        return None;
    }
    let units = |rows: Vec<Vec<f64>>| -> Vec<Vec<Value>> { rows.iter().map(|row| valued(drafts, row)).collect() };
    let picked = |rows: Vec<Vec<usize>>| -> Vec<Vec<Value>> {
        rows.iter().map(|row| row.iter().zip(&all).map(|(level, values)| values[*level]).collect()).collect()
    };
    let made = match method {
        "latin-hypercube" => {
            sampling::latin_hypercube(points, k, seed).map(|rows| (Sampling::LatinHypercube { points, seed }, units(rows)))
        }
        "sobol" => sampling::sobol(points, k, seed).map(|rows| (Sampling::Sobol { points, seed }, units(rows))),
        "morris" => sampling::morris(trajectories, k, steps, seed).map(|rows| {
            let rows = rows.into_iter().map(|row| row.unit).collect();
            (Sampling::Morris { trajectories, levels: steps, seed }, units(rows))
        }),
        "saltelli" => sampling::saltelli(base, k, seed).map(|rows| (Sampling::Saltelli { base, seed }, units(rows))),
        "grid" => sampling::grid(&counts).map(|rows| (Sampling::Grid, picked(rows))),
        "mechanisms-off" => sampling::one_at_a_time(&counts).map(|rows| (Sampling::MechanismsOff, picked(rows))),
        _ => sampling::one_at_a_time(&counts).map(|rows| (Sampling::OneAtATime, picked(rows))),
    };
    match made {
        Ok(made) => Some(made),
        Err(error) => {
            problems.push(Problem::error(error.to_string()).mark(fields.place(key), "asked here"));
            None
        }
    }
}

fn valued(drafts: &[Draft], row: &[f64]) -> Vec<Value> {
    let one = |(draft, unit): (&Draft, &f64)| {
        let domain = draft.domain.as_ref()?;
        Some(value(domain, draft.listed.as_deref(), *unit))
    };
    drafts.iter().zip(row).filter_map(one).collect()
}

/// The values of a factor one by one; with `from_base` the first is where it stands while others vary.
fn ladder(draft: &Draft, from_base: bool) -> Vec<Value> {
    let Some(domain) = &draft.domain else { return Vec::new() };
    let mut all = levels(domain, draft.listed.as_deref(), draft.levels.unwrap_or(2));
    if let (true, Domain::Number { base: Some(base), .. }) = (from_base, domain) {
        all.retain(|value| *value != Value::Number(*base));
        all.insert(0, Value::Number(*base));
    }
    all
}

/// Notes the factors of which nobody knows where they stand.
fn all_stand_somewhere(drafts: &[Draft], problems: &mut Problems) -> bool {
    let mut all = true;
    for draft in drafts.iter().filter(|draft| matches!(draft.domain, Some(Domain::Number { base: None, .. }))) {
        let problem = Problem::error(format!("where does `{}` stand while others vary?", draft.name));
        let problem = problem.mark(draft.place, "the scenario does not say it");
        problems.push(problem.help("write base = … in this [[factor]]"));
        all = false;
    }
    all
}

/// Every mechanism that is on, where the design names none.
fn mechanisms(fields: Fields, drafts: &mut Vec<Draft>, around: &Around, problems: &mut Problems) {
    for draft in drafts.iter().filter(|draft| !draft.is_mechanism()) {
        let problem = Problem::error(format!("`{}` is not a mechanism", draft.name)).mark(draft.place, "cannot be off");
        problems.push(
            problem.help("the method \"mechanisms-off\" takes mechanisms and groups of mechanisms; others: \"one-at-a-time\""),
        );
    }
    if drafts.is_empty() {
        let on = MECHANISMS.iter().filter(|mechanism| !around.scenario.mechanisms_off.iter().any(|off| off == mechanism.key));
        drafts.extend(on.map(|mechanism| Draft::of_mechanism(mechanism.key, fields.place("method"))));
    }
}

/// The draws of the accepted set as points. As everywhere, a draw leaves what the scenario itself sets.
fn accepted_set(fields: Fields, drafts: &[Draft], around: &Around, problems: &mut Problems) -> Option<Made> {
    if let Some(draft) = drafts.first() {
        let problem = Problem::error("the accepted set brings its own factors").mark(draft.place, "leave this out");
        problems.push(problem);
        return None;
    }
    let set = accepted();
    let points = fields.whole("points").unwrap_or(set.draws.len() as u64);
    if points > set.draws.len() as u64 {
        let problem = Problem::error(format!("the accepted set has {} draws", set.draws.len()));
        problems.push(problem.mark(fields.place("points"), "more than there are").help("`weefsel calibrate` makes a larger set"));
        return None;
    }
    let place = fields.place("method");
    let drawn = set.keys.iter().enumerate().filter_map(|(at, key)| Some((at, find(key)?)));
    let drawn = drawn.filter(|(_, entry)| (entry.get)(&around.scenario.parameters) == entry.default);
    let (columns, drafts): (Vec<usize>, Vec<Draft>) =
        drawn.map(|(at, entry)| (at, Draft::of_parameter(entry, around, place))).unzip();
    let row = |draw: &Vec<f64>| columns.iter().map(|&at| Value::Number(draw[at] + 0.0)).collect();
    let rows = set.draws.iter().take(points as usize).map(row).collect();
    Some(Made { sampling: Sampling::AcceptedSet { points: points as u32 }, drafts, rows, ids: None })
}
