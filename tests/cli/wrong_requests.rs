//! A wrong request ends with code 2 and says what to do instead, before anything is lived.

use crate::common::{compare, stderr, stdout, weefsel};
use std::path::Path;

/// (code, standard error) of a command line.
fn ended(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = weefsel(folder).args(arguments).output().expect("run");
    assert_eq!(stdout(&output), "", "{arguments:?}");
    (output.status.code(), stderr(&output))
}

#[test]
fn each_mistake_is_named_with_what_was_probably_meant() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let cases: &[(&[&str], &str)] = &[
        (&["comapre"], "compare"),
        (&["compare", "--replicatons", "2"], "--replications"),
        (&["compare", "continuity-or-project"], "`continuity-or-projects`"),
        (&["check", "nul-world"], "`null-world`"),
        (&["compare", "--municipality", "Tilbrug"], "Tilburg"),
        (&["compare", "--set", "yeers=3"], "`years`"),
        (&["compare", "--set", "years"], "KEY=VALUE"),
        (&["compare", "--residents", "0"], "at least 200 residents"),
        (&["compare", "--residents", "many"], "`all`"),
        (&["compare", "--years", "0"], "1..=50"),
        (&["compare", "--replications", "0"], "1..=10000"),
        (&["compare", "--threads", "0"], "1..=1024"),
        (&["compare", "--precision", "-1"], "share"),
        (&["compare", "--precision", "0.1", "--replications", "3"], "cannot be used with"),
        (&["scenarios", "--export", "null-wrold"], "`null-world`"),
        (&["continuity-or-projects"], "weefsel compare continuity-or-projects"),
        (&["serve"], "not part of this version"),
        (&["sweep"], "DESIGN"),
        (&["sweep", "mechanism-off"], "`mechanisms-off`"),
        (&["sweep", "mechanisms-off", "--shard", "4/3"], "such as 2/7"),
        (&["sweep", "mechanisms-off", "--points", "4"], "follow from its factors"),
        (&["sweep", "--export", "mechanism-off"], "`mechanisms-off`"),
        (&["report"], "RESULTS"),
        (&["report", "nowhere"], "no results of weefsel"),
        (&["analyse"], "RESULTS"),
        (&["analyse", "nowhere"], "no results of a sweep"),
        (&["completions", "cmd"], "bash"),
        (&["import"], "FILE"),
    ];
    for (arguments, hint) in cases {
        let (code, said) = ended(folder.path(), arguments);
        assert_eq!(code, Some(2), "{arguments:?}: {said}");
        assert!(said.contains(hint), "{arguments:?}: {said}");
    }
    assert_eq!(std::fs::read_dir(folder.path()).expect("folder").count(), 0, "nothing was made");
}

#[test]
fn a_mistake_in_a_file_is_shown_where_it_stands() {
    let folder = tempfile::tempdir().expect("temporary folder");
    std::fs::write(folder.path().join("mine.toml"), "municipality = \"Tilburg\"\n[[plan]]\nname = \"a\"\nstraem = 1\n")
        .expect("written");
    let (code, said) = ended(folder.path(), &["compare", "mine.toml"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("mine.toml:4") && said.contains("`stream`"), "{said}");
}

#[test]
fn strict_makes_unequal_money_an_error_before_anything_is_lived() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let unequal = ["--set", "plan.projects.stream=[{ workers = 35, places = 12, contract = { years = 2 } }]"];
    let strict = compare(folder.path(), &[&unequal[..], &["--strict"]].concat());
    assert_eq!((strict.status.code(), stdout(&strict)), (Some(2), String::new()), "{}", stderr(&strict));
    assert!(!folder.path().join("out").exists());
    let (check, lax) = (&["check", unequal[0], unequal[1]][..], &["check", unequal[0], unequal[1], "--strict"][..]);
    let [check, strict] = [check, lax].map(|arguments| weefsel(folder.path()).args(arguments).output().expect("run"));
    assert_eq!((check.status.code(), strict.status.code()), (Some(0), Some(2)), "{}", stderr(&check));
    assert!(stderr(&check).contains("`projects`"), "{}", stderr(&check));
}

#[test]
fn a_folder_that_cannot_be_used_is_refused_before_anything_is_lived() {
    let folder = tempfile::tempdir().expect("temporary folder");
    std::fs::write(folder.path().join("out"), "a file").expect("written");
    let file = compare(folder.path(), &[]);
    assert_eq!((file.status.code(), stderr(&file).contains("is a file")), (Some(2), true), "{}", stderr(&file));
    std::fs::remove_file(folder.path().join("out")).expect("removed");
    std::fs::create_dir(folder.path().join("out")).expect("made");
    std::fs::write(folder.path().join("out/thesis.docx"), "precious").expect("written");
    let foreign = compare(folder.path(), &[]);
    assert_eq!((foreign.status.code(), stderr(&foreign).contains("--force")), (Some(2), true), "{}", stderr(&foreign));
    let forced = compare(folder.path(), &["--force", "--years", "1", "--replications", "1"]);
    assert_eq!(forced.status.code(), Some(2), "the same flag twice");
    #[cfg(target_os = "linux")]
    {
        let unwritable = weefsel(folder.path()).args(["compare", "--out", "/proc/weefsel"]).output().expect("run");
        assert_eq!(unwritable.status.code(), Some(2));
        assert!(stderr(&unwritable).contains("cannot write to /proc/weefsel"), "{}", stderr(&unwritable));
    }
}

#[test]
fn an_unreadable_file_fails_with_code_1() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let (code, said) = ended(folder.path(), &["import", "nowhere.csv"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("nowhere.csv"), "{said}");
}
