//! Futures: worlds that differ in chance and in a draw of the accepted set, every plan of a future under the same of both.

use super::calibration::AcceptedSet;
use super::headlines::{headline_measures, monthly};
use super::{Case, Watch};
use crate::chance::philox::philox;
use crate::compare::Comparison;
use crate::compare::futures::{Futures, Lived, rows};
use crate::evidence::find;
use crate::store::Store;
use rayon::prelude::*;
use std::io;

/// Replication number of the first future: beyond all replications there may be, so that futures share no chance with them and
/// do not depend on how many of them are lived.
pub const FIRST: u32 = 10_000;
/// Marks the keys of the order of draws.
const ORDER: u32 = 0x6675_7475;

/// What was lived of the futures.
#[derive(Clone, Debug, PartialEq)]
pub struct LivedFutures {
    /// Draw of the accepted set in each future: its place in the set.
    pub draws: Vec<usize>,
    pub lived: Lived,
}

/// What is asked.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    pub seed: u64,
    pub futures: u32,
    pub set: &'a AcceptedSet,
}

/// Lives the futures on the threads of the current pool. Future f has the chance of replication `FIRST` + f of the same seed and
/// a draw of the set, in a keyed order without repeats until the set is used up. What is finished is kept in the store. `None` =
/// stopped.
///
/// # Errors
/// What cannot be written in the store (disk full).
pub fn futures(case: &Case, wanted: Wanted, store: Option<&Store>, watch: &dyn Watch) -> io::Result<Option<LivedFutures>> {
    let draws = order(wanted.seed, wanted.futures, wanted.set.draws.len());
    let parts = if draws.len() >= rayon::current_num_threads() { 1 } else { 4 * rayon::current_num_threads() };
    let one = |(future, &draw): (usize, &usize)| {
        let drawn = under(case, wanted.set, draw);
        monthly(&drawn, (wanted.seed, FIRST + future as u32, parts), store, watch)
    };
    let values: io::Result<Vec<Option<Vec<f64>>>> = draws.par_iter().enumerate().with_max_len(1).map(one).collect();
    let Some(values) = values?.into_iter().collect::<Option<Vec<_>>>() else { return Ok(None) };
    Ok(Some(LivedFutures { draws, lived: Lived { measures: headline_measures().collect(), values } }))
}

/// What the futures say beside the replications that differ by chance alone.
pub fn summed(found: &LivedFutures, case: &Case, set: &AcceptedSet, comparison: &Comparison) -> Futures {
    let mut draws = found.draws.clone();
    draws.sort_unstable();
    draws.dedup();
    let drawn = left_open(case, set).len();
    Futures {
        futures: found.draws.len(),
        draws: draws.len(),
        drawn,
        kept: set.keys.len() - drawn,
        rows: rows(&found.lived, &comparison.effects, &comparison.setting),
    }
}

/// The case under a draw.
pub fn under(case: &Case, set: &AcceptedSet, draw: usize) -> Case {
    Case { scenario: case.scenario.with_draw(&set.keys, &set.draws[draw]), sample: case.sample.clone() }
}

/// Parameters of the set that a scenario leaves open: those that a draw changes.
pub fn left_open(case: &Case, set: &AcceptedSet) -> Vec<&'static str> {
    let ends =
        |high: bool| set.keys.iter().filter_map(|key| find(key)).map(move |entry| if high { entry.high } else { entry.low });
    let under = |high: bool| case.scenario.with_draw(&set.keys, &ends(high).collect::<Vec<f64>>()).parameters;
    let (low, high) = (under(false), under(true));
    let moves = |key: &&&'static str| find(key).is_some_and(|entry| (entry.get)(&low) != (entry.get)(&high));
    set.keys.iter().filter(moves).copied().collect()
}

/// Values of parameters under a draw.
pub fn values(case: &Case, set: &AcceptedSet, draw: usize, keys: &[&str]) -> Vec<f64> {
    let parameters = under(case, set, draw).scenario.parameters;
    keys.iter().filter_map(|key| find(key)).map(|entry| (entry.get)(&parameters)).collect()
}

/// The draws of the futures: all of the set in an order by lot, then all again in another.
pub fn order(seed: u64, futures: u32, draws: usize) -> Vec<usize> {
    let key = [seed as u32, (seed >> 32) as u32];
    let round = |round: u32| {
        let lot = |draw: usize| {
            let [a, b, ..] = philox([draw as u32, round, 0, ORDER], key);
            (a, b, draw)
        };
        let mut all: Vec<usize> = (0..draws).collect();
        all.sort_by_key(|&draw| lot(draw));
        all
    };
    (0..)
        .take(if draws == 0 { 0 } else { futures.div_ceil(draws as u32) as usize })
        .flat_map(round)
        .take(futures as usize)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::compare;
    use crate::evidence::measures::Measure;
    use crate::experiment::calibration::uncertain;
    use crate::experiment::{Unwatched, run, tiny};

    fn set() -> AcceptedSet {
        let ends = |share: f64| uncertain().map(|entry| entry.low + share * (entry.high - entry.low)).collect::<Vec<_>>();
        AcceptedSet {
            keys: uncertain().map(|entry| entry.key).collect(),
            draws: vec![ends(0.45), ends(0.55), ends(0.5)],
            numbers: vec![0, 1, 2],
            misfit: vec![0.0; 3],
            facts: vec![],
        }
    }

    fn small() -> Case {
        tiny::case("continuity-or-projects", &["years=2"])
    }

    fn live(case: &Case, futures_wanted: u32, store: Option<&Store>) -> LivedFutures {
        let wanted = Wanted { seed: 5, futures: futures_wanted, set: &set() };
        futures(case, wanted, store, &Unwatched).expect("kept").expect("not stopped")
    }

    #[test]
    fn every_draw_comes_once_before_any_comes_again() {
        let first = order(1, 7, 3);
        for round in first.chunks(3).take(2) {
            let mut seen = round.to_vec();
            seen.sort_unstable();
            assert_eq!(seen, [0, 1, 2]);
        }
        assert_eq!(first.len(), 7);
        assert_eq!(order(1, 100, 400)[..7], order(1, 7, 400), "more futures begin with the same");
        assert_ne!(order(1, 100, 400), order(2, 100, 400));
        assert!(order(1, 5, 0).is_empty());
    }

    #[test]
    fn equal_plans_differ_by_nothing_under_any_draw() {
        let case = tiny::with(&small(), |scenario| {
            let same = scenario.plans[1].clone();
            scenario.plans.truncate(2);
            scenario.plans.push(crate::scenario::plan::Plan { name: "the-same".into(), ..same });
        });
        let found = live(&case, 3, None);
        let setting = case.setting();
        let whole = crate::compare::window::windows(setting.months)[0];
        for measure in headline_measures() {
            let of = |plan| found.lived.over(plan, measure, whole, &setting);
            assert_eq!(of(1), of(2), "{measure:?}");
            assert_ne!(of(0), of(1), "{measure:?}: but not from the reference");
        }
        let meetings = found.lived.over(0, Measure::Meetings, whole, &setting);
        assert!(meetings[0] != meetings[1] && meetings[1] != meetings[2], "futures differ: {meetings:?}");
    }

    #[test]
    fn futures_have_the_same_bits_on_any_number_of_threads_and_from_the_store() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let store = Store::open(folder.path()).expect("opened");
        let on = |threads| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
            pool.install(|| live(&small(), 3, Some(&store)))
        };
        let bits =
            |found: &LivedFutures| -> Vec<u64> { found.lived.values.iter().flatten().map(|value| value.to_bits()).collect() };
        let (one, kept, anew) = (on(1), on(2), live(&small(), 3, None));
        assert_eq!(bits(&one), bits(&kept));
        assert_eq!(bits(&one), bits(&anew));
        let main = run(&small().job(5), 0..1, Some(&store), &Unwatched).expect("kept");
        assert_eq!(main.found, 0, "what a future keeps is no replication");
    }

    #[test]
    fn what_the_scenario_says_is_not_drawn() {
        let own = tiny::case("continuity-or-projects", &["years=2", "parameters.strain.noise=0.3"]);
        for draw in 0..3 {
            assert_eq!(under(&own, &set(), draw).scenario.parameters.strain.noise, 0.3);
            assert_ne!(under(&small(), &set(), draw).scenario.parameters.strain.noise, 0.28);
        }
        let records = run(&own.job(5), 0..2, None, &Unwatched).expect("no store").records;
        let comparison = compare(&records, &own.setting());
        let found = summed(&live(&own, 2, None), &own, &set(), &comparison);
        assert_eq!((found.futures, found.draws, found.kept, found.drawn + 1), (2, 2, 1, set().keys.len()));
        assert_eq!(found.rows.len(), comparison.setting.pairs().len() * headline_measures().count());
    }
}
