//! The accepted set: draws of the uncertain parameters under which the status quo meets every fitted target.

use super::uncertain;
use crate::evidence::{Limits, find, suggest};
use crate::scenario::ScenarioError;
use crate::scenario::error::{Findings, Problem};
use crate::scenario::source::Reader;
use std::path::Path;
use std::sync::LazyLock;
use thiserror::Error;

/// The set that comes with the program.
const SHIPPED: &str = include_str!("accepted.csv");
/// Columns before those of the parameters.
const BEFORE: [&str; 2] = ["draw", "misfit"];

/// Draws that were accepted, a row each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceptedSet {
    /// Parameters that were drawn, in the order of the columns.
    pub keys: Vec<&'static str>,
    /// `[draw][parameter]`.
    pub draws: Vec<Vec<f64>>,
    /// Number of each draw among those that were lived.
    pub numbers: Vec<u64>,
    /// Root mean square of the distances to the middle of the fitted targets (halves of their ranges), by draw.
    pub misfit: Vec<f64>,
    /// What the head says of how it was made: key and value.
    pub facts: Vec<(String, String)>,
}

/// A set that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{name}, line {line}: {why}")]
pub struct SetError {
    pub name: String,
    /// From 1.
    pub line: u64,
    pub why: String,
}

/// The accepted set that comes with the program.
///
/// # Panics
/// Never: a test reads the shipped file.
pub fn accepted() -> &'static AcceptedSet {
    static SET: LazyLock<AcceptedSet> =
        LazyLock::new(|| read("accepted.csv", SHIPPED).expect("the shipped set is read in a test"));
    &SET
}

impl AcceptedSet {
    /// The values of a draw with their keys.
    pub fn draw(&self, at: usize) -> impl Iterator<Item = (&'static str, f64)> {
        self.keys.iter().copied().zip(self.draws[at].iter().copied())
    }

    /// What the head says under this name.
    pub fn fact(&self, name: &str) -> Option<&str> {
        self.facts.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The text of the file: a head of `# name: value`, the names of the columns, a row per draw. Reads back bit for bit.
    pub fn text(&self) -> String {
        let mut text: String = self.facts.iter().map(|(key, value)| format!("# {key}: {value}\n")).collect();
        text += &BEFORE.iter().chain(&self.keys).copied().collect::<Vec<_>>().join(",");
        text.push('\n');
        for (at, values) in self.draws.iter().enumerate() {
            text += &format!("{},{}", self.numbers[at], self.misfit[at]);
            values.iter().for_each(|value| text += &format!(",{value}"));
            text.push('\n');
        }
        text
    }
}

/// Reads a set from a file.
///
/// # Errors
/// A file that cannot be read, or the first line that cannot be used.
pub fn load(path: &Path) -> Result<AcceptedSet, ScenarioError> {
    let mut reader = Reader::new();
    let set = match reader.table(path) {
        Some(text) => {
            read(&path.display().to_string(), &text).map_err(|why| reader.problems.push(Problem::error(why.to_string())))
        }
        None => Err(()),
    };
    set.map_err(|()| ScenarioError(Box::new(Findings { problems: reader.problems, sources: reader.sources })))
}

/// Reads a set, the program's own or a user's.
///
/// # Errors
/// The first line that cannot be used, and why.
pub fn read(name: &str, text: &str) -> Result<AcceptedSet, SetError> {
    let wrong = |line: u64, why: String| SetError { name: name.into(), line, why };
    let fact = |line: &str| line.strip_prefix('#')?.split_once(':').map(|(key, value)| (key.trim().into(), value.trim().into()));
    let facts = text.lines().take_while(|line| line.starts_with('#')).filter_map(fact).collect();
    let mut csv = csv::ReaderBuilder::new().comment(Some(b'#')).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut rows = csv.records().map(|row| {
        let at = |position: Option<&csv::Position>| position.map_or(0, csv::Position::line);
        row.map(|row| (at(row.position()), row)).map_err(|error| wrong(at(error.position()), error.to_string()))
    });
    let (line, head) = rows.next().unwrap_or_else(|| Err(wrong(1, "the file is empty".into())))?;
    let mut set = AcceptedSet { keys: columns(&head).map_err(|why| wrong(line, why))?, facts, ..AcceptedSet::default() };
    for row in rows {
        let (line, row) = row?;
        add(&mut set, &row).map_err(|why| wrong(line, why))?;
    }
    if set.draws.is_empty() { Err(wrong(line, "there are no draws".into())) } else { Ok(set) }
}

/// The parameters that the columns name.
fn columns(head: &csv::StringRecord) -> Result<Vec<&'static str>, String> {
    if head.iter().take(BEFORE.len()).ne(BEFORE) {
        return Err(format!("the columns must begin with `{}`", BEFORE.join(",")));
    }
    let drawn: Vec<&'static str> = uncertain().map(|entry| entry.key).collect();
    let mut keys: Vec<&'static str> = Vec::new();
    for name in head.iter().skip(BEFORE.len()) {
        let Some(&key) = drawn.iter().find(|key| **key == name) else {
            let shown: String = name.chars().take(60).collect();
            return Err(match (super::fixed(name), suggest(name)) {
                (Some(why), _) if find(name).is_some() => format!("`{shown}` is not drawn: {why}"),
                (_, Some(near)) => format!("there is no parameter `{shown}`; did you mean `{near}`?"),
                _ => format!("there is no parameter `{shown}`; `weefsel assumptions` lists them"),
            });
        };
        if keys.contains(&key) {
            return Err(format!("`{key}` is there twice"));
        }
        keys.push(key);
    }
    if keys.is_empty() { Err("no column names a parameter".into()) } else { Ok(keys) }
}

fn add(set: &mut AcceptedSet, row: &csv::StringRecord) -> Result<(), String> {
    let wanted = set.keys.len() + BEFORE.len();
    if row.len() != wanted {
        return Err(format!("{} cells where the head has {wanted}", row.len()));
    }
    let number = row[0].parse().map_err(|_| format!("`{}` is no number of a draw", &row[0]))?;
    let misfit = row[1].parse::<f64>().map_err(|_| format!("`{}` is no number", &row[1]))?;
    let mut values = Vec::with_capacity(set.keys.len());
    for (cell, key) in row.iter().skip(BEFORE.len()).zip(&set.keys) {
        let value: f64 = cell.parse().map_err(|_| format!("`{key}`: `{cell}` is no number"))?;
        let limits = find(key).map_or(Limits::Finite, |entry| entry.limits);
        if !limits.allow(value) {
            return Err(format!("`{key}` cannot be {value}: allowed is {limits}"));
        }
        values.push(value);
    }
    set.numbers.push(number);
    set.misfit.push(misfit);
    set.draws.push(values);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_set_names_every_uncertain_parameter_within_its_range() {
        let set = accepted();
        assert!(set.keys.iter().copied().eq(uncertain().map(|entry| entry.key)));
        for (draw, values) in set.draws.iter().enumerate() {
            for (entry, value) in uncertain().zip(values) {
                assert!((entry.low..=entry.high).contains(value), "{} = {value} in draw {draw}", entry.key);
            }
        }
    }

    #[test]
    fn a_set_reads_back_bit_for_bit() {
        let set = AcceptedSet {
            keys: vec!["strain.noise", "ties.growth"],
            draws: vec![vec![0.1 + 0.2, 1.0 / 3.0], vec![0.3, 0.1]],
            numbers: vec![7, 1 << 40],
            misfit: vec![0.5, 0.25],
            facts: vec![("program".into(), "weefsel 0".into()), ("command".into(), "weefsel calibrate: all".into())],
        };
        assert_eq!(read("x", &set.text()), Ok(set.clone()));
        assert_eq!(set.fact("command"), Some("weefsel calibrate: all"));
        assert_eq!(set.draw(1).last(), Some(("ties.growth", 0.1)));
    }

    #[test]
    fn a_set_that_is_no_set_is_refused_with_its_line() {
        let refused = |text: &str, line: u64, word: &str| {
            let error = read("own.csv", text).expect_err(text);
            assert!(error.line == line && error.why.contains(word), "{error}");
        };
        refused("", 1, "empty");
        refused("draw,strain.noise\n1,0.3\n", 1, "draw,misfit");
        refused("draw,misfit,strain.nois\n1,0,0.3\n", 1, "did you mean `strain.noise`");
        refused("draw,misfit,money.discount_rate\n1,0,0.3\n", 1, "agreement");
        refused("draw,misfit,strain.noise,strain.noise\n1,0,0.3,0.3\n", 1, "twice");
        refused("# a: b\ndraw,misfit,strain.noise\n1,0,0.3\n2,0\n", 4, "cells");
        refused("draw,misfit,workers.keep\n1,0,1.5\n", 2, "cannot be 1.5");
        refused("draw,misfit,workers.keep\n1,0,NaN\n", 2, "cannot be NaN");
        refused("draw,misfit,workers.keep\n", 1, "no draws");
    }
}
