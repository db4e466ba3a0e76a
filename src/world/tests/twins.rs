//! Exact properties of twin worlds (§12.1, 12.2, 12.4, 12.6): equal to the last bit, resident by resident.

use super::support::*;
use crate::evidence::Parameters;
use crate::observe::Observer;
use crate::scenario::plan::{Plan, Tender};
use crate::world::World;
use crate::world::fork::fork;

fn each_month(from: &World, plans: &[Plan], months: usize, mut look: impl FnMut(&World)) -> World {
    let mut world = fork(from, plans, HORIZON);
    for _ in 0..months {
        pass(&mut world, 1, 1);
        look(&world);
    }
    world
}

#[test]
fn identical_plans_differ_by_exactly_zero() {
    let plans = [everything(), plan("status-quo"), everything(), everything()];
    let world = each_month(&warm_in(&hard_times()), &plans, 30, |world| {
        assert_same((world, 0), (world, 2));
        assert_same((world, 0), (world, 3));
    });
    assert!(difference((&world, 0), (&world, 1)).is_some(), "a plan that pays for so much does something");
}

#[test]
fn a_plan_that_starts_later_equals_the_status_quo_until_then() {
    let start = 9;
    let mut late = everything();
    late.streams.iter_mut().for_each(|stream| stream.start = start);
    late.base_changes.iter_mut().for_each(|change| change.from = 14);
    late.booked_savings.as_mut().unwrap().from = start + 2;
    let mut differs = vec![];
    each_month(&warm_in(&hard_times()), &[plan("status-quo"), late], 14, |world| {
        if world.month.0 < start {
            assert_same((world, 0), (world, 1));
        } else if difference((world, 0), (world, 1)).is_some() {
            differs.push(world.month.0);
        }
    });
    assert_eq!(differs.first(), Some(&start), "from its first month the plan shows");
}

#[test]
fn money_of_zero_equals_the_status_quo() {
    let mut nothing = funded("nothing", vec![stream(contract(7, 3)), stream(None)]);
    nothing.streams.iter_mut().for_each(|stream| stream.buys = Default::default());
    nothing.capability_trap = 0.5;
    each_month(&warm_in(&hard_times()), &[plan("status-quo"), nothing], 30, |world| assert_same((world, 0), (world, 1)));
}

#[test]
fn the_number_of_parts_changes_nothing() {
    let from = warm_in(&hard_times());
    let plans = [plan("status-quo"), everything(), projects()];
    let alone = lived(&from, &plans, 18);
    for parts in [2, 3, 4, 16] {
        let mut world = fork(&from, &plans, HORIZON);
        pass(&mut world, 18, parts);
        (0..plans.len()).for_each(|l| assert_same((&alone, l), (&world, l)));
    }
}

#[test]
fn the_width_of_vectors_changes_nothing() {
    let (warm, plans) = (warm_in(&hard_times()), [everything(), plan("status-quo")]);
    let widest = each_month(&warm, &plans, 12, |_| ());
    crate::units::wide::use_portable_vectors(true);
    let portable = each_month(&warm, &plans, 12, |_| ());
    crate::units::wide::use_portable_vectors(false);
    assert_same((&widest, 0), (&portable, 0));
    assert_same((&widest, 1), (&portable, 1));
}

#[test]
fn a_plan_lives_the_same_life_alone_and_beside_any_others() {
    let from = warm_in(&hard_times());
    let all = [everything(), plan("status-quo"), projects(), continuous()];
    let alone: Vec<World> = all.iter().map(|plan| lived(&from, std::slice::from_ref(plan), 18)).collect();
    for count in 2..=8 {
        // Every number of plans in lockstep, each in another order.
        let order: Vec<usize> = (0..count).map(|lane| (lane * 3 + count) % all.len()).collect();
        let plans: Vec<Plan> = order.iter().map(|&which| all[which].clone()).collect();
        let together = lived(&from, &plans, 18);
        for (lane, &which) in order.iter().enumerate() {
            assert_same((&alone[which], 0), (&together, lane));
        }
    }
}

#[test]
fn being_observed_changes_nothing() {
    let plans = [plan("status-quo"), everything()];
    let unseen = lived(warm(), &plans, 12);
    let mut world = fork(warm(), &plans, HORIZON);
    let mut observer = Observer::new(&world, 0, 12);
    for _ in 0..12 {
        pass(&mut world, 1, 1);
        observer.look(&world);
    }
    (0..2).for_each(|l| assert_same((&unseen, l), (&world, l)));
    let record = observer.finish();
    let seen: u64 = record.plans.iter().flat_map(|plan| &plan.monthly).filter(|v| !v.is_nan()).count() as u64;
    assert!(seen > 0, "somebody did look");
}

/// §12.2: nothing that meeting and help do to strain is real.
#[test]
fn in_the_null_world_plans_change_loneliness_and_nothing_else() {
    let mut parameters = Parameters::default();
    (parameters.strain.loneliness, parameters.strain.buffer, parameters.strain.care_load) = (0.0, 0.0, 0.0);
    (parameters.strain.waiting_harm, parameters.strain.role_benefit, parameters.strain.scarring) = (0.0, 0.0, 0.0);
    (parameters.signalling.light_help, parameters.team.casework, parameters.specialised.effect) = (0.0, 0.0, 0.0);
    (parameters.livelihood.case_factor, parameters.livelihood.debt_help) = (1.0, 0.0);
    parameters.crisis.in_care = 1.0;
    let mut from = young(&sample(4, 500), &parameters, 5);
    pass(&mut from, 120, 1);
    let mut generous = stream(contract(7, 3));
    (generous.buys.workers, generous.buys.places) = (200.0, 100.0);
    let plans = [plan("status-quo"), funded("generous", vec![generous]), { Plan { capability_trap: 0.0, ..everything() } }];
    let mut crises = 0;
    let world = each_month(&from, &plans, 36, |world| {
        for n in &world.neighbourhoods {
            for side in &n.sides {
                let first = &n.sides[0];
                let bits = |side: &crate::world::Side| -> Vec<u32> { side.lives.strain.iter().map(|y| y.to_bits()).collect() };
                assert_eq!(bits(first), bits(side), "strain in month {}", world.month.0);
                assert_eq!(first.happenings.crises, side.happenings.crises);
                assert_eq!(first.happenings.expected_crises, side.happenings.expected_crises);
                assert_eq!(first.happenings.debtors, side.happenings.debtors);
            }
            crises += n.sides[0].happenings.crises;
        }
    });
    assert!(crises > 0, "crises there are");
    for l in [1, 2] {
        let differs = world.neighbourhoods.iter().any(|n| n.sides[0].lives.connected != n.sides[l].lives.connected);
        assert!(differs, "plan {l} changes who meets whom");
    }
}

#[test]
fn who_is_born_moves_and_dies_does_not_depend_on_the_plan() {
    let from = warm_in(&hard_times());
    let (rich, poor) = (lived(&from, &[everything()], 36), lived(&from, &[plan("status-quo")], 36));
    let mut arrived = 0;
    for ((a, b), before) in rich.neighbourhoods.iter().zip(&poor.neighbourhoods).zip(&from.neighbourhoods) {
        assert_eq!((&a.people.age, &a.people.occupancy, &a.people.marks), (&b.people.age, &b.people.occupancy, &b.people.marks));
        assert_eq!((&a.dwellings.letting, &a.dwellings.let_out), (&b.dwellings.letting, &b.dwellings.let_out));
        let bits = |column: &[f32]| column.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
        for (x, y) in [
            (&a.people.vulnerability, &b.people.vulnerability),
            (&a.people.root_sociability, &b.people.root_sociability),
            (&a.people.desired, &b.people.desired),
            (&a.people.trust, &b.people.trust),
            (&a.people.motivation, &b.people.motivation),
        ] {
            assert_eq!(bits(x), bits(y));
        }
        arrived += a.people.occupancy.iter().zip(&before.people.occupancy).filter(|(now, then)| now != then).count();
    }
    assert!(arrived > 100, "in three years many come: {arrived}");
}

/// §12.6: a contract that is renewed without a seam, with the same partner, equals money without end.
#[test]
fn seamless_contracts_with_the_partner_kept_equal_the_continuous_plan() {
    let mut parameters = warm().laws.parameters;
    (parameters.contracts.fit_spread, parameters.contracts.drift, parameters.workers.end_exit) = (0.0, 0.0, 0.0);
    let mut from = young(&sample(2, 500), &parameters, 6);
    pass(&mut from, 120, 1);
    let mut seamless = stream(contract(6, 0));
    seamless.contract.as_mut().unwrap().tender = Tender::Kept;
    let plans = [continuous(), funded("seamless", vec![seamless.clone()]), {
        seamless.overhead += 0.04;
        funded("dearer", vec![seamless])
    }];
    let mut world = fork(&from, &plans, HORIZON);
    for _ in 0..30 {
        pass(&mut world, 1, 1);
        for n in &world.neighbourhoods {
            let strain = |l: usize| n.sides[l].lives.strain.iter().map(|y| y.to_bits()).collect::<Vec<_>>();
            assert_eq!(strain(0), strain(1), "month {}", world.month.0);
            assert_eq!(n.sides[0].happenings, n.sides[1].happenings);
        }
        let bridging = |l: usize| world.plans[l].offers.iter().map(|o| o.bridging.to_bits()).collect::<Vec<_>>();
        assert_eq!(bridging(0), bridging(1));
    }
    assert_ne!(world.neighbourhoods[0].sides[0].lives.strain, world.neighbourhoods[0].sides[2].lives.strain);
}
