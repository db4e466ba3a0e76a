//! What differs between the plans in money and contracts.

mod budget;
mod money;
mod rules;
mod terms;
#[cfg(test)]
mod tests;
mod timeline;

use super::super::Page;
use super::super::parts::chapter;
use maud::{Markup, html};

pub fn contracts(page: &Page) -> Markup {
    let plans = 0..page.setting().plans.len();
    // A reference that is called so already need not be told again.
    let told = page.say("contracts-is-reference", &[]);
    let named = page.reference().to_lowercase() == told.trim_matches(['(', ')']);
    let body = html! {
        div.plans { @for plan in plans { section {
            h3 { (page.label(plan)) @if plan == page.setting().reference && !named { " " (told) } }
            p { (terms::sentences(page, plan).join(" ")) }
        } } }
        (timeline::timeline(page))
        h3 { (page.say("contracts-budget-title", &[])) }
        (budget::budget(page))
        @for sentence in money::sentences(page) { p { (sentence) } }
    };
    chapter("contracts", &page.say("contracts-title", &[]), &page.say("contracts-lead", &[]), body)
}
