//! Charts of the page: SVG 360 units wide, so that letters stay readable on a phone and three fit beside each other on paper.
//!
//! Every chart carries its text alternative; every mark says its value when pointed at.

mod beside;
mod limits;
mod lines;
mod remains;
mod strip;
mod swings;
mod terms;

pub use beside::{Group, Reported, beside};
pub use limits::{Limited, limits};
pub use lines::{Line, lines};
pub use remains::{Bar, remains};
pub use strip::{Mark, strip};
pub use swings::{Row as Swinging, swings};
pub use terms::{Known, terms};

use crate::report::figures::palette;
use maud::{Markup, html};
use plotters::style::RGBColor;

/// Width of a chart (units; a letter is 11 to 12 high).
pub const WIDTH: f64 = 360.0;

/// A colour as CSS writes it.
pub fn css(colour: RGBColor) -> String {
    format!("#{:02x}{:02x}{:02x}", colour.0, colour.1, colour.2)
}

/// Colour of a plan's marks, and a darker one in which its letters can be read.
pub fn colours(plan: usize, reference: usize) -> (String, String) {
    let (colour, _) = palette::plan(plan, reference);
    (css(colour), css(palette::letters(colour)))
}

/// Numbers of an axis to units of the chart.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    pub from: (f64, f64),
    pub to: (f64, f64),
}

impl Scale {
    pub fn at(&self, value: f64) -> f64 {
        let ((a, b), (x, y)) = (self.from, self.to);
        ((value - a) / (b - a) * (y - x) + x).clamp(x.min(y) - 40.0, x.max(y) + 40.0)
    }
}

/// A coordinate in at most one decimal.
pub fn short(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_string)
}

/// A drawing with its text alternative.
pub fn drawing((width, height): (f64, f64), alternative: &str, marks: Markup) -> Markup {
    html! {
        svg viewBox={ "0 0 " (short(width)) " " (short(height)) } role="img" aria-label=(alternative) font-size="11" { (marks) }
    }
}

/// Numbers at the edges stay inside.
fn anchor(x: f64) -> &'static str {
    match x {
        x if x < 30.0 => "start",
        x if x > WIDTH - 30.0 => "end",
        _ => "middle",
    }
}
