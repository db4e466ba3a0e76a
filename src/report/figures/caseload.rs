//! What the wijkteam gets to see: new need, need that surfaces, and those who wait, as a change against the reference.

use super::axis::{Frame, Ticks, range};
use super::ink::{At, Drawn, Ink, Letters};
use super::legend::key;
use super::palette::{BLUE, INK, ORANGE, PAPER, VERMILION};
use super::sheet::{LABEL, Sheet, Space};
use super::{Figure, Material};
use crate::compare::curves::mean_sum;
use crate::evidence::measures::Measure;
use crate::report::error::ReportError;
use crate::report::numbers::fixed;
use crate::report::words::Id;
use plotters::style::RGBColor;

/// Who comes in a month (flows), and who waits (a stock): two panels with their own scale.
const COMES: [(Measure, Id, RGBColor); 2] =
    [(Measure::VisibleNew, "caseload-new", BLUE), (Measure::VisibleSurfaced, "caseload-surfaced", ORANGE)];
const WAITS: [(Measure, Id, RGBColor); 1] = [(Measure::TeamQueue, "caseload-waiting", VERMILION)];
const HIGH: f64 = 170.0;

/// Stacked changes of plan years: `[year][part]`.
type Years = Vec<Vec<f64>>;

pub(super) fn draw(material: &Material) -> Result<Figure, ReportError> {
    let setting = &material.comparison.setting;
    let plans = material.others();
    let panels: [&[(Measure, Id, RGBColor)]; 2] = [&COMES, &WAITS];
    let all: Vec<[Years; 2]> = plans.iter().map(|&plan| panels.map(|parts| changes(material, plan, parts))).collect();
    let extent = |panel: usize| {
        let side = |parts: &Vec<f64>, sign: f64| parts.iter().map(|v| v * sign).filter(|v| *v > 0.0).sum::<f64>() * sign;
        range(all.iter().flat_map(|years| &years[panel]).flat_map(|parts| [side(parts, 1.0), side(parts, -1.0)]), true)
    };
    let mean = |measure| {
        let points = mean_sum(&material.records, setting.reference, &[measure], setting);
        fixed(points.iter().map(|point| point.1).sum::<f64>() / points.len().max(1) as f64, 0, material.language)
    };
    let [new, surfaced, waiting] = [Measure::VisibleNew, Measure::VisibleSurfaced, Measure::TeamQueue].map(mean);
    let values = [("against", material.reference()), ("new", &new), ("surfaced", &surfaced), ("waiting", &waiting)];
    let sheet = Sheet {
        name: "caseload".into(),
        title: material.say("caseload-title", &[]),
        under: material.say("caseload-under", &values[..1]),
        notes: vec![material.say("caseload-note", &values), material.note("mean-note")],
        height: 185.0 + HIGH * plans.len() as f64,
    };
    let y = [extent(0), extent(1)];
    sheet.draw(|ink, space| {
        let entries: Vec<_> = COMES.iter().chain(&WAITS).map(|&(_, name, colour)| (material.say(name, &[]), colour)).collect();
        let top = space.top + key(ink, space, &entries)?;
        let wide = (space.right - space.left) / 2.0;
        for (i, (&plan, years)) in plans.iter().zip(&all).enumerate() {
            let top = top + i as f64 * HIGH;
            ink.text(material.label(plan), (space.left, top + 10.0), At::Left, Letters { bold: true, ..LABEL })?;
            for (k, parts) in panels.into_iter().enumerate() {
                let (left, ticks) = (space.left + k as f64 * wide, Ticks::within(y[k], 4));
                let numbers = ticks.width(ink, material.language) + 10.0;
                let inner = Space { left: left + numbers, top: top + 24.0, right: left + wide - 28.0, bottom: top + HIGH - 26.0 };
                let from = setting.calendar(0.0);
                let frame = Frame { space: inner, x: (from, from + years[k].len() as f64), y: y[k] };
                frame.rules(ink, &ticks, material.language)?;
                frame.calendar(ink)?;
                let colours: Vec<RGBColor> = parts.iter().map(|part| part.2).collect();
                bars(ink, &frame, &years[k], &colours)?;
            }
        }
        Ok(())
    })
}

/// Difference from the reference: means of plan years, whole municipality.
fn changes(material: &Material, plan: usize, parts: &[(Measure, Id, RGBColor)]) -> Years {
    let setting = &material.comparison.setting;
    let of = |plan: usize, measure| mean_sum(&material.records, plan, &[measure], setting);
    let change = |measure: Measure| -> Vec<f64> {
        of(plan, measure).iter().zip(of(setting.reference, measure)).map(|(one, other)| one.1 - other.1).collect()
    };
    let months: Vec<Vec<f64>> = parts.iter().map(|part| change(part.0)).collect();
    let mean = |months: &[f64], year: usize| {
        let months = &months[12 * year..(12 * year + 12).min(months.len())];
        months.iter().sum::<f64>() / months.len() as f64
    };
    (0..setting.years()).map(|year| months.iter().map(|months| mean(months, year)).collect()).collect()
}

/// A stacked bar for each year, with a black mark for all parts together.
fn bars(ink: &Ink, frame: &Frame, years: &Years, colours: &[RGBColor]) -> Drawn {
    for (year, parts) in years.iter().enumerate() {
        let at = frame.x.0 + year as f64;
        let (left, right) = (frame.x_at(at + 0.12), frame.x_at(at + 0.88));
        let (mut more, mut less) = (0.0, 0.0);
        for (&value, &colour) in parts.iter().zip(colours) {
            let from = if value > 0.0 { &mut more } else { &mut less };
            let (one, other) = (frame.y_at(*from), frame.y_at(*from + value));
            *from += value;
            ink.bar((left, one.min(other)), (right, one.max(other)), colour)?;
        }
        if parts.len() > 1 {
            let net = frame.y_at(parts.iter().sum());
            ink.bar((left, net - 2.0), (right, net + 2.0), PAPER)?;
            ink.bar((left, net - 1.0), (right, net + 1.0), INK)?;
        }
    }
    Ok(())
}
