//! The first pass: every value against the table of keys. Unknown keys, wrong types and impossible numbers, all at once.

use super::keys::TOP;
use super::{Field, Kind, Shape};
use crate::scenario::calendar;
use crate::scenario::error::{Problem, Problems};
use crate::scenario::source::{Node, Table, Value};
use crate::scenario::suggest;

/// Longest text of a title or question (characters).
const LONGEST_TEXT: usize = 2_000;

/// Checks a whole tree against a shape.
pub(crate) fn check(node: &Node, shape: &'static Shape, problems: &mut Problems) {
    match node.as_table() {
        Some(table) => check_table(node, table, shape, problems),
        None => problems.push(Problem::error(format!("{} must be a table", shape.name)).mark(node.origin, node.type_name())),
    }
}

fn check_table(node: &Node, table: &Table, shape: &'static Shape, problems: &mut Problems) {
    for (key, entry) in table {
        match shape.fields.iter().find(|field| field.key == key) {
            Some(field) => check_value(&entry.node, field, &field.kind, problems),
            None => problems.push(unknown_key(key, shape).mark(entry.key, "unknown key")),
        }
    }
    for field in shape.fields.iter().filter(|field| field.required && !table.contains_key(field.key)) {
        let problem = Problem::error(format!("{} needs `{}`", shape.name, field.key));
        problems.push(problem.mark(node.origin, format!("`{}` is missing here", field.key)).help(field.about));
    }
}

fn unknown_key(key: &str, shape: &'static Shape) -> Problem {
    let shown: String = key.chars().take(60).collect();
    let mut problem = Problem::error(format!("unknown key `{shown}` in {}", shape.name));
    let keys = shape.keys();
    match suggest::did_you_mean(key, &keys) {
        Some(help) => problem = problem.help(help),
        None => {
            let elsewhere = TOP.all().into_iter().filter(|other| other.id != shape.id && other.keys().contains(&key));
            let places: Vec<&str> = elsewhere.map(|other| other.name).collect();
            if !places.is_empty() {
                problem = problem.help(format!("`{shown}` is a key of {}", places.join(" and of ")));
            }
        }
    }
    problem.help(format!("allowed: {}", keys.join(", ")))
}

fn check_value(node: &Node, field: &Field, kind: &'static Kind, problems: &mut Problems) {
    let wrong = |problem: Problem| problem.mark(node.origin, node.type_name()).help(field.about);
    if !fits(node, kind) {
        let mut problem = wrong(Problem::error(format!("`{}` must be {}", field.key, article(kind))));
        if node.as_text().is_some_and(|text| text.replacen(',', ".", 1).parse::<f64>().is_ok()) {
            problem = problem.help("write a number without quotes and with a point: 0.3");
        }
        if matches!((&node.value, kind), (Value::Table(_), Kind::List(_))) {
            problem = problem.help(format!("write [[…{}]] with two brackets on each side", field.key));
        }
        return problems.push(problem);
    }
    match (kind, &node.value) {
        (Kind::OneOf(kinds), _) => {
            if let Some(kind) = kinds.iter().find(|kind| fits(node, kind)) {
                check_value(node, field, kind, problems);
            }
        }
        (Kind::Table(shape), _) => check(node, shape, problems),
        (Kind::List(shape), Value::List(items)) => items.iter().for_each(|item| check(item, shape, problems)),
        (Kind::Number(low, high), _) => {
            let value = node.as_number().unwrap_or(f64::NAN);
            check_bounds(node, field, value, (*low, *high), problems);
        }
        (Kind::Whole(low, high), Value::Whole(value)) => {
            check_bounds(node, field, *value as f64, (*low as f64, *high as f64), problems);
        }
        (Kind::Numbers(_, low, high), Value::List(items)) => {
            items
                .iter()
                .for_each(|item| check_bounds(item, field, item.as_number().unwrap_or(f64::NAN), (*low, *high), problems));
        }
        (Kind::Choice(words), Value::Text(text)) if !words.contains(&&text[..]) => {
            let problem = Problem::error(format!("`{}` cannot be \"{}\"", field.key, shorten(text)));
            let problem = problem.mark(node.origin, "unknown word").helps(suggest::did_you_mean(text, words));
            problems.push(problem.help(format!("`{}` is {}", field.key, article(kind))).help(field.about));
        }
        (Kind::Name, Value::Text(text)) if !is_name(text) => {
            let problem = Problem::error(format!("`{}` is a name of lowercase letters, digits and hyphens", field.key));
            problems.push(problem.mark(node.origin, "not such a name").help("for example: two-year-projects"));
        }
        (Kind::Month | Kind::Date, Value::Text(text)) if calendar::parse(text).is_none() => {
            let problem = Problem::error(format!("`{}` must be {}", field.key, article(kind)));
            problems.push(problem.mark(node.origin, "not a month").help(field.about));
        }
        (Kind::Text, Value::Text(text)) if text.chars().count() > LONGEST_TEXT || text.chars().any(is_control) => {
            let problem = Problem::error(format!("`{}` is too long or holds control characters", field.key));
            problems.push(problem.mark(node.origin, "this text").help(format!("at most {LONGEST_TEXT} characters")));
        }
        (Kind::Text, Value::Text(text)) if text.trim().is_empty() => {
            problems.push(Problem::error(format!("`{}` is empty", field.key)).mark(node.origin, "no text"));
        }
        _ => {}
    }
}

fn check_bounds(node: &Node, field: &Field, value: f64, (low, high): (f64, f64), problems: &mut Problems) {
    let fault = match value {
        _ if !value.is_finite() => "not a usable number",
        _ if value < 0.0 && low >= 0.0 => "negative",
        _ if value < low => "too low",
        _ if value > high => "too high",
        _ => return,
    };
    let problem = Problem::error(format!("`{}` must lie between {low} and {high}", field.key));
    problems.push(problem.mark(node.origin, fault).help(field.about));
}

/// Whether the type of a value is right; bounds come later.
fn fits(node: &Node, kind: &Kind) -> bool {
    match kind {
        Kind::Text | Kind::Name | Kind::Date | Kind::Choice(_) => matches!(node.value, Value::Text(_)),
        Kind::Flag => matches!(node.value, Value::Flag(_)),
        Kind::Number(..) => node.as_number().is_some(),
        Kind::Whole(..) => matches!(node.value, Value::Whole(_)),
        Kind::Month => matches!(node.value, Value::Text(_) | Value::Whole(_)),
        Kind::Numbers(count, ..) => {
            node.as_list().is_some_and(|items| items.len() == *count && items.iter().all(|item| item.as_number().is_some()))
        }
        Kind::Texts => node.as_list().is_some_and(|items| items.iter().all(|item| item.as_text().is_some())),
        Kind::Values => matches!(node.value, Value::List(_)),
        Kind::Table(_) | Kind::Parameters | Kind::Mechanisms => matches!(node.value, Value::Table(_)),
        Kind::List(_) => matches!(node.value, Value::List(_)),
        Kind::OneOf(kinds) => kinds.iter().any(|kind| fits(node, kind)),
    }
}

/// A kind in words: "a number from 0 to 1".
fn article(kind: &Kind) -> String {
    match kind {
        Kind::Text => "text in quotes".into(),
        Kind::Name => "a name in quotes".into(),
        Kind::Flag => "true or false".into(),
        Kind::Number(low, high) => format!("a number from {low} to {high}"),
        Kind::Whole(low, high) => format!("a whole number from {low} to {high}"),
        Kind::Numbers(count, low, high) => format!("a list of {count} numbers from {low} to {high}"),
        Kind::Month => "a month: a whole number of months after the start, or a date in quotes such as \"2029-01\"".into(),
        Kind::Date => "a month in quotes such as \"2027-01\"".into(),
        Kind::Choice(words) => words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" or "),
        Kind::Table(shape) => {
            let keys: Vec<String> = shape.keys().iter().take(3).map(|key| format!("{key} = …")).collect();
            format!("a table {{ {} }}", keys.join(", "))
        }
        Kind::List(shape) => format!("a list of tables {}", shape.name),
        Kind::Texts => "a list of texts in quotes, [\"…\", \"…\"]".into(),
        Kind::Values => "a list of values, […, …]".into(),
        Kind::OneOf(kinds) => kinds.iter().map(article).collect::<Vec<_>>().join(", or "),
        Kind::Parameters => "a table of catalogue keys with numbers".into(),
        Kind::Mechanisms => "a table of mechanisms with true or false".into(),
    }
}

fn is_name(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !text.is_empty() && text.len() <= 60 && text.chars().all(plain) && !text.starts_with('-') && !text.ends_with('-')
}

/// What would move the cursor of a terminal or hide text.
fn is_control(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\n' | '\r' | '\t'))
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn shorten(text: &str) -> String {
    text.chars().take(60).collect()
}
