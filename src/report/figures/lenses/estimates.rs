//! What every lens says of one plan, held against the true effect.

use super::panels::{Marks, draw as draw_panels, height, panels, silent};
use crate::evaluation::lenses::LensRow;
use crate::report::error::ReportError;
use crate::report::evaluated::Evaluated;
use crate::report::figures::axis::Frame;
use crate::report::figures::ink::{Drawn, Ink};
use crate::report::figures::legend::key;
use crate::report::figures::palette::{BLUE, VERMILION};
use crate::report::figures::sheet::{Sheet, Space};
use crate::report::figures::{Figure, Material};
use crate::report::lens_words::decimals;
use crate::report::numbers::signed_fixed;
use plotters::style::Color;

/// Intervals reach this far beyond estimates and truths (share of their span); longer ones end in an arrow.
const BEYOND: f64 = 0.35;

/// `None` where no lens has anything to say of the plan.
pub fn draw(material: &Material, evaluated: &Evaluated, plan: usize) -> Result<Option<Figure>, ReportError> {
    let (setting, rows) = (&material.comparison.setting, evaluated.last(plan));
    let (panels, silent) = (panels(&rows), silent(&rows, material));
    let Some(years) = rows.first().map(|row| row.years) else { return Ok(None) };
    let sheet = Sheet {
        name: format!("lenses-{}", setting.plans[plan]),
        title: material.say("lens-title", &[("plan", material.label(plan))]),
        under: material.say("lens-under", &[("years", &years.to_string()), ("against", material.reference())]),
        notes: vec![material.note("lens-note"), material.say("lens-arrow", &[])],
        height: 158.0 + height(&panels, &silent),
    };
    let text = |row: &LensRow| {
        let number = |value| signed_fixed(value, decimals(row.outcome), material.language);
        material.say("lens-numbers", &[("estimate", &number(row.estimate)), ("truth", &number(row.truth))])
    };
    // How far intervals may reach is known per panel only: an axis holds each row's interval up to twice its own distance.
    let extent = |row: &LensRow| {
        let reach = BEYOND * (row.estimate.abs().max(row.truth.abs()) + (row.estimate - row.truth).abs());
        let hold = |end: f64| end.clamp(row.estimate - reach.abs(), row.estimate + reach.abs());
        let ends = if row.ci.0.is_finite() && reach.is_finite() { [hold(row.ci.0), hold(row.ci.1)] } else { [f64::NAN; 2] };
        vec![row.estimate, row.truth, ends[0], ends[1]]
    };
    sheet
        .draw(|ink, space| {
            let entries = [(material.say("lens-estimate", &[]), BLUE), (material.say("lens-truth", &[]), VERMILION)];
            let top = space.top + key(ink, space, &entries)? + 2.0;
            let marks = Marks { extent: &extent, mark: &mark, text: &text };
            draw_panels(ink, Space { top, ..space }, material, (&panels, &silent), &marks)
        })
        .map(Some)
}

fn mark(ink: &Ink, frame: &Frame, y: f64, row: &LensRow) -> Drawn {
    let hold = |value: f64| value.clamp(frame.x.0, frame.x.1);
    if row.truth.is_finite() {
        let x = frame.x_at(row.truth);
        ink.bar((x - 1.7, y - 8.0), (x + 1.7, y + 8.0), VERMILION)?;
    }
    if row.ci.0.is_finite() {
        let ends = (frame.x_at(hold(row.ci.0)), frame.x_at(hold(row.ci.1)));
        ink.line(&[(ends.0, y), (ends.1, y)], BLUE.to_rgba(), 2.0)?;
        for (end, beyond, out) in [(ends.0, row.ci.0 < frame.x.0, -1.0), (ends.1, row.ci.1 > frame.x.1, 1.0)] {
            match beyond {
                true => {
                    ink.area(&[(end + 5.0 * out, y), (end - 3.0 * out, y - 4.0), (end - 3.0 * out, y + 4.0)], BLUE.to_rgba())?
                }
                false => ink.line(&[(end, y - 3.5), (end, y + 3.5)], BLUE.to_rgba(), 1.5)?,
            }
        }
    }
    if row.estimate.is_finite() {
        ink.dot((frame.x_at(row.estimate), y), 4.0, BLUE)?;
    }
    Ok(())
}
