//! Colours that stay apart for colour-blind readers and in greyscale (Okabe & Ito, 2008).

use plotters::style::RGBColor;

pub const INK: RGBColor = RGBColor(34, 34, 34);
pub const QUIET: RGBColor = RGBColor(95, 95, 95);
pub const RULE: RGBColor = RGBColor(224, 224, 224);
pub const AXIS: RGBColor = RGBColor(150, 150, 150);
pub const PAPER: RGBColor = RGBColor(255, 255, 255);
pub const BLUE: RGBColor = RGBColor(0, 114, 178);
pub const VERMILION: RGBColor = RGBColor(213, 94, 0);
pub const GREEN: RGBColor = RGBColor(0, 158, 115);
pub const PURPLE: RGBColor = RGBColor(204, 121, 167);
pub const ORANGE: RGBColor = RGBColor(230, 159, 0);
pub const SKY: RGBColor = RGBColor(86, 180, 233);
const GREY: RGBColor = RGBColor(90, 90, 90);

const SERIES: [RGBColor; 6] = [BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY];

/// Colour of a plan: the reference grey, the others in their order; after six the colours return with dashes.
pub fn plan(plan: usize, reference: usize) -> (RGBColor, bool) {
    if plan == reference {
        return (GREY, false);
    }
    let order = if plan > reference { plan - 1 } else { plan };
    (SERIES[order % SERIES.len()], order >= SERIES.len())
}
