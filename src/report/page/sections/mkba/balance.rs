//! All plans beside each other: costs, benefits, balance, and the balance added up over the years.

use super::super::super::chart::{Line, colours, lines};
use super::super::super::parts::table;
use super::super::super::sheet;
use super::super::super::{Page, amount};
use super::account::Account;
use crate::compare::curves::Point;
use crate::evidence::measures::Measure;
use crate::report::numbers::{fixed, signed_euros, signed_fixed};
use maud::{Markup, html};

pub fn summary(page: &Page, accounts: &[Account]) -> Markup {
    let caption = page.say("mkba-summary", &[]);
    let head = [
        page.say("mkba-plan", &[]),
        page.say("mkba-costs", &[]),
        page.say("mkba-benefits", &[]),
        page.say("mkba-balance", &[]),
        page.say("mkba-net", &[]),
        page.say("mkba-interval", &[]),
    ];
    let row = |account: &Account| {
        let all = account.total(None);
        let thousands = |euros: f64| fixed(euros / 1000.0, 0, page.language);
        let net = page.against_reference(account.plan, Measure::NetCostAll);
        vec![
            page.label(account.plan).to_string(),
            thousands(all.cost_now),
            thousands(all.benefit_now),
            thousands(all.benefit_now - all.cost_now),
            net.map_or("–".into(), |effect| amount::change(effect, page.language)),
            net.map_or("–".into(), |effect| amount::interval(effect, page.language)),
        ]
    };
    let rows: Vec<Vec<String>> = accounts.iter().map(row).collect();
    html! {
        h3 { (caption) }
        (table(&caption, &head, &rows))
        p.note { (page.say("mkba-summary-note", &[])) }
    }
}

pub fn over_time(page: &Page, accounts: &[Account]) -> Markup {
    let point = |(year, euros): (i32, f64)| {
        let both = (euros, euros);
        Point { at: f64::from(year) + 0.5, middle: euros, inner: both, outer: both }
    };
    let balances: Vec<Vec<Point>> = accounts.iter().map(|account| account.balance().into_iter().map(point).collect()).collect();
    let line =
        |(account, points): (&Account, &'_ Vec<Point>)| (page.label(account.plan).to_string(), points.clone(), account.plan);
    let named: Vec<(String, Vec<Point>, usize)> = accounts.iter().zip(&balances).map(line).collect();
    let drawn: Vec<Line> = named
        .iter()
        .map(|(name, points, plan)| Line {
            name: name.clone(),
            points,
            factor: 1e-6,
            colours: colours(*plan, page.setting().reference),
        })
        .collect();
    let title = page.say("mkba-over-time", &[]);
    let note = page.say("mkba-over-time-note", &[]);
    let last = |(name, points, _): &(String, Vec<Point>, usize)| {
        let point = points.last()?;
        let (year, euros) = ((point.at.floor() as i32).to_string(), signed_euros(point.middle, page.language));
        Some(page.say("mkba-over-time-row", &[("plan", name), ("year", &year), ("euros", &euros)]))
    };
    let alternative = format!("{title}. {} {note}", named.iter().filter_map(last).collect::<Vec<_>>().join(" "));
    let head: Vec<String> = [page.say("mkba-year", &[])].into_iter().chain(named.iter().map(|(name, ..)| name.clone())).collect();
    let years = accounts.first().map_or(0, |account| account.years.len());
    let rows: Vec<Vec<String>> = (0..years)
        .map(|at| {
            let cell = |points: &Vec<Point>| {
                points.get(at).map_or("–".into(), |point| signed_fixed(point.middle / 1e6, 2, page.language))
            };
            [accounts[0].years[at].0.to_string()].into_iter().chain(balances.iter().map(cell)).collect()
        })
        .collect();
    sheet::drawn(page, &title, lines(&drawn, &alternative, page.language), &note, table(&title, &head, &rows))
}
