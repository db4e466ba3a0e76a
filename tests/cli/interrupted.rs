//! Ctrl-C in the middle, then the same command.
#![cfg(unix)]

use crate::common::{read, stderr};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

const ARGUMENTS: &str =
    "compare --residents 2000 --years 4 --threads 1 --no-figures --no-report --out out --quiet --replications";

/// So many that no machine is through them before the signal comes, however late the test gets its turn.
const ENDLESS: usize = 10_000;

fn start(folder: &Path, replications: usize) -> Child {
    Command::new(assert_cmd::cargo::cargo_bin("weefsel"))
        .current_dir(folder)
        .env("LANG", "C")
        .args(ARGUMENTS.split(' '))
        .arg(replications.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("started")
}

fn finished(folder: &Path) -> usize {
    let entries = std::fs::read_dir(folder.join("out/.replications")).into_iter().flatten().flatten();
    entries.filter(|entry| entry.path().extension().is_some_and(|ending| ending == "bin")).count()
}

/// Sends a signal once some replications are finished.
fn stop(mut child: Child, folder: &Path, signal: &str) -> Output {
    let began = Instant::now();
    while finished(folder) < 2 {
        assert!(began.elapsed() < Duration::from_secs(60), "nothing was finished");
        assert!(child.try_wait().expect("asked").is_none(), "ended before it could be stopped");
        std::thread::sleep(Duration::from_millis(5));
    }
    let sent = Command::new("kill").args([signal, &child.id().to_string()]).status().expect("kill");
    assert!(sent.success());
    let sent = Instant::now();
    while child.try_wait().expect("asked").is_none() {
        if sent.elapsed() > Duration::from_secs(60) {
            child.kill().expect("killed");
            panic!("still there a minute after {signal}: a script that runs this in the background has it ignored");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    child.wait_with_output().expect("ended")
}

#[test]
fn an_interrupted_run_goes_on_to_the_same_results() {
    let whole = tempfile::tempdir().expect("temporary folder");
    assert!(start(whole.path(), 6).wait().expect("ended").success());
    for signal in ["-INT", "-TERM"] {
        let cut = tempfile::tempdir().expect("temporary folder");
        let ended = stop(start(cut.path(), ENDLESS), cut.path(), signal);
        assert_eq!(ended.status.code(), Some(130), "{}", stderr(&ended));
        let said = stderr(&ended);
        assert!(said.contains("kept in out") && said.contains("The same command goes on"), "{said}");
        let kept = finished(cut.path());
        assert!((2..ENDLESS).contains(&kept), "{kept}");
        assert!(!cut.path().join("out/effects.csv").exists(), "nothing half");
        assert!(start(cut.path(), 6).wait().expect("ended").success());
        for name in ["out/effects.csv", "out/monthly.parquet", "out/payers.csv"] {
            assert_eq!(read(cut.path(), name), read(whole.path(), name), "{signal} {name}");
        }
    }
}
