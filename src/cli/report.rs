//! `weefsel report`: makes the page and the spreadsheet of a results folder again, in the language that is asked for.

use super::args::Report;
use super::console::say;
use super::{Console, Ending, Outcome};
use weefsel::evidence::Text;
use weefsel::report::dossier::{self, DossierError};
use weefsel::report::write_report;

const WRITTEN: Text = Text::new("Written in {folder}: {files}.", "Geschreven in {folder}: {files}.");
const NOT_WRITTEN: Text =
    Text::new("{why}; earlier files in {folder} are as they were", "{why}; eerdere bestanden in {folder} zijn onveranderd");

/// From a results folder to a page.
pub fn report(wanted: &Report, console: &Console) -> Outcome {
    let dossier = dossier::read(&wanted.results).map_err(|error| match &error {
        DossierError::Unreadable(..) => Ending::Failed(error.to_string()),
        _ => Ending::Wrong(error.to_string()),
    })?;
    let folder = wanted.results.display().to_string();
    let files = write_report(&wanted.results, &dossier, console.language).map_err(|error| {
        Ending::Failed(say(console.language, NOT_WRITTEN, &[("folder", &folder), ("why", &error.to_string())]))
    })?;
    console.print(&(say(console.language, WRITTEN, &[("folder", &folder), ("files", &files.join(", "))]) + "\n"))
}
