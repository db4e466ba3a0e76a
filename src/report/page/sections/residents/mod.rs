//! What residents notice, by sphere and by goal: own worth first, then prevention, then limiting the cost of care.

mod curves;
mod ledger;
mod measures;
mod spheres;
#[cfg(test)]
mod tests;
mod verdict;

use super::super::Page;
use super::super::parts::chapter;
use maud::{Markup, html};

pub use verdict::{Verdict, verdict};

pub fn residents(page: &Page) -> Markup {
    let dossier = page.dossier;
    let body = html! {
        @if dossier.comparison.effects.is_empty() {
            p { (page.say("residents-nothing", &[])) }
        } @else {
            p { (page.say("residents-how", &[("reference", page.reference())])) }
            p.note {
                (page.say("residents-words", &[]))
                @if dossier.comparison.replications < 2 { " " (page.say("residents-one", &[])) }
            }
            (curves::curves(page))
            (spheres::spheres(page))
            (ledger::ledger(page))
            (measures::all(page))
        }
    };
    chapter("residents", &page.say("residents-title", &[]), &page.say("residents-lead", &[]), body)
}
