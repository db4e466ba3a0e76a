//! What is done, what failed and what is left; lives nothing and writes nothing.

use super::Asked;
use super::run::{Notes, counts, print_json};
use super::words::*;
use crate::cli::{Ending, Outcome, words};
use serde::Serialize;
use std::path::Path;
use weefsel::experiment::sweep::Shard;
use weefsel::experiment::sweep::identity::Kinship;
use weefsel::experiment::sweep::run::tally;
use weefsel::report::study::{RunCounts, StudyFolder, identity};
use weefsel::store::Units;

/// How one folder stands.
#[derive(Serialize)]
struct Row {
    folder: String,
    shard: Option<Shard>,
    runs: RunCounts,
}

/// Of the folder of the sweep, or of each part that is named.
pub fn status(asked: &Asked) -> Outcome {
    let rows = match &asked.wanted.merge[..] {
        [] => vec![row(asked, asked.folder)?],
        parts => parts.iter().map(|part| row(asked, part)).collect::<Outcome<_>>()?,
    };
    if asked.wanted.json {
        return print_json(asked, &serde_json::json!({ "design": asked.sweep.design.name, "folders": rows }));
    }
    let head = HEAD.map(|text| asked.say(text, &[]));
    let lines: Vec<Vec<String>> = rows.iter().map(|row| line(asked, row)).collect();
    asked.console.print(&words::table(&head, &lines, asked.console.width()))
}

fn row(asked: &Asked, folder: &Path) -> Outcome<Row> {
    let shown = folder.display().to_string();
    let refuse = |why| Err(Ending::Wrong(asked.say(why, &[("folder", &shown)])));
    let shard = match identity(folder) {
        StudyFolder::Empty => asked.wanted.shard,
        StudyFolder::Foreign => return refuse(FOREIGN),
        StudyFolder::Study(known, _) => match known.kinship(asked.sweep.design) {
            Kinship::Other => return refuse(OTHER),
            Kinship::OtherModel => return refuse(OTHER_MODEL),
            _ => known.shard,
        },
    };
    let runs = asked.sweep.runs(shard);
    let tally = tally(asked.sweep, &Units::of(folder), &runs, asked.wanted.retry_failed, &Notes(asked));
    Ok(Row { folder: shown, shard, runs: counts(&tally) })
}

fn line(asked: &Asked, row: &Row) -> Vec<String> {
    let name = match row.shard {
        Some(shard) => format!("{} ({shard})", row.folder),
        None => row.folder.clone(),
    };
    let counts = [row.runs.all, row.runs.done, row.runs.failed, row.runs.to_do];
    std::iter::once(name).chain(counts.map(|count| asked.count(count))).collect()
}
