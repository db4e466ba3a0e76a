//! Living the runs of a sweep: in order, one per thread at a time, each kept before the next begins.

use super::numbers::numbers;
use super::{Standing, Sweep};
use crate::experiment::Watch;
use crate::store::{Kept, Units};
use rayon::prelude::*;
use std::any::Any;
use std::cell::Cell;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering::Relaxed};

/// How some runs stand (counts of runs).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub done: u32,
    pub failed: u32,
    /// Still to be lived, in order.
    pub to_do: Vec<(u32, u32)>,
}

/// What came of living some runs (counts of runs).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lived {
    pub lived: u32,
    /// Of those lived, how many failed.
    pub failed: u32,
    pub interrupted: bool,
}

/// Looks what is there of some runs, on the threads of the current pool. With `retry`, runs that failed while they were lived are to do;
/// a point that is refused stays refused.
pub fn tally(sweep: &Sweep, units: &Units, runs: &[(u32, u32)], retry: bool, watch: &dyn Watch) -> Tally {
    // One letter per run keeps the numbers out of memory.
    let standings: Vec<u8> = runs
        .par_iter()
        .map(|&run| match sweep.standing(run, units, |why| watch.note(why)) {
            Standing::Done(_) => b'd',
            Standing::Failed(_) if retry && sweep.key(run).is_ok() => b't',
            Standing::Failed(_) => b'f',
            Standing::ToDo => b't',
        })
        .collect();
    let count = |letter| standings.iter().filter(|&&standing| standing == letter).count() as u32;
    let to_do = runs.iter().zip(&standings).filter(|(_, standing)| **standing == b't').map(|(&run, _)| run).collect();
    Tally { done: count(b'd'), failed: count(b'f'), to_do }
}

/// Lives runs on the threads of the current pool and keeps each at once, also those that fail.
///
/// # Errors
/// A run that cannot be kept (disk full); nothing is begun after it.
pub fn live(sweep: &Sweep, units: &Units, runs: &[(u32, u32)], watch: &dyn Watch) -> io::Result<Lived> {
    let (next, lived, failed) = (AtomicUsize::new(0), AtomicU32::new(0), AtomicU32::new(0));
    let wrong: Mutex<Option<io::Error>> = Mutex::new(None);
    let threads = rayon::current_num_threads();
    // Few runs on many threads: each world is handled in parts as well.
    let parts = if runs.len() >= threads { 1 } else { 4 * threads };
    let stopped = |wrong: &Mutex<Option<io::Error>>| wrong.lock().map_or(true, |wrong| wrong.is_some());
    // One run after the other from the same list: what is finished is always a first part of the order.
    rayon::broadcast(|_| {
        while let Some(&run) = runs.get(next.fetch_add(1, Relaxed)) {
            if watch.stop() || stopped(&wrong) {
                return;
            }
            let Some(kept) = live_one(sweep, run, parts, watch) else { return };
            match sweep.key(run).map_err(io::Error::other).and_then(|key| units.save(&key, &kept)) {
                Ok(()) => {
                    lived.fetch_add(1, Relaxed);
                    failed.fetch_add(u32::from(matches!(kept, Kept::Failed(_))), Relaxed);
                    watch.finished(run.1, false);
                }
                Err(error) => {
                    if let Ok(mut wrong) = wrong.lock() {
                        wrong.get_or_insert(error);
                    }
                }
            }
        }
    });
    match wrong.into_inner().map_err(|_| io::Error::other("a thread ended early"))? {
        Some(error) => Err(error),
        None => {
            let lived = lived.into_inner();
            Ok(Lived { lived, failed: failed.into_inner(), interrupted: (lived as usize) < runs.len() })
        }
    }
}

/// One run, or why it failed; `None` = stopped. A model that panics fails this run and no other.
fn live_one(sweep: &Sweep, run: (u32, u32), parts: usize, watch: &dyn Watch) -> Option<Kept> {
    let attempt = || {
        let point = sweep.design.points.get(run.0 as usize);
        let case = sweep.living.case(sweep.design, point)?;
        let job = case.job(sweep.design.seed);
        let Some(record) = sweep.living.record(&job, run.1, parts, watch) else { return Ok(None) };
        numbers(&record, &case.setting(), &sweep.base).map(Some)
    };
    LIVING.set(true);
    let came = catch_unwind(AssertUnwindSafe(attempt));
    LIVING.set(false);
    match came {
        Ok(Ok(numbers)) => numbers.map(Kept::Numbers),
        Ok(Err(why)) => Some(Kept::Failed(why)),
        Err(panic) => Some(Kept::Failed(format!("the model stopped: {}", said(&*panic)))),
    }
}

thread_local! {
    static LIVING: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread is living a run: a panic here is caught and declared, it need not be printed.
pub fn living() -> bool {
    LIVING.get()
}

fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| text.to_string());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "for an unknown reason".into())
}

#[cfg(test)]
mod tests {
    use super::super::tiny::{Quick, design};
    use super::*;
    use crate::experiment::Unwatched;
    use std::sync::atomic::AtomicU32;

    /// Stops after so many runs.
    struct StopAfter(AtomicU32);

    impl Watch for StopAfter {
        fn finished(&self, _: u32, _: bool) {
            self.0.fetch_sub(1, Relaxed);
        }

        fn stop(&self) -> bool {
            self.0.load(Relaxed) == 0
        }
    }

    fn counts(tally: &Tally) -> (u32, u32, usize) {
        (tally.done, tally.failed, tally.to_do.len())
    }

    #[test]
    fn a_stopped_sweep_goes_on_where_it_was_and_lives_nothing_twice() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let (design, units, quick) = (design(5, 2), Units::of(folder.path()), Quick::default());
        let sweep = Sweep::new(&design, &quick).expect("lives");
        let one = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread");
        let look = || tally(&sweep, &units, &sweep.runs(None), false, &Unwatched);
        assert_eq!(counts(&look()), (0, 0, 10));
        let cut = one.install(|| live(&sweep, &units, &look().to_do, &StopAfter(AtomicU32::new(4)))).expect("kept");
        assert_eq!(cut, Lived { lived: 4, failed: 0, interrupted: true });
        let after = look();
        assert_eq!((counts(&after), &after.to_do[..]), ((4, 0, 6), &sweep.order[4..]));
        let rest = live(&sweep, &units, &after.to_do, &Unwatched).expect("kept");
        assert_eq!(rest, Lived { lived: 6, failed: 0, interrupted: false });
        assert_eq!((counts(&look()), quick.lived.load(Relaxed)), ((10, 0, 0), 10));
        let Standing::Done(numbers) = sweep.standing((3, 1), &units, |_| ()) else { panic!("finished") };
        assert_eq!(numbers.len(), sweep.base.numbers());
    }

    #[test]
    fn what_fails_is_declared_and_retried_only_on_request() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let (design, units) = (design(4, 2), Units::of(folder.path()));
        let failing = Quick { refused: vec![2], stops: Some(1), ..Quick::default() };
        let sweep = Sweep::new(&design, &failing).expect("lives");
        let look = |sweep: &Sweep, retry| counts(&tally(sweep, &units, &sweep.runs(None), retry, &Unwatched));
        let to_do = tally(&sweep, &units, &sweep.runs(None), false, &Unwatched).to_do;
        assert_eq!(to_do.len(), 6, "a point that is refused is not begun");
        let lived = live(&sweep, &units, &to_do, &Unwatched).expect("kept");
        assert_eq!(lived, Lived { lived: 6, failed: 3, interrupted: false });
        assert_eq!(look(&sweep, false), (3, 5, 0));
        let cause = |run| match sweep.standing(run, &units, |_| ()) {
            Standing::Failed(cause) => cause,
            other => panic!("{other:?}"),
        };
        assert_eq!(cause((0, 1)), "the model stopped: a stop for the test");
        assert_eq!(cause((2, 0)), "refused for the test");
        // Mended, and asked for again.
        let mended = Quick { refused: vec![2], ..Quick::default() };
        let sweep = Sweep::new(&design, &mended).expect("lives");
        assert_eq!((look(&sweep, false), look(&sweep, true)), ((3, 5, 0), (3, 2, 3)));
        let again = tally(&sweep, &units, &sweep.runs(None), true, &Unwatched).to_do;
        live(&sweep, &units, &again, &Unwatched).expect("kept");
        assert_eq!(look(&sweep, true), (6, 2, 0));
    }

    #[test]
    fn a_folder_that_cannot_be_written_ends_the_sweep() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let design = design(3, 1);
        let quick = Quick::default();
        let sweep = Sweep::new(&design, &quick).expect("lives");
        std::fs::write(folder.path().join(crate::store::units::UNITS), "in the way").expect("written");
        assert!(live(&sweep, &Units::of(folder.path()), &sweep.order, &Unwatched).is_err());
    }
}
