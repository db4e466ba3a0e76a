//! What a plan costs and brings, whether it pays back, whose books it shows in, and when it is deepest in the red: in sentences.

use super::super::super::Page;
use super::account::Account;
use crate::compare::{BreakEven, PayBack};
use crate::evidence::measures::Measure;
use crate::observe::record::Payer;
use crate::report::numbers::{euros, signed_euros};

/// Less than this is nothing (euros).
const NOTHING: f64 = 0.5;

pub fn sentences(page: &Page, account: &Account) -> Vec<String> {
    let all = account.total(None);
    let mut said = vec![costs(page, account.plan, all.cost_now), care(page, all.benefit_now)];
    if all.cost.abs() < NOTHING && all.benefit.abs() < NOTHING {
        return said;
    }
    said.extend(chance(page, account.plan, all.benefit_now));
    said.push(balance(page, all.benefit_now - all.cost_now));
    said.extend(pay_back(page, account.plan));
    said.push(pockets(page, account));
    said.extend(lowest(page, account));
    said
}

fn costs(page: &Page, plan: usize, extra: f64) -> String {
    let size = euros(extra.abs(), page.language);
    let values = [("plan", page.label(plan)), ("reference", page.reference()), ("euros", &size)];
    match extra {
        extra if extra.abs() < NOTHING => page.say("mkba-cost-same", &values[..2]),
        extra if extra > 0.0 => page.say("mkba-cost-more", &values),
        _ => page.say("mkba-cost-less", &values),
    }
}

fn care(page: &Page, saved: f64) -> String {
    let size = euros(saved.abs(), page.language);
    match saved {
        saved if saved.abs() < NOTHING => page.say("mkba-care-same", &[]),
        saved if saved > 0.0 => page.say("mkba-care-less", &[("euros", &size)]),
        _ => page.say("mkba-care-more", &[("euros", &size)]),
    }
}

/// Whether a difference in the cost of care may be chance.
fn chance(page: &Page, plan: usize, saved: f64) -> Option<String> {
    let effect = page.against_reference(plan, Measure::CareEuros).filter(|_| saved.abs() >= NOTHING)?;
    match effect.interval {
        None => Some(page.say("mkba-care-one", &[])),
        Some((low, high)) if low <= 0.0 && high >= 0.0 => Some(page.say("mkba-care-unsure", &[])),
        Some(_) => None,
    }
}

fn balance(page: &Page, left: f64) -> String {
    let size = euros(left.abs(), page.language);
    match left {
        left if left.abs() < NOTHING => page.say("mkba-balance-zero", &[]),
        left if left > 0.0 => page.say("mkba-balance-gains", &[("euros", &size)]),
        _ => page.say("mkba-balance-costs", &[("euros", &size)]),
    }
}

/// For all payers and for the municipality alone; nothing where nothing extra is spent.
fn pay_back(page: &Page, plan: usize) -> Vec<String> {
    let of = |municipality: bool| {
        let wanted = |row: &&PayBack| {
            let pair = (row.plan, row.against) == (plan, page.setting().reference);
            pair && row.discounted && row.municipality_only == municipality
        };
        page.dossier.comparison.pay_back.iter().find(wanted).map(|row| row.when)
    };
    let year = |year: usize| page.setting().calendar_year((12 * year).saturating_sub(1)).to_string();
    let mut said = Vec::new();
    match of(false) {
        Some(BreakEven::Year(after)) => {
            said.push(page.say("mkba-back", &[("year", &after.to_string()), ("calendar", &year(after))]));
        }
        Some(BreakEven::NotWithin(years)) => said.push(page.say("mkba-not-back", &[("years", &years.to_string())])),
        _ => {}
    }
    match of(true) {
        Some(BreakEven::Year(after)) => {
            said.push(page.say("mkba-town-back", &[("year", &after.to_string()), ("calendar", &year(after))]));
        }
        Some(BreakEven::NotWithin(years)) => said.push(page.say("mkba-town-not-back", &[("years", &years.to_string())])),
        _ => {}
    }
    said
}

/// Who pays and who saves; with signs where money goes other ways than a saving would.
fn pockets(page: &Page, account: &Account) -> String {
    let [town, insurer, state] = [Payer::Municipality, Payer::Insurer, Payer::State].map(|payer| account.total(Some(payer)));
    let plain = town.cost_now > NOTHING && [town, insurer, state].iter().all(|sides| sides.benefit_now > -NOTHING);
    let saves = plain && account.total(None).benefit_now > NOTHING;
    let write = |value: f64| if saves { euros(value.max(0.0), page.language) } else { signed_euros(-value, page.language) };
    let cost = if saves { euros(town.cost_now, page.language) } else { signed_euros(town.cost_now, page.language) };
    let cells =
        [town, insurer, state].map(|sides| write(if sides.benefit_now.abs() < NOTHING { 0.0 } else { sides.benefit_now }));
    let values = [("cost", cost.as_str()), ("town", &cells[0]), ("insurer", &cells[1]), ("state", &cells[2])];
    if saves { page.say("mkba-pockets", &values) } else { page.say("mkba-pockets-signed", &values) }
}

/// The year in which costs are furthest ahead of benefits.
fn lowest(page: &Page, account: &Account) -> Option<String> {
    let balance = account.balance();
    let (last, _) = *balance.last()?;
    let (year, deepest) = *balance.iter().min_by(|one, other| one.1.total_cmp(&other.1))?;
    let size = euros(deepest.abs(), page.language);
    let values = [("year", year.to_string()), ("euros", size)];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    Some(match deepest {
        deepest if deepest > -NOTHING => page.say("mkba-never-red", &[]),
        _ if year == last => page.say("mkba-lowest-last", &values),
        _ => page.say("mkba-lowest", &values),
    })
}
