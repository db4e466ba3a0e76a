//! A plan's streams in plain words: what they buy, for how long, where.

use super::super::super::Page;
use super::super::super::sheet::list;
use super::rules;
use crate::evidence::parameters::Workers;
use crate::report::numbers::{fixed, percent};
use crate::scenario::plan::{Allocation, Buys, Contract, Monitoring, Pause, RollOut, Stream, Target, Tender};
use crate::units::Language;

/// All that is said of a plan, in sentences.
pub fn sentences(page: &Page, plan: usize) -> Vec<String> {
    let Some(of) = page.dossier.plans.get(plan) else { return vec![] };
    let mut said = Vec::new();
    if of.streams.is_empty() {
        said.push(page.say("contracts-no-stream", &[]));
    }
    for (number, stream) in of.streams.iter().enumerate() {
        if of.streams.len() > 1 {
            said.push(page.say("contracts-stream", &[("n", &(number + 1).to_string())]));
        }
        said.extend(one(page, stream));
    }
    said.extend(rules::sentences(page, of));
    said
}

/// Euros per resident per year: cents only where there are any.
pub fn each(euros: f64, language: Language) -> String {
    format!("€{}", fixed(euros, if (euros - euros.round()).abs() < 0.005 { 0 } else { 2 }, language))
}

/// A plan month on the calendar.
pub fn date(page: &Page, month: i32) -> String {
    let start = page.setting().start;
    let month = (start.month as i32 - 1 + month).max(0);
    let (year, month) = (start.year + month / 12, month % 12 + 1);
    page.say("contracts-date", &[("month", &month.to_string()), ("year", &year.to_string())])
}

/// A length in years where it is whole years.
pub fn length(page: &Page, months: u32) -> String {
    if months.is_multiple_of(12) {
        page.say("contracts-years", &[("n", &(months / 12).to_string())])
    } else {
        page.say("contracts-months", &[("n", &months.to_string())])
    }
}

fn one(page: &Page, stream: &Stream) -> Vec<String> {
    let mut said = vec![buys(page, &stream.buys)];
    if stream.buys.total() == 0.0 {
        return said;
    }
    said.extend(reach(page, stream));
    if stream.start > 0 {
        said.push(page.say("contracts-starts", &[("date", &date(page, stream.start))]));
    }
    match &stream.contract {
        None => said.push(page.say("contracts-endless", &[])),
        Some(contract) => said.extend(ends(page, contract, stream.start)),
    }
    said.extend(stream.pause.as_ref().and_then(|of| pause(page, of)));
    said.extend(working(page, stream));
    said
}

fn buys(page: &Page, of: &Buys) -> String {
    let amount = |euros: f64| each(euros, page.language);
    let parts: Vec<String> = [
        (of.workers, page.say("contracts-workers", &[("euros", &amount(of.workers))])),
        (of.places, page.say("contracts-places", &[("euros", &amount(of.places))])),
        (of.wijkteam, page.say("contracts-wijkteam", &[("euros", &amount(of.wijkteam))])),
        (of.specialised, page.say("contracts-specialised", &[("euros", &amount(of.specialised))])),
        (of.debt_help, page.say("contracts-debt", &[("euros", &amount(of.debt_help))])),
        (of.carer_support, page.say("contracts-carers", &[("euros", &amount(of.carer_support))])),
    ]
    .into_iter()
    .filter(|(euros, _)| *euros > 0.0)
    .map(|(_, said)| said)
    .collect();
    match parts.len() {
        0 => page.say("contracts-zero", &[]),
        _ => page.say("contracts-buys", &[("parts", &list(&parts, page.language))]),
    }
}

/// Where and how the money is spread, if not over everyone alike.
fn reach(page: &Page, stream: &Stream) -> Vec<String> {
    let mut said = Vec::new();
    match stream.roll_out {
        RollOut::All => {}
        RollOut::WorstFirst(n) => said.push(page.say("contracts-worst-first", &[("n", &n.to_string())])),
        RollOut::RandomHalf => said.push(page.say("contracts-half", &[])),
        RollOut::SteppedWedge(n) => said.push(page.say("contracts-steps", &[("n", &n.to_string())])),
    }
    match stream.allocation {
        Allocation::Proportionate(more) if more > 0.0 => said.push(page.say("contracts-proportionate", &[])),
        Allocation::Proportionate(less) if less < 0.0 => said.push(page.say("contracts-inverse", &[])),
        _ => {}
    }
    match stream.target {
        None => {}
        Some(Target::Youth) => said.push(page.say("contracts-youth", &[])),
        Some(Target::Older) => said.push(page.say("contracts-older", &[])),
    }
    said
}

fn ends(page: &Page, contract: &Contract, start: i32) -> Vec<String> {
    let span = length(page, contract.length);
    if start.max(0) as u32 + contract.length >= page.setting().months as u32 {
        return vec![page.say("contracts-whole", &[("length", &span)])];
    }
    let mut said = vec![match contract.gap {
        0 => page.say("contracts-length", &[("length", &span)]),
        gap => page.say("contracts-gap", &[("length", &span), ("gap", &length(page, gap))]),
    }];
    said.push(match contract.tender {
        Tender::Kept => page.say("contracts-kept", &[]),
        Tender::Selected => page.say("contracts-selected", &[]),
        Tender::AlwaysNew => page.say("contracts-new", &[]),
    });
    match contract.judged_by {
        Some(lens) => said.push(page.say("contracts-judged", &[("lens", lens.entry().label.of(page.language))])),
        None if contract.renew_on_referrals => said.push(page.say("contracts-referrals", &[])),
        None if contract.renewal < 1.0 => {
            said.push(page.say("contracts-renewal", &[("chance", &percent(contract.renewal, 0, page.language))]));
        }
        None => {}
    }
    if f64::from(contract.known) != Workers::default().known.round() {
        said.push(page.say("contracts-known", &[("n", &contract.known.to_string())]));
    }
    said
}

fn pause(page: &Page, of: &Pause) -> Option<String> {
    let until = of.until.min(page.setting().months as i32);
    let (from, until) = (of.from.max(0), until);
    let values = [("from", date(page, from)), ("until", date(page, until))];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    let message = if of.saved { "contracts-pause-saved" } else { "contracts-pause-spread" };
    (from < until).then(|| page.say(message, &values))
}

fn working(page: &Page, stream: &Stream) -> Vec<String> {
    let share = |share: f64| percent(share, 0, page.language);
    let mut said = Vec::new();
    if stream.partners > 1 {
        said.push(page.say("contracts-partners", &[("n", &stream.partners.to_string())]));
    }
    if stream.abcd > 0.0 {
        said.push(page.say("contracts-abcd", &[("share", &share(stream.abcd))]));
    }
    if stream.innovation > 0.0 {
        said.push(page.say("contracts-innovation", &[("share", &share(stream.innovation))]));
    }
    match stream.monitoring {
        Monitoring::None => {}
        Monitoring::Accounting => said.push(page.say("contracts-accounting", &[])),
        Monitoring::Learning => said.push(page.say("contracts-learning", &[])),
    }
    if stream.ring_fenced {
        said.push(page.say("contracts-ring-fenced", &[]));
    }
    said
}
