//! What became of events that nobody in the municipality can see, in the words of terminal and page alike.

use super::evaluated::Evaluated;
use super::numbers::{fixed, percent, signed_fixed};
use super::words::Id;
use crate::compare::Setting;
use crate::evaluation::ledger::{Class, Event, LedgerRow, Rose};
use crate::units::Language;

/// Columns of the table, in the order of their headings.
pub const CLASSES: [(Class, Id); 5] = [
    (Class::Unchanged, "column-unchanged"),
    (Class::Postponed, "column-postponed"),
    (Class::BroughtForward, "column-forward"),
    (Class::Prevented, "column-prevented"),
    (Class::Extra, "column-extra"),
];

/// Rows of everyone over the horizon, a plan against the reference.
pub fn rows<'a>(evaluated: &'a Evaluated, plan: usize, setting: &Setting) -> Vec<&'a LedgerRow> {
    let pair = |row: &&LedgerRow| (row.plan, row.against, row.by) == (plan, setting.reference, None);
    evaluated.ledger.iter().filter(pair).collect()
}

/// Rose's lens on a plan against the reference.
pub fn rose<'a>(evaluated: &'a Evaluated, plan: usize, setting: &Setting) -> Option<&'a Rose> {
    evaluated.rose.iter().find(|rose| (rose.plan, rose.against) == (plan, setting.reference))
}

/// Events per year by class, then the expected difference; ≈ where a placebo does as much.
pub fn cells(rows: &[&LedgerRow], event: Event, language: Language) -> Vec<String> {
    let find = |class| rows.iter().find(|row| (row.event, row.class) == (event, class));
    let cell = |class| match find(class) {
        Some(row) if row.is_noise() && row.per_year > 0.0 => format!("≈{}", fixed(row.per_year, 0, language)),
        Some(row) => fixed(row.per_year, 0, language),
        None => "–".into(),
    };
    let expected = find(Class::Unchanged).map_or(f64::NAN, |row| row.expected);
    let expected = if expected.is_finite() { signed_fixed(expected, 0, language) } else { "–".into() };
    CLASSES.iter().map(|&(class, _)| cell(class)).chain([expected]).collect()
}

/// First contacts a year whose twin had the same need unseen; nothing where there are none.
pub fn surfaced(rows: &[&LedgerRow]) -> Option<f64> {
    rows.iter().find(|row| row.class == Class::Surfaced).map(|row| row.per_year).filter(|&number| number > 0.0)
}

/// Whether episodes are prevented on balance, and can be told by risk.
pub fn prevents(rose: &Rose) -> bool {
    rose.all.mean > 0.0 && (0.0..=1.0).contains(&rose.below_top)
}

/// Values of the sentence about who is prevented among: `n`, `share`, `had`, `unflagged`, `reached`.
pub fn rose_values(rose: &Rose, language: Language) -> [(&'static str, String); 5] {
    [
        ("n", fixed(rose.all.mean, 0, language)),
        ("share", percent(rose.below_top, 0, language)),
        ("had", percent(rose.episodes_below_top, 0, language)),
        ("unflagged", percent(rose.unflagged, 0, language)),
        ("reached", fixed(rose.needed_to_reach, if rose.needed_to_reach < 10.0 { 1 } else { 0 }, language)),
    ]
}
