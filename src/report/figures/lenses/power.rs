//! When an evaluation could tell: power by year in a small panel per lens, a line per plan, beside the council elections.

use crate::evaluation::lenses::table::ENOUGH_POWER;
use crate::evaluation::outcome::Outcome;
use crate::evidence::lenses::{LENSES, Lens};
use crate::report::error::ReportError;
use crate::report::evaluated::Evaluated;
use crate::report::figures::axis::{Frame, Ticks};
use crate::report::figures::ink::{At, Drawn, Ink, Letters};
use crate::report::figures::legend::key;
use crate::report::figures::palette::{self, AXIS, INK, QUIET};
use crate::report::figures::sheet::{LABEL, NOTE, Sheet, Space};
use crate::report::figures::time::same;
use crate::report::figures::{Figure, Material};
use plotters::style::Color;

const ACROSS: usize = 3;
const HIGH: f64 = 178.0;

/// Power (%) and false alarms (%) of a lens by calendar year.
struct Curve {
    plan: usize,
    power: Vec<(f64, f64)>,
    false_alarms: Vec<(f64, f64)>,
}

/// `None` where no lens has an error to speak of.
pub fn draw(material: &Material, evaluated: &Evaluated) -> Result<Option<Figure>, ReportError> {
    let setting = &material.comparison.setting;
    let with_error = LENSES.iter().map(|entry| entry.lens).filter(|&lens| !matches!(lens, Lens::Outputs | Lens::ExAnteMkba));
    let panels: Vec<(Lens, Vec<Curve>)> = with_error.map(|lens| (lens, curves(material, evaluated, lens))).collect();
    if panels.iter().all(|(_, curves)| curves.is_empty()) {
        return Ok(None);
    }
    let down = panels.len().div_ceil(ACROSS);
    let sheet = Sheet {
        name: "power".into(),
        title: material.say("power-title", &[]),
        under: material.say("power-under", &[]),
        notes: vec![material.say("power-note", &[]), material.note("mean-note")],
        height: 162.0 + HIGH * down as f64,
    };
    let elections = evaluated.election_years(setting);
    sheet
        .draw(|ink, space| {
            let name = |&plan: &usize| (material.label(plan).to_string(), palette::plan(plan, setting.reference).0);
            let top = space.top + key(ink, space, &material.others().iter().map(name).collect::<Vec<_>>())?;
            let wide = (space.right - space.left) / ACROSS as f64;
            for (i, (lens, curves)) in panels.iter().enumerate() {
                let (left, top) = (space.left + (i % ACROSS) as f64 * wide, top + (i / ACROSS) as f64 * HIGH);
                let inner = Space { left: left + 30.0, top: top + 44.0, right: left + wide - 22.0, bottom: top + HIGH - 26.0 };
                let x = (setting.calendar(0.0), setting.calendar(setting.months as f64 + evaluated.lag.max(0) as f64));
                let bold = Letters { bold: true, ..NOTE };
                let lines = ink.wrap(lens.entry().label.of(material.language), wide - 14.0, bold);
                for (k, line) in lines.iter().enumerate() {
                    ink.text(line, (left, top + 10.0 + 15.0 * k as f64), At::Left, bold)?;
                }
                panel(ink, Frame { space: inner, x, y: (0.0, 104.0) }, material, curves, &elections)?;
            }
            Ok(())
        })
        .map(Some)
}

fn curves(material: &Material, evaluated: &Evaluated, lens: Lens) -> Vec<Curve> {
    let setting = &material.comparison.setting;
    let lag = if lens.reads_registers() { f64::from(evaluated.lag) } else { 0.0 };
    let curve = |plan: usize| {
        let rows = evaluated.lenses.iter().filter(|row| row.lens == lens && row.plan == plan);
        let rows: Vec<_> =
            rows.filter(|row| matches!(row.outcome, Some(Outcome::Distress | Outcome::SpecialisedInflow))).collect();
        let points = |of: &dyn Fn(usize) -> f64| -> Vec<(f64, f64)> {
            let at = |i: usize| (setting.calendar(12.0 * rows[i].years as f64 + lag), 100.0 * of(i));
            (0..rows.len()).map(at).filter(|point| point.1.is_finite()).collect()
        };
        Curve { plan, power: points(&|i| rows[i].power), false_alarms: points(&|i| rows[i].false_positive) }
    };
    material.others().into_iter().map(curve).filter(|curve| !curve.power.is_empty()).collect()
}

fn panel(ink: &Ink, frame: Frame, material: &Material, curves: &[Curve], elections: &[i32]) -> Drawn {
    let (space, reference) = (frame.space, material.comparison.setting.reference);
    if curves.is_empty() {
        let lines = ink.wrap(&material.say("power-unfed", &[]), space.right - space.left, LABEL);
        for (k, line) in lines.iter().enumerate() {
            ink.text(line, (space.left, space.top + 20.0 + 16.0 * k as f64), At::Left, Letters { colour: QUIET, ..LABEL })?;
        }
        return Ok(());
    }
    frame.rules(ink, &Ticks { at: vec![0.0, 50.0, 100.0], decimals: 0 }, material.language)?;
    frame.calendar(ink)?;
    for &year in elections {
        let x = frame.x_at(f64::from(year) + 0.2);
        ink.area(&[(x, space.top - 1.0), (x - 4.0, space.top - 8.0), (x + 4.0, space.top - 8.0)], QUIET.to_rgba())?;
        ink.line(&[(x, space.top), (x, space.bottom)], AXIS.mix(0.45), 1.0)?;
    }
    let enough = frame.y_at(100.0 * ENOUGH_POWER);
    ink.dashed(&[(space.left, enough), (space.right, enough)], INK.to_rgba(), 1.0, 5.0)?;
    let line = |points: &[(f64, f64)]| points.iter().map(|&(x, y)| frame.at(x, y)).collect::<Vec<_>>();
    for (k, curve) in curves.iter().enumerate() {
        let ((colour, dashes), power) = (palette::plan(curve.plan, reference), line(&curve.power));
        let again = curves[..k].iter().any(|other| same(&line(&other.power), &power));
        match (again, dashes) {
            (true, _) => ink.dashed(&power, colour.to_rgba(), 2.4, 14.0)?,
            (_, true) => ink.dashed(&power, colour.to_rgba(), 2.4, 6.0)?,
            _ => ink.line(&power, colour.to_rgba(), 2.4)?,
        }
        if let [point] = power[..] {
            ink.dot(point, 3.0, colour)?;
        }
    }
    let mut drawn: Vec<Vec<(f64, f64)>> = vec![];
    for false_alarms in curves.iter().map(|curve| line(&curve.false_alarms)) {
        if !drawn.iter().any(|other| same(other, &false_alarms)) {
            ink.dashed(&false_alarms, INK.to_rgba(), 1.6, 2.5)?;
        }
        drawn.push(false_alarms);
    }
    Ok(())
}
