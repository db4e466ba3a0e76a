//! Step 5, groups (§5.5): volunteers and place carry a group's vitality; it folds, or a new one is founded.

use crate::chance::{Chance, Purpose, Subject, math, uniform_of};
use crate::evidence::parameters::Parameters;
use crate::network::{Groups, OWN_GROUPS, TieFrame};
use crate::residents::Lives;
use crate::residents::lives::{MEMBER, VOLUNTEER};
use crate::units::Month;

/// Parameters of groups.
#[derive(Clone, Copy, Debug)]
pub struct GroupLaw {
    inertia: f32,
    worker_support: f32,
    own_space: f32,
    coverage: f32,
    need_per_member: f32,
    fold_level: f32,
    fold_scale: f32,
    found: f32,
    found_place: f32,
    found_vitality: f32,
}

impl GroupLaw {
    pub fn new(parameters: &Parameters) -> GroupLaw {
        let groups = &parameters.groups;
        GroupLaw {
            inertia: groups.inertia as f32,
            worker_support: groups.worker_support as f32,
            own_space: groups.own_space as f32,
            coverage: groups.coverage as f32,
            need_per_member: groups.need_per_member as f32,
            fold_level: groups.fold_level as f32,
            fold_scale: groups.fold_scale as f32,
            found: groups.found as f32,
            found_place: groups.found_place as f32,
            found_vitality: groups.found_vitality as f32,
        }
    }
}

/// What a neighbourhood gives its groups this month.
#[derive(Clone, Copy, Debug)]
pub struct Climate {
    /// Bridging capacity B (0–1) with the factor on worker support, and place capital P (0–1).
    pub bridging: f32,
    pub support: f32,
    pub place: f32,
    /// Factor on the volunteers a group needs.
    pub need: f32,
    /// Share of ordinary meeting that goes on (0–1); below 1 groups are suspended.
    pub open: f32,
    /// Mean motivation of residents (0–1).
    pub motivation: f32,
    /// Faith and sport have their own space: a keyed share of slots needs no municipal place, the others only that.
    pub own_space: bool,
}

/// Counts members and volunteers, moves vitality, folds and founds. Members of a folded group are released.
pub fn tend(groups: &mut Groups, lives: &mut Lives, frame: &TieFrame, climate: &Climate, now: (&GroupLaw, &Chance, Month, u32)) {
    let (law, chance, month, first_slot) = now;
    count(groups, lives, frame);
    let suspended = climate.open < 1.0;
    let mut folded = false;
    for slot in 0..frame.slots {
        let subject = Subject::fixed(first_slot + slot as u32);
        let words = chance.block(Purpose::Fold as u32 / 4, subject, month, 0);
        let need = (law.need_per_member * groups.members[slot] as f32).max(1.0) * climate.need;
        groups.need[slot] = need;
        if !groups.alive[slot] {
            groups.overload[slot] = 0.0;
            groups.need[slot] = 0.0;
            let hazard =
                law.found * climate.motivation * (1.0 - law.found_place + law.found_place * climate.place) * climate.open;
            if uniform_of(words[1]) < hazard {
                groups.alive[slot] = true;
                groups.vitality[slot] = law.found_vitality;
            }
            continue;
        }
        let volunteers = groups.volunteers[slot] as f32;
        groups.overload[slot] = (need / volunteers.max(1.0) - 1.0).clamp(0.0, 3.0);
        if suspended {
            continue;
        }
        let covered =
            1.0 - math::exp(-law.coverage * volunteers / need * (1.0 + law.worker_support * climate.support * climate.bridging));
        let access = if climate.own_space {
            let own = chance.uniform(Purpose::OwnSpace, subject, Month(0), 0) < law.own_space;
            if own { 1.0 } else { climate.place }
        } else {
            law.own_space + (1.0 - law.own_space) * climate.place
        };
        groups.vitality[slot] += law.inertia * (covered * access - groups.vitality[slot]);
        if uniform_of(words[0]) < law.fold_level * math::exp(-groups.vitality[slot] / law.fold_scale) {
            groups.alive[slot] = false;
            groups.vitality[slot] = 0.0;
            groups.overload[slot] = 0.0;
            folded = true;
        }
    }
    for slot in 0..frame.slots {
        groups.reach[slot] = if groups.alive[slot] { groups.vitality[slot] } else { -1.0 };
    }
    if folded {
        release(groups, lives, frame);
    }
}

fn count(groups: &mut Groups, lives: &Lives, frame: &TieFrame) {
    groups.members.fill(0);
    groups.volunteers.fill(0);
    for (bed, &marks) in lives.marks.iter().enumerate() {
        for own in 0..OWN_GROUPS {
            groups.members[frame.own_slots[own][bed] as usize] += (marks >> own & 1) as u32;
        }
        if marks & VOLUNTEER != 0
            && let Some(slot) = groups.served(frame, bed)
        {
            groups.volunteers[slot] += 1;
        }
    }
}

/// Nobody is a member of a group that is not there.
fn release(groups: &Groups, lives: &mut Lives, frame: &TieFrame) {
    for (bed, marks) in lives.marks.iter_mut().enumerate() {
        if *marks & MEMBER != 0 {
            for own in 0..OWN_GROUPS {
                let alive = groups.alive[frame.own_slots[own][bed] as usize];
                *marks &= !((!alive as u8) << own);
            }
        }
    }
}
