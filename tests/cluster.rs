//! The array script on a real Slurm: two nodes on this machine, loopback only. Shards of a sweep are lived, one is killed and
//! requeued, and the merged results equal those of the same sweep in one piece, byte for byte.
//!
//! Needs Slurm and munge; `.ci/slurm` brings them. Without them the test says that it is skipped, or fails if
//! `WEEFSEL_SLURM=required` is set.
#![cfg(unix)]

#[path = "cluster/slurm.rs"]
mod slurm;

use slurm::Slurm;
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

const DESIGN: &str = r#"
scenario = "continuity-or-projects"
set = ["years=8"]
residents = 2000
replications = 2

[sampling]
method = "latin-hypercube"
points = 15
seed = 3

[[factor]]
key = "parameters.workers.keep"

[[factor]]
key = "parameters.strain.loneliness"
"#;
const SHARDS: usize = 3;

fn weefsel(folder: &Path, arguments: &[&str]) -> Output {
    let run = Command::new(env!("CARGO_BIN_EXE_weefsel")).current_dir(folder).args(arguments).output().expect("run");
    assert!(run.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&run.stderr));
    run
}

/// Files of finished units below a folder, with the moment each was written.
fn units(folder: &Path) -> Vec<(std::path::PathBuf, SystemTime)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.metadata() {
            Ok(data) if data.is_dir() => found.extend(units(&entry.path())),
            Ok(data) if entry.path().components().any(|part| part.as_os_str() == ".units") => {
                found.push((entry.path(), data.modified().expect("a moment")));
            }
            _ => {}
        }
    }
    found.sort();
    found
}

#[test]
fn a_shard_that_was_killed_and_requeued_leaves_no_trace_in_the_merged_results() {
    let Some(slurm) = Slurm::start() else { return };
    let folder = tempfile::tempdir().expect("temporary folder");
    let here = folder.path();
    std::fs::write(here.join("design.toml"), DESIGN).expect("written");

    let submitted = slurm.submit(here, &[("DESIGN", "design.toml"), ("OUT", "parts"), ("SHARDS", &SHARDS.to_string())], SHARDS);
    let second = format!("{submitted}_2");
    let unfinished = here.join("parts/part-2");
    slurm.until("units of the second shard", || !units(&unfinished).is_empty());
    slurm.run("scontrol", &["requeue", &second]);
    slurm.until("the killed shard to wait", || {
        slurm.says("squeue", &["--noheader", "--format=%i %t"]).contains(&format!("{second} PD"))
    });
    let before = units(&unfinished);
    assert!(!before.is_empty() && before.len() < 30 / SHARDS, "killed in the middle: {} units", before.len());
    slurm.run("scontrol", &["update", &format!("JobId={second}"), "StartTime=now"]);
    slurm.until("the array to end", || slurm.says("squeue", &["--noheader", "--format=%i %t"]).trim().is_empty());
    let told = slurm.says("scontrol", &["show", "job", &second]);
    assert!(told.contains("JobState=COMPLETED") && told.contains("Restarts=1"), "{told}");
    let after = units(&unfinished);
    assert!(before.iter().all(|unit| after.contains(unit)), "what was finished is not lived again");

    let parts: Vec<String> = (1..=SHARDS).map(|i| format!("parts/part-{i}")).collect();
    let merge: Vec<&str> = ["sweep", "design.toml", "--merge"].into_iter().chain(parts.iter().map(String::as_str)).collect();
    weefsel(here, &[&merge[..], &["--out", "merged", "--quiet"]].concat());
    weefsel(here, &["sweep", "design.toml", "--out", "whole", "--quiet"]);
    for name in ["results.parquet", "points.parquet", "failures.csv"] {
        let read = |run: &str| std::fs::read(here.join(run).join(name)).unwrap_or_else(|error| panic!("{run}/{name}: {error}"));
        assert!(read("merged") == read("whole"), "{name} differs");
    }
}

/// How long anything may take before it is called stuck.
const PATIENCE: Duration = Duration::from_secs(240);
