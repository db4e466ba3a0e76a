//! What each plan buys per calendar year, read from its contracts: nothing has to be lived for it.

use super::Case;
use crate::chance::Chance;
use crate::funding::{Schedule, Site};
use crate::scenario::plan::{Plan, Stream};
use crate::units::Cents;
use crate::world::build::sites;
use serde::{Deserialize, Serialize};

/// A contract of this many months that is renewed without a gap counts as structural money (months).
pub const STRUCTURAL_MONTHS: u32 = 48;

/// Contracted money of one plan, whole municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Purchase {
    pub plan: usize,
    pub years: Vec<Year>,
    /// Base money over the horizon, which every plan has unless it changes it (euros).
    pub base: f64,
}

/// Money of the plan's own streams in one calendar year (euros).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Year {
    pub year: i32,
    pub structural: f64,
    pub incidental: f64,
}

/// Money that differs between two plans that are meant to cost the same (euros, > 0).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Gap {
    /// The plan that spends more.
    pub plan: usize,
    pub against: usize,
    pub euros: f64,
}

impl Purchase {
    /// Money of the plan's own streams over the horizon (euros).
    pub fn total(&self) -> f64 {
        self.years.iter().map(|year| year.structural + year.incidental).sum()
    }

    /// Of this, the structural part (euros).
    pub fn structural(&self) -> f64 {
        self.years.iter().map(|year| year.structural).sum()
    }
}

/// Structural: money without an end, or under contracts of four years or more that are renewed without a gap.
pub fn is_structural(stream: &Stream) -> bool {
    stream.contract.as_ref().is_none_or(|contract| contract.length >= STRUCTURAL_MONTHS && contract.gap == 0)
}

/// What every plan buys. The seed decides only where a roll-out by lot begins, in the first replication.
pub fn purchases(case: &Case, seed: u64) -> Vec<Purchase> {
    let (sites, chance) = (sites(&case.sample), Chance::new(seed, 0));
    case.scenario.plans.iter().enumerate().map(|(i, plan)| purchase(case, i, plan, (&sites, &chance))).collect()
}

fn purchase(case: &Case, number: usize, plan: &Plan, known: (&[Site], &Chance)) -> Purchase {
    let (sites, chance) = known;
    let horizon = case.scenario.horizon();
    let schedule = Schedule::of(plan, sites, horizon as u32, &case.scenario.parameters, chance);
    let setting = case.setting();
    let scale = |cents: Cents| cents.euros() * setting.scale;
    let mut years: Vec<(i32, Cents, Cents)> = Vec::new();
    for month in 0..horizon {
        let calendar = setting.calendar_year(month as usize);
        if years.last().is_none_or(|(year, ..)| *year != calendar) {
            years.push((calendar, Cents::ZERO, Cents::ZERO));
        }
        let Some((_, structural, incidental)) = years.last_mut() else { continue };
        for (stream, terms) in plan.streams.iter().enumerate() {
            *(if is_structural(terms) { &mut *structural } else { &mut *incidental }) += schedule.of_month(stream + 1, month);
        }
    }
    let base = scale((0..horizon).map(|month| schedule.of_month(0, month)).sum());
    let year = |(year, structural, incidental): (i32, Cents, Cents)| Year {
        year,
        structural: scale(structural),
        incidental: scale(incidental),
    };
    Purchase { plan: number, years: years.into_iter().map(year).collect(), base }
}

/// Plans that are meant to cost the same and do not: each with the first of them that it exceeds or falls short of.
pub fn gaps(case: &Case, purchases: &[Purchase]) -> Vec<Gap> {
    let meant: Vec<&Purchase> =
        purchases.iter().filter(|p| case.scenario.plans[p.plan].equal_money && p.plan != case.scenario.reference).collect();
    let Some((first, others)) = meant.split_first() else { return Vec::new() };
    let gap = |other: &&Purchase| {
        let (one, two) = (first.total(), other.total());
        // A cent of the lived sample, scaled, is no difference.
        let differs = (one - two).abs() > 1e-6 * one.abs().max(two.abs());
        let (plan, against) = if two > one { (other.plan, first.plan) } else { (first.plan, other.plan) };
        differs.then(|| Gap { plan, against, euros: (one - two).abs() })
    };
    others.iter().filter_map(gap).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::load;
    use crate::scenario::sample::Residents;

    fn case(sets: &[&str]) -> Case {
        let sets: Vec<String> = sets.iter().map(|set| set.to_string()).collect();
        let scenario = load("continuity-or-projects", &sets).expect("the default scenario").scenario;
        Case::new(scenario, Residents::Number(4_000)).expect("Tilburg")
    }

    #[test]
    fn equal_money_is_structural_or_incidental_by_its_contract() {
        let case = case(&[]);
        let bought = purchases(&case, 1);
        let wanted = 40.0 * case.sample.municipality_residents as f64 * 20.0;
        assert_eq!((bought[0].total(), bought[0].years.len()), (0.0, 20));
        for (plan, structural) in [(1, wanted), (2, 0.0), (3, 0.0)] {
            assert!((bought[plan].total() / wanted - 1.0).abs() < 1e-6, "{plan}");
            assert!((bought[plan].structural() - structural).abs() < 1e-6 * wanted, "{plan}");
        }
        assert_eq!(gaps(&case, &bought), []);
    }

    #[test]
    fn a_plan_that_spends_more_is_named_with_the_difference() {
        let case = case(&["plan.projects.stream=[{ workers = 35, places = 12, contract = { years = 2 } }]"]);
        let gaps = gaps(&case, &purchases(&case, 1));
        assert_eq!(gaps.iter().map(|gap| (gap.plan, gap.against)).collect::<Vec<_>>(), [(2, 1)]);
        let wanted = 7.0 * case.sample.municipality_residents as f64 * 20.0;
        assert!((gaps[0].euros / wanted - 1.0).abs() < 1e-6, "{}", gaps[0].euros);
    }
}
