//! What the wijkteam gets to see: new need, need that surfaces, and those who wait, as a change against the reference.

use super::axis::{Frame, Ticks, range};
use super::ink::{At, Letters};
use super::legend::key;
use super::palette::{BLUE, INK, ORANGE, PAPER, VERMILION};
use super::sheet::{LABEL, Sheet, Space};
use super::{Figure, Material};
use crate::compare::curves::mean_sum;
use crate::evidence::measures::Measure;
use crate::report::error::ReportError;
use crate::report::numbers::fixed;
use crate::report::words::Message as M;

/// Residents who come with new need and with need that was hidden, and who wait: per month.
const PARTS: [Measure; 3] = [Measure::VisibleNew, Measure::VisibleSurfaced, Measure::TeamQueue];
const HIGH: f64 = 235.0;

pub(super) fn draw(material: &Material) -> Result<Figure, ReportError> {
    let setting = &material.comparison.setting;
    let plans = material.others();
    let level = |plan: usize| PARTS.map(|part| yearly(&mean_sum(&material.records, plan, &[part], setting)));
    let base = level(setting.reference);
    let change = |&plan: &usize| {
        let own = level(plan);
        let at = |year: usize| std::array::from_fn(|part| own[part][year] - base[part][year]);
        (plan, (0..base[0].len()).map(at).collect::<Vec<[f64; 3]>>())
    };
    let changes: Vec<_> = plans.iter().map(change).collect();
    let ends = |parts: &[f64; 3]| [1.0, -1.0].map(|sign| parts.iter().map(|v| v * sign).filter(|v| *v > 0.0).sum::<f64>() * sign);
    let y = range(changes.iter().flat_map(|(_, years)| years.iter().flat_map(ends)), true);
    let mean = |part: usize| base[part].iter().sum::<f64>() / base[part].len().max(1) as f64;
    let [new, surfaced, waiting] = [0, 1, 2].map(|part| fixed(mean(part), 0, material.language));
    let values = [("against", material.reference()), ("new", &new), ("surfaced", &surfaced), ("waiting", &waiting)];
    let across = plans.len().clamp(1, 2);
    let sheet = Sheet {
        name: "caseload".into(),
        title: material.say(M::CaseloadTitle, &[]),
        under: material.say(M::CaseloadUnder, &values[..1]),
        notes: vec![material.say(M::CaseloadNote, &values), material.note(M::MeanNote)],
        height: 165.0 + HIGH * plans.len().div_ceil(across) as f64,
    };
    sheet.draw(|ink, space| {
        let names = [(M::CaseloadNew, BLUE), (M::CaseloadSurfaced, ORANGE), (M::CaseloadWaiting, VERMILION)];
        let entries: Vec<_> = names.iter().map(|&(name, colour)| (material.say(name, &[]), colour)).collect();
        let top = space.top + key(ink, space, &entries)?;
        let wide = (space.right - space.left) / across as f64;
        for (i, (plan, years)) in changes.iter().enumerate() {
            let (left, top) = (space.left + (i % across) as f64 * wide, top + (i / across) as f64 * HIGH);
            ink.text(material.label(*plan), (left, top + 10.0), At::Left, Letters { bold: true, ..LABEL })?;
            let ticks = Ticks::within(y, 5);
            let numbers = ticks.width(ink, material.language) + 10.0;
            let inner = Space { left: left + numbers, top: top + 26.0, right: left + wide - 30.0, bottom: top + HIGH - 28.0 };
            let from = setting.calendar(0.0);
            let frame = Frame { space: inner, x: (from, from + years.len() as f64), y };
            frame.rules(ink, &ticks, material.language)?;
            frame.calendar(ink)?;
            for (year, parts) in years.iter().enumerate() {
                let x = (frame.x_at(from + year as f64 + 0.12), frame.x_at(from + year as f64 + 0.88));
                let (mut more, mut less) = (0.0, 0.0);
                for (&value, (_, colour)) in parts.iter().zip(names) {
                    let from = if value > 0.0 { &mut more } else { &mut less };
                    let (one, other) = (frame.y_at(*from), frame.y_at(*from + value));
                    *from += value;
                    ink.bar((x.0, one.min(other)), (x.1, one.max(other)), colour)?;
                }
                let net = frame.y_at(parts.iter().sum());
                ink.bar((x.0, net - 2.0), (x.1, net + 2.0), PAPER)?;
                ink.bar((x.0, net - 1.0), (x.1, net + 1.0), INK)?;
            }
        }
        Ok(())
    })
}

/// Means of plan years; a started year counts with the months it has.
fn yearly(points: &[(f64, f64)]) -> Vec<f64> {
    points.chunks(12).map(|year| year.iter().map(|point| point.1).sum::<f64>() / year.len() as f64).collect()
}
