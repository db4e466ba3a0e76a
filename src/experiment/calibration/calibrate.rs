//! The calibration: even draws, emulators, draws that the emulators leave open, the least change after which they are lived within
//! every fitted target, and a walk that spreads them evenly over what the targets allow. Only what is lived decides.

use super::bench::Bench;
use super::memory::Memory;
use super::search::Search;
use super::space::Space;
use super::{AcceptedSet, Targets};
use crate::experiment::Watch;
use crate::store::Store;
use std::io;

/// What is asked.
#[derive(Clone, Copy)]
pub struct Asked {
    /// Lives in all, about.
    pub draws: u32,
    /// Accepted draws that are wanted.
    pub accepted: u32,
    /// Residents of the world (persons).
    pub residents: u32,
    pub seed: u64,
}

/// What came of it.
pub struct Calibration {
    pub targets: Targets,
    pub asked: Asked,
    /// Lives in all, and what came of them wave by wave.
    pub lived: u32,
    pub waves: Vec<Wave>,
    /// Empty where few draws walked, or none did.
    pub memory: Option<Memory>,
    /// By fitted target that no threshold meets: its place, and how well the emulator that proposed knows it.
    pub emulated: Vec<(usize, Known)>,
    /// Of the accepted draws, the share that the emulators would have ruled out, with no, one and two residual spreads added.
    pub ruled_out: [f64; 3],
    /// Quantities at the catalogue's defaults.
    pub defaults: Vec<f64>,
    /// Quantities of the accepted draws, in the order of the set.
    pub found: Vec<Vec<f64>>,
    pub set: AcceptedSet,
}

/// A round of lives.
#[derive(Clone, Debug, PartialEq)]
pub struct Wave {
    pub kind: Kind,
    pub lived: u32,
    /// Lives that met every fitted target.
    pub met: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Even draws of the whole ranges.
    Even,
    /// Even draws of what the emulators leave open, with a margin.
    Screened,
    /// As proposed without a margin.
    Proposed,
    /// After least changes.
    Changed,
    /// Steps from what was accepted; `met`: steps that were taken.
    Walked,
}

/// How well an emulator knows a quantity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Known {
    /// Share of the variance over the draws it was fitted to, leave-one-out.
    pub explained: f64,
    /// Residual spread in halves of the target's range.
    pub residual: f64,
    /// Share of the even draws that met the target.
    pub met_by_even: f64,
}

/// Work of a calibration at most, in the unit of `Watch::worked`.
pub fn work(asked: Asked) -> u64 {
    Bench::new(asked.residents, asked.seed).work() * u64::from(asked.draws)
}

/// Calibrates on the threads of the current pool; what was lived is kept in the store. A pure function of targets, what is asked
/// and the model. `None` = stopped.
///
/// # Errors
/// What cannot be written in the store (disk full).
pub fn calibrate(targets: Targets, asked: Asked, store: Option<&Store>, watch: &dyn Watch) -> io::Result<Option<Calibration>> {
    let bench = Bench::new(asked.residents, asked.seed);
    let space = Space::new(&targets);
    let mut search = Search { bench, space, targets, asked, store, watch, lived: Vec::new() };
    Ok(match search.waves()? {
        Some(waves) => search.conclude(waves)?,
        None => None,
    })
}

impl Calibration {
    /// The accepted draw that lies nearest to the middle of the targets.
    pub fn best(&self) -> Option<usize> {
        (0..self.found.len()).min_by(|&a, &b| self.set.misfit[a].total_cmp(&self.set.misfit[b]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Unwatched;
    use crate::experiment::calibration::{accepted, uncertain};
    use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

    const EASY: &str = "[[target]]\nkey = \"lonely\"\nlow = 0.46\nhigh = 0.52\n
        [[target]]\nkey = \"volunteers\"\nlow = 0.3\nhigh = 0.5\n
        [[target]]\nkey = \"crises\"\nlow = 2.0\nhigh = 20.0\nuse = \"held-out\"\n";
    const SMALL: Asked = Asked { draws: 300, accepted: 6, residents: 400, seed: 4 };

    fn easy(store: Option<&Store>, watch: &dyn Watch) -> Option<Calibration> {
        calibrate(Targets::parse("easy", EASY).expect("right"), SMALL, store, watch).expect("kept")
    }

    #[derive(Default)]
    struct StopAfter(AtomicU32, u32);

    impl Watch for StopAfter {
        fn worked(&self, _: u64) {
            self.0.fetch_add(1, Relaxed);
        }

        fn stop(&self) -> bool {
            self.0.load(Relaxed) >= self.1
        }
    }

    #[test]
    fn a_small_calibration_finds_draws_that_meet_the_fitted_targets_and_goes_on_where_it_was_stopped() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let store = Store::open(folder.path()).expect("opened");
        assert!(easy(Some(&store), &StopAfter(AtomicU32::new(0), 20_000)).is_none(), "stopped");
        let on = |threads, store| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
            pool.install(|| easy(store, &Unwatched)).expect("not stopped")
        };
        let (resumed, anew) = (on(1, Some(&store)), on(2, None));
        assert_eq!((&resumed.set, &resumed.waves), (&anew.set, &anew.waves));
        assert_eq!(resumed.set.draws.len(), 6);
        let walked = resumed.waves.last().expect("waves");
        assert!(walked.kind == Kind::Walked && walked.met > 0 && walked.lived < 300, "{walked:?}");
        assert_eq!(resumed.memory, None, "six draws are too few to tell");
        assert!(resumed.found.iter().all(|found| resumed.targets.meets(found)));
        assert!(resumed.set.keys.iter().copied().eq(uncertain().map(|entry| entry.key)));
        assert_eq!(resumed.emulated.len(), 1, "loneliness has its threshold, crises are held out");
        for (at, found) in resumed.found.iter().enumerate() {
            let bench = Bench::new(SMALL.residents, SMALL.seed);
            let again = bench.live(&resumed.set.keys, &resumed.set.draws[at], &Unwatched).expect("not stopped").0;
            let again = resumed.targets.found(&again);
            assert!((again[0] - found[0]).abs() < 1e-3 && again[1..] == found[1..], "{again:?} {found:?}");
        }
    }

    #[test]
    fn shipped_draws_meet_the_fitted_targets_when_they_are_lived_again() {
        let (set, targets) = (accepted(), Targets::built_in());
        let number = |name: &str| set.fact(name).and_then(|fact| fact.parse::<u64>().ok()).expect(name);
        let bench = Bench::new(number("residents") as u32, number("seed"));
        for draw in [0, set.draws.len() / 2, set.draws.len() - 1] {
            let (found, _) = bench.live(&set.keys, &set.draws[draw], &Unwatched).expect("not stopped");
            let found = targets.found(&found);
            for (at, aim) in targets.fitted() {
                assert!(aim.holds(found[at]), "draw {draw}: {} = {}", aim.target.key, found[at]);
            }
        }
        assert!(set.draws.len() >= 200, "{}", set.draws.len());
        assert_eq!(set.fact("targets"), Some(&targets.hash[..]));
    }
}
