//! Which links belong to the story of a plan.

use crate::evidence::theory::{Link, Needs};
use crate::scenario::Scenario;
use crate::scenario::plan::{BaseChange, Buys, Plan, Stream};

/// Whether a link belongs to the story of a plan of this scenario: whether the plan has what the link speaks of.
pub fn applies(link: &Link, plan: &Plan, scenario: &Scenario) -> bool {
    let buys = |what: fn(&Buys) -> f64| plan.streams.iter().any(|stream| what(&stream.buys) > 0.0);
    // Savings that are booked go to the base, and a change of the base is one of workers and places as well.
    let base = |of: fn(&BaseChange) -> bool| {
        plan.base_changes.iter().any(of) || plan.booked_savings.as_ref().is_some_and(|booked| booked.to_social_base)
    };
    let workers = buys(|buys| buys.workers) || base(|change| change.workers);
    let places = buys(|buys| buys.places) || base(|change| change.places);
    let under_contract = |stream: &Stream| stream.buys.workers > 0.0 && ends(stream, scenario);
    match link.needs {
        Needs::SocialBase => workers || places,
        Needs::Workers => workers,
        Needs::Places => places,
        Needs::WorkersOrTeam => workers || buys(|buys| buys.wijkteam),
        Needs::DebtHelp => buys(|buys| buys.debt_help),
        Needs::CarerSupport => buys(|buys| buys.carer_support),
        Needs::WorkersUnderContract => plan.streams.iter().any(under_contract),
        Needs::PlacesWithoutMoney => {
            let cut = plan.base_changes.iter().any(|change| change.places && change.factor < 1.0);
            cut || plan.streams.iter().any(|stream| stream.buys.places > 0.0 && may_stop(stream, scenario))
        }
    }
}

/// Whether a contract ends while the plan is lived.
fn ends(stream: &Stream, scenario: &Scenario) -> bool {
    stream.contract.as_ref().is_some_and(|contract| stream.start + (contract.length as i32) < scenario.horizon())
}

/// Whether money stops for a while, or may: a gap, a pause, a renewal that is not sure, a council that chooses otherwise.
fn may_stop(stream: &Stream, scenario: &Scenario) -> bool {
    let unsure = stream.contract.as_ref().is_some_and(|contract| {
        contract.gap > 0 || contract.renewal < 1.0 || contract.judged_by.is_some() || contract.renew_on_referrals
    });
    let council = scenario.circumstances.elections.reprioritise > 0.0 && !stream.ring_fenced;
    stream.pause.is_some() || council || unsure && ends(stream, scenario)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::theory::{LINKS, link};
    use crate::experiment::tiny;

    fn of(streams: &str, key: &str) -> bool {
        let case = tiny::case("continuity-or-projects", &["years=20", &format!("plan.structural.stream={streams}")]);
        applies(link(key).expect("a link"), &case.scenario.plans[1], &case.scenario)
    }

    #[test]
    fn a_link_belongs_to_a_plan_that_buys_what_it_speaks_of() {
        assert!(of("[{ places = 1 }]", "places-to-meet") && !of("[{ workers = 1 }]", "places-to-meet"));
        assert!(of("[{ workers = 1 }]", "known-faces") && of("[{ wijkteam = 1 }]", "known-faces"));
        assert!(!of("[{ places = 1 }]", "known-faces") && of("[{ places = 1 }]", "less-strain"));
        assert!(of("[{ debt_help = 1 }]", "debts") && !of("[{ workers = 1 }]", "debts"));
        assert!(LINKS.iter().all(|link| !of("[]", link.key)));
    }

    #[test]
    fn contract_links_need_a_contract_that_ends_and_lost_places_a_time_without_money() {
        assert!(of("[{ workers = 1, contract = { years = 10 } }]", "leaving-early"));
        assert!(!of("[{ workers = 1, contract = { years = 20 } }]", "leaving-early"), "it ends with the horizon");
        assert!(!of("[{ workers = 1 }]", "leaving-early"));
        assert!(of("[{ places = 1, contract = { years = 2, gap_months = 6 } }]", "places-lost-fast"));
        assert!(!of("[{ places = 1, contract = { years = 2 } }]", "places-lost-fast"));
        assert!(of("[{ places = 1, pause = { from = 24, until = 36 } }]", "places-lost-fast"));
        assert!(of("[{ places = 1, contract = { years = 2, renewal = 0.5 } }]", "places-lost-fast"));
    }
}
