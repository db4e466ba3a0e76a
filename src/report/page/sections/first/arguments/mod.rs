//! Two arguments for and two against each plan, drawn from this run: what a supporter and an opponent could both truthfully say.

mod of_effects;
mod of_money;
mod of_reference;

use super::super::super::Page;
use crate::compare::verdict::contract;
use crate::report::numbers::{euros, signed_euros};
use maud::{Markup, html};

/// Arguments on each side of each plan.
const EACH: usize = 2;

/// One argument: how strongly it speaks, what it is about (no two about the same), and its sentence.
pub struct Argument {
    pub strength: f64,
    pub about: About,
    pub text: String,
}

/// What an argument is about, so that one subject is not told twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    OwnWorth,
    Preventive,
    Care,
    Money,
    Peers,
    Evidence,
    Choice,
    Surfacing,
    Otherwise,
}

/// Both sides of one plan.
#[derive(Default)]
pub struct Sides {
    pub for_it: Vec<Argument>,
    pub against_it: Vec<Argument>,
}

impl Sides {
    pub fn add(&mut self, for_it: bool, argument: Argument) {
        if for_it { self.for_it.push(argument) } else { self.against_it.push(argument) }
    }
}

pub fn arguments(page: &Page) -> Markup {
    let reference = page.setting().reference;
    html! {
        h2 { (page.say("arguments", &[])) }
        div.plans.many[page.setting().plans.len() > 4] {
            @for plan in (0..page.setting().plans.len()).filter(|&plan| plan != reference).chain([reference]) {
                @let sides = sides(page, plan);
                section {
                    h3 { (page.label(plan)) span.quiet { " – " (in_short(page, plan)) } }
                    ul {
                        @for text in strongest(sides.for_it) { li.for { span.hidden { (page.say("argument-for", &[])) " " } (text) } }
                        @for text in strongest(sides.against_it) { li.against { span.hidden { (page.say("argument-against", &[])) " " } (text) } }
                    }
                }
            }
        }
    }
}

/// All arguments on both sides of a plan.
pub fn sides(page: &Page, plan: usize) -> Sides {
    let mut sides = Sides::default();
    if plan == page.setting().reference {
        of_reference::add(page, &mut sides);
        return sides;
    }
    of_effects::add(page, plan, &mut sides);
    of_money::add(page, plan, &mut sides);
    sides
}

/// The two strongest that are about different things.
pub fn strongest(mut arguments: Vec<Argument>) -> Vec<String> {
    arguments.sort_by(|one, other| other.strength.total_cmp(&one.strength));
    let mut about: Vec<About> = Vec::new();
    arguments.retain(|argument| {
        let new = !about.contains(&argument.about);
        about.push(argument.about);
        new
    });
    arguments.into_iter().take(EACH).map(|argument| argument.text).collect()
}

/// What a plan is, in a few words: money a year beyond the reference and its contract.
fn in_short(page: &Page, plan: usize) -> String {
    let (bought, setting) = (&page.dossier.comparison.bought, page.setting());
    let beyond = bought.get(plan).zip(bought.get(setting.reference)).map_or(0.0, |(own, reference)| own.beyond(reference));
    let a_year = beyond * 12.0 / setting.months as f64;
    if plan == setting.reference {
        return page.say("short-reference", &[]);
    }
    let money = page.say("short-money", &[("euros", &signed_euros(a_year, page.language))]);
    let money = if a_year.abs() < 1.0 { page.say("short-no-money", &[("euros", &euros(0.0, page.language))]) } else { money };
    let years = |months: u32| page.years_of(months);
    match contract(&page.dossier.plans, plan) {
        Some((u32::MAX, _)) => format!("{money}, {}", page.say("short-no-end", &[])),
        Some((length, 0)) => format!("{money}, {}", page.say("short-contract", &[("years", &years(length))])),
        Some((length, gap)) => {
            let values = [("years", years(length)), ("gap", gap.to_string())];
            format!("{money}, {}", page.fill("short-gaps", &values))
        }
        None => money,
    }
}
