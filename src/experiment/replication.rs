//! One replication: build, warm up once, fork, live every plan in lockstep.

use super::{Job, Watch};
use crate::chance::Chance;
use crate::network::sums::MOST_LANES;
use crate::observe::Observer;
use crate::observe::record::Record;
use crate::scenario::plan::Plan;
use crate::units::WARM_UP_MONTHS;
use crate::world::{Crew, Laws, World, build, fork, month};

/// Lives one replication, in so many parts at a time (1 = no threads). `None` = stopped.
pub fn replicate(job: &Job, replication: u32, parts: usize, watch: &dyn Watch) -> Option<Record> {
    let warm = warm_up(job, replication, parts, watch)?;
    let scenario = job.scenario;
    let mut record: Option<Record> = None;
    for lanes in lockstep(scenario.plans.len(), scenario.reference) {
        let plans: Vec<Plan> = lanes.iter().map(|&plan| scenario.plans[plan].clone()).collect();
        let lived = live(&warm, &plans, (replication, scenario.horizon() as u32, parts), watch)?;
        match &mut record {
            None => record = Some(lived),
            Some(record) => {
                record.agent_months += lived.agent_months;
                record.plans.extend(lived.plans.into_iter().skip(1));
            }
        }
    }
    let mut record = record?;
    put_in_order(&mut record, scenario.plans.len(), scenario.reference);
    Some(record)
}

/// The status quo at the end of the warm-up: does not depend on the plans.
pub fn warm_up(job: &Job, replication: u32, parts: usize, watch: &dyn Watch) -> Option<World> {
    let laws = Laws::new(&job.scenario.parameters, &job.scenario.circumstances);
    let mut world = build::build(job.sample, laws, Chance::new(job.seed, replication));
    if let Some(fte) = job.scenario.own.wijkteam_fte {
        build::give_slots(&mut world, fte / job.sample.factor());
    }
    let mut crew = Crew::new(&world.neighbourhoods, 1, parts);
    for _ in 0..WARM_UP_MONTHS {
        if watch.stop() {
            return None;
        }
        month::live(&mut world, &mut crew);
        watch.worked(1);
    }
    Some(world)
}

fn live(warm: &World, plans: &[Plan], how: (u32, u32, usize), watch: &dyn Watch) -> Option<Record> {
    let (replication, horizon, parts) = how;
    let mut world = fork::fork(warm, plans, horizon);
    let mut crew = Crew::new(&world.neighbourhoods, plans.len(), parts);
    let mut observer = Observer::new(&world, replication, horizon as usize);
    for _ in 0..horizon {
        if watch.stop() {
            return None;
        }
        month::live(&mut world, &mut crew);
        observer.look(&world);
        watch.worked(plans.len() as u64);
    }
    Some(observer.finish())
}

/// Which plans live in lockstep: all if they fit, else groups that each begin with the reference.
fn lockstep(plans: usize, reference: usize) -> Vec<Vec<usize>> {
    let others: Vec<usize> = (0..plans).filter(|&plan| plan != reference).collect();
    if others.is_empty() {
        return vec![vec![reference]];
    }
    others.chunks(MOST_LANES - 1).map(|group| [&[reference], group].concat()).collect()
}

/// From reference first, then the others, back to the order of the scenario.
fn put_in_order(record: &mut Record, plans: usize, reference: usize) {
    let first = record.plans.remove(0);
    record.plans.insert(reference.min(plans - 1), first);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_plan_lives_once_beside_the_reference() {
        assert_eq!(lockstep(4, 1), [[1, 0, 2, 3]]);
        let groups = lockstep(12, 0);
        assert_eq!(groups, [vec![0, 1, 2, 3, 4, 5, 6, 7], vec![0, 8, 9, 10, 11]]);
        assert_eq!(lockstep(1, 0), [[0]]);
    }
}
