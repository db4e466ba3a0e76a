//! Cost and saving by calendar year: what is paid more points down, what is paid less points up.

use super::super::super::Page;
use super::super::super::chart::{Scale, WIDTH, colours, drawing, short};
use super::super::super::sheet::drawn;
use super::account::{Account, Sides};
use crate::report::figures::axis::{Ticks, range};
use crate::report::numbers::{euros, fixed, signed_euros};
use maud::{Markup, html};

const HEIGHT: f64 = 130.0;
const TOP: f64 = 34.0;

pub fn bars(page: &Page, account: &Account, by_year: Markup) -> Markup {
    let years: Vec<(i32, f64, f64)> = account
        .years
        .iter()
        .map(|(year, sides)| {
            let all = sides.iter().fold(Sides::default(), |sum, sides| sum.and(sides));
            // Minus nothing is nothing.
            (*year, 0.0 - all.cost, all.benefit)
        })
        .collect();
    let title = page.say("mkba-bars", &[("plan", page.label(account.plan))]);
    let all = account.total(None);
    let (cost, benefit) = (signed_euros(all.cost, page.language), euros(all.benefit, page.language));
    let alternative = page.say("mkba-bars-said", &[("title", &title), ("cost", &cost), ("benefit", &benefit)]);
    drawn(page, &title, picture(page, account.plan, &years, &alternative), "", by_year)
}

fn picture(page: &Page, plan: usize, years: &[(i32, f64, f64)], alternative: &str) -> Markup {
    let axis = range(years.iter().flat_map(|(_, cost, benefit)| [cost / 1e6, benefit / 1e6]), true);
    let ticks = Ticks::within(axis, 4);
    let written = |tick: f64| fixed(tick, ticks.decimals, page.language);
    let widest = ticks.at.iter().map(|&tick| written(tick).chars().count()).max().unwrap_or(1);
    let left = 10.0 + 6.4 * widest as f64;
    let x = Scale { from: (0.0, years.len().max(1) as f64), to: (left, WIDTH - 8.0) };
    let y = Scale { from: axis, to: (TOP + HEIGHT, TOP) };
    let (colour, _) = colours(plan, page.setting().reference);
    let wide = (x.at(1.0) - x.at(0.0)) * 0.42;
    let step = [1, 2, 5, 10, 20].into_iter().find(|step| years.len() <= step * 5).unwrap_or(50);
    let bar = |at: f64, value: f64, fill: &str| {
        let (one, two) = (y.at(0.0), y.at(value / 1e6));
        html! { rect x=(short(at)) width=(short(wide)) y=(short(one.min(two))) height=(short((one - two).abs())) fill=(fill) {} }
    };
    let body = html! {
        rect x="4" y="4" width="10" height="10" fill="#767676" {}
        text x="18" y="13" fill="#444" { (page.say("mkba-bars-cost", &[])) }
        rect x="4" y="18" width="10" height="10" fill=(colour) {}
        text x="18" y="27" fill="#444" { (page.say("mkba-bars-benefit", &[])) }
        @for &tick in &ticks.at {
            line x1=(short(left)) x2=(short(WIDTH - 8.0)) y1=(short(y.at(tick))) y2=(short(y.at(tick))) stroke=(if tick == 0.0 { "#595959" } else { "#e0e0e0" }) {}
            text x=(short(left - 5.0)) y=(short(y.at(tick) + 4.0)) text-anchor="end" fill="#595959" { (written(tick)) }
        }
        @for (at, (year, cost, benefit)) in years.iter().enumerate() {
            @let from = x.at(at as f64 + 0.08);
            g {
                title { (year) ": " (signed_euros(*cost, page.language)) ", " (signed_euros(*benefit, page.language)) }
                (bar(from, *cost, "#767676"))
                (bar(from + wide, *benefit, &colour))
            }
            @if at % step == 0 {
                text x=(short(x.at(at as f64 + 0.5))) y=(short(TOP + HEIGHT + 16.0)) text-anchor="middle" fill="#595959" { (year) }
            }
        }
    };
    drawing((WIDTH, TOP + HEIGHT + 22.0), alternative, body)
}
