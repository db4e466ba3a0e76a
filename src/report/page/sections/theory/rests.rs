//! How much of the effects rests on assumptions without evidence: the first thing the chapter says.

use super::super::super::Page;
use super::{TOPICS, Topic, on, some_open};
use crate::evidence::mechanism;
use crate::experiment::theory::{Share, Theory};
use crate::report::numbers::percent;
use maud::{Markup, html};

/// One short sentence for what is not known: of the plan with the largest effect on own worth, else on prevention. `None` where
/// nothing can be said.
pub fn rests_on(page: &Page) -> Option<String> {
    let theory = page.dossier.chapters.theory.as_ref()?;
    let largest = |topic: &Topic| {
        let size = |plan: &usize| effect(page, theory, *plan, topic);
        let told = page.dossier.others().filter(|&plan| share(page, theory, plan, topic).is_some());
        // The first where several are as large.
        told.collect::<Vec<_>>().into_iter().rev().max_by(|a, b| size(a).total_cmp(&size(b)))
    };
    let plan = TOPICS.iter().find_map(largest)?;
    let [own, prevention] = TOPICS.map(|topic| share(page, theory, plan, &topic).map(|share| goes(share.share, page)));
    let plan = ("plan", page.label(plan).to_string());
    Some(match (own, prevention) {
        (Some(own), Some(prevention)) => page.fill("theory-rests-both", &[plan, ("own", own), ("prevention", prevention)]),
        (Some(n), None) => page.fill("theory-rests-one", &[plan, ("n", n), ("about", "own".into())]),
        (None, n) => page.fill("theory-rests-one", &[plan, ("n", n?), ("about", "prevention".into())]),
    })
}

/// What goes of an effect, from nothing to all of it: a short sentence has no room for effects that grow or turn round.
fn goes(remains: f64, page: &Page) -> String {
    percent((1.0 - remains).clamp(0.0, 1.0), 0, page.language)
}

pub fn rests(page: &Page, theory: &Theory) -> Markup {
    let Some(without) = &theory.without_evidence else {
        return html! { p { (page.say("theory-all-evidence", &[])) } };
    };
    let names: Vec<&str> =
        without.mechanisms.iter().filter_map(|key| mechanism(key)).map(|found| found.label.of(page.language)).collect();
    let items = page.dossier.others().map(|plan| {
        html! { p { strong { (page.label(plan)) ":" } " " (sentences(page, theory, plan)) } }
    });
    html! {
        h3 { (page.say("theory-rests", &[])) }
        p { (page.say("theory-rests-how", &[("n", &names.len().to_string())])) }
        (some_open(page, items.collect()))
        p.note { (page.say("theory-rests-names", &[("names", &names.join("; "))])) }
    }
}

/// On own worth and on prevention.
fn sentences(page: &Page, theory: &Theory, plan: usize) -> String {
    let of_topic = |topic: &Topic| match share(page, theory, plan, topic) {
        Some(share) => sentence(page, share, topic),
        None if effect(page, theory, plan, topic) == 0.0 => page.say("theory-zero", &[("about", topic.about), ("of", "effect")]),
        None => page.say("theory-small", &[("about", topic.about), ("of", "effect")]),
    };
    TOPICS.iter().map(of_topic).collect::<Vec<_>>().join(" ")
}

fn sentence(page: &Page, Share { share, interval }: Share, topic: &Topic) -> String {
    let write = |share: f64| percent(share, 0, page.language);
    // Each end is only written where chance leaves no doubt on which side of nothing or of all it lies.
    let (low, high) = interval.unwrap_or((f64::NEG_INFINITY, f64::INFINITY));
    let between = |low: f64, high: f64| match interval {
        Some(_) => page.fill("theory-between", &[("low", write(low)), ("high", write(high))]),
        None => String::new(),
    };
    let about = ("about", topic.about.to_string());
    let shown = |share: f64| (share * 100.0).round();
    if low <= 0.0 && high >= 1.0 {
        return page.fill("theory-unclear", &[about]);
    }
    match shown(share) {
        ..0.0 if high < 0.0 => page.fill("theory-turns", &[about]),
        ..=0.0 => page.fill("theory-nothing-left", &[about, ("margin", between(1.0 - high, 1.0 - low))]),
        100.0.. if low > 1.0 && shown(share) > 100.0 => {
            page.fill("theory-larger", &[about, ("n", write(share - 1.0)), ("margin", between(low - 1.0, high - 1.0))])
        }
        100.0.. => page.fill("theory-all-left", &[about]),
        _ => page.fill("theory-goes", &[about, ("n", write(1.0 - share)), ("margin", between(1.0 - high, 1.0 - low))]),
    }
}

fn share(page: &Page, theory: &Theory, plan: usize, topic: &Topic) -> Option<Share> {
    let pair = (plan, page.setting().reference);
    theory.without_evidence.as_ref()?.remains(pair, topic.measure)?.remains.filter(|share| share.share.is_finite())
}

/// Size of the effect with everything on.
fn effect(page: &Page, theory: &Theory, plan: usize, topic: &Topic) -> f64 {
    on(theory, (plan, page.setting().reference), topic.measure).map_or(0.0, |effect| effect.effect.abs())
}
