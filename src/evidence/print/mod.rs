//! The catalogue, the mechanisms, the measures and the targets as text, Markdown and JSON.

mod json;
mod rows;
mod sheet;

use super::{Parameters, targets::StatusQuo};
use crate::units::Language;
use rows::{catalogue_lines, catalogue_narrow, catalogue_wide, legend, measures, mechanisms, targets};
use sheet::{Sheet, markdown, text};

pub use json::{catalogue_json, measures_json, mechanisms_json, targets_json};

/// The catalogue as tables of `width` columns, one per process, with the values in use. Below 60 columns the tables make
/// way for lines, so that no key is broken.
pub fn catalogue_text(language: Language, parameters: &Parameters, width: usize) -> String {
    let body = if width < 60 {
        catalogue_lines(language, parameters, width)
    } else {
        text(&catalogue_narrow(language, parameters), width)
    };
    format!("{body}\n{}\n", legend(language))
}

/// The catalogue as Markdown tables, one per process.
pub fn catalogue_markdown(language: Language, parameters: &Parameters) -> String {
    format!("{}\n{}\n", markdown(&catalogue_wide(language, parameters)), legend(language))
}

/// The Markdown table of one process, at default values and without a heading, as documents embed it; empty when there is
/// no such process.
pub fn parameters_markdown(process: &str) -> String {
    let sheets = catalogue_wide(Language::En, &Parameters::default());
    sheets.iter().find(|sheet| sheet.key == process).map(Sheet::markdown_table).unwrap_or_default()
}

/// The off-switches as a table of `width` columns.
pub fn mechanisms_text(language: Language, width: usize) -> String {
    text(&mechanisms(language), width)
}

pub fn mechanisms_markdown(language: Language) -> String {
    markdown(&mechanisms(language))
}

/// The measures as tables of `width` columns, one per sphere.
pub fn measures_text(language: Language, width: usize) -> String {
    text(&measures(language), width)
}

pub fn measures_markdown(language: Language) -> String {
    markdown(&measures(language))
}

/// The targets as a table of `width` columns, with the simulated values where there are any.
pub fn targets_text(language: Language, simulated: Option<&StatusQuo>, width: usize) -> String {
    text(&targets(language, simulated), width)
}

pub fn targets_markdown(language: Language, simulated: Option<&StatusQuo>) -> String {
    markdown(&targets(language, simulated))
}

#[cfg(test)]
mod tests {
    use super::super::{CATALOGUE, MECHANISMS, measures::MEASURES, targets::TARGETS};
    use super::*;

    const BOTH: [Language; 2] = [Language::En, Language::Nl];

    fn widest(text: &str) -> usize {
        text.lines().map(|line| line.chars().count()).max().unwrap_or(0)
    }

    #[test]
    fn no_line_is_wider_than_the_terminal_and_no_key_is_broken() {
        let parameters = Parameters::default();
        for language in BOTH {
            for width in [40, 60, 80, 100, 160] {
                let table = catalogue_text(language, &parameters, width);
                assert!(widest(&table) <= width, "{} > {width}", widest(&table));
                for entry in CATALOGUE {
                    let name = entry.key.split_once('.').expect("a dot").1;
                    assert!(table.contains(name), "{} at {width}", entry.key);
                }
            }
            for width in [60, 80, 120] {
                for table in
                    [mechanisms_text(language, width), measures_text(language, width), targets_text(language, None, width)]
                {
                    assert!(widest(&table) <= width, "{} > {width}\n{table}", widest(&table));
                }
            }
        }
    }

    #[test]
    fn markdown_and_json_hold_every_key() {
        let parameters = Parameters::default();
        for language in BOTH {
            let page = catalogue_markdown(language, &parameters);
            let all = [measures_markdown(language), mechanisms_markdown(language), targets_markdown(language, None)].join("\n");
            CATALOGUE.iter().for_each(|p| assert!(page.contains(&format!("`{}`", p.key)), "{}", p.key));
            let keys =
                MEASURES.iter().map(|m| m.key).chain(MECHANISMS.iter().map(|m| m.key)).chain(TARGETS.iter().map(|t| t.key));
            keys.for_each(|key| assert!(all.contains(&format!("`{key}`")), "{key}"));
        }
        let rows = catalogue_json(&parameters);
        let listed: Vec<_> = rows.as_array().expect("a list").iter().map(|row| row["key"].as_str().expect("a key")).collect();
        assert_eq!(listed, CATALOGUE.iter().map(|p| p.key).collect::<Vec<_>>());
        assert_eq!(rows[0]["meaning"]["nl"], CATALOGUE[0].meaning.nl);
        assert_eq!(measures_json().as_array().map(Vec::len), Some(MEASURES.len()));
        assert_eq!(mechanisms_json().as_array().map(Vec::len), Some(MECHANISMS.len()));
        assert_eq!(targets_json(None)["targets"].as_array().map(Vec::len), Some(TARGETS.len()));
    }

    #[test]
    fn a_changed_value_shows_beside_its_default() {
        let mut parameters = Parameters::default();
        parameters.strain.loneliness = 0.2;
        let english = catalogue_markdown(Language::En, &parameters);
        assert!(english.contains("0.2 (default 0.15)"), "{english}");
        assert!(catalogue_markdown(Language::Nl, &parameters).contains("0,2 (standaard 0,15)"));
        let rows = catalogue_json(&parameters);
        let row = rows.as_array().and_then(|rows| rows.iter().find(|row| row["key"] == "strain.loneliness")).expect("a row");
        assert_eq!((row["value"].as_f64(), row["default"].as_f64()), (Some(0.2), Some(0.15)));
    }

    #[test]
    fn a_table_for_a_document_has_the_parameters_of_one_process() {
        let table = parameters_markdown("places");
        assert!(table.starts_with("| ") && table.contains("`places.loss_time`") && !table.contains("`money.worker`"));
        assert_eq!(parameters_markdown("nowhere"), "");
    }

    #[test]
    fn a_target_that_is_missed_says_so() {
        let simulated = StatusQuo { carers: 0.104, lonely: 0.48, ..StatusQuo::default() };
        let table = targets_markdown(Language::En, Some(&simulated));
        let line = |key: &str| table.lines().find(|line| line.contains(&format!("`{key}`"))).expect("a line").to_string();
        assert!(line("carers").contains("<br>out |"), "{}", line("carers"));
        assert!(line("lonely").contains("<br>in |"));
        assert!(line("ties_kept").contains("| - |"), "not counted by this run");
    }
}
