//! What is reported beside what is true: groups of rows, each group with its own axis.

use super::{Scale, WIDTH, css, drawing, short};
use crate::report::figures::axis::{Ticks, range};
use crate::report::figures::palette::{BLUE, VERMILION, letters};
use crate::report::numbers::fixed;
use crate::units::Language;
use maud::{Markup, html};

const KEY: f64 = 20.0;
const HEAD: f64 = 22.0;
const ROW: f64 = 36.0;
const AXIS: f64 = 26.0;
const EDGE: f64 = 14.0;
/// An axis holds intervals up to so many times the largest estimate or truth; longer ones end in an arrow.
const REACH: f64 = 2.0;

/// One report.
pub struct Reported {
    pub name: String,
    /// What it is worth, in a word or two.
    pub verdict: String,
    pub estimate: f64,
    pub interval: Option<(f64, f64)>,
    pub truth: f64,
    /// In words, for who points at it.
    pub said: String,
}

/// Reports on one quantity.
pub struct Group {
    pub title: String,
    pub rows: Vec<Reported>,
}

/// The groups below each other. `key`: words for the estimate and for the truth.
pub fn beside(groups: &[Group], key: (&str, &str), alternative: &str, language: Language) -> Markup {
    let height = |group: &Group| HEAD + ROW * group.rows.len() as f64 + AXIS;
    let tops: Vec<f64> = groups
        .iter()
        .scan(KEY, |top, group| {
            let here = *top;
            *top += height(group);
            Some(here)
        })
        .collect();
    let whole = KEY + groups.iter().map(height).sum::<f64>();
    let (blue, orange) = (css(BLUE), css(VERMILION));
    let body = html! {
        line x1="2" x2="20" y1="8" y2="8" stroke=(blue) stroke-width="3" stroke-opacity="0.55" {}
        circle cx="11" cy="8" r="4.5" fill=(blue) {}
        text x="26" y="12" fill=(css(letters(BLUE))) { (key.0) }
        rect x="206" y="1" width="4" height="14" fill=(orange) {}
        text x="216" y="12" fill=(css(letters(VERMILION))) { (key.1) }
        @for (group, &top) in groups.iter().zip(&tops) { (one(group, top, language)) }
    };
    drawing((WIDTH, whole), alternative, body)
}

fn one(group: &Group, top: f64, language: Language) -> Markup {
    let sizes = group.rows.iter().flat_map(|row| [row.estimate.abs(), row.truth.abs()]).filter(|size| size.is_finite());
    let reach = REACH * sizes.fold(0.0, f64::max);
    let hold = |end: f64| if reach > 0.0 { end.clamp(-reach, reach) } else { end };
    let ends = |row: &Reported| {
        let (low, high) = row.interval.map_or((f64::NAN, f64::NAN), |(low, high)| (hold(low), hold(high)));
        [row.estimate, row.truth, low, high]
    };
    let axis = range(group.rows.iter().flat_map(ends), true);
    let x = Scale { from: axis, to: (EDGE, WIDTH - EDGE) };
    let (first, bottom) = (top + HEAD, top + HEAD + ROW * group.rows.len() as f64);
    let ticks = Ticks::within(axis, 4);
    html! {
        text x="0" y=(short(top + 15.0)) font-weight="700" fill="#222" { (group.title) }
        @for &tick in &ticks.at {
            @let zero = tick == 0.0;
            @let at = short(x.at(tick));
            line x1=(at) x2=(at) y1=(short(first - 1.0)) y2=(short(bottom)) stroke=(if zero { "#595959" } else { "#e0e0e0" }) stroke-width=(if zero { "1.4" } else { "1" }) {}
            text x=(at) y=(short(bottom + 12.0)) text-anchor=(super::anchor(x.at(tick))) fill="#595959" { (fixed(tick, ticks.decimals, language)) }
        }
        @for (place, row) in group.rows.iter().enumerate() { (mark(row, x, first + ROW * place as f64)) }
    }
}

fn mark(row: &Reported, x: Scale, top: f64) -> Markup {
    let (blue, orange, y) = (css(BLUE), css(VERMILION), top + 25.0);
    let (left, right) = (x.from.0, x.from.1);
    html! {
        g {
            title { (row.said) }
            // A white ground keeps the axis from running through the letters.
            rect x="0" y=(short(top + 2.0)) width=(short(WIDTH)) height="13" fill="#fff" fill-opacity="0.85" {}
            text x="0" y=(short(top + 12.0)) fill="#222" { (row.name) }
            text x=(short(WIDTH)) y=(short(top + 12.0)) text-anchor="end" font-weight="700" fill="#222" { (row.verdict) }
            @if let Some((low, high)) = row.interval {
                line x1=(short(x.at(low.clamp(left, right)))) x2=(short(x.at(high.clamp(left, right)))) y1=(short(y)) y2=(short(y)) stroke=(blue) stroke-width="3" stroke-opacity="0.55" {}
                @for (beyond, at, out) in [(low < left, x.to.0, -1.0), (high > right, x.to.1, 1.0)] {
                    @if beyond { polygon fill=(blue) points=(arrow(at, y, out)) {} }
                }
            }
            @if row.truth.is_finite() {
                rect x=(short(x.at(row.truth) - 2.0)) y=(short(y - 8.0)) width="4" height="16" fill=(orange) {}
            }
            @if row.estimate.is_finite() { circle cx=(short(x.at(row.estimate))) cy=(short(y)) r="4.5" fill=(blue) {} }
        }
    }
}

/// An interval that goes on beyond the axis.
fn arrow(x: f64, y: f64, out: f64) -> String {
    let points = [(x + 9.0 * out, y), (x, y - 5.0), (x, y + 5.0)];
    points.map(|(x, y)| format!("{},{}", short(x), short(y))).join(" ")
}
