//! `weefsel import FILE`: figures of CBS as a `[municipality]` table, to put into a scenario file.

use super::args::Import;
use super::{Console, Ending, Outcome};
use weefsel::scenario::import::{Defect, Level, Options, import as read};

/// The table goes to standard output, what was read and what is missing to standard error.
pub fn import(wanted: &Import, console: &Console) -> Outcome {
    let level = if wanted.buurten { Level::Buurt } else { Level::Wijk };
    let options = Options { municipality: wanted.municipality.clone(), level };
    let imported = read(&wanted.file, &options).map_err(|error| match *error.defect {
        Defect::Unreadable(_) => Ending::Failed(error.to_string()),
        _ => Ending::Wrong(error.to_string()),
    })?;
    for line in &imported.report {
        console.note(line.get(console.language));
    }
    console.print(&imported.toml)
}
