//! From the ledger of the unseen: events that did not happen, came later, or happened only in the plan.

use super::super::super::Page;
use super::super::super::sheet::{Row, sheet};
use crate::evaluation::ledger::{Class, Event, LedgerRow};
use crate::report::ledger_words;
use crate::report::numbers::{fixed, signed_fixed};
use maud::{Markup, html};

pub fn ledger(page: &Page) -> Markup {
    let reference = page.setting().reference;
    let rows: Vec<&LedgerRow> =
        page.dossier.evaluated.ledger.iter().filter(|row| row.against == reference && row.by.is_none()).collect();
    html! {
        h3 { (page.say("residents-unseen", &[])) }
        @if rows.is_empty() {
            p { (page.say("residents-unseen-none", &[])) }
        } @else {
            p { (page.say("residents-unseen-how", &[("reference", page.reference())])) }
            (events(page, &rows))
            @if rows.iter().any(|row| row.is_noise() && row.per_year > 0.0) { p.note { (page.say("residents-noise", &[])) } }
            p { strong { (page.say("residents-nobody", &[])) } }
        }
    }
}

fn events(page: &Page, all: &[&LedgerRow]) -> Markup {
    let mut rows = Vec::new();
    for event in Event::ALL {
        let of = |plan: usize, class: Class| all.iter().find(|row| (row.plan, row.event, row.class) == (plan, event, class));
        let plans: Vec<usize> = page.dossier.others().filter(|&plan| of(plan, Class::Prevented).is_some()).collect();
        if plans.is_empty() {
            continue;
        }
        rows.push(Row::Group(ledger_words::event(event).of(page.language).to_string()));
        for plan in plans {
            let number = |class| of(plan, class).map_or(f64::NAN, |row| row.per_year);
            let net = number(Class::Prevented) - number(Class::Extra);
            let cells = [Class::Prevented, Class::Postponed, Class::Extra].map(|class| {
                let noise = of(plan, class).is_some_and(|row| row.is_noise() && row.per_year > 0.0);
                format!("{}{}", if noise { "≈\u{a0}" } else { "" }, people(page, number(class)))
            });
            let net = signed_fixed(net, fine(net), page.language);
            rows.push(Row::Plain([page.label(plan).to_string()].into_iter().chain(cells).chain([net]).collect()));
        }
    }
    let head = [
        page.say("residents-plan", &[]),
        page.say("residents-prevented", &[]),
        page.say("residents-postponed", &[]),
        page.say("residents-extra", &[]),
        page.say("residents-net", &[]),
    ];
    sheet(&page.say("residents-unseen", &[]), &head, &rows)
}

/// Tenths only where there are few.
fn fine(value: f64) -> usize {
    usize::from(value.abs() < 10.0 && value != 0.0)
}

fn people(page: &Page, value: f64) -> String {
    fixed(value, fine(value), page.language)
}
