//! What the council will see and what it will not: evaluators beside the truth, when evidence could exist, what shows first, what
//! nobody sees, and what is credited nowhere.

mod credited;
mod evidence;
mod first_seen;
mod reports;
#[cfg(test)]
mod tests;
mod unseen;

use super::super::Page;
use super::super::parts::chapter;
use crate::evaluation::lenses::LensRow;
use maud::{Markup, html};

pub fn council(page: &Page) -> Markup {
    let told = told(page);
    let body = if told.is_empty() {
        html! { p { (page.say("council-empty", &[])) } }
    } else {
        html! {
            (reports::reports(page, &told))
            (evidence::evidence(page, &told))
            (first_seen::first_seen(page))
            (unseen::unseen(page))
            (credited::credited(page))
        }
    };
    chapter("council", &page.say("council-title", &[]), &page.say("council-lead", &[]), body)
}

/// Plans with what the lenses say of them at the end; empty where nobody asked.
type Told<'a> = [(usize, Vec<&'a LensRow>)];

fn told<'a>(page: &Page<'a>) -> Vec<(usize, Vec<&'a LensRow>)> {
    let rows = page.dossier.others().map(|plan| (plan, page.dossier.evaluated.last(plan)));
    rows.filter(|(_, rows)| !rows.is_empty()).collect()
}
