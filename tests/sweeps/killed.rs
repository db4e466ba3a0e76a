//! Killed at any moment, and stopped by hand: the same command goes on to the same results.
#![cfg(unix)]

use crate::common::{RUNS, command, done, folder, status, stderr, tables, units};
use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

/// Waits until so many runs are kept. False if the sweep ended before.
fn wait_for(child: &mut Child, out: &Path, runs: usize) -> bool {
    let began = Instant::now();
    while units(out).len() < runs {
        assert!(began.elapsed() < Duration::from_secs(60), "nothing was kept");
        if child.try_wait().expect("asked").is_some() {
            return false;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    true
}

#[test]
fn a_sweep_that_was_killed_at_any_of_ten_moments_ends_as_if_nothing_had_happened() {
    let whole = folder();
    done(whole.path(), &["--out", "out"]);
    let expected = tables(&whole.path().join("out"));
    let mut killed = 0;
    for moment in 0..10_usize {
        let cut = folder();
        let out = cut.path().join("out");
        // Spread over the whole sweep, from before the first run that is kept to the writing of the tables.
        let runs = if moment == 0 { 0 } else { (moment * 17 + 5) % (RUNS + 1) };
        let threads = ["1", "2"][moment % 2];
        let mut child = command(cut.path(), &["--out", "out", "--threads", threads]).spawn().expect("started");
        wait_for(&mut child, &out, runs);
        // No handler can see this signal.
        child.kill().expect("killed");
        killed += usize::from(child.wait().expect("ended").code().is_none());
        let before = units(&out);
        done(cut.path(), &["--out", "out"]);
        let after = units(&out);
        assert!(before.iter().all(|(path, when)| after.get(path) == Some(when)), "a finished run was lived again");
        assert_eq!(after.len(), RUNS);
        assert!(tables(&out) == expected, "killed after {runs} runs on {threads} threads");
    }
    assert!(killed >= 8, "only {killed} sweeps were killed before their end");
}

#[test]
fn a_sweep_that_was_stopped_by_hand_says_what_it_kept_and_its_tables_hold_that() {
    let cut = folder();
    let out = cut.path().join("out");
    let mut child = command(cut.path(), &["--out", "out", "--threads", "1"]).spawn().expect("started");
    assert!(wait_for(&mut child, &out, 3), "ended before it could be stopped");
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill").success());
    let ended = child.wait_with_output().expect("ended");
    assert_eq!(ended.status.code(), Some(130), "{}", stderr(&ended));
    let kept = units(&out).len();
    let said = stderr(&ended);
    assert!(said.contains(&format!("{kept} of 24 runs are finished and kept in out")), "{said}");
    assert_eq!(status(cut.path(), &["--out", "out"]), [(kept as u64, 0, (RUNS - kept) as u64)]);
    let study = weefsel::report::study::read(&out).expect("a part of a study can be read");
    assert_eq!(study.points.iter().map(|point| point.done as usize).sum::<usize>(), kept);
    done(cut.path(), &["--out", "out"]);
    let whole = folder();
    done(whole.path(), &["--out", "out"]);
    assert!(tables(&out) == tables(&whole.path().join("out")));
}
