//! The search of a calibration: waves of lives, and places that are followed until they meet the targets or are given up.

use super::bench::{Bench, Life};
use super::calibrate::{Asked, Calibration, Kind, Known, Wave};
use super::emulator::{Emulator, fit, link};
use super::memory::Memory;
use super::propose::{Screen, centred, inside, nearest, open};
use super::space::Space;
use super::{AcceptedSet, Targets};
use crate::experiment::Watch;
use crate::sampling::keyed::{Keyed, Use};
use crate::sampling::sobol;
use crate::store::{Store, model_hash};
use rayon::prelude::*;
use std::io;

/// Draws of the first wave, and of the second.
const EVEN: u32 = 512;
const SECOND: u32 = 192;
/// Residual spreads that are added to the ranges when the second wave is proposed.
const WIDE: f64 = 1.0;
/// Places that are followed at a time.
const TOGETHER: u32 = 32;
/// Lives of one place at most: as proposed, and after each change.
const LIVES: u32 = 6;
/// Fewest lives from which an emulator learns.
const ENOUGH: usize = 100;

/// A calibration under way.
pub(super) struct Search<'a> {
    pub bench: Bench,
    pub space: Space,
    pub targets: Targets,
    pub asked: Asked,
    pub store: Option<&'a Store>,
    pub watch: &'a dyn Watch,
    /// Places in the order in which they count, with their lives.
    pub lived: Vec<(Vec<f64>, Life)>,
}

/// Number of the proposal, where it ended, and the life there.
pub(super) type Accepted = (u32, Vec<f64>, Life);
/// All that was lived of a proposal; the last met all targets or it was given up.
type Followed = Vec<(Vec<f64>, Life)>;

/// What all waves came to, with the emulators that proposed.
pub(super) struct Waves {
    waves: Vec<Wave>,
    emulators: Vec<Emulator>,
    kept: Vec<Accepted>,
    memory: Option<Memory>,
}

impl Search<'_> {
    /// All waves; with the last emulators and what was accepted. `None` = stopped.
    pub fn waves(&mut self) -> io::Result<Option<Waves>> {
        let even = EVEN.min(self.asked.draws / 2).max(2);
        let places = sobol(even, self.space.len(), self.asked.seed).map_err(io::Error::other)?;
        let Some(first) = self.wave(Kind::Even, places)? else { return Ok(None) };
        let mut waves = vec![first];
        let emulators = self.emulators(None);
        let second = SECOND.min(self.asked.draws / 8);
        let places = self.proposals((0, second), &emulators, WIDE);
        let Some(wave) = self.wave(Kind::Screened, places)? else { return Ok(None) };
        waves.push(wave);
        let emulators = self.emulators(None);
        let Some((proposed, changed, kept)) = self.follow(&emulators)? else { return Ok(None) };
        waves.extend([proposed, changed]);
        let Some(spread) = self.spread(kept)? else { return Ok(None) };
        waves.push(spread.wave);
        Ok(Some(Waves { waves, emulators, kept: spread.kept, memory: spread.memory }))
    }

    /// Lives all places of a wave.
    fn wave(&mut self, kind: Kind, places: Vec<Vec<f64>>) -> io::Result<Option<Wave>> {
        let lives: io::Result<Vec<Option<Life>>> = places.par_iter().with_max_len(1).map(|place| self.life(place)).collect();
        let Some(lives) = lives?.into_iter().collect::<Option<Vec<Life>>>() else { return Ok(None) };
        let met = lives.iter().filter(|life| self.targets.meets(&life.found)).count() as u32;
        let lived = lives.len() as u32;
        self.lived.extend(places.into_iter().zip(lives));
        Ok(Some(Wave { kind, lived, met }))
    }

    pub(super) fn life(&self, place: &[f64]) -> io::Result<Option<Life>> {
        self.bench.life((&self.space, &self.targets), place, self.store, self.watch)
    }

    /// Fitted targets that no threshold meets, by their place among the targets.
    pub(super) fn emulated(&self) -> Vec<usize> {
        self.targets.fitted().map(|(at, _)| at).filter(|&at| !self.space.by_threshold(at)).collect()
    }

    /// What emulators know of a life, on the scale of `link`.
    pub(super) fn reached(&self, life: &Life) -> Vec<f64> {
        self.emulated().iter().map(|&at| link(&self.targets.aims[at], life.found[at])).collect()
    }

    /// Emulators of what was lived so far: of all, or of what lies within so many halves of its range from the middle of every target
    /// (where that is enough to learn from).
    pub(super) fn emulators(&self, near: Option<f64>) -> Vec<Emulator> {
        let emulated = self.emulated();
        let usable = |(_, life): &&(Vec<f64>, Life)| emulated.iter().all(|&at| life.found[at].is_finite());
        let close = |(_, life): &&(Vec<f64>, Life)| {
            let distance = |&at: &usize| self.targets.aims[at].distance(life.found[at]).abs();
            near.is_none_or(|halves| emulated.iter().map(distance).all(|distance| distance <= halves))
        };
        let all: Vec<&(Vec<f64>, Life)> = self.lived.iter().filter(usable).collect();
        let close: Vec<&(Vec<f64>, Life)> = all.iter().copied().filter(close).collect();
        let rows = if close.len() < ENOUGH { all } else { close };
        let places: Vec<Vec<f64>> = rows.iter().map(|(place, _)| centred(place)).collect();
        let quantity = |at: usize| rows.iter().map(|(_, life)| link(&self.targets.aims[at], life.found[at])).collect();
        fit(&places, &emulated.iter().map(|&at| quantity(at)).collect::<Vec<_>>())
    }

    pub(super) fn screens<'e>(&self, emulators: &'e [Emulator]) -> Vec<Screen<'e>> {
        let screen = |(emulator, at): (&'e Emulator, usize)| {
            let aim = &self.targets.aims[at];
            Screen { emulator, low: link(aim, aim.low), high: link(aim, aim.high) }
        };
        emulators.iter().zip(self.emulated()).map(screen).collect()
    }

    /// Places with these numbers that the emulators leave open.
    fn proposals(&self, (from, until): (u32, u32), emulators: &[Emulator], spreads: f64) -> Vec<Vec<f64>> {
        let screens = self.screens(emulators);
        let wide: Vec<Screen> = screens.iter().map(|screen| screen.widened(spreads)).collect();
        let keyed = Keyed::new(self.asked.seed, Use::Calibration);
        let one = |number: u32| {
            inside(
                &wide,
                self.space.len(),
                &mut keyed.stream([number, spreads.to_bits() as u32 ^ (spreads.to_bits() >> 32) as u32]),
            )
        };
        (from..until).into_par_iter().map(one).collect::<Vec<_>>().into_iter().flatten().collect()
    }

    /// Follows proposals until enough are accepted or the lives are used up.
    fn follow(&mut self, emulators: &[Emulator]) -> io::Result<Option<(Wave, Wave, Vec<Accepted>)>> {
        let (mut kept, mut from) = (Vec::new(), 0);
        let mut proposed = Wave { kind: Kind::Proposed, lived: 0, met: 0 };
        let mut changed = Wave { kind: Kind::Changed, lived: 0, met: 0 };
        let lives = |wave: &Wave, more: &Wave| wave.lived + more.lived;
        let before = self.lived.len() as u32;
        // Where the emulators leave nothing open there is nothing to follow.
        while (kept.len() as u32) < self.asked.accepted && from < 2 * self.asked.draws {
            let left = self.asked.draws.saturating_sub(before + lives(&proposed, &changed));
            let together = TOGETHER.min(left / LIVES);
            if together == 0 {
                break;
            }
            let places = self.proposals((from, from + together), emulators, 0.0);
            let followed: io::Result<Vec<Option<Followed>>> =
                places.into_par_iter().with_max_len(1).map(|place| self.follow_one(place, emulators)).collect();
            let Some(followed) = followed?.into_iter().collect::<Option<Vec<_>>>() else { return Ok(None) };
            for (number, lives) in (from..).zip(followed) {
                proposed.lived += 1;
                changed.lived += lives.len() as u32 - 1;
                if let Some((place, life)) = lives.last().filter(|(_, life)| self.targets.meets(&life.found)) {
                    if lives.len() == 1 {
                        proposed.met += 1
                    } else {
                        changed.met += 1
                    }
                    kept.push((number, place.clone(), life.clone()));
                }
                self.lived.extend(lives);
            }
            from += together;
        }
        kept.truncate(self.asked.accepted as usize);
        Ok(Some((proposed, changed, kept)))
    }

    /// Lives a place, and what it becomes by least changes until all targets are met or it is given up.
    fn follow_one(&self, place: Vec<f64>, emulators: &[Emulator]) -> io::Result<Option<Followed>> {
        let screens = self.screens(emulators);
        let (mut place, mut lives) = (place, Vec::with_capacity(LIVES as usize));
        for _ in 0..LIVES {
            let Some(life) = self.life(&place)? else { return Ok(None) };
            let met = self.targets.meets(&life.found);
            let reached = self.reached(&life);
            let missed = screens.iter().zip(&reached).any(|(screen, &value)| !(screen.low..=screen.high).contains(&value));
            // Where a threshold cannot meet its target, no change that the emulators know of helps.
            let given_up = !missed || reached.iter().any(|value| !value.is_finite());
            let next = (!met && !given_up).then(|| nearest(&screens, &place, &reached));
            lives.push((place, life));
            let Some(next) = next else { break };
            place = next;
        }
        Ok(Some(lives))
    }

    /// What is told of it.
    pub fn conclude(&self, Waves { waves, emulators, kept, memory }: Waves) -> io::Result<Option<Calibration>> {
        let Some((status_quo, _)) = self.bench.live(&[], &[], self.watch) else { return Ok(None) };
        let screens = self.screens(&emulators);
        let out = |spreads: f64| {
            let wide: Vec<Screen> = screens.iter().map(|screen| screen.widened(spreads)).collect();
            let out = kept.iter().filter(|(_, place, _)| !open(&wide, place)).count();
            out as f64 / kept.len().max(1) as f64
        };
        let even = waves[0].lived as usize;
        let known = |(emulator, at): (&Emulator, usize)| {
            let aim = &self.targets.aims[at];
            let met = self.lived[..even].iter().filter(|(_, life)| aim.holds(life.found[at])).count();
            let half = (link(aim, aim.high) - link(aim, aim.low)) / 2.0;
            let residual = emulator.residual / half;
            (at, Known { explained: emulator.explained, residual, met_by_even: met as f64 / even as f64 })
        };
        let lived = waves.iter().map(|wave| wave.lived).sum();
        let found: Vec<Vec<f64>> = kept.iter().map(|(_, _, life)| life.found.clone()).collect();
        let set = AcceptedSet {
            keys: self.space.keys(),
            draws: kept.iter().map(|(_, _, life)| life.values.clone()).collect(),
            numbers: kept.iter().map(|&(number, ..)| u64::from(number)).collect(),
            misfit: found.iter().map(|found| self.targets.misfit(found)).collect(),
            facts: self.facts((lived, kept.len()), &waves),
        };
        Ok(Some(Calibration {
            targets: self.targets.clone(),
            asked: self.asked,
            lived,
            emulated: emulators.iter().zip(self.emulated()).map(known).collect(),
            ruled_out: [0.0, 1.0, 2.0].map(out),
            waves,
            memory,
            defaults: self.targets.found(&status_quo),
            found,
            set,
        }))
    }
}

impl Search<'_> {
    /// The head of the accepted set.
    fn facts(&self, (lived, accepted): (u32, usize), waves: &[Wave]) -> Vec<(String, String)> {
        let Asked { draws, accepted: wanted, residents, seed } = self.asked;
        let waves: Vec<String> = waves.iter().map(|wave| format!("{:?} {} of {}", wave.kind, wave.met, wave.lived)).collect();
        let command =
            format!("weefsel calibrate --draws {draws} --accepted {wanted} --residents {residents} --seed {seed} --out FILE");
        let facts = [
            ("program", concat!("weefsel ", env!("CARGO_PKG_VERSION")).to_string()),
            ("model", model_hash().to_string()),
            ("targets", self.targets.hash.clone()),
            ("command", command),
            ("seed", seed.to_string()),
            ("residents", residents.to_string()),
            ("lived", lived.to_string()),
            ("accepted", accepted.to_string()),
            ("met every fitted target", waves.join(", ").to_lowercase()),
        ];
        facts.into_iter().map(|(name, value)| (name.to_string(), value)).collect()
    }
}
