//! Which folder a sweep may go on in, and that neither threads nor extensions change what is there.

use crate::common::{DESIGN, RUNS, done, folder, refused, status, sweep, tables, units};

#[test]
fn threads_change_nothing() {
    let here = folder();
    done(here.path(), &["--out", "one", "--threads", "1"]);
    done(here.path(), &["--out", "three", "--threads", "3"]);
    assert!(tables(&here.path().join("one")) == tables(&here.path().join("three")));
}

#[test]
fn an_extension_lives_only_what_is_new_and_gives_what_a_larger_design_gives() {
    let here = folder();
    done(here.path(), &["--out", "out"]);
    let before = units(&here.path().join("out"));
    let larger = ["--out", "out", "--points", "16", "--replications", "3"];
    let said = refused(here.path(), &larger);
    assert!(said.contains("--extend"), "{said}");
    assert_eq!(units(&here.path().join("out")), before);
    done(here.path(), &[&larger[..], &["--extend"]].concat());
    let after = units(&here.path().join("out"));
    assert_eq!(after.len(), 48);
    assert!(before.iter().all(|(path, when)| after.get(path) == Some(when)), "a finished run was lived again");
    let fresh = folder();
    let text = DESIGN.replace("points = 12", "points = 16").replace("replications = 2", "replications = 3");
    std::fs::write(fresh.path().join("design.toml"), text).expect("written");
    done(fresh.path(), &["--out", "out"]);
    assert!(tables(&here.path().join("out")) == tables(&fresh.path().join("out")));
    let said = refused(here.path(), &["--out", "out"]);
    assert!(said.contains("16 points, 3 replications"), "{said}");
}

#[test]
fn a_folder_of_another_design_or_with_other_files_is_refused_and_left_alone() {
    let here = folder();
    done(here.path(), &["--out", "out", "--points", "4"]);
    let (before, kept) = (tables(&here.path().join("out")), units(&here.path().join("out")));
    std::fs::write(here.path().join("design.toml"), DESIGN.replace("years=2", "years=1")).expect("written");
    let said = refused(here.path(), &["--out", "out", "--points", "4", "--extend"]);
    assert!(said.contains("another design"), "{said}");
    assert!(refused(here.path(), &["--out", "out", "--status"]).contains("another design"));
    assert!(tables(&here.path().join("out")) == before && units(&here.path().join("out")) == kept);
    std::fs::create_dir(here.path().join("mine")).expect("made");
    std::fs::write(here.path().join("mine/thesis.docx"), "precious").expect("written");
    assert!(refused(here.path(), &["--out", "mine"]).contains("--force"));
    done(here.path(), &["--out", "mine", "--points", "1", "--force"]);
    assert_eq!(std::fs::read(here.path().join("mine/thesis.docx")).expect("kept"), b"precious");
    let said = refused(here.path(), &["--out", "mine", "--points", "1", "--shard", "1/2"]);
    assert!(said.contains("holds a whole sweep"), "{said}");
    // Nor does a comparison write over a sweep.
    let compare = assert_cmd::Command::cargo_bin("weefsel").expect("built");
    let arguments = ["compare", "--residents", "300", "--years", "1", "--replications", "1", "--out", "out", "--no-report"];
    let output = { compare }.current_dir(here.path()).args(arguments).output().expect("run");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn the_status_is_told_before_and_after_and_in_both_languages() {
    let here = folder();
    assert_eq!(status(here.path(), &["--out", "out"]), [(0, 0, RUNS as u64)]);
    assert!(!here.path().join("out").exists(), "a status makes nothing");
    done(here.path(), &["--out", "out"]);
    assert_eq!(status(here.path(), &["--out", "out"]), [(RUNS as u64, 0, 0)]);
    let shown = done(here.path(), &["--out", "out", "--status", "--lang", "nl"]);
    assert!(shown.contains("te doen") && shown.contains("24"), "{shown}");
}

#[test]
fn an_estimate_keeps_what_it_lived_and_predicts_the_rest() {
    let here = folder();
    let text = done(here.path(), &["--out", "out", "--estimate", "--threads", "1", "--json"]);
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let number = |key: &str| value[key].as_f64().unwrap_or_else(|| panic!("{key} in {text}"));
    assert_eq!(number("done") + number("left"), RUNS as f64);
    assert!(number("timed") >= 4.0 && number("seconds_per_run") > 0.0 && number("disk_bytes") > 24.0 * 1000.0);
    assert_eq!(status(here.path(), &["--out", "out"])[0].0 as f64, number("done"));
    done(here.path(), &["--out", "out"]);
    let whole = folder();
    done(whole.path(), &["--out", "out"]);
    assert!(tables(&here.path().join("out")) == tables(&whole.path().join("out")));
}

#[test]
fn designs_that_come_along_are_listed_and_printed() {
    let here = folder();
    let run = |arguments: &[&str]| {
        let mut program = assert_cmd::Command::cargo_bin("weefsel").expect("built");
        let output = program.current_dir(here.path()).arg("sweep").args(arguments).output().expect("run");
        assert!(output.status.success(), "{arguments:?}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    assert!(run(&["--designs"]).contains("mechanisms-off"));
    let text = run(&["--export", "mechanisms-off"]);
    std::fs::write(here.path().join("mine.toml"), text).expect("written");
    assert!(run(&["mine.toml", "--status", "--out", "none"]).contains("none"));
    assert_eq!(sweep(here.path(), &["--frist"]).status.code(), Some(2));
}
