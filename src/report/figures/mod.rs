//! Figures of a comparison, drawn once as SVG with plotters and turned into PNG with the same embedded font everywhere.

mod analysis;
pub(in crate::report) mod axis;
mod caseload;
mod evaluation;
mod forest;
mod ink;
mod ledger;
mod ledger_panel;
mod legend;
mod lenses;
mod life_lines;
mod money;
mod need;
pub(in crate::report) mod palette;
mod payers;
mod raster;
mod rose;
mod rose_words;
mod sheet;
mod svg;
mod time;
#[cfg(test)]
mod unseen;
mod waterfall;

use super::error::ReportError;
use super::words::{Id, say};
use crate::compare::{Comparison, in_order};
use crate::evidence::measures::Measure;
use crate::observe::record::Record;
use crate::units::Language;

pub use analysis::{all as analysis, is_own};
pub use evaluation::all as evaluation;
pub use raster::{BOLD, REGULAR, png};

/// A finished figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// File name without ending.
    pub name: String,
    pub svg: String,
    /// What is seen, in one sentence: also `<title>` in the SVG and the alternative text on a page.
    pub title: String,
}

/// What a figure is drawn from.
pub(in crate::report) struct Material<'a> {
    pub comparison: &'a Comparison,
    /// By replication number.
    pub records: Vec<&'a Record>,
    pub language: Language,
}

impl Material<'_> {
    fn say(&self, message: Id, values: &[(&str, &str)]) -> String {
        say(message, self.language, values)
    }

    /// A note that says how many replications are shown.
    fn note(&self, message: Id) -> String {
        match self.records.len() {
            1 => self.say("one-only", &[]),
            n => self.say(message, &[("n", &n.to_string()), ("against", self.reference())]),
        }
    }

    fn label(&self, plan: usize) -> &str {
        self.comparison.setting.label(plan, self.language)
    }

    fn reference(&self) -> &str {
        self.label(self.comparison.setting.reference)
    }

    /// All plans but the reference.
    fn others(&self) -> Vec<usize> {
        let setting = &self.comparison.setting;
        (0..setting.plans.len()).filter(|&plan| plan != setting.reference).collect()
    }

    /// First and last calendar year.
    fn years(&self) -> (i32, i32) {
        let setting = &self.comparison.setting;
        (setting.start.year, setting.calendar_year(setting.months.saturating_sub(1)))
    }
}

/// A measure over time: name in file, title and unit.
pub(in crate::report) struct Shown {
    pub measure: Measure,
    pub title: Id,
    pub unit: Id,
}

/// What is drawn over time and as a difference.
static SHOWN: [Shown; 6] = [
    Shown { measure: Measure::SevereLonelinessYears, title: "severe-loneliness", unit: "severe-loneliness-unit" },
    Shown { measure: Measure::Meetings, title: "meetings", unit: "meetings-unit" },
    Shown { measure: Measure::ExpectedCrises, title: "crises", unit: "crises-unit" },
    Shown { measure: Measure::SpecialisedInflow, title: "inflow", unit: "inflow-unit" },
    Shown { measure: Measure::NetCostMunicipality, title: "net-cost", unit: "net-cost-unit" },
    Shown { measure: Measure::Trust, title: "trust", unit: "trust-unit" },
];

/// All figures of a comparison, the summarising first.
pub fn all(comparison: &Comparison, records: &[Record], language: Language) -> Result<Vec<Figure>, ReportError> {
    let material = Material { comparison, records: in_order(records), language };
    if records.is_empty() || comparison.setting.plans.len() < 2 {
        return Ok(Vec::new());
    }
    let mut figures = vec![forest::draw(&material)?, payers::draw(&material)?, money::draw(&material)?];
    figures.push(need::draw(&material)?);
    figures.push(time::saw(&material)?);
    for shown in &SHOWN {
        figures.push(time::trajectory(&material, shown)?);
        figures.push(time::difference(&material, shown)?);
    }
    Ok(figures)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::compare;
    use crate::compare::synthetic::{records, setting};

    fn drawn(plans: usize, months: usize, replications: u32, language: Language) -> Vec<Figure> {
        let setting = setting(plans, months);
        let records = records(replications, &setting);
        all(&compare(&records, &setting), &records, language).expect("drawn")
    }

    #[test]
    fn every_figure_has_a_title_a_description_labels_and_no_broken_number() {
        for (language, plan) in [(Language::En, "Structural"), (Language::Nl, "Structureel")] {
            for figure in drawn(4, 240, 4, language) {
                let svg = &figure.svg;
                assert!(svg.contains("<title") && svg.contains("<desc") && svg.contains(plan), "{}", figure.name);
                assert!(!svg.contains("NaN") && !svg.contains("inf\"") && !svg.contains("{"), "{}", figure.name);
                assert!(svg.contains("width=\"800\""), "{}", figure.name);
                assert!(svg.len() < 200_000, "{}: {} bytes", figure.name, svg.len());
            }
        }
    }

    #[test]
    fn small_and_large_comparisons_are_drawn_too() {
        for (plans, months, replications) in [(2, 12, 1), (12, 60, 2), (3, 30, 3)] {
            let figures = drawn(plans, months, replications, Language::En);
            assert_eq!(figures.len(), 17);
            assert!(figures.iter().all(|figure| !figure.svg.contains("NaN")));
        }
        assert!(drawn(1, 12, 1, Language::En).is_empty());
    }

    #[test]
    fn a_figure_is_the_same_in_every_run_and_becomes_a_picture() {
        let (one, other) = (drawn(3, 48, 2, Language::En), drawn(3, 48, 2, Language::En));
        assert_eq!(one, other);
        let picture = png(&one[0].svg).expect("rendered");
        assert_eq!(&picture[1..4], b"PNG");
    }

    /// `FIGURES=folder cargo test --lib figures::tests::look -- --ignored` writes all figures to look at.
    #[test]
    #[ignore = "for people who change a figure"]
    fn look() {
        let Ok(folder) = std::env::var("FIGURES").map(std::path::PathBuf::from) else { return };
        for (name, plans, months, replications, language) in [
            ("en", 4, 240, 20, Language::En),
            ("nl", 4, 240, 20, Language::Nl),
            ("six", 6, 120, 5, Language::Nl),
            ("twelve", 12, 240, 5, Language::En),
            ("one", 2, 36, 1, Language::En),
        ] {
            for figure in drawn(plans, months, replications, language) {
                std::fs::write(folder.join(format!("{name}-{}.png", figure.name)), png(&figure.svg).expect("png"))
                    .expect("written");
                std::fs::write(folder.join(format!("{name}-{}.svg", figure.name)), &figure.svg).expect("written");
            }
        }
    }
}
