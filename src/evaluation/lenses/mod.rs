//! The evaluator's lenses: each reads what one history shows, and is held against the truth term by term.

mod areas;
pub mod design;
mod money;
mod people;
pub mod reading;
mod registers;
pub mod table;
mod verdict;

#[cfg(test)]
mod tests;

pub use design::Design;
pub use reading::{Reading, Terms};
pub use table::{LensRow, rank_correlation, rows};
pub use verdict::verdict;

use super::observed::{Register, Seen};
use crate::evidence::Text;
use crate::evidence::lenses::Lens;
use serde::{Deserialize, Serialize};

/// One history up to the end of a plan year, with the twin's history for the truth.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub plan: &'a Seen,
    pub reference: &'a Seen,
    pub before: &'a Register,
    pub design: &'a Design,
    /// Plan years that can be seen (years).
    pub years: usize,
}

/// What the lenses say of one plan in one replication.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Said {
    pub readings: Vec<Reading>,
}

/// All readings of a plan at the end of every year.
pub fn read(view: &View) -> Said {
    let mut readings = Vec::new();
    for years in 1..=view.years {
        let view = View { years, ..*view };
        people::read(&view, &mut readings);
        registers::read(&view, &mut readings);
        areas::read(&view, &mut readings);
        money::read(&view, &mut readings);
    }
    Said { readings }
}

/// Why the design of a plan cannot feed a lens; `None` if it can.
pub fn unfed(lens: Lens, design: &Design) -> Option<Text> {
    match lens {
        Lens::DifferenceInDifferences if !design.compares_areas() => Some(Text::new(
            "every neighbourhood has the plan, or each at its own time: nothing to compare with",
            "elke wijk heeft het plan, of elk op een eigen moment: er is niets om mee te vergelijken",
        )),
        Lens::SteppedWedgeImmediate | Lens::SteppedWedgeExposure if !design.has_steps() => {
            Some(Text::new("neighbourhoods do not start in steps by lot", "wijken starten niet na loting stapsgewijs"))
        }
        Lens::IndividualTrial if !design.trial => Some(Text::new(
            "signalled residents are not offered help by lot",
            "hulp wordt niet na loting aangeboden aan inwoners met een signaal",
        )),
        _ => None,
    }
}
