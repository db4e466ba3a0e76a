//! What the rest will take.

use super::run::{Notes, counts, not_kept, print_json};
use super::words::*;
use super::{Asked, folder, panics};
use crate::cli::{Ending, Outcome, memory};
use indicatif::{FormattedDuration, HumanBytes};
use std::time::{Duration, Instant};
use weefsel::experiment::sweep::estimate::{Estimate, estimate as time};
use weefsel::experiment::sweep::run::tally;
use weefsel::report::numbers::{fixed, percent};
use weefsel::store::Units;

/// Lives a timed sample, which is kept, and predicts.
pub fn estimate(asked: &Asked) -> Outcome {
    let (sweep, wanted, began) = (asked.sweep, asked.wanted, Instant::now());
    let before = folder::admit(asked, wanted.shard)?;
    let units = Units::of(asked.folder);
    let tally = tally(sweep, &units, &sweep.runs(wanted.shard), wanted.retry_failed, &Notes(asked));
    folder::describe(asked, wanted.shard, counts(&tally), (before, began))?;
    panics::quiet();
    asked.console.note(&asked.say(TIMING, &[]));
    let found = time(sweep, &units, &tally, &Notes(asked)).map_err(|error| not_kept(asked, &error))?;
    let Some(found) = found else {
        return Err(Ending::Interrupted(asked.say(STOPPED_TIMING, &[("folder", &asked.place())])));
    };
    let found = Estimate { memory_bytes: memory::peak(), ..found };
    if wanted.json { print_json(asked, &found) } else { asked.console.print(&(words(asked, &found) + "\n")) }
}

fn words(asked: &Asked, found: &Estimate) -> String {
    let language = asked.console.language;
    let time = FormattedDuration(Duration::from_secs(found.seconds_left.round() as u64)).to_string();
    let values = [
        ("done", &asked.count(found.done)[..]),
        ("left", &asked.count(found.left)),
        ("timed", &asked.count(found.timed)),
        ("threads", &asked.count(found.threads)),
        ("each", &fixed(found.seconds_per_run, 2, language)),
        ("time", &time),
        ("share", &percent(found.uncertainty, 0, language)),
        ("disk", &HumanBytes(found.disk_bytes).to_string()),
        ("memory", &found.memory_bytes.map_or("?".into(), |bytes| HumanBytes(bytes).to_string())),
    ];
    asked.say(if found.timed == 0 { NOTHING_LEFT } else { PREDICTED }, &values)
}
