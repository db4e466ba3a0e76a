//! Who pays and who saves: stacked bars per plan, difference from the reference over the horizon.

use super::axis::{Frame, Ticks, range};
use super::ink::{At, Letters};
use super::legend::key;
use super::palette::{BLUE, GREEN, INK, ORANGE, PAPER, PURPLE};
use super::sheet::{LABEL, NOTE, Sheet, Space};
use super::{Figure, Material};
use crate::observe::record::Payer;
use crate::report::error::ReportError;
use crate::report::numbers::signed_euros;
use crate::report::words::Id;
use plotters::style::RGBColor;

const ROW: f64 = 58.0;
const NAMES: f64 = 165.0;
const NUMBERS: f64 = 125.0;

pub(super) fn draw(material: &Material) -> Result<Figure, ReportError> {
    let setting = &material.comparison.setting;
    let plans = material.others();
    let rows: Vec<[f64; 4]> = plans.iter().map(|&plan| shares(material, plan)).collect();
    let ends = |row: &[f64; 4]| [row.iter().filter(|v| **v > 0.0).sum::<f64>(), row.iter().filter(|v| **v < 0.0).sum::<f64>()];
    let x = range(rows.iter().flat_map(ends), true);
    let names: [(Id, RGBColor); 4] = [("pays-prevention", BLUE), ("pays-care", ORANGE), ("insurer", GREEN), ("state", PURPLE)];
    let sheet = Sheet {
        name: "payers".into(),
        title: material.say("payers-title", &[]),
        under: material.say("payers-under", &[("against", material.reference()), ("years", &setting.years().to_string())]),
        notes: vec![material.note("mean-note")],
        height: 175.0 + ROW * plans.len() as f64,
    };
    sheet.draw(|ink, space| {
        let entries = names.map(|(name, colour)| (material.say(name, &[]), colour));
        let top = space.top + key(ink, space, &entries)? + 4.0;
        let bottom = space.bottom - 26.0;
        let step = (bottom - top) / plans.len() as f64;
        let inner = Space { left: space.left + NAMES, top, right: space.right - NUMBERS, bottom };
        let frame = Frame { space: inner, x, y: (0.0, 1.0) };
        frame.columns(ink, &Ticks::within(x, 5), "", material.language)?;
        for (i, (&plan, row)) in plans.iter().zip(&rows).enumerate() {
            let middle = top + step * (i as f64 + 0.5);
            let (mut more, mut less) = (0.0, 0.0);
            for (&euros, (_, colour)) in row.iter().zip(names) {
                let from = if euros > 0.0 { &mut more } else { &mut less };
                let (one, other) = (frame.x_at(*from), frame.x_at(*from + euros));
                *from += euros;
                ink.bar((one.min(other), middle - 15.0), (one.max(other), middle + 15.0), colour)?;
            }
            let net: f64 = row.iter().sum();
            let at = frame.x_at(net);
            ink.bar((at - 2.5, middle - 20.0), (at + 2.5, middle + 20.0), PAPER)?;
            ink.bar((at - 1.3, middle - 20.0), (at + 1.3, middle + 20.0), INK)?;
            let bold = Letters { bold: true, ..LABEL };
            let lines = ink.wrap(material.label(plan), NAMES - 14.0, bold);
            let start = middle - 8.0 * (lines.len() - 1) as f64;
            for (k, line) in lines.iter().enumerate() {
                ink.text(line, (space.left, start + 16.0 * k as f64), At::Left, bold)?;
            }
            let net = material.say("net", &[("euros", &signed_euros(net * 1e6, material.language))]);
            ink.text(&net, (space.right, middle), At::Right, Letters { colour: INK, ..NOTE })?;
        }
        Ok(())
    })
}

/// Difference from the reference (€ million): municipality outside care, municipality in care, insurer, state.
fn shares(material: &Material, plan: usize) -> [f64; 4] {
    let reference = material.comparison.setting.reference;
    let mut shares = [0.0; 4];
    for row in &material.comparison.payers {
        let part = match row.payer {
            Payer::Municipality if !row.item.of_care() => 0,
            Payer::Municipality => 1,
            Payer::Insurer => 2,
            Payer::State => 3,
        };
        let sign = if row.plan == plan {
            1.0
        } else if row.plan == reference {
            -1.0
        } else {
            0.0
        };
        shares[part] += sign * row.euros / 1e6;
    }
    shares
}
