//! One stream of money: what it buys, when, and under which contract.

use super::periods::Period;
use super::{Context, View};
use crate::evidence::lenses::Lens;
use crate::scenario::error::Problem;
use crate::scenario::language::keys::stream::INSTRUMENTS;
use crate::scenario::plan::{Allocation, Buys, Contract, Monitoring, Pause, RollOut, Stream, Target, Tender};
use crate::scenario::unsaid;

/// A checked stream, named `unnamed` if it has no name.
pub(super) fn stream(context: &mut Context, view: View, unnamed: String) -> Stream {
    let start = context.lived_month(view, "start").unwrap_or(0);
    let roll_out = roll_out(context, view);
    if roll_out != RollOut::All && view.entry("euros_per_year").is_some() {
        let title = "less will be spent than `euros_per_year` says: it is divided over all residents, and paid for those reached";
        let problem = Problem::warning(title).mark(view.place("euros_per_year"), "for the whole municipality");
        context.problems.push(problem.mark(view.place("roll_out"), "reaches only some of it, or reaches it later"));
    }
    let contract = view.table("contract").and_then(|contract| self::contract(context, contract));
    let workers = context.parameters.workers;
    Stream {
        name: view.text("name").map_or(unnamed, String::from),
        buys: buys(context, view),
        start,
        overhead: view
            .number("overhead")
            .unwrap_or_else(|| unsaid::overhead(contract.as_ref().map(|contract| contract.length), &workers)),
        pause: view.table("pause").and_then(|pause| self::pause(context, pause, (start, contract.as_ref()))),
        contract,
        keep: view.number("keep").unwrap_or(workers.keep),
        handover: view.number("handover").unwrap_or(workers.handover),
        ring_fenced: view.flag("ring_fenced").unwrap_or(false),
        allocation: allocation(view),
        roll_out,
        partners: view.whole("partners").unwrap_or(0).max(0) as u32,
        monitoring: match view.text("monitoring") {
            Some("accounting") => Monitoring::Accounting,
            Some("learning") => Monitoring::Learning,
            _ => Monitoring::None,
        },
        innovation: view.number("innovation").unwrap_or(0.0),
        target: match view.text("target") {
            Some("youth") => Some(Target::Youth),
            Some("older") => Some(Target::Older),
            _ => None,
        },
        abcd: view.number("abcd").unwrap_or(0.0),
    }
}

fn buys(context: &mut Context, view: View) -> Buys {
    let totals = view.table("euros_per_year");
    let mut amount = |key: &str| {
        let (own, total) = (view.entry(key), totals.and_then(|totals| totals.entry(key)));
        let residents = context.residents.unwrap_or(1.0);
        let converted = || totals.and_then(|totals| totals.number(key)).map(|euros| euros / residents);
        match (own, total) {
            (Some(own), Some(total)) if own.key.source == total.key.source => {
                let problem = Problem::error(format!("`{key}` is given twice: per resident and for the whole municipality"));
                let problem = problem.mark(total.key, "€ per year for the municipality").mark(own.key, "€ per resident per year");
                context.problems.push(problem.help("leave out one of the two"));
                0.0
            }
            (Some(own), Some(total)) if total.key.source > own.key.source => converted().unwrap_or(0.0),
            (Some(_), _) => view.number(key).unwrap_or(0.0),
            (None, _) => converted().unwrap_or(0.0),
        }
    };
    let [workers, places, wijkteam, specialised, debt_help, carer_support] = INSTRUMENTS.map(&mut amount);
    Buys { workers, places, wijkteam, specialised, debt_help, carer_support }
}

fn contract(context: &mut Context, view: View) -> Option<Contract> {
    let length = match view.one_of("years", "months") {
        Ok(Some("years")) => view.whole("years")?.saturating_mul(12),
        Ok(Some(_)) => view.whole("months")?,
        Ok(None) => {
            let missing = if view.entry("gap_months").is_some() {
                "a gap needs a contract with a length"
            } else {
                "a contract needs a length"
            };
            let problem = Problem::error(missing).mark(view.origin, "neither years nor months");
            context.problems.push(
                problem
                    .help("for example: contract = { years = 2, gap_months = 6 }")
                    .help("money without an end: contract = \"none\""),
            );
            return None;
        }
        Err((years, months)) => {
            let problem = Problem::error("a contract has its length in years or in months, not both");
            context.problems.push(problem.mark(months, "months").mark(years, "years"));
            return None;
        }
    };
    let known = match view.whole("known_months") {
        Some(months) => months.max(0) as u32,
        None => unsaid::known(&context.parameters.workers),
    };
    if known as i32 > length.max(1) && view.entry("known_months").is_some() {
        let problem = Problem::error("renewal is known before the contract begins");
        context.problems.push(problem.mark(view.place("known_months"), format!("the contract lasts {length} months")));
    }
    Some(Contract {
        length: length.max(1) as u32,
        gap: view.whole("gap_months").unwrap_or(0).max(0) as u32,
        renewal: view.number("renewal").unwrap_or(1.0),
        known,
        tender: match view.text("tender") {
            Some("kept") => Tender::Kept,
            Some("always-new") => Tender::AlwaysNew,
            _ => Tender::Selected,
        },
        judged_by: view.table("renewal").and_then(|table| table.text("judged_by")).and_then(Lens::find),
        renew_on_referrals: view.flag("renew_on_referrals").unwrap_or(false),
    })
}

fn pause(context: &mut Context, view: View, (start, contract): (i32, Option<&Contract>)) -> Option<Pause> {
    let period = Period::read(context, view, (None, None))?;
    let paid = |month: i32| match contract {
        _ if month < start => false,
        Some(contract) => ((month - start) as u32) % (contract.length + contract.gap) < contract.length,
        None => true,
    };
    let (from, until) = (period.from.max(0), period.until.min(context.horizon));
    let lost = (from..until).filter(|&month| paid(month)).count();
    let total = (start.max(0)..context.horizon).filter(|&month| paid(month)).count();
    if from == period.from && from < until && lost == 0 {
        let problem = Problem::error("this pause changes nothing: no money flows in these months");
        context.problems.push(problem.mark(view.place("from"), "before the stream starts, or within a gap"));
    } else if from < until && lost == total {
        let problem = Problem::error("this pause leaves no month with money");
        context.problems.push(problem.mark(view.place("from"), "all paid months lie within the pause"));
    }
    Some(Pause { from: period.from, until: period.until, saved: view.flag("saved").unwrap_or(false) })
}

fn allocation(view: View) -> Allocation {
    match view.table("allocation").and_then(|table| table.number("proportionate")) {
        Some(exponent) => Allocation::Proportionate(exponent),
        None => Allocation::Equal,
    }
}

fn roll_out(context: &mut Context, view: View) -> RollOut {
    let Some(table) = view.table("roll_out") else {
        return if view.text("roll_out") == Some("random-half") { RollOut::RandomHalf } else { RollOut::All };
    };
    let steps = |key| table.whole(key).unwrap_or(1).max(1) as u32;
    match table.one_of("worst_first", "stepped_wedge") {
        Ok(Some("worst_first")) => RollOut::WorstFirst(steps("worst_first")),
        Ok(Some(_)) => {
            if 12 * (steps("stepped_wedge") as i32 - 1) >= context.horizon {
                let problem = Problem::error("the last step of the roll-out starts after the end")
                    .mark(table.place("stepped_wedge"), "too many yearly steps");
                context.problems.push(problem.help(context.lived()));
            }
            RollOut::SteppedWedge(steps("stepped_wedge"))
        }
        Ok(None) | Err(_) => {
            let problem = Problem::error("`roll_out` is one of two: { worst_first = 3 } or { stepped_wedge = 4 }");
            context.problems.push(problem.mark(table.origin, "give one of the two"));
            RollOut::All
        }
    }
}
