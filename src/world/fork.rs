//! From the one status quo of the warm-up to the plans: the moment at which worlds may begin to differ.

use super::laws::PlanRules;
use super::{Neighbourhood, PlanState, World};
use crate::chance::Purpose;
use crate::network::published::stride;
use crate::scenario::plan::Plan;
use crate::services::care::queue_room;
use crate::units::Month;

/// The same world under a number of plans, for a horizon (months).
pub fn fork(world: &World, plans: &[Plan], horizon: u32) -> World {
    let neighbourhoods = world.neighbourhoods.iter().map(|n| fork_neighbourhood(n, plans.len())).collect();
    let beds: usize = world.neighbourhoods.iter().map(|n| n.beds).sum();
    let states = plans.iter().map(|plan| PlanState {
        institutions: world.plans[0].institutions.under(plan, &world.laws.circumstances, horizon),
        rules: PlanRules::of(plan, &world.laws),
        queue: Vec::with_capacity(queue_room(beds)),
        ..world.plans[0].clone()
    });
    let mut forked = World {
        chance: world.chance,
        month: world.month,
        laws: world.laws.clone(),
        neighbourhoods,
        published: vec![0; world.published.len() / stride(1) * stride(plans.len())],
        plans: states.collect(),
    };
    for (l, plan) in plans.iter().enumerate() {
        if let Some((share, bump)) = plan.sham {
            bump_some(&mut forked, l, share as f32, bump as f32);
        }
    }
    forked
}

fn fork_neighbourhood(n: &Neighbourhood, plans: usize) -> Neighbourhood {
    let mut sides = vec![n.sides[0].clone(); plans];
    for side in &mut sides {
        side.team_waiting = Vec::with_capacity(queue_room(n.beds));
        side.specialised_waiting = Vec::with_capacity(queue_room(n.beds));
    }
    Neighbourhood { strengths: n.strengths.fork(plans), sides, ..n.clone() }
}

/// The sham plan: a few residents, by lot, get a push in strain that no policy gave.
fn bump_some(world: &mut World, l: usize, share: f32, bump: f32) {
    for n in &mut world.neighbourhoods {
        for bed in 0..n.beds {
            let u = world.chance.uniform(Purpose::Sham, n.people.subject(bed), Month(0), 0);
            if n.people.occupied(bed) && u < share {
                n.sides[l].lives.strain[bed] += bump;
            }
        }
    }
}
