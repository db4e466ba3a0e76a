//! What is credited nowhere: savings that no evaluation shows, and what changes for residents and stands in no book.

use super::super::super::Page;
use super::super::super::parts::table;
use crate::evaluation::pockets::PocketRow;
use crate::report::lens_words::share;
use crate::report::numbers::{euros, percent, signed_euros, signed_fixed};
use crate::report::pockets::all_years;
use maud::{Markup, html};

pub fn credited(page: &Page) -> Markup {
    let pockets = &page.dossier.evaluated.pockets;
    if pockets.is_empty() {
        return html! {};
    }
    let title = page.say("council-credited", &[]);
    let head = [
        "council-column-plan",
        "council-column-saved",
        "council-column-before-after",
        "council-column-series",
        "council-column-specialised",
        "council-column-team",
        "council-column-lonely",
        "council-column-strain",
    ];
    let head: Vec<String> = head.iter().map(|message| page.say(message, &[])).collect();
    let rows: Vec<Vec<String>> = page.dossier.others().map(|plan| row(page, plan)).collect();
    html! {
        h3 { (title) }
        p { (page.say("council-credited-how", &[])) }
        ul { @for plan in page.dossier.others() { li { (sentence(page, plan)) } } }
        (table(&title, &head, &rows))
        p.note { (page.say("council-credited-note", &[])) }
    }
}

/// All payers together: saved on care over all years, and what two evaluations do not credit of it at the end.
fn of_all(page: &Page, plan: usize) -> Option<(f64, [f64; 2])> {
    let rows: Vec<&PocketRow> =
        page.dossier.evaluated.pockets.iter().filter(|row| (row.plan, row.payer) == (plan, None)).collect();
    Some((rows.iter().map(|row| row.benefit).sum(), rows.last()?.invisible))
}

fn row(page: &Page, plan: usize) -> Vec<String> {
    let (saved, invisible) = of_all(page, plan).unwrap_or((f64::NAN, [f64::NAN; 2]));
    let saved = if saved.is_finite() { signed_euros(saved, page.language) } else { "–".into() };
    let people = all_years(&page.dossier.evaluated.pockets, plan).map(|value| signed_fixed(value, 0, page.language));
    [page.label(plan).to_string(), saved]
        .into_iter()
        .chain(invisible.map(|value| share(value, page.language)))
        .chain(people)
        .collect()
}

fn sentence(page: &Page, plan: usize) -> String {
    let label = page.label(plan);
    let Some((saved, [before_after, series])) = of_all(page, plan).filter(|(saved, _)| *saved > 0.0) else {
        return page.say("council-saves-nothing", &[("plan", label)]);
    };
    let first = page.say("council-saves", &[("plan", label), ("saved", &euros(saved, page.language))]);
    let said = |invisible: f64, (all, part, none, beyond): (&str, &str, &str, &str)| -> Option<String> {
        let missed = percent(invisible, 0, page.language);
        match invisible {
            share if !share.is_finite() => None,
            share if share >= 0.995 => Some(page.say(none, &[])),
            share if share > 0.005 => Some(page.say(part, &[("share", &missed)])),
            share if share >= -0.005 => Some(page.say(all, &[])),
            _ => Some(page.say(beyond, &[])),
        }
    };
    let parts = [
        Some(first),
        said(before_after, ("council-ba-all", "council-ba-part", "council-ba-none", "council-ba-beyond")),
        said(series, ("council-its-all", "council-its-part", "council-its-none", "council-its-beyond")),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
