//! The lenses over all finished replications, side by side.

use super::Job;
use crate::chance::Chance;
use crate::evaluation::lenses::{Design, LensRow, Said, View, rank_correlation, read, rows};
use crate::evaluation::observed::Observed;
use crate::world::build::sites;
use rayon::prelude::*;

/// What each lens says of every plan but the reference, over replications.
pub fn lenses(job: &Job, observed: &[Observed]) -> Vec<LensRow> {
    let scenario = job.scenario;
    let sites = sites(job.sample);
    let months = scenario.horizon() as usize;
    let years = months / 12;
    let mut sorted: Vec<&Observed> = observed.iter().collect();
    sorted.sort_by_key(|observed| observed.replication);
    let plans: Vec<usize> = (0..scenario.plans.len()).filter(|&plan| plan != scenario.reference).collect();
    let design = |plan: usize, replication: u32| {
        let world = (&scenario.parameters, &scenario.circumstances);
        Design::of(&scenario.plans[plan], world, &sites, &Chance::new(job.seed, replication), months)
    };
    let said: Vec<Vec<Said>> = sorted
        .par_iter()
        .map(|observed| {
            let say = |&plan: &usize| {
                let design = design(plan, observed.replication);
                read(&view(observed, (plan, scenario.reference), &design, years))
            };
            plans.iter().map(say).collect()
        })
        .collect();
    let mut table = Vec::new();
    for (place, &plan) in plans.iter().enumerate() {
        let of_plan: Vec<&Said> = said.iter().map(|said| &said[place]).collect();
        table.extend(rows(plan, &of_plan, &design(plan, sorted.first().map_or(0, |observed| observed.replication)), years));
    }
    let all: Vec<&Said> = said.iter().flatten().collect();
    rank_correlation(&mut table, &all);
    table
}

fn view<'a>(observed: &'a Observed, (plan, reference): (usize, usize), design: &'a Design, years: usize) -> View<'a> {
    View { plan: &observed.plans[plan], reference: &observed.plans[reference], before: &observed.before, design, years }
}
