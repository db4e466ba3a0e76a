//! What a sweep costs beside the model itself: run by hand, with `cargo test --release --test sweeps -- --ignored --nocapture --test-threads 1`.

use crate::common::{command, stderr, with_design};
use std::time::Instant;
use weefsel::experiment::sweep::design::{Design, load};
use weefsel::experiment::sweep::run::tally;
use weefsel::experiment::sweep::{AsDesigned, Sweep, live};
use weefsel::experiment::{Unwatched, replication};
use weefsel::report::study::write_tables;
use weefsel::store::Units;

const TEXT: &str = "
residents = 4000
replications = 2
[sampling]
method = \"sobol\"
points = 12
[[factor]]
key = \"parameters.strain.noise\"
[[factor]]
key = \"mechanisms.buffering\"
";

/// The same cases lived in a bare loop (seconds).
fn bare(design: &Design) -> f64 {
    let cases: Vec<_> = design.points.iter().map(|point| design.case(point).expect("lives")).collect();
    let began = Instant::now();
    for case in &cases {
        for replication in 0..design.replications {
            replication::record(&case.job(design.seed), replication, 1, &Unwatched).expect("not stopped");
        }
    }
    began.elapsed().as_secs_f64()
}

/// The whole sweep: resolving points, living and keeping runs, writing tables (seconds).
fn swept(design: &Design) -> f64 {
    let folder = tempfile::tempdir().expect("temporary folder");
    let began = Instant::now();
    let sweep = Sweep::new(design, &AsDesigned).expect("lives");
    let units = Units::of(folder.path());
    let to_do = tally(&sweep, &units, &sweep.runs(None), false, &Unwatched).to_do;
    live(&sweep, &units, &to_do, &Unwatched).expect("kept");
    write_tables(folder.path(), &sweep, &Unwatched).expect("written");
    began.elapsed().as_secs_f64()
}

#[test]
#[ignore = "a measurement: a minute, on a machine that does nothing else"]
fn overhead_of_a_sweep_beside_the_bare_model() {
    let folder = with_design(TEXT);
    let design = load(&folder.path().join("design.toml").to_string_lossy(), &[]).expect("a design");
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread");
    one.install(|| {
        // In turns, so that a machine that slows down slows both.
        let rounds: Vec<(f64, f64)> = (0..3).map(|_| (bare(&design), swept(&design))).collect();
        for (bare, swept) in &rounds {
            println!("24 runs: bare {bare:.2} s, sweep {swept:.2} s, overhead {:.1} %", 100.0 * (swept / bare - 1.0));
        }
        let least = |of: fn(&(f64, f64)) -> f64| rounds.iter().map(of).fold(f64::INFINITY, f64::min);
        assert!(least(|round| round.1) < 1.05 * least(|round| round.0));
    });
}

#[test]
#[ignore = "a measurement"]
fn memory_does_not_grow_with_the_number_of_runs() {
    let folder = with_design(&TEXT.replace("residents = 4000", "residents = 2000\nset = [\"years=2\"]"));
    let peak = |points: &str| {
        let out = format!("out-{points}");
        let mut child =
            command(folder.path(), &["--out", &out, "--points", points, "--replications", "1"]).spawn().expect("started");
        let status = format!("/proc/{}/status", child.id());
        let mut peak = 0;
        while child.try_wait().expect("asked").is_none() {
            let text = std::fs::read_to_string(&status).unwrap_or_default();
            let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
            peak = peak.max(line.trim().trim_end_matches(" kB").trim().parse::<u64>().unwrap_or(0));
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        let ended = child.wait_with_output().expect("ended");
        assert!(ended.status.success(), "{}", stderr(&ended));
        println!("{points} runs: peak {} MB", peak / 1024);
        peak
    };
    let (few, many) = (peak("10"), peak("200"));
    assert!(many < few + few / 5, "{few} kB, {many} kB");
}
