//! The three figures of the first sheet: own worth, prevention, money.

use super::super::super::chart::{Mark, colours, strip};
use super::super::super::parts::{figure, table};
use super::super::super::{Page, amount};
use crate::evidence::measures::Measure;
use maud::{Markup, html};

/// Measure, title, and what the note under it says.
const SHOWN: [(Measure, &str); 3] = [
    (Measure::SevereLonelinessYears, "first-figure-lonely"),
    (Measure::ExpectedCrises, "first-figure-crises"),
    (Measure::NetCostMunicipality, "first-figure-cost"),
];

pub fn three(page: &Page) -> Markup {
    html! { div.three { @for (measure, title) in SHOWN { (one(page, measure, title)) } } }
}

fn one(page: &Page, measure: Measure, title: &str) -> Markup {
    let reference = page.setting().reference;
    let effects: Vec<_> = page.dossier.others().filter_map(|plan| page.against_reference(plan, measure)).collect();
    let factor = if measure == Measure::NetCostMunicipality { 1e-6 } else { 1.0 };
    let marks: Vec<Mark> = effects
        .iter()
        .map(|effect| Mark {
            name: page.label(effect.plan).into(),
            value: effect.effect * factor,
            interval: effect.interval.map(|(low, high)| (low * factor, high * factor)),
            text: amount::change(effect, page.language),
            colours: colours(effect.plan, reference),
        })
        .collect();
    let title = page.say(title, &[]);
    let level = effects.first().map_or(String::new(), |effect| amount::level(effect, page.language));
    let note = page.say("first-figure-level", &[("reference", page.reference()), ("level", &level)]);
    let said: Vec<String> = marks.iter().map(|mark| format!("{}: {}", mark.name, mark.text)).collect();
    let alternative = format!("{title}. {}. {note}", said.join("; "));
    let head =
        [String::new(), page.say("column-effect", &[]), page.say("column-interval", &[]), page.say("column-thousand", &[])];
    let rows: Vec<Vec<String>> = effects
        .iter()
        .map(|effect| {
            vec![
                page.label(effect.plan).into(),
                amount::change(effect, page.language),
                amount::interval(effect, page.language),
                amount::per_thousand(effect, page.setting(), page.language),
            ]
        })
        .collect();
    figure(page, &title, strip(&marks, &alternative, page.language), &note, table(&title, &head, &rows))
}
