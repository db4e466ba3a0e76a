//! Axes: round ticks, calendar years, and from numbers to pixels.

use super::ink::{At, Drawn, Ink};
use super::palette::{AXIS, RULE};
use super::sheet::{NOTE, Space};
use crate::report::numbers::fixed;
use crate::units::Language;
use plotters::style::Color;

/// A plotting frame: a space with the numbers at its edges.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    pub space: Space,
    pub x: (f64, f64),
    pub y: (f64, f64),
}

impl Frame {
    pub fn at(&self, x: f64, y: f64) -> (f64, f64) {
        (self.x_at(x), self.y_at(y))
    }

    pub fn x_at(&self, x: f64) -> f64 {
        self.space.left + (x - self.x.0) / (self.x.1 - self.x.0) * (self.space.right - self.space.left)
    }

    pub fn y_at(&self, y: f64) -> f64 {
        self.space.bottom - (y - self.y.0) / (self.y.1 - self.y.0) * (self.space.bottom - self.space.top)
    }

    /// Horizontal rules with numbers left of them; zero stronger.
    pub fn rules(&self, ink: &Ink, ticks: &Ticks, language: Language) -> Drawn {
        for &tick in &ticks.at {
            let y = self.y_at(tick);
            let colour = if tick == 0.0 { AXIS } else { RULE };
            ink.line(&[(self.space.left, y), (self.space.right, y)], colour.to_rgba(), 1.0)?;
            ink.text(&fixed(tick, ticks.decimals, language), (self.space.left - 7.0, y), At::Right, NOTE)?;
        }
        Ok(())
    }

    /// Vertical rules with numbers below them; zero stronger.
    pub fn columns(&self, ink: &Ink, ticks: &Ticks, unit: &str, language: Language) -> Drawn {
        for &tick in &ticks.at {
            let x = self.x_at(tick);
            let colour = if tick == 0.0 { AXIS } else { RULE };
            ink.line(&[(x, self.space.top), (x, self.space.bottom)], colour.to_rgba(), if tick == 0.0 { 1.4 } else { 1.0 })?;
            ink.text(
                &format!("{}{unit}", fixed(tick, ticks.decimals, language)),
                (x, self.space.bottom + 12.0),
                At::Middle,
                NOTE,
            )?;
        }
        Ok(())
    }

    /// Calendar years below the frame, at the beginning of the year.
    pub fn calendar(&self, ink: &Ink) -> Drawn {
        let bottom = self.space.bottom;
        ink.line(&[(self.space.left, bottom), (self.space.right, bottom)], AXIS.to_rgba(), 1.0)?;
        for year in years(self.x, ((self.space.right - self.space.left) / 48.0) as usize) {
            let x = self.x_at(f64::from(year));
            ink.line(&[(x, bottom), (x, bottom + 4.0)], AXIS.to_rgba(), 1.0)?;
            ink.text(&year.to_string(), (x, bottom + 13.0), At::Middle, NOTE)?;
        }
        Ok(())
    }
}

/// Years within a range, at most so many, in steps of 1, 2, 5 or 10.
fn years((from, until): (f64, f64), at_most: usize) -> Vec<i32> {
    let (first, last) = (from.ceil() as i32, until.floor() as i32);
    let step = [1, 2, 5, 10, 20].into_iter().find(|step| ((last - first) / step + 1) as usize <= at_most.max(2)).unwrap_or(50);
    (first..=last).filter(|year| (year - first).rem_euclid(step) == 0).collect()
}

/// Round numbers along an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Ticks {
    pub at: Vec<f64>,
    pub decimals: usize,
}

impl Ticks {
    /// About `wanted` round numbers within a range.
    pub fn within((low, high): (f64, f64), wanted: usize) -> Ticks {
        let rough = (high - low) / wanted.max(1) as f64;
        let power = 10_f64.powi(rough.log10().floor() as i32);
        let step = [1.0, 2.0, 5.0, 10.0].into_iter().find(|step| step * power >= rough * 0.7).unwrap_or(10.0) * power;
        let first = (low / step - 1e-9).ceil() as i64;
        let last = (high / step + 1e-9).floor() as i64;
        let decimals = (-(step.log10() + 1e-9).floor()).max(0.0) as usize;
        Ticks { at: (first..=last).map(|k| k as f64 * step).collect(), decimals }
    }

    /// Widest number (pixels).
    pub fn width(&self, ink: &Ink, language: Language) -> f64 {
        self.at.iter().map(|&tick| ink.width(&fixed(tick, self.decimals, language), NOTE)).fold(0.0, f64::max)
    }
}

/// Range of numbers with some air, never empty; with zero if asked or if it lies near.
pub fn range(numbers: impl Iterator<Item = f64>, with_zero: bool) -> (f64, f64) {
    let finite = numbers.filter(|number| number.is_finite());
    let (low, high) = finite.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), x| (low.min(x), high.max(x)));
    let (mut low, mut high) = if low > high { (0.0, 1.0) } else { (low, high) };
    if with_zero || (low > 0.0 && low < 0.25 * high) {
        (low, high) = (low.min(0.0), high.max(0.0));
    }
    if high - low < 1e-9 * high.abs().max(1e-3) {
        let air = if high == 0.0 { 1.0 } else { 0.05 * high.abs() };
        return (low - air, high + air);
    }
    let air = 0.06 * (high - low);
    (if low == 0.0 { 0.0 } else { low - air }, if high == 0.0 { 0.0 } else { high + air })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_inside() {
        assert_eq!(Ticks::within((0.0, 1.0), 5), Ticks { at: vec![0.0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0], decimals: 1 });
        assert_eq!(Ticks::within((-130.0, 40.0), 4).at, [-100.0, -50.0, 0.0]);
        assert_eq!(Ticks::within((21_000.0, 24_000.0), 4).decimals, 0);
        assert_eq!(years((2027.0, 2047.0), 10), [2027, 2032, 2037, 2042, 2047]);
    }

    #[test]
    fn a_range_is_never_empty() {
        assert_eq!(range([0.0, 0.0].into_iter(), true), (-1.0, 1.0));
        assert_eq!(range(std::iter::empty(), false).0, 0.0);
        assert_eq!(range([1.0, 10.0].into_iter(), false).0, 0.0);
        assert!(range([9.0, 10.0].into_iter(), false).0 > 8.0);
    }
}
