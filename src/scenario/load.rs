//! From a path or a built-in name to a checked scenario.

use super::error::{Findings, Problem, Problems, ScenarioError};
use super::language::{check, keys};
use super::source::{Node, Reader, Sources, apply_set, decode};
use super::{Scenario, build};

/// A scenario that can be lived, and what its writer should know.
#[derive(Clone, Debug)]
pub struct Loaded {
    pub scenario: Scenario,
    pub warnings: Findings,
}

/// Reads and checks a scenario: a path or a built-in name, with `--set KEY=VALUE` laid over it.
pub fn load(source: &str, sets: &[String]) -> Result<Loaded, ScenarioError> {
    let mut reader = Reader::new();
    let opened = reader.open(source);
    finish(reader, opened, sets)
}

/// Checks the bytes of a scenario file; it may extend built-in scenarios only.
pub fn parse(name: &str, bytes: &[u8], sets: &[String]) -> Result<Loaded, ScenarioError> {
    let mut reader = Reader::new();
    let text = decode(name, bytes, &mut reader.problems);
    let tree = text.and_then(|text| reader.text(name, &text, None));
    finish(reader, tree.map(|tree| (name.to_string(), tree)), sets)
}

fn finish(reader: Reader, opened: Option<(String, Node)>, sets: &[String]) -> Result<Loaded, ScenarioError> {
    let Reader { mut sources, mut problems, .. } = reader;
    let Some((name, mut tree)) = opened else { return Err(error(problems, sources)) };
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

fn error(mut problems: Problems, sources: Sources) -> ScenarioError {
    if problems.is_empty() {
        problems.push(Problem::error("this is not a scenario"));
    }
    ScenarioError(Box::new(Findings { problems, sources }))
}
