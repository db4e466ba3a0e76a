//! What is not known: the last thing on the first sheet, and not the least.

use super::super::super::Page;
use super::super::theory;
use crate::evidence::{CATALOGUE, Strength};
use crate::report::numbers::fixed;
use maud::{Markup, html};

pub fn unknown(page: &Page) -> Markup {
    let dossier = page.dossier;
    let count = |wanted: Strength| CATALOGUE.iter().filter(|entry| entry.strength == wanted).count().to_string();
    let assumed = page.say(
        "unknown-assumptions",
        &[("n", &count(Strength::Assumption)), ("weak", &count(Strength::Weak)), ("all", &CATALOGUE.len().to_string())],
    );
    let number = |value: u64| fixed(value as f64, 0, page.language);
    let whole = dossier.residents_lived >= page.setting().municipality_residents;
    let town = [
        ("town", dossier.town.name.clone()),
        ("lived", number(dossier.residents_lived)),
        ("residents", number(page.setting().municipality_residents)),
    ];
    let town = page.fill(if whole { "unknown-whole-town" } else { "unknown-town" }, &town);
    html! {
        h2 { (page.say("unknown", &[])) }
        ul.unknown {
            @match theory::rests_on(page) {
                Some(rests) => li { (page.say("unknown-assumptions-lead", &[])) " " (rests) }
                None => li { (assumed) }
            }
            li { (page.say("unknown-left-out", &[])) }
            li { (town) }
        }
    }
}
