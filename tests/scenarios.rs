//! Scenario files: those that are shipped, those that are wrong, and those that nobody would write.

#[path = "scenarios/errors.rs"]
mod errors;
#[path = "scenarios/layers.rs"]
mod layers;
#[path = "scenarios/nasty.rs"]
mod nasty;
#[path = "scenarios/shipped.rs"]
mod shipped;

use weefsel::scenario::{Loaded, ScenarioError, parse};

/// Checks a text as if it were the file `test.toml`.
fn read(text: &str) -> Result<Loaded, ScenarioError> {
    parse("test.toml", text.as_bytes(), &[])
}

/// The message for a text that must be refused.
fn refused(text: &str) -> String {
    match read(text) {
        Ok(_) => panic!("accepted:\n{text}"),
        Err(error) => error.render(false),
    }
}

/// The scenario of a text that must be accepted.
fn accepted(text: &str) -> weefsel::scenario::Scenario {
    read(text).unwrap_or_else(|error| panic!("{error}")).scenario
}

/// A scenario with one plan and one stream, with the given lines in the stream.
fn with_stream(lines: &str) -> String {
    format!("[[plan]]\nname = \"base\"\n[[plan]]\nname = \"extra\"\n[[plan.stream]]\n{lines}\n")
}
