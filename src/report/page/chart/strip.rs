//! One row per plan: a dot with its interval on a common axis, and the number beside it.

use super::{Scale, drawing, short};
use crate::report::figures::axis::{Ticks, range};
use crate::report::numbers::fixed;
use crate::units::Language;
use maud::{Markup, html};

/// Width (units): three of these stand beside each other on paper, with letters of 8 points.
const WIDTH: f64 = 240.0;
const ROW: f64 = 32.0;
const EDGE: f64 = 8.0;

/// One row.
pub struct Mark {
    pub name: String,
    pub value: f64,
    pub interval: Option<(f64, f64)>,
    /// The value as it is written.
    pub text: String,
    /// Colours of the mark and of its letters.
    pub colours: (String, String),
}

/// The rows over an axis with zero on it. `alternative` says in words what is seen.
pub fn strip(marks: &[Mark], alternative: &str, language: Language) -> Markup {
    let ends = |mark: &Mark| [mark.value, mark.interval.map_or(mark.value, |i| i.0), mark.interval.map_or(mark.value, |i| i.1)];
    let axis = range(marks.iter().flat_map(ends), true);
    let x = Scale { from: axis, to: (EDGE + 6.0, WIDTH - EDGE - 6.0) };
    let bottom = ROW * marks.len() as f64 + 6.0;
    let ticks = Ticks::within(axis, 3);
    let body = html! {
        @for &tick in &ticks.at {
            @let zero = tick == 0.0;
            line x1=(short(x.at(tick))) x2=(short(x.at(tick))) y1="2" y2=(short(bottom)) stroke=(if zero { "#595959" } else { "#e0e0e0" }) stroke-width=(if zero { "1.4" } else { "1" }) {}
            text x=(short(x.at(tick))) y=(short(bottom + 13.0)) text-anchor=(super::anchor(x.at(tick))) fill="#595959" { (fixed(tick, ticks.decimals, language)) }
        }
        @for (row, mark) in marks.iter().enumerate() {
            @let y = ROW * row as f64 + 26.0;
            @let (colour, letters) = &mark.colours;
            g {
                title { (mark.name) ": " (mark.text) }
                text x=(short(EDGE)) y=(short(y - 12.0)) fill=(letters) paint-order="stroke" stroke="#fff" stroke-width="3" { (mark.name) }
                text x=(short(WIDTH - EDGE)) y=(short(y - 12.0)) text-anchor="end" font-weight="700" fill=(letters) stroke="#fff" stroke-width="3" paint-order="stroke" paint-order="stroke" stroke="#fff" stroke-width="3" { (mark.text) }
                @if let Some((low, high)) = mark.interval {
                    line x1=(short(x.at(low))) x2=(short(x.at(high))) y1=(short(y)) y2=(short(y)) stroke=(colour) stroke-width="3" stroke-opacity="0.55" {}
                }
                @if mark.value.is_finite() { circle cx=(short(x.at(mark.value))) cy=(short(y)) r="4.5" fill=(colour) {} }
            }
        }
    };
    drawing((WIDTH, bottom + 20.0), alternative, body)
}
