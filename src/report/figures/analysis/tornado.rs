//! The effect at the lowest and the highest level of each factor, widest swing on top.

use super::{ROWS, Subject, dot_within, rule_above};
use crate::experiment::analysis::found::{At, Level, Swing};
use crate::report::error::ReportError;
use crate::report::figures::Figure;
use crate::report::figures::axis::{Frame, Ticks, range};
use crate::report::figures::ink::{At as Side, Drawn, Ink};
use crate::report::figures::legend::key;
use crate::report::figures::palette::{AXIS, BLUE, INK, QUIET, VERMILION};
use crate::report::figures::sheet::{LABEL, NOTE, Sheet, Space};
use crate::report::page::amount::signed_of;
use plotters::style::{Color, RGBColor};

const ROW: f64 = 34.0;
/// Room for names at the left and for the levels at the right (pixels).
const NAMES: f64 = 232.0;
const LEVELS: f64 = 170.0;

pub fn draw(subject: &Subject) -> Result<Figure, ReportError> {
    let of = subject.topic.of;
    let swings: Vec<&Swing> = of.leading().into_iter().take(ROWS).collect();
    let language = subject.sayer.language();
    let mean = signed_of(of.measure, of.over_points.mean, None, language);
    let sheet = Sheet {
        name: subject.name("tornado"),
        title: subject.title("analysis-tornado-title"),
        under: subject.under("analysis-tornado-under", &[("mean", mean)]),
        notes: vec![subject.sayer.fill("analysis-tornado-note", &[])],
        height: 176.0 + ROW * swings.len() as f64,
    };
    let ends = |level: &Level| {
        let (low, high) = level.effect.ends();
        [level.effect.mean, low, high]
    };
    let shown = swings.iter().flat_map(|swing| &swing.levels).flat_map(ends);
    let x = range(shown.chain([of.over_points.mean]), false);
    sheet.draw(|ink, space| {
        let entries = [("analysis-key-low", BLUE), ("analysis-key-high", VERMILION), ("analysis-key-other", QUIET)];
        let used =
            |colour: RGBColor| swings.iter().any(|swing| (0..swing.levels.len()).any(|place| ink_of(swing, place).0 == colour));
        let entries = entries.into_iter().filter(|&(_, colour)| used(colour));
        let entries: Vec<_> = entries.map(|(message, colour)| (subject.sayer.fill(message, &[]), colour)).collect();
        let top = space.top + key(ink, space, &entries)? + 4.0;
        let inner = Space { left: space.left + NAMES, top, right: space.right - LEVELS, bottom: space.bottom - 28.0 };
        let frame = Frame { space: inner, x, y: (0.0, 1.0) };
        frame.columns(ink, &Ticks::within(x, 5), "", language)?;
        let middle = frame.x_at(of.over_points.mean);
        ink.line(&[(middle, inner.top), (middle, inner.bottom)], INK.to_rgba(), 1.4)?;
        for (place, swing) in swings.iter().enumerate() {
            let y = top + ROW * (place as f64 + 0.5);
            rule_above(ink, space, place, (y, ROW))?;
            row(ink, subject, &frame, (swing, y))?;
        }
        Ok(())
    })
}

fn row(ink: &Ink, subject: &Subject, frame: &Frame, (swing, y): (&Swing, f64)) -> Drawn {
    let names = subject.sayer.names;
    let space = frame.space;
    let name = ink.wrap(&names.factor(&swing.factor), NAMES - 14.0, LABEL);
    let lines = name.len().min(2);
    for (k, line) in name.iter().take(lines).enumerate() {
        let at = y + 15.0 * (k as f64 - (lines - 1) as f64 / 2.0);
        ink.text(line, (space.left - NAMES, at), Side::Left, LABEL)?;
    }
    let means = || swing.levels.iter().map(|level| frame.x_at(level.effect.mean));
    let (low, high) = (means().fold(f64::INFINITY, f64::min), means().fold(f64::NEG_INFINITY, f64::max));
    ink.line(&[(low, y), (high, y)], AXIS.to_rgba(), 3.0)?;
    for (place, level) in swing.levels.iter().enumerate() {
        let (colour, off) = ink_of(swing, place);
        dot_within(ink, frame, (level.effect.mean, level.effect.bounds), (y + off, colour))?;
    }
    let Some((first, last)) = swing.ends() else { return Ok(()) };
    let unit = names.unit(&swing.factor);
    let text = format!("{} … {}", names.at(&first.at), names.at(&last.at));
    let lines = ink.wrap(&format!("{text} {unit}"), LEVELS - 12.0, NOTE);
    for (k, line) in lines.iter().take(2).enumerate() {
        let at = y + 14.0 * (k as f64 - (lines.len().min(2) - 1) as f64 / 2.0);
        ink.text(line, (space.right + LEVELS, at), Side::Right, NOTE)?;
    }
    Ok(())
}

/// Colour of a level, and how far it lies below its row (pixels).
fn ink_of(swing: &Swing, place: usize) -> (RGBColor, f64) {
    let ordered = !matches!(swing.levels[place].at, At::Choice(_));
    match place {
        0 if ordered => (BLUE, -5.0),
        place if place + 1 == swing.levels.len() && ordered => (VERMILION, 5.0),
        _ => (QUIET, 0.0),
    }
}
