//! From the command line to checked arguments.

use super::args::Arguments;
use super::{Ending, Outcome};
use clap::Parser;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Commands that are planned but not part of this version.
const LATER: [&str; 1] = ["serve"];

/// Reads the arguments; help and version print themselves.
pub fn parse() -> Outcome<Arguments> {
    Arguments::try_parse().map_err(|error| {
        if !error.use_stderr() {
            // A closed pipe is no error here either.
            let _ = error.print();
            return Ending::Done;
        }
        match unknown_command(&error) {
            Some(name) if LATER.contains(&&name[..]) => {
                Ending::Wrong(format!("`{name}` is not part of this version of weefsel yet"))
            }
            Some(name) if name.ends_with(".toml") || weefsel::scenario::find(&name).is_some() => {
                Ending::Wrong(format!("`{name}` is a scenario, not a command: try `weefsel compare {name}`"))
            }
            _ => {
                let _ = error.print();
                Ending::Told(String::new(), 2)
            }
        }
    })
}

fn unknown_command(error: &clap::Error) -> Option<String> {
    if error.kind() != ErrorKind::InvalidSubcommand {
        return None;
    }
    match error.get(ContextKind::InvalidSubcommand) {
        Some(ContextValue::String(name)) => Some(name.clone()),
        _ => None,
    }
}
