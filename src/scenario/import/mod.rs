//! `weefsel import`: reads CBS *Kerncijfers wijken en buurten* in any of its dialects into a `[municipality]` table.
//!
//! The dialects: A, the yearly workbook `kwb-YYYY.xlsx` or its CSV export; B, the OData 3 table with a number behind every
//! name; C, the long "onbewerkte dataset" `Observations.csv`; D, the PDOK map layer. All become rows under known fields
//! (`fields`), of which the rows of one municipality are chosen and turned into figures.

mod cell;
mod choose;
mod decode;
mod delimited;
mod error;
mod fields;
mod figures;
mod long;
mod notes;
mod region;
mod table;
#[cfg(test)]
mod tests;
mod workbook;
mod write;

pub use error::{Defect, ImportError};

use super::municipality::{Municipality, MunicipalityTable};
use crate::units::Bilingual;
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::Path;

/// Largest file that is read (bytes); the largest CBS file is about a tenth of this.
const LARGEST_FILE: u64 = 2_000_000_000;
/// The file that stands beside `Observations.csv` and holds the names of the regions.
const CODES_FILE: &str = "WijkenEnBuurtenCodes.csv";

/// What to take from the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Name or code; needed if the file holds several municipalities.
    pub municipality: Option<String>,
    pub level: Level,
}

/// Size of the areas to take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The default: CBS fills far more of its figures for wijken than for buurten.
    #[default]
    Wijk,
    Buurt,
}

impl Level {
    /// (singular, plural)
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Level::Wijk => ("wijk", "wijken"),
            Level::Buurt => ("buurt", "buurten"),
        }
    }
}

/// What an import gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// As the scenario file will read it from `toml`.
    pub municipality: Municipality,
    /// Text of the `[municipality]` table, to paste into a scenario file.
    pub toml: String,
    /// What was read, used, missing and left out, line by line.
    pub report: Vec<Bilingual>,
}

/// Reads a file; errors name the file, row, column and value, and what is expected.
pub fn import(path: &Path, options: &Options) -> Result<Imported, ImportError> {
    let file = path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
    let fail = |defect| ImportError { file: path.display().to_string(), defect: Box::new(defect) };
    let unreadable = |error: std::io::Error| fail(Defect::Unreadable(error));
    let about = fs::metadata(path).map_err(unreadable)?;
    if about.is_dir() {
        return Err(fail(Defect::NotATable { reason: "it is a folder; give one of the files in it".into() }));
    }
    if about.len() > LARGEST_FILE {
        return Err(fail(Defect::NotATable { reason: format!("it is larger than {LARGEST_FILE} bytes") }));
    }
    let bytes = fs::read(path).map_err(unreadable)?;
    let codes = fs::read(path.with_file_name(CODES_FILE)).ok();
    import_bytes(&file, &bytes, codes.as_deref(), options).map_err(|error| fail(*error.defect))
}

/// Reads the content of a file; `codes` is the content of `WijkenEnBuurtenCodes.csv` where the file is `Observations.csv`.
pub fn import_bytes(file: &str, bytes: &[u8], codes: Option<&[u8]>, options: &Options) -> Result<Imported, ImportError> {
    read(file, bytes, codes, options).map_err(|defect| ImportError { file: file.into(), defect: Box::new(defect) })
}

fn read(file: &str, bytes: &[u8], codes: Option<&[u8]>, options: &Options) -> Result<Imported, Defect> {
    let table = table::read(bytes, codes)?;
    let chosen = choose::rows(&table, options)?;
    let (wijken, mut notes) = figures::wijken(&table, &chosen, options.level)?;
    let table_of_municipality = MunicipalityTable {
        name: chosen.name.clone(),
        code: Some(chosen.code.clone()),
        source: format!("CBS, Kerncijfers wijken en buurten ({file}), CC BY 4.0. Bron: CBS"),
        residents: None,
        households: None,
        own: Default::default(),
        wijk: wijken,
    };
    let toml = write::toml(&table_of_municipality);
    let municipality = Municipality::from_table(table_of_municipality).map_err(Defect::Figures)?;
    let mut report = table.report(file);
    report.push(Bilingual {
        en: format!(
            "{} ({}): {} {} with {} residents.",
            chosen.name,
            chosen.code,
            municipality.wijken.len(),
            options.level.names().1,
            municipality.residents
        ),
        nl: format!(
            "{} ({}): {} {} met {} inwoners.",
            chosen.name,
            chosen.code,
            municipality.wijken.len(),
            options.level.names().1,
            municipality.residents
        ),
    });
    report.append(&mut notes);
    report.extend(municipality.notes.iter().cloned());
    Ok(Imported { municipality, toml, report })
}
