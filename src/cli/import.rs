//! `weefsel import FILE`: figures of CBS as a `[municipality]` table, to put into a scenario file, or as a whole scenario file.

use super::args::Import;
use super::console::say;
use super::{Console, Ending, Outcome};
use std::io::Write;
use std::path::Path;
use weefsel::evidence::Text;
use weefsel::scenario::import::{Defect, Level, Options, import as read};
use weefsel::scenario::load;
use weefsel::store::write_whole;

const WRITTEN: Text = Text::new("Written: {file}", "Geschreven: {file}");
const EXISTS: Text = Text::new(
    "{file} exists already; choose another name with --out, or remove it first",
    "{file} bestaat al; kies een andere naam met --out, of verwijder het eerst",
);

/// The table goes to standard output or a new file, what was read and what is missing to standard error.
pub fn import(wanted: &Import, console: &Console) -> Outcome {
    let level = if wanted.buurten { Level::Buurt } else { Level::Wijk };
    let options = Options { municipality: wanted.municipality.clone(), level };
    let imported = read(&wanted.file, &options).map_err(|error| match *error.defect {
        Defect::Unreadable(_) => Ending::Failed(error.to_string()),
        _ => Ending::Wrong(error.to_string()),
    })?;
    let text = match &wanted.scenario {
        Some(scenario) => {
            load(scenario, &[]).map_err(|error| Ending::scenario(&error, console))?;
            format!("extends = {}\n\n{}", serde_json::Value::from(scenario.as_str()), imported.toml)
        }
        None => imported.toml,
    };
    for line in &imported.report {
        console.note(line.get(console.language));
    }
    match &wanted.out {
        Some(file) => save(file, &text, console),
        None => console.print(&text),
    }
}

/// Nothing that exists is overwritten: somebody may have added own figures to it.
fn save(file: &Path, text: &str, console: &Console) -> Outcome {
    let name = file.display().to_string();
    if file.exists() {
        return Err(Ending::Wrong(say(console.language, EXISTS, &[("file", &name)])));
    }
    write_whole(file, |out| out.write_all(text.as_bytes())).map_err(|error| Ending::Failed(format!("{name}: {error}")))?;
    console.print(&(say(console.language, WRITTEN, &[("file", &name)]) + "\n"))
}
