//! What the municipality sees (care and queues) against what is there (high strain), a panel per plan.

use super::axis::{Frame, Ticks, range};
use super::ink::{At, Letters};
use super::legend::key;
use super::palette::{BLUE, VERMILION};
use super::sheet::{LABEL, Sheet, Space};
use super::{Figure, Material};
use crate::compare::curves::mean_sum;
use crate::evidence::measures::Measure;
use crate::report::error::ReportError;
use plotters::style::Color;

const SEEN: [Measure; 4] = [Measure::TeamCases, Measure::TeamQueue, Measure::SpecialisedCases, Measure::SpecialisedQueue];
const NEED: [Measure; 1] = [Measure::HighStrain];

pub(super) fn draw(material: &Material) -> Result<Figure, ReportError> {
    let setting = &material.comparison.setting;
    let plans = material.others();
    let change = |plan: usize, measures: &[Measure]| -> Vec<(f64, f64)> {
        let reference = mean_sum(&material.records, setting.reference, measures, setting);
        let plan = mean_sum(&material.records, plan, measures, setting);
        let change = |(one, base): (&(f64, f64), &(f64, f64))| (one.0, (one.1 / base.1 - 1.0) * 100.0);
        smooth(&plan.iter().zip(&reference).map(change).filter(|point| point.1.is_finite()).collect::<Vec<_>>())
    };
    let lines: Vec<_> = plans.iter().map(|&plan| (plan, change(plan, &SEEN), change(plan, &NEED))).collect();
    let y = range(lines.iter().flat_map(|(_, seen, need)| seen.iter().chain(need).map(|point| point.1)), true);
    let across = plans.len().clamp(1, 3);
    let down = plans.len().div_ceil(across);
    let sheet = Sheet {
        name: "visible-and-true-need".into(),
        title: material.say("need-title", &[]),
        under: material.say("need-under", &[("against", material.reference())]),
        notes: vec![material.note("mean-note")],
        height: 150.0 + 240.0 * down as f64,
    };
    sheet.draw(|ink, space| {
        let entries = [(material.say("need-seen", &[]), VERMILION), (material.say("need-true", &[]), BLUE)];
        let top = space.top + key(ink, space, &entries)?;
        let (wide, high) = ((space.right - space.left) / across as f64, (space.bottom - top) / down as f64);
        for (i, (plan, seen, need)) in lines.iter().enumerate() {
            let (left, top) = (space.left + (i % across) as f64 * wide, top + (i / across) as f64 * high);
            ink.text(material.label(*plan), (left, top + 10.0), At::Left, Letters { bold: true, ..LABEL })?;
            let ticks = Ticks::within(y, 6);
            let numbers = ticks.width(ink, material.language) + 10.0;
            let inner = Space { left: left + numbers, top: top + 28.0, right: left + wide - 30.0, bottom: top + high - 28.0 };
            let frame = Frame { space: inner, x: (setting.calendar(0.0), setting.calendar(setting.months as f64)), y };
            frame.rules(ink, &ticks, material.language)?;
            frame.calendar(ink)?;
            for (points, colour) in [(seen, VERMILION), (need, BLUE)] {
                let line: Vec<_> = points.iter().map(|&(x, y)| frame.at(x, y)).collect();
                ink.line(&line, colour.to_rgba(), 2.0)?;
            }
        }
        Ok(())
    })
}

/// Means of quarters.
fn smooth(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mean = |chunk: &[(f64, f64)]| {
        let n = chunk.len() as f64;
        (chunk.iter().map(|point| point.0).sum::<f64>() / n, chunk.iter().map(|point| point.1).sum::<f64>() / n)
    };
    points.chunks(3).map(mean).collect()
}
