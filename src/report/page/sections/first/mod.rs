//! The first sheet: it stands alone on one A4.

mod figures;

use super::super::Page;
use maud::{Markup, html};

pub fn first(page: &Page) -> Markup {
    let dossier = page.dossier;
    html! {
        section #first {
            h1 { (dossier.question.get(page.language)) }
            (figures::three(page))
        }
    }
}
