//! The readings of the lenses on one plan, as a table.

use super::lines::{Lines, Row, Tone};
use crate::compare::Comparison;
use crate::evaluation::lenses::LensRow;
use crate::evaluation::lenses::table::ENOUGH_POWER;
use crate::evidence::unit_in;
use crate::report::evaluated::Evaluated;
use crate::report::lens_words;
use crate::report::numbers::{fixed, percent, signed_fixed};
use crate::report::soundness::{FEW, SHOWN};
use crate::report::words::say;

/// Estimate, truth, cause of the gap, power, false alarms and first year with enough power, by outcome.
pub fn table(lines: &mut Lines, comparison: &Comparison, evaluated: &Evaluated, rows: &[&LensRow]) {
    let language = lines.style.language;
    let columns = ["column-estimate", "column-truth", "column-gap", "column-power", "column-false", "column-year"];
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
    let fine = lens_words::decimals(row.outcome);
    let half = (row.ci.1 - row.ci.0) / 2.0;
    let estimate = signed_fixed(row.estimate, fine, language);
    let estimate = if half.is_finite() { format!("{estimate} ±{}", fixed(half, fine, language)) } else { estimate };
    let gap = lens_words::largest(row).map_or(String::new(), |term| lens_words::term(term, language));
    let share = |share: f64| if share.is_finite() { percent(share, 0, language) } else { "–".into() };
    let year = match row.power_from {
        Some(years) => evaluated.known_in(row, years, &comparison.setting).to_string(),
        None if row.power.is_finite() => say("never", language, &[]),
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
