//! When the preventive money flows: blocks of equal quarters, a row per plan, gaps visible as gaps.

use super::axis::{Frame, Ticks};
use super::ink::{At, Letters};
use super::palette::{self, QUIET};
use super::sheet::{LABEL, NOTE, Sheet, Space};
use super::{Figure, Material};
use crate::compare::interval::mean;
use crate::compare::payers::PAYERS;
use crate::observe::record::{Item, PlanRecord, Record};
use crate::report::error::ReportError;
use crate::report::numbers::{euros, signed_euros};

const ROW: f64 = 84.0;
/// Room for names and totals at the left (pixels).
const NAMES: f64 = 170.0;

pub(super) fn draw(material: &Material) -> Result<Figure, ReportError> {
    let setting = &material.comparison.setting;
    let rows: Vec<Vec<f64>> = (0..setting.plans.len()).map(|plan| quarters(material, plan)).collect();
    let highest = rows.iter().flatten().copied().fold(0.0, f64::max);
    let lowest = rows.iter().flatten().copied().fold(0.0, f64::min);
    let sheet = Sheet {
        name: "money-over-time".into(),
        title: material.say("money-title", &[]),
        under: material.say("money-under", &[("against", material.reference())]),
        notes: vec![material.note("mean-note")],
        height: 159.0 + ROW * rows.len() as f64,
    };
    sheet.draw(|ink, space| {
        let y = if highest > lowest { (lowest * 1.08, highest * 1.08) } else { (0.0, 1.0) };
        let ticks = Ticks::within(y, 2);
        let x = (setting.calendar(0.0), setting.calendar(setting.months as f64));
        let step = (space.bottom - 20.0 - space.top) / rows.len() as f64;
        for (plan, quarters) in rows.iter().enumerate() {
            let colour = palette::plan(plan, setting.reference).0;
            let row = space.top + step * plan as f64;
            let inner =
                Space { left: space.left + NAMES + 30.0, top: row + 14.0, right: space.right - 10.0, bottom: row + step - 4.0 };
            let frame = Frame { space: inner, x, y };
            frame.rules(ink, &ticks, material.language)?;
            let mut quarter = 0;
            for block in quarters.chunk_by(|one, other| (one - other).abs() <= 1e-4 * (highest - lowest)) {
                let until = ((quarter + block.len()) * 3).min(setting.months);
                let (left, right) = (setting.calendar((quarter * 3) as f64), setting.calendar(until as f64));
                quarter += block.len();
                if block[0] != 0.0 {
                    let (above, below) = (frame.y_at(block[0].max(0.0)), frame.y_at(block[0].min(0.0)));
                    ink.bar((frame.x_at(left), above), (frame.x_at(right), below), colour)?;
                }
            }
            let bold = Letters { bold: true, colour: palette::letters(colour), ..LABEL };
            let lines = ink.wrap(material.label(plan), NAMES, bold);
            for (i, line) in lines.iter().enumerate() {
                ink.text(line, (space.left, inner.top + 14.0 + 16.0 * i as f64), At::Left, bold)?;
            }
            let bought = &material.comparison.bought[plan];
            let total = euros(bought.euros, material.language);
            let mut sums = vec![material.say("money-total", &[("euros", &total)])];
            if bought.base.abs() >= 0.5 {
                sums.push(material.say("money-base", &[("euros", &signed_euros(bought.base, material.language))]));
            }
            for (i, sum) in sums.iter().enumerate() {
                let below = inner.top + 14.0 + 16.0 * (lines.len() + i) as f64;
                ink.text(sum, (space.left, below), At::Left, Letters { colour: QUIET, ..NOTE })?;
            }
            if plan + 1 == rows.len() {
                frame.calendar(ink)?;
            }
        }
        Ok(())
    })
}

/// Money of the plan's own streams, and base money beyond the reference's, by quarter: mean over replications, whole municipality
/// (€ million).
fn quarters(material: &Material, plan: usize) -> Vec<f64> {
    let setting = &material.comparison.setting;
    let paid = |record: &PlanRecord, month: usize, wanted: fn(Item) -> bool| -> i64 {
        let items = Item::ALL.into_iter().filter(|&item| wanted(item));
        items.flat_map(|item| PAYERS.map(|payer| record.booked(month, item, payer).0)).sum()
    };
    let base: fn(Item) -> bool = |item| matches!(item, Item::BaseWorkers | Item::BasePlaces);
    let month = |record: &Record, month: usize| -> i64 {
        let (own, reference) = (&record.plans[plan], &record.plans[setting.reference]);
        paid(own, month, Item::of_plan) + paid(own, month, base) - paid(reference, month, base)
    };
    (0..setting.months.div_ceil(3))
        .map(|quarter| {
            let months = quarter * 3..(quarter * 3 + 3).min(setting.months);
            let cents = material.records.iter().map(|r| months.clone().map(|at| month(r, at)).sum::<i64>() as f64);
            mean(&cents.collect::<Vec<_>>()) * setting.scale / 1e8
        })
        .collect()
}
