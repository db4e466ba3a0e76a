//! What the parts of a run cost: draws and chunks, one month, the look of an observer, building and warming up a world,
//! one replication, reading a scenario, comparing and writing results. `cargo bench --bench parts`; for a profile of one
//! month by process: `perf record target/release/deps/rate-… --plans 1 --months 100` and `perf report`.

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use weefsel::chance::{Chance, Draws, math};
use weefsel::compare::{Setting, Start, compare};
use weefsel::experiment::{Job, Unwatched, replicate, replication};
use weefsel::observe::glance::Glance;
use weefsel::scenario::Scenario;
use weefsel::scenario::sample::small_world;
use weefsel::units::Month;
use weefsel::units::columns::CHUNK;
use weefsel::units::wide::{Work, wide};
use weefsel::world::{Crew, fork, month};

fn scenario() -> Scenario {
    weefsel::scenario::load("continuity-or-projects", &[]).expect("a built-in scenario").scenario
}

struct Fill<'a>(&'a mut Draws, &'a [u16; CHUNK]);

impl Work for Fill<'_> {
    #[inline(always)]
    fn run(self) {
        self.0.fill(&Chance::new(1, 0), 0, self.1, Month(3));
    }
}

struct Exp<'a>(&'a mut [f32; CHUNK]);

impl Work for Exp<'_> {
    #[inline(always)]
    fn run(self) {
        for x in self.0.iter_mut() {
            *x = math::exp(*x);
        }
    }
}

fn kernels(c: &mut Criterion) {
    let (mut draws, occupancy) = (Draws::default(), [1; CHUNK]);
    c.bench_function("draws of 128 residents", |b| b.iter(|| wide(Fill(&mut draws, black_box(&occupancy)))));
    let x: [f32; CHUNK] = std::array::from_fn(|i| i as f32 * 0.01 - 0.6);
    c.bench_function("exp of 128 numbers", |b| b.iter(|| wide(Exp(black_box(&mut x.clone())))));
}

fn months(c: &mut Criterion) {
    let (scenario, sample) = (scenario(), small_world(4, 2_500));
    let job = Job { scenario: &scenario, sample: &sample, seed: 1 };
    let warm = replication::warm_up(&job, 0, 1, &Unwatched).expect("nobody stops it");
    for plans in [1, 2, 4] {
        let mut world = fork::fork(&warm, &scenario.plans[..plans], 240);
        let mut crew = Crew::new(&world.neighbourhoods, plans, 1);
        c.bench_function(&format!("month of 10,000 residents, {plans} plans"), |b| {
            b.iter(|| {
                if world.month.0 == 200 {
                    world = fork::fork(&warm, &scenario.plans[..plans], 240);
                }
                month::live(&mut world, &mut crew)
            })
        });
    }
    let n = &warm.neighbourhoods[0];
    let thresholds = &warm.laws.parameters.observation;
    c.bench_function("look at 2,500 residents", |b| b.iter(|| Glance::of(&n.people, &n.sides[0], black_box(thresholds))));
}

fn whole(c: &mut Criterion) {
    let mut scenario = scenario();
    scenario.years = 1;
    let sample = small_world(1, 2_000);
    let job = Job { scenario: &scenario, sample: &sample, seed: 1 };
    let mut group = c.benchmark_group("whole");
    group.sample_size(10);
    group.bench_function("spin-up and warm-up of 2,000 residents", |b| {
        b.iter(|| replication::warm_up(&job, 0, 1, &Unwatched).map(|world| world.month))
    });
    group.bench_function("replication of 2,000 residents, 4 plans, 1 year", |b| b.iter(|| replicate(&job, 0, 1, &Unwatched)));
    group.bench_function("start-up: default scenario and its sample", |b| b.iter(crate::scenario));
    let records: Vec<_> = (0..4).filter_map(|r| replicate(&job, r, 1, &Unwatched)).map(|lived| lived.record).collect();
    let start = Start { year: 2027, month: 1 };
    let setting = Setting::new(&scenario.plans, 0, start, 12, (2_000, 2_000));
    group.bench_function("compare 4 replications of a year", |b| b.iter(|| compare(black_box(&records), &setting)));
    group.finish();
}

criterion_group!(benches, kernels, months, whole);
criterion_main!(benches);
