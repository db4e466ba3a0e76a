//! Accepted draws walk until they lie evenly over what the targets allow, or the lives are used up.

use super::bench::Life;
use super::calibrate::{Kind, Wave};
use super::memory::{Ends, Memory};
use super::search::{Accepted, Search};
use super::walk::{Stand, Walked, walk, worth};
use crate::sampling::keyed::{Keyed, Use};
use rayon::prelude::*;
use std::io;

/// Lives that are near enough for the emulators of the walk (halves of a range from its middle).
const NEAR: f64 = 3.0;
/// Tries of a first step by draw, from which the number of steps is reckoned.
const TRIES: u32 = 2000;
/// Most steps of a draw, where next to none is worth a life.
const MOST: u32 = 20_000;
/// Draws from which it is told what a walk remembers.
const TELLING: usize = 30;
/// Streams of the walk, and of the tries before it, beside those of the proposals.
const WALK: u32 = 1;
const TRY: u32 = 2;

/// What a walk of all draws came to.
pub(super) struct Spread {
    pub wave: Wave,
    pub kept: Vec<Accepted>,
    pub memory: Option<Memory>,
}

/// A draw by its number, and its walk.
type Gone = (u32, Walked<Life>);

impl Search<'_> {
    /// Every accepted draw walks as many steps as should use up the lives that are left. All walk as many: a number of steps that
    /// depended on where a walk goes would favour the places from which few are worth a life. `None` = stopped.
    pub fn spread(&self, kept: Vec<Accepted>) -> io::Result<Option<Spread>> {
        let emulators = self.emulators(Some(NEAR));
        let screens = self.screens(&emulators);
        let keyed = Keyed::new(self.asked.seed, Use::Calibration);
        let starts: Vec<(u32, Stand<Life>)> =
            kept.into_iter().map(|(number, place, life)| (number, self.stand(place, life))).collect();
        let began = Ends::of(starts.iter().map(|(_, start)| start));
        let worth = starts.par_iter().map(|(number, start)| worth(start, (&screens, TRIES), &mut keyed.stream([*number, TRY])));
        let lives_a_step: f64 = worth.collect::<Vec<f64>>().iter().sum();
        let left = self.asked.draws.saturating_sub(self.lived.len() as u32);
        let steps = ((f64::from(left) / lives_a_step.max(1e-9)) as u32).min(MOST);
        let live = |place: &[f64]| {
            let stand = |life: Life| self.targets.meets(&life.found).then(|| self.stand(place.to_vec(), life));
            Ok(self.life(place)?.map(stand))
        };
        let one = |(number, start): (u32, Stand<Life>)| {
            let walked = walk(start, (&screens, steps), &mut keyed.stream([number, WALK]), live)?;
            Ok(walked.map(|walked| (number, walked)))
        };
        let walked: io::Result<Vec<Option<Gone>>> = starts.into_par_iter().with_max_len(1).map(one).collect();
        Ok(walked?.into_iter().collect::<Option<Vec<Gone>>>().map(|walked| spread(&began, walked)))
    }

    fn stand(&self, place: Vec<f64>, life: Life) -> Stand<Life> {
        Stand { place, reached: self.reached(&life), life }
    }
}

fn spread(began: &Ends, walked: Vec<Gone>) -> Spread {
    let of = |count: fn(&Walked<Life>) -> u32| walked.iter().map(|(_, walked)| count(walked)).sum();
    let wave = Wave { kind: Kind::Walked, lived: of(|walked| walked.lived), met: of(|walked| walked.moved) };
    let ended = Ends::of(walked.iter().map(|(_, walked)| &walked.end));
    let memory = (wave.lived > 0 && walked.len() >= TELLING).then(|| Memory::between(began, &ended));
    let kept = walked.into_iter().map(|(number, walked)| (number, walked.end.place, walked.end.life)).collect();
    Spread { wave, kept, memory }
}
