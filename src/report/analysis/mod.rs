//! What an analysis of a study is written to: sentences, `analysis.json`, `indices.csv` and figures.

mod names;
mod sentences;
#[cfg(test)]
pub mod synthetic;
mod table;
mod text;

pub use names::Names;
pub use sentences::{Sayer, Topic};
pub use text::{analysis_text, sentences};

use super::error::ReportError;
use super::figures::{analysis as figures, png};
use super::results::{write_bytes, write_json};
use crate::experiment::analysis::Analysis;
use crate::store::Staging;
use crate::units::Language;
use std::path::Path;

/// Writes all files of an analysis into a folder, which is made, and returns their names; earlier ones stay if anything fails.
pub fn write_analysis(folder: &Path, analysis: &Analysis, language: Language) -> Result<Vec<String>, ReportError> {
    std::fs::create_dir_all(folder)?;
    let staging = Staging::begin(folder)?;
    write_json(&staging.place("analysis.json")?, analysis)?;
    table::write(&staging.place("indices.csv")?, analysis)?;
    for figure in figures(analysis, language)? {
        write_bytes(&staging.place(&format!("figures/{}.svg", figure.name))?, figure.svg.as_bytes())?;
        write_bytes(&staging.place(&format!("figures/{}.png", figure.name))?, &png(&figure.svg)?)?;
    }
    Ok(staging.publish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_holds_json_a_table_and_figures_and_the_json_reads_back() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let analysis = synthetic::analysis();
        let place = folder.path().join("analysis");
        let names = write_analysis(&place, &analysis, Language::Nl).expect("written");
        for name in ["analysis.json", "indices.csv", "figures/tornado-structural-status-quo-expected_crises.png"] {
            assert!(names.iter().any(|here| here == name), "{name}: {names:?}");
        }
        let text = std::fs::read_to_string(place.join("analysis.json")).expect("read");
        assert!(text.contains("\"measure\": \"expected_crises\""), "measures go by their key");
        let back: Analysis = serde_json::from_str(&text).expect("the same shape");
        assert_eq!(back, analysis);
    }
}
