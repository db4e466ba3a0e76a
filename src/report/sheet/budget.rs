//! The budget: what each plan's contracts buy by calendar year, structural and incidental, and its base money.

use super::Book;
use super::payers::sum;
use super::style::{head, number};
use crate::experiment::purchase::{Purchase, Year};
use rust_xlsxwriter::{Worksheet, XlsxError};

/// Columns before the first year.
const BEFORE: u16 = 2;

/// A part of the money of a year (euros).
type Part = fn(&Year) -> f64;

pub fn fill(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let purchases = &book.dossier.purchases;
    let years: Vec<i32> = purchases.first().map_or(vec![], |purchase| purchase.years.iter().map(|year| year.year).collect());
    let columns: Vec<(String, f64)> = [(book.say("sheet-plan", &[]), 26.0), (book.say("sheet-money", &[]), 40.0)]
        .into_iter()
        .chain(years.iter().map(|year| (year.to_string(), 13.0)))
        .chain([(book.say("sheet-sum", &[]), 15.0)])
        .collect();
    head(sheet, &book.style, &columns, 3 * purchases.len() as u32)?;
    sheet.set_freeze_panes(1, BEFORE)?;
    let end = BEFORE + years.len() as u16;
    for (place, purchase) in purchases.iter().enumerate() {
        let top = 1 + 3 * place as u32;
        let kinds: [(&str, Part); 2] =
            [("sheet-structural", |year| year.structural), ("sheet-incidental", |year| year.incidental)];
        for (row, (message, of)) in (top..).zip(kinds) {
            named(book, sheet, row, purchase, message)?;
            for (column, year) in (BEFORE..).zip(&purchase.years) {
                number(sheet, (row, column), of(year), &book.style.euros)?;
            }
            sum(book, sheet, (row, BEFORE..end), purchase.years.iter().map(of).sum())?;
        }
        named(book, sheet, top + 2, purchase, "sheet-base")?;
        number(sheet, (top + 2, end), purchase.base, &book.style.sum)?;
    }
    Ok(())
}

fn named(book: &Book, sheet: &mut Worksheet, row: u32, purchase: &Purchase, message: &str) -> Result<(), XlsxError> {
    sheet.write_string(row, 0, book.label(purchase.plan))?;
    sheet.write_string(row, 1, book.say(message, &[]))?;
    Ok(())
}
