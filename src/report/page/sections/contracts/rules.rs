//! A plan's rules beside its streams, in plain words.

use super::super::super::Page;
use super::terms::{date, each};
use crate::report::numbers::percent;
use crate::scenario::plan::{BaseChange, OfferTo, Plan};

pub fn sentences(page: &Page, plan: &Plan) -> Vec<String> {
    let share = |share: f64| percent(share, 0, page.language);
    let mut said: Vec<String> = plan.base_changes.iter().filter_map(|change| base(page, change)).collect();
    if let Some(saving) = &plan.booked_savings {
        let (from, euros) = (date(page, saving.from), each(saving.euros, page.language));
        let values = [("date", from.as_str()), ("euros", euros.as_str())];
        said.push(if saving.to_social_base {
            page.say("contracts-booked-kept", &values)
        } else {
            page.say("contracts-booked-gone", &values)
        });
    }
    if plan.capability_trap > 0.0 {
        said.push(page.say("contracts-trap", &[("share", &share(plan.capability_trap))]));
    }
    if let Some((from, _)) = plan.instrumental {
        said.push(page.say("contracts-instrumental", &[("date", &date(page, from))]));
    }
    if plan.outreach_share > 0.0 {
        said.push(page.say("contracts-outreach", &[("share", &share(plan.outreach_share))]));
    }
    if let Some((bumped, _)) = plan.sham {
        said.push(page.say("contracts-sham", &[("share", &share(bumped))]));
    }
    let flags = [
        (plan.supply.is_some(), "contracts-supply"),
        (plan.nearby_teams, "contracts-nearby"),
        (plan.residents_run_places, "contracts-own-places"),
        (plan.own_space_groups, "contracts-own-space"),
        (plan.offer == OfferTo::RandomHalf, "contracts-offer-half"),
        (plan.baseline_shift != 0.0, "contracts-shifted"),
    ];
    said.extend(flags.into_iter().filter(|(on, _)| *on).map(|(_, message)| page.say(message, &[])));
    said
}

fn base(page: &Page, change: &BaseChange) -> Option<String> {
    let months = page.setting().months as i32;
    let (from, until) = (change.from.max(0), change.until.min(months));
    let what = match (change.workers, change.places) {
        (true, true) => page.say("contracts-base", &[]),
        (true, false) => page.say("contracts-base-workers", &[]),
        (false, true) => page.say("contracts-base-places", &[]),
        (false, false) => return None,
    };
    let (first, last) = (date(page, from), date(page, until));
    let share = percent(change.factor, 0, page.language);
    let values = [("what", what.as_str()), ("share", &share), ("from", &first), ("until", &last)];
    if from >= until {
        None
    } else if until >= months {
        Some(page.say("contracts-base-from", &values[..3]))
    } else {
        Some(page.say("contracts-base-between", &values))
    }
}
