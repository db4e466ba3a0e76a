//! Exact properties of care (§12.4): every care state has one owner, nobody is admitted without room.

use super::support::*;
use crate::residents::people::EMPTY;
use crate::services::care;
use crate::world::World;
use crate::world::fork::fork;

/// Residents of one plan by district and care state, and by type of specialised care, counted one by one.
fn count(world: &World, l: usize) -> (Vec<[u32; 5]>, [u32; 3]) {
    let mut states = vec![[0; 5]; world.plans[l].capacity.team_slots.len()];
    let mut types = [0; 3];
    for n in &world.neighbourhoods {
        let lives = &n.sides[l].lives;
        for (bed, &now) in lives.care.iter().enumerate() {
            if n.people.age[bed] == EMPTY {
                assert_eq!(now, care::NONE, "an empty bed is in care");
                continue;
            }
            let state = care::state(now);
            assert!(state <= care::SPECIALISED_CARE, "a state that does not exist: {state}");
            assert!(state == care::NONE || n.people.age[bed] >= 72, "in care at {} months", n.people.age[bed]);
            assert!(now & care::PRIORITY == 0 || state == care::SPECIALISED_QUEUE, "priority outside the queue");
            states[n.district][state as usize] += 1;
            if state == care::SPECIALISED_CARE {
                types[care::care_type(now)] += 1;
            }
        }
    }
    (states, types)
}

#[test]
fn every_care_state_has_one_owner_and_nobody_is_admitted_without_room() {
    let plans = [plan("status-quo"), everything(), projects()];
    let mut world = fork(&warm_in(&hard_times()), &plans, HORIZON);
    let (mut full, mut admitted) = (0, 0);
    for _ in 0..40 {
        let places: Vec<f64> = world.plans.iter().map(|plan| plan.capacity.places).collect();
        pass(&mut world, 1, 1);
        for (l, plan) in world.plans.iter().enumerate() {
            let (states, types) = count(&world, l);
            let capacity = &plan.capacity;
            for (district, by_state) in states.iter().enumerate() {
                assert_eq!(by_state[care::TEAM_CASE as usize], capacity.team_cases[district]);
                assert_eq!(by_state[care::TEAM_QUEUE as usize], capacity.team_queue[district]);
                let here = || world.neighbourhoods.iter().zip(&plan.offers).filter(|(n, _)| n.district == district);
                let bought: f64 = here().map(|(_, offer)| offer.team_slots).sum();
                let slots = (capacity.team_slots[district] + bought) * (1.0 - plan.rules_at(world.month).outreach_share);
                let new: u32 = here().map(|(n, _)| n.sides[l].happenings.team_admitted).sum();
                assert_eq!(new, capacity.team_admitted[district]);
                if new > 0 {
                    assert!(capacity.team_cases[district] as f64 <= slots, "admitted while cases exceed slots");
                }
                if capacity.team_queue[district] > 0 {
                    assert!(capacity.team_cases[district] as f64 > slots - 1.0, "somebody waits beside a free slot");
                    full += 1;
                }
                admitted += new;
            }
            let all = |state: u8| states.iter().map(|by_state| by_state[state as usize]).sum::<u32>();
            assert_eq!(all(care::SPECIALISED_CARE), capacity.cases);
            assert_eq!(all(care::SPECIALISED_QUEUE), capacity.queue);
            let clients = world.neighbourhoods.iter().fold([0; 3], |mut sum, n| {
                (0..3).for_each(|kind| sum[kind] += n.sides[l].happenings.clients[kind]);
                sum
            });
            assert_eq!(types, clients, "client-months are clients");
            let bought: f64 = plan.offers.iter().map(|offer| offer.specialised_places).sum();
            if capacity.admitted > 0 {
                assert!(capacity.cases as f64 <= places[l] + bought, "admitted while clients exceed places");
            }
            if capacity.queue > 0 {
                assert!(capacity.cases as f64 > places[l] + bought - 1.0, "somebody waits beside a free place");
                full += 1;
            }
        }
    }
    assert!(full > 20 && admitted > 20, "services are used: {full} months full, {admitted} admitted");
}
