//! Exact properties of the ledger (§12.3): every euro is booked once, by the payer who pays it.

use super::support::*;
use crate::funding::ledger::{Item, Payer};
use crate::funding::{Instrument, Schedule};
use crate::services::care;
use crate::units::Cents;
use crate::world::fork::fork;
use crate::world::{PlanState, World};

fn booked(plan: &PlanState, item: Item, payer: Payer) -> Cents {
    plan.ledger[item as usize * 3 + payer as usize]
}

/// Client-months and crises of one plan in the month just lived, counted resident by resident where that can be done.
fn in_care(world: &World, l: usize) -> [u32; 3] {
    let mut types = [0; 3];
    for n in &world.neighbourhoods {
        let states = n.sides[l].lives.care.iter().filter(|&&now| care::state(now) == care::SPECIALISED_CARE);
        states.for_each(|&now| types[care::care_type(now)] += 1);
    }
    types
}

#[test]
fn every_euro_is_booked_once_and_payers_add_up_to_items() {
    let plans = [plan("status-quo"), continuous(), projects()];
    let from = warm();
    let sites = crate::world::build::sites(&sample(4, 500));
    let chance = from.chance;
    let money = from.laws.parameters.money;
    let schedules: Vec<Schedule> =
        plans.iter().map(|plan| Schedule::of(plan, &sites, HORIZON, &from.laws.parameters, &chance)).collect();
    let mut world = fork(from, &plans, HORIZON);
    for month in 0..36 {
        pass(&mut world, 1, 1);
        for (l, plan) in world.plans.iter().enumerate() {
            let schedule = &schedules[l];
            let mut expected = vec![Cents::ZERO; Item::ALL.len() * 3];
            let mut expect = |item: Item, payer: Payer, amount: Cents| {
                assert_eq!(booked(plan, item, payer), amount, "{item:?} {payer:?} of plan {l} in month {month}");
                expected[item as usize * 3 + payer as usize] = amount;
            };
            for instrument in [Instrument::Workers, Instrument::Places] {
                for stream in 0..schedule.streams().max(2) {
                    let contracted: Cents = match stream {
                        s if s < schedule.streams() => (0..4).map(|n| schedule.cents(s, n, instrument, month)).sum(),
                        _ => Cents::ZERO,
                    };
                    expect(instrument.item(stream), Payer::Municipality, contracted);
                }
            }
            let [youth, wmo, ggz] = in_care(&world, l);
            expect(Item::YouthCare, Payer::Municipality, Cents::from_euros(youth as f64 * money.youth / 12.0));
            expect(Item::Wmo, Payer::Municipality, Cents::from_euros(wmo as f64 * money.wmo / 12.0));
            expect(Item::Ggz, Payer::Insurer, Cents::from_euros(ggz as f64 * money.ggz / 12.0));
            let crises: u32 = world.neighbourhoods.iter().map(|n| n.sides[l].happenings.crises).sum();
            expect(Item::Crisis, Payer::Insurer, Cents::from_euros(crises as f64 * 6_000.0));
            expect(Item::Crisis, Payer::Municipality, Cents::from_euros(crises as f64 * 3_000.0));
            expect(Item::Crisis, Payer::State, Cents::from_euros(crises as f64 * 3_000.0));
            let slots: f64 = plan.capacity.team_slots.iter().sum();
            expect(Item::Wijkteam, Payer::Municipality, Cents::from_euros(slots / 28.0 * 100_000.0 / 12.0));
            let all: Cents = plan.ledger.iter().copied().sum();
            assert_eq!(all, expected.iter().copied().sum(), "nothing is booked on any other line");
        }
    }
}

#[test]
fn places_that_a_stream_bought_are_paid_by_the_stream_and_by_nobody_else() {
    let mut bought = stream(None);
    bought.buys = crate::scenario::plan::Buys { specialised: 40.0, ..Default::default() };
    let world = lived(warm(), &[funded("care-only", vec![bought])], 24);
    let plan = &world.plans[0];
    let [youth, wmo, ggz] = in_care(&world, 0).map(f64::from);
    let money = &world.laws.parameters.money;
    let places: f64 = plan.offers.iter().map(|offer| offer.specialised_places).sum();
    let share = 1.0 - (places / (youth + wmo + ggz)).min(1.0);
    assert!(places > 3.0 && share > 0.0);
    let of = |item: Item| booked(plan, item, Payer::Municipality).euros() + booked(plan, item, Payer::Insurer).euros();
    for (item, full) in
        [(Item::YouthCare, youth * money.youth / 12.0), (Item::Wmo, wmo * money.wmo / 12.0), (Item::Ggz, ggz * money.ggz / 12.0)]
    {
        assert!((of(item) - full * share).abs() < 0.006, "{item:?}: {} want {}", of(item), full * share);
    }
    let residents: f64 = crate::world::build::sites(&sample(4, 500)).iter().map(|site| site.residents as f64).sum();
    assert!((of(Item::ExtraSpecialised) - 40.0 * residents / 12.0).abs() < 0.51);
}
