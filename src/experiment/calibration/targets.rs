//! Targets of a calibration: the catalogue's own, or those of a TOML file.

use crate::evidence::targets::{StatusQuo, TARGETS, Target, Use};
use crate::scenario::ScenarioError;
use crate::scenario::error::{Findings, Problem, Problems};
use crate::scenario::language::{self, Kind, Shape, field, required};
use crate::scenario::source::{Node, Reader, Table};
use crate::scenario::suggest::did_you_mean;
use crate::store::format::text_hash;
use std::path::Path;

/// A target as it is wanted: the quantity is one of the catalogue's.
#[derive(Clone, Copy)]
pub struct Aim {
    pub target: &'static Target,
    pub low: f64,
    pub high: f64,
    pub usage: Use,
}

/// What a calibration aims at.
#[derive(Clone)]
pub struct Targets {
    pub aims: Vec<Aim>,
    /// SHA-256 of keys, bounds and uses (hexadecimal).
    pub hash: String,
}

/// Lived in a world of its own, not in a calibration.
const NOT_LIVED: &str = "municipal_spread";

static TOP: Shape = Shape {
    name: "the targets",
    id: "targets",
    about: "What the status quo should look like.",
    fields: &[required("target", Kind::List(&TARGET), "The targets, one [[target]] each.")],
};

static TARGET: Shape = Shape {
    name: "[[target]]",
    id: "target",
    about: "A quantity of the status quo and the range it should fall in: a value with its tolerance, or both ends.",
    fields: &[
        required("key", Kind::Text, "Name of the quantity; `weefsel assumptions --targets` lists them."),
        field("value", Kind::Number(f64::MIN, f64::MAX), "Middle of the range (in the unit of the quantity)."),
        field("tolerance", Kind::Number(0.0, f64::MAX), "How far from the middle it may be (in the unit of the quantity)."),
        field("low", Kind::Number(f64::MIN, f64::MAX), "Lower end of the range, instead of value and tolerance."),
        field("high", Kind::Number(f64::MIN, f64::MAX), "Upper end of the range, instead of value and tolerance."),
        field("source", Kind::Text, "Where the range comes from."),
        field("use", Kind::Choice(&["fitted", "held-out"]), "Whether draws are chosen by it. Default: fitted."),
    ],
};

impl Targets {
    /// The catalogue's own.
    pub fn built_in() -> Targets {
        let aim = |target: &'static Target| Aim { target, low: target.low, high: target.high, usage: target.usage };
        Targets::of(TARGETS.iter().map(aim).collect())
    }

    fn of(aims: Vec<Aim>) -> Targets {
        let line = |aim: &Aim| format!("{} {} {} {:?}\n", aim.target.key, aim.low, aim.high, aim.usage);
        Targets { hash: text_hash(&aims.iter().map(line).collect::<String>()), aims }
    }

    /// Reads and checks a file.
    ///
    /// # Errors
    /// Everything that is wrong, each with its place.
    pub fn load(path: &Path) -> Result<Targets, ScenarioError> {
        let mut reader = Reader::new();
        match reader.plain(path) {
            Some(text) => read(reader, &path.display().to_string(), &text),
            None => Err(refused(reader)),
        }
    }

    /// Checks the text of a file.
    ///
    /// # Errors
    /// Everything that is wrong, each with its place.
    pub fn parse(name: &str, text: &str) -> Result<Targets, ScenarioError> {
        read(Reader::new(), name, text)
    }

    /// As a file that reads back as the same targets.
    pub fn text(&self) -> String {
        let quoted = |text: &str| toml::Value::from(text).to_string();
        let one = |aim: &Aim| {
            let used = if aim.usage == Use::Fitted { "fitted" } else { "held-out" };
            let Aim { target, low, high, .. } = aim;
            format!(
                "\n# {} ({})\n[[target]]\nkey = {}\nlow = {low:?}\nhigh = {high:?}\nuse = \"{used}\"\nsource = {}\n",
                target.label.en,
                target.unit,
                quoted(target.key),
                quoted(target.source.en)
            )
        };
        "# Targets of `weefsel calibrate`: instead of `low` and `high` a target may have `value` and `tolerance`.\n".to_string()
            + &self.aims.iter().map(one).collect::<String>()
    }

    /// Those by which draws are chosen, by their place.
    pub fn fitted(&self) -> impl Iterator<Item = (usize, &Aim)> {
        self.aims.iter().enumerate().filter(|(_, aim)| aim.usage == Use::Fitted)
    }

    /// The quantities of a status quo in the order of the targets (NaN: not lived).
    pub fn found(&self, status_quo: &StatusQuo) -> Vec<f64> {
        self.aims.iter().map(|aim| (aim.target.from)(status_quo).unwrap_or(f64::NAN)).collect()
    }

    /// Whether all fitted targets hold.
    pub fn meets(&self, found: &[f64]) -> bool {
        self.fitted().all(|(at, aim)| aim.holds(found[at]))
    }

    /// Root mean square distance to the middle of the fitted targets, in halves of their ranges.
    pub fn misfit(&self, found: &[f64]) -> f64 {
        let squares: Vec<f64> = self.fitted().map(|(at, aim)| aim.distance(found[at]).powi(2)).collect();
        (squares.iter().sum::<f64>() / squares.len().max(1) as f64).sqrt()
    }
}

impl Aim {
    pub fn holds(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }

    /// Distance to the middle, in halves of the range.
    pub fn distance(&self, value: f64) -> f64 {
        (value - (self.low + self.high) / 2.0) / ((self.high - self.low) / 2.0)
    }
}

fn read(mut reader: Reader, name: &str, text: &str) -> Result<Targets, ScenarioError> {
    let source = reader.sources.add(name, text);
    let tree = Node::parse(text, source, 0, &mut reader.problems);
    if let Some(tree) = &tree {
        language::check(tree, &TOP, &mut reader.problems);
    }
    let tables = tree.as_ref().and_then(|tree| tree.as_table()?.get("target")?.node.as_list()).unwrap_or_default();
    let mut aims: Vec<Aim> = Vec::new();
    if !reader.problems.has_error() {
        for node in tables {
            if let Some(aim) = aim(node, &aims, &mut reader.problems) {
                aims.push(aim);
            }
        }
        if let Some(tree) = tree.as_ref().filter(|_| !aims.iter().any(|aim| aim.usage == Use::Fitted)) {
            reader.problems.push(Problem::error("no target is fitted").mark(tree.origin, "at least one must be"));
        }
    }
    if reader.problems.has_error() { Err(refused(reader)) } else { Ok(Targets::of(aims)) }
}

/// One checked target; what is wrong with it is noted.
fn aim(node: &Node, before: &[Aim], problems: &mut Problems) -> Option<Aim> {
    let table = node.as_table()?;
    let key = table.get("key")?.node.as_text()?;
    let place = table.get("key")?.node.origin;
    let known: Vec<&str> = TARGETS.iter().map(|target| target.key).collect();
    let Some(target) = TARGETS.iter().find(|target| target.key == key) else {
        let shown: String = key.chars().take(60).collect();
        let problem = Problem::error(format!("there is no quantity `{shown}`")).mark(place, "not among the targets");
        problems.push(problem.helps(did_you_mean(key, &known)).help(format!("there is: {}", known.join(", "))));
        return None;
    };
    if before.iter().any(|other| other.target.key == key) {
        problems.push(Problem::error(format!("`{key}` is there twice")).mark(place, "here again"));
        return None;
    }
    let usage = match table.get("use").and_then(|entry| entry.node.as_text()) {
        Some("held-out") => Use::HeldOut,
        _ => Use::Fitted,
    };
    if usage == Use::Fitted && key == NOT_LIVED {
        let problem = Problem::error(format!("`{key}` cannot be fitted: a calibration lives one world, not several"));
        problems.push(problem.mark(place, "only as held-out"));
        return None;
    }
    match range(table) {
        Some((low, high)) if low < high => Some(Aim { target, low, high, usage }),
        Some(_) => {
            problems.push(Problem::error(format!("the range of `{key}` is empty")).mark(node.origin, "low must be below high"));
            None
        }
        None => {
            let problem = Problem::error(format!("`{key}` needs `value` and `tolerance`, or `low` and `high`"));
            problems.push(problem.mark(node.origin, "one of the two pairs, not both"));
            None
        }
    }
}

/// From either pair of keys; nothing where both or neither are whole.
fn range(table: &Table) -> Option<(f64, f64)> {
    let number = |key: &str| table.get(key).and_then(|entry| entry.node.as_number());
    match (number("value"), number("tolerance"), number("low"), number("high")) {
        (Some(value), Some(tolerance), None, None) => Some((value - tolerance, value + tolerance)),
        (None, None, Some(low), Some(high)) => Some((low, high)),
        _ => None,
    }
}

fn refused(reader: Reader) -> ScenarioError {
    ScenarioError(Box::new(Findings { problems: reader.problems, sources: reader.sources }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogues_own_targets_read_back_from_their_text() {
        let own = Targets::built_in();
        let back = Targets::parse("targets.toml", &own.text()).expect("its own text");
        assert_eq!(back.hash, own.hash);
        assert!(own.fitted().count() >= 10 && own.fitted().count() < own.aims.len());
    }

    #[test]
    fn a_wrong_file_is_refused_with_place_and_suggestion() {
        let refused = |text: &str| Targets::parse("own.toml", text).err().expect(text).to_string();
        let told = refused("[[target]]\nkey = \"lonly\"\nlow = 0.1\nhigh = 0.2\n");
        assert!(told.contains("own.toml:2:7") && told.contains("did you mean `lonely`"), "{told}");
        let told = refused("[[target]]\nkey = \"lonely\"\nlow = 0.1\nhihg = 0.2\n");
        assert!(told.contains("unknown key `hihg`") && told.contains("did you mean `high`"), "{told}");
        assert!(refused("[[target]]\nkey = \"lonely\"\nlow = 0.3\nhigh = 0.2\n").contains("empty"));
        assert!(refused("[[target]]\nkey = \"lonely\"\nvalue = 0.3\nhigh = 0.5\n").contains("one of the two pairs"));
        let twice = "[[target]]\nkey = \"lonely\"\nvalue = 0.3\ntolerance = 0.1\n";
        assert!(refused(&format!("{twice}{twice}")).contains("twice"));
        assert!(
            refused("[[target]]\nkey = \"lonely\"\nlow = 0.1\nhigh = 0.2\nuse = \"held-out\"\n").contains("no target is fitted")
        );
        assert!(refused("[[target]]\nkey = \"municipal_spread\"\nlow = 0.1\nhigh = 0.2\n").contains("only as held-out"));
    }

    #[test]
    fn the_distance_to_the_middle_is_in_halves_of_the_range() {
        let targets = Targets::parse("t", "[[target]]\nkey = \"lonely\"\nvalue = 0.5\ntolerance = 0.25\n").expect("right");
        assert_eq!((targets.misfit(&[0.75]), targets.meets(&[0.75]), targets.meets(&[0.76])), (1.0, true, false));
        assert!(!targets.meets(&[f64::NAN]));
    }
}
