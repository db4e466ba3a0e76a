//! Plans, circumstances and worlds that the tests of whole runs share.
#![allow(dead_code)] // every test program uses its own part of this

use rayon::prelude::*;
use weefsel::chance::Chance;
use weefsel::evidence::Parameters;
use weefsel::evidence::measures::Measure;
use weefsel::observe::Observer;
use weefsel::observe::record::Record;
use weefsel::scenario::plan::*;
use weefsel::scenario::sample::{Sample, reference_world};
use weefsel::world::{Crew, Laws, World, build::build, fork::fork, month::live};

/// Nothing out of the ordinary.
pub fn calm() -> Circumstances {
    Circumstances {
        structural_pressure: vec![],
        shocks: vec![],
        elections: Elections { first: 24, every: 48, reprioritise: 0.0 },
        vacancy_factor: 1.0,
        exit_factor: 1.0,
    }
}

/// A plan of streams and no rules.
pub fn plan(name: &str, streams: Vec<Stream>) -> Plan {
    Plan::of(name, streams)
}

/// A contract that is always renewed, after a tender with selection.
pub fn contract(length: u32, gap: u32) -> Option<Contract> {
    Some(Contract { length, gap, renewal: 1.0, known: 0, tender: Tender::Selected, judged_by: None, renew_on_referrals: false })
}

/// The standard extra stream: €28 for workers and €12 for places per resident per year.
pub fn stream(contract: Option<Contract>, overhead: f64) -> Stream {
    let buys = Buys { workers: 28.0, places: 12.0, ..Buys::default() };
    Stream { overhead, ..Stream::of("base-plus", buys, contract) }
}

/// The standard plans of equal money: ten-year contracts; four years; two years with and without gaps; cut and repair.
pub fn continuous() -> Plan {
    plan("continuous", vec![stream(contract(120, 0), 0.04)])
}
pub fn four_years() -> Plan {
    plan("four-years", vec![stream(contract(48, 0), 0.08)])
}
pub fn seamless() -> Plan {
    plan("two-years", vec![stream(contract(24, 0), 0.12)])
}
pub fn gaps() -> Plan {
    plan("two-years-gaps", vec![stream(contract(24, 6), 0.12)])
}
pub fn cut(saved: bool) -> Plan {
    let mut cut = stream(contract(120, 0), 0.04);
    cut.pause = Some(Pause { from: 48, until: 72, saved });
    plan(if saved { "cut-saved" } else { "cut-and-repair" }, vec![cut])
}

/// A world at the end of its warm-up.
pub fn warm(sample: &Sample, parameters: &Parameters, circumstances: &Circumstances, chance: Chance) -> World {
    let mut world = build(sample, Laws::new(parameters, circumstances), chance);
    let mut crew = Crew::new(&world.neighbourhoods, 1, 1);
    (0..120).for_each(|_| live(&mut world, &mut crew));
    world
}

/// The worlds of some replications: reference world of 20,000 residents, 20 years, all plans in lockstep.
pub fn records(parameters: &Parameters, circumstances: &Circumstances, plans: &[Plan], replications: u32) -> Vec<Record> {
    (0..replications)
        .into_par_iter()
        .map(|replication| {
            let from = warm(&reference_world(), parameters, circumstances, Chance::new(SEED, replication));
            let mut world = fork(&from, plans, MONTHS as u32);
            let mut crew = Crew::new(&world.neighbourhoods, plans.len(), 1);
            let mut observer = Observer::new(&world, replication, MONTHS);
            for _ in 0..MONTHS {
                live(&mut world, &mut crew);
                observer.look(&world);
            }
            observer.finish()
        })
        .collect()
}

/// Seed of the statistical tests, and months of their plans (months).
pub const SEED: u64 = 2024;
pub const MONTHS: usize = 240;

/// Sum of a measure over some months.
pub fn sum(record: &Record, plan: usize, measure: Measure, months: std::ops::Range<usize>) -> f64 {
    record.plans[plan].of(measure, record.months)[months].iter().sum()
}

/// Mean and standard error of independent values.
#[derive(Clone, Copy)]
pub struct Mean {
    pub mean: f64,
    pub error: f64,
}

impl Mean {
    pub fn of(values: impl IntoIterator<Item = f64>) -> Mean {
        let values: Vec<f64> = values.into_iter().collect();
        let n = values.len() as f64;
        let mean = values.iter().sum::<f64>() / n;
        Mean { mean, error: (variance(&values) / n).sqrt() }
    }

    /// Standard errors above zero.
    pub fn over(self) -> f64 {
        self.mean / self.error.max(1e-12)
    }
}

impl std::fmt::Display for Mean {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.3} ± {:.3}", self.mean, self.error)
    }
}

/// Sample variance.
pub fn variance(values: &[f64]) -> f64 {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / (n - 1.0)
}

/// Per cent by which a plan's total of a measure differs from the reference's, within each replication.
pub fn percent(records: &[Record], plan: usize, measure: Measure, months: std::ops::Range<usize>) -> Mean {
    Mean::of(records.iter().map(|record| {
        let of = |plan| sum(record, plan, measure, months.clone());
        100.0 * (of(plan) / of(0) - 1.0)
    }))
}
