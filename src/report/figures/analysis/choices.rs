//! The effect at every choice of a factor, each by its name: whether the order of two plans is the same in all of them.

use super::{Subject, dot_within, rule_above};
use crate::experiment::analysis::found::{Level, Order, Swing};
use crate::report::error::ReportError;
use crate::report::figures::Figure;
use crate::report::figures::axis::{Frame, Ticks, range};
use crate::report::figures::ink::At;
use crate::report::figures::legend::key;
use crate::report::figures::palette::{BLUE, INK, QUIET, VERMILION};
use crate::report::figures::sheet::{LABEL, NOTE, Sheet, Space};
use crate::report::numbers::signed_fixed;
use crate::report::page::amount::signed_of;
use plotters::style::{Color, RGBColor};

const ROW: f64 = 26.0;
/// Room for names at the left and for numbers at the right (pixels).
const NAMES: f64 = 232.0;
const NUMBERS: f64 = 90.0;

/// Colours of orders, and what they mean.
const ORDERS: [(Order, RGBColor, &str); 3] = [
    (Order::Same, BLUE, "analysis-key-order-same"),
    (Order::Turned, VERMILION, "analysis-key-order-turned"),
    (Order::Open, QUIET, "analysis-key-order-open"),
];

pub fn draw(subject: &Subject, swing: &Swing) -> Result<Figure, ReportError> {
    let (of, sayer) = (subject.topic.of, subject.sayer);
    let language = sayer.language();
    let mut levels: Vec<&Level> = swing.levels.iter().collect();
    // Choices may differ in size, as municipalities do: shares can be laid beside each other, numbers of people cannot.
    let shares = levels.iter().all(|level| level.against > 0.0);
    let scale = |level: &Level| if shares { 100.0 / level.against } else { 1.0 };
    let ends = |level: &Level| {
        let (low, high) = level.effect.ends();
        [low, level.effect.mean, high].map(|end| end * scale(level))
    };
    levels.sort_by(|a, b| ends(a)[1].total_cmp(&ends(b)[1]));
    let write = |value: f64| match shares {
        true => format!("{}\u{a0}%", signed_fixed(value, 1, language)),
        false => signed_of(of.measure, value, None, language),
    };
    let kind = if shares { "shares" } else { "units" };
    let sheet = Sheet {
        name: subject.name(&format!("choices-{}", swing.factor)),
        title: subject.title("analysis-choices-title"),
        under: subject.under("analysis-choices-under", &[("factor", sayer.names.factor(&swing.factor))]),
        notes: vec![sayer.fill("analysis-choices-note", &[("in", kind.into())])],
        height: 176.0 + ROW * levels.len() as f64,
    };
    let x = range(levels.iter().flat_map(|level| ends(level)), true);
    sheet.draw(|ink, space| {
        let shown = ORDERS.iter().filter(|(order, ..)| levels.iter().any(|level| level.order == *order));
        let entries: Vec<_> = shown.map(|&(_, colour, message)| (sayer.fill(message, &[]), colour)).collect();
        let top = space.top + key(ink, space, &entries)? + 4.0;
        let inner = Space { left: space.left + NAMES, top, right: space.right - NUMBERS, bottom: space.bottom - 28.0 };
        let frame = Frame { space: inner, x, y: (0.0, 1.0) };
        frame.columns(ink, &Ticks::within(x, 5), "", language)?;
        let zero = frame.x_at(0.0);
        ink.line(&[(zero, inner.top), (zero, inner.bottom)], INK.to_rgba(), 1.4)?;
        for (place, level) in levels.iter().enumerate() {
            let y = top + ROW * (place as f64 + 0.5);
            rule_above(ink, space, place, (y, ROW))?;
            let colour = ORDERS.iter().find(|(order, ..)| level.order == *order).map_or(QUIET, |&(_, colour, _)| colour);
            ink.text(&sayer.names.at(&level.at), (space.left, y), At::Left, LABEL)?;
            let [low, mean, high] = ends(level);
            dot_within(ink, &frame, (mean, Some((low, high))), (y, colour))?;
            ink.text(&write(mean), (space.right, y), At::Right, NOTE)?;
        }
        Ok(())
    })
}
