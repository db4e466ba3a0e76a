//! What the rest of a sweep will take, from a timed sample of its own runs.

use super::run::live;
use super::{Sweep, Tally};
use crate::compare::interval::{Interval, interval};
use crate::experiment::Watch;
use crate::store::Units;
use serde::Serialize;
use std::io;
use std::sync::Mutex;
use std::time::Instant;

/// Rows of the table of results take about so much (bytes): a number, and next to nothing for the words beside it.
const BYTES_PER_ROW: u64 = 9;
/// Files take whole blocks (bytes).
const BLOCK: u64 = 4096;
/// Of a run's file beside its numbers: head, length and checksum (bytes).
const AROUND: u64 = 90;
/// Timed per thread: at least so many runs and so long (seconds), at most so many runs.
const LEAST: usize = 4;
const LONG_ENOUGH: f64 = 10.0;
const MOST: usize = 64;

/// A prediction for the runs that are left.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Estimate {
    /// Runs finished before and during the estimate, failed ones included.
    pub done: u32,
    /// Runs that are left.
    pub left: u32,
    /// Runs that were timed, on so many threads.
    pub timed: u32,
    pub threads: u32,
    /// One run on one thread (seconds).
    pub seconds_per_run: f64,
    /// All that is left, on these threads (seconds).
    pub seconds_left: f64,
    /// Share of `seconds_left` that chance in the timed sample leaves open, up and down (95 %).
    pub uncertainty: f64,
    /// The whole folder at the end (bytes).
    pub disk_bytes: u64,
    /// Highest so far (bytes), with all threads at work; it does not grow with the number of runs. Absent where the system does not tell.
    pub memory_bytes: Option<u64>,
}

/// Lives some of the runs that are to do, spread over their order, and predicts the rest; `None` = stopped. What is lived is kept.
///
/// # Errors
/// A run that cannot be kept.
pub fn estimate(sweep: &Sweep, units: &Units, tally: &Tally, watch: &dyn Watch) -> io::Result<Option<Estimate>> {
    let threads = rayon::current_num_threads();
    let mut spread = spread(&tally.to_do, threads * MOST).into_iter();
    let (mut seconds, mut lived, began) = (vec![], 0, Instant::now());
    // The first run of each thread warms up.
    let mut warm = true;
    while warm || (began.elapsed().as_secs_f64() < LONG_ENOUGH && spread.len() > 0) {
        let lot: Vec<_> = spread.by_ref().take(threads * (LEAST + usize::from(warm))).collect();
        let clock = Clock::new(watch, threads, warm);
        if live(sweep, units, &lot, &clock)?.interrupted {
            return Ok(None);
        }
        lived += lot.len();
        seconds.extend(clock.seconds());
        warm = false;
    }
    let left = tally.to_do.len() - lived;
    let seconds_per_run = seconds.iter().sum::<f64>() / seconds.len().max(1) as f64;
    Ok(Some(Estimate {
        done: tally.done + tally.failed + lived as u32,
        left: left as u32,
        timed: seconds.len() as u32,
        threads: threads as u32,
        seconds_per_run,
        seconds_left: seconds_per_run * left as f64 / threads as f64,
        uncertainty: uncertainty(&seconds),
        disk_bytes: disk(sweep),
        memory_bytes: None,
    }))
}

/// At most so many of the runs, evenly spread over them.
fn spread(runs: &[(u32, u32)], most: usize) -> Vec<(u32, u32)> {
    let step = runs.len().div_ceil(most.max(1)).max(1);
    runs.iter().step_by(step).copied().collect()
}

/// The folder when all is lived (bytes).
fn disk(sweep: &Sweep) -> u64 {
    let (design, base) = (sweep.design, &sweep.base);
    let runs = sweep.order.len() as u64;
    let file = (AROUND + 8 * base.numbers() as u64).next_multiple_of(BLOCK);
    let rows = (base.setting.plans.len() * design.measures.len() * base.windows.len()) as u64;
    runs * (file + rows * BYTES_PER_ROW)
}

/// Half the 95 % interval of the mean, as a share of the mean; all of it where there is no interval.
fn uncertainty(seconds: &[f64]) -> f64 {
    let Interval { mean, bounds, .. } = interval(seconds);
    let share = bounds.map_or(1.0, |(_, high)| (high - mean) / mean);
    if share.is_finite() { share } else { 1.0 }
}

/// Times runs while it passes on what happens.
struct Clock<'a> {
    watch: &'a dyn Watch,
    /// Per thread when its last run ended; absent until its first has, if that one warms up.
    last: Vec<Mutex<Option<Instant>>>,
    seconds: Mutex<Vec<f64>>,
}

impl<'a> Clock<'a> {
    fn new(watch: &'a dyn Watch, threads: usize, warm: bool) -> Clock<'a> {
        let begin = (!warm).then(Instant::now);
        Clock { watch, last: (0..threads).map(|_| Mutex::new(begin)).collect(), seconds: Mutex::default() }
    }

    fn seconds(self) -> Vec<f64> {
        self.seconds.into_inner().unwrap_or_default()
    }
}

impl Watch for Clock<'_> {
    fn worked(&self, months: u64) {
        self.watch.worked(months);
    }

    fn finished(&self, replication: u32, found: bool) {
        let thread = rayon::current_thread_index().unwrap_or(0);
        if let Some(Ok(mut last)) = self.last.get(thread).map(Mutex::lock) {
            if let (Some(before), Ok(mut seconds)) = (*last, self.seconds.lock()) {
                seconds.push(before.elapsed().as_secs_f64());
            }
            *last = Some(Instant::now());
        }
        self.watch.finished(replication, found);
    }

    fn note(&self, text: String) {
        self.watch.note(text);
    }

    fn stop(&self) -> bool {
        self.watch.stop()
    }
}

#[cfg(test)]
mod tests {
    use super::super::tiny::{Quick, design};
    use super::super::{Sweep, run::tally};
    use super::*;
    use crate::experiment::Unwatched;

    #[test]
    fn the_sample_is_spread_kept_and_counted() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let (design, units) = (design(60, 10), Units::of(folder.path()));
        let quick = Quick::default();
        let sweep = Sweep::new(&design, &quick).expect("lives");
        let all = sweep.runs(None);
        let before = tally(&sweep, &units, &all, false, &Unwatched);
        let found = estimate(&sweep, &units, &before, &Unwatched).expect("kept").expect("not stopped");
        let after = tally(&sweep, &units, &all, false, &Unwatched);
        assert_eq!((found.done, found.left), (after.done, after.to_do.len() as u32));
        assert!(found.timed > 0 && found.timed < found.done && found.left > 0, "{found:?}");
        assert!((found.seconds_left - found.seconds_per_run * f64::from(found.left) / f64::from(found.threads)).abs() < 1e-9);
        assert!(found.disk_bytes > 600 * 4096);
        assert_eq!(spread(&all, 3).len(), 3);
        assert_eq!(spread(&all[..2], 64), all[..2]);
    }

    #[test]
    fn equal_runs_leave_nothing_open_and_one_run_leaves_everything() {
        assert_eq!(uncertainty(&[2.0, 2.0, 2.0]), 0.0);
        assert_eq!(uncertainty(&[2.0]), 1.0);
        // t of 3 degrees of freedom 3.182, standard error 1/2 of a mean of 4.
        assert!((uncertainty(&[3.0, 5.0, 3.0, 5.0]) - 3.182 * (1.0_f64 / 3.0).sqrt() / 4.0).abs() < 1e-3);
    }
}
