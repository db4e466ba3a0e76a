//! `[[factor]]`: its name, its keys and its values.

use super::fields::{Fields, quoted, toml};
use super::lists::municipalities_of;
use super::{Choice, Domain, Factor, Value};
use crate::evidence::{self, MECHANISMS, Parameter};
use crate::scenario::error::{Problem, Problems};
use crate::scenario::language::{Kind, kind_of};
use crate::scenario::source::{self, Node, Origin};
use crate::scenario::{Prepared, Scenario, suggest};

/// Columns of the tables that are no factor.
pub(super) const RESERVED: [&str; 4] = ["point", "id", "done", "failed"];

/// What a factor is read against.
pub(super) struct Around<'a> {
    pub base: &'a Prepared,
    pub sets: &'a [String],
    /// The scenario with these sets and without factors.
    pub scenario: &'a Scenario,
    /// Whether the values may come from a table of points.
    pub table: bool,
}

/// A factor as the design says it.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub name: String,
    pub keys: Vec<String>,
    pub unit: String,
    /// None: the table of points decides.
    pub domain: Option<Domain>,
    /// Values of a number that are listed one by one.
    pub listed: Option<Vec<Value>>,
    /// Evenly spaced values, if a number of them was asked.
    pub levels: Option<usize>,
    /// Where the key was written.
    pub place: Origin,
    /// Where `levels` was written.
    pub levels_place: Origin,
}

impl Draft {
    /// A parameter of the catalogue over its plausible range.
    pub fn of_parameter(entry: &'static Parameter, around: &Around, place: Origin) -> Draft {
        let keys = vec![format!("parameters.{}", entry.key)];
        let base = base(&keys, around);
        let domain = Domain::Number { low: entry.low, high: entry.high, log: false, whole: false, base };
        Draft { domain: Some(domain), unit: entry.unit.into(), ..Draft::plain(keys, place) }
    }

    /// A mechanism that is on or off.
    pub fn of_mechanism(key: &str, place: Origin) -> Draft {
        Draft { domain: Some(Domain::Choice(switch())), ..Draft::plain(vec![format!("mechanisms.{key}")], place) }
    }

    /// Keys of which nothing is said; named after the first.
    pub fn plain(keys: Vec<String>, place: Origin) -> Draft {
        let name = keys.first().cloned().unwrap_or_default();
        Draft { name, keys, unit: String::new(), domain: None, listed: None, levels: None, place, levels_place: place }
    }

    /// Whether the keys take only true or false.
    pub fn is_switch(&self) -> bool {
        self.keys.iter().all(|key| matches!(kind_of(key), Some(Kind::Flag)))
    }

    /// Whether every key switches a mechanism.
    pub fn is_mechanism(&self) -> bool {
        self.keys.iter().all(|key| key.starts_with("mechanisms."))
    }

    pub fn factor(self) -> Factor {
        let domain = self.domain.unwrap_or(Domain::Choice(Vec::new()));
        Factor { name: self.name, keys: self.keys, domain, unit: self.unit }
    }
}

/// Reads one factor; what is wrong with it is noted.
pub(super) fn factor(fields: Fields, around: &Around, problems: &mut Problems) -> Option<Draft> {
    let keys = keys(fields, problems)?;
    let place = ["key", "keys", "mechanisms"].iter().find_map(|key| fields.node(key)).map_or(fields.origin, |node| node.origin);
    if let Some(problem) = keys.iter().find_map(|key| unknown(key, around)) {
        problems.push(problem.moved(place, "not a key of the scenario"));
        return None;
    }
    let mut draft = Draft::plain(keys, place);
    match fields.text("name") {
        Some(name) => draft.name = name.into(),
        None if draft.keys.len() > 1 => {
            let problem = Problem::error("a factor of several keys needs a name").mark(place, "several keys");
            problems.push(problem.help("write name = \"…\": it heads the column in the tables"));
        }
        None => {}
    }
    if RESERVED.contains(&&draft.name[..]) || draft.name.len() > 100 {
        let problem = Problem::error(format!("a factor cannot be named `{}`", draft.name.chars().take(60).collect::<String>()));
        problems.push(problem.mark(fields.place("name"), "taken or too long").help(format!("taken: {}", RESERVED.join(", "))));
    }
    let entry = draft.keys.first().and_then(|key| catalogue(key));
    draft.unit = fields.text("unit").map_or_else(|| entry.map_or("", |entry| entry.unit).into(), String::from);
    draft.levels = fields.whole("levels").map(|levels| levels as usize);
    draft.levels_place = fields.place("levels");
    let whole = draft.keys.iter().filter_map(|key| kind_of(key)).any(Kind::whole);
    let base = fields.number("base").or_else(|| base(&draft.keys, around));
    let before = problems.0.len();
    match fields.node("values") {
        Some(values) => (draft.domain, draft.listed) = of_values(fields, values, (&draft.keys, whole, base), problems)?,
        None if draft.is_switch() => draft.domain = Some(Domain::Choice(switch())),
        None => draft.domain = of_kind(&draft).or_else(|| of_range(fields, entry, (whole, base), (around.table, problems))),
    }
    (problems.0.len() == before).then_some(draft)
}

/// On and off, as a mechanism or any other flag takes them.
pub(super) fn switch() -> Vec<Choice> {
    [("on", "true"), ("off", "false")].map(|(label, toml)| Choice { label: label.into(), toml: toml.into() }).to_vec()
}

/// The entry of the catalogue that a key of the scenario sets.
pub(super) fn catalogue(key: &str) -> Option<&'static Parameter> {
    evidence::find(key.strip_prefix("parameters.")?)
}

/// Where a number stands in the scenario, if all keys agree.
pub(super) fn base(keys: &[String], around: &Around) -> Option<f64> {
    let of = |key: &String| match catalogue(key) {
        // A mechanism that is off hides the value under its neutral one.
        Some(entry) if around.scenario.mechanisms_off.iter().any(|off| off == entry.mechanism) => Some(entry.default),
        Some(entry) => Some((entry.get)(&around.scenario.parameters)),
        None => around.base.written(key, around.sets)?.as_number(),
    };
    let first = of(keys.first()?)?;
    keys.iter().all(|key| of(key) == Some(first)).then_some(first)
}

fn keys(fields: Fields, problems: &mut Problems) -> Option<Vec<String>> {
    let given: Vec<&str> = ["key", "keys", "mechanisms"].into_iter().filter(|key| fields.entry(key).is_some()).collect();
    let [given] = given[..] else {
        let problem = Problem::error("a factor has one of `key`, `keys` and `mechanisms`");
        let found = if given.is_empty() { "none of them here".into() } else { format!("here: {}", given.join(", ")) };
        problems.push(problem.mark(fields.origin, found).help("for example: key = \"parameters.strain.noise\""));
        return None;
    };
    let texts = fields.texts(given);
    if texts.is_empty() {
        problems.push(Problem::error(format!("`{given}` is empty")).mark(fields.place(given), "nothing varies"));
        return None;
    }
    if given != "mechanisms" {
        return Some(texts.iter().map(|(text, _)| text.to_string()).collect());
    }
    let known: Vec<&str> = MECHANISMS.iter().map(|mechanism| mechanism.key).collect();
    let mut all_known = true;
    for (text, place) in texts.iter().filter(|(text, _)| !known.contains(text)) {
        let problem = Problem::error(format!("unknown mechanism `{}`", text.chars().take(60).collect::<String>()));
        let problem = problem.mark(*place, "no such mechanism").helps(suggest::did_you_mean(text, &known));
        problems.push(problem.help(format!("mechanisms: {}", known.join(", "))));
        all_known = false;
    }
    all_known.then(|| texts.iter().map(|(text, _)| format!("mechanisms.{text}")).collect())
}

/// What the scenario says of a key that it does not know.
fn unknown(key: &str, around: &Around) -> Option<Problem> {
    if kind_of(key).is_some() {
        return None;
    }
    let sets: Vec<String> = around.sets.iter().cloned().chain([format!("{key}=0")]).collect();
    match around.base.with(&sets) {
        Err(error) => error.findings().problems.errors().next().cloned(),
        Ok(_) => Some(Problem::error(format!("`{key}` is not a key that can vary"))),
    }
}

/// All words of a key that takes one of a few.
fn of_kind(draft: &Draft) -> Option<Domain> {
    match draft.keys.first().and_then(|key| kind_of(key)) {
        Some(Kind::Choice(words)) => {
            Some(Domain::Choice(words.iter().map(|word| Choice { label: word.to_string(), toml: quoted(word) }).collect()))
        }
        _ => None,
    }
}

fn of_range(
    fields: Fields,
    entry: Option<&Parameter>,
    (whole, base): (bool, Option<f64>),
    (table, problems): (bool, &mut Problems),
) -> Option<Domain> {
    let low = fields.number("low").or(entry.map(|entry| entry.low));
    let high = fields.number("high").or(entry.map(|entry| entry.high));
    let (Some(low), Some(high)) = (low, high) else {
        if !table {
            let problem = Problem::error("this factor needs `low` and `high`, or `values`");
            problems.push(problem.mark(fields.origin, "only parameters of the catalogue have a range of their own"));
        }
        return None;
    };
    let log = fields.text("scale") == Some("log");
    let mut wrong = |key: &str, title: String, label: &str| {
        problems.push(Problem::error(title).mark(fields.place(key), label));
        None
    };
    match () {
        _ if low >= high => {
            let key = if fields.entry("high").is_some() { "high" } else { "low" };
            wrong(key, format!("`low` must be below `high`: {low} is not below {high}"), "an empty range")
        }
        _ if log && low <= 0.0 => {
            wrong("scale", format!("a logarithmic scale starts above 0, not at {low}"), "give a `low` above 0")
        }
        _ if whole && (low.fract() != 0.0 || high.fract() != 0.0) => {
            wrong("low", format!("only whole numbers fit this key, not {low} to {high}"), "a fraction")
        }
        _ => Some(Domain::Number { low, high, log, whole, base }),
    }
}

type Values = (Option<Domain>, Option<Vec<Value>>);

/// What `values` lists: numbers, choices or municipalities.
fn of_values(
    fields: Fields,
    values: &Node,
    (keys, whole, base): (&[String], bool, Option<f64>),
    problems: &mut Problems,
) -> Option<Values> {
    for other in ["low", "high", "levels", "scale"].into_iter().filter(|other| fields.entry(other).is_some()) {
        let problem = Problem::error(format!("`{other}` says nothing beside `values`")).mark(fields.place(other), "leave it out");
        problems.push(problem.mark(values.origin, "these are the values"));
    }
    if let Some(list) = values.as_text() {
        if keys != ["municipality"] {
            let problem = Problem::error(format!("\"{list}\" is a list of municipalities"));
            problems.push(problem.mark(values.origin, "only for key = \"municipality\""));
            return None;
        }
        return Some((municipalities_of(list).map(Domain::Choice), None));
    }
    let items = values.as_list().unwrap_or_default();
    let labels = fields.texts("labels");
    if items.is_empty() {
        problems.push(Problem::error("`values` is empty").mark(values.origin, "nothing varies"));
        return None;
    }
    if fields.entry("labels").is_some() && labels.len() != items.len() {
        let title = format!("{} labels for {} values", labels.len(), items.len());
        problems.push(Problem::error(title).mark(fields.place("labels"), "one for each value, in their order"));
        return None;
    }
    let numbers: Option<Vec<f64>> = items.iter().map(|item| item.as_number().map(|number| number + 0.0)).collect();
    let choices = items.iter().enumerate().map(|(at, item)| {
        let label = labels.get(at).map_or_else(|| label(item), |(label, _)| label.to_string());
        Choice { label, toml: toml(item) }
    });
    let choices: Vec<Choice> = choices.collect();
    let same = |(i, j): &(usize, usize)| choices[*i].label == choices[*j].label || choices[*i].toml == choices[*j].toml;
    if let Some((first, again)) = (1..choices.len()).flat_map(|j| (0..j).map(move |i| (i, j))).find(same) {
        let problem = Problem::error("a value is there twice").mark(items[again].origin, "the same value or label");
        problems.push(problem.mark(items[first].origin, "as here"));
        return None;
    }
    match numbers {
        Some(numbers) if labels.is_empty() => {
            if let Some(at) = numbers.iter().position(|number| !number.is_finite() || (whole && number.fract() != 0.0)) {
                let problem = Problem::error("this value cannot be used");
                let label = if whole { "only whole numbers fit this key" } else { "not a usable number" };
                problems.push(problem.mark(items[at].origin, label));
                return None;
            }
            let (low, high) = numbers.iter().fold((f64::MAX, f64::MIN), |(low, high), &n| (low.min(n), high.max(n)));
            let domain = Domain::Number { low, high, log: false, whole, base };
            Some((Some(domain), Some(numbers.into_iter().map(Value::Number).collect())))
        }
        _ => Some((Some(Domain::Choice(choices)), None)),
    }
}

/// What a value is called in the tables.
fn label(node: &Node) -> String {
    match &node.value {
        source::Value::Text(text) => text.clone(),
        source::Value::Flag(flag) => if *flag { "on" } else { "off" }.into(),
        _ => toml(node),
    }
}
