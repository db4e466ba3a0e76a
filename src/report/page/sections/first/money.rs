//! The sentence on money: does it pay back, and how much of a euro comes back.

use super::super::super::Page;
use crate::compare::{BreakEven, PayBack};
use crate::evidence::measures::Measure;
use crate::report::numbers::{euros, fixed};

/// What comes back of the extra money of a plan.
pub struct Returned {
    /// Per euro of extra money, over the horizon, not discounted, all payers (euros), with its 95 % interval.
    pub share: f64,
    pub interval: Option<(f64, f64)>,
}

/// Pay-back of a plan against the reference, discounted.
pub fn pay_back<'a>(page: &Page<'a>, plan: usize, municipality_only: bool) -> Option<&'a PayBack> {
    row(page, plan, municipality_only, true)
}

/// The same for all payers, not discounted.
pub fn undiscounted<'a>(page: &Page<'a>, plan: usize) -> Option<&'a PayBack> {
    row(page, plan, false, false)
}

fn row<'a>(page: &Page<'a>, plan: usize, municipality_only: bool, discounted: bool) -> Option<&'a PayBack> {
    let reference = page.setting().reference;
    let wanted = |row: &&PayBack| {
        (row.plan, row.against, row.municipality_only, row.discounted) == (plan, reference, municipality_only, discounted)
    };
    page.dossier.comparison.pay_back.iter().find(wanted)
}

/// What comes back; None where nothing extra is spent.
pub fn returned(page: &Page, plan: usize) -> Option<Returned> {
    let back = undiscounted(page, plan)?;
    let share = back.share()?;
    let a_year = back.extra * 12.0 / page.setting().months as f64;
    let net = page.against_reference(plan, Measure::NetCostAll)?;
    // What is saved is what is spent extra less what it costs on balance.
    let interval = net.interval.map(|(low, high)| (1.0 - high / a_year, 1.0 - low / a_year));
    Some(Returned { share, interval })
}

/// One sentence for all plans, most of a euro first.
pub fn sentence(page: &Page) -> String {
    let mut rows: Vec<(usize, &PayBack)> =
        page.dossier.others().filter_map(|plan| pay_back(page, plan, false).map(|back| (plan, back))).collect();
    let share = |plan: usize| returned(page, plan).map_or(f64::NEG_INFINITY, |returned| returned.share);
    rows.sort_by(|one, other| share(other.0).total_cmp(&share(one.0)));
    let years = page.horizon();
    let extra: Vec<_> = rows.iter().filter(|(_, back)| back.when != BreakEven::NothingExtra).collect();
    let mut parts = Vec::new();
    if !extra.is_empty() && extra.iter().all(|(_, back)| matches!(back.when, BreakEven::NotWithin(_))) {
        let message = if rows.len() == 1 {
            "money-plan-not-back"
        } else if extra.len() == rows.len() {
            "money-none-back"
        } else {
            "money-none-of-these-back"
        };
        parts.push(page.say(message, &[("plan", page.label(extra[0].0)), ("years", &years)]));
    } else {
        for (plan, back) in &extra {
            let (message, year) = match back.when {
                BreakEven::Year(year) => ("money-back", year.to_string()),
                _ => ("money-not-back", years.clone()),
            };
            parts.push(page.say(message, &[("plan", page.label(*plan)), ("year", &year)]));
        }
    }
    let shown: Vec<String> = extra.iter().filter_map(|(plan, _)| of_each_euro(page, *plan)).collect();
    // Of many plans the first and the last say enough.
    let shown = if shown.len() > 4 { vec![shown[0].clone(), shown[shown.len() - 1].clone()] } else { shown };
    if !shown.is_empty() {
        parts.push(page.say("money-of-each-euro", &[("list", &page.list(&shown))]));
    }
    for (plan, back) in
        rows.iter().filter(|(_, back)| back.when == BreakEven::NothingExtra && (back.extra != 0.0 || back.saved != 0.0))
    {
        let message = match (back.extra < 0.0, back.saved < 0.0) {
            (true, true) => "money-less-care-more",
            (true, false) => "money-less-care-less",
            (false, true) => "money-same-care-more",
            (false, false) => "money-same-care-less",
        };
        let (less, care) = (euros(back.extra.abs(), page.language), euros(back.saved.abs(), page.language));
        parts.push(page.say(message, &[("plan", page.label(*plan)), ("less", &less), ("care", &care), ("years", &years)]));
    }
    if parts.is_empty() { page.say("money-nothing", &[]) } else { parts.join(" ") }
}

/// "Structural budget 11 cents (8 to 14)".
fn of_each_euro(page: &Page, plan: usize) -> Option<String> {
    let returned = returned(page, plan)?;
    let cents = |share: f64| fixed(share * 100.0, 0, page.language);
    let margin = returned.interval.filter(|(low, high)| low.is_finite() && high.is_finite());
    let margin =
        margin.map_or(String::new(), |(low, high)| page.say("answer-margin", &[("low", &cents(low)), ("high", &cents(high))]));
    Some(page.say("money-cents", &[("plan", page.label(plan)), ("cents", &page.cents(returned.share)), ("margin", &margin)]))
}
