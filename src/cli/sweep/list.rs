//! The designs that come with the program.

use super::words::{ALL, NEAR, NEXT, UNKNOWN};
use crate::cli::console::say;
use crate::cli::{Console, Ending, Outcome, words};
use weefsel::experiment::sweep::design::builtin;

/// Name and purpose of each.
pub fn list(console: &Console) -> Outcome {
    let mut text = String::new();
    for built_in in builtin::list() {
        text.push_str(&words::heading(built_in.name, console.style()));
        text.push_str(&words::wrapped(&built_in.about(), 4, console.width()));
    }
    console.print(&(text + "\n" + &say(console.language, NEXT, &[])))
}

/// The file of one, to edit.
pub fn export(name: &str, console: &Console) -> Outcome {
    if let Some(built_in) = builtin::find(name) {
        return console.print(built_in.text);
    }
    let likeness = |known: &str| strsim::jaro_winkler(&name.to_lowercase(), known);
    let names = builtin::list().iter().map(|built_in| built_in.name);
    let near = names.max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    let hint = match near.filter(|near| likeness(near) > 0.75) {
        Some(near) => say(console.language, NEAR, &[("name", near)]),
        None => say(console.language, ALL, &[]),
    };
    Err(Ending::Wrong(say(console.language, UNKNOWN, &[("name", name)]) + &hint))
}
