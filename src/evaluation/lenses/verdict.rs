//! What a funder concludes who renews only what one lens shows to work.

use super::reading::Reading;
use super::{View, areas, money, people, registers, unfed};
use crate::evaluation::outcome::Outcome;
use crate::evidence::lenses::Lens;

/// Whether the lens shows, in the years that can be seen, an effect for the better. A plan whose design cannot feed the lens
/// shows nothing.
pub fn verdict(lens: Lens, view: &View) -> bool {
    if view.years == 0 || unfed(lens, view.design).is_some() {
        return false;
    }
    let mut readings = Vec::new();
    match lens {
        Lens::BeforeAfterRegister | Lens::InterruptedTimeSeries => registers::read(view, &mut readings),
        Lens::DifferenceInDifferences | Lens::SteppedWedgeImmediate | Lens::SteppedWedgeExposure => {
            areas::read(view, &mut readings)
        }
        Lens::Outputs | Lens::ExAnteMkba => money::read(view, &mut readings),
        _ => people::read(view, &mut readings),
    }
    readings.iter().any(|reading| reading.lens == lens && asked_for(reading.outcome) && convinces(reading, view))
}

/// The outcome that a funder of prevention asks about: starts of specialised care, the clients' own score, or care euros.
fn asked_for(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::SpecialisedInflow | Outcome::Distress | Outcome::CareEuros)
}

/// Significant and for the better; of a sum made beforehand, that it exceeds the plan's costs.
fn convinces(reading: &Reading, view: &View) -> bool {
    if reading.lens != Lens::ExAnteMkba {
        return reading.favourable();
    }
    let window = view.design.begins..12 * view.years;
    let cost = money::per_resident(&view.plan.register, Outcome::PreventiveEuros, window)
        - money::per_resident(view.before, Outcome::PreventiveEuros, 0..view.before.months);
    -reading.estimate.value > cost
}
