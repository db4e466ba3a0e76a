//! The box in which a conclusion turns: its limits on the whole range of each factor, the points on the two leading factors, and
//! the way there.

use super::Subject;
use crate::experiment::analysis::found::{Flip, Limit, Question, Range, Region};
use crate::experiment::sweep::design::Domain;
use crate::report::analysis::box_title;
use crate::report::error::ReportError;
use crate::report::figures::Figure;
use crate::report::figures::axis::{Frame, Ticks, range};
use crate::report::figures::ink::{At, Drawn, Ink, Letters};
use crate::report::figures::legend::key;
use crate::report::figures::palette::{AXIS, BLUE, ORANGE, PAPER, QUIET, RULE, SKY};
use crate::report::figures::sheet::{LABEL, NOTE, Sheet, Space};
use plotters::style::Color;

const ROW: f64 = 44.0;
const NAMES: f64 = 250.0;
const AGAIN: f64 = 150.0;
/// Height of the scatter and of the way beside it (pixels).
const CLOUD: f64 = 290.0;

pub fn draw(subject: &Subject, flip: &Flip, region: &Region) -> Result<Figure, ReportError> {
    let rest = [
        ("coverage", subject.percent(region.coverage)),
        ("density", subject.percent(region.density)),
        ("base", subject.percent(flip.flips as f64 / flip.points as f64)),
    ];
    let kind = if flip.question == Question::Side { "box" } else { "box-matters" };
    let sheet = Sheet {
        name: subject.name(kind),
        title: subject.title(box_title(flip.question, region)),
        under: subject.under("analysis-box-under", &rest),
        notes: vec![subject.sayer.fill("analysis-box-note", &[])],
        height: 172.0 + ROW * region.limits.len() as f64 + CLOUD,
    };
    sheet.draw(|ink, space| {
        for (place, limit) in region.limits.iter().enumerate() {
            row(ink, subject, space, (limit, region, place))?;
        }
        let top = space.top + ROW * region.limits.len() as f64 + 12.0;
        let words = |message| subject.sayer.fill(message, &[]);
        let entries = [(words("analysis-box-exception"), ORANGE), (words("analysis-box-holds"), SKY)];
        let top = top + key(ink, Space { top, ..space }, &entries)? + 18.0;
        let middle = space.left + 0.56 * (space.right - space.left);
        cloud(ink, subject, Space { left: space.left + 62.0, top, right: middle, bottom: space.bottom - 44.0 }, region)?;
        way(ink, subject, Space { left: middle + 88.0, top, right: space.right - 8.0, bottom: space.bottom - 44.0 }, region)
    })
}

/// Whole range of a dimension: that of the design, and of what was lived where that is wider.
fn whole(subject: &Subject, limit: &Limit, region: &Region, place: usize) -> (f64, f64) {
    let domain = subject.sayer.names.of(&limit.factor).map(|factor| &factor.domain);
    let (low, high) = match domain {
        Some(Domain::Number { low, high, .. }) => (*low, *high),
        Some(Domain::Choice(choices)) => return (-0.5, choices.len() as f64 - 0.5),
        None => (f64::INFINITY, f64::NEG_INFINITY),
    };
    region.cloud.iter().fold((low, high), |(low, high), (at, _)| (low.min(at[place]), high.max(at[place])))
}

/// Stretches of a dimension that lie in the box.
fn inside(subject: &Subject, limit: &Limit, (low, high): (f64, f64)) -> Vec<(f64, f64)> {
    match &limit.to {
        Range::Between(from, to) => vec![(from.unwrap_or(low), to.unwrap_or(high))],
        Range::Among(labels) => {
            let Some(Domain::Choice(choices)) = subject.sayer.names.of(&limit.factor).map(|factor| &factor.domain) else {
                return vec![];
            };
            let places = choices.iter().enumerate().filter(|(_, choice)| labels.contains(&choice.label));
            places.map(|(place, _)| (place as f64 - 0.5, place as f64 + 0.5)).collect()
        }
    }
}

fn row(ink: &Ink, subject: &Subject, space: Space, (limit, region, place): (&Limit, &Region, usize)) -> Drawn {
    let names = subject.sayer.names;
    let y = space.top + ROW * (place as f64 + 0.5);
    let x = whole(subject, limit, region, place);
    let frame = Frame {
        space: Space { left: space.left + NAMES, right: space.right - AGAIN, top: y - 6.0, bottom: y + 6.0 },
        x,
        y: (0.0, 1.0),
    };
    let name = ink.wrap(&names.factor(&limit.factor), NAMES - 14.0, LABEL);
    for (k, line) in name.iter().take(2).enumerate() {
        ink.text(line, (space.left, y + 15.0 * (k as f64 - (name.len().min(2) - 1) as f64 / 2.0)), At::Left, LABEL)?;
    }
    ink.bar((frame.x_at(x.0), y - 5.0), (frame.x_at(x.1), y + 5.0), RULE)?;
    for (from, to) in inside(subject, limit, x) {
        ink.bar((frame.x_at(from), y - 5.0), (frame.x_at(to), y + 5.0), BLUE)?;
    }
    match &limit.to {
        Range::Between(from, to) => {
            let unit = names.unit(&limit.factor);
            for (end, at, side) in [(x.0, frame.space.left, At::Left), (x.1, frame.space.right, At::Right)] {
                ink.text(&names.number(end), (at, y + 15.0), side, NOTE)?;
            }
            for end in [from, to].into_iter().flatten() {
                let bold = Letters { bold: true, ..NOTE };
                ink.text(&format!("{} {unit}", names.number(*end)), (frame.x_at(*end), y - 14.0), At::Middle, bold)?;
            }
        }
        Range::Among(labels) => {
            let labels: Vec<String> = labels.iter().map(|label| names.choice(label)).collect();
            ink.text(&names.either(&labels), (frame.space.left, y - 14.0), At::Left, Letters { bold: true, ..NOTE })?;
        }
    }
    let again = subject.sayer.fill("analysis-box-again", &[("share", subject.percent(limit.again))]);
    for (k, line) in ink.wrap(&again, AGAIN - 12.0, NOTE).iter().enumerate() {
        ink.text(line, (space.right, y - 6.0 + 14.0 * k as f64), At::Right, NOTE)?;
    }
    Ok(())
}

/// Every point on the two leading dimensions (with one: against the order of the points).
fn cloud(ink: &Ink, subject: &Subject, space: Space, region: &Region) -> Drawn {
    let names = subject.sayer.names;
    let language = subject.sayer.language();
    let two = region.limits.len() > 1;
    let x = whole(subject, &region.limits[0], region, 0);
    let y = if two { whole(subject, &region.limits[1], region, 1) } else { (0.0, region.cloud.len() as f64) };
    let frame = Frame { space, x, y };
    let number = |place: usize| matches!(region.limits[place].to, Range::Between(..));
    ink.line(&[(space.left, space.top), (space.left, space.bottom), (space.right, space.bottom)], AXIS.to_rgba(), 1.0)?;
    if number(0) {
        frame.columns(ink, &Ticks::within(x, 4), "", language)?;
    }
    if two && number(1) {
        frame.rules(ink, &Ticks::within(y, 4), language)?;
    }
    let side = |place: usize, x: (f64, f64)| inside(subject, &region.limits[place], x);
    let up = if two { side(1, y) } else { vec![y] };
    for (from, to) in side(0, x) {
        for &(low, high) in &up {
            let corners = [frame.at(from, low), frame.at(to, low), frame.at(to, high), frame.at(from, high)];
            ink.area(&corners, BLUE.mix(0.12))?;
            ink.line(&[corners[0], corners[1], corners[2], corners[3], corners[0]], BLUE.to_rgba(), 1.5)?;
        }
    }
    // Exceptions last, so that they are seen.
    for wanted in [false, true] {
        for (order, (at, exception)) in region.cloud.iter().enumerate().filter(|(_, (_, exception))| *exception == wanted) {
            // Choices have no place between each other: spread the points of one a little.
            let spread = |place: usize| if number(place) { 0.0 } else { (order % 13) as f64 / 13.0 * 0.7 - 0.35 };
            let up = if two { at[1] + spread(1) } else { order as f64 };
            ink.dot(frame.at(at[0] + spread(0), up), if *exception { 3.2 } else { 2.4 }, if *exception { ORANGE } else { SKY })?;
        }
    }
    let bold = Letters { bold: true, ..NOTE };
    let below = ink.wrap(&names.factor(&region.limits[0].factor), space.right - space.left, bold);
    ink.text(&below[0], ((space.left + space.right) / 2.0, space.bottom + 29.0), At::Middle, bold)?;
    if two {
        let above = ink.wrap(&names.factor(&region.limits[1].factor), space.right - space.left, bold);
        ink.text(&above[0], (space.left - 40.0, space.top - 8.0), At::Left, bold)?;
    }
    Ok(())
}

/// The way from all points to the smallest box: what is covered against how dense it is; the box that was chosen is filled.
fn way(ink: &Ink, subject: &Subject, space: Space, region: &Region) -> Drawn {
    let language = subject.sayer.language();
    let frame = Frame { space, x: (0.0, 1.0), y: range(region.trajectory.iter().map(|step| step.density).chain([1.0]), true) };
    frame.columns(ink, &Ticks::within((0.0, 1.0), 4), "", language)?;
    frame.rules(ink, &Ticks::within((0.0, 1.0), 4), language)?;
    let points: Vec<(f64, f64)> = region.trajectory.iter().map(|step| frame.at(step.coverage, step.density)).collect();
    ink.line(&points, AXIS.to_rgba(), 1.0)?;
    for &point in &points {
        ink.dot(point, 3.0, QUIET)?;
    }
    let chosen = frame.at(region.coverage, region.density);
    ink.dot(chosen, 6.5, BLUE)?;
    ink.dot(chosen, 2.5, PAPER)?;
    let bold = Letters { bold: true, ..NOTE };
    let words = |message| subject.sayer.fill(message, &[]);
    ink.text(&words("analysis-coverage"), ((space.left + space.right) / 2.0, space.bottom + 29.0), At::Middle, bold)?;
    ink.text(&words("analysis-density"), (space.left - 28.0, space.top - 8.0), At::Left, bold)
}
