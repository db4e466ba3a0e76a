//! The chain from money to outcome, step by step, with what each step rests on.

use super::super::super::Page;
use crate::evidence::Strength;
use crate::evidence::theory::Link;
use crate::experiment::theory::{LinkResult, Theory};
use maud::{Markup, html};

pub fn chain(page: &Page, theory: &Theory) -> Markup {
    let steps: Vec<Step> =
        theory.links.iter().enumerate().filter_map(|(at, link)| Some(Step { at, link, told: link.told()? })).collect();
    let part = |contract: bool| steps.iter().filter(move |step| step.told.contract == contract);
    html! {
        h3 { (page.say("theory-chain", &[])) }
        p { (page.say("theory-chain-how", &[])) }
        (list(page, part(false)))
        @if part(true).next().is_some() {
            h3 { (page.say("theory-contract", &[])) }
            (list(page, part(true)))
        }
    }
}

struct Step<'a> {
    at: usize,
    link: &'a LinkResult,
    told: &'static Link,
}

fn list<'a>(page: &Page, mut steps: impl Iterator<Item = &'a Step<'a>> + Clone) -> Markup {
    let Some(first) = steps.clone().next() else { return html! {} };
    html! {
        ol.chain start=(first.at + 1) {
            @for step in steps.by_ref() {
                li {
                    @let told = step.told;
                    (page.say("theory-leads-to", &[("cause", told.cause.of(page.language)), ("to", told.leads_to.of(page.language))]))
                    " " (told.because.of(page.language))
                    span.quiet { (rest(page, step)) }
                }
            }
        }
    }
}

/// Evidence, sources, and the plans it belongs to where that is not all of them.
fn rest(page: &Page, step: &Step) -> String {
    let sources: Vec<&str> = step.told.sources().iter().map(|source| source.of(page.language)).collect();
    let strength = page.say(strength(step.told.strength()), &[]);
    let mut text = page.fill("theory-evidence", &[("strength", strength), ("sources", sources.join(". "))]);
    let all: Vec<usize> = page.dossier.others().collect();
    if all.iter().any(|plan| !step.link.plans.contains(plan)) {
        let plans: Vec<String> = step.link.plans.iter().map(|&plan| page.label(plan).to_string()).collect();
        text = format!("{text} {}", page.fill("theory-only-in", &[("plans", page.list(&plans))]));
    }
    if step.link.off_already {
        text = format!("{text} {}", page.say("theory-off-already", &[]));
    }
    text
}

/// How good the evidence is, in words.
fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Strong => "theory-strong",
        Strength::Moderate => "theory-moderate",
        Strength::Weak => "theory-weak",
        Strength::Assumption => "theory-assumption",
        Strength::Calibrated => "theory-calibrated",
    }
}
