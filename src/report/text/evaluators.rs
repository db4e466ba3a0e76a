//! What an evaluator would conclude of each plan, beside what is true.

use super::lines::{Lines, Row, Tone};
use crate::compare::Comparison;
use crate::evaluation::lenses::LensRow;
use crate::evaluation::lenses::table::ENOUGH_POWER;
use crate::evaluation::outcome::Outcome;
use crate::evidence::lenses::{Lens, Term};
use crate::evidence::unit_in;
use crate::report::evaluated::Evaluated;
use crate::report::lens_words;
use crate::report::numbers::{decimals, fixed, percent, signed_fixed};
use crate::report::run::Run;
use crate::report::words::{Message as M, say};

/// What the terminal shows; `lenses.csv` has the others.
const SHOWN: [Outcome; 4] = [Outcome::Distress, Outcome::SpecialisedInflow, Outcome::NewNeed, Outcome::CareEuros];
/// False alarms (share) up to which, and true effects within the interval (share) from which, a lens is seldom wrong.
const FEW: f64 = 0.1;
const MOSTLY: f64 = 0.8;

/// A table and two sentences per plan; nothing where nobody asked for lenses.
pub fn conclude(lines: &mut Lines, comparison: &Comparison, run: &Run) {
    let (evaluated, language) = (&run.evaluated, lines.style.language);
    let setting = &comparison.setting;
    let Some(years) = evaluated.lenses.iter().map(|row| row.years).max() else { return };
    let years = years.to_string();
    lines.heading(&say(M::Conclude, language, &[("years", &years)]));
    lines.toned(2, &say(M::ConcludeHow, language, &[("years", &years)]), Tone::Faint);
    for plan in (0..setting.plans.len()).filter(|&plan| plan != setting.reference) {
        let rows = evaluated.last(plan);
        if rows.is_empty() {
            continue;
        }
        lines.blank();
        lines.toned(2, setting.label(plan, language), Tone::Bold);
        table(lines, comparison, evaluated, &rows);
        unfed(lines, &rows);
        sentences(lines, comparison, evaluated, &rows);
    }
    let elections: Vec<String> = evaluated.election_years(setting).iter().map(i32::to_string).collect();
    let count = |value: u64| fixed(value as f64, 0, language);
    let (lived, residents) = (count(run.residents_lived), count(setting.municipality_residents));
    let town = if run.residents_lived < setting.municipality_residents { M::ConcludeTown } else { M::ConcludeWhole };
    let mut text = say(town, language, &[("lived", &lived), ("residents", &residents)]);
    if !elections.is_empty() {
        text = format!("{} {text}", say(M::ElectionYears, language, &[("years", &elections.join(", "))]));
    }
    lines.blank();
    lines.paragraph(2, &text);
}

fn table(lines: &mut Lines, comparison: &Comparison, evaluated: &Evaluated, rows: &[&LensRow]) {
    let language = lines.style.language;
    let columns = [M::ColumnEstimate, M::ColumnTruth, M::ColumnGap, M::ColumnPower, M::ColumnFalse, M::ColumnYear];
    let mut out = vec![Row::numbers("", columns.map(|column| say(column, language, &[])).to_vec(), Tone::Bold)];
    for outcome in SHOWN {
        let of: Vec<_> = rows.iter().filter(|row| row.outcome == Some(outcome)).collect();
        if of.is_empty() {
            continue;
        }
        let title = format!("{} ({})", outcome.label(language), unit_in(language, outcome.unit()));
        out.push(Row { name: title, cells: vec![], tone: Tone::Plain, left: true });
        for row in of {
            out.push(Row::numbers(row.lens.entry().label.of(language), cells(lines, comparison, evaluated, row), tone(row)));
        }
    }
    lines.groups(2, &out);
}

fn cells(lines: &Lines, comparison: &Comparison, evaluated: &Evaluated, row: &LensRow) -> Vec<String> {
    let language = lines.style.language;
    let fine = decimals(row.estimate.abs().max(row.truth.abs())).min(2);
    let half = (row.ci.1 - row.ci.0) / 2.0;
    let estimate = signed_fixed(row.estimate, fine, language);
    let estimate = if half.is_finite() { format!("{estimate} ±{}", fixed(half, fine, language)) } else { estimate };
    let largest = Term::ALL.iter().copied().max_by(|&a, &b| row.terms[a].abs().total_cmp(&row.terms[b].abs()));
    let gap = largest.filter(|&term| row.terms[term].abs() > 0.0).map_or(String::new(), |term| lens_words::term(term, language));
    let share = |share: f64| if share.is_finite() { percent(share, 0, language) } else { "–".into() };
    let year = match row.power_from {
        Some(years) => evaluated.known_in(row, years, &comparison.setting).to_string(),
        None if row.power.is_finite() => say(M::Never, language, &[]),
        None => "–".into(),
    };
    let truth = signed_fixed(row.truth, fine, language);
    vec![estimate, truth, gap, share(row.power), share(row.false_positive), year]
}

/// Red where the lens is convinced of what is not so.
fn tone(row: &LensRow) -> Tone {
    let wrong = row.power >= ENOUGH_POWER && (row.false_positive > FEW || row.estimate * row.truth < 0.0);
    if wrong { Tone::Bad } else { Tone::Plain }
}

/// Lenses that the plan's design cannot feed, each reason once.
fn unfed(lines: &mut Lines, rows: &[&LensRow]) {
    let language = lines.style.language;
    let silent: Vec<_> = rows.iter().filter_map(|row| row.note.map(|note| (note.of(language), row.lens))).collect();
    for same in silent.chunk_by(|one, other| one.0 == other.0) {
        let names: Vec<&str> = same.iter().map(|(_, lens)| lens.entry().label.of(language)).collect();
        lines.paragraph(4, &say(M::Unfed, language, &[("lenses", &names.join("; ")), ("reason", same[0].0)]));
    }
}

fn sentences(lines: &mut Lines, comparison: &Comparison, evaluated: &Evaluated, rows: &[&LensRow]) {
    let language = lines.style.language;
    let shown = |row: &&&LensRow| row.outcome.is_some_and(|outcome| SHOWN.contains(&outcome)) && row.power.is_finite();
    let shown: Vec<&LensRow> = rows.iter().filter(shown).copied().collect();
    let loud: Vec<_> = shown.iter().filter(|row| row.power >= ENOUGH_POWER).collect();
    let wolf = loud.iter().filter(|row| row.false_positive > FEW).count();
    let values = [("n", loud.len().to_string()), ("all", shown.len().to_string()), ("wolf", wolf.to_string())];
    let message = if loud.is_empty() { M::LoudNone } else { M::Loud };
    let first = say(message, language, &values.each_ref().map(|(name, value)| (*name, value.as_str())));
    let seldom_wrong = |row: &&&LensRow| row.coverage >= MOSTLY && row.false_positive <= FEW && row.lens != Lens::Outputs;
    let known = |row: &&LensRow| row.power_from.map(|years| (evaluated.known_in(row, years, &comparison.setting), row.lens));
    let years = comparison.setting.years().to_string();
    let second = match shown.iter().filter(seldom_wrong).filter_map(known).min() {
        Some((year, lens)) => say(M::Sound, language, &[("lens", lens.entry().label.of(language)), ("year", &year.to_string())]),
        None => say(M::SoundNever, language, &[("years", &years)]),
    };
    lines.paragraph(4, &format!("{first} {second}"));
}
