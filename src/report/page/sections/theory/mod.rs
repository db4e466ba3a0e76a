//! The policy theory (beleidstheorie): why money should lead to outcomes, on what evidence, and what remains without each link.

mod bars;
mod chain;
mod pairs;
mod plans;
mod rests;
#[cfg(test)]
mod tests;

use super::super::Page;
use super::super::parts::chapter;
use super::what_if::beside;
use crate::evidence::measures::Measure;
use crate::experiment::headlines::MeasureEffect;
use crate::experiment::theory::Theory;
use maud::{Markup, html};

pub use rests::rests_on;

/// Own worth and prevention: measure, topic as messages know it, what its figure is called, and what a change of it is.
const TOPICS: [Topic; 2] = [
    Topic { measure: Measure::SevereLonelinessYears, about: "own", title: "theory-figure-own", change: "theory-change-lonely" },
    Topic {
        measure: Measure::ExpectedCrises,
        about: "prevention",
        title: "theory-figure-prevention",
        change: "theory-change-crises",
    },
];

/// Plans told before the others go behind a fold.
const OPEN: usize = 3;

/// One side of the story.
#[derive(Clone, Copy)]
struct Topic {
    measure: Measure,
    about: &'static str,
    title: &'static str,
    change: &'static str,
}

pub fn theory(page: &Page) -> Markup {
    let title = page.say("theory", &[]);
    let Some(theory) = &page.dossier.chapters.theory else {
        return chapter("theory", &title, "", html! { p { (page.say("theory-none", &[])) } });
    };
    let lead = rests_on(page).unwrap_or_else(|| page.say("theory-lead", &[]));
    let body = html! {
        (rests::rests(page, theory))
        (chain::chain(page, theory))
        h3 { (page.say("theory-off", &[])) }
        p { (page.say("theory-off-means", &[("reference", page.reference())])) }
        p.note { (beside(page, (theory.residents, theory.replications))) }
        (plans::plans(page, theory))
        (pairs::pairs(page, theory))
    };
    chapter("theory", &title, &lead, body)
}

/// The effect of a pair with everything on.
fn on(theory: &Theory, (plan, against): (usize, usize), measure: Measure) -> Option<&MeasureEffect> {
    let pair = theory.base.iter().find(|pair| (pair.plan, pair.against) == (plan, against))?;
    pair.effects.iter().find(|effect| effect.measure == measure)
}

/// The first few as they are, the others behind a fold.
fn some_open(page: &Page, parts: Vec<Markup>) -> Markup {
    let others = parts.len().saturating_sub(OPEN);
    html! {
        @for part in parts.iter().take(OPEN) { (part) }
        @if others > 0 {
            details.more {
                summary { (page.say("theory-others", &[("n", &others.to_string())])) }
                @for part in parts.iter().skip(OPEN) { (part) }
            }
        }
    }
}
