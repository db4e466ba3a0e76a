//! Rate of the real month: residents × months × plans per second. Prints one line of JSON, so that other programs can be
//! measured beside it: `cargo bench --bench rate -- --residents 100000 --plans 4 --months 24 --threads 1 [--portable] [--ledger]`.
//! With `--ledger` the events of twins are paired as well.

use std::time::Instant;
use weefsel::chance::Chance;
use weefsel::compare::setting::pairs;
use weefsel::evaluation::ledger::Watcher;
use weefsel::evidence::Parameters;
use weefsel::observe::Observer;
use weefsel::scenario::plan::{Circumstances, Plan};
use weefsel::scenario::sample::small_world;
use weefsel::world::{Crew, Laws, build, fork, month};

fn option(name: &str, default: usize) -> usize {
    let mut arguments = std::env::args().skip_while(|argument| argument != name);
    arguments.nth(1).and_then(|value| value.parse().ok()).unwrap_or(default)
}

fn main() {
    weefsel::units::wide::use_portable_vectors(std::env::args().any(|argument| argument == "--portable"));
    let (residents, plans) = (option("--residents", 100_000), option("--plans", 1));
    let (months, threads) = (option("--months", 24), option("--threads", 1));
    let parts = if threads == 1 { 1 } else { 4 * threads };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool of threads");
    pool.install(|| {
        let loaded = weefsel::scenario::load("continuity-or-projects", &[]).expect("a built-in scenario");
        let plans = some_plans(&loaded.scenario.plans, plans);
        measure(residents, &plans, &loaded.scenario.circumstances, (months, threads, parts));
    });
}

/// As many plans as wanted: those of the default scenario, again and again.
fn some_plans(plans: &[Plan], count: usize) -> Vec<Plan> {
    plans.iter().cycle().take(count).cloned().collect()
}

/// Processor time of this process (seconds), where the system tells: on a busy machine it says more than the clock.
fn processor_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = stat.rsplit(')').next().unwrap_or_default().split_whitespace().nth(11);
    ticks.and_then(|ticks| ticks.parse::<f64>().ok()).map_or(f64::NAN, |ticks| ticks / 100.0)
}

fn measure(residents: usize, plans: &[Plan], circumstances: &Circumstances, how: (usize, usize, usize)) {
    let (months, threads, parts) = how;
    let begin = Instant::now();
    let sample = small_world((residents / 2_500).max(1), residents.min(2_500) as u32);
    let laws = Laws::new(&Parameters::default(), circumstances);
    let mut world = build::build(&sample, laws, Chance::new(1, 0));
    let spin_up = begin.elapsed().as_secs_f64();
    let mut crew = Crew::new(&world.neighbourhoods, 1, parts);
    let begin = Instant::now();
    for _ in 0..120 {
        month::live(&mut world, &mut crew);
    }
    let warm_up = begin.elapsed().as_secs_f64();
    let mut world = fork::fork(&world, plans, 12 * 20);
    let mut crew = Crew::new(&world.neighbourhoods, plans.len(), parts);
    let mut observer = Observer::new(&world, 0, 12 * 20);
    let ledger = std::env::args().any(|argument| argument == "--ledger");
    let mut watcher = ledger.then(|| Watcher::new(&world, &pairs(0, &vec![true; plans.len()]), 12 * 20));
    let mut lived = 0u64;
    let (begin, before) = (Instant::now(), processor_seconds());
    for _ in 0..months {
        month::live(&mut world, &mut crew);
        observer.look(&world);
        if let Some(watcher) = &mut watcher {
            watcher.look(&world);
        }
        lived += world.neighbourhoods.iter().map(|n| n.sides[0].happenings.residents as u64).sum::<u64>();
    }
    let (seconds, processor) = (begin.elapsed().as_secs_f64(), processor_seconds() - before);
    let rate = lived as f64 * plans.len() as f64 / seconds;
    println!(
        "{{\"name\": \"weefsel\", \"residents\": {residents}, \"plans\": {}, \"months\": {months}, \"threads\": {threads}, \
         \"spin_up_seconds\": {spin_up:.3}, \"warm_up_seconds\": {warm_up:.3}, \"loop_seconds\": {seconds:.3}, \
         \"loop_processor_seconds\": {processor:.3}, \"agent_steps_per_second\": {rate:.0}}}",
        plans.len()
    );
}
