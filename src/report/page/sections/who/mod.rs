//! Who benefits: by livelihood, age and vulnerability, and where.

mod colour;
mod inequality;
mod map;
mod names;
mod places;
mod splits;
#[cfg(test)]
mod tests;

use super::super::Page;
use super::super::parts::chapter;
use maud::{Markup, html};

pub fn who(page: &Page) -> Markup {
    let plans: Vec<usize> = page.dossier.others().collect();
    let lived = page.dossier.comparison.replications > 0;
    let one = |plan: usize| {
        html! {
            @for sentence in inequality::sentences(page, plan) { p { (sentence) } }
            (splits::splits(page, plan))
            (places::places(page, plan))
        }
    };
    let body = html! {
        @if plans.is_empty() || !lived {
            p { (page.say("who-nothing", &[])) }
        } @else {
            p { (page.say("who-how", &[("reference", page.reference())])) }
            p.note { (page.say("who-groups-note", &[])) }
            @for (place, &plan) in plans.iter().enumerate() {
                details.table open[place == 0] { summary { (page.say("who-plan", &[("plan", page.label(plan))])) } (one(plan)) }
            }
            (places::others(page))
        }
    };
    chapter("who", &page.say("who-title", &[]), &page.say("who-lead", &[]), body)
}
