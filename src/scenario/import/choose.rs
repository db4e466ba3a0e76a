//! Chooses the rows of one municipality.

use super::error::Defect;
use super::fields::Field;
use super::region::Size;
use super::table::{Row, Table};
use super::{Level, Options};
use crate::evidence::cbs;
use crate::scenario::municipality::{find, nearest, normalised};
use std::collections::BTreeMap;

/// The rows of one municipality.
#[derive(Debug)]
pub struct Chosen<'a> {
    pub code: String,
    pub name: String,
    pub rows: Vec<&'a Row>,
}

/// The rows asked for; errors with what there is.
pub fn rows<'a>(table: &'a Table, options: &Options) -> Result<Chosen<'a>, Defect> {
    let size = Size::from(options.level);
    let mut municipalities: BTreeMap<&str, String> = BTreeMap::new();
    for row in table.rows.iter().filter(|row| row.region.size == size) {
        municipalities.entry(&row.region.municipality).or_insert_with(|| name(table, row));
    }
    let (code, name) = match (&options.municipality, municipalities.len()) {
        (_, 0) => return Err(no_rows(table, options.level)),
        (Some(wanted), _) => named(wanted, &municipalities)?,
        (None, 1) => municipalities.into_iter().next().expect("there is one"),
        (None, count) => return Err(Defect::Several { count, there: listed(&municipalities) }),
    };
    let of_municipality = |row: &&Row| row.region.size == size && row.region.municipality == code;
    let rows: Vec<&Row> = table.rows.iter().filter(of_municipality).collect();
    once(&rows)?;
    if table.sheet.is_none() {
        as_wide_as_the_header(table, &rows)?;
    }
    Ok(Chosen { code: code.into(), name, rows })
}

/// Name of the municipality of a row: as the file has it, else as CBS has it, else its code.
fn name(table: &Table, row: &Row) -> String {
    let code = &row.region.municipality;
    let in_file = table.cell(&row.cells, Field::MunicipalityName).map(|(_, name)| name.to_string());
    in_file.or_else(|| cbs::municipality(code).map(|row| row.name.clone())).unwrap_or_else(|| code.clone())
}

fn named<'a>(wanted: &str, there: &BTreeMap<&'a str, String>) -> Result<(&'a str, String), Defect> {
    let alias = find(wanted).ok().map(|row| row.code.as_str());
    let plain = normalised(wanted);
    let is = |code: &str, name: &str| code.eq_ignore_ascii_case(wanted.trim()) || normalised(name) == plain;
    let found = there.iter().find(|(code, name)| is(code, name)).or_else(|| there.iter().find(|(code, _)| Some(**code) == alias));
    found.map(|(code, name)| (*code, name.clone())).ok_or_else(|| Defect::NotThere {
        wanted: wanted.trim().into(),
        there: listed(there),
        nearest: nearest(wanted, there.values().map(String::as_str)),
    })
}

fn listed(municipalities: &BTreeMap<&str, String>) -> Vec<String> {
    municipalities.iter().map(|(code, name)| format!("{name} ({code})")).collect()
}

fn no_rows(table: &Table, level: Level) -> Defect {
    let count = |size: Size| table.rows.iter().filter(|row| row.region.size == size).count();
    let (municipalities, wijken, buurten) = (count(Size::Municipality), count(Size::Wijk), count(Size::Buurt));
    let hint = match level {
        Level::Wijk if buurten > 0 => "; take the buurten with --level buurt",
        Level::Buurt if wijken > 0 => "; take the wijken with --level wijk",
        _ => "",
    };
    let there = format!("{municipalities} municipalities, {wijken} wijken and {buurten} buurten");
    Defect::NoRows { wanted: level.names().0, there, hint }
}

fn once(rows: &[&Row]) -> Result<(), Defect> {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows {
        if let Some(first) = seen.insert(&row.region.code, row.number) {
            return Err(Defect::Twice { code: row.region.code.clone(), first, second: row.number });
        }
    }
    Ok(())
}

/// A row with more cells than the header has been cut in the wrong places.
fn as_wide_as_the_header(table: &Table, rows: &[&Row]) -> Result<(), Defect> {
    let columns = table.columns.names.len();
    let too_wide = |row: &&&Row| row.cells.iter().skip(columns).any(|cell| !cell.trim().is_empty());
    rows.iter().find(too_wide).map_or(Ok(()), |row| {
        Err(Defect::TooManyCells { row: row.number, cells: row.cells.len(), columns, found: table.columns.names.clone() })
    })
}
