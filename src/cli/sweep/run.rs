//! Living what is not finished, and writing the tables.

use super::words::*;
use super::{Asked, folder, panics};
use crate::cli::progress::Progress;
use crate::cli::{Ending, Outcome, interrupt};
use serde_json::json;
use std::time::Instant;
use weefsel::experiment::Watch;
use weefsel::experiment::sweep::run::tally;
use weefsel::experiment::sweep::{Tally, live};
use weefsel::report::study::{RunCounts, write_tables};
use weefsel::store::Units;

/// Lives a sweep, or one shard of it.
pub fn run(asked: &Asked) -> Outcome {
    let (sweep, wanted, console, began) = (asked.sweep, asked.wanted, asked.console, Instant::now());
    let before = folder::admit(asked, wanted.shard)?;
    let (units, runs) = (Units::of(asked.folder), sweep.runs(wanted.shard));
    units.tidy().map_err(|error| not_kept(asked, &error))?;
    let tally = tally(sweep, &units, &runs, wanted.retry_failed, &Notes(asked));
    folder::describe(asked, wanted.shard, counts(&tally), (before, began))?;
    if tally.done + tally.failed > 0 {
        let found = asked.count(tally.done + tally.failed);
        console.note(&asked.say(FOUND, &[("found", &found), ("all", &asked.count(runs.len() as u32))]));
    }
    let mut interrupted = false;
    if !tally.to_do.is_empty() {
        panics::quiet();
        let progress = Progress::begin(console, sweep.base.work, tally.to_do.len() as u32);
        let lived = live(sweep, &units, &tally.to_do, &progress);
        progress.end();
        interrupted = lived.map_err(|error| not_kept(asked, &error))?.interrupted;
    }
    finish(asked, (before, began), interrupted)
}

/// Counts again, writes what there is to write and says so.
pub fn finish(asked: &Asked, clock: (f64, Instant), interrupted: bool) -> Outcome {
    let (sweep, shard) = (asked.sweep, asked.wanted.shard);
    let counts = match shard {
        Some(_) => counts(&tally(sweep, &Units::of(asked.folder), &sweep.runs(shard), false, &Notes(asked))),
        // The tables of a whole study also hold the part of it that is there.
        None => {
            let points = write_tables(asked.folder, sweep, &Notes(asked)).map_err(|error| {
                Ending::Failed(asked.say(NOT_WRITTEN, &[("folder", &asked.place()), ("why", &error.to_string())]))
            })?;
            let all = sweep.order.len() as u32;
            let (done, failed) =
                points.iter().fold((0, 0), |(done, failed), point| (done + point.done, failed + point.failed.len() as u32));
            RunCounts { all, done, failed, to_do: all - done - failed }
        }
    };
    folder::describe(asked, shard, counts, clock)?;
    let (done, all) = (asked.count(counts.done + counts.failed), asked.count(counts.all));
    if interrupted {
        let text = if shard.is_some() { STOPPED_SHARD } else { STOPPED };
        return Err(Ending::Interrupted(asked.say(text, &[("done", &done), ("all", &all), ("folder", &asked.place())])));
    }
    if counts.failed > 0 {
        asked.console.warn(&asked.say(FAILED, &[("n", &asked.count(counts.failed)), ("folder", &asked.place())]));
    }
    if asked.wanted.json {
        let value = json!({ "design": sweep.design.name, "folder": asked.place(), "shard": shard, "runs": counts });
        return print_json(asked, &value);
    }
    let text = if shard.is_some() { DONE_SHARD } else { DONE };
    let values = [
        ("points", &asked.count(sweep.design.points.len() as u32)[..]),
        ("replications", &asked.count(sweep.design.replications)),
        ("all", &all),
        ("failed", &asked.count(counts.failed)),
        ("folder", &asked.place()),
        ("shard", &shard.map(|shard| shard.to_string()).unwrap_or_default()),
    ];
    asked.console.print(&(asked.say(text, &values) + "\n"))
}

pub fn counts(tally: &Tally) -> RunCounts {
    let to_do = tally.to_do.len() as u32;
    RunCounts { all: tally.done + tally.failed + to_do, done: tally.done, failed: tally.failed, to_do }
}

pub fn print_json(asked: &Asked, value: &impl serde::Serialize) -> Outcome {
    let text = serde_json::to_string_pretty(value).map_err(|error| Ending::Failed(error.to_string()))?;
    asked.console.print(&(text + "\n"))
}

pub fn not_kept(asked: &Asked, error: &std::io::Error) -> Ending {
    Ending::Failed(asked.say(NOT_KEPT, &[("folder", &asked.place()), ("why", &error.to_string())]))
}

/// Passes on what the user should know; shows no progress.
pub struct Notes<'a>(pub &'a Asked<'a>);

impl Watch for Notes<'_> {
    fn note(&self, text: String) {
        self.0.console.note(&text);
    }

    fn stop(&self) -> bool {
        interrupt::asked()
    }
}
