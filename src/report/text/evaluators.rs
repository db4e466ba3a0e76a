//! What an evaluator would conclude of each plan, beside what is true.

use super::lines::{Lines, Tone};
use super::readings;
use crate::compare::Comparison;
use crate::evaluation::lenses::LensRow;
use crate::evaluation::lenses::table::ENOUGH_POWER;
use crate::report::evaluated::Evaluated;
use crate::report::numbers::fixed;
use crate::report::run::Run;
use crate::report::soundness::{self, FEW, SHOWN};
use crate::report::words::say;
use crate::units::Language;

/// A table and two sentences per plan; nothing where nobody asked for lenses.
pub fn conclude(lines: &mut Lines, comparison: &Comparison, run: &Run) {
    let (evaluated, language) = (&run.evaluated, lines.style.language);
    let setting = &comparison.setting;
    let Some(years) = evaluated.lenses.iter().map(|row| row.years).max() else { return };
    let years = years.to_string();
    lines.heading(&say("conclude", language, &[("years", &years)]));
    lines.toned(2, &say("conclude-how", language, &[("years", &years)]), Tone::Faint);
    let plans = (0..setting.plans.len()).filter(|&plan| plan != setting.reference);
    let told: Vec<(usize, Vec<&LensRow>)> =
        plans.map(|plan| (plan, evaluated.last(plan))).filter(|told| !told.1.is_empty()).collect();
    // What no plan allows is said once.
    let same = told.windows(2).all(|pair| unfed(&pair[0].1, language) == unfed(&pair[1].1, language));
    for (plan, rows) in &told {
        lines.blank();
        lines.toned(2, setting.label(*plan, language), Tone::Bold);
        readings::table(lines, comparison, evaluated, rows);
        if !same {
            unfed(rows, language).iter().for_each(|line| lines.paragraph(4, line));
        }
        sentences(lines, comparison, evaluated, rows);
    }
    lines.blank();
    if let Some((_, rows)) = told.first().filter(|_| same) {
        unfed(rows, language).iter().for_each(|line| lines.paragraph(2, line));
    }
    outputs(lines, comparison, &told);
    let elections: Vec<String> = evaluated.election_years(setting).iter().map(i32::to_string).collect();
    let count = |value: u64| fixed(value as f64, 0, language);
    let (lived, residents) = (count(run.residents_lived), count(setting.municipality_residents));
    let town = if run.residents_lived < setting.municipality_residents { "conclude-town" } else { "conclude-whole" };
    let mut text = say(town, language, &[("lived", &lived), ("residents", &residents)]);
    if !elections.is_empty() {
        text = format!("{} {text}", say("election-years", language, &[("years", &elections.join(", "))]));
    }
    lines.paragraph(2, &text);
}

/// Contacts per euro, and what their order is worth.
fn outputs(lines: &mut Lines, comparison: &Comparison, told: &[(usize, Vec<&LensRow>)]) {
    let language = lines.style.language;
    let Some((found, rank)) = soundness::outputs(told).filter(|(_, rank)| rank.is_finite()) else { return };
    let name = |&(plan, contacts): &(usize, f64)| {
        format!("{} {}", comparison.setting.label(plan, language), fixed(contacts, 2, language))
    };
    let list = found.iter().map(name).collect::<Vec<_>>().join(", ");
    lines.paragraph(2, &say("outputs-say", language, &[("list", &list), ("rank", &fixed(rank, 2, language))]));
}

/// Lenses that the plan's design cannot feed, each reason once.
fn unfed(rows: &[&LensRow], language: Language) -> Vec<String> {
    let said = |(reason, names): (&str, Vec<&str>)| say("unfed", language, &[("lenses", &names.join("; ")), ("reason", reason)]);
    soundness::unfed(rows, language).into_iter().map(said).collect()
}

fn sentences(lines: &mut Lines, comparison: &Comparison, evaluated: &Evaluated, rows: &[&LensRow]) {
    let language = lines.style.language;
    let shown = |row: &&&LensRow| row.outcome.is_some_and(|outcome| SHOWN.contains(&outcome)) && row.power.is_finite();
    let shown: Vec<&LensRow> = rows.iter().filter(shown).copied().collect();
    let loud: Vec<_> = shown.iter().filter(|row| row.power >= ENOUGH_POWER).collect();
    let wolf = loud.iter().filter(|row| row.false_positive > FEW).count();
    let values = [("n", loud.len().to_string()), ("all", shown.len().to_string()), ("wolf", wolf.to_string())];
    let message = if loud.is_empty() { "loud-none" } else { "loud" };
    let first = say(message, language, &values.each_ref().map(|(name, value)| (*name, value.as_str())));
    let years = comparison.setting.years().to_string();
    let second = match soundness::first_evidence(evaluated, rows, &comparison.setting) {
        Some(found) => {
            let values = [("lens", found.lens.entry().label.of(language)), ("year", &found.year.to_string())];
            say("sound", language, &values)
        }
        None => say("sound-never", language, &[("years", &years)]),
    };
    lines.paragraph(4, &format!("{first} {second}"));
}

#[cfg(test)]
mod tests {
    use super::super::{Style, comparison_text};
    use super::*;
    use crate::compare::compare;
    use crate::compare::synthetic::{records, setting};
    use crate::evidence::lenses::Lens;
    use crate::report::results::tests::run;
    use crate::report::synthetic::evaluated;

    fn text(language: Language, width: usize, change: impl Fn(&mut Evaluated)) -> String {
        let setting = setting(3, 240);
        let mut run = Run { evaluated: evaluated(&setting), ..run() };
        change(&mut run.evaluated);
        comparison_text(&compare(&records(3, &setting), &setting), &run, None, Style { language, width, colour: false })
    }

    #[test]
    fn a_row_tells_estimate_truth_cause_power_false_alarms_and_year() {
        let said = text(Language::En, 110, |evaluated| {
            let wanted = |row: &&mut LensRow| (row.lens, row.plan, row.years) == (Lens::BeforeAfterClients, 1, 20);
            let row = evaluated.lenses.iter_mut().find(wanted).expect("a row");
            (row.estimate, row.ci, row.truth) = (-0.4131, (-0.4631, -0.3631), -0.0129);
            (row.power, row.false_positive, row.power_from) = (1.0, 0.95, Some(2));
            row.terms = crate::evaluation::lenses::Terms::default().with(crate::evidence::lenses::Term::Regression, -0.4);
        });
        let line = said.lines().find(|line| line.contains("Before and after, clients")).expect("a line");
        let words: Vec<&str> = line.split_whitespace().skip(4).collect();
        assert_eq!(words.join(" "), "−0.413 ±0.050 −0.013 regression 100 % 95 % 2029", "{line}");
        let flowing = said.split_whitespace().collect::<Vec<_>>().join(" ");
        for part in ["Council elections: 2030, 2034", "20,000 residents", "--residents all", "Not possible: ", "never"] {
            assert!(flowing.contains(part), "{part}\n{said}");
        }
    }

    #[test]
    fn small_terminals_are_kept_to_in_both_languages_and_no_number_is_broken() {
        for language in [Language::En, Language::Nl] {
            for width in [40, 60, 80, 120] {
                let said = text(language, width, |_| ());
                let from =
                    said.find(if language == Language::En { "What an evaluator" } else { "Wat een evaluator" }).expect("said");
                assert!(said.lines().all(|line| line.chars().count() <= width), "{width}");
                assert!(!said[from..].contains("NaN") && !said[from..].contains('{'), "{said}");
            }
        }
    }

    #[test]
    fn who_did_not_ask_is_told_nothing() {
        let said = text(Language::En, 80, |evaluated| *evaluated = Evaluated::default());
        assert!(!said.contains("evaluator") && !said.contains("whose books"), "{said}");
    }
}
