//! The comparison as text for the terminal.

mod calibration;
mod costs;
mod effects;
mod evaluators;
mod futures;
pub(super) mod lines;
mod money;
mod pockets;
mod readings;
mod unseen;

pub use calibration::calibration_text;

use super::numbers::fixed;
use super::run::Run;
use super::words::say;
use crate::compare::Comparison;
use crate::units::Language;
use lines::Lines;

/// How to write for a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    pub language: Language,
    /// Columns (characters); lines are kept within it where words allow.
    pub width: usize,
    pub colour: bool,
}

/// What the plans buy, what they change, who pays, and where the files are.
pub fn comparison_text(comparison: &Comparison, run: &Run, folder: Option<&str>, style: Style) -> String {
    let mut lines = Lines::new(style);
    opening(&mut lines, comparison, run);
    money::bought(&mut lines, comparison);
    effects::headline(&mut lines, comparison);
    effects::between_equal(&mut lines, comparison);
    effects::all(&mut lines, comparison);
    costs::by_payer(&mut lines, comparison);
    costs::pay_back(&mut lines, comparison);
    costs::continuity(&mut lines, comparison);
    unseen::happened(&mut lines, comparison, &run.evaluated);
    evaluators::conclude(&mut lines, comparison, run);
    pockets::books(&mut lines, comparison, &run.evaluated);
    futures::futures(&mut lines, comparison, run.futures.as_ref());
    let note = match &run.futures {
        _ if comparison.replications < 2 => "one-replication",
        Some(_) => "chance-above",
        None => "chance-only",
    };
    lines.blank();
    lines.paragraph(0, &say(note, style.language, &[]));
    if let Some(folder) = folder {
        lines.paragraph(0, &say("results-in", style.language, &[("folder", folder)]));
    }
    lines.finish()
}

fn opening(lines: &mut Lines, comparison: &Comparison, run: &Run) {
    let (setting, language) = (&comparison.setting, lines.style.language);
    let count = |value: u64| fixed(value as f64, 0, language);
    let until = setting.calendar_year(setting.months.saturating_sub(1));
    lines.heading(run.title.get(language));
    let values = [
        ("place", run.municipality.clone()),
        ("residents", count(setting.municipality_residents)),
        ("lived", count(run.residents_lived)),
        ("from", setting.start.year.to_string()),
        ("until", until.to_string()),
        ("n", comparison.replications.to_string()),
        ("seed", run.seed.to_string()),
    ];
    lines.paragraph(0, &say("lived", language, &values.each_ref().map(|(name, value)| (*name, value.as_str()))));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::compare;
    use crate::compare::synthetic::{book, records, setting};
    use crate::observe::record::{Item, Payer};
    use crate::report::results::tests::run;

    fn text(replications: u32, style: Style) -> String {
        let setting = setting(4, 240);
        comparison_text(&compare(&records(replications, &setting), &setting), &run(), Some("weefsel-results"), style)
    }

    #[test]
    fn lines_stay_within_the_width_and_no_value_is_left_open() {
        for language in [Language::En, Language::Nl] {
            for width in [40, 60, 80, 120] {
                let text = text(5, Style { language, width, colour: false });
                for line in text.lines() {
                    assert!(line.chars().count() <= width, "{width}: {line}");
                }
                assert!(
                    !text.contains('{')
                        && !text.contains("NaN")
                        && !text.split_whitespace().any(|word| word.contains("inf,") || word.ends_with("inf")),
                    "{text}"
                );
            }
        }
    }

    #[test]
    fn the_text_says_what_was_bought_what_changed_and_whether_it_pays_back() {
        let text = text(5, Style { language: Language::En, width: 80, colour: false });
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for part in [
            "The money is equal: Structural",
            "does not pay back within 20 years",
            "severe loneliness",
            "better: >99",
            "Results: weefsel-results",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
    }

    #[test]
    fn plans_that_are_the_same_are_said_to_be_the_same_and_a_cut_of_the_base_is_no_secret() {
        let setting = setting(3, 120);
        let mut records = records(3, &setting);
        for record in &mut records {
            record.plans[1] = record.plans[0].clone();
            book(&mut record.plans[2], 0, Item::BaseWorkers, Payer::Municipality, 1e6);
        }
        let style = Style { language: Language::En, width: 90, colour: false };
        let text = comparison_text(&compare(&records, &setting), &run(), None, style).replace('\u{a0}', " ");
        assert_eq!(text.matches("no difference").count(), 5, "{text}");
        assert!(text.contains("Exactly the same in every plan: Residents,") && !text.contains("(0 … 0)"), "{text}");
        assert!(text.contains("; base €"), "{text}");
    }

    #[test]
    fn colour_is_optional_and_one_replication_says_so() {
        let style = Style { language: Language::Nl, width: 80, colour: true };
        assert!(text(2, style).contains("\u{1b}["));
        let plain = text(1, Style { colour: false, ..style });
        assert!(!plain.contains('\u{1b}') && plain.contains("Eén herhaling"), "{plain}");
    }
}
