//! Futures as text for the terminal: both intervals, how often a plan is better, and what the assumptions decide.

use super::lines::{Lines, Row, Tone};
use crate::compare::Comparison;
use crate::compare::futures::FutureEffect;
use crate::evidence::measures::Kind;
use crate::report::futures::Drawn;
use crate::report::label::label;
use crate::report::numbers::{decimals, fixed, percent, signed_euros, signed_fixed, signed_millions};
use crate::report::words::say;
use crate::units::Language;

/// Every pair over the whole horizon.
pub fn futures(lines: &mut Lines, comparison: &Comparison, drawn: Option<&Drawn>) {
    let Some(drawn) = drawn else { return };
    let (setting, language, said) = (&comparison.setting, lines.style.language, &drawn.said);
    lines.heading(&say("futures", language, &[("n", &said.futures.to_string())]));
    lines.paragraph(2, &say("futures-under", language, &[("drawn", &said.drawn.to_string())]));
    if said.kept > 0 {
        lines.paragraph(2, &say("futures-kept", language, &[("n", &said.kept.to_string())]));
    }
    let whole: Vec<&FutureEffect> =
        said.rows.iter().filter(|row| row.window.from == 0 && row.window.until == setting.months).collect();
    let columns = ["futures-mean", "futures-chance", "futures-both", "futures-better", "futures-share"];
    for pair in whole.chunk_by(|one, other| (one.plan, one.against) == (other.plan, other.against)) {
        let (plan, against) = (setting.label(pair[0].plan, language), setting.label(pair[0].against, language));
        lines.blank();
        lines.paragraph(2, &say("futures-versus", language, &[("plan", plan), ("against", against)]));
        let mut rows = vec![Row::numbers("", columns.map(|column| say(column, language, &[])).to_vec(), Tone::Bold)];
        rows.extend(
            pair.iter()
                .map(|row| Row::numbers(&label(row.measure, language), cells(row, said.counted_of(), language), Tone::Plain)),
        );
        lines.table(4, &rows);
    }
    lines.blank();
    lines.paragraph(2, &say("futures-note", language, &[]));
}

fn cells(row: &FutureEffect, all: u32, language: Language) -> Vec<String> {
    let better = row.share_better.map(|share| fixed(f64::from(all) * share, 0, language));
    vec![
        amount(row, row.mean, language),
        between(row, row.chance, language),
        between(row, row.range, language),
        better.map_or("–".into(), |x| say("futures-of", language, &[("x", &x), ("all", &all.to_string())])),
        row.assumptions.map_or("–".into(), |share| percent(share, 0, language)),
    ]
}

fn between(row: &FutureEffect, bounds: Option<(f64, f64)>, language: Language) -> String {
    bounds.map_or("–".into(), |(low, high)| format!("({} … {})", amount(row, low, language), amount(row, high, language)))
}

fn amount(row: &FutureEffect, value: f64, language: Language) -> String {
    match row.measure.entry().kind {
        _ if value == 0.0 => "0".into(),
        Kind::Euros if value.abs() >= 999_500.0 => signed_millions(value, language),
        Kind::Euros => signed_euros(value, language),
        _ => signed_fixed(value, decimals(row.mean), language),
    }
}
