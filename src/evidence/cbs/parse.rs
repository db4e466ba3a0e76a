//! Reads the embedded tables. They are part of the program: a defect in them is a defect of the program, found by its tests.

use super::{Households, MunicipalityRow, Wijk};
use csv::StringRecord;

/// Wijken from the text of `wijken_2022.csv`.
pub fn wijken(text: &str) -> Vec<Wijk> {
    let mut rows: Vec<Wijk> = records(text)
        .map(|row| Wijk {
            code: row[0].into(),
            name: row[1].into(),
            municipality_code: row[2].into(),
            municipality: with_accents(&row[3]),
            inhabitants: needed(&row, 4) as u32,
            ages: std::array::from_fn(|band| needed(&row, 5 + band)),
            pct_low_income: optional(&row, 10),
            pct_owner_occupied: optional(&row, 11),
            pct_employed: optional(&row, 12),
            pct_higher_educated: optional(&row, 13),
            centroid: (needed(&row, 14), needed(&row, 15)),
            pct_one_person: optional(&row, 16),
        })
        .collect();
    rows.sort_by(|a, b| a.code.cmp(&b.code));
    rows
}

/// Municipalities from the text of `municipalities_2022.csv`.
pub fn municipalities(text: &str) -> Vec<MunicipalityRow> {
    records(text)
        .map(|row| MunicipalityRow {
            code: row[0].into(),
            name: with_accents(&row[1]),
            province: with_accents(&row[2]),
            inhabitants: needed(&row, 3) as u32,
            pct_low_income: needed(&row, 4),
            households: optional(&row, 6).map(|one| Households {
                one,
                two: needed(&row, 8),
                three: needed(&row, 9),
                four: needed(&row, 10),
                five_plus: needed(&row, 11),
            }),
        })
        .collect()
}

fn records(text: &str) -> impl Iterator<Item = StringRecord> + '_ {
    csv::Reader::from_reader(text.as_bytes()).into_records().map(|row| row.expect("the embedded table is well-formed"))
}

fn needed(row: &StringRecord, column: usize) -> f64 {
    optional(row, column).expect("the embedded table is complete in this column")
}

fn optional(row: &StringRecord, column: usize) -> Option<f64> {
    let cell = &row[column];
    (!cell.is_empty()).then(|| cell.parse().expect("the embedded table holds numbers"))
}

/// The source writes these names without their accents.
fn with_accents(name: &str) -> String {
    name.replace("Sudwest-Fryslan", "Súdwest-Fryslân").replace("Fryslan", "Fryslân")
}
