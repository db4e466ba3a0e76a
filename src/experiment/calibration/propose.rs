//! Proposals: places that the emulators do not rule out, and the least change of a place after which a target should hold.

use super::emulator::{Emulator, backward, cholesky, forward};
use crate::sampling::keyed::Stream;

/// Rounds in which every number of a place is drawn again.
const ROUNDS: usize = 60;
/// Tries for one number before it stays as it is.
const TRIES: usize = 40;
/// Rounds in which numbers that would leave their range are held at its end.
const HELD: usize = 6;
/// A place moves to this far within a range that it missed (share of the range).
const WITHIN: f64 = 0.2;

/// An emulated quantity and the range it should fall in, on the scale of `link`.
pub struct Screen<'a> {
    pub emulator: &'a Emulator,
    pub low: f64,
    pub high: f64,
}

impl Screen<'_> {
    /// The same with so many residual spreads added at either end.
    pub fn widened(&self, spreads: f64) -> Screen<'_> {
        let more = spreads * self.emulator.residual;
        Screen { emulator: self.emulator, low: self.low - more, high: self.high + more }
    }

    fn holds(&self, value: f64) -> bool {
        value >= self.low && value <= self.high
    }
}

/// Whether the emulators leave a place (numbers from 0 to 1) open.
pub fn open(screens: &[Screen], place: &[f64]) -> bool {
    let z = centred(place);
    screens.iter().all(|screen| screen.holds(screen.emulator.at(&z)))
}

/// A place drawn evenly from those that the screens leave open: from an even draw of the cube each number is drawn again, many
/// times, where it does not take a quantity further from its range. Empty where a range was not reached.
pub fn inside(screens: &[Screen], numbers: usize, stream: &mut Stream) -> Option<Vec<f64>> {
    let mut z: Vec<f64> = (0..numbers).map(|_| 2.0 * stream.uniform() - 1.0).collect();
    let mut values: Vec<f64> = screens.iter().map(|screen| screen.emulator.at(&z)).collect();
    for _ in 0..ROUNDS {
        for i in 0..numbers {
            draw_again(screens, (&mut z, &mut values), i, stream);
        }
    }
    let inside = screens.iter().zip(&values).all(|(screen, &value)| screen.holds(value));
    inside.then(|| z.iter().map(|z| (z + 1.0) / 2.0).collect())
}

/// Draws number `i` evenly from where no quantity leaves its range or goes further out of it; the bracket shrinks towards where
/// the number is (Neal 2003, "Slice sampling"), which leaves the even distribution as it is.
fn draw_again(screens: &[Screen], (z, values): (&mut [f64], &mut [f64]), i: usize, stream: &mut Stream) {
    let (mut low, mut high, now) = (-1.0, 1.0, z[i]);
    for _ in 0..TRIES {
        let to = low + (high - low) * stream.uniform();
        let allowed = |(screen, &value): (&Screen, &f64)| {
            let then = value + screen.emulator.change(i, (now, to));
            then >= screen.low.min(value) && then <= screen.high.max(value)
        };
        if screens.iter().zip(values.iter()).all(allowed) {
            values.iter_mut().zip(screens).for_each(|(value, screen)| *value += screen.emulator.change(i, (now, to)));
            z[i] = to;
            return;
        }
        if to < now { low = to } else { high = to }
    }
}

/// The nearest place at which quantities that were lived outside their range should lie within it and the others stay: least sum
/// of squares in shares of the ranges of the numbers, by the slopes of the emulators. `lived`: on the scale of `link`.
pub fn nearest(screens: &[Screen], place: &[f64], lived: &[f64]) -> Vec<f64> {
    let start = centred(place);
    let wanted: Vec<f64> = screens.iter().zip(lived).map(|(screen, &value)| change_wanted(screen, value)).collect();
    let mut z = start.clone();
    for _ in 0..HELD {
        // What is still to be gained after numbers were stopped at the end of their range.
        let gained = |screen: &Screen| (0..z.len()).map(|i| screen.emulator.change(i, (start[i], z[i]))).sum::<f64>();
        let rest: Vec<f64> = screens.iter().zip(&wanted).map(|(screen, wanted)| wanted - gained(screen)).collect();
        let slopes: Vec<Vec<f64>> = screens.iter().map(|screen| free_slopes(screen, &z, &start)).collect();
        let products: Vec<Vec<f64>> = (0..slopes.len())
            .map(|a| (0..=a).map(|b| slopes[a].iter().zip(&slopes[b]).map(|(x, y)| x * y).sum()).collect())
            .collect();
        let scale = (0..slopes.len()).map(|a| products[a][a]).fold(0.0, f64::max);
        let root = cholesky(&products, slopes.len(), 1e-4 * scale + 1e-12);
        let pull = backward(&root, &forward(&root, &rest));
        for i in 0..z.len() {
            let step: f64 = slopes.iter().zip(&pull).map(|(slopes, pull)| slopes[i] * pull).sum();
            z[i] = (z[i] + step).clamp(-1.0, 1.0);
        }
    }
    z.iter().map(|z| (z + 1.0) / 2.0).collect()
}

/// A number that was pushed to the end of its range moves no further.
fn free_slopes(screen: &Screen, z: &[f64], start: &[f64]) -> Vec<f64> {
    let slope = |(i, &z): (usize, &f64)| if z.abs() >= 1.0 && z != start[i] { 0.0 } else { screen.emulator.slope(i, z) };
    z.iter().enumerate().map(slope).collect()
}

fn change_wanted(screen: &Screen, lived: f64) -> f64 {
    let within = WITHIN * (screen.high - screen.low);
    match lived {
        value if value < screen.low => screen.low + within - value,
        value if value > screen.high => screen.high - within - value,
        _ => 0.0,
    }
}

/// The numbers of a place from −1 to 1, as emulators take them.
pub fn centred(place: &[f64]) -> Vec<f64> {
    place.iter().map(|u| 2.0 * u - 1.0).collect()
}

#[cfg(test)]
mod tests {
    use super::super::emulator::fit;
    use super::*;
    use crate::sampling::keyed::{Keyed, Use};
    use crate::sampling::sobol;

    fn emulators() -> Vec<Emulator> {
        let rows: Vec<Vec<f64>> = sobol(256, 8, 3).expect("small").iter().map(|u| centred(u)).collect();
        let sum = rows.iter().map(|z| z[0] + 0.5 * z[1] + 0.2 * z[2] * z[2]).collect();
        let difference = rows.iter().map(|z| z[0] - z[3]).collect();
        fit(&rows, &[sum, difference])
    }

    #[test]
    fn proposals_fill_what_is_open_evenly_and_nothing_else() {
        let emulators = emulators();
        let screens =
            [Screen { emulator: &emulators[0], low: -0.3, high: 0.7 }, Screen { emulator: &emulators[1], low: -0.5, high: 0.5 }];
        let keyed = Keyed::new(1, Use::Calibration);
        let drawn: Vec<Vec<f64>> = (0..2000).filter_map(|number| inside(&screens, 8, &mut keyed.stream([number, 0]))).collect();
        assert!(drawn.len() > 1900, "{}", drawn.len());
        assert!(drawn.iter().all(|place| open(&screens, place)));
        // Held against plain rejection: the mean of a number that matters and of one that does not.
        let mut stream = keyed.stream([0, 1]);
        let plain: Vec<Vec<f64>> = std::iter::repeat_with(|| (0..8).map(|_| stream.uniform()).collect::<Vec<f64>>())
            .filter(|place| open(&screens, place))
            .take(2000)
            .collect();
        for number in [0, 1, 3, 7] {
            let mean = |all: &[Vec<f64>]| all.iter().map(|place| place[number]).sum::<f64>() / all.len() as f64;
            let (here, there) = (mean(&drawn), mean(&plain));
            assert!((here - there).abs() < 0.03, "number {number}: {here} against {there}");
        }
    }

    #[test]
    fn the_least_change_mends_what_was_missed_and_leaves_the_rest() {
        let emulators = emulators();
        let screens =
            [Screen { emulator: &emulators[0], low: 0.4, high: 0.6 }, Screen { emulator: &emulators[1], low: -0.1, high: 0.1 }];
        let place = [0.5; 8];
        let moved = nearest(&screens, &place, &[0.0, 0.0]);
        let z = centred(&moved);
        let gain: Vec<f64> = emulators.iter().map(|e| e.at(&z) - e.at(&[0.0; 8])).collect();
        assert!((gain[0] - 0.44).abs() < 0.02 && gain[1].abs() < 0.02, "{gain:?}");
        assert!(moved[4..].iter().all(|u| (u - 0.5).abs() < 0.02), "what does not matter stays: {moved:?}");
        assert_eq!(nearest(&screens, &place, &[0.5, 0.0]), place.to_vec());
    }
}
