//! Measures over time: fans, paired differences, and the saw-tooth of what contracts build up.

use super::axis::{Frame, Ticks, range};
use super::ink::{At, Drawn, Ink};
use super::legend::{End, ROOM, ends};
use super::palette;
use super::sheet::{LABEL, Sheet, Space};
use super::{Figure, Material, Shown};
use crate::compare::curves::{self, Point};
use crate::evidence::measures::{Kind, Measure};
use crate::report::error::ReportError;
use plotters::style::Color;

/// Lines nearer to each other than this all along are drawn as one in turns (pixels).
const SAME: f64 = 0.75;

/// One plan's curve.
struct Curve {
    plan: usize,
    points: Vec<Point>,
}

/// A measure in every plan, with the spread over replications.
pub(super) fn trajectory(material: &Material, shown: &Shown) -> Result<Figure, ReportError> {
    let (setting, entry) = (&material.comparison.setting, shown.measure.entry());
    let curves = (0..setting.plans.len())
        .map(|plan| Curve { plan, points: readable(curves::fan(&material.records, plan, shown.measure, setting), entry.kind) })
        .collect::<Vec<_>>();
    let (from, until) = material.years();
    let (from, until) = (from.to_string(), until.to_string());
    let (measure, unit) = (material.say(shown.title, &[]), material.say(shown.unit, &[]));
    let sheet = Sheet {
        name: format!("trajectory-{}", entry.key.replace('_', "-")),
        title: material.say("trajectory-title", &[("measure", &measure), ("from", &from), ("until", &until)]),
        under: capital(&if entry.kind == Kind::Index { unit } else { material.say("whole-under", &[("unit", &unit)]) }),
        notes: vec![spread(material)],
        height: 470.0,
    };
    // From zero: what the difference is worth shows in proportion here, and in detail in the figure of the differences.
    let extent = extent(&curves);
    sheet.draw(|ink, space| chart(ink, space, material, &curves, extent))
}

/// Each plan minus the reference, with the 95 % interval of the mean.
pub(super) fn difference(material: &Material, shown: &Shown) -> Result<Figure, ReportError> {
    let (setting, entry) = (&material.comparison.setting, shown.measure.entry());
    let curve = |&plan: &usize| {
        let points = curves::difference(&material.records, plan, setting.reference, shown.measure, setting);
        Curve { plan, points: readable(points, entry.kind) }
    };
    let curves: Vec<Curve> = material.others().iter().map(curve).collect();
    let (measure, unit) = (material.say(shown.title, &[]), material.say(shown.unit, &[]));
    let under = if entry.kind == Kind::Index { "difference-index-under" } else { "difference-under" };
    let sheet = Sheet {
        name: format!("difference-{}", entry.key.replace('_', "-")),
        title: material.say("difference-title", &[("measure", &measure), ("against", material.reference())]),
        under: material.say(under, &[("unit", &unit)]),
        notes: vec![material.note("difference-note")],
        height: 470.0,
    };
    let extent = extent(&curves);
    sheet.draw(|ink, space| chart(ink, space, material, &curves, extent))
}

/// Reach of community work above, places below: what falls in gaps and is built up again. (Relational capital per funded hour
/// would *rise* in a gap, when only the old hands of the base are left to count.)
pub(super) fn saw(material: &Material) -> Result<Figure, ReportError> {
    let setting = &material.comparison.setting;
    let panels = [(Measure::Bridging, "reach", "reach-unit"), (Measure::PlaceCapital, "places", "places-unit")];
    let sheet = Sheet {
        name: "saw-tooth".into(),
        title: material.say("saw-title", &[]),
        under: material.say("saw-under", &[]),
        notes: vec![spread(material)],
        height: 640.0,
    };
    sheet.draw(|ink, space| {
        let half = (space.bottom - space.top) / 2.0;
        for (i, (measure, name, unit)) in panels.into_iter().enumerate() {
            let top = space.top + i as f64 * half + 4.0;
            let title = format!("{} ({})", material.say(name, &[]), material.say(unit, &[]));
            ink.text(&title, (space.left, top + 8.0), At::Left, super::ink::Letters { bold: true, ..LABEL })?;
            let curve = |plan| Curve { plan, points: curves::fan(&material.records, plan, measure, setting) };
            let curves: Vec<Curve> = (0..setting.plans.len()).map(curve).collect();
            let space = Space { top: top + 16.0, bottom: top + half - 4.0, ..space };
            chart(ink, space, material, &curves, extent(&curves))?;
        }
        Ok(())
    })
}

fn spread(material: &Material) -> String {
    material.note("fan-note")
}

/// Euros in millions.
fn readable(mut points: Vec<Point>, kind: Kind) -> Vec<Point> {
    let factor = if kind == Kind::Euros { 1e-6 } else { 1.0 };
    let both = |pair: (f64, f64)| (pair.0 * factor, pair.1 * factor);
    for point in &mut points {
        *point = Point { at: point.at, middle: point.middle * factor, inner: both(point.inner), outer: both(point.outer) };
    }
    points
}

fn extent(curves: &[Curve]) -> (f64, f64) {
    let of = |point: &Point| [point.middle, point.outer.0, point.outer.1];
    range(curves.iter().flat_map(|curve| curve.points.iter().flat_map(of)), true)
}

/// Bands below, lines above, names at the ends.
fn chart(ink: &Ink, space: Space, material: &Material, curves: &[Curve], y: (f64, f64)) -> Drawn {
    let setting = &material.comparison.setting;
    let ticks = Ticks::within(y, ((space.bottom - space.top) / 55.0) as usize);
    let left = space.left + ticks.width(ink, material.language) + 8.0;
    let space = Space { left, top: space.top + 8.0, right: space.right - ROOM, bottom: space.bottom - 22.0 };
    let frame = Frame { space, x: (setting.calendar(0.0), setting.calendar(setting.months as f64)), y };
    frame.rules(ink, &ticks, material.language)?;
    frame.calendar(ink)?;
    let several = material.records.len() > 1;
    for curve in curves.iter().filter(|_| several) {
        let colour = palette::plan(curve.plan, setting.reference).0;
        let fan = curve.points.iter().any(|point| point.outer != point.inner);
        if fan && curve.plan != setting.reference {
            continue;
        }
        if fan {
            ink.area(&band(&frame, &curve.points, |point| point.outer), colour.mix(0.13))?;
        }
        ink.area(&band(&frame, &curve.points, |point| point.inner), colour.mix(0.2))?;
    }
    let mut names = Vec::new();
    let mut drawn: Vec<Vec<(f64, f64)>> = Vec::new();
    for curve in curves {
        let (colour, dashes) = palette::plan(curve.plan, setting.reference);
        let line: Vec<(f64, f64)> = curve.points.iter().map(|point| frame.at(point.at, point.middle)).collect();
        if drawn.iter().any(|other| same(other, &line)) {
            ink.dashed(&line, colour.to_rgba(), 2.0, 14.0)?;
        } else if dashes {
            ink.dashed(&line, colour.to_rgba(), 2.0, 6.0)?;
        } else {
            ink.line(&line, colour.to_rgba(), 2.0)?;
        }
        drawn.push(line.clone());
        if let Some(&(x, y)) = line.last() {
            if line.len() <= setting.years() {
                line.iter().try_for_each(|&point| ink.dot(point, 2.4, colour))?;
            }
            if x < space.right - 1.0 {
                ink.dashed(&[(x, y), (space.right, y)], colour.mix(0.6), 1.0, 2.0)?;
            }
            names.push(End { name: material.label(curve.plan), colour, y });
        }
    }
    ends(ink, space, &names)
}

/// Whether two lines lie on each other.
pub(super) fn same(one: &[(f64, f64)], other: &[(f64, f64)]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| (one.1 - other.1).abs() < SAME)
}

fn band(frame: &Frame, points: &[Point], of: impl Fn(&Point) -> (f64, f64)) -> Vec<(f64, f64)> {
    let lower = points.iter().map(|point| frame.at(point.at, of(point).0));
    let upper = points.iter().rev().map(|point| frame.at(point.at, of(point).1));
    lower.chain(upper).collect()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
