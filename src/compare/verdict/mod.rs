//! What a comparison comes to: which differences matter, which plan does better, or that none does.
//!
//! Nothing here knows which plan somebody hopes will win. Four measures speak, own worth before prevention before care; money is
//! told beside them and does not vote, because whether an effect is worth its price is for the council to say.

mod standing;
mod weight;

use standing::pair;
pub use standing::{Standing, VOTING, of_weights, standing};
pub use weight::{Weight, weigh};

use super::Setting;
use super::effects::Effect;
use crate::evidence::measures::Measure;
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
    /// Of the plans of equal money these do equally well and better than those behind; those between differ from neither in a way
    /// that matters. `gap`: what parts them is gaps and not the length of contracts, which differs among those ahead.
    Lead { ahead: Vec<usize>, between: Vec<usize>, behind: Vec<usize>, gap: bool },
    /// One plan of equal money does better at one thing and worse at another, or chance leaves it open: for each measure, the plans
    /// that are worse than none and better than some.
    Depends(Vec<(Measure, Vec<usize>)>),
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
    let pairs = || equal.iter().flat_map(|plan| equal.iter().map(move |other| (plan, other))).filter(|(a, b)| a < b);
    if pairs().all(|(&plan, &other)| between(plan, other) == Standing::Even) {
        return if against.iter().all(even) { Verdict::Nothing } else { Verdict::NoneBetween(against) };
    }
    let beaten = |plan: usize| equal.iter().any(|&other| other != plan && between(plan, other) == Standing::Behind);
    let (behind, unbeaten): (Vec<usize>, Vec<usize>) = equal.iter().partition(|&&plan| beaten(plan));
    let over_all = |&plan: &usize| behind.iter().all(|&other| between(plan, other) == Standing::Ahead);
    let (ahead, middle): (Vec<usize>, Vec<usize>) = unbeaten.iter().partition(|plan| over_all(plan));
    let known = |plan: usize, other: usize| matches!(between(plan, other), Standing::Ahead | Standing::Behind | Standing::Even);
    if behind.is_empty() || ahead.is_empty() || !pairs().all(|(&plan, &other)| known(plan, other)) {
        return Verdict::Depends(leaders(effects, &equal, setting));
    }
    let gap = middle.is_empty() && gap_not_length(plans, &ahead, &behind);
    Verdict::Lead { ahead, between: middle, behind, gap }
}

/// For each measure that speaks, the plans that are worse than none and better than some.
fn leaders(effects: &[Effect], equal: &[usize], setting: &Setting) -> Vec<(Measure, Vec<usize>)> {
    let best = |measure: Measure| {
        let weights = |plan: usize| {
            let others = equal.iter().filter(move |&&other| other != plan);
            others.filter_map(move |&other| pair(effects, (plan, other), measure, setting)).collect::<Vec<_>>()
        };
        let leads = |plan: &usize| {
            let weights = weights(*plan);
            weights.contains(&Weight::Better) && !weights.contains(&Weight::Worse)
        };
        equal.iter().copied().filter(leads).collect::<Vec<_>>()
    };
    VOTING.into_iter().map(|measure| (measure, best(measure))).filter(|(_, plans)| !plans.is_empty()).collect()
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
