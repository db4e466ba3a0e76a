//! The first sheet: it stands alone on one A4. Question, answer, three figures, arguments on both sides, what is not known.

mod answer;
mod arguments;
mod figures;
mod money;
#[cfg(test)]
mod tests;
mod unknown;

use super::super::Page;
use crate::report::numbers::fixed;
use maud::{Markup, html};

pub fn first(page: &Page) -> Markup {
    let dossier = page.dossier;
    let question = dossier.question.get(page.language);
    let question = if question.is_empty() { dossier.title.get(page.language) } else { question };
    let (from, until) = page.years();
    let under = [
        ("town", dossier.town.name.clone()),
        ("residents", fixed(page.setting().municipality_residents as f64, 0, page.language)),
        ("from", from.to_string()),
        ("until", until.to_string()),
    ];
    html! {
        section #first {
            h1 { (question) }
            p.quiet { (page.fill("first-under", &under)) }
            (answer::answer(page))
            (figures::three(page))
            (arguments::arguments(page))
            (unknown::unknown(page))
        }
    }
}
