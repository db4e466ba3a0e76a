//! What carries the bias of every lens on one plan: bars of its terms, which add up to the black mark.

use super::panels::{Marks, draw as draw_panels, height, panels};
use crate::evaluation::lenses::LensRow;
use crate::evidence::lenses::Term;
use crate::report::error::ReportError;
use crate::report::evaluated::Evaluated;
use crate::report::figures::axis::Frame;
use crate::report::figures::ink::{Drawn, Ink};
use crate::report::figures::legend::key;
use crate::report::figures::palette::{AXIS, BLUE, GREEN, INK, ORANGE, PAPER, PURPLE, SKY, VERMILION};
use crate::report::figures::sheet::{Sheet, Space};
use crate::report::figures::{Figure, Material};
use crate::report::lens_words::{decimals, largest, term as short};
use crate::report::numbers::signed_fixed;
use plotters::style::RGBColor;

/// `None` where no lens estimates an effect of the plan.
pub fn draw(material: &Material, evaluated: &Evaluated, plan: usize) -> Result<Option<Figure>, ReportError> {
    let (setting, rows) = (&material.comparison.setting, evaluated.last(plan));
    let panels = panels(&rows);
    if panels.is_empty() {
        return Ok(None);
    }
    let all = || panels.iter().flat_map(|panel| &panel.outcomes).flat_map(|(_, rows)| rows);
    let years = rows.first().map_or(0, |row| row.years).to_string();
    let seen: Vec<Term> = Term::ALL.iter().copied().filter(|&term| all().any(|row| row.terms[term].abs() > 1e-9)).collect();
    let sheet = Sheet {
        name: format!("bias-{}", setting.plans[plan]),
        title: material.say("bias-title", &[("plan", material.label(plan))]),
        under: material.say("bias-under", &[("years", &years)]),
        notes: vec![material.note("bias-note")],
        height: 160.0 + height(&panels, &[]),
    };
    let text = |row: &LensRow| {
        let number = signed_fixed(row.bias, decimals(row.outcome), material.language);
        largest(row).map_or(number.clone(), |term| format!("{number}: {}", short(term, material.language)))
    };
    let ends = |row: &LensRow| {
        let side = |sign: f64| Term::ALL.iter().map(|&term| row.terms[term] * sign).filter(|v| *v > 0.0).sum::<f64>() * sign;
        vec![side(1.0), side(-1.0)]
    };
    sheet
        .draw(|ink, space| {
            let entries: Vec<_> = seen.iter().map(|&term| (term.label().of(material.language).into(), colour(term))).collect();
            let top = space.top + key(ink, space, &entries)? + 2.0;
            let marks = Marks { extent: &ends, mark: &mark, text: &text };
            draw_panels(ink, Space { top, ..space }, material, (&panels, &[]), &marks)
        })
        .map(Some)
}

fn mark(ink: &Ink, frame: &Frame, y: f64, row: &LensRow) -> Drawn {
    let (mut more, mut less) = (0.0, 0.0);
    for &term in Term::ALL.iter().filter(|&&term| row.terms[term].is_finite()) {
        let value = row.terms[term];
        let from = if value > 0.0 { &mut more } else { &mut less };
        let (one, other) = (frame.x_at(*from), frame.x_at(*from + value));
        *from += value;
        if (one - other).abs() > 0.05 {
            ink.bar((one.min(other), y - 6.0), (one.max(other), y + 6.0), colour(term))?;
        }
    }
    if !row.bias.is_finite() {
        return Ok(());
    }
    let x = frame.x_at(row.bias);
    ink.bar((x - 2.4, y - 8.0), (x + 2.4, y + 8.0), PAPER)?;
    ink.bar((x - 1.2, y - 8.0), (x + 1.2, y + 8.0), INK)
}

fn colour(term: Term) -> RGBColor {
    match term {
        Term::Regression => BLUE,
        Term::Selection => VERMILION,
        Term::Surfacing => GREEN,
        Term::Trend => AXIS,
        Term::Shock => QUIET_RED,
        Term::SpillOver => SKY,
        Term::Weighting => PURPLE,
        Term::Assumption => ORANGE,
    }
}

/// A dark tone that stays apart from the black mark and from grey.
const QUIET_RED: RGBColor = RGBColor(110, 40, 20);
