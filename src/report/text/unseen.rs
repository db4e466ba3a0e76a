//! What nobody saw: what became of events that would have happened, or that happen because of a plan.

use super::lines::{Lines, Row, Tone};
use crate::compare::Comparison;
use crate::evaluation::ledger::{Event, LedgerRow, Rose};
use crate::report::evaluated::Evaluated;
use crate::report::ledger_words;
use crate::report::numbers::fixed;
use crate::report::unseen as shared;
use crate::report::words::say;

/// A table and a sentence per plan against the reference; nothing where nobody asked for it.
pub fn happened(lines: &mut Lines, comparison: &Comparison, evaluated: &Evaluated) {
    let (setting, language) = (&comparison.setting, lines.style.language);
    let plans: Vec<usize> = (0..setting.plans.len()).filter(|&plan| plan != setting.reference).collect();
    let of = |plan: usize| shared::rows(evaluated, plan, setting);
    if plans.iter().all(|&plan| of(plan).is_empty()) {
        return;
    }
    lines.heading(&say("unseen", language, &[("against", setting.label(setting.reference, language))]));
    lines.toned(2, &say("unseen-how", language, &[]), Tone::Faint);
    for plan in plans {
        let rows = of(plan);
        lines.blank();
        lines.toned(2, setting.label(plan, language), Tone::Bold);
        table(lines, &rows);
        if let Some(surfaced) = shared::surfaced(&rows) {
            lines.paragraph(4, &say("surfaced-say", language, &[("n", &fixed(surfaced, 0, language))]));
        }
        if let Some(rose) = shared::rose(evaluated, plan, setting) {
            ordinary(lines, rose);
        }
    }
    lines.blank();
    lines.paragraph(2, &say("unseen-who", language, &[]));
}

fn table(lines: &mut Lines, rows: &[&LedgerRow]) {
    let language = lines.style.language;
    let headings = shared::CLASSES.iter().map(|(_, heading)| *heading).chain(["column-expected"]);
    let mut out = vec![Row::numbers("", headings.map(|heading| say(heading, language, &[])).collect(), Tone::Bold)];
    for event in Event::ALL {
        let cells = shared::cells(rows, event, language);
        out.push(Row::numbers(ledger_words::short(event).of(language), cells, Tone::Plain));
    }
    lines.groups(2, &out);
}

/// Rose's lens in one sentence.
fn ordinary(lines: &mut Lines, rose: &Rose) {
    let language = lines.style.language;
    if !shared::prevents(rose) {
        lines.paragraph(4, &say("rose-nothing", language, &[]));
        return;
    }
    let values = shared::rose_values(rose, language);
    let message = if rose.needed_to_reach > 0.0 { "rose-say" } else { "rose-short" };
    lines.paragraph(4, &say(message, language, &values.each_ref().map(|(name, value)| (*name, value.as_str()))));
}

#[cfg(test)]
mod tests {
    use super::super::{Style, comparison_text};
    use super::*;
    use crate::compare::compare;
    use crate::compare::synthetic::{records, setting};
    use crate::report::results::tests::run;
    use crate::report::run::Run;
    use crate::report::synthetic::evaluated;
    use crate::units::Language;

    fn text(language: Language, width: usize, change: impl Fn(&mut Evaluated)) -> String {
        let setting = setting(3, 240);
        let mut run = Run { evaluated: evaluated(&setting), ..run() };
        change(&mut run.evaluated);
        comparison_text(&compare(&records(3, &setting), &setting), &run, None, Style { language, width, colour: false })
    }

    #[test]
    fn every_event_is_told_in_both_languages_within_the_width() {
        for (language, unchanged) in [(Language::En, "unchanged"), (Language::Nl, "gelijk")] {
            let said = text(language, 80, |_| ());
            for event in Event::ALL {
                let name = ledger_words::short(event).of(language).split(' ').next().expect("a word");
                assert!(said.lines().any(|line| line.trim_start().starts_with(name)), "{name}\n{said}");
            }
            assert!(said.contains(unchanged));
            assert!(said.lines().all(|line| line.chars().count() <= 80), "{said}");
        }
    }

    #[test]
    fn what_a_placebo_does_as_well_is_marked() {
        let quiet = text(Language::En, 100, |evaluated| evaluated.ledger.iter_mut().for_each(|row| row.noise_floor = f64::NAN));
        let loud = text(Language::En, 100, |evaluated| evaluated.ledger.iter_mut().for_each(|row| row.noise_floor = 1e9));
        assert!(!quiet.lines().any(|line| line.contains("Crisis") && line.contains('≈')));
        assert!(loud.contains('≈'));
    }

    #[test]
    fn nothing_is_said_where_nobody_asked() {
        let said = text(Language::En, 80, |evaluated| *evaluated = Evaluated::default());
        assert!(!said.contains("nobody saw"), "{said}");
    }
}
