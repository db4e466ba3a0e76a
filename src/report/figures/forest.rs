//! Effects on the headline measures, every plan against the reference, as percentages with their intervals.

use super::axis::{Frame, Ticks, range};
use super::ink::{At, Letters};
use super::legend::key;
use super::palette;
use super::sheet::{LABEL, NOTE, Sheet, Space};
use super::{Figure, Material, SHOWN};
use crate::compare::Effect;
use crate::evidence::measures::Better;
use crate::report::error::ReportError;
use crate::report::numbers::{signed_euros, signed_fixed};
use plotters::style::Color;

const ROW: f64 = 19.0;
const HEAD: f64 = 12.0;
/// Room for names at the left and numbers at the right (pixels).
const NAMES: f64 = 205.0;
const NUMBERS: f64 = 150.0;

pub(super) fn draw(material: &Material) -> Result<Figure, ReportError> {
    let setting = &material.comparison.setting;
    let plans = material.others();
    let headline: Vec<_> = SHOWN.iter().filter(|shown| shown.measure.entry().headline).collect();
    let of = |measure, plan| {
        let found = |e: &&Effect| e.measure == measure && e.plan == plan && e.against == setting.reference && e.whole(setting);
        material.comparison.effects.iter().find(found).and_then(Effect::relative)
    };
    let percent = |(mean, interval): (f64, Option<(f64, f64)>)| (mean * 100.0, interval.map(|(l, h)| (l * 100.0, h * 100.0)));
    let rows: Vec<Vec<_>> =
        headline.iter().map(|shown| plans.iter().map(|&plan| of(shown.measure, plan).map(percent)).collect()).collect();
    let bounds =
        |(mean, interval): &(f64, Option<(f64, f64)>)| [*mean, interval.map_or(*mean, |i| i.0), interval.map_or(*mean, |i| i.1)];
    let x = range(rows.iter().flatten().flatten().flat_map(bounds), true);
    let sheet = Sheet {
        name: "effects".into(),
        title: material.say("forest-title", &[("window", &format!("1–{}", setting.years()))]),
        under: material.say("forest-under", &[("against", material.reference())]),
        notes: vec![
            material.say("forest-note", &[("against", material.reference()), ("years", &setting.years().to_string())]),
            material.note("forest-mean"),
        ],
        height: 212.0 + (HEAD + (ROW * plans.len() as f64).max(28.0)) * headline.len() as f64,
    };
    sheet.draw(|ink, space| {
        let entries: Vec<_> =
            plans.iter().map(|&plan| (with_money(material, plan), palette::plan(plan, setting.reference).0)).collect();
        let top = space.top + key(ink, space, &entries)? + 4.0;
        let inner = Space { left: space.left + NAMES, top, right: space.right - NUMBERS, bottom: space.bottom - 26.0 };
        let group = (inner.bottom - top) / headline.len() as f64;
        let step = (group - HEAD) / plans.len() as f64;
        let frame = Frame { space: inner, x, y: (0.0, 1.0) };
        let ticks = Ticks::within(x, 5);
        frame.columns(ink, &ticks, "\u{a0}%", material.language)?;
        for (i, (shown, effects)) in headline.iter().zip(&rows).enumerate() {
            let first = top + group * i as f64 + HEAD / 2.0 + step / 2.0;
            let bold = Letters { bold: true, ..LABEL };
            let lines = ink.wrap(&material.say(shown.title, &[]), NAMES - 30.0, bold);
            let middle = first + step * (plans.len() - 1) as f64 / 2.0;
            let start = middle - 16.0 * (lines.len() - 1) as f64 / 2.0;
            triangle(ink, (space.left + 5.0, middle), shown.measure.entry().better == Better::Up)?;
            for (k, line) in lines.iter().enumerate() {
                ink.text(line, (space.left + 16.0, start + 16.0 * k as f64), At::Left, bold)?;
            }
            if i > 0 {
                let y = top + group * i as f64;
                ink.line(&[(space.left, y), (space.right, y)], palette::RULE.to_rgba(), 1.0)?;
            }
            for (k, (&plan, effect)) in plans.iter().zip(effects).enumerate() {
                let Some((mean, interval)) = effect else { continue };
                let (y, colour) = (first + step * k as f64, palette::plan(plan, setting.reference).0);
                if let Some((low, high)) = interval {
                    let (low, high) = (frame.x_at(*low), frame.x_at(*high));
                    ink.line(&[(low, y), (high, y)], colour.to_rgba(), 2.0)?;
                    for end in [low, high] {
                        ink.line(&[(end, y - 4.0), (end, y + 4.0)], colour.to_rgba(), 1.5)?;
                    }
                }
                ink.dot((frame.x_at(*mean), y), 4.0, colour)?;
                let number = |value: f64| signed_fixed(value, 1, material.language);
                let text = match interval {
                    _ if *mean == 0.0 => material.say("no-difference", &[]),
                    Some((low, high)) => format!("{}\u{a0}% ({} … {})", number(*mean), number(*low), number(*high)),
                    None => format!("{}\u{a0}%", number(*mean)),
                };
                ink.text(&text, (space.right, y), At::Right, Letters { colour: palette::letters(colour), ..NOTE })?;
            }
        }
        Ok(())
    })
}

/// Name of a plan with its money beyond the reference, so that unequal money is never overlooked.
fn with_money(material: &Material, plan: usize) -> String {
    let bought = &material.comparison.bought;
    let beyond = bought[plan].beyond(&bought[material.comparison.setting.reference]);
    format!("{} ({})", material.label(plan), signed_euros(beyond, material.language))
}

/// Points up where more is better, down where less is.
fn triangle(ink: &super::ink::Ink, (x, y): (f64, f64), up: bool) -> super::ink::Drawn {
    let tip = if up { -5.0 } else { 5.0 };
    ink.area(&[(x - 5.0, y - tip * 0.7), (x + 5.0, y - tip * 0.7), (x, y + tip)], palette::QUIET.to_rgba())
}
