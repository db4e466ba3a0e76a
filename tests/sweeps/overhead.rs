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
points = 8
[[factor]]
key = \"parameters.strain.noise\"
[[factor]]
key = \"mechanisms.buffering\"
";

/// Seconds by the clock, and of the processor where the system tells: on a busy machine these say more.
#[derive(Clone, Copy, Debug, Default)]
struct Cost {
    clock: f64,
    processor: f64,
}

fn cost(of: impl FnOnce()) -> Cost {
    let (began, before) = (Instant::now(), processor_seconds());
    of();
    Cost { clock: began.elapsed().as_secs_f64(), processor: processor_seconds() - before }
}

fn processor_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks: Vec<f64> =
        stat.rsplit(')').next().unwrap_or_default().split_whitespace().filter_map(|word| word.parse().ok()).collect();
    // User and system time; the letter of the state is not among the numbers.
    ticks.get(10..12).map_or(f64::NAN, |both| both.iter().sum::<f64>() / 100.0)
}

/// The same cases lived in a bare loop.
fn bare(design: &Design) -> Cost {
    let cases: Vec<_> = design.points.iter().map(|point| design.case(point).expect("lives")).collect();
    cost(|| {
        for case in &cases {
            for replication in 0..design.replications {
                replication::record(&case.job(design.seed), replication, 1, &Unwatched).expect("not stopped");
            }
        }
    })
}

/// The whole sweep: resolving points, living and keeping runs, writing tables.
fn swept(design: &Design) -> Cost {
    let folder = tempfile::tempdir().expect("temporary folder");
    cost(|| {
        let sweep = Sweep::new(design, &AsDesigned).expect("lives");
        let units = Units::of(folder.path());
        let to_do = tally(&sweep, &units, &sweep.runs(None), false, &Unwatched).to_do;
        live(&sweep, &units, &to_do, &Unwatched).expect("kept");
        write_tables(folder.path(), &sweep, &Unwatched).expect("written");
    })
}

#[test]
#[ignore = "a measurement: minutes, best on a machine that does nothing else"]
fn overhead_of_a_sweep_beside_the_bare_model() {
    let folder = with_design(TEXT);
    let design = load(&folder.path().join("design.toml").to_string_lossy(), &[]).expect("a design");
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread");
    one.install(|| {
        let (mut plain, mut sweep) = (vec![], vec![]);
        // In turns and in turned order, so that a machine that slows down slows both.
        for round in 0..4 {
            if round % 2 == 0 {
                plain.push(bare(&design));
                sweep.push(swept(&design));
            } else {
                sweep.push(swept(&design));
                plain.push(bare(&design));
            }
            let (plain, sweep) = (plain[round], sweep[round]);
            println!("bare {plain:.2?}, sweep {sweep:.2?}");
        }
        let sum = |costs: &[Cost], of: fn(&Cost) -> f64| costs.iter().map(of).sum::<f64>();
        let ratio = |of| sum(&sweep, of) / sum(&plain, of);
        let (clock, processor) = (ratio(|cost| cost.clock), ratio(|cost| cost.processor));
        println!("overhead: {:.2} % by the clock, {:.2} % of the processor", 100.0 * (clock - 1.0), 100.0 * (processor - 1.0));
        assert!(processor < 1.05, "{processor}");
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
