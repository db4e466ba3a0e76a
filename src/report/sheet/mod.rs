//! `results.xlsx`: the comparison as labelled sheets for a spreadsheet user, in Dutch or English.

mod assumptions;
mod budget;
mod effects;
mod names;
mod payers;
mod read_me;
mod style;
#[cfg(test)]
mod tests;

use super::dossier::Dossier;
use super::error::ReportError;
use super::words::say;
use crate::store::write_whole;
use crate::units::Language;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};
use std::io::Write;
use std::path::Path;
use style::Style;

/// Its name in the results folder.
pub const FILE: &str = "results.xlsx";

/// Writes the workbook, whole or not at all. The same dossier gives the same bytes.
pub fn write(path: &Path, dossier: &Dossier, language: Language) -> Result<(), ReportError> {
    let bytes = workbook(&Book { dossier, language, style: Style::new(language) })?;
    write_whole(path, |file| Ok(file.write_all(&bytes)?))
}

fn workbook(book: &Book) -> Result<Vec<u8>, ReportError> {
    let mut workbook = Workbook::new();
    // A fixed day: the same results are the same bytes.
    let day = ExcelDateTime::from_ymd(2026, 1, 1)?;
    let title = book.dossier.title.get(book.language);
    workbook.set_properties(&DocProperties::new().set_title(title).set_author(super::run::PROGRAM).set_creation_datetime(&day));
    let sheets: [Fill; 5] = [read_me::fill, effects::fill, payers::fill, budget::fill, assumptions::fill];
    for (fill, name) in sheets.into_iter().zip(book.names()) {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        fill(book, sheet)?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// Fills one sheet.
type Fill = fn(&Book, &mut Worksheet) -> Result<(), XlsxError>;

/// What every sheet is written from.
struct Book<'a> {
    dossier: &'a Dossier,
    language: Language,
    style: Style,
}

impl<'a> Book<'a> {
    fn say(&self, message: &str, values: &[(&str, &str)]) -> String {
        say(message, self.language, values)
    }

    fn label(&self, plan: usize) -> &'a str {
        self.dossier.comparison.setting.label(plan, self.language)
    }

    /// Names of the sheets, in their order; at most 31 characters.
    fn names(&self) -> [String; 5] {
        [
            self.say("sheet-read-me", &[]),
            self.say("sheet-effects", &[]),
            self.say("sheet-payers", &[]),
            self.say("sheet-budget", &[]),
            self.say("sheet-assumptions", &[]),
        ]
    }
}
