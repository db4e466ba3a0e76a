//! Costs and benefits in the form of a Dutch cost-benefit analysis (MKBA), each plan against the zero alternative.

mod account;
mod balance;
mod bars;
mod plan;
mod priceless;
mod said;
#[cfg(test)]
mod tests;

use super::super::Page;
use super::super::parts::chapter;
use crate::report::numbers::percent;
use account::Account;
use maud::{Markup, html};

/// Plans that are still told without another fold.
const OPEN: usize = 3;

pub fn mkba(page: &Page) -> Markup {
    let rate = percent(page.setting().discount, 2, page.language);
    let accounts: Vec<Account> = page.dossier.others().map(|plan| Account::of(page, plan)).collect();
    let none = page.dossier.comparison.payers.is_empty() || accounts.is_empty();
    let body = html! {
        @if none {
            p { (page.say("mkba-nothing", &[])) }
        } @else {
            p { (page.say("mkba-zero", &[("reference", page.reference()), ("rate", &rate)])) }
            (balance::summary(page, &accounts))
            @for account in &accounts { p { (said::sentences(page, account).join(" ")) } }
            (balance::over_time(page, &accounts))
            p { (page.say("mkba-kinds", &[])) }
            @for account in &accounts {
                @if accounts.len() <= OPEN {
                    h3 { (page.label(account.plan)) }
                    (plan::plan(page, account))
                } @else {
                    details.table { summary { (page.label(account.plan)) } (plan::plan(page, account)) }
                }
            }
        }
        p.note { (page.say("mkba-limits", &[])) }
    };
    chapter("mkba", &page.say("mkba-title", &[]), &page.say("mkba-lead", &[]), body)
}
