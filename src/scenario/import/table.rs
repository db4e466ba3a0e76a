//! A file as rows of regions under known columns, whatever its form.

use super::error::{Defect, shown};
use super::fields::{Columns, Field};
use super::region::{Region, Size};
use super::{cell, decode, delimited, long, workbook};
use crate::units::Bilingual;
use csv::StringRecord;

/// Rows among which the header is looked for: some exports open with a title.
const HEADER_WITHIN: usize = 30;

/// A row as it stands in the file.
#[derive(Clone, Debug)]
pub struct RawRow {
    /// Line or row number, from 1.
    pub number: usize,
    pub cells: StringRecord,
}

/// The row of one region.
#[derive(Clone, Debug)]
pub struct Row {
    pub number: usize,
    pub region: Region,
    pub cells: StringRecord,
}

/// The regions of a file.
#[derive(Clone, Debug)]
pub struct Table {
    /// Name of the sheet, if it is a workbook.
    pub sheet: Option<String>,
    pub columns: Columns,
    pub rows: Vec<Row>,
    pub header_row: usize,
    /// Rows without a code that were passed over: their numbers and what stands there.
    pub passed_over: Vec<String>,
}

/// Reads the content of a file.
pub fn read(bytes: &[u8], codes: Option<&[u8]>) -> Result<Table, Defect> {
    if !workbook::is_workbook(bytes) {
        return of_rows(delimited::rows(&decode::text(bytes)?), codes);
    }
    let mut first_defect = None;
    for (name, rows) in workbook::sheets(bytes)? {
        match of_rows(rows.into_iter(), codes) {
            Ok(table) => return Ok(Table { sheet: Some(name), ..table }),
            Err(defect) => first_defect = first_defect.or(Some(defect)),
        }
    }
    Err(first_defect.unwrap_or(Defect::NotATable { reason: "the workbook has no sheets".into() }))
}

fn of_rows(mut rows: impl Iterator<Item = RawRow>, codes: Option<&[u8]>) -> Result<Table, Defect> {
    let mut longest = Vec::new();
    for row in rows.by_ref().take(HEADER_WITHIN) {
        let columns = Columns::of(row.cells.iter());
        if columns.is_long() {
            let (columns, regions) = long::wide(&columns, rows, codes)?;
            return of_regions(columns, regions.into_iter(), row.number);
        }
        if columns.is_header() {
            return of_regions(columns, rows, row.number);
        }
        if columns.names.len() > longest.len() {
            longest = columns.names;
        }
    }
    Err(Defect::NoHeader { found: longest })
}

fn of_regions(columns: Columns, rows: impl Iterator<Item = RawRow>, header_row: usize) -> Result<Table, Defect> {
    columns.needed(Field::Code, "the code of the area")?;
    columns.needed(Field::Residents, "the number of residents")?;
    let mut table = Table { sheet: None, columns, rows: Vec::new(), header_row, passed_over: Vec::new() };
    for row in rows.filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty())) {
        match table.region(&row)? {
            Some(region) => table.rows.push(Row { number: row.number, region, cells: row.cells }),
            None => {
                let text = row.cells.iter().find(|cell| !cell.trim().is_empty()).unwrap_or("");
                table.passed_over.push(format!("{} ({})", row.number, shown(text.trim())));
            }
        }
    }
    Ok(table)
}

impl Table {
    /// Text of a cell and its column.
    pub fn cell<'a>(&self, cells: &'a StringRecord, field: Field) -> Option<(usize, &'a str)> {
        let mut filled = self.columns.all(field).filter_map(|column| Some((column, cells.get(column)?.trim())));
        filled.find(|(_, text)| !text.is_empty())
    }

    /// What is wrong with one cell.
    pub fn bad_cell(&self, row: usize, column: usize, value: &str, expected: &str) -> Defect {
        Defect::BadCell {
            row,
            column: self.columns.names.get(column).cloned().unwrap_or_default(),
            value: value.into(),
            expected: expected.into(),
            found: self.columns.names.clone(),
        }
    }

    /// The region of a row; none if the row is a remark rather than data.
    fn region(&self, row: &RawRow) -> Result<Option<Region>, Defect> {
        let Some((column, text)) = self.cell(&row.cells, Field::Code) else { return Ok(None) };
        let said = self.cell(&row.cells, Field::Kind).and_then(|(_, text)| Size::of_text(text));
        let region = Region::of(text, said.or_else(|| Size::of_column(&self.columns.names[column])));
        let residents = self.cell(&row.cells, Field::Residents);
        let is_data = residents.is_some_and(|(_, text)| matches!(cell::count(text), cell::Number::Value(_)));
        match region {
            None if is_data => Err(self.bad_cell(row.number, column, text, "a code such as WK036301 or BU05050100")),
            region => Ok(region),
        }
    }

    /// What was read, for the user.
    pub fn report(&self, file: &str) -> Vec<Bilingual> {
        let (en, nl) = match &self.sheet {
            Some(sheet) => (format!("{file}, sheet {sheet}"), format!("{file}, blad {sheet}")),
            None => (file.to_string(), file.to_string()),
        };
        let (rows, header) = (self.rows.len(), self.header_row);
        let mut report = vec![Bilingual {
            en: format!("{en}: {rows} areas read; column names in row {header}."),
            nl: format!("{nl}: {rows} gebieden gelezen; kolomnamen in rij {header}."),
        }];
        if !self.passed_over.is_empty() {
            let rows = self.passed_over.iter().take(3).cloned().collect::<Vec<_>>().join(", ");
            let count = self.passed_over.len();
            report.push(Bilingual {
                en: format!("{count} rows without a code passed over: row {rows}."),
                nl: format!("{count} rijen zonder code overgeslagen: rij {rows}."),
            });
        }
        report
    }
}
