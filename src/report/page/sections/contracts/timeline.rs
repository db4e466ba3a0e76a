//! The timeline: when each plan's money flows, where it stops, when contracts end and councils are elected.

use super::super::super::Page;
use super::super::super::chart::{Scale, WIDTH, colours, drawing, short};
use super::super::super::parts::table;
use super::super::super::sheet::drawn;
use crate::funding::calendar::Calendar;
use crate::report::dossier::Flow;
use crate::scenario::plan::RollOut;
use maud::{Markup, html};

const ROW: f64 = 48.0;
/// Height of the fullest month (units).
const FULL: f64 = 20.0;
/// Room below the line, for base money that a plan takes away (units).
const BELOW: f64 = 8.0;

pub fn timeline(page: &Page) -> Markup {
    let flows = &page.dossier.flows;
    let title = page.say("contracts-timeline", &[]);
    let head = [
        String::new(),
        page.say("contracts-paid-months", &[]),
        page.say("contracts-gap-months", &[]),
        page.say("contracts-ends-head", &[]),
    ];
    let rows: Vec<Vec<String>> = (0..flows.len())
        .map(|plan| {
            let (paid, gaps) = months(&flows[plan]);
            vec![page.label(plan).to_string(), paid.to_string(), gaps.to_string(), years_of_ends(page, plan)]
        })
        .collect();
    let told = |row: &Vec<String>| {
        let values = [("plan", row[0].as_str()), ("paid", &row[1]), ("gaps", &row[2]), ("ends", &row[3])];
        page.say("contracts-timeline-row", &values)
    };
    let elections = page.dossier.evaluated.election_years(page.setting());
    let elections: Vec<String> = elections.iter().map(i32::to_string).collect();
    let mut note = page.say("contracts-timeline-note", &[]);
    if !elections.is_empty() {
        note = format!("{note} {}", page.say("contracts-elections", &[("years", &elections.join(", "))]));
    }
    let alternative = format!("{title}. {} {note}", rows.iter().map(told).collect::<Vec<_>>().join(" "));
    drawn(page, &title, picture(page, &alternative), &note, table(&title, &head, &rows))
}

/// Months with money of the plan's own, and months without between its first and its last.
fn months(flow: &Flow) -> (usize, usize) {
    let paid: Vec<usize> = (0..flow.months.len()).filter(|&month| flow.months[month] > 0.0).collect();
    let span = paid.first().zip(paid.last()).map_or(0, |(first, last)| last + 1 - first);
    (paid.len(), span - paid.len())
}

/// Plan months in which a contract has just ended, where all neighbourhoods share them.
fn ends(page: &Page, plan: usize) -> Vec<i32> {
    let months = page.setting().months as i32;
    let Some(of) = page.dossier.plans.get(plan) else { return vec![] };
    let shared = of.streams.iter().filter(|stream| !matches!(stream.roll_out, RollOut::SteppedWedge(_)));
    let calendars = shared.filter(|stream| stream.buys.total() > 0.0);
    let calendars: Vec<Calendar> = calendars.map(|stream| Calendar::new(stream, Some(stream.start), months as u32)).collect();
    // The month before is the contract's last: the next may begin at once or after a gap.
    let over = |calendar: &Calendar, month: i32| month > calendar.start && calendar.months_to_end(month - 1) == Some(1);
    (1..months).filter(|&month| calendars.iter().any(|calendar| over(calendar, month))).collect()
}

fn years_of_ends(page: &Page, plan: usize) -> String {
    let mut years: Vec<i32> = ends(page, plan).iter().map(|&month| page.setting().calendar_year(month as usize - 1)).collect();
    years.dedup();
    if years.is_empty() { "–".into() } else { years.iter().map(i32::to_string).collect::<Vec<_>>().join(", ") }
}

fn picture(page: &Page, alternative: &str) -> Markup {
    let (setting, flows) = (page.setting(), &page.dossier.flows);
    let x = Scale { from: (0.0, setting.months.max(1) as f64), to: (6.0, WIDTH - 6.0) };
    let bottom = ROW * flows.len() as f64 + 4.0;
    let largest = flows.iter().flat_map(|flow| flow.months.iter().zip(&flow.base_beyond).map(|(own, base)| own + base.max(0.0)));
    let largest = largest.fold(0.0, f64::max);
    let elections = page.dossier.evaluated.elections.iter().filter(|&&month| (0..setting.months as i32).contains(&month));
    let body = html! {
        @for &month in elections {
            @let at = short(x.at(f64::from(month)));
            line x1=(at) x2=(at) y1="2" y2=(short(bottom)) stroke="#8a8a8a" stroke-dasharray="2 3" {}
            path d={ "M" (at) " " (short(bottom)) "l-4 6h8z" } fill="#595959" {}
        }
        @for (year, month) in calendar(page) {
            text x=(short(x.at(month))) y=(short(bottom + 18.0)) text-anchor=(if month == 0.0 { "start" } else { "middle" }) fill="#595959" { (year) }
        }
        @for (plan, flow) in flows.iter().enumerate() { (row(page, plan, flow, (x, largest))) }
    };
    drawing((WIDTH, bottom + 24.0), alternative, body)
}

fn row(page: &Page, plan: usize, flow: &Flow, (x, largest): (Scale, f64)) -> Markup {
    let (colour, letters) = colours(plan, page.setting().reference);
    let line = ROW * plan as f64 + ROW - BELOW - 2.0;
    let height = |euros: f64| if largest > 0.0 { euros / largest * FULL } else { 0.0 };
    let base: Vec<f64> = flow.base_beyond.iter().map(|euros| if euros.abs() < 0.5 { 0.0 } else { *euros }).collect();
    let empty = flow.months.iter().chain(&base).all(|&euros| euros == 0.0);
    html! {
        text x="6" y=(short(ROW * plan as f64 + 12.0)) fill=(letters) font-weight="700" stroke="#fff" stroke-width="3" paint-order="stroke" { (page.label(plan)) }
        @if empty {
            text x="6" y=(short(line - 5.0)) fill="#595959" { (page.say("contracts-no-extra", &[])) }
        }
        line x1=(short(x.to.0)) x2=(short(x.to.1)) y1=(short(line)) y2=(short(line)) stroke="#bdbdbd" {}
        @for (from, until, euros) in runs(&flow.months) {
            rect x=(short(x.at(from as f64))) width=(short(x.at(until as f64) - x.at(from as f64))) y=(short(line - height(euros))) height=(short(height(euros))) fill=(colour) {}
        }
        @for (from, until, euros) in runs(&base) {
            @let own = flow.months.get(from).copied().unwrap_or(0.0);
            @let tall = height(euros.abs()).min(if euros < 0.0 { BELOW } else { FULL });
            rect x=(short(x.at(from as f64))) width=(short(x.at(until as f64) - x.at(from as f64))) y=(short(if euros < 0.0 { line } else { line - height(own) - tall })) height=(short(tall.max(1.0))) fill=(colour) fill-opacity="0.4" stroke=(colour) stroke-width="0.6" {}
        }
        @for month in ends(page, plan) {
            @let at = x.at(f64::from(month));
            line x1=(short(at)) x2=(short(at)) y1=(short(line - FULL - 4.0)) y2=(short(line + 3.0)) stroke="#222" stroke-width="1.2" {}
        }
    }
}

/// Stretches of months with the same money (first, first after, euros); those without are left out.
fn runs(months: &[f64]) -> Vec<(usize, usize, f64)> {
    let mut found: Vec<(usize, usize, f64)> = Vec::new();
    for (month, &euros) in months.iter().enumerate().filter(|(_, euros)| **euros != 0.0) {
        match found.last_mut() {
            // Cents of the lived sample, scaled, make no new block.
            Some((_, until, of)) if *until == month && (euros - *of).abs() <= 0.005 * of.abs() => *until = month + 1,
            _ => found.push((month, month + 1, euros)),
        }
    }
    found
}

/// Januaries to name, at most six, with their plan month.
fn calendar(page: &Page) -> Vec<(i32, f64)> {
    let setting = page.setting();
    let at = |year: i32| f64::from((year - setting.start.year) * 12 - (setting.start.month as i32 - 1));
    let (first, last) = page.years();
    let step = [1, 2, 4, 5, 10, 20].into_iter().find(|step| (last - first) / step < 6).unwrap_or(50);
    (first..=last).step_by(step as usize).map(|year| (year, at(year))).filter(|(_, month)| *month >= 0.0).collect()
}
