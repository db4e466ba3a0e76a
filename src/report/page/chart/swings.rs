//! The effect at the lowest and the highest values of each assumption, one row below another.

use super::{Scale, WIDTH, css, drawing, short};
use crate::report::figures::axis::{Ticks, range};
use crate::report::figures::palette::{BLUE, VERMILION, letters};
use crate::report::numbers::fixed;
use crate::units::Language;
use maud::{Markup, html};

const ROW: f64 = 34.0;
const TOP: f64 = 20.0;
const EDGE: f64 = 10.0;

/// One assumption.
pub struct Row {
    pub name: String,
    /// Its lowest and highest values, as written.
    pub ends: (String, String),
    /// The effect there, with its 95 % interval.
    pub low: (f64, Option<(f64, f64)>),
    pub high: (f64, Option<(f64, f64)>),
}

/// Rows over a common axis; the rule is the mean over all points. `key`: words for the lowest and for the highest values.
pub fn swings(rows: &[Row], mean: f64, key: (&str, &str), alternative: &str, language: Language) -> Markup {
    let ends =
        |(value, interval): (f64, Option<(f64, f64)>)| [value, interval.map_or(value, |i| i.0), interval.map_or(value, |i| i.1)];
    let axis = range(rows.iter().flat_map(|row| [ends(row.low), ends(row.high)]).flatten().chain([mean]), false);
    let x = Scale { from: axis, to: (EDGE, WIDTH - EDGE) };
    let bottom = TOP + ROW * rows.len() as f64 + 4.0;
    let ticks = Ticks::within(axis, 4);
    let dots = |y: f64, (value, interval): (f64, Option<(f64, f64)>), colour: &str| {
        html! {
            @if let Some((low, high)) = interval {
                line x1=(short(x.at(low))) x2=(short(x.at(high))) y1=(short(y)) y2=(short(y)) stroke=(colour) stroke-width="2" stroke-opacity="0.6" {}
            }
            @if value.is_finite() { circle cx=(short(x.at(value))) cy=(short(y)) r="4" fill=(colour) {} }
        }
    };
    let (low, high) = (css(BLUE), css(VERMILION));
    let body = html! {
        circle cx="5" cy="7" r="4" fill=(low) {}
        text x="13" y="11" fill=(css(letters(BLUE))) { (key.0) }
        circle cx="185" cy="7" r="4" fill=(high) {}
        text x="193" y="11" fill=(css(letters(VERMILION))) { (key.1) }
        @for &tick in &ticks.at {
            line x1=(short(x.at(tick))) x2=(short(x.at(tick))) y1=(short(TOP)) y2=(short(bottom)) stroke=(if tick == 0.0 { "#595959" } else { "#e0e0e0" }) {}
            text x=(short(x.at(tick))) y=(short(bottom + 12.0)) text-anchor=(super::anchor(x.at(tick))) fill="#595959" { (fixed(tick, ticks.decimals, language)) }
        }
        line x1=(short(x.at(mean))) x2=(short(x.at(mean))) y1=(short(TOP)) y2=(short(bottom)) stroke="#222" stroke-dasharray="4 3" {}
        @for (place, row) in rows.iter().enumerate() {
            @let y = TOP + ROW * place as f64;
            g {
                title { (row.name) ": " (row.ends.0) " … " (row.ends.1) }
                text x="0" y=(short(y + 11.0)) fill="#222" paint-order="stroke" stroke="#fff" stroke-width="3" { (cut(&row.name)) }
                (dots(y + 18.0, row.low, &low))
                (dots(y + 26.0, row.high, &high))
            }
        }
    };
    drawing((WIDTH, bottom + 16.0), alternative, body)
}

/// Letters of a name that fit over the width.
const LONGEST: usize = 58;

fn cut(name: &str) -> String {
    if name.chars().count() <= LONGEST { name.into() } else { name.chars().take(LONGEST - 1).chain(['…']).collect() }
}
