//! Tables with groups and sums, and lists of words in a sentence.

use super::Page;
use super::parts::whole;
use crate::units::Language;
use maud::{Markup, html};

/// A row of a sheet.
pub enum Row {
    /// Names the rows below it.
    Group(String),
    Plain(Vec<String>),
    Sum(Vec<String>),
}

/// A table whose rows stand in groups or end in sums; the first column names the row.
pub fn sheet(caption: &str, head: &[String], rows: &[Row]) -> Markup {
    let one = html! { tr { @for cell in head { th scope="col" { (cell) } } } };
    framed(caption, one, head.len(), rows)
}

/// The same with two lines of heads: names over as many columns each as there are in `under`.
pub fn double_sheet(caption: &str, first: &str, over: &[String], under: &[String], rows: &[Row]) -> Markup {
    let head = html! {
        tr { th rowspan="2" scope="col" { (first) } @for name in over { th scope="colgroup" colspan=(under.len()) { (name) } } }
        tr { @for _ in over { @for name in under { th scope="col" { (name) } } } }
    };
    framed(caption, head, 1 + over.len() * under.len(), rows)
}

fn framed(caption: &str, head: Markup, columns: usize, rows: &[Row]) -> Markup {
    let starts = (0..rows.len()).filter(|&at| at == 0 || matches!(rows[at], Row::Group(_)));
    let starts: Vec<usize> = starts.chain([rows.len()]).collect();
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table {
                caption { (caption) }
                thead { (head) }
                @for part in starts.windows(2) { tbody { @for row in &rows[part[0]..part[1]] { (line(row, columns)) } } }
            }
        }
    }
}

fn line(row: &Row, columns: usize) -> Markup {
    let cells = |cells: &[String]| {
        html! { @for (place, cell) in cells.iter().enumerate() {
            @if place == 0 { th scope="row" { (cell) } } @else { td { (whole(cell)) } }
        } }
    };
    match row {
        Row::Group(name) => html! { tr.group { th scope="rowgroup" colspan=(columns) { (name) } } },
        Row::Plain(row) => html! { tr { (cells(row)) } },
        Row::Sum(row) => html! { tr.sum { (cells(row)) } },
    }
}

/// A picture on its own with its table behind a fold: such a long table may run over a page, the picture may not.
pub fn drawn(page: &Page, title: &str, picture: Markup, note: &str, table: Markup) -> Markup {
    html! {
        figure {
            figcaption { (title) }
            div.single { (picture) }
            @if !note.is_empty() { p.note { (note) } }
            (numbers(page, title, table))
        }
    }
}

/// Pictures beside each other; their tables stand behind one fold below them.
pub fn beside(page: &Page, title: &str, pictures: &[(String, Markup, String)], tables: Markup) -> Markup {
    html! {
        figure {
            div class=(if pictures.len().is_multiple_of(2) { "twos" } else { "three" }) { @for (title, picture, note) in pictures {
                div.one { p.caption { (title) } (picture) @if !note.is_empty() { p.note { (note) } } }
            } }
            (numbers(page, title, tables))
        }
    }
}

fn numbers(page: &Page, title: &str, tables: Markup) -> Markup {
    html! { details.table { summary { (page.say("page-table", &[])) span.hidden { ": " (title) } } (tables) } }
}

/// A table or a piece of text behind a small fold.
pub fn fold(title: &str, body: Markup) -> Markup {
    html! { details.table { summary { (title) } (body) } }
}

/// "a, b and c".
pub fn list<S: AsRef<str>>(words: &[S], language: Language) -> String {
    let and = if language == Language::Nl { " en " } else { " and " };
    match words {
        [] => String::new(),
        [one] => one.as_ref().into(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{}{and}{}", first.join(", "), last.as_ref())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_as_sentences() {
        assert_eq!(list(&["a", "b", "c"], Language::Nl), "a, b en c");
        assert_eq!(list(&["a"], Language::En), "a");
        assert_eq!(list::<&str>(&[], Language::En), "");
    }

    #[test]
    fn every_group_is_a_body_of_its_own() {
        let row = |name: &str| Row::Plain(vec![name.into(), "1".into()]);
        let rows = [Row::Group("x".into()), row("a"), Row::Group("y".into()), row("b"), Row::Sum(vec!["s".into(), "2".into()])];
        let text = sheet("t", &["".into(), "n".into()], &rows).into_string();
        assert_eq!((text.matches("<tbody>").count(), text.matches("rowgroup").count()), (2, 2));
        assert_eq!(text.matches("<tr").count(), 6);
    }
}
