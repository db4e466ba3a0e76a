//! The accepted set made, used, and stopped on the way.

use crate::common::{SMALL as WORLD, read, stderr, stdout, weefsel};
use serde_json::Value;
use std::path::Path;

const EASY: &str = "[[target]]\nkey = \"lonely\"\nvalue = 0.49\ntolerance = 0.03\n
[[target]]\nkey = \"volunteers\"\nlow = 0.3\nhigh = 0.5\n
[[target]]\nkey = \"crises\"\nlow = 2.0\nhigh = 20.0\nuse = \"held-out\"\n";
const SMALL: [&str; 8] = ["--residents", "400", "--draws", "260", "--accepted", "4", "--out", "own.csv"];

fn calibrated(folder: &Path, more: &[&str]) -> std::process::Output {
    std::fs::write(folder.join("own.toml"), EASY).expect("written");
    weefsel(folder).args(["calibrate", "own.toml"]).args(SMALL).args(more).output().expect("run")
}

fn compare(folder: &Path, out: &str, more: &[&str]) -> std::process::Output {
    let bare = ["--no-figures", "--out", out];
    let done = weefsel(folder).arg("compare").args(WORLD).args(bare).args(more).output().expect("run");
    assert!(done.status.success(), "{}", stderr(&done));
    done
}

#[test]
fn a_set_of_ones_own_is_made_and_used() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let made = calibrated(folder.path(), &[]);
    assert!(made.status.success() && stdout(&made).contains("4 were accepted"), "{}{}", stdout(&made), stderr(&made));
    let set = String::from_utf8(read(folder.path(), "own.csv")).expect("text");
    assert!(set.starts_with("# program: weefsel ") && set.contains("# command: weefsel calibrate --draws 260"), "{set}");
    let again = calibrated(folder.path(), &["--json", "--quiet", "--lang", "nl"]);
    let told: Value = serde_json::from_slice(&again.stdout).expect("JSON");
    assert_eq!((&told["accepted"], &told["targets"][0]["within"]), (&4.into(), &4.into()));
    assert_eq!(String::from_utf8(read(folder.path(), "own.csv")).expect("text"), set, "lived once, the same again");

    let run = compare(folder.path(), "out", &["--uncertainty=own.csv", "--futures", "5"]);
    let out = folder.path().join("out");
    let said = stdout(&run).replace('\u{a0}', " ");
    let csv = String::from_utf8(read(&out, "futures.csv")).expect("text");
    assert!(csv.starts_with("plan,against,measure,unit,better,window,mean,low,high,share_better,futures,chance_low,chance_high,share_of_variance_assumptions\n"));
    assert!(said.contains("Chance and assumptions: 5 futures") && said.contains(" of 5 futures"), "{}", stdout(&run));
    let page = String::from_utf8(read(&out, "report.html")).expect("text");
    assert!(page.contains("5 futures were lived"));
    let summary: Value = serde_json::from_slice(&read(&out, "summary.json")).expect("JSON");
    assert_eq!((&summary["futures"]["futures"], &summary["futures"]["draws"]), (&5.into(), &4.into()));
    for name in ["futures.parquet", "futures_factors.parquet"] {
        assert!(!read(&out, name).is_empty());
    }
    // Chance alone is as it was, whoever else was lived; and one thread gives the same.
    compare(folder.path(), "bare", &[]);
    for name in ["effects.csv", "monthly.parquet", "wijken.parquet", "strata.parquet", "payers.csv"] {
        assert!(read(&out, name) == read(&folder.path().join("bare"), name), "{name}");
    }
    assert!(!folder.path().join("bare/futures.csv").exists());
    let single = compare(folder.path(), "single", &["--uncertainty=own.csv", "--futures", "5", "--threads", "1", "--lang", "nl"]);
    assert!(stdout(&single).contains("Toeval en aannames: 5 toekomsten"), "{}", stdout(&single));
    assert!(read(&out, "futures.csv") == read(&folder.path().join("single"), "futures.csv"));
}

#[test]
fn the_programs_own_set_needs_no_file() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let run = compare(folder.path(), "out", &["--uncertainty", "--futures", "2", "--no-report", "--json", "--quiet"]);
    let summary: Value = serde_json::from_slice(&run.stdout).expect("JSON");
    assert_eq!((&summary["futures"]["futures"], &summary["futures"]["parameters_kept"]), (&2.into(), &0.into()));
    let manifest: Value = serde_json::from_slice(&read(&folder.path().join("out"), "manifest.json")).expect("JSON");
    assert!(manifest["accepted_set"]["command"].as_str().is_some_and(|command| command.starts_with("weefsel calibrate ")));
}

#[test]
fn targets_and_sets_that_cannot_be_used_are_refused() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let refused = |arguments: &[&str], words: &[&str]| {
        let done = weefsel(folder.path()).args(arguments).output().expect("run");
        assert_eq!(done.status.code(), Some(2), "{}", stderr(&done));
        words.iter().for_each(|word| assert!(stderr(&done).contains(word), "{word}: {}", stderr(&done)));
    };
    std::fs::write(folder.path().join("wrong.toml"), "[[target]]\nkey = \"lonly\"\nlow = 0.1\nhigh = 0.2\n").expect("written");
    refused(&["calibrate", "wrong.toml"], &["wrong.toml:2:7", "did you mean `lonely`"]);
    std::fs::write(folder.path().join("wrong.csv"), "draw,misfit,strain.nois\n1,0,0.3\n").expect("written");
    refused(&["compare", "--uncertainty=wrong.csv"], &["wrong.csv, line 1", "did you mean `strain.noise`"]);
    refused(&["compare", "--futures", "5"], &["--uncertainty"]);
}

#[test]
fn the_programs_own_targets_are_a_file_it_takes() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let printed = weefsel(folder.path()).args(["calibrate", "--export-targets"]).output().expect("run");
    assert!(stdout(&printed).contains("key = \"lonely\"\nlow = 0.46\nhigh = 0.52\nuse = \"fitted\""), "{}", stdout(&printed));
}
