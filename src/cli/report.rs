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

const MISSING: Text = Text::new(
    "{folder} holds no results of weefsel that a report can be made of: run `weefsel compare` first (without --no-report)",
    "in {folder} staan geen resultaten van weefsel waarvan een rapport te maken is: draai eerst `weefsel compare` (zonder --no-report)",
);
const FOREIGN: Text = Text::new(
    "the results in {folder} were written by another version of the program, or are damaged: run the same `weefsel compare` again",
    "de resultaten in {folder} zijn van een andere versie van het programma, of beschadigd: draai dezelfde `weefsel compare` opnieuw",
);
const UNREADABLE: Text = Text::new("{folder} cannot be read: {why}", "{folder} kan niet worden gelezen: {why}");

/// From a results folder to a page.
pub fn report(wanted: &Report, console: &Console) -> Outcome {
    let folder = wanted.results.display().to_string();
    let dossier = dossier::read(&wanted.results).map_err(|error| {
        let tell = |text: Text, why: &str| say(console.language, text, &[("folder", &folder), ("why", why)]);
        match error {
            DossierError::Missing(_) => Ending::Wrong(tell(MISSING, "")),
            DossierError::Foreign(_) => Ending::Wrong(tell(FOREIGN, "")),
            DossierError::Unreadable(_, why) => Ending::Failed(tell(UNREADABLE, &why.to_string())),
        }
    })?;
    let files = write_report(&wanted.results, &dossier, console.language).map_err(|error| {
        Ending::Failed(say(console.language, NOT_WRITTEN, &[("folder", &folder), ("why", &error.to_string())]))
    })?;
    console.print(&(say(console.language, WRITTEN, &[("folder", &folder), ("files", &files.join(", "))]) + "\n"))
}
