//! One kind of event in the figure of the ledger: a diverging bar for every plan.

use super::Material;
use super::axis::{Frame, Ticks};
use super::ink::{At, Drawn, Ink, Letters};
use super::palette::{AXIS, BLUE, INK, QUIET, RULE, VERMILION};
use super::sheet::{LABEL, NOTE, Space};
use crate::evaluation::ledger::{Class, Event, LedgerRow};
use crate::report::ledger_words::{class, event, meaning};
use crate::report::numbers::fixed;
use plotters::style::{Color, RGBColor};

/// Heights of a line of a plan's name, of the air around it, of a panel's title and explanation, and of its axis (pixels).
const LINE: f64 = 14.0;
const AIR: f64 = 4.0;
const HEAD: f64 = 44.0;
const FOOT: f64 = 30.0;
/// Room for names at the left, the unchanged at the right, and numbers at the ends of bars (pixels).
const NAMES: f64 = 170.0;
const NUMBERS: f64 = 90.0;
const ENDS: f64 = 52.0;
const LATER: RGBColor = RGBColor(134, 190, 226);
const SOONER: RGBColor = RGBColor(245, 178, 122);
pub const NOISE: RGBColor = RGBColor(208, 208, 208);
/// From zero outwards: what is less or later, what is more or sooner.
pub const SIDES: [[(Class, RGBColor); 2]; 2] =
    [[(Class::Prevented, BLUE), (Class::Postponed, LATER)], [(Class::Extra, VERMILION), (Class::BroughtForward, SOONER)]];

/// One kind of event: rows of everyone, by plan.
pub struct Panel<'a> {
    pub event: Event,
    plans: Vec<Row<'a>>,
}

/// A plan's name in lines, and its rows.
struct Row<'a> {
    name: Vec<String>,
    rows: Vec<&'a LedgerRow>,
}

impl Row<'_> {
    fn height(&self) -> f64 {
        AIR + LINE * self.name.len() as f64
    }
}

/// A number of a class; zero where there is none.
fn number(rows: &[&LedgerRow], class: Class, of: fn(&LedgerRow) -> f64) -> f64 {
    rows.iter().find(|row| row.class == class).map_or(0.0, |row| of(row))
}

/// Both classes of a side together.
fn total(rows: &[&LedgerRow], side: usize, of: fn(&LedgerRow) -> f64) -> f64 {
    SIDES[side].iter().map(|&(class, _)| number(rows, class, of)).sum()
}

impl<'a> Panel<'a> {
    /// `None` where nothing is known of this kind.
    pub fn of(material: &Material, rows: &'a [LedgerRow], event: Event) -> Option<Panel<'a>> {
        let mut scratch = String::new();
        let ink = Ink::new(&mut scratch, NAMES, 10.0).ok()?;
        let reference = material.comparison.setting.reference;
        let of = |plan: usize| {
            let wanted = |row: &&LedgerRow| row.by.is_none() && (row.event, row.plan, row.against) == (event, plan, reference);
            Row { name: ink.wrap(material.label(plan), NAMES - 8.0, NOTE), rows: rows.iter().filter(wanted).collect() }
        };
        let plans: Vec<Row> = material.others().into_iter().map(of).filter(|plan| !plan.rows.is_empty()).collect();
        (!plans.is_empty()).then_some(Panel { event, plans })
    }

    pub fn height(&self) -> f64 {
        HEAD + self.plans.iter().map(Row::height).sum::<f64>() + FOOT
    }

    /// What the placebo does on a side (events per year); `None` without a placebo.
    pub fn noise(&self, side: usize) -> Option<f64> {
        let floors = self.plans.iter().map(|plan| total(&plan.rows, side, |row| row.noise_floor));
        floors.filter(|floor| floor.is_finite()).reduce(f64::max)
    }

    pub fn draw(&self, ink: &Ink, space: Space, material: &Material) -> Drawn {
        let language = material.language;
        let write = |value: f64| fixed(value, if value > 0.0 && value < 9.95 { 1 } else { 0 }, language);
        let ends = (0..2).flat_map(|side| self.plans.iter().map(move |plan| total(&plan.rows, side, |row| row.per_year)));
        let noise = [self.noise(0), self.noise(1)].map(|noise| noise.unwrap_or(0.0));
        let most = ends.chain(noise).filter(|end| end.is_finite()).fold(0.0, f64::max);
        let same = most == 0.0;
        let most = if same { 1.0 } else { most };
        ink.line(&[(space.left, space.top), (space.right, space.top)], RULE.to_rgba(), 1.0)?;
        ink.text(event(self.event).of(language), (space.left, space.top + 14.0), At::Left, Letters { bold: true, ..LABEL })?;
        ink.text(meaning(self.event).of(language), (space.left, space.top + 31.0), At::Left, NOTE)?;
        ink.text(class(Class::Unchanged).of(language), (space.right, space.top + 14.0), At::Right, NOTE)?;
        let inner = Space {
            left: space.left + NAMES + ENDS,
            top: space.top + HEAD,
            right: space.right - NUMBERS - ENDS,
            bottom: space.bottom - FOOT,
        };
        let frame = Frame { space: inner, x: (-most, most), y: (0.0, 1.0) };
        let band = (frame.x_at(-noise[0]), frame.x_at(noise[1]));
        ink.bar((band.0, inner.top), (band.1, inner.bottom), NOISE)?;
        let ticks = Ticks::within(frame.x, 6);
        for &tick in ticks.at.iter().filter(|&&tick| !same || tick == 0.0) {
            let (x, zero) = (frame.x_at(tick), tick == 0.0);
            let colour = if zero { AXIS } else { RULE };
            ink.line(&[(x, inner.top), (x, inner.bottom)], colour.to_rgba(), if zero { 1.4 } else { 1.0 })?;
            let far = Letters { colour: QUIET, ..NOTE };
            let decimals = if zero { 0 } else { ticks.decimals };
            ink.text(&fixed(tick.abs(), decimals, language), (x, inner.bottom + 11.0), At::Middle, far)?;
        }
        let mut y = inner.top;
        for plan in &self.plans {
            let (Row { name, rows }, half) = (plan, plan.height() / 2.0);
            y += half;
            for (k, line) in name.iter().enumerate() {
                let y = y + LINE * (k as f64 - (name.len() - 1) as f64 / 2.0);
                ink.text(line, (space.left + 8.0, y), At::Left, Letters { colour: INK, ..NOTE })?;
            }
            for (side, (sign, at)) in [(-1.0, At::Right), (1.0, At::Left)].into_iter().enumerate() {
                let mut from = 0.0;
                for (class, colour) in SIDES[side] {
                    let to = from + sign * number(rows, class, |row| row.per_year);
                    let (one, other) = (frame.x_at(from), frame.x_at(to));
                    ink.bar((one.min(other), y - 6.0), (one.max(other), y + 6.0), colour)?;
                    from = to;
                }
                let x = frame.x_at(from).clamp(inner.left, inner.right) + sign * 6.0;
                ink.text(&write(from.abs()), (x, y), at, Letters { colour: INK, ..NOTE })?;
            }
            ink.text(&write(number(rows, Class::Unchanged, |row| row.per_year)), (space.right, y), At::Right, NOTE)?;
            y += half;
        }
        for x in [band.0, band.1].into_iter().filter(|_| noise != [0.0, 0.0]) {
            ink.dashed(&[(x, inner.top), (x, inner.bottom)], INK.to_rgba(), 1.0, 3.0)?;
        }
        Ok(())
    }
}
