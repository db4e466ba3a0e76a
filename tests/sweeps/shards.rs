//! Divided over machines and joined again.

use crate::common::{RUNS, done, folder, refused, status, tables, units};
use std::path::Path;

/// Lives all shards of a division; gives their folders.
fn parts(folder: &Path, of: usize) -> Vec<String> {
    let name = |number: usize| format!("part-{number}-{of}");
    for number in 1..=of {
        done(folder, &["--shard", &format!("{number}/{of}"), "--out", &name(number)]);
    }
    (1..=of).map(name).collect()
}

fn merging<'a>(parts: &'a [String], out: &'a str) -> Vec<&'a str> {
    [&["--out", out, "--merge"][..], &parts.iter().map(String::as_str).collect::<Vec<_>>()].concat()
}

#[test]
fn one_three_and_seven_shards_joined_are_the_whole_byte_for_byte() {
    let here = folder();
    done(here.path(), &["--out", "whole"]);
    let expected = tables(&here.path().join("whole"));
    for of in [1, 3, 7] {
        let parts = parts(here.path(), of);
        let lived: Vec<u64> = status(here.path(), &merging(&parts, "none")).iter().map(|row| row.0).collect();
        assert_eq!(lived.iter().sum::<u64>() as usize, RUNS);
        assert!(lived.iter().all(|&lived| lived.abs_diff(lived_mean(of)) <= 1), "{lived:?}");
        assert!(!here.path().join(&parts[0]).join("results.parquet").exists(), "a shard has no tables of its own");
        let out = format!("joined-{of}");
        done(here.path(), &merging(&parts, &out));
        assert!(tables(&here.path().join(&out)) == expected, "{of} shards");
        // What was joined can be gone on with as if it had been lived here.
        assert_eq!(status(here.path(), &["--out", &out]), [(RUNS as u64, 0, 0)]);
        done(here.path(), &["--out", &out]);
    }
}

fn lived_mean(of: usize) -> u64 {
    (RUNS / of) as u64
}

#[test]
fn parts_that_are_missing_unfinished_doubled_or_foreign_are_named_and_nothing_is_written() {
    let here = folder();
    let parts = parts(here.path(), 3);
    let refuse = |given: &[String]| refused(here.path(), &merging(given, "joined"));
    let said = refuse(&parts[..2]);
    assert!(said.contains("shard 3/3 is not among them"), "{said}");
    let said = refuse(&[&parts[..], &parts[1..2]].concat());
    assert!(said.contains("part-2-3 is shard 2/3, and so is part-2-3"), "{said}");
    done(here.path(), &["--shard", "1/2", "--out", "half"]);
    let said = refuse(&[&parts[..], &["half".into()]].concat());
    assert!(said.contains("half holds") && said.contains("too"), "{said}");
    done(here.path(), &["--shard", "3/3", "--replications", "3", "--out", "more"]);
    let said = refuse(&[parts[0].clone(), parts[1].clone(), "more".into()]);
    assert!(said.contains("more is a part of another study"), "{said}");
    std::fs::create_dir(here.path().join("nothing")).expect("made");
    assert!(refuse(&[&parts[..2], &["nothing".into()]].concat()).contains("nothing is no part of a sweep"));
    let told = here.path().join(&parts[1]).join("part.json");
    let text = std::fs::read_to_string(&told).expect("read");
    std::fs::write(&told, text.replace("\"program\": \"weefsel ", "\"program\": \"weefsel 9.")).expect("written");
    let said = refuse(&parts);
    assert!(said.contains("part-2-3 is a part of another study: it was lived by another version"), "{said}");
    std::fs::write(&told, text).expect("mended");
    let lost = units(&here.path().join(&parts[2])).into_keys().next().expect("a run");
    std::fs::remove_file(lost).expect("lost");
    let said = refuse(&parts);
    assert!(said.contains("1 of 8 runs are missing in part-3-3 (shard 3/3)"), "{said}");
    assert!(!here.path().join("joined/results.parquet").exists() && units(&here.path().join("joined")).is_empty());
    done(here.path(), &["--shard", "3/3", "--out", &parts[2]]);
    done(here.path(), &merging(&parts, "joined"));
}
