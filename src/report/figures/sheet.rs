//! The page of a figure: title, subtitle, note, and the space that is left between them.

use super::Figure;
use super::ink::{At, Drawn, Ink, Letters};
use super::palette::{INK, QUIET};
use super::svg;
use crate::report::error::ReportError;

/// Width of every figure (pixels).
pub const WIDTH: f64 = 800.0;
/// Distance from the edges (pixels).
pub const MARGIN: f64 = 20.0;

pub const TITLE: Letters = Letters { size: 19.0, bold: true, colour: INK };
pub const UNDER: Letters = Letters { size: 14.0, bold: false, colour: QUIET };
pub const NOTE: Letters = Letters { size: 12.0, bold: false, colour: QUIET };
pub const LABEL: Letters = Letters { size: 13.0, bold: false, colour: INK };

/// A rectangle (pixels).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Space {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

/// Words around a figure.
pub struct Sheet {
    pub name: String,
    pub title: String,
    pub under: String,
    /// Sentences below the figure.
    pub notes: Vec<String>,
    /// Height (pixels).
    pub height: f64,
}

impl Sheet {
    /// Draws the words and lets `paint` fill the space between.
    pub fn draw(self, paint: impl FnOnce(&Ink, Space) -> Drawn) -> Result<Figure, ReportError> {
        let mut drawn = String::new();
        let ink = Ink::new(&mut drawn, WIDTH, self.height)?;
        let width = WIDTH - 2.0 * MARGIN;
        let mut y = MARGIN + 8.0;
        for line in ink.wrap(&self.title, width, TITLE) {
            ink.text(&line, (MARGIN, y), At::Left, TITLE)?;
            y += 25.0;
        }
        for line in ink.wrap(&self.under, width, UNDER) {
            ink.text(&line, (MARGIN, y), At::Left, UNDER)?;
            y += 19.0;
        }
        let notes = ink.wrap(&self.notes.join(" "), width, NOTE);
        let notes: &[String] = if self.notes.is_empty() { &[] } else { &notes };
        let mut below = self.height - MARGIN + 4.0 - 16.0 * (notes.len().saturating_sub(1)) as f64;
        let bottom = if notes.is_empty() { self.height - MARGIN } else { below - 16.0 };
        for line in notes {
            ink.text(line, (MARGIN, below), At::Left, NOTE)?;
            below += 16.0;
        }
        paint(&ink, Space { left: MARGIN, top: y + 4.0, right: WIDTH - MARGIN, bottom })?;
        ink.finish()?;
        let description = format!("{} {}", self.under, self.notes.join(" "));
        let svg = svg::finish(&drawn, (WIDTH, self.height), &self.name, (&self.title, description.trim()));
        Ok(Figure { name: self.name, svg, title: self.title })
    }
}
