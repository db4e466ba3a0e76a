//! Admission to the wijkteam and to specialised care (end of steps 12 and 13): the only part of a month in which
//! residents of different neighbourhoods compete.

use super::chunk::Now;
use super::{Neighbourhood, PlanState};
use crate::chance::Purpose;
use crate::processes::wijkteam;
use crate::residents::lives::CARE_BEGAN;
use crate::services::care::{self, CareType, Waiting};
use crate::units::Month;

/// Each district's wijkteam admits as many as it has room for; nobody is put out when slots fall.
pub fn wijkteam(l: usize, plan: &mut PlanState, neighbourhoods: &mut [Neighbourhood], now: &Now) {
    for district in 0..plan.capacity.team_slots.len() {
        plan.queue.clear();
        let mut cases = 0;
        let mut bought = 0.0;
        for (i, n) in neighbourhoods.iter().enumerate().filter(|(_, n)| n.district == district) {
            plan.queue.extend_from_slice(&n.sides[l].team_waiting);
            cases += n.sides[l].happenings.team_cases;
            bought += plan.offers[i].team_slots;
        }
        let slots = (plan.capacity.team_slots[district] + bought) * (1.0 - plan.rules_at(now.month).outreach_share);
        let free = (slots - cases as f64).floor().max(0.0) as usize;
        let admitted = wijkteam::admit(&mut plan.queue, free);
        for who in admitted {
            let side = &mut neighbourhoods[who.neighbourhood as usize].sides[l];
            begin_care(side, who, care::TEAM_CASE);
            side.happenings.team_admitted += 1;
        }
        let admitted = admitted.len() as u32;
        let capacity = &mut plan.capacity;
        capacity.team_cases[district] = cases + admitted;
        capacity.team_queue[district] = plan.queue.len() as u32 - admitted;
        capacity.team_admitted[district] = admitted;
        let law = &now.laws.parameters.team;
        if now.month.0 < before_start(law.settle_until) && !plan.capacity.fixed_slots {
            let wanted = law.settle_wait * admitted as f64;
            let pressure = ((plan.capacity.team_queue[district] as f64 - wanted) / (wanted + 1.0)).clamp(-1.0, 1.0);
            plan.capacity.team_slots[district] *= 1.0 + law.settle * pressure;
        }
    }
    for n in neighbourhoods.iter_mut() {
        n.sides[l].team_waiting.clear();
    }
}

/// Specialised care admits municipality-wide, crises first; then its capacity follows the queue.
pub fn specialised(l: usize, plan: &mut PlanState, neighbourhoods: &mut [Neighbourhood], now: &Now) {
    plan.queue.clear();
    let mut cases = 0;
    for n in neighbourhoods.iter_mut() {
        let side = &mut n.sides[l];
        plan.queue.extend_from_slice(&side.specialised_waiting);
        side.specialised_waiting.clear();
        cases += side.happenings.clients.iter().sum::<u32>();
    }
    let bought: f64 = plan.offers.iter().map(|offer| offer.specialised_places).sum();
    let free = (plan.capacity.places + bought - cases as f64).floor().max(0.0) as usize;
    let law = &now.laws.specialised;
    let admitted = wijkteam::admit(&mut plan.queue, free);
    for who in admitted {
        let n = &mut neighbourhoods[who.neighbourhood as usize];
        let subject = n.people.subject(who.bed as usize);
        // The type is a lasting trait of the resident, so that twins who enter in different months still share it.
        let u = now.chance.uniform(Purpose::CareType, subject, Month(0), 0);
        let kind = if n.people.age[who.bed as usize] < law.youth_age {
            CareType::Youth
        } else if u < law.wmo_share {
            CareType::Wmo
        } else {
            CareType::Ggz
        };
        let side = &mut n.sides[l];
        begin_care(side, who, care::in_specialised(kind));
        side.lives.events[who.bed as usize] |= CARE_BEGAN;
        side.happenings.specialised_admitted += 1;
        side.happenings.clients[kind as usize] += 1;
    }
    let admitted = admitted.len() as u32;
    let supply = plan.rules_at(now.month).supply;
    let capacity = &mut plan.capacity;
    capacity.cases = cases + admitted;
    capacity.queue = plan.queue.len() as u32 - admitted;
    capacity.admitted = admitted;
    let warm_up = &now.laws.parameters.specialised;
    let supply = match now.month.0 {
        0.. => supply,
        month if month < before_start(warm_up.settle_until) => (warm_up.settle, warm_up.settle),
        _ => (warm_up.settle_last, warm_up.settle_last),
    };
    capacity.places = law.follow(capacity.places, capacity.queue, capacity.cases, supply);
}

/// The month that is so many months before the start.
fn before_start(months: f64) -> i32 {
    -(months.round() as i32)
}

fn begin_care(side: &mut super::Side, who: &Waiting, state: u8) {
    side.lives.care[who.bed as usize] = state;
    side.lives.care_months[who.bed as usize] = 0;
}
