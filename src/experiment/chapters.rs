//! The chapters of the council report that are lived beside the main run, on fewer residents and replications.

use super::headlines::work as work_of;
use super::theory::{self, Theory};
use super::what_if::{self, WhatIf};
use super::{Asked, Case, Watch};
use crate::store::Store;
use serde::{Deserialize, Serialize};
use std::io;

/// What was lived beside the main run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chapters {
    /// `None`: no plan to vary.
    pub what_if: Option<WhatIf>,
    /// `None`: no link belongs to any plan.
    pub theory: Option<Theory>,
}

/// Lives the chapters under the seed of the main run, on the threads of the current pool. What is finished is kept in the store,
/// so that the same question goes on where it was stopped. `None` = stopped.
///
/// # Errors
/// What cannot be written in the store (disk full).
pub fn chapters(case: &Case, asked: Asked, store: Option<&Store>, watch: &dyn Watch) -> io::Result<Option<Chapters>> {
    let Some(what_if) = what_if::what_if(case, asked, store, watch)? else { return Ok(None) };
    let Some(theory) = theory::theory(case, asked, store, watch)? else { return Ok(None) };
    Ok(Some(Chapters { what_if, theory }))
}

/// What will be lived for the chapters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Load {
    /// In the unit of `Job::work` times replications.
    pub work: u64,
    /// Calls of `Watch::finished`.
    pub replications: u32,
}

/// How much `chapters` will live, for whoever shows progress.
pub fn load(case: &Case, asked: Asked) -> Load {
    let strip = (what_if::cases(case), what_if::replications(asked));
    let links = (theory::design(case).map_or_else(Vec::new, |design| design.cases), theory::replications(asked));
    let all = [&strip, &links];
    Load {
        work: all.iter().map(|(cases, replications)| work_of(cases, *replications)).sum(),
        replications: all.iter().map(|(cases, replications)| cases.len() as u32 * replications).sum(),
    }
}

/// Work of the chapters, in the unit of `Job::work` times replications.
pub fn work(case: &Case, asked: Asked) -> u64 {
    load(case, asked).work
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::{Unwatched, run, tiny};
    use std::sync::atomic::{AtomicU32, AtomicU64, Ordering::Relaxed};

    const ASKED: Asked = Asked { seed: 9, replications: 2 };

    fn small() -> Case {
        tiny::case("continuity-or-projects", &["years=2"])
    }

    #[derive(Default)]
    struct Counting {
        worked: AtomicU64,
        finished: AtomicU32,
        found: AtomicU32,
        /// Stops after so many replications; 0 = never.
        stop_after: u32,
    }

    impl Watch for Counting {
        fn worked(&self, months: u64) {
            self.worked.fetch_add(months, Relaxed);
        }

        fn finished(&self, _replication: u32, found: bool) {
            self.finished.fetch_add(1, Relaxed);
            self.found.fetch_add(u32::from(found), Relaxed);
        }

        fn note(&self, text: String) {
            panic!("{text}");
        }

        fn stop(&self) -> bool {
            self.stop_after > 0 && self.finished.load(Relaxed) >= self.stop_after
        }
    }

    #[test]
    fn chapters_have_the_same_bits_on_any_number_of_threads_and_come_back_from_bytes() {
        let on = |threads| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
            pool.install(|| chapters(&small(), ASKED, None, &Unwatched)).expect("no store").expect("not stopped")
        };
        let bytes = |chapters: &Chapters| postcard::to_allocvec(chapters).expect("plain data");
        let (one, two) = (on(1), on(2));
        assert_eq!(bytes(&one), bytes(&two));
        assert_eq!(postcard::from_bytes::<Chapters>(&bytes(&one)).expect("read back"), one);
        let text = serde_json::to_string(&one).expect("plain data");
        assert_eq!(serde_json::from_str::<Chapters>(&text).expect("read back"), one);
    }

    #[test]
    fn a_stopped_run_goes_on_where_it_was_and_progress_adds_up() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let store = Store::open(folder.path()).expect("opened");
        let stopped = Counting { stop_after: 3, ..Counting::default() };
        let live = |watch: &Counting| chapters(&small(), ASKED, Some(&store), watch).expect("kept");
        assert_eq!(live(&stopped), None);
        let (again, after) = (Counting::default(), Counting::default());
        let whole = live(&again).expect("not stopped");
        assert!(again.found.load(Relaxed) >= 3 && again.found.load(Relaxed) < again.finished.load(Relaxed));
        let Load { work, replications } = load(&small(), ASKED);
        assert_eq!((again.worked.load(Relaxed), again.finished.load(Relaxed)), (work, replications));
        assert_eq!(live(&after).as_ref(), Some(&whole));
        assert_eq!(after.found.load(Relaxed), replications);
        assert_eq!(chapters(&small(), ASKED, None, &Unwatched).expect("no store"), Some(whole), "kept or lived is the same");
        let main = run(&small().job(ASKED.seed), 0..1, Some(&store), &Counting::default()).expect("kept");
        assert_eq!((main.found, main.records.len()), (0, 1), "what a chapter keeps is no whole replication");
    }

    #[test]
    fn a_scenario_without_money_has_no_chapters() {
        let bare = tiny::with(&small(), |scenario| scenario.plans.iter_mut().for_each(|plan| plan.streams.clear()));
        let nothing = Chapters { what_if: None, theory: None };
        assert_eq!(chapters(&bare, ASKED, None, &Unwatched).expect("no store"), Some(nothing));
        assert_eq!(work(&bare, ASKED), 0);
    }

    /// Time and tables of the default question: `cargo test --release --lib -- --ignored --nocapture chapters_of_the_default`.
    #[test]
    #[ignore = "takes half a minute and is for reading"]
    fn chapters_of_the_default_scenario() {
        let scenario = crate::scenario::load("continuity-or-projects", &[]).expect("shipped").scenario;
        let case = Case::new(scenario, crate::scenario::sample::Residents::default()).expect("inhabited");
        let asked = Asked { seed: 1, replications: 20 };
        let began = std::time::Instant::now();
        let Chapters { what_if, theory } = chapters(&case, asked, None, &Unwatched).expect("no store").expect("not stopped");
        println!("{:.1} s, work {} against {}", began.elapsed().as_secs_f64(), work(&case, asked), 20 * case.job(1).work());
        tell_strip(&what_if.expect("a template"));
        tell_theory(&theory.expect("links"));
    }

    fn tell_strip(strip: &WhatIf) {
        for measure in super::super::headlines::headline_measures() {
            println!("{} {:?}", measure.key(), what_if::weigh(strip, measure));
            for cell in &strip.cells {
                let effect = strip.at(measure, cell.length, cell.gap).expect("every cell");
                let half = effect.interval.map_or(f64::NAN, |(low, high)| (high - low) / 2.0);
                println!(
                    "  {:>3} months, gap {:>2}: {:>12.1} ± {half:.1} of {:.0}",
                    cell.length, cell.gap, effect.effect, effect.mean_against
                );
            }
        }
    }

    fn tell_theory(theory: &Theory) {
        let share = |remains: Option<&theory::Remains>| match remains.and_then(|remains| remains.remains) {
            Some(theory::Share { share, interval: Some((low, high)) }) => format!("{share:>6.2} ± {:.2}", (high - low) / 2.0),
            _ => "     –       ".into(),
        };
        for measure in super::super::headlines::headline_measures() {
            println!("{}", measure.key());
            for pair in &theory.base {
                let on = pair.effects.iter().find(|effect| effect.measure == measure).expect("every measure");
                println!("  {} − {}: {:.1} {:?} matters {}", pair.plan, pair.against, on.effect, on.interval, on.matters());
            }
            let row = |name: &str, of: &dyn Fn((usize, usize)) -> String| {
                let cells: Vec<String> = theory.base.iter().map(|pair| of((pair.plan, pair.against))).collect();
                println!("  {name:<24} {}", cells.join("  "));
            };
            for link in &theory.links {
                row(&link.link, &|pair| share(link.remains(pair, measure)));
            }
            if let Some(without) = &theory.without_evidence {
                row("without evidence", &|pair| share(without.remains(pair, measure)));
            }
        }
    }
}
