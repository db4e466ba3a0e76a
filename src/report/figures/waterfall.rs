//! Who pays for a plan, who gets it back, and how much of that no evaluator would see.

use super::axis::{Frame, Ticks, range};
use super::ink::{At, Letters};
use super::palette::{AXIS, BLUE, GREEN, INK, ORANGE, PAPER, PURPLE, QUIET, RULE};
use super::sheet::{LABEL, NOTE, Sheet, Space};
use super::{Figure, Material};
use crate::evaluation::pockets::PocketRow;
use crate::observe::record::Payer;
use crate::report::error::ReportError;
use crate::report::evaluated::Evaluated;
use crate::report::lens_words::share;
use crate::report::numbers::{fixed, signed_euros};
use crate::report::words::Id;
use plotters::style::{Color, RGBColor};

const ROW: f64 = 22.0;
const HEAD: f64 = 30.0;
const NAMES: f64 = 205.0;
/// Euros, and the two shares (pixels).
const NUMBERS: f64 = 265.0;
const STEPS: [(Id, Option<Payer>, RGBColor); 3] = [
    ("municipality", Some(Payer::Municipality), ORANGE),
    ("insurer", Some(Payer::Insurer), GREEN),
    ("state", Some(Payer::State), PURPLE),
];

/// A bar: from, to (€ million), name, colour, shares that are not seen.
type Step = (f64, f64, String, RGBColor, Option<[f64; 2]>);

/// `None` without pockets.
pub(super) fn draw(material: &Material, evaluated: &Evaluated) -> Result<Option<Figure>, ReportError> {
    let setting = &material.comparison.setting;
    let plans = material.others();
    if evaluated.pockets.is_empty() {
        return Ok(None);
    }
    let blocks: Vec<(usize, Vec<Step>)> = plans.iter().map(|&plan| (plan, steps(material, evaluated, plan))).collect();
    let x = range(blocks.iter().flat_map(|(_, steps)| steps.iter().flat_map(|step| [step.0, step.1])), true);
    let years = setting.years().to_string();
    let block = HEAD + ROW * 5.0;
    let sheet = Sheet {
        name: "payers-waterfall".into(),
        title: material.say("waterfall-title", &[]),
        under: material.say("waterfall-under", &[("against", material.reference()), ("years", &years)]),
        notes: vec![material.say("waterfall-note", &[]), material.note("mean-note")],
        height: 195.0 + block * plans.len() as f64,
    };
    sheet
        .draw(|ink, space| {
            let head = Letters { colour: QUIET, ..NOTE };
            let columns = [space.right - 120.0, space.right];
            for (message, x) in ["unseen-before-after", "unseen-series"].into_iter().zip(columns) {
                for (k, line) in ink.wrap(&material.say(message, &[]), 110.0, head).iter().enumerate() {
                    ink.text(line, (x, space.top + 8.0 + 15.0 * k as f64), At::Right, head)?;
                }
            }
            let inner = Space {
                left: space.left + NAMES,
                top: space.top + 40.0,
                right: space.right - NUMBERS,
                bottom: space.bottom - 26.0,
            };
            let frame = Frame { space: inner, x, y: (0.0, 1.0) };
            frame.columns(ink, &Ticks::within(x, 4), "", material.language)?;
            for (i, (plan, steps)) in blocks.iter().enumerate() {
                let top = inner.top + block * i as f64;
                ink.line(&[(space.left, top), (space.right, top)], RULE.to_rgba(), 1.0)?;
                // No rule runs through a name.
                ink.bar((inner.left - 2.0, top + 1.0), (inner.right, top + HEAD - 4.0), PAPER)?;
                ink.text(material.label(*plan), (space.left, top + 15.0), At::Left, Letters { bold: true, ..LABEL })?;
                for (k, (from, to, name, colour, unseen)) in steps.iter().enumerate() {
                    let y = top + HEAD + ROW * (k as f64 + 0.5) - 4.0;
                    ink.text(name, (space.left + 10.0, y), At::Left, NOTE)?;
                    let (one, other) = (frame.x_at(from.min(*to)), frame.x_at(from.max(*to)));
                    ink.bar((one, y - 7.0), (other.max(one + 1.0), y + 7.0), *colour)?;
                    if k + 1 < steps.len() {
                        ink.line(&[(frame.x_at(*to), y + 7.0), (frame.x_at(*to), y + ROW - 7.0)], AXIS.to_rgba(), 1.0)?;
                    }
                    let euros = signed_euros((to - from) * 1e6, material.language);
                    ink.text(&euros, (space.right - 185.0, y), At::Right, Letters { colour: INK, ..NOTE })?;
                    for (&value, x) in unseen.iter().flatten().zip(columns) {
                        ink.text(&share(value, material.language), (x, y), At::Right, NOTE)?;
                    }
                }
            }
            Ok(())
        })
        .map(Some)
}

fn steps(material: &Material, evaluated: &Evaluated, plan: usize) -> Vec<Step> {
    let rows = |payer: Option<Payer>| evaluated.pockets.iter().filter(move |row| (row.plan, row.payer) == (plan, payer));
    let million = |payer, of: fn(&PocketRow) -> f64| rows(payer).map(of).sum::<f64>() / 1e6;
    let unseen = |payer| rows(payer).next_back().map(|row| row.invisible);
    let cost = million(None, |row| row.cost);
    let mut steps = vec![(0.0, cost, material.say("waterfall-cost", &[]), BLUE, None)];
    let mut at = cost;
    for (name, payer, colour) in STEPS {
        let to = at - million(payer, |row| row.benefit);
        let name = material.say("waterfall-care", &[("payer", &material.say(name, &[]))]);
        steps.push((at, to, name, colour, unseen(payer)));
        at = to;
    }
    let share = if cost > 0.0 { (cost - at) / cost * 100.0 } else { f64::NAN };
    let back = fixed(share, 0, material.language);
    let name =
        if share.is_finite() { material.say("waterfall-net", &[("share", &back)]) } else { material.say("waterfall-rest", &[]) };
    steps.push((0.0, at, name, INK, unseen(None)));
    steps
}
