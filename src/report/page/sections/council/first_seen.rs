//! What shows first: need that comes to light, beside how much need there is.

use super::super::super::chart::{Mark, colours, strip};
use super::super::super::parts::{figure, table};
use super::super::super::{Page, amount};
use crate::compare::Effect;
use crate::evidence::measures::Measure;
use crate::report::label::label;
use crate::report::numbers::{fixed, signed_fixed};
use maud::{Markup, html};

/// What a council sees, and what there is: what is drawn, its caption, and what its table holds besides.
const BESIDE: [(Measure, &str, &[Measure]); 2] = [
    (Measure::TeamInflow, "council-seen-figure", &[Measure::TeamInflow, Measure::VisibleNew, Measure::VisibleSurfaced]),
    (Measure::HighStrain, "council-need-figure", &[Measure::HighStrain, Measure::HiddenNeed]),
];

pub fn first_seen(page: &Page) -> Markup {
    html! {
        h3 { (page.say("council-first-seen", &[])) }
        p { (page.say("council-first-seen-how", &[])) }
        div.pairs { @for (measure, caption, columns) in BESIDE { (one(page, measure, caption, columns)) } }
        ul { @for plan in page.dossier.others() { li { (sentence(page, plan)) } } }
    }
}

fn columns(page: &Page, caption: &str, measures: &[Measure]) -> Markup {
    let name = |&measure: &Measure| match measure {
        Measure::HiddenNeed => page.say("council-column-hidden", &[]),
        _ => label(measure, page.language),
    };
    let head: Vec<String> = [page.say("council-column-plan", &[])].into_iter().chain(measures.iter().map(name)).collect();
    let cell = |plan: usize, measure: Measure| match page.against_reference(plan, measure) {
        Some(effect) if measure == Measure::HiddenNeed => signed_fixed(100.0 * effect.effect, 1, page.language),
        Some(effect) => amount::change(effect, page.language),
        None => "–".into(),
    };
    let rows: Vec<Vec<String>> = page
        .dossier
        .others()
        .map(|plan| {
            let cells = measures.iter().map(|&measure| cell(plan, measure));
            [page.label(plan).to_string()].into_iter().chain(cells).collect()
        })
        .collect();
    table(caption, &head, &rows)
}

fn one(page: &Page, measure: Measure, caption: &str, shown: &[Measure]) -> Markup {
    let caption = page.say(caption, &[]);
    let marks: Vec<Mark> = page
        .dossier
        .others()
        .filter_map(|plan| page.against_reference(plan, measure))
        .map(|effect| Mark {
            name: page.label(effect.plan).into(),
            value: effect.effect,
            interval: effect.interval,
            text: amount::change(effect, page.language),
            colours: colours(effect.plan, page.setting().reference),
        })
        .collect();
    let said: Vec<String> = marks.iter().map(|mark| format!("{}: {}", mark.name, mark.text)).collect();
    let message = if marks.iter().any(|mark| mark.interval.is_some()) { "council-difference" } else { "council-difference-bare" };
    let note = page.say(message, &[("reference", page.reference())]);
    let alternative = format!("{caption}. {}. {note}", said.join("; "));
    figure(page, &caption, strip(&marks, &alternative, page.language), &note, columns(page, &caption, shown))
}

/// −1, 0, 1: whether an effect is clearly there, beyond chance and large enough to matter.
fn direction(effect: &Effect) -> i32 {
    let clear = match effect.interval {
        Some((low, high)) => low > 0.0 || high < 0.0,
        None => effect.effect != 0.0,
    };
    let matters = effect.effect.abs() >= effect.measure.entry().relevant.threshold(effect.mean_against);
    match clear && matters {
        true if effect.effect > 0.0 => 1,
        true => -1,
        false => 0,
    }
}

fn sentence(page: &Page, plan: usize) -> String {
    let find = |measure| page.against_reference(plan, measure).filter(|effect| effect.effect.is_finite());
    let (Some(seen), Some(need)) = (find(Measure::TeamInflow), find(Measure::HighStrain)) else {
        return page.say("council-seen-unknown", &[("plan", page.label(plan))]);
    };
    let message = match (direction(seen), direction(need)) {
        (1, -1) => "council-seems-to-grow",
        (1, 0) => "council-seen-more",
        (1, _) => "council-both-more",
        (0, -1) => "council-need-less",
        (0, 0) => "council-seen-same",
        (0, _) => "council-need-more",
        (_, -1) => "council-both-less",
        (_, 0) => "council-seen-less",
        _ => "council-hides",
    };
    let (more, strained) = (people(page, seen), people(page, need));
    let text = page.say(message, &[("plan", page.label(plan)), ("n", &more), ("strained", &strained)]);
    let surfaced = find(Measure::VisibleSurfaced).filter(|effect| direction(seen) > 0 && direction(effect) > 0);
    match surfaced {
        Some(effect) => format!("{text} {}", page.say("council-surfaces", &[("n", &people(page, effect))])),
        None => text,
    }
}

/// Whole people, but for a few.
fn people(page: &Page, effect: &Effect) -> String {
    let size = effect.effect.abs();
    if size >= 10.0 { fixed(size, 0, page.language) } else { amount::size(effect, page.language) }
}
