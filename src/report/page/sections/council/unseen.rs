//! What nobody sees: what is prevented, and that nobody can say who it is.

use super::super::super::Page;
use super::super::super::parts::table;
use crate::evaluation::ledger::{Class, Event, LedgerRow, Rose};
use crate::report::ledger_words;
use crate::report::numbers::fixed;
use crate::report::unseen::{CLASSES, cells, prevents, rose, rose_values, rows, surfaced};
use maud::{Markup, html};

pub fn unseen(page: &Page) -> Markup {
    let (evaluated, setting) = (&page.dossier.evaluated, page.setting());
    let plans: Vec<(usize, Vec<&LedgerRow>)> =
        page.dossier.others().map(|plan| (plan, rows(evaluated, plan, setting))).filter(|(_, rows)| !rows.is_empty()).collect();
    html! {
        h3 { (page.say("council-unseen", &[])) }
        p { (page.say("council-unseen-how", &[("reference", page.reference())])) }
        @if plans.is_empty() { p { (page.say("council-unseen-empty", &[])) } }
        div.pairs { @for (plan, rows) in &plans {
            section {
                h3 { (page.label(*plan)) }
                ul { @for line in lines(page, rows, rose(evaluated, *plan, setting)) { li { (line) } } }
            }
        } }
        p { (page.say("unseen-who", &[])) }
        @if !plans.is_empty() {
            details.table {
                summary { (page.say("page-table", &[])) }
                @for (plan, rows) in &plans { (counted(page, *plan, rows)) }
                p.note { (page.say("council-ledger-how", &[])) }
            }
        }
    }
}

fn lines(page: &Page, rows: &[&LedgerRow], rose: Option<&Rose>) -> Vec<String> {
    let count = |value: f64| fixed(value, 0, page.language);
    let mut lines: Vec<String> = [(Event::Specialised, "council-care"), (Event::Crisis, "council-crises")]
        .into_iter()
        .filter_map(|(event, message)| {
            let of = |class| rows.iter().find(|row| (row.event, row.class) == (event, class)).copied();
            let (prevented, extra, later) = (of(Class::Prevented)?, of(Class::Extra)?, of(Class::Postponed)?);
            if [prevented, extra, later].iter().all(|row| row.per_year == 0.0) {
                return Some(page.say("council-no-difference", &[("event", ledger_words::event(event).of(page.language))]));
            }
            let values =
                [("prevented", count(prevented.per_year)), ("extra", count(extra.per_year)), ("later", count(later.per_year))];
            let text = page.say(message, &values.each_ref().map(|(name, value)| (*name, value.as_str())));
            let noise = prevented.is_noise();
            Some(if noise { format!("{text} {}", page.say("council-noise", &[])) } else { text })
        })
        .collect();
    lines.extend(rose.map(|rose| ordinary(page, rose)));
    lines.extend(surfaced(rows).map(|number| page.say("council-surfaced", &[("n", &count(number))])));
    lines
}

/// Rose's lens in two sentences.
fn ordinary(page: &Page, rose: &Rose) -> String {
    let clear = rose.all.bounds.is_none_or(|(low, high)| low > 0.0 || high < 0.0);
    if rose.all.mean == 0.0 || !clear {
        return page.say("council-balance-none", &[]);
    }
    // One replication is too little to say among whom.
    if !prevents(rose) || rose.all.bounds.is_none() {
        return match rose.all.mean < 0.0 {
            true => page.say("council-balance-more", &[("n", &fixed(-rose.all.mean, 0, page.language))]),
            false => page.say("council-balance", &[("n", &fixed(rose.all.mean, 0, page.language))]),
        };
    }
    let values = rose_values(rose, page.language);
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    let text = page.say("council-rose", &values[..3]);
    match (0.0..=1.0).contains(&rose.unflagged) {
        true => format!("{text} {}", page.say("council-unflagged", &values[3..4])),
        false => text,
    }
}

/// Every kind of event and what became of it.
fn counted(page: &Page, plan: usize, rows: &[&LedgerRow]) -> Markup {
    let caption = page.say("council-ledger", &[("plan", page.label(plan))]);
    let headings = CLASSES.iter().map(|(_, heading)| *heading).chain(["column-expected"]);
    let head: Vec<String> =
        [page.say("council-column-event", &[])].into_iter().chain(headings.map(|id| page.say(id, &[]))).collect();
    let line = |event: Event| {
        let name = ledger_words::event(event).of(page.language).to_string();
        [name].into_iter().chain(cells(rows, event, page.language)).collect::<Vec<String>>()
    };
    let cells: Vec<Vec<String>> = Event::ALL.iter().map(|&event| line(event)).collect();
    html! { p.note { (caption) } (table(&caption, &head, &cells)) }
}
