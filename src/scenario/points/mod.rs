//! A table of points as a file holds it, CSV or Parquet: names of columns and cells, without meaning.

mod delimited;
mod parquet;

use super::error::Class;
use std::path::Path;

/// Rows of a table at most.
pub(crate) const MOST_ROWS: usize = 1_000_000;
/// Cells of a table at most: more does not fit beside what a study keeps of them.
pub(crate) const MOST_CELLS: usize = 20_000_000;

/// A table with its cells row by row.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct PointTable {
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    /// Where a reader finds it: the line of a CSV file, the number of the row (from 1) of a Parquet file.
    pub line: u64,
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    Missing,
    Number(f64),
    Flag(bool),
    /// A number of a CSV file is text as well.
    Text(Box<str>),
}

/// Why a table cannot be used, and whose fault it is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refused {
    pub class: Class,
    pub why: String,
}

/// Reads a table; a name that ends in `.parquet` is Parquet, any other CSV.
pub(crate) fn read(path: &Path) -> Result<PointTable, Refused> {
    let shown = path.display();
    let unreadable = |error: std::io::Error| Refused { class: Class::Unreadable, why: format!("cannot read {shown}: {error}") };
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let is_parquet = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("parquet"));
    let table = if is_parquet { parquet::read(file) } else { delimited::read(file) };
    let mut table = table.map_err(|why| Refused { class: Class::Content, why: format!("{shown}: {why}") })?;
    table.drop_row_names();
    table.check().map_err(|why| Refused { class: Class::Content, why: format!("{shown}: {why}") })?;
    Ok(table)
}

impl PointTable {
    /// Leaves out the row names that pandas writes: a column without a name, or `__index_level_0__`.
    fn drop_row_names(&mut self) {
        let kept: Vec<bool> = self.columns.iter().map(|name| !name.is_empty() && !name.starts_with("__index_level_")).collect();
        let mut at = kept.iter();
        self.columns.retain(|_| *at.next().unwrap_or(&true));
        for row in &mut self.rows {
            let mut at = kept.iter();
            row.cells.retain(|_| *at.next().unwrap_or(&true));
        }
    }

    fn check(&self) -> Result<(), String> {
        if let Some((at, name)) = self.columns.iter().enumerate().find(|(at, name)| self.columns[..*at].contains(name)) {
            return Err(format!("two columns are named `{name}` (the second is column {})", at + 1));
        }
        if self.rows.is_empty() {
            return Err("there are no rows".into());
        }
        Ok(())
    }
}

/// Refuses the row that makes a table too large.
fn room(rows: usize, columns: usize) -> Result<(), String> {
    if rows >= MOST_ROWS {
        return Err(format!("more than {MOST_ROWS} rows"));
    }
    if (rows + 1) * columns > MOST_CELLS {
        return Err(format!("more than {MOST_CELLS} cells (rows times {columns} columns)"));
    }
    Ok(())
}

impl Cell {
    /// As a number, where it is one.
    pub fn number(&self) -> Option<f64> {
        match self {
            Cell::Number(number) => Some(*number),
            Cell::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// As a person would write it.
    pub fn text(&self) -> String {
        match self {
            Cell::Missing => String::new(),
            Cell::Number(number) => number.to_string(),
            Cell::Flag(flag) => flag.to_string(),
            Cell::Text(text) => text.trim().to_string(),
        }
    }

    /// On or off: true, false, on, off, 1, 0.
    pub fn flag(&self) -> Option<bool> {
        match &self.text().to_lowercase()[..] {
            "true" | "on" | "1" => Some(true),
            "false" | "off" | "0" => Some(false),
            _ => None,
        }
    }
}
