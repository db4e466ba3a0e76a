//! What if the contract were longer, and what if there were a gap? The same money in every combination of length and gap.

mod variants;
mod weigh;

pub use variants::template;
pub use weigh::{Matters, Weighed, weigh};

use super::headlines::{Headlines, MeasureEffect, headlines, smaller};
use super::{Asked, Case, Watch};
use crate::evidence::measures::Measure;
use crate::scenario::plan::Plan;
use crate::store::Store;
use serde::{Deserialize, Serialize};
use std::io;

/// Contract lengths (months).
pub const LENGTHS: [u32; 4] = [12, 24, 48, 120];
/// Gaps after each contract (months).
pub const GAPS: [u32; 3] = [0, 6, 12];
/// Residents lived at most (persons), and replications at most.
const RESIDENTS: u32 = 4_000;
const REPLICATIONS: u32 = 5;
/// Variants lived in lockstep with the reference.
const TOGETHER: usize = 6;

/// Effects of one plan, had its contracts another length and another gap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WhatIf {
    /// The plan of the scenario that the variants are made from.
    pub template: usize,
    /// Columns and rows of the strip (months), ascending.
    pub lengths: Vec<u32>,
    pub gaps: Vec<u32>,
    /// Residents lived (persons).
    pub residents: u64,
    pub replications: usize,
    /// By length, then gap.
    pub cells: Vec<Cell>,
}

/// One length with one gap (months): the headline measures against the reference, whole horizon, whole municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    pub length: u32,
    pub gap: u32,
    pub effects: Vec<MeasureEffect>,
}

impl WhatIf {
    /// The effect on a headline measure at a length and a gap (months).
    pub fn at(&self, measure: Measure, length: u32, gap: u32) -> Option<&MeasureEffect> {
        let cell = self.cells.iter().find(|cell| (cell.length, cell.gap) == (length, gap))?;
        cell.effects.iter().find(|effect| effect.measure == measure)
    }
}

/// What is to be lived for it: one case per job, the reference first in each. Empty without a plan to vary.
pub(super) fn cases(case: &Case) -> Vec<Case> {
    let Some(template) = template(case) else { return Vec::new() };
    let case = smaller(case, RESIDENTS);
    let variants = variants::variants(&case, template);
    let job = |variants: &[Plan]| {
        let mut job = case.clone();
        let reference = job.scenario.plans.swap_remove(job.scenario.reference);
        (job.scenario.plans, job.scenario.reference) = ([&[reference], variants].concat(), 0);
        job
    };
    variants.chunks(TOGETHER).map(job).collect()
}

/// Replications lived of those that were asked.
pub(super) fn replications(asked: Asked) -> u32 {
    asked.replications.min(REPLICATIONS)
}

/// Lives the strip. `None` inside = no plan to vary; `None` outside = stopped.
///
/// # Errors
/// What cannot be written in the store.
pub(super) fn what_if(case: &Case, asked: Asked, store: Option<&Store>, watch: &dyn Watch) -> io::Result<Option<Option<WhatIf>>> {
    let (Some(template), cases) = (template(case), cases(case)) else { return Ok(Some(None)) };
    let replications = replications(asked);
    let Some(lived) = headlines(&cases, (asked.seed, replications), store, watch)? else { return Ok(None) };
    let of_job = |(job, case): (&Headlines, &Case)| {
        let variants = 1..case.scenario.plans.len();
        variants.map(|plan| job.effects(plan, 0)).collect::<Vec<_>>()
    };
    let effects = lived.iter().zip(&cases).flat_map(of_job);
    let lengths_and_gaps = LENGTHS.into_iter().flat_map(|length| GAPS.map(|gap| (length, gap)));
    let cells = lengths_and_gaps.zip(effects).map(|((length, gap), effects)| Cell { length, gap, effects }).collect();
    Ok(Some(Some(WhatIf {
        template,
        lengths: LENGTHS.into(),
        gaps: GAPS.into(),
        residents: cases[0].sample.residents(),
        replications: replications as usize,
        cells,
    })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::{Unwatched, tiny};

    #[test]
    fn a_variant_has_the_same_effect_in_whichever_job_it_lives() {
        let case = tiny::case("continuity-or-projects", &[]);
        let jobs = cases(&case);
        assert_eq!(jobs.iter().map(|job| job.scenario.plans.len()).collect::<Vec<_>>(), [7, 7]);
        let mut other = jobs[0].clone();
        other.scenario.plans[1] = jobs[1].scenario.plans[2].clone();
        let live = |cases: &[Case]| headlines(cases, (4, 2), None, &Unwatched).expect("no store").expect("not stopped");
        let (there, here) = (live(&jobs[1..]), live(&[other]));
        assert_eq!(there[0].effects(2, 0), here[0].effects(1, 0));
    }

    #[test]
    fn a_variant_that_equals_a_plan_of_the_scenario_has_its_effect() {
        let case = tiny::case("continuity-or-projects", &[]);
        let asked = Asked { seed: 4, replications: 2 };
        let strip = what_if(&case, asked, None, &Unwatched).expect("no store").expect("not stopped").expect("a template");
        let plans = headlines(&[smaller(&case, RESIDENTS)], (4, 2), None, &Unwatched).expect("no store").expect("not stopped");
        for (plan, length, gap) in [(1, 120, 0), (2, 24, 0), (3, 24, 6)] {
            for effect in plans[0].effects(plan, 0) {
                assert_eq!(strip.at(effect.measure, length, gap), Some(&effect), "{length} {gap}");
            }
        }
    }

    #[test]
    fn nothing_to_vary_is_no_strip() {
        let case = tiny::case("continuity-or-projects", &["plan.structural.stream=[]", "plan.projects.equal_money=false"]);
        assert!(cases(&tiny::with(&case, |scenario| scenario.plans.truncate(3))).is_empty());
    }
}
