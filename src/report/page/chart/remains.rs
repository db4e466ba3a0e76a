//! Bars of what remains of an effect: 0 % is nothing, 100 % is all of it.

use super::{Scale, drawing, short};
use crate::report::numbers::percent;
use crate::units::Language;
use maud::{Markup, html};

const WIDTH: f64 = 300.0;
const ROW: f64 = 31.0;
const EDGE: f64 = 6.0;
/// How far an interval is drawn beyond the bars and 0 to 100 %: a wide one would press all others together.
const BEYOND: f64 = 0.5;

/// One row.
pub struct Bar {
    pub name: String,
    /// 1 = all of it.
    pub share: f64,
    pub interval: Option<(f64, f64)>,
    /// All of its kind together, rather than one of them.
    pub together: bool,
}

/// One bar below another over a common axis. `alternative` says in words what is seen.
pub fn remains(bars: &[Bar], alternative: &str, language: Language) -> Markup {
    let axis = axis(bars);
    let x = Scale { from: axis, to: (EDGE + 14.0, WIDTH - EDGE - 14.0) };
    let at = |share: f64| x.at(share.clamp(axis.0, axis.1));
    let bottom = ROW * bars.len() as f64 + 4.0;
    let body = html! {
        @for end in [0.0, 1.0] {
            text x=(short(at(end))) y=(short(bottom + 13.0)) text-anchor="middle" fill="#595959" { (percent(end, 0, language)) }
        }
        @for (row, bar) in bars.iter().enumerate() {
            @let y = ROW * row as f64 + 19.0;
            @let (from, to) = (at(bar.share.min(0.0)), at(bar.share.max(0.0)));
            @let (colour, letters) = if bar.together { ("#d55e00", "#a63c00") } else { ("#56b4e9", "#222") };
            @let text = percent(bar.share, 0, language);
            // In pieces: a line through the names would make them hard to read.
            @for end in [0.0, 1.0] {
                line x1=(short(at(end))) x2=(short(at(end))) y1=(short(y - 2.0)) y2=(short(y + 11.0)) stroke="#595959" {}
            }
            g {
                title { (bar.name) ": " (text) }
                rect x=(short(from)) y=(short(y)) width=(short((to - from).max(1.0))) height="8" fill=(colour) {}
                @if let Some((low, high)) = bar.interval {
                    line x1=(short(at(low))) x2=(short(at(high))) y1=(short(y + 4.0)) y2=(short(y + 4.0)) stroke="#222" stroke-width="1.6" {}
                }
                text x=(short(EDGE)) y=(short(y - 4.0)) fill=(letters) font-weight=(weight(bar)) paint-order="stroke" stroke="#fff" stroke-width="3" { (bar.name) }
                text x=(short(WIDTH - EDGE)) y=(short(y - 4.0)) text-anchor="end" font-weight="700" fill=(letters) paint-order="stroke" stroke="#fff" stroke-width="3" { (text) }
            }
        }
    };
    drawing((WIDTH, bottom + 18.0), alternative, body)
}

fn weight(bar: &Bar) -> &'static str {
    if bar.together { "700" } else { "400" }
}

fn axis(bars: &[Bar]) -> (f64, f64) {
    let fold = |start: f64, of: fn(f64, f64) -> f64, end: fn(&Bar) -> f64| {
        bars.iter().map(end).filter(|end| end.is_finite()).fold(start, of)
    };
    let (least, most) = (fold(0.0, f64::min, |bar| bar.share), fold(1.0, f64::max, |bar| bar.share));
    let low = fold(least, f64::min, |bar| bar.interval.map_or(0.0, |interval| interval.0));
    let high = fold(most, f64::max, |bar| bar.interval.map_or(1.0, |interval| interval.1));
    (low.max(least - BEYOND), high.min(most + BEYOND))
}
