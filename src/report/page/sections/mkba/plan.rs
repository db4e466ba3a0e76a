//! One plan in full: by payer, what has no price, and year by year.

use super::super::super::Page;
use super::super::super::sheet::{Row, sheet};
use super::account::{Account, Sides};
use super::{bars, priceless};
use crate::compare::payers::PAYERS;
use crate::observe::record::Payer;
use crate::report::numbers::fixed;
use maud::{Markup, html};

pub fn plan(page: &Page, account: &Account) -> Markup {
    html! {
        (by_payer(page, account))
        (priceless::kinds(page, account))
        (bars::bars(page, account, by_year(page, account)))
    }
}

pub fn payer_name(page: &Page, payer: Payer) -> String {
    match payer {
        Payer::Municipality => page.say("mkba-municipality", &[]),
        Payer::Insurer => page.say("mkba-insurer", &[]),
        Payer::State => page.say("mkba-state", &[]),
    }
}

fn thousands(page: &Page, euros: f64) -> String {
    fixed(euros / 1000.0, 0, page.language)
}

/// Costs and benefits by payer, undiscounted and at present value.
fn by_payer(page: &Page, account: &Account) -> Markup {
    let all = account.total(None);
    let row = |name: String, plain: f64, now: f64| vec![name, thousands(page, plain), thousands(page, now)];
    // A payer who bears no cost in any year needs no line among the costs; the municipality always has one.
    let pays = |payer: &Payer| *payer == Payer::Municipality || account.total(Some(*payer)).cost != 0.0;
    let mut rows = vec![Row::Group(page.say("mkba-costs-group", &[]))];
    rows.extend(PAYERS.into_iter().filter(pays).map(|payer| {
        let of = account.total(Some(payer));
        Row::Plain(row(payer_name(page, payer), of.cost, of.cost_now))
    }));
    rows.push(Row::Sum(row(page.say("mkba-costs-sum", &[]), all.cost, all.cost_now)));
    rows.push(Row::Group(page.say("mkba-benefits-group", &[])));
    rows.extend(PAYERS.into_iter().map(|payer| {
        let of = account.total(Some(payer));
        Row::Plain(row(payer_name(page, payer), of.benefit, of.benefit_now))
    }));
    rows.push(Row::Sum(row(page.say("mkba-benefits-sum", &[]), all.benefit, all.benefit_now)));
    rows.push(Row::Sum(row(page.say("mkba-balance", &[]), all.benefit - all.cost, all.benefit_now - all.cost_now)));
    let head = [page.say("mkba-thousands", &[]), page.say("mkba-plain", &[]), page.say("mkba-now", &[])];
    sheet(&page.say("mkba-by-payer", &[("plan", page.label(account.plan))]), &head, &rows)
}

/// Year by year, not discounted, with the balance added up at present value last.
fn by_year(page: &Page, account: &Account) -> Markup {
    let cells = |of: &[Sides; 3]| -> Vec<f64> {
        let all = of.iter().fold(Sides::default(), |sum, sides| sum.and(sides));
        vec![all.cost, of[0].benefit, of[1].benefit, of[2].benefit, all.benefit - all.cost]
    };
    let line = |name: String, cells: Vec<f64>| {
        [name].into_iter().chain(cells.into_iter().map(|euros| thousands(page, euros))).collect::<Vec<_>>()
    };
    let balance = account.balance();
    let mut rows: Vec<Row> = account
        .years
        .iter()
        .zip(&balance)
        .map(|((year, sides), (_, left))| Row::Plain(line(year.to_string(), [cells(sides), vec![*left]].concat())))
        .collect();
    let sums = PAYERS.map(|payer| account.total(Some(payer)));
    let last = balance.last().map_or(0.0, |(_, left)| *left);
    rows.push(Row::Sum(line(page.say("mkba-sum", &[]), [cells(&sums), vec![last]].concat())));
    let head = [
        page.say("mkba-year", &[]),
        page.say("mkba-costs-short", &[]),
        page.say("mkba-municipality-saves", &[]),
        page.say("mkba-insurer-saves", &[]),
        page.say("mkba-state-saves", &[]),
        page.say("mkba-balance", &[]),
        page.say("mkba-added", &[]),
    ];
    sheet(&page.say("mkba-by-year", &[("plan", page.label(account.plan))]), &head, &rows)
}
