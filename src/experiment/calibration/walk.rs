//! The walk: from draws that meet all targets, steps that leave the even distribution over what the targets allow as it is.
//!
//! A step draws some numbers of a place anew and lives there; a place that misses a target is refused. Emulators choose which
//! steps are worth a life, and what that choice favours is taken back where the step is accepted (delayed acceptance with an
//! approximation that depends on where one stands: Christen & Fox 2005, "Markov chain Monte Carlo using an approximation"). So
//! they decide how long it takes and not what comes out.

use super::propose::{Screen, centred};
use crate::chance::math;
use crate::sampling::keyed::Stream;
use std::io;

/// A step draws one number anew and each of the others with this chance: of one in thirty-two, sixteen and eight it moved furthest for
/// each life.
const SHARE: f64 = 0.0625;
/// How far the emulators are trusted about a change (spreads of what they miss), times the root of the share of numbers that
/// change, and at least so far.
const MISS: f64 = 1.0;
const LEAST_MISS: f64 = 0.1;
/// Logistic scale of a normal spread of one.
const LOGISTIC: f64 = 0.588;

/// A place at which all targets hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Stand<L> {
    /// Numbers from 0 to 1.
    pub place: Vec<f64>,
    /// Quantities of the screens there, on the scale of `link`.
    pub reached: Vec<f64>,
    pub life: L,
}

/// Where a walk ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Walked<L> {
    pub end: Stand<L>,
    /// Places that were lived, and steps that were taken.
    pub lived: u32,
    pub moved: u32,
}

/// Walks so many steps; `live` gives the quantities and the life at a place where all targets hold, and nothing where one is
/// missed. `None` = stopped.
///
/// # Errors
/// Those of `live`.
pub fn walk<L>(
    start: Stand<L>,
    (screens, steps): (&[Screen], u32),
    stream: &mut Stream,
    live: impl Fn(&[f64]) -> io::Result<Option<Option<Stand<L>>>>,
) -> io::Result<Option<Walked<L>>> {
    let mut walked = Walked { end: start, lived: 0, moved: 0 };
    for _ in 0..steps {
        let step = Step::from(&walked.end.place, screens, stream);
        let forth = step.foreseen(screens, &walked.end.reached, 1.0);
        if stream.uniform() >= forth {
            continue;
        }
        walked.lived += 1;
        let Some(met) = live(&step.to)? else { return Ok(None) };
        // The draw is used up whatever was lived.
        let coin = stream.uniform();
        let Some(there) = met else { continue };
        if coin * forth < step.foreseen(screens, &there.reached, -1.0) {
            walked.end = there;
            walked.moved += 1;
        }
    }
    Ok(Some(walked))
}

/// Share of so many first steps that the emulators would have lived, on average.
pub fn worth<L>(start: &Stand<L>, (screens, tries): (&[Screen], u32), stream: &mut Stream) -> f64 {
    let one = |_| Step::from(&start.place, screens, stream).foreseen(screens, &start.reached, 1.0);
    (0..tries).map(one).sum::<f64>() / f64::from(tries)
}

/// A step that may be taken.
struct Step {
    to: Vec<f64>,
    /// Share of the numbers that change.
    share: f64,
    /// What the emulators say that changes, by screen.
    change: Vec<f64>,
}

impl Step {
    /// Some numbers are drawn anew, whatever they were: the way back is as likely.
    fn from(place: &[f64], screens: &[Screen], stream: &mut Stream) -> Step {
        let one = stream.below(place.len());
        let drawn = |(i, &number)| if stream.uniform() < SHARE || i == one { stream.uniform() } else { number };
        let to: Vec<f64> = place.iter().enumerate().map(drawn).collect();
        let (was, is) = (centred(place), centred(&to));
        let moved = || (0..place.len()).filter(|&i| place[i] != to[i]);
        let change = |screen: &Screen| moved().map(|i| screen.emulator.change(i, (was[i], is[i]))).sum::<f64>();
        let (changed, change) = (moved().count(), screens.iter().map(change).collect());
        Step { share: changed as f64 / place.len() as f64, change, to }
    }

    /// How likely it is that all targets hold after the step from where this was reached, or after the step back (`direction` −1),
    /// in the eyes of the emulators (above 0 to 1).
    fn foreseen(&self, screens: &[Screen], reached: &[f64], direction: f64) -> f64 {
        let miss = (MISS * self.share.sqrt()).max(LEAST_MISS);
        let one = |((screen, reached), change): ((&Screen, &f64), &f64)| {
            let (value, scale) = (reached + direction * change, (miss * LOGISTIC * screen.emulator.residual).max(1e-9));
            let below = |bound: f64| f64::from(math::logistic(((bound - value) / scale) as f32));
            (below(screen.high) - below(screen.low)).max(1e-9)
        };
        screens.iter().zip(reached).zip(&self.change).map(one).product()
    }
}

#[cfg(test)]
mod tests {
    use super::super::emulator::{Emulator, fit};
    use super::*;
    use crate::sampling::keyed::{Keyed, Use};
    use crate::sampling::sobol;

    const NUMBERS: usize = 6;

    /// What is lived: bent where the emulators, fitted to too few places, cannot follow.
    fn lived(place: &[f64]) -> [f64; 2] {
        let z = centred(place);
        [z[0] + 0.8 * z[1] * z[2] + 0.3 * (7.0 * z[3]).sin(), z[0] * z[0] - z[1] + 0.4 * z[3] * z[4]]
    }

    const RANGES: [(f64, f64); 2] = [(0.1, 0.9), (-0.6, 0.2)];

    fn holds(place: &[f64]) -> bool {
        lived(place).iter().zip(RANGES).all(|(value, (low, high))| (low..=high).contains(value))
    }

    fn emulators() -> Vec<Emulator> {
        let places = sobol(64, NUMBERS, 3).expect("small");
        let rows: Vec<Vec<f64>> = places.iter().map(|place| centred(place)).collect();
        let quantity = |at: usize| places.iter().map(|place| lived(place)[at]).collect();
        fit(&rows, &[quantity(0), quantity(1)])
    }

    fn stand(place: Vec<f64>) -> Stand<()> {
        Stand { reached: lived(&place).to_vec(), place, life: () }
    }

    fn moments(places: &[Vec<f64>]) -> Vec<(f64, f64)> {
        let moment = |number: usize| {
            let mean = places.iter().map(|place| place[number]).sum::<f64>() / places.len() as f64;
            (mean, places.iter().map(|place| (place[number] - mean).powi(2)).sum::<f64>() / places.len() as f64)
        };
        (0..NUMBERS).map(moment).collect()
    }

    #[test]
    fn walks_from_one_corner_end_spread_as_plain_rejection_spreads_them() {
        let emulators = emulators();
        let screens: Vec<Screen> =
            emulators.iter().zip(RANGES).map(|(emulator, (low, high))| Screen { emulator, low, high }).collect();
        let keyed = Keyed::new(5, Use::Calibration);
        let mut stream = keyed.stream([0, 0]);
        let even = std::iter::repeat_with(|| (0..NUMBERS).map(|_| stream.uniform()).collect::<Vec<f64>>());
        let rejected: Vec<Vec<f64>> = even.filter(|place| holds(place)).take(4000).collect();
        // All begin at the same place, near an edge of what is allowed.
        let first = rejected.iter().max_by(|a, b| (a[1] + a[4]).total_cmp(&(b[1] + b[4]))).expect("some").clone();
        let live = |place: &[f64]| Ok(Some(holds(place).then(|| stand(place.to_vec()))));
        let end = |number: u32| {
            let stream = &mut keyed.stream([number, 1]);
            walk(stand(first.clone()), (&screens, 400), stream, live).expect("lived").expect("not stopped")
        };
        let walked: Vec<Walked<()>> = (0..4000).map(end).collect();
        let places: Vec<Vec<f64>> = walked.iter().map(|walked| walked.end.place.clone()).collect();
        assert!(places.iter().all(|place| holds(place)));
        for (number, (here, there)) in moments(&places).into_iter().zip(moments(&rejected)).enumerate() {
            assert!((here.0 - there.0).abs() < 0.02, "mean of {number}: {here:?} against {there:?}");
            assert!((here.1 - there.1).abs() < 0.005, "spread of {number}: {here:?} against {there:?}");
        }
        let (lived, moved) = walked.iter().fold((0, 0), |sum, walked| (sum.0 + walked.lived, sum.1 + walked.moved));
        assert!(moved > lived / 3 && lived < 4000 * 400, "{moved} of {lived}");
    }

    #[test]
    fn what_the_emulators_favour_is_taken_back() {
        // A wave that no emulator sees: from its edge they expect less of a step than from its middle.
        let wave = |place: &[f64]| vec![0.5 * (40.0 * place[0]).sin() + 0.3 * (2.0 * place[1] - 1.0)];
        let places = sobol(64, 2, 3).expect("small");
        let rows: Vec<Vec<f64>> = places.iter().map(|place| centred(place)).collect();
        let emulators = fit(&rows, &[places.iter().map(|place| wave(place)[0]).collect()]);
        let screens = [Screen { emulator: &emulators[0], low: 0.0, high: 1.0 }];
        let keyed = Keyed::new(6, Use::Calibration);
        let mut stream = keyed.stream([0, 0]);
        let at = |place: Vec<f64>| Stand { reached: wave(&place), place, life: () };
        let even = std::iter::repeat_with(|| at(vec![stream.uniform(), stream.uniform()]));
        let before: Vec<Stand<()>> = even.filter(|stand| stand.reached[0] >= 0.0).take(60_000).collect();
        let live = |place: &[f64]| Ok(Some(Some(at(place.to_vec())).filter(|stand| stand.reached[0] >= 0.0)));
        let end = |(number, start): (u32, &Stand<()>)| {
            let stream = &mut keyed.stream([number, 1]);
            walk(start.clone(), (&screens, 12), stream, live).expect("lived").expect("not stopped").end
        };
        let after: Vec<Stand<()>> = (0..).zip(&before).map(end).collect();
        let mean = |stands: &[Stand<()>]| stands.iter().map(|stand| stand.reached[0]).sum::<f64>() / stands.len() as f64;
        assert!((mean(&after) - mean(&before)).abs() < 0.004, "{} {}", mean(&before), mean(&after));
    }

    #[test]
    fn a_walk_of_no_steps_stays_and_one_that_is_stopped_says_so() {
        let emulators = emulators();
        let screens = [Screen { emulator: &emulators[0], low: -3.0, high: 3.0 }];
        let start = Stand { place: vec![0.5; NUMBERS], reached: vec![0.0], life: () };
        let mut stream = Keyed::new(1, Use::Calibration).stream([0, 0]);
        let still = walk(start.clone(), (&screens, 0), &mut stream, |_| panic!("not lived")).expect("no error").expect("whole");
        assert_eq!((still.end, still.lived, still.moved), (start.clone(), 0, 0));
        assert!(walk(start, (&screens, 50), &mut stream, |_| Ok(None)).expect("no error").is_none());
    }

    #[test]
    fn steps_worth_a_life_are_fewer_where_the_ranges_are_narrow() {
        let emulators = emulators();
        let of = |low: f64, high: f64| {
            let start = stand(vec![0.6, 0.5, 0.5, 0.5, 0.5, 0.5]);
            let start = Stand { reached: start.reached[..1].to_vec(), ..start };
            let screens = [Screen { emulator: &emulators[0], low, high }];
            worth(&start, (&screens, 400), &mut Keyed::new(1, Use::Calibration).stream([0, 0]))
        };
        assert!(of(-20.0, 20.0) > 0.999 && of(0.1, 0.3) < 0.7 * of(-0.3, 0.7), "{} {}", of(0.1, 0.3), of(-0.3, 0.7));
    }
}
