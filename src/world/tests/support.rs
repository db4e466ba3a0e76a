//! Small worlds, plans and comparisons that the tests of the world share.

use crate::chance::Chance;
use crate::evidence::Parameters;
use crate::funding::examples;
use crate::scenario::plan::{BaseChange, BookedSavings, Buys, Circumstances, Elections, Plan, Shock, Stream};
use crate::scenario::sample::{Sample, small_world};
use crate::world::build::build;
use crate::world::fork::fork;
use crate::world::month::live;
use crate::world::{Crew, Laws, World};
use std::sync::OnceLock;

pub use crate::funding::examples::{circumstances, contract, stream};

/// Months the plans of these tests are made for.
pub const HORIZON: u32 = 60;

/// A plan without money of its own.
pub fn plan(name: &str) -> Plan {
    Plan { name: name.into(), ..examples::plan(vec![]) }
}

/// A plan of streams.
pub fn funded(name: &str, streams: Vec<Stream>) -> Plan {
    Plan { name: name.into(), ..examples::plan(streams) }
}

/// Two-year projects would hardly end within these tests: contracts of 7 months with gaps of 3.
pub fn projects() -> Plan {
    funded("projects", vec![stream(contract(7, 3))])
}

/// Money without end.
pub fn continuous() -> Plan {
    funded("continuous", vec![stream(None)])
}

/// Every rule a plan can have, at once.
pub fn everything() -> Plan {
    let mut bought = stream(contract(9, 0));
    bought.name = "bought".into();
    bought.start = 4;
    bought.buys = Buys { wijkteam: 9.0, specialised: 11.0, debt_help: 6.0, carer_support: 3.0, ..Buys::default() };
    bought.ring_fenced = true;
    let mut plan = funded("everything", vec![stream(contract(7, 3)), bought]);
    plan.capability_trap = 0.4;
    plan.base_changes = vec![BaseChange { from: 14, until: 20, factor: 0.5, workers: true, places: true }];
    plan.booked_savings = Some(BookedSavings { from: 6, euros: 20.0, to_social_base: true, instrumental: 0.7 });
    plan.supply = Some((0.01, 0.0));
    plan.outreach_share = 0.1;
    plan.nearby_teams = true;
    plan.residents_run_places = true;
    plan.own_space_groups = true;
    plan.offer = crate::scenario::plan::OfferTo::RandomHalf;
    plan
}

/// Pressure, a closed spring, an election that changes everything, a tight labour market.
pub fn hard_times() -> Circumstances {
    Circumstances {
        structural_pressure: vec![(3, 1.6), (18, 1.0)],
        shocks: vec![Shock { from: 5, until: 9, open: 0.25, volunteer_stop: 3.0 }],
        elections: Elections { first: 10, every: 12, reprioritise: 0.5 },
        vacancy_factor: 1.5,
        exit_factor: 1.3,
    }
}

/// Neighbourhoods of national composition, two a district.
pub fn sample(neighbourhoods: usize, residents: u32) -> Sample {
    let mut sample = small_world(neighbourhoods, residents);
    for (i, n) in sample.neighbourhoods.iter_mut().enumerate() {
        n.district = i / 2;
    }
    sample.districts = neighbourhoods.div_ceil(2);
    sample
}

/// A world at the start of its warm-up.
pub fn young(sample: &Sample, parameters: &Parameters, seed: u64) -> World {
    build(sample, Laws::new(parameters, &circumstances()), Chance::new(seed, 0))
}

/// Four neighbourhoods of 500 residents at the end of their warm-up, lived once for all tests.
pub fn warm() -> &'static World {
    static WARM: OnceLock<World> = OnceLock::new();
    WARM.get_or_init(|| {
        let mut world = young(&sample(4, 500), &Parameters::default(), 5);
        pass(&mut world, 120, 1);
        world
    })
}

/// The warm world with other circumstances from month 0.
pub fn warm_in(circumstances: &Circumstances) -> World {
    let mut world = warm().clone();
    world.laws = Laws::new(&world.laws.parameters, circumstances);
    world
}

/// Lives a number of months.
pub fn pass(world: &mut World, months: usize, parts: usize) {
    let mut crew = Crew::new(&world.neighbourhoods, world.plans.len(), parts);
    (0..months).for_each(|_| live(world, &mut crew));
}

/// The world forked into plans and lived for a number of months.
pub fn lived(from: &World, plans: &[Plan], months: usize) -> World {
    let mut world = fork(from, plans, HORIZON);
    pass(&mut world, months, 1);
    world
}

/// Asserts that one plan's world equals another's bit for bit, wherever they were lived.
#[track_caller]
pub fn assert_same(a: (&World, usize), b: (&World, usize)) {
    if let Some(where_) = difference(a, b) {
        panic!("plan {} and plan {} differ after month {}: {where_}", a.1, b.1, a.0.month.0);
    }
}

/// Where one plan's world first differs from another's; `None` = nowhere, to the last bit.
pub fn difference(a: (&World, usize), b: (&World, usize)) -> Option<String> {
    let ((a, la), (b, lb)) = (a, b);
    for (i, (m, n)) in a.neighbourhoods.iter().zip(&b.neighbourhoods).enumerate() {
        let (x, y) = (&m.sides[la], &n.sides[lb]);
        let bits = |column: &[f32]| column.iter().map(|v| v.to_bits() as u64).collect::<Vec<_>>();
        let shares = |column: &[u16]| column.iter().map(|&v| v as u64).collect::<Vec<_>>();
        let bytes = |column: &[u8]| column.iter().map(|&v| v as u64).collect::<Vec<_>>();
        let lane = |w: &World, l: usize| {
            let plans = w.plans.len();
            shares(&w.neighbourhoods[i].strengths.local.iter().skip(l).step_by(plans).copied().collect::<Vec<_>>())
        };
        let columns: [(&str, Vec<u64>, Vec<u64>); 19] = [
            ("age", shares(&m.people.age), shares(&n.people.age)),
            ("occupancy", shares(&m.people.occupancy), shares(&n.people.occupancy)),
            ("people marks", bytes(&m.people.marks), bytes(&n.people.marks)),
            ("vulnerability", bits(&m.people.vulnerability), bits(&n.people.vulnerability)),
            ("letting", shares(&m.dwellings.letting), shares(&n.dwellings.letting)),
            ("private ties", shares(&m.strengths.private), shares(&n.strengths.private)),
            ("local ties", lane(a, la), lane(b, lb)),
            ("strain", bits(&x.lives.strain), bits(&y.lives.strain)),
            ("scars", bits(&x.lives.scar), bits(&y.lives.scar)),
            ("trust", bits(&x.lives.trust), bits(&y.lives.trust)),
            ("motivation", bits(&x.lives.motivation), bits(&y.lives.motivation)),
            ("connected", shares(&x.lives.connected), shares(&y.lives.connected)),
            ("support", shares(&x.lives.support), shares(&y.lives.support)),
            ("load", shares(&x.lives.load), shares(&y.lives.load)),
            ("marks", bytes(&x.lives.marks), bytes(&y.lives.marks)),
            ("care", bytes(&x.lives.care), bytes(&y.lives.care)),
            ("care months", bytes(&x.lives.care_months), bytes(&y.lives.care_months)),
            ("hidden months", bytes(&x.lives.hidden_months), bytes(&y.lives.hidden_months)),
            ("vitality", bits(&x.groups.vitality), bits(&y.groups.vitality)),
        ];
        for (name, x, y) in columns {
            if let Some(at) = (0..x.len().max(y.len())).find(|&at| x.get(at) != y.get(at)) {
                return Some(format!("{name} of row {at} in neighbourhood {i}: {:?} and {:?}", x.get(at), y.get(at)));
            }
        }
        if x.happenings != y.happenings {
            return Some(format!("neighbourhood {i}: {:?} and {:?}", x.happenings, y.happenings));
        }
    }
    let (p, q) = (&a.plans[la], &b.plans[lb]);
    // The sum of nothing is −0 and the sum of zeros is 0: the sign of a zero is no difference.
    let offers = |plan: &crate::world::PlanState| format!("{:?}", plan.offers).replace("-0.0,", "0.0,");
    let books = [
        (offers(p), offers(q)),
        (format!("{:?}", p.capacity), format!("{:?}", q.capacity)),
        (format!("{:?}", p.seen), format!("{:?}", q.seen)),
        (format!("{:?}", p.ledger), format!("{:?}", q.ledger)),
    ];
    books.into_iter().find(|(x, y)| x != y).map(|(x, y)| format!("{x}\nand\n{y}"))
}
