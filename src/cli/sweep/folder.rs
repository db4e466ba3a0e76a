//! Which folder a sweep may be written to, and what is written there beside the tables.

use super::Asked;
use super::words::*;
use crate::cli::{Ending, Outcome};
use std::io::Write;
use std::time::Instant;
use weefsel::experiment::sweep::design::builtin;
use weefsel::experiment::sweep::identity::Kinship;
use weefsel::experiment::sweep::{Identity, Shard};
use weefsel::report::study::{Described, Manifest, RunCounts, StudyFolder, identity, write_manifest};
use weefsel::store::{prepare, write_whole};

/// Checks that the folder is empty or holds this study, and that it can be written to. Returns how long the study has been
/// lived so far (seconds).
pub fn admit(asked: &Asked, shard: Option<Shard>) -> Outcome<f64> {
    let (wanted, place) = (asked.wanted, asked.place());
    let refuse = |why| Err(Ending::Wrong(asked.say(why, &[("folder", &place)])));
    let mut before = 0.0;
    match identity(asked.folder) {
        StudyFolder::Foreign if !wanted.force => return refuse(FOREIGN),
        StudyFolder::Empty | StudyFolder::Foreign => {}
        StudyFolder::Study(known, seconds) => match known.kinship(asked.sweep.design) {
            _ if wanted.force => {}
            _ if known.shard != shard => return refuse(if known.shard.is_some() { A_SHARD } else { A_WHOLE }),
            Kinship::Same => before = seconds,
            Kinship::Extends if shard.is_some() => return refuse(EXTENDED_SHARD),
            Kinship::Extends if wanted.extend => before = seconds,
            Kinship::Extends => return refuse(EXTENDS),
            Kinship::Less => {
                let (points, replications) = (asked.count(known.points), asked.count(known.replications));
                let values = [("folder", &place[..]), ("points", &points), ("replications", &replications)];
                return Err(Ending::Wrong(asked.say(LESS, &values)));
            }
            Kinship::OtherModel => return refuse(OTHER_MODEL),
            Kinship::Other => return refuse(OTHER),
        },
    }
    prepare(asked.folder, true)?;
    Ok(before)
}

/// Writes `design.toml` and the manifest as they stand.
pub fn describe(asked: &Asked, shard: Option<Shard>, runs: RunCounts, clock: (f64, Instant)) -> Outcome {
    let (before, began) = clock;
    let manifest = Manifest {
        identity: Identity::of(asked.sweep.design, shard),
        sweep: Described::new(asked.sweep),
        runs,
        arguments: std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned()).collect(),
        threads: rayon::current_num_threads(),
        wall_seconds: before + began.elapsed().as_secs_f64(),
    };
    let written = copy(asked).and_then(|()| write_manifest(asked.folder, &manifest));
    written.map_err(|error| Ending::Failed(asked.say(NOT_WRITTEN, &[("folder", &asked.place()), ("why", &error.to_string())])))
}

/// A copy of the design as it was given.
fn copy(asked: &Asked) -> std::io::Result<()> {
    let source = asked.wanted.design.as_deref().unwrap_or_default();
    let text = match builtin::find(source) {
        Some(built_in) => built_in.text.as_bytes().to_vec(),
        None => std::fs::read(source)?,
    };
    write_whole(&asked.folder.join("design.toml"), |file| file.write_all(&text))
}
