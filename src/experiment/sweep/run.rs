//! Living the runs of a sweep: in order, one per thread at a time, each kept before the next begins.

use super::numbers::numbers;
use super::{Standing, Sweep};
use crate::experiment::Watch;
use crate::store::{Kept, Units};
use rayon::prelude::*;
use std::any::Any;
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
    match catch_unwind(AssertUnwindSafe(attempt)) {
        Ok(Ok(numbers)) => numbers.map(Kept::Numbers),
        Ok(Err(why)) => Some(Kept::Failed(why)),
        Err(panic) => Some(Kept::Failed(format!("the model stopped: {}", said(&*panic)))),
    }
}

fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| text.to_string());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "for an unknown reason".into())
}
