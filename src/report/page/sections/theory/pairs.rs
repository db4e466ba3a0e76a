//! What the contract does: of the difference between two plans of the same money, what remains with a contract's link off.

use super::super::super::Page;
use super::bars::Shown;
use super::plans::both;
use super::{TOPICS, on, some_open};
use crate::experiment::theory::{LinkResult, Theory};
use maud::{Markup, html};

pub fn pairs(page: &Page, theory: &Theory) -> Markup {
    let reference = page.setting().reference;
    let all: Vec<(usize, usize)> =
        theory.base.iter().map(|pair| (pair.plan, pair.against)).filter(|&(_, against)| against != reference).collect();
    if all.is_empty() {
        return html! {};
    }
    // The largest differences first, in units of the smallest that matters.
    let size = |pair: &(usize, usize)| {
        let of = |effect: &crate::experiment::headlines::MeasureEffect| {
            effect.effect.abs() / effect.measure.entry().relevant.threshold(effect.mean_against).max(f64::MIN_POSITIVE)
        };
        TOPICS
            .iter()
            .filter_map(|topic| on(theory, *pair, topic.measure))
            .filter(|effect| effect.matters())
            .map(of)
            .fold(0.0, f64::max)
    };
    let mut apart: Vec<(usize, usize)> =
        all.iter().copied().filter(|pair| size(pair) > 0.0 && !links(theory, *pair).is_empty()).collect();
    apart.sort_by(|a, b| size(b).total_cmp(&size(a)));
    let none = apart.is_empty();
    html! {
        h3 { (page.say("theory-pairs", &[])) }
        p { (page.say(if none { "theory-pairs-alike" } else { "theory-pairs-how" }, &[])) }
        (some_open(page, apart.into_iter().map(|pair| one(page, theory, pair)).collect()))
    }
}

fn one(page: &Page, theory: &Theory, pair: (usize, usize)) -> Markup {
    let shown = Shown { pair, links: links(theory, pair) };
    html! {
        details.more {
            summary { (page.say("theory-pair", &[("plan", page.label(pair.0)), ("other", page.label(pair.1))])) }
            (both(page, theory, &shown))
        }
    }
}

/// Links of the contract that belong to either plan.
fn links(theory: &Theory, (plan, against): (usize, usize)) -> Vec<&LinkResult> {
    let either = |link: &&LinkResult| link.plans.contains(&plan) || link.plans.contains(&against);
    theory.links.iter().filter(either).filter(|link| link.told().is_some_and(|told| told.contract)).collect()
}
