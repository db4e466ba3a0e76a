//! One replication: build, warm up once, fork, live every plan in lockstep, and watch what nobody sees.

use super::judging;
use super::{Job, Watch};
use crate::chance::Chance;
use crate::compare::setting::pairs;
use crate::evaluation::Lived;
use crate::evaluation::ledger::{Ledger, Watcher};
use crate::evaluation::observed::{Evaluators, Register};
use crate::network::sums::MOST_LANES;
use crate::observe::Observer;
use crate::observe::record::Record;
use crate::scenario::Scenario;
use crate::scenario::plan::Plan;
use crate::units::WARM_UP_MONTHS;
use crate::world::{Crew, Laws, World, build, fork, month};

/// Replications in which a placebo twin lives as well: the noise floor of the ledger.
pub const PLACEBOS: u32 = 5;
/// The placebo: so large a share of residents gets a push in strain (share, SD) that nobody paid for.
const SHAM: (f64, f64) = (0.001, 0.5);

/// Lives one replication, in so many parts at a time (1 = no threads). `None` = stopped.
pub fn replicate(job: &Job, replication: u32, parts: usize, watch: &dyn Watch) -> Option<Lived> {
    let warm = warm_up_seen(job, replication, parts, watch)?;
    live_plans(job, &warm, (replication, parts, replication < PLACEBOS), watch)
}

/// Lives one replication for its record alone: without placebo, and without onlookers unless a funder renews on what they see.
pub fn record(job: &Job, replication: u32, parts: usize, watch: &dyn Watch) -> Option<Record> {
    let (scenario, reference) = (job.scenario, job.scenario.reference);
    let warm = warm_up_seen(job, replication, parts, watch)?;
    let contracts = scenario.plans.iter().flat_map(|plan| &plan.streams).filter_map(|stream| stream.contract.as_ref());
    if contracts.into_iter().any(|contract| contract.judged_by.is_some()) {
        return live_plans(job, &warm, (replication, parts, false), watch).map(|lived| lived.record);
    }
    let mut all: Option<Record> = None;
    for group in lockstep(scenario.plans.len(), reference, false) {
        let record = live_unseen(&warm, scenario, &group, (replication, parts), watch)?;
        match &mut all {
            None => all = Some(record),
            Some(all) => {
                all.agent_months += record.agent_months;
                all.plans.extend(record.plans.into_iter().skip(1));
            }
        }
    }
    let mut all = all?;
    put_in_order(&mut all, scenario.plans.len(), reference);
    Some(all)
}

/// As `live`, with nobody but the observer.
fn live_unseen(warm: &Warm, scenario: &Scenario, group: &Group, how: (u32, usize), watch: &dyn Watch) -> Option<Record> {
    let ((replication, parts), horizon) = (how, scenario.horizon() as usize);
    let plans: Vec<Plan> = group.plans.iter().map(|&plan| scenario.plans[plan].clone()).collect();
    let mut world = fork::fork(&warm.world, &plans, horizon as u32);
    let mut crew = Crew::new(&world.neighbourhoods, plans.len(), parts);
    let mut observer = Observer::new(&world, replication, horizon);
    for _ in 0..horizon {
        if watch.stop() {
            return None;
        }
        month::live(&mut world, &mut crew);
        observer.look(&world);
        watch.worked(group.work());
    }
    Some(observer.finish())
}

/// Lives every plan from the end of the warm-up; with the placebo twin if asked.
fn live_plans(job: &Job, warm: &Warm, how: (u32, usize, bool), watch: &dyn Watch) -> Option<Lived> {
    let (replication, parts, placebo) = how;
    let scenario = job.scenario;
    let (plans, reference) = (scenario.plans.len(), scenario.reference);
    let mut all: Option<Lived> = None;
    for group in lockstep(plans, reference, placebo && plans > 1) {
        let lived = live(warm, scenario, &group, (replication, parts), watch)?;
        match &mut all {
            None => all = Some(lived),
            Some(all) => {
                let added = lived.record.plans.len() > 1;
                all.record.agent_months += if added { lived.record.agent_months } else { 0 };
                all.record.plans.extend(lived.record.plans.into_iter().skip(1));
                all.unseen.join(lived.unseen);
                all.observed.join(lived.observed);
            }
        }
    }
    let mut all = all?;
    put_in_order(&mut all.record, plans, reference);
    all.observed.put_in_order(reference);
    all.unseen.put_in_order(reference, &pairs(reference, &equal_money(scenario)));
    Some(all)
}

fn equal_money(scenario: &Scenario) -> Vec<bool> {
    scenario.plans.iter().map(|plan| plan.equal_money).collect()
}

/// The status quo at the end of the warm-up: does not depend on the plans.
pub fn warm_up(job: &Job, replication: u32, parts: usize, watch: &dyn Watch) -> Option<World> {
    Some(warm_up_seen(job, replication, parts, watch)?.world)
}

/// A world at the eve of its plans, and what was registered in the years before.
struct Warm {
    world: World,
    before: Register,
}

fn warm_up_seen(job: &Job, replication: u32, parts: usize, watch: &dyn Watch) -> Option<Warm> {
    let laws = Laws::new(&job.scenario.parameters, &job.scenario.circumstances);
    let mut world = build::build(job.sample, laws, Chance::new(job.seed, replication));
    if let Some(fte) = job.scenario.own.wijkteam_fte {
        build::give_slots(&mut world, fte / job.sample.factor());
    }
    let mut crew = Crew::new(&world.neighbourhoods, 1, parts);
    let kept = 12 * job.scenario.parameters.lenses.before_years.round() as i32;
    let mut before = Register::new(world.neighbourhoods.len());
    for month in -WARM_UP_MONTHS..0 {
        if watch.stop() {
            return None;
        }
        month::live(&mut world, &mut crew);
        if month >= -kept {
            before.write(&world, 0);
        }
        watch.worked(1);
    }
    Some(Warm { world, before })
}

fn live(warm: &Warm, scenario: &Scenario, group: &Group, how: (u32, usize), watch: &dyn Watch) -> Option<Lived> {
    let ((replication, parts), horizon) = (how, scenario.horizon() as usize);
    let mut plans: Vec<Plan> = group.plans.iter().map(|&plan| scenario.plans[plan].clone()).collect();
    plans.extend(group.placebo.then(|| Plan { sham: Some(SHAM), ..scenario.plans[scenario.reference].clone() }));
    let mut world = fork::fork(&warm.world, &plans, horizon as u32);
    let mut crew = Crew::new(&world.neighbourhoods, plans.len(), parts);
    let mut observer = Observer::new(&world, replication, horizon).of_first(group.plans.len());
    let mut watcher = Watcher::new(&world, &group.pairs(scenario), horizon);
    let mut evaluators = Evaluators::new(&world, group.plans.len(), warm.before.clone());
    let designs = judging::designs(&world, scenario, &group.plans);
    if replication == 0 {
        watcher = watcher.following(&world);
    }
    for _ in 0..horizon {
        if watch.stop() {
            return None;
        }
        judging::hand_down(&mut world, &evaluators, &designs);
        month::live(&mut world, &mut crew);
        observer.look(&world);
        watcher.look(&world);
        evaluators.look(&world);
        watch.worked(group.work());
    }
    let unseen = Ledger::of_group(watcher.finish(), &group.plans);
    Some(Lived { record: observer.finish(), unseen, observed: evaluators.finish(replication) })
}

/// Plans that live in lockstep, the reference first, and whether a placebo twin of the reference lives behind them.
#[derive(Clone, Debug, PartialEq)]
struct Group {
    plans: Vec<usize>,
    placebo: bool,
}

impl Group {
    /// Lanes whose events are paired: those of the comparison that live here, and the placebo with the reference.
    fn pairs(&self, scenario: &Scenario) -> Vec<(usize, usize)> {
        let lane = |plan: usize| self.plans.iter().position(|&here| here == plan);
        let all = pairs(scenario.reference, &equal_money(scenario)).into_iter();
        let here = all.filter_map(|(plan, against)| Some((lane(plan)?, lane(against)?)));
        here.chain(self.placebo.then_some((self.plans.len(), 0))).collect()
    }

    /// Work of a month (plans): the placebo is no part of what was asked.
    fn work(&self) -> u64 {
        if self.plans.len() == 1 && self.placebo { 0 } else { self.plans.len() as u64 }
    }
}

/// Which plans live in lockstep: all if they fit, else groups that each begin with the reference. The placebo lives where there is room.
fn lockstep(plans: usize, reference: usize, placebo: bool) -> Vec<Group> {
    let others: Vec<usize> = (0..plans).filter(|&plan| plan != reference).collect();
    let group = |others: &[usize]| Group { plans: [&[reference], others].concat(), placebo: false };
    let mut groups: Vec<Group> = others.chunks(MOST_LANES - 1).map(group).collect();
    if groups.is_empty() || placebo && groups.iter().all(|group| group.plans.len() == MOST_LANES) {
        groups.push(group(&[]));
    }
    if let Some(room) = groups.iter_mut().find(|group| placebo && group.plans.len() < MOST_LANES) {
        room.placebo = true;
    }
    groups
}

/// From reference first, then the others, back to the order of the scenario.
fn put_in_order(record: &mut Record, plans: usize, reference: usize) {
    let first = record.plans.remove(0);
    record.plans.insert(reference.min(plans - 1), first);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::{Case, Unwatched};
    use crate::scenario::load;
    use crate::scenario::sample::Residents;

    #[test]
    fn every_plan_lives_once_beside_the_reference() {
        let plans = |groups: Vec<Group>| groups.into_iter().map(|group| group.plans).collect::<Vec<_>>();
        assert_eq!(plans(lockstep(4, 1, false)), [[1, 0, 2, 3]]);
        assert_eq!(plans(lockstep(12, 0, false)), [vec![0, 1, 2, 3, 4, 5, 6, 7], vec![0, 8, 9, 10, 11]]);
        assert_eq!(plans(lockstep(1, 0, false)), [[0]]);
    }

    #[test]
    fn the_placebo_lives_where_there_is_room_and_only_once() {
        let placebos =
            |plans| lockstep(plans, 0, true).into_iter().map(|group| (group.plans.len(), group.placebo)).collect::<Vec<_>>();
        assert_eq!(placebos(4), [(4, true)]);
        assert_eq!(placebos(8), [(8, false), (1, true)]);
        assert_eq!(placebos(12), [(8, false), (5, true)]);
        assert_eq!(placebos(15), [(8, false), (8, false), (1, true)]);
    }

    #[test]
    fn a_record_is_the_same_with_and_without_onlookers() {
        let bytes = |record: &Record| postcard::to_allocvec(record).expect("plain numbers");
        for name in ["continuity-or-projects", "only-what-can-be-proven"] {
            let scenario = load(name, &["years=3".into()]).expect("a shipped scenario").scenario;
            let mut case = Case::new(scenario, Residents::Number(1_000)).expect("Tilburg");
            let more = case.scenario.plans[1..].to_vec();
            case.scenario.plans.extend(more.into_iter().cycle().take(MOST_LANES - case.scenario.plans.len() + 2));
            let lived = replicate(&case.job(3), 0, 1, &Unwatched).expect("not stopped");
            let alone = record(&case.job(3), 0, 1, &Unwatched).expect("not stopped");
            assert_eq!(bytes(&lived.record), bytes(&alone), "{name}");
        }
    }

    #[test]
    fn a_record_is_the_same_with_and_without_the_placebo() {
        let scenario = load("continuity-or-projects", &["years=2".into()]).expect("a shipped scenario").scenario;
        let mut case = Case::new(scenario, Residents::Number(1_500)).expect("Tilburg");
        let live = |case: &Case, placebo| {
            let job = case.job(3);
            let warm = warm_up_seen(&job, 0, 1, &Unwatched).expect("not stopped");
            live_plans(&job, &warm, (0, 1, placebo), &Unwatched).expect("not stopped")
        };
        let bytes = |record: &Record| postcard::to_allocvec(record).expect("plain numbers");
        let (with, without) = (live(&case, true), live(&case, false));
        assert!(with.unseen.placebo.is_some() && without.unseen.placebo.is_none() && with.shaped());
        assert_eq!(bytes(&with.record), bytes(&without.record));
        assert_eq!(with.unseen.pairs, without.unseen.pairs);
        assert_eq!(with.unseen.pairs.iter().map(|pair| (pair.plan, pair.against)).collect::<Vec<_>>(), case.setting().pairs());
        // The same where the placebo asks for a group of its own.
        while case.scenario.plans.len() < MOST_LANES {
            let mut plan = case.scenario.plans[1].clone();
            plan.name = format!("plan-{}", case.scenario.plans.len());
            case.scenario.plans.push(plan);
        }
        let (with, without) = (live(&case, true), live(&case, false));
        assert_eq!(bytes(&with.record), bytes(&without.record));
        assert!(with.unseen.placebo.is_some() && with.unseen.pairs == without.unseen.pairs && with.shaped());
    }
}
