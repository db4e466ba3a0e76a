//! Plan by plan: what remains of its effect against the reference with a link off.

use super::super::super::{Page, amount};
use super::bars::{Shown, bars};
use super::{TOPICS, Topic, on, some_open};
use crate::experiment::theory::Theory;
use maud::{Markup, html};

pub fn plans(page: &Page, theory: &Theory) -> Markup {
    let with_links = page.dossier.others().filter(|&plan| theory.chain(plan).next().is_some());
    some_open(page, with_links.map(|plan| one(page, theory, plan)).collect())
}

fn one(page: &Page, theory: &Theory, plan: usize) -> Markup {
    let shown = Shown { pair: (plan, page.setting().reference), links: theory.chain(plan).collect() };
    html! {
        details.more {
            summary { (page.say("theory-plan", &[("plan", page.label(plan))])) }
            (both(page, theory, &shown))
        }
    }
}

/// Own worth and prevention beside each other: each a figure, or a sentence where the effect is too small.
pub fn both(page: &Page, theory: &Theory, shown: &Shown) -> Markup {
    html! { div.remains { @for topic in &TOPICS { div { (side(page, theory, shown, topic)) } } } }
}

fn side(page: &Page, theory: &Theory, shown: &Shown, topic: &Topic) -> Markup {
    let of = if shown.pair.1 == page.setting().reference { "effect" } else { "difference" };
    let about = page.say("theory-about", &[("about", topic.about)]);
    let Some(effect) = on(theory, shown.pair, topic.measure).filter(|effect| effect.effect.is_finite()) else { return html! {} };
    let title = page.say(topic.title, &[("of", of)]);
    match bars(page, theory, shown, topic, &title) {
        Some(figure) => html! { p { (changed(page, shown.pair, topic, effect)) } (figure) },
        None if effect.effect == 0.0 => {
            html! { p { strong { (about) } " " (page.say("theory-zero", &[("about", topic.about), ("of", of)])) } }
        }
        None if effect.matters() => {
            html! { p { (changed(page, shown.pair, topic, effect)) " " (page.say("theory-all-off", &[])) } }
        }
        None => html! { p { strong { (about) } " " (page.say("theory-small", &[("about", topic.about), ("of", of)])) } },
    }
}

/// The effect with everything on.
fn changed(page: &Page, pair: (usize, usize), topic: &Topic, effect: &crate::experiment::headlines::MeasureEffect) -> String {
    let values = [
        ("n", amount::with_margin(topic.measure, effect.effect, effect.interval, page.language)),
        ("way", if effect.effect < 0.0 { "fewer" } else { "more" }.to_string()),
        ("other", page.label(pair.1).to_string()),
    ];
    page.fill(topic.change, &values)
}
