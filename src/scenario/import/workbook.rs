//! Rows of an Excel workbook (.xlsx), sheet by sheet.

use super::error::Defect;
use super::table::RawRow;
use calamine::{DataRef, Reader, Xlsx};
use csv::StringRecord;
use std::io::Cursor;

/// Columns that are read; the widest CBS table has fewer than 200.
const MOST_COLUMNS: usize = 2_000;

/// Whether these bytes are some workbook or archive rather than text.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0")
}

/// Every sheet with its name and rows (numbered from 1 as on screen).
pub fn sheets(bytes: &[u8]) -> Result<Vec<(String, Vec<RawRow>)>, Defect> {
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        let reason = "it is a workbook of an old or protected kind; save it as .xlsx or CSV without a password";
        return Err(Defect::NotATable { reason: reason.into() });
    }
    let broken = |error: calamine::XlsxError| Defect::NotATable {
        reason: format!("it is a zip, but no workbook that can be read ({error}); if it is an archive, unpack it first"),
    };
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let names = workbook.sheet_names();
    let mut sheets = Vec::new();
    for name in names {
        // A sheet that is a chart or cannot be read says so only if no other sheet can.
        match sheet(&mut workbook, &name) {
            Ok(rows) => sheets.push((name, rows)),
            Err(error) if sheets.is_empty() => return Err(broken(error)),
            Err(_) => {}
        }
    }
    Ok(sheets)
}

fn sheet(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Vec<RawRow>, calamine::XlsxError> {
    let mut cells = workbook.worksheet_cells_reader(name)?;
    let mut rows: Vec<RawRow> = Vec::new();
    while let Some(cell) = cells.next_cell()? {
        let (row, column) = cell.get_position();
        let (number, column) = (row as usize + 1, column as usize);
        let text = text(cell.get_value());
        if column >= MOST_COLUMNS || text.is_empty() {
            continue;
        }
        if rows.last().is_none_or(|last| last.number != number) {
            rows.push(RawRow { number, cells: StringRecord::new() });
        }
        let cells = &mut rows.last_mut().expect("a row was just added").cells;
        while cells.len() < column {
            cells.push_field("");
        }
        cells.push_field(&text);
    }
    Ok(rows)
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).into(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) => moment.as_f64().to_string(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}
