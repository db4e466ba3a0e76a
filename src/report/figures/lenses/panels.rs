//! Rows of lenses in panels, one per unit with its own axis: what the figures of estimates and of bias share.

use crate::evaluation::lenses::LensRow;
use crate::evaluation::outcome::Outcome;
use crate::evidence::lenses::Lens;
use crate::evidence::unit_in;
use crate::report::figures::Material;
use crate::report::figures::axis::{Frame, Ticks, range};
use crate::report::figures::ink::{At, Drawn, Ink, Letters};
use crate::report::figures::palette::{QUIET, RULE};
use crate::report::figures::sheet::{LABEL, MARGIN, NOTE, Space, WIDTH};
use plotters::style::Color;

const ROW: f64 = 17.0;
const HEAD: f64 = 21.0;
/// A panel's title, and its axis with the air below (pixels).
const TITLE: f64 = 24.0;
const AXIS: f64 = 36.0;
/// Room for names at the left and numbers at the right (pixels).
const NAMES: f64 = 240.0;
const NUMBERS: f64 = 195.0;

/// Lenses on outcomes with the same unit.
pub struct Panel<'a> {
    pub unit: &'static str,
    pub outcomes: Vec<(Outcome, Vec<&'a LensRow>)>,
}

/// How a row is drawn.
pub struct Marks<'a> {
    /// Numbers that the axis must hold.
    pub extent: &'a dyn Fn(&LensRow) -> Vec<f64>,
    pub mark: &'a dyn Fn(&Ink, &Frame, f64, &LensRow) -> Drawn,
    /// What is written at the right.
    pub text: &'a dyn Fn(&LensRow) -> String,
}

/// Panels of the rows that estimate an effect, in the order of the outcomes.
pub fn panels<'a>(rows: &[&'a LensRow]) -> Vec<Panel<'a>> {
    let mut panels: Vec<Panel> = Vec::new();
    let order = [Outcome::Distress].into_iter().chain(Outcome::ALL.iter().copied().filter(|&o| o != Outcome::Distress));
    for outcome in order {
        let of: Vec<&LensRow> =
            rows.iter().copied().filter(|row| row.outcome == Some(outcome) && row.lens != Lens::Outputs).collect();
        if of.is_empty() {
            continue;
        }
        match panels.iter_mut().find(|panel| panel.unit == outcome.unit()) {
            Some(panel) => panel.outcomes.push((outcome, of)),
            None => panels.push(Panel { unit: outcome.unit(), outcomes: vec![(outcome, of)] }),
        }
    }
    panels
}

impl Panel<'_> {
    fn height(&self) -> f64 {
        let rows: usize = self.outcomes.iter().map(|(_, rows)| rows.len()).sum();
        TITLE + HEAD * self.outcomes.len() as f64 + ROW * rows as f64 + AXIS
    }
}

/// Height of all panels and of the lines below them (pixels).
pub fn height(panels: &[Panel], silent: &[String]) -> f64 {
    panels.iter().map(Panel::height).sum::<f64>() + if silent.is_empty() { 0.0 } else { 24.0 + 16.0 * silent.len() as f64 }
}

/// Draws the panels below each other, then the lenses that have nothing to say.
pub fn draw(ink: &Ink, space: Space, material: &Material, what: (&[Panel], &[String]), marks: &Marks) -> Drawn {
    let (panels, silent) = what;
    let language = material.language;
    let mut top = space.top;
    for panel in panels {
        let title = material.say("lens-unit", &[("unit", unit_in(language, panel.unit))]);
        ink.text(&title, (space.left, top + 10.0), At::Left, Letters { bold: true, colour: QUIET, ..LABEL })?;
        let bottom = top + panel.height() - AXIS;
        let inner = Space { left: space.left + NAMES, top: top + TITLE, right: space.right - NUMBERS, bottom };
        let numbers = panel.outcomes.iter().flat_map(|(_, rows)| rows).flat_map(|row| (marks.extent)(row));
        let x = range(numbers, true);
        let frame = Frame { space: inner, x, y: (0.0, 1.0) };
        frame.columns(ink, &Ticks::within(x, 5), "", language)?;
        let mut y = top + TITLE;
        for (outcome, rows) in &panel.outcomes {
            ink.line(&[(space.left, y + 1.0), (space.right, y + 1.0)], RULE.to_rgba(), 1.0)?;
            ink.text(outcome.label(language), (space.left, y + HEAD / 2.0 + 2.0), At::Left, Letters { bold: true, ..LABEL })?;
            y += HEAD;
            for row in rows {
                let middle = y + ROW / 2.0;
                ink.text(row.lens.entry().label.of(language), (space.left + 10.0, middle), At::Left, NOTE)?;
                (marks.mark)(ink, &frame, middle, row)?;
                ink.text(&(marks.text)(row), (space.right, middle), At::Right, NOTE)?;
                y += ROW;
            }
        }
        top += panel.height();
    }
    if !silent.is_empty() {
        ink.text(&material.say("lens-silent", &[]), (space.left, top + 10.0), At::Left, Letters { bold: true, ..LABEL })?;
        for (k, line) in silent.iter().enumerate() {
            ink.text(line, (space.left, top + 30.0 + 16.0 * k as f64), At::Left, NOTE)?;
        }
    }
    Ok(())
}

/// Lines on the lenses that have nothing to say, each reason once.
pub fn silent(rows: &[&LensRow], material: &Material) -> Vec<String> {
    let mut reasons: Vec<(&str, Vec<&str>)> = Vec::new();
    for row in rows {
        let Some(note) = row.note.as_ref().map(|note| note.get(material.language)) else { continue };
        let name = row.lens.entry().label.of(material.language);
        match reasons.iter_mut().find(|(reason, _)| *reason == note) {
            Some((_, names)) => names.push(name),
            None => reasons.push((note, vec![name])),
        }
    }
    let mut scratch = String::new();
    let Ok(ink) = Ink::new(&mut scratch, WIDTH, 10.0) else { return vec![] };
    let lines = reasons.iter().map(|(reason, names)| format!("{}: {reason}.", names.join("; ")));
    lines.flat_map(|line| ink.wrap(&line, WIDTH - 2.0 * MARGIN, NOTE)).collect()
}
