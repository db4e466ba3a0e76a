//! What a comparison comes to: which differences matter, which plan does better, or that none does.
//!
//! Nothing here knows which plan somebody hopes will win. Four measures speak, own worth before prevention before care; money is
//! told beside them and does not vote, because whether an effect is worth its price is for the council to say.

mod standing;
mod weight;

pub use standing::{Standing, VOTING, standing};
pub use weight::{Weight, weigh};

use super::Setting;
use super::effects::Effect;
use crate::scenario::plan::Plan;

/// What a comparison comes to.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// No plan makes a difference that matters, against the reference or another.
    Nothing,
    /// One plan, or plans of unequal money: each against the reference alone, in the order of the plans.
    Each(Vec<(usize, Standing)>),
    /// Plans of equal money do not differ from each other in a way that matters; against the reference they stand so.
    NoneBetween(Vec<(usize, Standing)>),
    /// One plan of equal money does better than all others. `first`: the plan that the question names first, if another won.
    Wins { plan: usize, over: Option<usize> },
    /// Some plans of equal money do equally well and better than the others.
    Lead { ahead: Vec<usize>, behind: Vec<usize> },
    /// As `Lead`, where those behind are the plans with gaps and those ahead, of different contract lengths, have none.
    GapNotLength { ahead: Vec<usize>, behind: Vec<usize> },
    /// One plan of equal money does better at one thing and worse at another, or chance leaves it open.
    Depends,
}

/// The verdict over the whole horizon.
pub fn verdict(effects: &[Effect], plans: &[Plan], setting: &Setting) -> Verdict {
    let others: Vec<usize> = (0..setting.plans.len()).filter(|&plan| plan != setting.reference).collect();
    let against: Vec<(usize, Standing)> =
        others.iter().map(|&plan| (plan, standing(effects, plan, setting.reference, setting))).collect();
    let equal: Vec<usize> = others.iter().copied().filter(|&plan| setting.equal_money[plan]).collect();
    let even = |&(_, standing): &(usize, Standing)| standing == Standing::Even;
    if equal.len() < 2 {
        return if against.iter().all(even) { Verdict::Nothing } else { Verdict::Each(against) };
    }
    let between = |plan: usize, other: usize| standing(effects, plan, other, setting);
    let pairs = || equal.iter().flat_map(|&plan| equal.iter().map(move |&other| (plan, other))).filter(|(a, b)| a < b);
    if pairs().all(|(plan, other)| between(plan, other) == Standing::Even) {
        return if against.iter().all(even) { Verdict::Nothing } else { Verdict::NoneBetween(against) };
    }
    let beaten = |plan: usize| equal.iter().any(|&other| other != plan && between(plan, other) == Standing::Behind);
    let (behind, ahead): (Vec<usize>, Vec<usize>) = equal.iter().partition(|&&plan| beaten(plan));
    let stands_over = |plan: usize| behind.iter().all(|&other| between(plan, other) == Standing::Ahead);
    let alike = ahead.iter().all(|&plan| ahead.iter().all(|&other| plan >= other || between(plan, other) == Standing::Even));
    match ahead[..] {
        [plan] if stands_over(plan) => Verdict::Wins { plan, over: (plan != equal[0]).then_some(equal[0]) },
        _ if ahead.is_empty() || behind.is_empty() || !alike || !ahead.iter().all(|&plan| stands_over(plan)) => Verdict::Depends,
        _ if gap_not_length(plans, &ahead, &behind) => Verdict::GapNotLength { ahead, behind },
        _ => Verdict::Lead { ahead, behind },
    }
}

/// Whether gaps part the plans and lengths do not.
fn gap_not_length(plans: &[Plan], ahead: &[usize], behind: &[usize]) -> bool {
    let mut lengths: Vec<u32> = ahead.iter().filter_map(|&plan| contract(plans, plan).map(|(length, _)| length)).collect();
    lengths.sort_unstable();
    lengths.dedup();
    let gap = |plan: &usize| contract(plans, *plan).is_some_and(|(_, gap)| gap > 0);
    // As long a contract with a gap as without: then only the gap can be what differs.
    let same_length = |plan: &usize| contract(plans, *plan).is_some_and(|(length, _)| lengths.contains(&length));
    lengths.len() > 1 && !ahead.iter().any(gap) && behind.iter().all(|plan| gap(plan) && same_length(plan))
}

/// Length and gap of a plan's contracts (months); a stream without an end is as long as can be. None without streams, or where
/// streams differ.
pub fn contract(plans: &[Plan], plan: usize) -> Option<(u32, u32)> {
    let mut all =
        plans.get(plan)?.streams.iter().map(|stream| stream.contract.as_ref().map_or((u32::MAX, 0), |c| (c.length, c.gap)));
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}

#[cfg(test)]
mod tests;
