//! What an analysis of a study is written to: sentences, `analysis.json`, `indices.csv` and figures.

mod names;
mod sentences;
#[cfg(test)]
pub mod synthetic;
mod table;
mod text;

pub use names::Names;
pub use sentences::{Sayer, Topic, box_title};
pub use text::{analysis_text, sentences};

use super::error::ReportError;
use super::figures::{analysis as figures, is_own, png};
use super::results::{write_bytes, write_json};
use crate::experiment::analysis::Analysis;
use crate::store::Staging;
use crate::units::Language;
use std::path::Path;

/// Writes all files of an analysis into a folder, which is made, and returns their names; earlier ones stay if anything fails. Figures
/// of an earlier analysis that this one does not have go: they would be taken for its own.
pub fn write_analysis(folder: &Path, analysis: &Analysis, language: Language) -> Result<Vec<String>, ReportError> {
    std::fs::create_dir_all(folder)?;
    let staging = Staging::begin(folder)?;
    write_json(&staging.place("analysis.json")?, analysis)?;
    table::write(&staging.place("indices.csv")?, analysis)?;
    for figure in figures(analysis, language)? {
        write_bytes(&staging.place(&format!("figures/{}.svg", figure.name))?, figure.svg.as_bytes())?;
        write_bytes(&staging.place(&format!("figures/{}.png", figure.name))?, &png(&figure.svg)?)?;
    }
    let names = staging.publish()?;
    // Where nothing was drawn there may be no folder.
    for entry in std::fs::read_dir(folder.join("figures")).into_iter().flatten().flatten() {
        let file = entry.file_name().to_string_lossy().into_owned();
        if is_own(&file, analysis) && !names.contains(&format!("figures/{file}")) {
            std::fs::remove_file(entry.path())?;
        }
    }
    Ok(names)
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

    #[test]
    fn figures_of_an_earlier_analysis_go_and_foreign_files_stay() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let mut analysis = synthetic::analysis();
        let first = write_analysis(folder.path(), &analysis, Language::En).expect("written");
        let foreign =
            ["figures/tornado-of-2019.png", "figures/tornado-structural-status-quo-expected_crises.txt", "figures/own.svg"];
        foreign.iter().for_each(|name| std::fs::write(folder.path().join(name), "mine").expect("written"));
        analysis.pairs[0].measures[0].flips.clear();
        let second = write_analysis(folder.path(), &analysis, Language::En).expect("written");
        assert!(second.len() < first.len(), "{first:?}");
        for name in &first {
            assert_eq!(folder.path().join(name).exists(), second.contains(name), "{name}");
        }
        assert!(foreign.iter().all(|name| folder.path().join(name).exists()));
        analysis.pairs.clear();
        write_analysis(folder.path(), &analysis, Language::En).expect("written");
        assert_eq!(std::fs::read_dir(folder.path().join("figures")).expect("there").count(), foreign.len());
    }
}
