//! Short words for what is said of lenses where there is little room.

use super::numbers::percent;
use super::words::{Message as M, say};
use crate::evidence::lenses::Term;
use crate::units::Language;

/// A term of the bias in one word.
pub fn term(term: Term, language: Language) -> String {
    let message = match term {
        Term::Regression => M::ShortRegression,
        Term::Selection => M::ShortSelection,
        Term::Surfacing => M::ShortSurfacing,
        Term::Trend => M::ShortTrend,
        Term::Shock => M::ShortShock,
        Term::SpillOver => M::ShortSpillOver,
        Term::Weighting => M::ShortWeighting,
        Term::Assumption => M::ShortAssumption,
    };
    say(message, language, &[])
}

/// An invisible share; what is credited beyond the benefit has no end, so it is cut at −999 %.
pub fn share(share: f64, language: Language) -> String {
    match share {
        share if share < -9.99 => format!("<{}", percent(-9.99, 0, language)),
        share => percent(share, 0, language),
    }
}
