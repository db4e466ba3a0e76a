//! How one plan stands against another over the measures that speak.

use super::weight::{Weight, weigh};
use crate::compare::Setting;
use crate::compare::effects::Effect;
use crate::evidence::measures::Measure;

/// The measures that speak, in the order in which they are told.
pub const VOTING: [Measure; 4] =
    [Measure::SevereLonelinessYears, Measure::Meetings, Measure::ExpectedCrises, Measure::SpecialisedInflow];

/// How a plan stands against another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Better at something that matters and worse at nothing.
    Ahead,
    Behind,
    /// Better at one thing and worse at another.
    Mixed,
    /// No difference that matters.
    Even,
    /// Chance leaves it open.
    Unclear,
}

/// From the effects over the whole horizon; a pair that was not compared is unclear.
pub fn standing(effects: &[Effect], plan: usize, against: usize, setting: &Setting) -> Standing {
    let weights: Vec<Weight> = VOTING.iter().filter_map(|&measure| pair(effects, (plan, against), measure, setting)).collect();
    of_weights(&weights)
}

/// From what the effects on the voting measures amount to; nothing known is unclear.
pub fn of_weights(weights: &[Weight]) -> Standing {
    let any = |wanted: Weight| weights.contains(&wanted);
    match (any(Weight::Better), any(Weight::Worse)) {
        _ if weights.is_empty() => Standing::Unclear,
        (true, true) => Standing::Mixed,
        (true, false) => Standing::Ahead,
        (false, true) => Standing::Behind,
        _ if any(Weight::Unclear) => Standing::Unclear,
        _ => Standing::Even,
    }
}

/// Weight of the effect of a plan against another, whichever way round the pair was compared.
pub(super) fn pair(effects: &[Effect], (plan, against): (usize, usize), measure: Measure, setting: &Setting) -> Option<Weight> {
    let of = |one: usize, other: usize| {
        let wanted = |e: &&Effect| (e.plan, e.against, e.measure) == (one, other, measure) && e.whole(setting);
        effects.iter().find(wanted).map(weigh)
    };
    of(plan, against).or_else(|| {
        of(against, plan).map(|weight| match weight {
            Weight::Better => Weight::Worse,
            Weight::Worse => Weight::Better,
            other => other,
        })
    })
}
