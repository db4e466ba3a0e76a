//! Marks on a drawing area in pixels of the finished figure. The canvas is ten times finer, because plotters rounds to whole pixels.

use super::palette::PAPER;
use crate::report::error::ReportError;
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::sync::OnceLock;

/// Canvas units per pixel.
pub const FINE: f64 = 10.0;
/// Name under which the embedded font is known to plotters.
pub const FONT: &str = "body";

/// Ascent and descent of Open Sans together (share of the size of the letters).
const ASCENT_AND_DESCENT: f64 = 2789.0 / 2048.0;

/// A drawing area with pixel coordinates.
pub struct Ink<'a> {
    area: DrawingArea<SVGBackend<'a>, Shift>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    Left,
    Middle,
    Right,
}

/// Size (pixels) and weight of letters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Letters {
    pub size: f64,
    pub bold: bool,
    pub colour: RGBColor,
}

pub type Drawn = Result<(), ReportError>;

impl<'a> Ink<'a> {
    pub fn new(target: &'a mut String, width: f64, height: f64) -> Result<Ink<'a>, ReportError> {
        register()?;
        let area = SVGBackend::with_string(target, ((width * FINE) as u32, (height * FINE) as u32)).into_drawing_area();
        area.fill(&PAPER).map_err(failed)?;
        Ok(Ink { area })
    }

    pub fn line(&self, points: &[(f64, f64)], colour: RGBAColor, width: f64) -> Drawn {
        let style = ShapeStyle { color: colour, filled: false, stroke_width: (width * FINE) as u32 };
        self.area.draw(&PathElement::new(fine(points), style)).map_err(failed)
    }

    /// A line in dashes of so many pixels with gaps of the same length.
    pub fn dashed(&self, points: &[(f64, f64)], colour: RGBAColor, width: f64, dash: f64) -> Drawn {
        let (mut left, mut on, mut piece) = (dash, true, points.first().map(|&point| vec![point]).unwrap_or_default());
        for pair in points.windows(2) {
            let (mut from, to) = (pair[0], pair[1]);
            loop {
                let length = ((to.0 - from.0).powi(2) + (to.1 - from.1).powi(2)).sqrt();
                if length < left {
                    left -= length;
                    piece.push(to);
                    break;
                }
                from = (from.0 + (to.0 - from.0) * left / length, from.1 + (to.1 - from.1) * left / length);
                piece.push(from);
                if on {
                    self.line(&piece, colour, width)?;
                }
                (left, on, piece) = (dash, !on, vec![from]);
            }
        }
        if on && piece.len() > 1 { self.line(&piece, colour, width) } else { Ok(()) }
    }

    pub fn area(&self, outline: &[(f64, f64)], colour: RGBAColor) -> Drawn {
        self.area.draw(&Polygon::new(fine(outline), ShapeStyle::from(colour).filled())).map_err(failed)
    }

    pub fn bar(&self, from: (f64, f64), to: (f64, f64), colour: RGBColor) -> Drawn {
        let corners = [from, to].map(|(x, y)| ((x * FINE).round() as i32, (y * FINE).round() as i32));
        self.area.draw(&Rectangle::new(corners, ShapeStyle::from(colour).filled())).map_err(failed)
    }

    pub fn dot(&self, (x, y): (f64, f64), radius: f64, colour: RGBColor) -> Drawn {
        let style = ShapeStyle::from(colour).filled();
        self.area.draw(&Circle::new(((x * FINE) as i32, (y * FINE) as i32), (radius * FINE) as i32, style)).map_err(failed)
    }

    /// Text whose middle height lies at `y`.
    pub fn text(&self, text: &str, (x, y): (f64, f64), at: At, letters: Letters) -> Drawn {
        let h_pos = match at {
            At::Left => HPos::Left,
            At::Middle => HPos::Center,
            At::Right => HPos::Right,
        };
        let style = style(letters).pos(Pos::new(h_pos, VPos::Center));
        let at = ((x * FINE).round() as i32, ((y + letters.size * 0.1) * FINE).round() as i32);
        self.area.draw(&Text::new(text.to_string(), at, style)).map_err(failed)
    }

    /// Width of a text (pixels).
    pub fn width(&self, text: &str, letters: Letters) -> f64 {
        // plotters measures at a height of size × 1.24 (which `style` asks for, because it divides by it in the SVG), and its letters
        // are as high as ascent and descent together, which is more than the size.
        let measured = self.area.estimate_text_size(text, &style(letters)).map_or(0, |size| size.0);
        f64::from(measured) / FINE / 1.24 * ASCENT_AND_DESCENT
    }

    /// Lines that fit a width, broken at spaces.
    pub fn wrap(&self, text: &str, width: f64, letters: Letters) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ') {
            match lines.last_mut() {
                Some(last) if self.width(&format!("{last} {word}"), letters) <= width => {
                    last.push(' ');
                    last.push_str(word);
                }
                _ => lines.push(word.into()),
            }
        }
        lines
    }

    pub fn finish(self) -> Drawn {
        self.area.present().map_err(failed)
    }
}

fn style(letters: Letters) -> TextStyle<'static> {
    let weight = if letters.bold { FontStyle::Bold } else { FontStyle::Normal };
    let font = FontDesc::new(FontFamily::Name(FONT), letters.size * FINE * 1.24, weight);
    TextStyle { color: letters.colour.to_backend_color(), ..TextStyle::from(font) }
}

fn fine(points: &[(f64, f64)]) -> Vec<(i32, i32)> {
    points.iter().map(|(x, y)| ((x * FINE).round() as i32, (y * FINE).round() as i32)).collect()
}

fn failed<E: std::error::Error + Send + Sync>(error: DrawingAreaErrorKind<E>) -> ReportError {
    ReportError::Figure(error.to_string())
}

/// Makes the embedded fonts known, once.
fn register() -> Drawn {
    static DONE: OnceLock<bool> = OnceLock::new();
    let done = DONE.get_or_init(|| {
        let normal = plotters::style::register_font(FONT, FontStyle::Normal, super::raster::REGULAR);
        let bold = plotters::style::register_font(FONT, FontStyle::Bold, super::raster::BOLD);
        normal.is_ok() && bold.is_ok()
    });
    if *done { Ok(()) } else { Err(ReportError::Figure("the embedded font cannot be read".into())) }
}
