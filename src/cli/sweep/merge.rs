//! Joining the shards into one folder.

use super::run::{Notes, finish};
use super::words::*;
use super::{Asked, folder};
use crate::cli::{Ending, Outcome};
use std::time::Instant;
use weefsel::experiment::sweep::merge::{MergeError, Part, merge as join};
use weefsel::report::study::{RunCounts, StudyFolder, identity};
use weefsel::store::Units;

/// Verifies the parts, joins them and writes the tables: the same bytes as if all had been lived in one folder.
pub fn merge(asked: &Asked) -> Outcome {
    let began = Instant::now();
    let mut before = 0.0;
    let mut parts = vec![];
    for folder in &asked.wanted.merge {
        match identity(folder) {
            StudyFolder::Study(identity, seconds) => {
                before += seconds;
                parts.push(Part { folder: folder.clone(), identity: *identity });
            }
            _ => return Err(Ending::Wrong(MergeError::NoPart(folder.clone()).to_string())),
        }
    }
    folder::admit(asked, None)?;
    join(asked.sweep, &parts, &Units::of(asked.folder), &Notes(asked)).map_err(|error| {
        // Made a moment ago: nothing is left of a merge that is refused. A folder with anything in it stays.
        let _ = std::fs::remove_dir(asked.folder);
        match error {
            MergeError::Copy { .. } => Ending::Failed(error.to_string()),
            _ => Ending::Wrong(error.to_string()),
        }
    })?;
    folder::describe(asked, None, RunCounts::default(), (before, began))?;
    let joined = asked.count(parts.len() as u32);
    asked.console.note(&asked.say(JOINED, &[("n", &joined), ("folder", &asked.place())]));
    finish(asked, (before, began), false)
}
