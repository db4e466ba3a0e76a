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

/// The colour dark enough to read letters in: contrast with white of at least 4.5 (WCAG 2, AA).
pub fn letters(colour: RGBColor) -> RGBColor {
    let mut dark = colour;
    while 1.05 / (luminance(dark) + 0.05) < 4.5 {
        let less = |part: u8| (f64::from(part) * 0.95) as u8;
        dark = RGBColor(less(dark.0), less(dark.1), less(dark.2));
    }
    dark
}

fn luminance(colour: RGBColor) -> f64 {
    let linear = |part: u8| {
        let share = f64::from(part) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(colour.0) + 0.7152 * linear(colour.1) + 0.0722 * linear(colour.2)
}

/// Colour of a plan: the reference grey, the others in their order; after six the colours return darker and with dashes.
pub fn plan(plan: usize, reference: usize) -> (RGBColor, bool) {
    if plan == reference {
        return (GREY, false);
    }
    let order = if plan > reference { plan - 1 } else { plan };
    let colour = SERIES[order % SERIES.len()];
    if order < SERIES.len() {
        return (colour, false);
    }
    let less = |part: u8| (f64::from(part) * 0.55) as u8;
    (RGBColor(less(colour.0), less(colour.1), less(colour.2)), true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_plans_have_twelve_colours_and_readable_letters() {
        let mut colours: Vec<RGBColor> = (0..12).map(|order| plan(order, 3).0).collect();
        assert!(colours.iter().all(|&colour| 1.05 / (luminance(letters(colour)) + 0.05) >= 4.5));
        colours.dedup();
        colours.sort_by_key(|colour| (colour.0, colour.1, colour.2));
        colours.dedup();
        assert_eq!(colours.len(), 12);
    }
}
