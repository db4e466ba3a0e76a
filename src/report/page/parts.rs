//! Parts that chapters are built of: a fold, a figure with its table, a table.

use super::Page;
use maud::{Markup, html};

/// A chapter behind a fold; `id` is unique on the page.
pub fn chapter(id: &str, title: &str, lead: &str, body: Markup) -> Markup {
    html! {
        details.chapter #(id) {
            summary { h2 { (title) } @if !lead.is_empty() { span.lead { (lead) } } }
            div.body { (body) }
        }
    }
}

/// A picture with its caption, its text alternative (in the picture) and its table behind a fold.
pub fn figure(page: &Page, title: &str, picture: Markup, note: &str, table: Markup) -> Markup {
    html! {
        figure {
            figcaption { (title) }
            (picture)
            @if !note.is_empty() { p.note { (note) } }
            details.table { summary { (page.say("page-table", &[])) span.hidden { ": " (title) } } (table) }
        }
    }
}

/// A table with its caption (read aloud, not shown); the first column names the row. Numbers stand right.
pub fn table(caption: &str, head: &[String], rows: &[Vec<String>]) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table {
                caption { (caption) }
                thead { tr { @for cell in head { th scope="col" { (cell) } } } }
                tbody { @for row in rows { tr {
                    @for (place, cell) in row.iter().enumerate() {
                        @if place == 0 { th scope="row" { (cell) } } @else { td { (whole(cell)) } }
                    }
                } } }
            }
        }
    }
}

/// Longest text that is kept on one line (letters).
const LINE: usize = 16;

/// Numbers stay on one line, sign, unit and all; an interval may break between its ends.
pub fn whole(cell: &str) -> Markup {
    let number = |text: &str| text.contains(|letter: char| letter.is_ascii_digit()) && text.chars().count() <= LINE;
    let breaks = |text: &str| text.trim_end().contains([' ', '€', '%']);
    html! {
        @for end in cell.split_inclusive(" … ") {
            @if number(end) && breaks(end) { span.whole { (end.trim_end()) } " " } @else { (end) }
        }
    }
}

/// A sentence in which words between backquotes are to be typed.
pub fn typed(text: &str) -> Markup {
    html! { @for (place, part) in text.split('`').enumerate() { @if place % 2 == 1 { code { (part) } } @else { (part) } } }
}
