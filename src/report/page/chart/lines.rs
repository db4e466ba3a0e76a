//! Curves over calendar years with their bands.

use super::{Scale, WIDTH, drawing, short};
use crate::compare::curves::Point;
use crate::report::figures::axis::{Ticks, range};
use crate::report::numbers::fixed;
use crate::units::Language;
use maud::{Markup, html};

const HEIGHT: f64 = 190.0;
const KEY: f64 = 15.0;

/// One curve.
pub struct Line<'a> {
    pub name: String,
    pub points: &'a [Point],
    /// Factor on the numbers, such as one millionth for millions.
    pub factor: f64,
    /// Colours of the line and of its letters.
    pub colours: (String, String),
}

/// Curves over a common calendar, with zero on the axis and their names above.
pub fn lines(curves: &[Line], alternative: &str, language: Language) -> Markup {
    let numbers = curves.iter().flat_map(|curve| {
        curve.points.iter().flat_map(|point| [point.inner.0, point.middle, point.inner.1].map(|value| value * curve.factor))
    });
    let axis = range(numbers, true);
    let years = curves.iter().flat_map(|curve| curve.points).map(|point| point.at);
    let (first, last) = years.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), at| (a.min(at), b.max(at)));
    let (first, last) = if first < last { (first, last) } else { (first - 0.5, first + 0.5) };
    let top = KEY * curves.len() as f64 + 8.0;
    let ticks = Ticks::within(axis, 4);
    let widest = ticks.at.iter().map(|&tick| fixed(tick, ticks.decimals, language).chars().count()).max().unwrap_or(1);
    let left = 10.0 + 6.4 * widest as f64;
    let (x, y) = (Scale { from: (first, last), to: (left, WIDTH - 12.0) }, Scale { from: axis, to: (top + HEIGHT, top) });
    let body = html! {
        @for &tick in &ticks.at {
            @let at = short(y.at(tick));
            line x1=(short(left)) x2=(short(WIDTH - 8.0)) y1=(at) y2=(at) stroke=(if tick == 0.0 { "#595959" } else { "#e0e0e0" }) {}
            text x=(short(left - 5.0)) y=(short(y.at(tick) + 4.0)) text-anchor="end" fill="#595959" { (fixed(tick, ticks.decimals, language)) }
        }
        @for year in calendar(first, last) {
            text x=(short(x.at(f64::from(year) + 0.5))) y=(short(top + HEIGHT + 16.0)) text-anchor="middle" fill="#595959" { (year) }
        }
        @for (place, curve) in curves.iter().enumerate() {
            @let (colour, letters) = &curve.colours;
            @let at = KEY * place as f64 + 11.0;
            line x1="4" x2="18" y1=(short(at - 4.0)) y2=(short(at - 4.0)) stroke=(colour) stroke-width="3" {}
            text x="24" y=(short(at)) fill=(letters) { (curve.name) }
            @if !curve.points.is_empty() {
                polygon fill=(colour) fill-opacity="0.16" points=(band(curve, x, y)) {}
                polyline fill="none" stroke=(colour) stroke-width="2" points=(middle(curve, x, y)) {}
            }
        }
    };
    drawing((WIDTH, top + HEIGHT + 22.0), alternative, body)
}

/// Years to name, at most five.
fn calendar(first: f64, last: f64) -> Vec<i32> {
    let (first, last) = (first.floor() as i32, last.floor() as i32);
    let step = [1, 2, 5, 10, 20].into_iter().find(|step| (last - first) / step < 5).unwrap_or(50);
    (first..=last).filter(|year| (year - first) % step == 0).collect()
}

fn pair(x: f64, y: f64) -> String {
    format!("{},{}", short(x), short(y))
}

fn middle(curve: &Line, x: Scale, y: Scale) -> String {
    let points = curve.points.iter().map(|point| pair(x.at(point.at), y.at(point.middle * curve.factor)));
    points.collect::<Vec<_>>().join(" ")
}

fn band(curve: &Line, x: Scale, y: Scale) -> String {
    let edge = |point: &Point, value: f64| pair(x.at(point.at), y.at(value * curve.factor));
    let up = curve.points.iter().map(|point| edge(point, point.inner.1));
    let down = curve.points.iter().rev().map(|point| edge(point, point.inner.0));
    up.chain(down).collect::<Vec<_>>().join(" ")
}
