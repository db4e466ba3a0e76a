//! The long dialect (`Observations.csv`): one row per region and measure, made wide.

use super::error::Defect;
use super::fields::{Columns, Field};
use super::table::RawRow;
use super::{cell, decode, delimited};
use crate::evidence::cbs;
use csv::StringRecord;
use std::collections::BTreeMap;

/// CBS measure codes and the column of the workbook they are.
const MEASURES: [(&str, &str); 12] = [
    ("T001036", "a_inw"),
    ("10680", "a_00_14"),
    ("53050", "a_15_24"),
    ("53310", "a_25_44"),
    ("53715", "a_45_64"),
    ("80200", "a_65_oo"),
    ("1050010_2", "a_hh"),
    ("1050015", "a_1p_hh"),
    ("D000187", "p_ink_li"),
    ("D000186", "p_hh_li"),
    ("A045561", "p_jz_tn"),
    ("M001342_2", "p_wmo_t"),
];
/// Columns before the measures.
const IDENTITY: [&str; 3] = ["gwb_code_10", "regio", "gm_naam"];

/// The measures of one region, and the row where it first stands.
struct Region {
    row: usize,
    values: [Option<String>; MEASURES.len()],
}

/// Columns and rows as in the workbook; names come from the content of `WijkenEnBuurtenCodes.csv`.
pub fn wide(
    columns: &Columns,
    rows: impl Iterator<Item = RawRow>,
    codes: Option<&[u8]>,
) -> Result<(Columns, Vec<RawRow>), Defect> {
    let region = columns.needed(Field::Code, "the code of the area")?;
    let measure = columns.needed(Field::Measure, "the measure")?;
    let value = columns.needed(Field::Value, "the value")?;
    let mut regions: BTreeMap<String, Region> = BTreeMap::new();
    let mut found = [false; MEASURES.len()];
    for row in rows {
        let cell = |column: usize| row.cells.get(column).map(str::trim).unwrap_or("");
        let Some(known) = MEASURES.iter().position(|(code, _)| *code == cell(measure)) else { continue };
        let (code, text) = (cell(region), cell(value));
        if cell::decimal(text) == cell::Number::Bad {
            let (column, expected) = (columns.names[value].clone(), format!("a number for {}", MEASURES[known].1));
            return Err(Defect::BadCell { row: row.number, column, value: text.into(), expected, found: columns.names.clone() });
        }
        found[known] = true;
        let entry = regions.entry(code.into()).or_insert_with(|| Region { row: row.number, values: Default::default() });
        match &entry.values[known] {
            Some(earlier) if earlier != text => {
                return Err(Defect::Twice {
                    code: format!("{code} {}", MEASURES[known].1),
                    first: entry.row,
                    second: row.number,
                });
            }
            _ => entry.values[known] = Some(text.into()),
        }
    }
    // A measure that occurs nowhere is a column that is not there; the code of the area always is.
    let present: Vec<usize> = (0..MEASURES.len()).filter(|measure| found[*measure]).collect();
    let header = IDENTITY.into_iter().chain(present.iter().map(|measure| MEASURES[*measure].1));
    let names = names(codes);
    let rows = regions.into_iter().map(|(code, region)| RawRow {
        number: region.row,
        cells: cells(&code, &names, present.iter().map(|measure| region.values[*measure].as_deref().unwrap_or(""))),
    });
    Ok((Columns::of(header), rows.collect()))
}

fn cells<'a>(code: &str, names: &BTreeMap<String, String>, values: impl Iterator<Item = &'a str>) -> StringRecord {
    let named = |code: &str| names.get(code).cloned();
    let municipality = code.get(2..6).map(|number| format!("GM{number}")).unwrap_or_default();
    let official = || cbs::municipality(&municipality).map(|row| row.name.clone());
    let mut record = StringRecord::new();
    record.push_field(code);
    record.push_field(&named(code).unwrap_or_default());
    record.push_field(&named(&municipality).or_else(official).unwrap_or_default());
    values.for_each(|value| record.push_field(value));
    record
}

/// Names of regions by code; without the file, or if it is something else, there are none.
fn names(codes: Option<&[u8]>) -> BTreeMap<String, String> {
    let Some(Ok(text)) = codes.map(decode::text) else { return BTreeMap::new() };
    let mut rows = delimited::rows(&text);
    let Some(header) = rows.next() else { return BTreeMap::new() };
    let column = |name: &str| header.cells.iter().position(|cell| cell.trim_matches('\u{feff}').eq_ignore_ascii_case(name));
    let (Some(code), Some(title)) = (column("identifier"), column("title")) else { return BTreeMap::new() };
    let named = rows.filter_map(|row| Some((row.cells.get(code)?.trim().to_string(), row.cells.get(title)?.trim().to_string())));
    named.collect()
}
