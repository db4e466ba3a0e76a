//! What derives from definitions: the schema of a scenario, completions, the man page.

use super::args::{Arguments, Completions};
use super::{Console, Ending, Outcome};
use clap::CommandFactory;

pub fn schema(console: &Console) -> Outcome {
    console.print(&weefsel::scenario::schema())
}

pub fn completions(wanted: &Completions, console: &Console) -> Outcome {
    let mut text = Vec::new();
    clap_complete::generate(wanted.shell, &mut Arguments::command(), "weefsel", &mut text);
    console.print(&String::from_utf8_lossy(&text))
}

/// One page with every command.
pub fn man(console: &Console) -> Outcome {
    let mut command = Arguments::command();
    command.build();
    let mut text = Vec::new();
    let page = clap_mangen::Man::new(command.clone());
    page.render(&mut text).map_err(|error| Ending::Failed(error.to_string()))?;
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        let page = clap_mangen::Man::new(sub.clone());
        text.extend(format!(".SH \"WEEFSEL {}\"\n", sub.get_name().to_uppercase()).bytes());
        let parts = page.render_synopsis_section(&mut text).and_then(|()| page.render_options_section(&mut text));
        parts.map_err(|error| Ending::Failed(error.to_string()))?;
    }
    console.print(&String::from_utf8_lossy(&text))
}
