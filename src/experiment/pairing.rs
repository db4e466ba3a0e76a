//! Proofs that twin worlds differ by what the plans fund and by nothing else, on a scenario of the user's choice.
//!
//! Imagine two residents who are the same person in two worlds. A bus hits one of them; then it hits the other in the same
//! month, unless something that was paid for has kept him at home. That holds only if chance never notices which plans live
//! beside each other, who looks on, or how many threads work. Here it is shown, resident by resident and bit by bit.

use super::replication::warm_up;
use super::same::{Difference, same};
use super::{Job, Watch};
use crate::network::sums::MOST_LANES;
use crate::observe::Observer;
use crate::scenario::plan::{Buys, Contract, MAX_EXTRA_STREAMS, Plan, Stream, Tender};
use crate::world::{Crew, World, fork, month};

/// What is proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// A plan and its copy differ by exactly zero.
    IdenticalPlans,
    /// A stream of zero euros changes nothing.
    ZeroEuros,
    /// Before a plan starts, its world is that of the status quo.
    BeforeTheStart,
    /// The number of parts that are handled at a time changes nothing.
    Threads,
    /// The plans that live beside a plan change nothing, nor does their order.
    OtherPlans,
    /// Looking on changes nothing.
    Observers,
}

impl Claim {
    pub const ALL: [Claim; 6] =
        [Claim::IdenticalPlans, Claim::ZeroEuros, Claim::BeforeTheStart, Claim::Threads, Claim::OtherPlans, Claim::Observers];
}

/// A claim and what came of it: the number of values that are the same, or the first that is not.
pub type Proof = (Claim, Result<u64, Box<Difference>>);

/// What the proofs stand on: the end of a warm-up, and how many months of the plans to live.
pub struct Ground<'a> {
    job: &'a Job<'a>,
    warm: World,
    /// (months)
    months: u32,
}

impl<'a> Ground<'a> {
    /// Lives the warm-up once; the proofs begin where it ends. `None` = stopped. Months beyond the scenario's are not lived.
    pub fn prepare(job: &'a Job<'a>, months: u32, watch: &dyn Watch) -> Option<Ground<'a>> {
        let months = months.clamp(1, job.scenario.horizon() as u32);
        Some(Ground { job, warm: warm_up(job, 0, 1, watch)?, months })
    }

    /// Residents lived at the end of the warm-up (persons), and months of the plans.
    pub fn size(&self) -> (u32, u32) {
        (self.warm.neighbourhoods.iter().map(|n| n.sides[0].happenings.residents).sum(), self.months)
    }

    /// Tries one claim.
    pub fn prove(&self, claim: Claim) -> Proof {
        let proof = match claim {
            Claim::IdenticalPlans => self.identical_plans(),
            Claim::ZeroEuros => self.zero_euros(),
            Claim::BeforeTheStart => self.before_the_start(),
            Claim::Threads => self.threads(),
            Claim::OtherPlans => self.other_plans(),
            Claim::Observers => self.observers(),
        };
        (claim, proof)
    }

    fn plans(&self) -> &[Plan] {
        &self.job.scenario.plans
    }

    fn identical_plans(&self) -> Result<u64, Box<Difference>> {
        self.plans().iter().map(|plan| self.twins(&[plan.clone(), plan.clone()], self.months)).sum()
    }

    fn zero_euros(&self) -> Result<u64, Box<Difference>> {
        let reference = &self.plans()[self.job.scenario.reference];
        let mut with = reference.clone();
        if with.streams.len() == MAX_EXTRA_STREAMS {
            with.streams.pop();
        }
        let without = with.clone();
        with.streams.push(zero_stream());
        self.twins(&[without, with], self.months)
    }

    fn before_the_start(&self) -> Result<u64, Box<Difference>> {
        let delay = self.months.div_ceil(2) as i32;
        let late = self.plans().iter().filter(|plan| begins_some_time(plan)).map(|plan| delayed(plan, delay));
        late.map(|plan| self.twins(&[status_quo(&plan), plan], delay as u32)).sum()
    }

    fn threads(&self) -> Result<u64, Box<Difference>> {
        self.every_plan(&self.first_plans(), |world, crews| month::live(world, &mut crews[1]), |number| number)
    }

    fn other_plans(&self) -> Result<u64, Box<Difference>> {
        let plans = self.first_plans();
        let backwards: Vec<Plan> = plans.iter().rev().cloned().collect();
        let last = plans.len() - 1;
        let reversed = self.every_plan(&backwards, |world, crews| month::live(world, &mut crews[0]), |number| last - number)?;
        let mut alone = 0;
        for (number, plan) in plans.iter().enumerate() {
            let (mut all, mut one) = (self.fork(&plans), self.fork(std::slice::from_ref(plan)));
            alone += self.side_by_side((&mut all, &mut one), |all, one| same((all, number), (one, 0)))?;
        }
        Ok(reversed + alone)
    }

    fn observers(&self) -> Result<u64, Box<Difference>> {
        let plans = self.first_plans();
        let mut observer = Observer::new(&self.fork(&plans), 0, self.months.next_multiple_of(12) as usize);
        let look = |world: &mut World, crews: &mut [Crew; 2]| {
            month::live(world, &mut crews[0]);
            observer.look(world);
        };
        self.every_plan(&plans, look, |number| number)
    }

    /// As many plans as live in lockstep.
    fn first_plans(&self) -> Vec<Plan> {
        self.plans().iter().take(MOST_LANES).cloned().collect()
    }

    fn fork(&self, plans: &[Plan]) -> World {
        fork::fork(&self.warm, plans, self.job.scenario.horizon() as u32)
    }

    /// Two plans of one world.
    fn twins(&self, plans: &[Plan; 2], months: u32) -> Result<u64, Box<Difference>> {
        let mut world = self.fork(plans);
        let mut crew = Crew::new(&world.neighbourhoods, 2, 1);
        let mut compared = 0;
        for _ in 0..months {
            month::live(&mut world, &mut crew);
            compared += same((&world, 0), (&world, 1))?;
        }
        Ok(compared)
    }

    /// The scenario's plans as usual, against `plans` lived by `live`; `place` says where there a plan of the scenario stands.
    fn every_plan(
        &self,
        plans: &[Plan],
        mut live: impl FnMut(&mut World, &mut [Crew; 2]),
        place: impl Fn(usize) -> usize,
    ) -> Result<u64, Box<Difference>> {
        let (mut usual, mut other) = (self.fork(&self.first_plans()), self.fork(plans));
        let mut crew = Crew::new(&usual.neighbourhoods, plans.len(), 1);
        let mut crews = [1, other.neighbourhoods.len()].map(|parts| Crew::new(&other.neighbourhoods, plans.len(), parts));
        let mut compared = 0;
        for _ in 0..self.months {
            month::live(&mut usual, &mut crew);
            live(&mut other, &mut crews);
            for number in 0..plans.len() {
                compared += same((&usual, number), (&other, place(number)))?;
            }
        }
        Ok(compared)
    }

    /// Two worlds month by month.
    fn side_by_side(
        &self,
        worlds: (&mut World, &mut World),
        look: impl Fn(&World, &World) -> Result<u64, Box<Difference>>,
    ) -> Result<u64, Box<Difference>> {
        let (one, other) = worlds;
        let crew = |world: &World| Crew::new(&world.neighbourhoods, world.plans.len(), 1);
        let (mut one_crew, mut other_crew) = (crew(one), crew(other));
        let mut compared = 0;
        for _ in 0..self.months {
            month::live(one, &mut one_crew);
            month::live(other, &mut other_crew);
            compared += look(one, other)?;
        }
        Ok(compared)
    }
}

/// Whether the plan has a month in which it starts to differ; rules without a date hold from month 0.
fn begins_some_time(plan: &Plan) -> bool {
    let money = plan.streams.iter().any(|stream| stream.buys.total() > 0.0);
    money || !plan.base_changes.is_empty() || plan.booked_savings.is_some()
}

/// The same plan, everything so many months later, and without what is done to residents at month 0.
fn delayed(plan: &Plan, delay: i32) -> Plan {
    let mut late = Plan { sham: None, baseline_shift: 0.0, ..plan.clone() };
    for stream in &mut late.streams {
        stream.start += delay;
        stream.pause.iter_mut().for_each(|pause| (pause.from, pause.until) = (pause.from + delay, pause.until + delay));
    }
    late.base_changes.iter_mut().for_each(|change| (change.from, change.until) = (change.from + delay, change.until + delay));
    late.booked_savings.iter_mut().for_each(|booked| booked.from += delay);
    late.instrumental.iter_mut().for_each(|(from, _)| *from += delay);
    late
}

/// What was before any plan.
fn status_quo(like: &Plan) -> Plan {
    Plan { label: like.label.clone(), equal_money: like.equal_money, ..Plan::of(&like.name, vec![]) }
}

/// Two-year projects with gaps for nothing.
fn zero_stream() -> Stream {
    let contract = Contract {
        length: 24,
        gap: 6,
        renewal: 1.0,
        known: 0,
        tender: Tender::Selected,
        judged_by: None,
        renew_on_referrals: false,
    };
    Stream::of("zero-euros", Buys::default(), Some(contract))
}
