//! The main job: what it prints, what it writes, what it uses again.

use crate::common::{SMALL, compare, read, stderr, stdout, weefsel};
use serde_json::Value;
use std::process::{Command, Stdio};

#[test]
fn the_results_folder_holds_the_files_and_columns_of_the_contract() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let done = weefsel(folder.path()).arg("compare").args(SMALL).output().expect("run");
    assert_eq!(done.status.code(), Some(0), "{}", stderr(&done));
    let out = folder.path().join("results/continuity-or-projects-tilburg");
    for name in
        ["manifest.json", "summary.json", "monthly.parquet", "wijken.parquet", "strata.parquet", "report.html", "results.xlsx"]
    {
        assert!(!read(&out, name).is_empty(), "{name}");
    }
    let head = |name| String::from_utf8(read(&out, name)).expect("text").lines().next().expect("a header").to_string();
    assert_eq!(
        head("effects.csv"),
        "plan,against,measure,sphere,goal,unit,better,window,mean_against,mean_plan,effect,ci_low,ci_high,probability_better,replications"
    );
    assert_eq!(head("payers.csv"), "plan,payer,year,item,euros,euros_discounted");
    assert!(head("lenses.csv").starts_with("lens,plan,against,outcome,unit,window,estimate,se,ci_low,ci_high,truth,bias,bias_"));
    assert!(head("pockets.csv").starts_with("plan,against,payer,year,cost_euros,benefit_euros,cashable_euros,"));
    assert!(stdout(&done).contains("What an evaluator would conclude") && stdout(&done).contains("In whose books"));
    let figures = std::fs::read_dir(out.join("figures")).expect("figures").flatten().map(|entry| entry.path());
    let (svg, png): (Vec<_>, Vec<_>) = figures.partition(|path| path.extension().is_some_and(|ending| ending == "svg"));
    assert!(svg.len() >= 5 && svg.len() == png.len(), "{svg:?} {png:?}");
    let manifest: Value = serde_json::from_slice(&read(&out, "manifest.json")).expect("JSON");
    assert_eq!(
        (&manifest["seed"], &manifest["replications"], &manifest["residents_lived"]),
        (&1.into(), &2.into(), &2000.into())
    );
    assert!(stdout(&done).contains("What each plan buys") && stdout(&done).contains("Results: results/"), "{}", stdout(&done));
    assert!(stderr(&done).contains("of 2 replications"), "progress where there is no terminal");
}

#[test]
fn who_does_not_ask_for_lenses_gets_none() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let done = compare(folder.path(), &["--no-lenses"]);
    assert!(done.status.success() && !stdout(&done).contains("evaluator"), "{}", stderr(&done));
    assert!(folder.path().join("out/effects.csv").exists() && !folder.path().join("out/lenses.csv").exists());
}

#[test]
fn the_summary_is_json_and_nothing_else_goes_to_standard_output() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let done = compare(folder.path(), &["--json", "--quiet", "--lang", "nl"]);
    assert_eq!((done.status.code(), &stderr(&done)[..]), (Some(0), ""));
    let summary: Value = serde_json::from_slice(&done.stdout).expect("JSON");
    let mut keys: Vec<&str> = summary.as_object().expect("an object").keys().map(String::as_str).collect();
    keys.sort_unstable();
    let wanted = "effects municipality pairing performance plans program reference replications residents residents_lived scenario seed title years";
    assert_eq!(keys.join(" "), wanted);
    assert_eq!(summary["scenario"], "continuity-or-projects", "a name, whatever the language");
    assert!(summary["title"]["en"].is_string() && summary["title"]["nl"] != summary["title"]["en"]);
    assert_eq!(summary["plans"].as_array().map(Vec::len), Some(4));
    assert!(summary["performance"]["agent_months"].as_u64() > Some(2 * 2_000 * 24 * 4 / 2));
    assert_eq!(summary["performance"]["peak_memory_bytes"].is_u64(), cfg!(target_os = "linux"));
    assert_eq!(serde_json::from_slice::<Value>(&read(folder.path(), "out/summary.json")).expect("JSON"), summary);
}

#[test]
fn the_same_command_uses_finished_replications_again_and_more_go_on_from_there() {
    let folder = tempfile::tempdir().expect("temporary folder");
    assert_eq!(compare(folder.path(), &[]).status.code(), Some(0));
    let effects = read(folder.path(), "out/effects.csv");
    let again = compare(folder.path(), &[]);
    assert!(stderr(&again).contains("2 of 2 replications were finished by an earlier run"), "{}", stderr(&again));
    assert_eq!(read(folder.path(), "out/effects.csv"), effects);
    let more = weefsel(folder.path())
        .args("compare --residents 2000 --years 2 --replications 3 --no-figures --out out".split(' '))
        .output()
        .expect("run");
    assert!(stderr(&more).contains("2 of 3"), "{}", stderr(&more));
    let seed = compare(folder.path(), &["--seed", "2"]);
    assert!(!stderr(&seed).contains("earlier run"), "{}", stderr(&seed));
    assert_ne!(read(folder.path(), "out/effects.csv"), effects);
}

#[test]
fn the_number_of_threads_changes_no_result() {
    let [one, two] = ["1", "2"].map(|threads| {
        let folder = tempfile::tempdir().expect("temporary folder");
        assert_eq!(compare(folder.path(), &["--threads", threads]).status.code(), Some(0));
        folder
    });
    for name in ["out/effects.csv", "out/payers.csv", "out/monthly.parquet", "out/wijken.parquet", "out/strata.parquet"] {
        assert_eq!(read(one.path(), name), read(two.path(), name), "{name}");
    }
}

#[test]
fn dutch_when_the_locale_or_the_flag_says_so() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let flag = compare(folder.path(), &["--lang", "nl"]);
    assert!(stdout(&flag).contains("Wat elk plan koopt") && stdout(&flag).contains("Verwachte crises"), "{}", stdout(&flag));
    let mut command = weefsel(folder.path());
    let locale = command.env("LANG", "nl_NL.UTF-8").arg("compare").args(SMALL).args(["--no-figures", "--out", "out"]).output();
    let locale = locale.expect("run");
    assert_eq!(stdout(&locale), stdout(&flag));
    assert!(stderr(&locale).contains("van 2 herhalingen"), "{}", stderr(&locale));
}

#[test]
fn colour_only_where_it_is_wanted() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let always = compare(folder.path(), &["--color", "always"]);
    assert!(stdout(&always).contains("\u{1b}["));
    for plain in [compare(folder.path(), &[]), compare(folder.path(), &["--color", "never"])] {
        assert!(!stdout(&plain).contains('\u{1b}') && !stderr(&plain).contains('\u{1b}'));
    }
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_ends_quietly_with_results_written() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let program = assert_cmd::cargo::cargo_bin("weefsel");
    for arguments in ["assumptions", "scenarios --export null-world", "--help", "schema"] {
        let mut child = Command::new(&program)
            .current_dir(folder.path())
            .args(arguments.split(' '))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("started");
        drop(child.stdout.take());
        let ended = child.wait_with_output().expect("ended");
        assert_eq!((ended.status.code(), &stderr(&ended)[..]), (Some(0), ""), "{arguments}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_and_is_no_success() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let full = std::fs::File::options().write(true).open("/dev/full").expect("there");
    let ended = Command::new(assert_cmd::cargo::cargo_bin("weefsel"))
        .current_dir(folder.path())
        .env("LANG", "C")
        .arg("scenarios")
        .stdout(full)
        .output()
        .expect("run");
    assert_eq!(ended.status.code(), Some(1));
    assert!(stderr(&ended).contains("cannot be printed"), "{}", stderr(&ended));
}
