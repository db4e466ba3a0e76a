//! `pockets.csv`: who pays for a plan and in whose books its effect shows, by payer and calendar year.

use super::error::ReportError;
use super::tables::{number, word};
use crate::compare::Setting;
use crate::evaluation::pockets::{People, PocketRow};
use crate::store::write_whole;
use std::path::Path;

/// Euros are nominal and of the whole municipality; cells about residents are filled for all payers together only.
pub const POCKETS: [&str; 13] = [
    "plan",
    "against",
    "payer",
    "year",
    "cost_euros",
    "benefit_euros",
    "cashable_euros",
    "capacity_specialised_months",
    "capacity_wijkteam_months",
    "welfare_severe_loneliness_years",
    "welfare_severe_strain_years",
    "invisible_share_before_after",
    "invisible_share_time_series",
];

pub fn write_pockets(path: &Path, rows: &[PocketRow], setting: &Setting) -> Result<(), ReportError> {
    write_whole(path, |file| {
        let mut csv = csv::Writer::from_writer(file);
        csv.write_record(POCKETS)?;
        for row in rows {
            csv.write_record(cells(row, setting))?;
        }
        Ok(csv.flush()?)
    })
}

/// What changes for residents over all years, more of it positive: months waiting for specialised care and for the wijkteam, years
/// of severe loneliness and under severe strain.
pub fn all_years(rows: &[PocketRow], plan: usize) -> [f64; 4] {
    let mut all = [0.0; 4];
    for year in rows.iter().filter(|row| row.plan == plan).filter_map(|row| row.people) {
        let parts = [year.waiting_specialised, year.waiting_team, year.severe_loneliness, year.severe_strain];
        all.iter_mut().zip(parts).for_each(|(sum, part)| *sum -= part);
    }
    all
}

fn cells(row: &PocketRow, setting: &Setting) -> Vec<String> {
    let mut cells = vec![
        setting.plans[row.plan].clone(),
        setting.plans[setting.reference].clone(),
        row.payer.map_or("all".into(), word),
        row.year.to_string(),
    ];
    cells.extend([row.cost, row.benefit, row.cashable].map(number));
    let of_people = |p: &People| [p.waiting_specialised, p.waiting_team, p.severe_loneliness, p.severe_strain];
    cells.extend(row.people.as_ref().map_or([f64::NAN; 4], of_people).map(number));
    cells.extend(row.invisible.map(number));
    cells
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::payers::payers;
    use crate::compare::synthetic::{records, setting};
    use crate::evaluation::pockets::pockets;

    #[test]
    fn the_columns_are_as_documented_and_cells_read_back() {
        let (folder, setting) = (tempfile::tempdir().expect("temporary folder"), setting(2, 24));
        let all = records(2, &setting);
        let rows = pockets(&all, &payers(&all, &setting), &[], &setting);
        let path = folder.path().join("pockets.csv");
        write_pockets(&path, &rows, &setting).expect("written");
        let mut csv = csv::Reader::from_path(&path).expect("csv");
        let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/lenses.md")).expect("docs/lenses.md");
        for column in csv.headers().expect("headers") {
            assert!(page.contains(&format!("`{column}`")), "docs/lenses.md does not name {column}");
        }
        let cells: Vec<_> = csv.records().map(|row| row.expect("a row")).collect();
        assert_eq!(cells.len(), 2 * 4);
        assert_eq!(cells[0].iter().take(4).collect::<Vec<_>>(), ["structural", "status-quo", "municipality", "2027"]);
        assert_eq!(&cells[3][2], "all");
        assert_eq!(cells[0][5].parse(), Ok(rows[0].benefit));
        assert!(cells[0][7].is_empty() && cells[3][7].parse() == Ok(rows[3].people.expect("people").waiting_specialised));
        assert!(cells[3][11].is_empty(), "no lens was asked");
    }
}
