//! Short words for what is said of lenses where there is little room.

use super::numbers::percent;
use super::words::say;
use crate::evaluation::lenses::LensRow;
use crate::evaluation::outcome::Outcome;
use crate::evidence::lenses::Term;
use crate::units::Language;

/// A term of the bias in one word.
pub fn term(term: Term, language: Language) -> String {
    let message = match term {
        Term::Regression => "short-regression",
        Term::Selection => "short-selection",
        Term::Surfacing => "short-surfacing",
        Term::Trend => "short-trend",
        Term::Shock => "short-shock",
        Term::SpillOver => "short-spill-over",
        Term::Weighting => "short-weighting",
        Term::Assumption => "short-assumption",
    };
    say(message, language, &[])
}

/// Decimals in which effects on an outcome are told: what a reader of its unit would write.
pub fn decimals(outcome: Option<Outcome>) -> usize {
    match outcome.map(Outcome::unit) {
        Some("SD") => 3,
        Some(unit) if unit.starts_with("euros") => 1,
        _ => 2,
    }
}

/// The term that explains most of the gap; `None` where there is none.
pub fn largest(row: &LensRow) -> Option<Term> {
    let found = Term::ALL.iter().copied().max_by(|&a, &b| row.terms[a].abs().total_cmp(&row.terms[b].abs()));
    found.filter(|&term| row.terms[term].abs() > 0.0)
}

/// An invisible share; what is credited beyond the benefit has no end, so it is cut at −999 %.
pub fn share(share: f64, language: Language) -> String {
    match share {
        share if share < -9.99 => format!("<{}", percent(-9.99, 0, language)),
        share => percent(share, 0, language),
    }
}
