//! The first sheet: what the others hold and how to read them.

use super::Book;
use super::style::LINE;
use crate::report::numbers::fixed;
use crate::report::run::PROGRAM;
use rust_xlsxwriter::{Worksheet, XlsxError};

/// Characters that fit on a line of the second column, with room to spare.
const CHARACTERS: usize = 85;

pub fn fill(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let (dossier, style) = (book.dossier, &book.style);
    let setting = &dossier.comparison.setting;
    sheet.set_column_width(0, 34)?.set_column_width(1, 95)?;
    sheet.write_string_with_format(0, 0, dossier.title.get(book.language), &style.bold)?;
    let count = |value: u64| fixed(value as f64, 0, book.language);
    let (from, until) = (setting.start.year, setting.calendar_year(setting.months.saturating_sub(1)));
    let uncertain = match dossier.comparison.replications {
        0 | 1 => "sheet-once",
        _ if dossier.futures.is_some() => "sheet-drawn",
        _ => "sheet-chance-alone",
    };
    let [_, effects, payers, budget, assumptions] = book.names();
    let facts = [
        (book.say("sheet-question", &[]), dossier.question.get(book.language).to_string()),
        (book.say("sheet-municipality", &[]), format!("{} ({})", dossier.town.name, count(setting.municipality_residents))),
        (book.say("sheet-lived", &[]), count(dossier.residents_lived)),
        (book.say("sheet-years", &[]), format!("{from}–{until}")),
        (book.say("sheet-reference", &[]), book.label(setting.reference).to_string()),
        (book.say("sheet-replications", &[]), dossier.comparison.replications.to_string()),
        (book.say("sheet-made-with", &[]), PROGRAM.to_string()),
        (book.say("sheet-how", &[]), book.say("sheet-how-text", &[])),
        (book.say("sheet-uncertain", &[]), book.say(uncertain, &[])),
        (effects, book.say("sheet-effects-text", &[])),
        (payers, book.say("sheet-payers-text", &[])),
        (budget, book.say("sheet-budget-text", &[])),
        (assumptions, book.say("sheet-assumptions-text", &[])),
        (book.say("sheet-sources", &[]), book.say("sheet-sources-text", &[])),
    ];
    for (row, (name, text)) in (2..).zip(facts) {
        sheet.write_string_with_format(row, 0, name, &style.wrapped)?;
        let lines = text.chars().count().div_ceil(CHARACTERS).max(1);
        sheet.set_row_height(row, LINE * lines as f64)?;
        sheet.write_string_with_format(row, 1, text, &style.wrapped)?;
    }
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}
