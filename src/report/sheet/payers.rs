//! Who pays what: a row per plan, payer and item, a column per calendar year, and their sums.

use super::Book;
use super::style::{head, number};
use crate::compare::payers::PayerRow;
use crate::observe::record::{Item, Payer};
use rust_xlsxwriter::utility::row_col_to_cell;
use rust_xlsxwriter::{Formula, Worksheet, XlsxError};

/// Columns before the first year.
const BEFORE: u16 = 3;

pub fn fill(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let payers = &book.dossier.comparison.payers;
    let mut years: Vec<i32> = payers.iter().map(|row| row.year).collect();
    years.sort_unstable();
    years.dedup();
    let mut lines: Vec<(usize, Payer, Item)> = Vec::new();
    for row in payers {
        let line = (row.plan, row.payer, row.item);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    let words = [("sheet-plan", 26.0), ("sheet-payer", 18.0), ("sheet-item", 30.0)];
    let columns: Vec<(String, f64)> = words
        .map(|(message, width)| (book.say(message, &[]), width))
        .into_iter()
        .chain(years.iter().map(|year| (year.to_string(), 13.0)))
        .chain([(book.say("sheet-sum", &[]), 15.0), (book.say("sheet-sum-discounted", &[]), 15.0)])
        .collect();
    head(sheet, &book.style, &columns, lines.len() as u32)?;
    sheet.set_freeze_panes(1, BEFORE)?;
    for (row, &(plan, payer, item)) in (1..).zip(&lines) {
        let of: Vec<&PayerRow> = payers.iter().filter(|row| (row.plan, row.payer, row.item) == (plan, payer, item)).collect();
        for (column, word) in [book.label(plan).to_string(), book.payer(payer), book.item(item)].iter().enumerate() {
            sheet.write_string(row, column as u16, word)?;
        }
        for (column, year) in (BEFORE..).zip(&years) {
            let euros: f64 = of.iter().filter(|row| row.year == *year).map(|row| row.euros).sum();
            number(sheet, (row, column), euros, &book.style.euros)?;
        }
        let end = BEFORE + years.len() as u16;
        sum(book, sheet, (row, BEFORE..end), of.iter().map(|row| row.euros).sum())?;
        number(sheet, (row, end + 1), of.iter().map(|row| row.euros_discounted).sum(), &book.style.sum)?;
    }
    Ok(())
}

/// The sum of a row in the cell after it: a formula, with its result for programs that do not reckon.
pub fn sum(book: &Book, sheet: &mut Worksheet, at: (u32, std::ops::Range<u16>), result: f64) -> Result<(), XlsxError> {
    let (row, columns) = at;
    if columns.is_empty() {
        return Ok(());
    }
    let (first, last) = (row_col_to_cell(row, columns.start), row_col_to_cell(row, columns.end - 1));
    let formula = Formula::new(format!("=SUM({first}:{last})")).set_result(format!("{}", result + 0.0));
    sheet.write_formula_with_format(row, columns.end, formula, &book.style.sum)?;
    Ok(())
}
