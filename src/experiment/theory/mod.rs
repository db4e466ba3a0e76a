//! The policy theory put to the test: what remains of the effects when a link of it is switched off.

mod applies;
mod remains;

pub use applies::applies;
pub use remains::{PairEffects, PairRemains, Remains, Share};

use super::headlines::{Headlines, headline_measures, headlines, smaller};
use super::{Asked, Case, Watch};
use crate::evidence::measures::Measure;
use crate::evidence::theory::{LINKS, Link, strength};
use crate::evidence::{Strength, theory};
use crate::scenario::Scenario;
use crate::store::Store;
use serde::{Deserialize, Serialize};
use std::io;

/// Residents lived at most (persons), and replications at most: with the strip about 60 % of the work of the default comparison.
const RESIDENTS: u32 = 4_000;
const REPLICATIONS: u32 = 4;

/// What the effects of a scenario's plans rest on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Theory {
    /// Residents lived (persons).
    pub residents: u64,
    pub replications: usize,
    /// With everything on, in the same sample and replications: each plan against the reference, then pairs of equal money.
    pub base: Vec<PairEffects>,
    /// Links that belong to some plan, in the order of the story.
    pub links: Vec<LinkResult>,
    /// Without all mechanisms of these links for which there is no evidence; `None` where there is no such mechanism.
    pub without_evidence: Option<WithoutEvidence>,
}

/// One link, off in every plan and in the reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LinkResult {
    /// Key in `evidence::theory::LINKS`.
    pub link: String,
    /// Plans that it belongs to.
    pub plans: Vec<usize>,
    /// The scenario has nothing left to switch off: it was off, or does nothing at these values. `pairs` is empty then.
    pub off_already: bool,
    /// In the order of `Theory::base`.
    pub pairs: Vec<PairRemains>,
}

/// Mechanisms of the links that rest on an assumption, off together. One less what remains is the share that rests on them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WithoutEvidence {
    pub mechanisms: Vec<String>,
    /// In the order of `Theory::base`.
    pub pairs: Vec<PairRemains>,
}

impl Theory {
    /// Rows of a plan's chain: the links that belong to it.
    pub fn chain(&self, plan: usize) -> impl Iterator<Item = &LinkResult> {
        self.links.iter().filter(move |link| link.plans.contains(&plan))
    }
}

impl LinkResult {
    /// What the catalogue says of it.
    pub fn told(&self) -> Option<&'static Link> {
        theory::link(&self.link)
    }

    /// What remains of a plan's effect against another on a headline measure.
    pub fn remains(&self, (plan, against): (usize, usize), measure: Measure) -> Option<&Remains> {
        remains::find(&self.pairs, (plan, against), measure)
    }
}

impl WithoutEvidence {
    /// What remains of a plan's effect against another on a headline measure.
    pub fn remains(&self, (plan, against): (usize, usize), measure: Measure) -> Option<&Remains> {
        remains::find(&self.pairs, (plan, against), measure)
    }
}

/// What is to be lived for it, and what it stands for.
pub(super) struct Design {
    /// Everything on; then each link that can be switched off; then all without evidence, if any.
    pub cases: Vec<Case>,
    links: Vec<LinkResult>,
    assumed: Vec<&'static str>,
}

/// `None`: no link belongs to any plan.
pub(super) fn design(case: &Case) -> Option<Design> {
    let scenario = &case.scenario;
    let plans = |link: &Link| {
        let all = (0..scenario.plans.len()).filter(|&plan| plan != scenario.reference);
        all.filter(|&plan| applies(link, &scenario.plans[plan], scenario)).collect::<Vec<_>>()
    };
    let told: Vec<(&Link, Vec<usize>)> =
        LINKS.iter().map(|link| (link, plans(link))).filter(|(_, plans)| !plans.is_empty()).collect();
    if told.is_empty() {
        return None;
    }
    let whole = smaller(case, RESIDENTS);
    let without = |mechanisms: &[&str]| Case { scenario: whole.scenario.without(mechanisms), sample: whole.sample.clone() };
    let mut cases = vec![whole.clone()];
    let mut links = Vec::new();
    for (link, plans) in &told {
        let off = without(link.mechanisms);
        let off_already = same_lives(&off.scenario, &whole.scenario);
        cases.extend((!off_already).then_some(off));
        links.push(LinkResult { link: link.key.into(), plans: plans.clone(), off_already, pairs: Vec::new() });
    }
    let parts = told.iter().flat_map(|(link, _)| link.parts());
    let assumed: Vec<&'static str> =
        parts.filter(|mechanism| strength(mechanism) == Strength::Assumption).map(|mechanism| mechanism.key).collect();
    let off = without(&assumed);
    let assumed = if same_lives(&off.scenario, &whole.scenario) { Vec::new() } else { assumed };
    cases.extend((!assumed.is_empty()).then_some(off));
    Some(Design { cases, links, assumed })
}

/// Whether nothing that is lived differs.
fn same_lives(one: &Scenario, other: &Scenario) -> bool {
    one.parameters == other.parameters && one.plans == other.plans
}

/// Replications lived of those that were asked.
pub(super) fn replications(asked: Asked) -> u32 {
    asked.replications.min(REPLICATIONS)
}

/// Lives the theory. `None` inside = nothing to test; `None` outside = stopped.
///
/// # Errors
/// What cannot be written in the store.
pub(super) fn theory(case: &Case, asked: Asked, store: Option<&Store>, watch: &dyn Watch) -> io::Result<Option<Option<Theory>>> {
    let Some(design) = design(case) else { return Ok(Some(None)) };
    let replications = replications(asked);
    let Some(lived) = headlines(&design.cases, (asked.seed, replications), store, watch)? else { return Ok(None) };
    let residents = design.cases[0].sample.residents();
    Ok(Some(Some(put_together(design, &lived, &case.setting().pairs(), (residents, replications as usize)))))
}

fn put_together(design: Design, lived: &[Headlines], pairs: &[(usize, usize)], size: (u64, usize)) -> Theory {
    let effects = |of: &Headlines| -> Vec<PairEffects> {
        let of_pair = |&(plan, against): &(usize, usize)| PairEffects { plan, against, effects: of.effects(plan, against) };
        pairs.iter().map(of_pair).collect()
    };
    let base = effects(&lived[0]);
    let mut off = lived[1..].iter().map(|off| remains::held_against(&base, effects(off)));
    let mut links = design.links;
    for link in links.iter_mut().filter(|link| !link.off_already) {
        link.pairs = off.next().unwrap_or_default();
    }
    let mechanisms: Vec<String> = design.assumed.iter().map(|key| key.to_string()).collect();
    let without_evidence = off.next().map(|pairs| WithoutEvidence { mechanisms, pairs });
    debug_assert!(base.iter().all(|pair| pair.effects.len() == headline_measures().count()));
    Theory { residents: size.0, replications: size.1, base, links, without_evidence }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::compare;
    use crate::experiment::{Unwatched, run, tiny};

    const ASKED: Asked = Asked { seed: 5, replications: 2 };

    fn live(case: &Case) -> Theory {
        theory(case, ASKED, None, &Unwatched).expect("no store").expect("not stopped").expect("links")
    }

    #[test]
    fn a_link_that_is_off_gives_what_a_scenario_with_its_mechanism_off_gives() {
        let case = tiny::case("continuity-or-projects", &["years=3"]);
        let lived = live(&case);
        for (key, mechanism) in [("noticed-earlier", "signals_through_ties"), ("gaps-lose-workers", "staff_loss_over_gaps")] {
            let by_hand = tiny::case("continuity-or-projects", &["years=3", &format!("mechanisms.{mechanism}=false")]);
            let outcome = run(&by_hand.job(ASKED.seed), 0..2, None, &Unwatched).expect("no store");
            let wanted = compare(&outcome.records, &by_hand.setting());
            let link = lived.links.iter().find(|link| link.link == key).expect("belongs to the plans");
            for effect in wanted.effects.iter().filter(|e| e.measure.entry().headline && e.whole(&wanted.setting)) {
                let off = &link.remains((effect.plan, effect.against), effect.measure).expect("every pair").off;
                assert_eq!((off.effect, off.interval, off.mean_against), (effect.effect, effect.interval, effect.mean_against));
            }
        }
    }

    #[test]
    fn links_of_the_default_scenario_belong_to_the_plans_they_are_about() {
        let design = design(&tiny::case("continuity-or-projects", &["years=20"])).expect("links");
        let plans = |key: &str| design.links.iter().find(|link| link.link == key).map(|link| &link.plans[..]);
        assert_eq!(plans("places-to-meet"), Some(&[1, 2, 3][..]));
        assert_eq!(plans("leaving-early"), Some(&[1, 2, 3][..]));
        assert_eq!(plans("places-lost-fast"), Some(&[3][..]));
        assert_eq!((plans("debts"), plans("carers")), (None, None));
        let off: Vec<&str> = design.links.iter().filter(|link| link.off_already).map(|link| &link.link[..]).collect();
        assert_eq!(off, ["to-matter"], "off by default");
        let on = design.links.len() - off.len();
        assert_eq!(design.cases.len(), 1 + on + 1);
        assert!(design.assumed.contains(&"staff_loss_over_gaps") && !design.assumed.contains(&"worker_motivation"));
    }

    #[test]
    fn what_the_scenario_switched_off_is_marked_and_not_lived() {
        let design = design(&tiny::case("null-world", &[])).expect("links");
        let off = |key: &str| design.links.iter().find(|link| link.link == key).is_some_and(|link| link.off_already);
        assert!(off("less-strain") && !off("known-faces"));
        assert!(design.cases.len() < 2 + design.links.len());
    }

    #[test]
    fn plans_without_money_have_no_theory() {
        let case = tiny::case("continuity-or-projects", &[]);
        let bare = tiny::with(&case, |scenario| scenario.plans.iter_mut().for_each(|plan| plan.streams.clear()));
        assert!(design(&bare).is_none());
    }
}
