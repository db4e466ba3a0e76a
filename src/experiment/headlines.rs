//! What a chapter of the report asks of worlds that are lived beside the main ones: the headline measures and their effects.

use super::run::keys;
use super::{Case, Watch, replication};
use crate::compare::Setting;
use crate::compare::interval::{interval, mean};
use crate::compare::value::value_of;
use crate::evidence::measures::{MEASURES, Measure};
use crate::scenario::plan::RollOut;
use crate::scenario::sample::{Residents, sample};
use crate::store::{Key, Store};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::io;

/// Effect on a headline measure: whole horizon, whole municipality, in the unit of the measure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeasureEffect {
    pub measure: Measure,
    pub effect: f64,
    /// 95 % simulation interval; empty with one replication.
    pub interval: Option<(f64, f64)>,
    /// Mean of what it is held against.
    pub mean_against: f64,
    /// The effect in each replication, in order.
    pub per_replication: Vec<f64>,
}

impl MeasureEffect {
    /// Whether its interval leaves out zero. One replication is never sure.
    pub fn sure(&self) -> bool {
        self.interval.is_some_and(|(low, high)| low > 0.0 || high < 0.0)
    }

    /// Whether it is no play of chance and large enough to matter (smallest relevant difference of the measure).
    pub fn matters(&self) -> bool {
        self.sure() && self.effect.abs() >= self.measure.entry().relevant.threshold(self.mean_against)
    }
}

/// The headline measures, in the order of the catalogue.
pub fn headline_measures() -> impl Iterator<Item = Measure> {
    MEASURES.iter().filter(|entry| entry.headline).map(|entry| entry.measure)
}

/// Headline measures of one lived case: `[plan][measure][replication]`, whole horizon, whole municipality.
#[derive(Clone, Debug, PartialEq)]
pub struct Headlines(Vec<Vec<Vec<f64>>>);

impl Headlines {
    /// Effects of a plan against another, a row per headline measure.
    pub fn effects(&self, plan: usize, against: usize) -> Vec<MeasureEffect> {
        headline_measures().enumerate().map(|(row, measure)| effect(measure, &self.0[plan][row], &self.0[against][row])).collect()
    }
}

fn effect(measure: Measure, plan: &[f64], against: &[f64]) -> MeasureEffect {
    let per_replication: Vec<f64> = plan.iter().zip(against).map(|(plan, against)| plan - against).collect();
    let paired = interval(&per_replication);
    MeasureEffect { measure, effect: paired.mean, interval: paired.bounds, mean_against: mean(against), per_replication }
}

/// The same question asked of fewer residents, where the case has more. "Worst first" keeps its share of the neighbourhoods.
pub fn smaller(case: &Case, residents: u32) -> Case {
    let mut smaller = case.clone();
    if case.sample.residents() > u64::from(residents) {
        smaller.sample = sample(&case.scenario.municipality, Residents::Number(residents));
    }
    let (few, many) = (smaller.sample.neighbourhoods.len() as f64, case.sample.neighbourhoods.len() as f64);
    for stream in smaller.scenario.plans.iter_mut().flat_map(|plan| &mut plan.streams) {
        if let RollOut::WorstFirst(count) = &mut stream.roll_out {
            *count = ((f64::from(*count) * few / many).round() as u32).max(1);
        }
    }
    smaller
}

/// Work of these cases, in the unit of `Job::work` times replications.
pub fn work(cases: &[Case], replications: u32) -> u64 {
    cases.iter().map(|case| case.job(0).work() * u64::from(replications)).sum()
}

/// Lives the cases under the same seed on the threads of the current pool; replication r has the same chance in all of them
/// and in the main run. What is finished is kept in the store. `None` = stopped.
///
/// # Errors
/// What cannot be written in the store (disk full).
pub fn headlines(
    cases: &[Case],
    (seed, replications): (u64, u32),
    store: Option<&Store>,
    watch: &dyn Watch,
) -> io::Result<Option<Vec<Headlines>>> {
    let to_live: Vec<(&Case, u32)> = cases.iter().flat_map(|case| (0..replications).map(move |r| (case, r))).collect();
    let parts = if to_live.len() >= rayon::current_num_threads() { 1 } else { 4 * rayon::current_num_threads() };
    let lived: io::Result<Vec<Option<Vec<f64>>>> =
        to_live.into_par_iter().with_max_len(1).map(|(case, r)| monthly(case, (seed, r, parts), store, watch)).collect();
    let Some(lived) = lived?.into_iter().collect::<Option<Vec<_>>>() else { return Ok(None) };
    let of_case = |(case, months): (&Case, &[Vec<f64>])| summed(months, &case.setting());
    Ok(Some(cases.iter().zip(lived.chunks(replications.max(1) as usize)).map(of_case).collect()))
}

/// Monthly values of one replication by plan, headline measure and month: from the store, or lived now.
pub(super) fn monthly(
    case: &Case,
    how: (u64, u32, usize),
    store: Option<&Store>,
    watch: &dyn Watch,
) -> io::Result<Option<Vec<f64>>> {
    let (seed, replication, parts) = how;
    let job = case.job(seed);
    let whole = keys(&job)(replication);
    let key = Key { scenario: format!("{} headline measures", whole.scenario), ..whole };
    let months = case.scenario.horizon() as usize;
    let count = case.scenario.plans.len() * headline_measures().count() * months;
    if let Some(kept) = store.and_then(|store| store.numbers(&key, count, |why| watch.note(why))) {
        watch.worked(job.work());
        watch.finished(replication, true);
        return Ok(Some(kept));
    }
    if watch.stop() {
        return Ok(None);
    }
    let Some(record) = replication::record(&job, replication, parts, watch) else { return Ok(None) };
    let of_plan =
        |plan| headline_measures().flat_map(move |measure| crate::observe::record::PlanRecord::of(plan, measure, months));
    let numbers: Vec<f64> = record.plans.iter().flat_map(of_plan).copied().collect();
    if let Some(store) = store {
        store.save_numbers(&key, &numbers)?;
    }
    watch.finished(replication, false);
    Ok(Some(numbers))
}

fn summed(replications: &[Vec<f64>], setting: &Setting) -> Headlines {
    let measures: Vec<Measure> = headline_measures().collect();
    let value = |numbers: &[f64], row: usize| {
        let kind = measures[row % measures.len()].entry().kind;
        value_of(&numbers[row * setting.months..(row + 1) * setting.months], kind, setting)
    };
    let row = |row: usize| replications.iter().map(|numbers| value(numbers, row)).collect();
    let plan = |plan: usize| (0..measures.len()).map(|measure| row(plan * measures.len() + measure)).collect();
    Headlines((0..setting.plans.len()).map(plan).collect())
}
