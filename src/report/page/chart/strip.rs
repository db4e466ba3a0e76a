//! One row per plan: a dot with its interval on a common axis, and the number beside it.

use super::{Scale, drawing, short};
use crate::report::figures::axis::{Ticks, range};
use crate::report::numbers::fixed;
use crate::units::Language;
use maud::{Markup, html};

/// Width (units): three of these stand beside each other on paper, with letters of 8 points.
const WIDTH: f64 = 240.0;
const ROW: f64 = 30.0;
/// Width of a bold letter, and letters of a name that fit (units; letters).
const LETTER: f64 = 6.6;
const LONGEST: usize = 38;
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
    let ends = |mark: &Mark| [mark.interval.map_or(mark.value, |i| i.0), mark.value, mark.interval.map_or(mark.value, |i| i.1)];
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
            @let y = ROW * row as f64 + 24.0;
            @let (colour, letters) = &mark.colours;
            @let [low, _, high] = ends(mark).map(|end| x.at(end));
            @let (at, side) = beside(low, high, &mark.text);
            g {
                title { (mark.name) ": " (mark.text) }
                text x=(short(EDGE)) y=(short(y - 11.0)) fill=(letters) paint-order="stroke" stroke="#fff" stroke-width="3" { (cut(&mark.name)) }
                text x=(short(at)) y=(short(y + 4.0)) text-anchor=(side) font-weight="700" fill=(letters) paint-order="stroke" stroke="#fff" stroke-width="3" { (mark.text) }
                @if let Some((low, high)) = mark.interval {
                    line x1=(short(x.at(low))) x2=(short(x.at(high))) y1=(short(y)) y2=(short(y)) stroke=(colour) stroke-width="3" stroke-opacity="0.55" {}
                }
                @if mark.value.is_finite() { circle cx=(short(x.at(mark.value))) cy=(short(y)) r="4.5" fill=(colour) {} }
            }
        }
    };
    drawing((WIDTH, bottom + 20.0), alternative, body)
}

/// Where a number stands: right of the mark where it fits, else left of it, else at the right edge.
fn beside(low: f64, high: f64, text: &str) -> (f64, &'static str) {
    let width = LETTER * text.chars().count() as f64 + 8.0;
    match () {
        () if high + width <= WIDTH => (high + 8.0, "start"),
        () if low - width >= 0.0 => (low - 8.0, "end"),
        () => (WIDTH - EDGE, "end"),
    }
}

/// A name that fits in its row; it stands whole in the table.
fn cut(name: &str) -> String {
    if name.chars().count() <= LONGEST { name.into() } else { name.chars().take(LONGEST - 1).chain(['…']).collect() }
}
