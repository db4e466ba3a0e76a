//! The budget table: contracted money by calendar year, structural and incidental apart.

use super::super::super::Page;
use super::super::super::sheet::{Row, double_sheet, fold, sheet};
use crate::experiment::purchase::Purchase;
use crate::report::numbers::fixed;
use maud::{Markup, html};

/// Plans that still stand beside each other on a page.
const BESIDE: usize = 3;

pub fn budget(page: &Page) -> Markup {
    let bought: Vec<&Purchase> = page.dossier.purchases.iter().filter(|purchase| has_money(purchase)).collect();
    html! {
        p { (page.say("contracts-structural", &[])) }
        @if bought.is_empty() {
            p { (page.say("contracts-no-money", &[])) }
        } @else {
            (totals(page))
            p.note { (page.say("contracts-budget-note", &[])) }
            @if bought.len() <= BESIDE {
                (beside(page, &bought))
            } @else {
                @for purchase in &bought { (fold(page.label(purchase.plan), alone(page, purchase))) }
            }
        }
    }
}

fn has_money(purchase: &Purchase) -> bool {
    purchase.years.iter().any(|year| year.structural != 0.0 || year.incidental != 0.0)
}

/// As budgets are written: thousands of euros.
fn thousands(page: &Page, euros: f64) -> String {
    fixed(euros / 1000.0, 0, page.language)
}

/// Both kinds over the horizon, what was really paid, and base money against the reference.
fn totals(page: &Page) -> Markup {
    let (first, last) = page.years();
    let caption = page.say("contracts-totals", &[("from", &first.to_string()), ("until", &last.to_string())]);
    let head = [
        caption.clone(),
        page.say("contracts-structural-head", &[]),
        page.say("contracts-incidental-head", &[]),
        page.say("contracts-together-head", &[]),
        page.say("contracts-paid-head", &[]),
        page.say("contracts-base-head", &[]),
    ];
    let bought = &page.dossier.comparison.bought;
    let row = |purchase: &Purchase| {
        let paid = bought.iter().find(|money| money.plan == purchase.plan);
        let (paid, base) = paid.map_or((f64::NAN, f64::NAN), |money| (money.euros, money.base));
        let (structural, total) = (purchase.structural(), purchase.total());
        let cells = [structural, total - structural, total, paid, base].map(|euros| thousands(page, euros));
        Row::Plain([page.label(purchase.plan).to_string()].into_iter().chain(cells).collect())
    };
    let rows: Vec<Row> = page.dossier.purchases.iter().map(row).collect();
    sheet(&caption, &head, &rows)
}

/// Years as rows, the plans beside each other.
fn beside(page: &Page, bought: &[&Purchase]) -> Markup {
    let under = [page.say("contracts-structural-head", &[]), page.say("contracts-incidental-head", &[])];
    let over: Vec<String> = bought.iter().map(|purchase| page.label(purchase.plan).to_string()).collect();
    let years = bought.first().map_or(&[][..], |purchase| &purchase.years);
    let year = |at: usize| {
        let cells = bought.iter().flat_map(|purchase| {
            let of = purchase.years.get(at).copied().unwrap_or_default();
            [of.structural, of.incidental].map(|euros| thousands(page, euros))
        });
        Row::Plain([years[at].year.to_string()].into_iter().chain(cells).collect())
    };
    let sums = bought.iter().flat_map(|purchase| {
        let structural = purchase.structural();
        [structural, purchase.total() - structural].map(|euros| thousands(page, euros))
    });
    let mut rows: Vec<Row> = (0..years.len()).map(year).collect();
    rows.push(Row::Sum([page.say("contracts-sum", &[])].into_iter().chain(sums).collect()));
    let caption = page.say("contracts-by-year", &[]);
    double_sheet(&caption, &page.say("contracts-year", &[]), &over, &under, &rows)
}

/// One plan by year.
fn alone(page: &Page, purchase: &Purchase) -> Markup {
    let head = [
        page.say("contracts-year", &[]),
        page.say("contracts-structural-head", &[]),
        page.say("contracts-incidental-head", &[]),
        page.say("contracts-together-head", &[]),
    ];
    let cells = |structural: f64, incidental: f64| {
        [structural, incidental, structural + incidental].map(|euros| thousands(page, euros)).to_vec()
    };
    let line = |name: String, cells: Vec<String>| [name].into_iter().chain(cells).collect::<Vec<_>>();
    let years = purchase.years.iter();
    let mut rows: Vec<Row> = years.map(|of| Row::Plain(line(of.year.to_string(), cells(of.structural, of.incidental)))).collect();
    let structural = purchase.structural();
    rows.push(Row::Sum(line(page.say("contracts-sum", &[]), cells(structural, purchase.total() - structural))));
    sheet(&format!("{}: {}", page.say("contracts-by-year", &[]), page.label(purchase.plan)), &head, &rows)
}
