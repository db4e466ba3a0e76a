//! The catalogue of assumptions with the values that were used.

use super::Book;
use super::style::{head, number};
use crate::evidence::{CATALOGUE, unit_in};
use rust_xlsxwriter::{Worksheet, XlsxError};

const COLUMNS: [(&str, f64); 11] = [
    ("sheet-key", 30.0),
    ("sheet-label", 40.0),
    ("sheet-used", 12.0),
    ("sheet-default", 12.0),
    ("sheet-range-low", 12.0),
    ("sheet-range-high", 12.0),
    ("sheet-unit", 24.0),
    ("sheet-changed", 12.0),
    ("sheet-strength", 18.0),
    ("sheet-meaning", 60.0),
    ("sheet-source", 60.0),
];

pub fn fill(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let columns = COLUMNS.map(|(message, width)| (book.say(message, &[]), width));
    head(sheet, &book.style, &columns, CATALOGUE.len() as u32)?;
    for (row, entry) in (1..).zip(CATALOGUE.iter()) {
        let changed = book.dossier.changed.iter().find(|(key, _)| key == entry.key).map(|(_, value)| *value);
        sheet.write_string(row, 0, entry.key)?;
        sheet.write_string(row, 1, entry.label.of(book.language))?;
        let numbers = [changed.unwrap_or(entry.default), entry.default, entry.low, entry.high];
        for (column, value) in (2..).zip(numbers) {
            number(sheet, (row, column), value, &book.style.general)?;
        }
        let used = if changed.is_some() { book.say("sheet-yes", &[]) } else { String::new() };
        let words = [
            unit_in(book.language, entry.unit),
            &used,
            entry.strength.label().of(book.language),
            entry.meaning.of(book.language),
            entry.source.of(book.language),
        ];
        for (column, word) in (6..).zip(words) {
            sheet.write_string(row, column, word)?;
        }
    }
    Ok(())
}
