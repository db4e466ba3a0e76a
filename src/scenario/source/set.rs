//! `--set KEY=VALUE`: the same keys as the file, one at a time.

use super::merge::name;
use super::{Entry, Node, Origin, Sources, Table, Value};
use crate::scenario::error::{Problem, Problems};
use crate::scenario::suggest;

/// Sets one key of the tree; what is wrong points at the argument.
pub(crate) fn apply_set(tree: &mut Node, argument: &str, sources: &mut Sources, problems: &mut Problems) {
    let source = sources.add("--set", argument);
    let whole = Origin { source, start: 0, end: argument.len() };
    if argument.len() > 100_000 {
        problems.push(Problem::error("an argument of --set is longer than 100,000 bytes"));
        return;
    }
    let Some(parts) = split(argument) else {
        let problem = Problem::error("`--set` wants KEY=VALUE").mark(whole, "no `=` or no key here");
        problems.push(problem.help("for example: --set years=10 or --set plan.projects.capability_trap=0.3"));
        return;
    };
    let (mut keys, equals) = parts;
    for (_, place) in &mut keys {
        place.source = source;
    }
    if keys.len() > 16 {
        problems.push(Problem::error("this key is nested too deeply").mark(whole, "here"));
        return;
    }
    if keys.first().is_some_and(|(key, _)| key == "extends") {
        problems.push(Problem::error("`extends` belongs in a file; it cannot be set").mark(keys[0].1, "here"));
        return;
    }
    if let Some(value) = value(argument, equals, source, problems)
        && let Err(problem) = place(tree, &keys, value)
    {
        problems.push(*problem);
    }
}

/// The steps of a key as `--set` takes it (`a.b."c.d"`); None where that is no key.
pub(crate) fn steps(key: &str) -> Option<Vec<String>> {
    let (keys, end) = split(&format!("{key}="))?;
    (end == key.len() + 1).then(|| keys.into_iter().map(|(key, _)| key).collect())
}

/// What is written for a key.
pub(crate) fn find<'a>(tree: &'a Node, key: &str) -> Option<&'a Node> {
    let mut steps = steps(key)?;
    if steps.len() > 2 && matches!(&steps[0][..], "parameters" | "mechanisms") {
        steps = vec![steps[0].clone(), steps[1..].join(".")];
    }
    steps.iter().try_fold(tree, |node, step| match &node.value {
        Value::Table(table) => table.get(step).map(|entry| &entry.node),
        Value::List(items) => {
            items.iter().find(|item| name(item) == Some(step)).or_else(|| items.get(step.parse::<usize>().ok()?))
        }
        _ => None,
    })
}

type Key = (String, Origin);

/// Splits `a.b."c.d"=…` into keys and the place of the value.
fn split(argument: &str) -> Option<(Vec<Key>, usize)> {
    let (mut keys, mut quoted, mut start) = (Vec::new(), false, 0);
    for (at, character) in argument.char_indices() {
        match character {
            '"' => quoted = !quoted,
            '.' | '=' if !quoted => {
                let key = argument[start..at].trim().trim_matches('"');
                if key.is_empty() {
                    return None;
                }
                keys.push((key.to_string(), Origin { source: 0, start, end: at }));
                start = at + 1;
                if character == '=' {
                    return Some((keys, start));
                }
            }
            _ => {}
        }
    }
    None
}

/// The value as TOML, or as plain text where quotes are the only thing missing (`--set start=2029-01`).
fn value(argument: &str, at: usize, source: usize, problems: &mut Problems) -> Option<Node> {
    let written = &argument[at..];
    let mut complaints = Problems::default();
    const LEFT: &str = "v=";
    // A newline could smuggle in a second key.
    let document = format!("{LEFT}{}", written.replace(['\n', '\r'], " "));
    let parsed = Node::parse(&document, source, at as isize - LEFT.len() as isize, &mut complaints);
    let value = match parsed.map(|node| node.value) {
        Some(Value::Table(mut table)) if table.len() == 1 => table.remove("v").map(|entry| entry.node),
        _ => None,
    };
    let place = Origin { source, start: at, end: argument.len() };
    let bare = !written.contains(['"', '{', '[', '=', '\'']);
    match value {
        Some(node) if !(bare && matches!(node.value, Value::Date)) => Some(node),
        _ if bare => Some(Node { origin: place, value: Value::Text(written.trim().to_string()) }),
        _ => {
            let reason = complaints.first_title().unwrap_or("not one TOML value").to_string();
            problems.push(Problem::error(format!("this value cannot be read: {reason}")).mark(place, "the value"));
            None
        }
    }
}

fn place(node: &mut Node, keys: &[Key], value: Node) -> Result<(), Box<Problem>> {
    let Some(((key, here), rest)) = keys.split_first() else {
        *node = value;
        return Ok(());
    };
    let holds = node.type_name();
    match &mut node.value {
        Value::Table(table) if matches!(&key[..], "parameters" | "mechanisms") && rest.len() > 1 => {
            let joined = rest.iter().map(|(key, _)| &key[..]).collect::<Vec<_>>().join(".");
            let origin = Origin { source: here.source, start: rest[0].1.start, end: rest[rest.len() - 1].1.end };
            place(entry(table, key, *here), &[(joined, origin)], value)
        }
        Value::Table(table) => {
            let next = entry(table, key, *here);
            if rest.is_empty() {
                *next = value;
                return Ok(());
            }
            place(next, rest, value)
        }
        Value::List(items) => {
            let names: Vec<String> =
                items.iter().enumerate().map(|(i, item)| name(item).map_or(i.to_string(), String::from)).collect();
            let by_number = key.parse::<usize>().ok().filter(|&i| i < items.len());
            match names.iter().position(|name| name == key).or(by_number) {
                Some(at) => place(&mut items[at], rest, value),
                None => {
                    let names: Vec<&str> = names.iter().map(String::as_str).collect();
                    let problem =
                        Problem::error(format!("there is no `{key}` to set something in")).mark(*here, "not in the scenario");
                    let known =
                        if names.is_empty() { "the list is empty".into() } else { format!("there is: {}", names.join(", ")) };
                    Err(Box::new(problem.helps(suggest::did_you_mean(key, &names)).help(known)))
                }
            }
        }
        _ => Err(Box::new(Problem::error(format!("`{key}` cannot be set inside {holds}")).mark(*here, "nothing fits in here"))),
    }
}

/// The entry of a key, made as an empty table where it is new.
fn entry<'a>(table: &'a mut Table, key: &str, here: Origin) -> &'a mut Node {
    let fresh = || Entry { key: here, node: Node { origin: here, value: Value::Table(Table::new()) } };
    let entry = table.entry(key.to_string()).or_insert_with(fresh);
    entry.key = here;
    &mut entry.node
}
