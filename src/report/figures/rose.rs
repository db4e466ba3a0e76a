//! Rose's lens: net prevented severe episodes by the risk that residents ran at the start, beside their share of all episodes.

use super::axis::{Frame, Ticks, range};
use super::ink::{At, Drawn, Ink, Letters};
use super::legend::key;
use super::palette::{self, INK, PAPER, RULE};
use super::rose_words::{LATER, lines};
use super::sheet::{LABEL, NOTE, Sheet, Space};
use super::{Figure, Material};
use crate::evaluation::ledger::Rose;
use crate::evaluation::ledger::strata::DECILES;
use crate::evidence::Text;
use crate::report::error::ReportError;
use crate::report::ledger_words::fill;
use crate::report::numbers::fixed;
use plotters::style::Color;

/// Height of a plan's panel, of its name, and of the axis below (pixels).
const HIGH: f64 = 190.0;
const HEAD: f64 = 26.0;
const FOOT: f64 = 40.0;
/// Room for words at the right (pixels).
const WORDS: f64 = 235.0;
/// Intervals reach at most so far beyond bars and markers (share of their span); longer ones end in an arrow.
const BEYOND: f64 = 0.6;

const TITLE: Text = Text::new(
    "Where severe episodes are prevented: the few or the many?",
    "Zware episodes voorkomen: bij weinigen of bij velen?",
);
const UNDER: Text = Text::new(
    "Net prevented (prevented minus extra) per year against {against}, whole municipality, by tenth of risk at the start",
    "Per saldo voorkomen (voorkomen min extra) per jaar tegenover {against}, hele gemeente, naar tiende deel van risico bij de start",
);
const NOTE_ON: Text = Text::new(
    "A severe episode is a start of specialised care or a crisis. Tenth 1 has the lowest risk, 10 the highest.",
    "Een zware episode is een start van gespecialiseerde zorg of een crisis. Tiende deel 1 heeft het laagste risico, 10 het hoogste.",
);
const INTERVAL: Text = Text::new(
    "Lines: 95\u{a0}% simulation interval; an arrow where it goes on.",
    "Lijnen: 95\u{a0}%-simulatie-interval; een pijl waar het doorloopt.",
);
const EPISODES: Text = Text::new(
    "black mark: were it spread as all episodes in {against} are",
    "zwart streepje: als het verdeeld was zoals alle episodes in {against}",
);
const NOTHING: Text = Text::new("Nothing was counted.", "Er is niets geteld.");

pub(super) fn draw(material: &Material, rose: &[Rose]) -> Result<Figure, ReportError> {
    let (setting, language) = (&material.comparison.setting, material.language);
    let against = [("against", material.reference())];
    let shown: Vec<&Rose> = rose.iter().filter(|rose| rose.against == setting.reference && rose.plan != rose.against).collect();
    let several = shown.iter().flat_map(|rose| &rose.deciles).any(|decile| decile.bounds.is_some());
    let sheet = Sheet {
        name: "rose".into(),
        title: TITLE.of(language).into(),
        under: fill(UNDER, language, &against),
        notes: [Some(NOTE_ON), several.then_some(INTERVAL)]
            .iter()
            .flatten()
            .map(|text| text.of(language).into())
            .chain([material.note("mean-note")])
            .collect(),
        height: 192.0 + HIGH * shown.len() as f64,
    };
    let expected = |rose: &Rose| spread(rose).unwrap_or_default();
    // Whoever arrived later is many: their bar may be cut, so that the tenths can be told apart.
    let tenths = |rose: &Rose| rose.deciles.iter().take(DECILES).copied().collect::<Vec<_>>();
    let tops = |rose: &Rose| {
        let means = tenths(rose).into_iter().map(|decile| decile.mean);
        means.chain(expected(rose).into_iter().take(DECILES)).collect::<Vec<f64>>()
    };
    let y = shown.iter().flat_map(|rose| tops(rose)).filter(|top| top.is_finite());
    let (low, high) = y.fold((0.0_f64, 0.0_f64), |(low, high), top| (low.min(top), high.max(top)));
    let air = BEYOND * (high - low);
    let hold = |end: f64| end.clamp(low - air, high + air);
    let held = |rose: &Rose| {
        let bounds = tenths(rose).into_iter().filter_map(|decile| decile.bounds);
        bounds.flat_map(|(one, other)| [hold(one), hold(other)]).collect::<Vec<f64>>()
    };
    let y = range(shown.iter().flat_map(|rose| held(rose)).chain([low, high]), true);
    sheet.draw(|ink, space| {
        if shown.is_empty() {
            return ink.text(NOTHING.of(language), (space.left, space.top + 14.0), At::Left, LABEL);
        }
        let mark = shown.iter().any(|rose| spread(rose).is_some()).then(|| (fill(EPISODES, language, &against), INK));
        let top = space.top + key(ink, space, &mark.into_iter().collect::<Vec<_>>())? + 4.0;
        for (i, rose) in shown.iter().enumerate() {
            let top = top + HIGH * i as f64;
            panel(ink, Space { top, bottom: top + HIGH, ..space }, material, (rose, y))?;
        }
        Ok(())
    })
}

/// The net prevented, spread over the deciles as all episodes are (per year); `None` where nothing is prevented on balance.
fn spread(rose: &Rose) -> Option<Vec<f64>> {
    let all: f64 = rose.episodes.iter().sum();
    let known = rose.all.mean > 0.0 && all > 0.0 && all.is_finite();
    known.then(|| rose.episodes.iter().map(|episodes| episodes / all * rose.all.mean).collect())
}

fn panel(ink: &Ink, space: Space, material: &Material, (rose, y): (&Rose, (f64, f64))) -> Drawn {
    let (setting, language) = (&material.comparison.setting, material.language);
    ink.line(&[(space.left, space.top), (space.right, space.top)], RULE.to_rgba(), 1.0)?;
    ink.text(material.label(rose.plan), (space.left, space.top + 14.0), At::Left, Letters { bold: true, ..LABEL })?;
    let ticks = Ticks::within(y, 4);
    let left = space.left + ticks.width(ink, language) + 8.0;
    let inner = Space { left, top: space.top + HEAD, right: space.right - WORDS - 15.0, bottom: space.bottom - FOOT };
    // The deciles stand in places 0–9; whoever arrived later stands apart.
    let frame = Frame { space: inner, x: (-0.5, DECILES as f64 + 1.2), y };
    frame.rules(ink, &ticks, language)?;
    let colour = palette::plan(rose.plan, setting.reference).0;
    let expected = spread(rose);
    for (k, decile) in rose.deciles.iter().enumerate() {
        let at = if k < DECILES { k as f64 } else { DECILES as f64 + 0.5 };
        let (x, one, other) = (frame.x_at(at), frame.x_at(at - 0.34), frame.x_at(at + 0.34));
        let names = if k < DECILES { vec![(k + 1).to_string()] } else { ink.wrap(LATER.of(language), 60.0, NOTE) };
        for (line, name) in names.iter().enumerate() {
            ink.text(name, (x, inner.bottom + 11.0 + 14.0 * line as f64), At::Middle, NOTE)?;
        }
        if decile.mean.is_finite() {
            let (zero, top) = (frame.y_at(0.0), frame.y_at(decile.mean.clamp(y.0, y.1)));
            ink.bar((one, zero.min(top)), (other, zero.max(top)), colour)?;
            if !(y.0..=y.1).contains(&decile.mean) {
                let number = fixed(decile.mean, 0, language);
                let at = if decile.mean > 0.0 { top - 10.0 } else { top + 13.0 };
                ink.text(&number, (x, at), At::Middle, Letters { bold: true, ..NOTE })?;
                continue;
            }
        }
        if let Some(expected) = expected.as_ref().and_then(|all| all.get(k)).filter(|at| at.is_finite()) {
            let y = frame.y_at(*expected);
            ink.bar((one - 4.0, y - 2.2), (other + 4.0, y + 2.2), PAPER)?;
            ink.bar((one - 3.0, y - 1.1), (other + 3.0, y + 1.1), INK)?;
        }
        for end in decile.bounds.iter().flat_map(|bounds| [bounds.0, bounds.1]).filter(|end| end.is_finite()) {
            whisker(ink, &frame, x, (decile.mean, end))?;
        }
    }
    for (k, line) in lines(material, rose).iter().flat_map(|line| ink.wrap(line, WORDS, NOTE)).enumerate() {
        ink.text(&line, (space.right - WORDS, inner.top + 16.0 * k as f64), At::Left, Letters { colour: INK, ..NOTE })?;
    }
    Ok(())
}

/// Half of an interval, from the mean to an end; an arrow where it goes on beyond the frame.
fn whisker(ink: &Ink, frame: &Frame, x: f64, (mean, end): (f64, f64)) -> Drawn {
    let held = end.clamp(frame.y.0, frame.y.1);
    let (from, to) = (frame.y_at(mean.clamp(frame.y.0, frame.y.1)), frame.y_at(held));
    ink.line(&[(x, from), (x, to)], PAPER.to_rgba(), 3.4)?;
    ink.line(&[(x, from), (x, to)], INK.to_rgba(), 1.3)?;
    if held == end {
        return ink.line(&[(x - 4.0, to), (x + 4.0, to)], INK.to_rgba(), 1.3);
    }
    let back = if end > mean { 8.0 } else { -8.0 };
    ink.area(&[(x - 4.0, to + back), (x + 4.0, to + back), (x, to)], INK.to_rgba())
}
