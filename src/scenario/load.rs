//! From a path or a built-in name to a checked scenario.

use super::error::{Findings, Problem, Problems, ScenarioError};
use super::language::{check, keys};
use super::source::{Node, Reader, Sources, apply_set, decode, find};
use super::{Scenario, build};

/// A scenario that can be lived, and what its writer should know.
#[derive(Clone, Debug)]
pub struct Loaded {
    pub scenario: Scenario,
    pub warnings: Findings,
}

/// A scenario that has been read and not yet checked, so that it can be checked with other values again and again: whoever
/// changes the file meanwhile changes nothing here.
#[derive(Clone, Debug)]
pub struct Prepared {
    name: String,
    tree: Node,
    sources: Sources,
    problems: Problems,
}

/// Reads and checks a scenario: a path or a built-in name, with `--set KEY=VALUE` laid over it.
pub fn load(source: &str, sets: &[String]) -> Result<Loaded, ScenarioError> {
    Prepared::open(source)?.with(sets)
}

/// Checks the bytes of a scenario file; it may extend built-in scenarios only.
pub fn parse(name: &str, bytes: &[u8], sets: &[String]) -> Result<Loaded, ScenarioError> {
    let mut reader = Reader::new();
    let text = decode(name, bytes, &mut reader.problems);
    let tree = text.and_then(|text| reader.text(name, &text, None));
    Prepared::of(&reader, tree.map(|tree| (name.to_string(), tree)))?.with(sets)
}

impl Prepared {
    /// Reads a path or a built-in name.
    pub fn open(source: &str) -> Result<Prepared, ScenarioError> {
        let mut reader = Reader::new();
        let opened = reader.open(source);
        Prepared::of(&reader, opened)
    }

    /// What a reader has opened, with the texts it came from.
    pub(crate) fn of(reader: &Reader, opened: Option<(String, Node)>) -> Result<Prepared, ScenarioError> {
        let (sources, problems) = (reader.sources.clone(), reader.problems.clone());
        match opened {
            Some((name, tree)) => Ok(Prepared { name, tree, sources, problems }),
            None => Err(error(problems, sources)),
        }
    }

    /// The scenario with `--set KEY=VALUE` laid over it.
    pub fn with(&self, sets: &[String]) -> Result<Loaded, ScenarioError> {
        let Prepared { name, mut tree, mut sources, mut problems } = self.clone();
        for argument in sets {
            apply_set(&mut tree, argument, &mut sources, &mut problems);
        }
        check(&tree, &keys::TOP, &mut problems);
        let scenario = build::scenario(&name, &tree, &mut problems);
        let failed = problems.has_error();
        match scenario {
            Some(scenario) if !failed => Ok(Loaded { scenario, warnings: Findings { problems, sources } }),
            _ => Err(error(problems, sources)),
        }
    }

    /// What is written for a key once `sets` are laid over it, in the words of `--set` (`plan.projects.stream.0.workers`).
    pub(crate) fn written(&self, key: &str, sets: &[String]) -> Option<Node> {
        let Prepared { mut tree, mut sources, mut problems, .. } = self.clone();
        sets.iter().for_each(|argument| apply_set(&mut tree, argument, &mut sources, &mut problems));
        find(&tree, key).cloned()
    }
}

fn error(mut problems: Problems, sources: Sources) -> ScenarioError {
    if problems.is_empty() {
        problems.push(Problem::error("this is not a scenario"));
    }
    ScenarioError(Box::new(Findings { problems, sources }))
}
