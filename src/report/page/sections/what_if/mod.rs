//! What if the contract were longer, and what if there were a gap: one grid a measure, chosen without a server or a script.

mod grid;
mod said;
#[cfg(test)]
pub mod tests;

use super::super::Page;
use super::super::parts::chapter;
use crate::evidence::measures::Measure;
use crate::experiment::what_if::WhatIf;
use crate::report::numbers::fixed;
use maud::{Markup, html};

/// Measures of the strip with their names and with what a number of them is called in a sentence.
const SHOWN: [(Measure, &str, &str); 5] = [
    (Measure::SevereLonelinessYears, "what-if-lonely", "what-if-of-lonely"),
    (Measure::Meetings, "what-if-meetings", "what-if-of-meetings"),
    (Measure::ExpectedCrises, "what-if-crises", "what-if-of-crises"),
    (Measure::SpecialisedInflow, "what-if-inflow", "what-if-of-inflow"),
    (Measure::NetCostMunicipality, "what-if-cost", "what-if-of-cost"),
];

pub fn what_if(page: &Page) -> Markup {
    let title = page.say("what-if", &[]);
    let Some(strip) = &page.dossier.chapters.what_if else {
        return chapter("what-if", &title, "", html! { p { (page.say("what-if-none", &[])) } });
    };
    let lead = page.fill("what-if-lead", &[("verdict", said::verdict(page, strip, SHOWN[0].0))]);
    let body = html! {
        p { (about(page, strip)) }
        p.note { (beside(page, (strip.residents, strip.replications))) }
        div.choice {
            fieldset {
                legend { (page.say("what-if-choose", &[])) }
                @for (number, (_, name, _)) in SHOWN.iter().enumerate() {
                    @let id = format!("what-if-{}", number + 1);
                    span.option {
                        input type="radio" name="what-if" id=(id) value=(number + 1) checked[number == 0];
                        label for=(id) { " " (page.say(name, &[])) }
                    }
                }
            }
            @for (number, (measure, name, of)) in SHOWN.into_iter().enumerate() {
                section data-choice=(number + 1) {
                    h3 { (page.say(name, &[])) }
                    p { (capital(&said::sentences(page, strip, (measure, of)))) }
                    (grid::grid(page, strip, measure, &page.say(name, &[])))
                }
            }
        }
    };
    chapter("what-if", &title, &lead, body)
}

fn about(page: &Page, strip: &WhatIf) -> String {
    let months = |all: &[u32], of: &dyn Fn(u32) -> String| match all {
        [first @ .., last] if !first.is_empty() => {
            let first: Vec<String> = first.iter().map(|&months| of(months)).collect();
            page.fill("what-if-or", &[("first", first.join(", ")), ("last", of(*last))])
        }
        _ => all.iter().map(|&months| of(months)).collect(),
    };
    let values = [
        ("plan", page.label(strip.template).to_string()),
        ("reference", page.reference().to_string()),
        ("lengths", months(&strip.lengths, &|months| page.years_of(months))),
        ("gaps", months(&strip.gaps, &|months| months.to_string())),
        ("n", (strip.lengths.len() * strip.gaps.len()).to_string()),
        ("horizon", page.horizon()),
    ];
    let text = page.fill("what-if-about", &values);
    match strip.lengths.iter().find(|&&length| length as usize >= page.setting().months) {
        Some(&never) => {
            let values = [("length", page.years_of(never)), ("horizon", page.horizon())];
            format!("{text} {}", page.fill("what-if-never", &values))
        }
        None => text,
    }
}

/// How much was lived beside the main run, and under which assumptions.
pub fn beside(page: &Page, (residents, replications): (u64, usize)) -> String {
    let dossier = page.dossier;
    let fewer = residents < dossier.residents_lived || replications < dossier.comparison.replications;
    let values = [
        ("residents", fixed(residents as f64, 0, page.language)),
        ("n", replications.to_string()),
        ("fewer", if fewer { "yes" } else { "no" }.to_string()),
        ("default", if dossier.changed.is_empty() && dossier.mechanisms_off.is_empty() { "yes" } else { "no" }.to_string()),
    ];
    page.fill("what-if-beside", &values)
}

/// With a capital first.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
