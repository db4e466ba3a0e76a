//! The plans of the strip: one plan of the scenario with every length and gap, at the same money.

use super::{GAPS, LENGTHS};
use crate::experiment::Case;
use crate::scenario::plan::{Contract, Plan, Stream, Tender};
use crate::scenario::unsaid;
use crate::units::Bilingual;

/// The plan that stands for prevention money: the first of equal money that pays for workers or places, one under contract first.
pub fn template(case: &Case) -> Option<usize> {
    let scenario = &case.scenario;
    let candidates = || {
        let meant = |plan: &usize| scenario.plans[*plan].equal_money && *plan != scenario.reference;
        (0..scenario.plans.len()).filter(meant).filter(|&plan| scenario.plans[plan].streams.iter().any(prevents))
    };
    let contracted =
        |plan: &usize| scenario.plans[*plan].streams.iter().any(|stream| prevents(stream) && stream.contract.is_some());
    candidates().find(contracted).or_else(|| candidates().next())
}

fn prevents(stream: &Stream) -> bool {
    stream.buys.workers > 0.0 || stream.buys.places > 0.0
}

/// By length, then gap.
pub(super) fn variants(case: &Case, template: usize) -> Vec<Plan> {
    let all = LENGTHS.into_iter().flat_map(|length| GAPS.map(|gap| (length, gap)));
    all.map(|(length, gap)| variant(case, template, (length, gap))).collect()
}

/// All streams under this length and gap. What their contracts leave unsaid follows the length: a short contract costs more
/// overhead, unless the stream has an overhead of its own. Money is spread over the paid months, so its sum stays the same.
fn variant(case: &Case, template: usize, (length, gap): (u32, u32)) -> Plan {
    let workers = &case.scenario.parameters.workers;
    let plan = &case.scenario.plans[template];
    let under = |stream: &Stream| {
        let contract = Contract { length, gap, ..stream.contract.clone().unwrap_or_else(|| ordinary(unsaid::known(workers))) };
        stream.following(Some(contract), (workers, workers))
    };
    Plan {
        name: format!("{length}-months-gap-{gap}"),
        label: Bilingual::new(&format!("{length} months, gap {gap}"), &format!("{length} maanden, gat {gap}")),
        streams: plan.streams.iter().map(under).collect(),
        ..plan.clone()
    }
}

/// What a contract is where the scenario says no more than its length.
fn ordinary(known: u32) -> Contract {
    Contract { length: 1, gap: 0, renewal: 1.0, known, tender: Tender::Selected, judged_by: None, renew_on_referrals: false }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::{purchase::purchases, tiny};

    #[test]
    fn all_twelve_cost_the_same_and_what_the_template_costs() {
        for (name, sets) in [
            ("continuity-or-projects", &[][..]),
            ("cut-and-repair", &["years=20"]),
            ("targeted-or-universal", &[]),
            ("continuity-or-projects", &["plan.structural.stream=[{ workers = 20 }, { places = 20, start = 30 }]"]),
        ] {
            let case = tiny::case(name, sets);
            let template = template(&case).expect("a template");
            let plans = variants(&case, template);
            let wanted = purchases(&case, 1)[template].total();
            assert!(plans.len() == 12 && wanted > 0.0);
            let all = tiny::with(&case, |scenario| scenario.plans.extend(plans));
            for bought in &purchases(&all, 1)[case.scenario.plans.len()..] {
                assert!((bought.total() / wanted - 1.0).abs() < 1e-6, "{name}: {} {wanted}", bought.total());
            }
        }
    }

    #[test]
    fn only_length_gap_and_what_follows_from_them_differ() {
        let case = tiny::case("continuity-or-projects", &[]);
        let variants = variants(&case, 1);
        let workers = case.scenario.parameters.workers;
        let overheads =
            [workers.overhead_two_years, workers.overhead_two_years, workers.overhead_four_years, workers.overhead_continuous];
        for (variant, (length, overhead)) in variants.chunks(3).zip(LENGTHS.into_iter().zip(overheads)) {
            for (plan, gap) in variant.iter().zip(GAPS) {
                let mut wanted = case.scenario.plans[1].clone();
                wanted.streams[0].overhead = overhead;
                wanted.streams[0].contract.iter_mut().for_each(|contract| (contract.length, contract.gap) = (length, gap));
                assert_eq!((&plan.streams, plan.equal_money), (&wanted.streams, true));
            }
        }
        let stated = tiny::case("continuity-or-projects", &["plan.structural.stream=[{ workers = 28, overhead = 0.2 }]"]);
        assert!(super::variants(&stated, 1).iter().all(|plan| plan.streams[0].overhead == 0.2));
    }

    #[test]
    fn prevention_under_contract_comes_first() {
        let of = |sets: &[&str]| template(&tiny::case("continuity-or-projects", sets));
        assert_eq!(of(&[]), Some(1));
        assert_eq!(of(&["plan.structural.stream=[{ workers = 40 }]"]), Some(2), "under contract first");
        assert_eq!(
            of(&["plan.structural.equal_money=false", "plan.projects.stream=[{ wijkteam = 40, contract = { years = 2 } }]"]),
            Some(3)
        );
        assert_eq!(of(&["reference=\"structural\""]), Some(2));
    }
}
