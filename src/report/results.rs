//! The results folder: every file of a comparison, all of them or none.

use super::dossier::{self, Dossier};
use super::error::ReportError;
use super::run::Run;
use super::{columns, figures, futures, json, ledger, page, sheet, strata, tables};
use crate::compare::Comparison;
use crate::observe::record::Record;
use crate::store::{Staging, write_whole};
use crate::units::Language;
use serde::Serialize;
use std::io::Write;
use std::path::Path;

/// What to write beside tables and columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub language: Language,
    pub figures: bool,
}

/// Writes the page and the spreadsheet of a dossier into the results folder and returns their names; earlier ones stay if anything
/// fails.
pub fn write_report(folder: &Path, dossier: &Dossier, language: Language) -> Result<Vec<String>, ReportError> {
    let staging = Staging::begin(folder)?;
    stage_report(&staging, dossier, language)?;
    Ok(staging.publish()?)
}

fn stage_report(staging: &Staging, dossier: &Dossier, language: Language) -> Result<(), ReportError> {
    write_bytes(&staging.place(page::FILE)?, page::page(dossier, language).as_bytes())?;
    sheet::write(&staging.place(sheet::FILE)?, dossier, language)
}

/// Writes all files of a comparison into the results folder and returns their names; earlier results stay if anything fails.
/// With a dossier also the page for the council.
pub fn write_results(
    folder: &Path,
    comparison: &Comparison,
    records: &[Record],
    run: &Run,
    wanted: Wanted,
    dossier: Option<&Dossier>,
) -> Result<Vec<String>, ReportError> {
    let staging = Staging::begin(folder)?;
    stage(&staging, comparison, records, run, wanted)?;
    if let Some(dossier) = dossier {
        dossier::write(&staging.place(dossier::FILE)?, dossier)?;
        stage_report(&staging, dossier, wanted.language)?;
    }
    Ok(staging.publish()?)
}

/// Writes the files where they wait to be published together with others of the same run.
pub fn stage(
    staging: &Staging,
    comparison: &Comparison,
    records: &[Record],
    run: &Run,
    wanted: Wanted,
) -> Result<(), ReportError> {
    let setting = &comparison.setting;
    write_json(&staging.place("summary.json")?, &json::summary(comparison, run))?;
    tables::write_effects(&staging.place("effects.csv")?, comparison)?;
    tables::write_payers(&staging.place("payers.csv")?, comparison)?;
    columns::write_monthly(&staging.place("monthly.parquet")?, records, setting, run)?;
    columns::write_wijken(&staging.place("wijken.parquet")?, records, setting, run)?;
    strata::write_strata(&staging.place("strata.parquet")?, records, setting, run)?;
    run.evaluated.stage(staging, setting)?;
    if !run.evaluated.ledger.is_empty() {
        ledger::write_ledger(&staging.place("ledger.parquet")?, &run.evaluated.ledger, setting, run)?;
    }
    if let Some(drawn) = &run.futures {
        futures::write_csv(&staging.place("futures.csv")?, drawn, comparison)?;
        futures::write_values(&staging.place("futures.parquet")?, drawn, setting, run)?;
        futures::write_factors(&staging.place("futures_factors.parquet")?, drawn, setting, run)?;
    }
    if wanted.figures {
        let evaluation = figures::evaluation(comparison, records, &run.evaluated, wanted.language)?;
        for figure in figures::all(comparison, records, wanted.language)?.into_iter().chain(evaluation) {
            write_bytes(&staging.place(&format!("figures/{}.svg", figure.name))?, figure.svg.as_bytes())?;
            write_bytes(&staging.place(&format!("figures/{}.png", figure.name))?, &figures::png(&figure.svg)?)?;
        }
    }
    write_json(&staging.place("manifest.json")?, &json::manifest(comparison, run))
}

/// Writes a value as JSON, whole or not at all.
pub fn write_json(path: &Path, value: &impl Serialize) -> Result<(), ReportError> {
    let mut text = serde_json::to_string_pretty(value)?;
    text.push('\n');
    write_bytes(path, text.as_bytes())
}

/// Writes a text, whole or not at all.
pub fn write_text(path: &Path, text: &str) -> Result<(), ReportError> {
    write_bytes(path, text.as_bytes())
}

pub(super) fn write_bytes(path: &Path, bytes: &[u8]) -> Result<(), ReportError> {
    write_whole(path, |file| Ok(file.write_all(bytes)?))
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::compare::compare;
    use crate::compare::synthetic::{records, setting};
    use crate::store::prepare;
    use crate::units::Bilingual;

    /// A made-up run.
    pub fn run() -> Run {
        Run {
            scenario: "continuity-or-projects".into(),
            title: Bilingual::new("Structural budget or short projects?", "Structureel budget of korte projecten?"),
            resolved: serde_json::json!({"title": "x"}),
            scenario_hash: "ab".repeat(32),
            municipality: "Tilburg".into(),
            residents_lived: 20_000,
            sample: serde_json::json!({"neighbourhoods": 3}),
            wijken: vec!["WK085500".into(), "WK085501".into(), "WK085502".into()],
            seed: 42,
            arguments: vec!["compare".into()],
            wall_seconds: 2.0,
            agent_months: 1_000_000,
            peak_memory_bytes: None,
            evaluated: Default::default(),
            futures: None,
        }
    }

    #[test]
    fn the_folder_holds_the_files_of_the_contract_and_may_be_written_again() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let (setting, wanted) = (setting(3, 24), Wanted { language: Language::En, figures: false });
        let records = records(2, &setting);
        let comparison = compare(&records, &setting);
        for _ in 0..2 {
            prepare(folder.path(), false).expect("empty or our own");
            let names = write_results(folder.path(), &comparison, &records, &run(), wanted, None).expect("written");
            assert_eq!(
                names,
                [
                    "effects.csv",
                    "manifest.json",
                    "monthly.parquet",
                    "payers.csv",
                    "strata.parquet",
                    "summary.json",
                    "wijken.parquet"
                ]
            );
        }
    }

    #[test]
    fn the_page_and_the_spreadsheet_are_written_of_the_dossier_alone() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let dossier = dossier::synthetic::dossier(3, 48, 2);
        for language in [Language::Nl, Language::En] {
            let names = write_report(folder.path(), &dossier, language).expect("written");
            assert_eq!(names, ["report.html", "results.xlsx"]);
        }
    }
}
