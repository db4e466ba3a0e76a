//! `weefsel scenarios`: the built-in scenarios with their question, or one of them as a file to edit.

use super::args::Scenarios;
use super::console::say;
use super::{Console, Ending, Outcome, words};
use weefsel::evidence::Text;
use weefsel::scenario::{find, list};

const UNKNOWN: Text = Text::new("no built-in scenario is called `{name}`", "er is geen ingebouwd scenario `{name}`");
const NEAR: Text = Text::new("; did you mean `{name}`?", "; bedoelde u `{name}`?");
const ALL: Text = Text::new("; `weefsel scenarios` lists them", "; `weefsel scenarios` toont ze");
const NEXT: Text = Text::new(
    "Live one:  weefsel compare NAME\nEdit one:  weefsel scenarios --export NAME > my.toml\n           weefsel compare my.toml\n",
    "Doorrekenen:  weefsel compare NAAM\nAanpassen:    weefsel scenarios --export NAAM > mijn.toml\n              weefsel compare mijn.toml\n",
);

/// Lists or exports.
pub fn scenarios(wanted: &Scenarios, console: &Console) -> Outcome {
    match &wanted.export {
        Some(name) => match find(name) {
            Some(built_in) => console.print(built_in.text),
            None => Err(unknown(name, console)),
        },
        None => console.print(&listed(console)),
    }
}

fn listed(console: &Console) -> String {
    let mut text = String::new();
    for (built_in, question) in list() {
        text.push_str(&words::heading(built_in.name, console.style()));
        text.push_str(&words::wrapped(question.get(console.language), 4, console.width()));
    }
    text + "\n" + &say(console.language, NEXT, &[])
}

fn unknown(name: &str, console: &Console) -> Ending {
    let likeness = |known: &str| strsim::jaro_winkler(&name.to_lowercase(), known);
    let near = list().into_iter().map(|(built_in, _)| built_in.name).max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    let hint = match near.filter(|near| likeness(near) > 0.75) {
        Some(near) => say(console.language, NEAR, &[("name", near)]),
        None => say(console.language, ALL, &[]),
    };
    Ending::Wrong(say(console.language, UNKNOWN, &[("name", name)]) + &hint)
}
