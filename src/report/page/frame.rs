//! The page as a whole: head, first sheet, folded chapters, foot.

use super::{Page, sections};
use crate::report::figures::{BOLD, REGULAR};
use crate::units::Language;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use std::sync::LazyLock;

const SCRIPT: &str = include_str!("script.js");

/// The style sheet with the letters in it, so that the page looks the same on every machine without a network.
static STYLE: LazyLock<String> = LazyLock::new(|| {
    let letters = |bytes: &[u8]| STANDARD.encode(bytes);
    include_str!("style.css").replace("@REGULAR@", &letters(REGULAR)).replace("@BOLD@", &letters(BOLD))
});

pub fn whole(page: &Page) -> Markup {
    let tag = if page.language == Language::Nl { "nl" } else { "en" };
    let title = page.dossier.title.get(page.language);
    html! {
        (DOCTYPE)
        html lang=(tag) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content=(crate::report::run::PROGRAM);
                title { (title) " – " (page.dossier.town.name) }
                style { (PreEscaped(&*STYLE)) }
            }
            body {
                a.skip href="#first" { (page.say("page-skip", &[])) }
                main {
                    (sections::first(page))
                    div.chapters {
                        p.fold-all hidden { button type="button" data-fold="open" { (page.say("page-open-all", &[])) } " " button type="button" data-fold="shut" { (page.say("page-shut-all", &[])) } }
                        @for chapter in sections::chapters(page) { (chapter) }
                    }
                }
                footer { p { (page.say("page-foot", &[("program", crate::report::run::PROGRAM)])) span.on-paper { " " (page.say("page-paper", &[])) } } }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    }
}
