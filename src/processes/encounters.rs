//! Step 6, ties (§5.4): whoever keeps meeting grows closer, ties without contact fade. Expected contact, no draw.
//!
//! Two passes. Private ties do not depend on the plan and are updated at both ends alike; street and group ties are
//! updated once, by the bed that keeps them, and added to both ends. One path serves any number of plans: the number is
//! a constant of the function, the arithmetic per plan is the same.

use crate::evidence::parameters::{Parameters, Ties};
use crate::network::published::{MEMBER_SHIFT, helpful, is_newcomer, need, root_sociability, stride};
use crate::network::sums::{MOST_LANES, STRENGTH_ONE};
use crate::network::{LOCAL_TIES, MOST_BEDS, NO_BED, NO_END, PRIVATE_ENDS, STREET_TIES, Strengths, Sums, TieFrame};

/// Strength from which a tie counts as close (0.3; observation only).
const CLOSE: f32 = 0.3 * STRENGTH_ONE;

/// Parameters of ties.
#[derive(Clone, Copy, Debug)]
pub struct TieLaw {
    growth: f32,
    decay_private: f32,
    decay_local: f32,
    contact_private: f32,
    contact_street: f32,
    contact_place: f32,
    pub contact_group: f32,
    pub contact_outside: f32,
    pub new_private: u16,
    pub new_local: u16,
    /// Housemates: strength of the tie, and load as if their tie were this strong (both × 65,536).
    housemate: u32,
    housemate_load: u32,
}

impl TieLaw {
    pub fn new(parameters: &Parameters) -> TieLaw {
        let Ties { growth, decay_private, decay_other, contact_private, contact_street, contact_place, .. } = parameters.ties;
        let ties = &parameters.ties;
        let care = &parameters.informal_care;
        let strength = |w: f64| (w * STRENGTH_ONE as f64).round().min(65_535.0) as u16;
        TieLaw {
            growth: growth as f32,
            decay_private: decay_private as f32,
            decay_local: decay_other as f32,
            contact_private: contact_private as f32,
            contact_street: contact_street as f32,
            contact_place: contact_place as f32,
            contact_group: ties.contact_group as f32,
            contact_outside: ties.contact_outside_group as f32,
            new_private: strength(ties.new_private),
            new_local: strength(ties.new_other),
            housemate: strength(ties.housemate) as u32,
            housemate_load: (care.housemate_share / care.private_share.max(1e-9) * STRENGTH_ONE as f64).min(4e6) as u32,
        }
    }

    /// Chance of contact over a street tie before sociability, for place capital P and openness.
    pub fn street_contact(&self, place: f32, open: f32) -> f32 {
        (self.contact_street + self.contact_place * place) * open
    }
}

/// New strength of a tie after a month with contact probability p (strength × 65,536).
#[inline(always)]
fn grow(w: f32, p: f32, growth: f32, decay: f32) -> f32 {
    let next = w + growth * p * (STRENGTH_ONE - w) - decay * (1.0 - p) * w;
    (next + 0.5).min(65_535.0)
}

/// Contact probabilities of this month, per plan.
pub struct Contact<'a> {
    /// Street ties, per plan.
    pub street: [f32; MOST_LANES],
    /// Group ties of two members: `[slot × plans + plan]`.
    pub together: &'a [f32],
    /// Group ties otherwise.
    pub outside: f32,
}

/// Beds as their neighbours see them: the snapshot of the municipality, and where this neighbourhood starts in it.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub published: &'a [u32],
    pub first_bed: usize,
    pub beds: usize,
}

/// Private ties: writes the sums of every bed.
pub fn meet_in_private<const L: usize>(view: View, frame: &TieFrame, strengths: &mut Strengths, sums: &mut Sums, law: &TieLaw) {
    let step = stride(L);
    for bed in 0..view.beds {
        let own = (view.first_bed + bed) * step;
        let presence = view.published[own];
        let mut contact = 0;
        let mut support = [0u32; L];
        let mut load = [0u32; L];
        if presence != 0 {
            let root = root_sociability(presence);
            let ends: &[u32; PRIVATE_ENDS] = frame.private[bed * PRIVATE_ENDS..].first_chunk().expect("six ends per bed");
            let ties: &mut [u16; PRIVATE_ENDS] =
                strengths.private[bed * PRIVATE_ENDS..].first_chunk_mut().expect("six ends per bed");
            for (end, tie) in ends.iter().zip(ties) {
                if *end == NO_BED {
                    continue;
                }
                let record = &view.published[*end as usize * step..][..step];
                if record[0] == 0 {
                    continue;
                }
                let fresh = is_newcomer(presence | record[0]);
                let w = if fresh { law.new_private } else { *tie } as f32;
                let p = (root * root_sociability(record[0]) * law.contact_private).min(1.0);
                let w = grow(w, p, law.growth, law.decay_private) as u32;
                *tie = w as u16;
                contact += w;
                for l in 0..L {
                    support[l] += w * helpful(record[1 + l]) >> 8;
                    load[l] += w * need(record[1 + l]) >> 8;
                }
            }
        }
        let out = &mut sums.values[bed * 3 * L..][..3 * L];
        for l in 0..L {
            out[l] = contact;
            out[L + l] = support[l];
            out[2 * L + l] = load[l];
        }
    }
}

/// Housemates count as ties of fixed strength.
pub fn live_together<const L: usize>(view: View, dwelling_starts: &[u16], sums: &mut Sums, law: &TieLaw) {
    let step = stride(L);
    for home in dwelling_starts.windows(2) {
        let beds = home[0] as usize..home[1] as usize;
        if beds.len() < 2 {
            continue;
        }
        let mut count = 0;
        let mut helpers = [0u32; L];
        let mut needs = [0u32; L];
        for bed in beds.clone() {
            let record = &view.published[(view.first_bed + bed) * step..][..step];
            if record[0] != 0 {
                count += 1;
                for l in 0..L {
                    helpers[l] += helpful(record[1 + l]);
                    needs[l] += need(record[1 + l]);
                }
            }
        }
        if count < 2 {
            continue;
        }
        for bed in beds {
            let record = &view.published[(view.first_bed + bed) * step..][..step];
            if record[0] != 0 {
                let out = &mut sums.values[bed * 3 * L..][..3 * L];
                for l in 0..L {
                    out[l] += (count - 1) * law.housemate;
                    out[L + l] += law.housemate * (helpers[l] - helpful(record[1 + l])) >> 8;
                    let burden = law.housemate_load as u64 * (needs[l] - need(record[1 + l])) as u64;
                    out[2 * L + l] += (burden >> 8) as u32;
                }
            }
        }
    }
}

/// Street and group ties: adds to the sums of both ends.
pub fn meet_nearby<const L: usize>(
    view: View,
    frame: &TieFrame,
    strengths: &mut Strengths,
    sums: &mut Sums,
    now: (&TieLaw, &Contact),
) {
    let (law, contact) = now;
    let step = stride(L);
    let own = &view.published[view.first_bed * step..][..view.beds * step];
    let street: [f32; L] = std::array::from_fn(|l| contact.street[l]);
    let mut meetings = [0u64; L];
    let mut close = [0u64; L];
    for bed in 0..view.beds {
        let me: &[u32] = &own[bed * step..][..step];
        let presence = me[0];
        if presence == 0 {
            continue;
        }
        let root = root_sociability(presence);
        let mut gained = [[0u32; L]; 2];
        for tie in 0..LOCAL_TIES {
            let end = frame.local[bed * LOCAL_TIES + tie];
            if end == NO_END {
                continue;
            }
            let partner = end as usize & MOST_BEDS;
            let other: &[u32] = &own[partner * step..][..step];
            if other[0] == 0 {
                continue;
            }
            let g = root * root_sociability(other[0]);
            let fresh = is_newcomer(presence | other[0]);
            let mut p = street;
            if tie >= STREET_TIES {
                let mine = MEMBER_SHIFT + (tie - STREET_TIES) as u32;
                let theirs = MEMBER_SHIFT + (end >> 14) as u32;
                let slot = frame.own_slots[tie - STREET_TIES][bed] as usize;
                let together = &contact.together[slot * L..][..L];
                for l in 0..L {
                    let both = me[1 + l] >> mine & other[1 + l] >> theirs & 1;
                    p[l] = if both != 0 { together[l] } else { contact.outside };
                }
            }
            let strength: &mut [u16; L] =
                strengths.local[(bed * LOCAL_TIES + tie) * L..].first_chunk_mut().expect("a strength per plan");
            let given = &mut sums.values[partner * 3 * L..][..3 * L];
            for l in 0..L {
                let p = (p[l] * g).min(1.0);
                let w = if fresh { law.new_local } else { strength[l] } as f32;
                let w = grow(w, p, law.growth, law.decay_local);
                meetings[l] += (p * 4096.0) as u32 as u64;
                close[l] += 2 * (w >= CLOSE) as u64;
                let w = w as u32;
                strength[l] = w as u16;
                gained[0][l] += w;
                gained[1][l] += w * helpful(other[1 + l]) >> 8;
                given[l] += w;
                given[L + l] += w * helpful(me[1 + l]) >> 8;
            }
        }
        let out = &mut sums.values[bed * 3 * L..][..3 * L];
        for l in 0..L {
            out[l] += gained[0][l];
            out[L + l] += gained[1][l];
        }
    }
    for l in 0..L {
        sums.meetings[l] = meetings[l];
        sums.close[l] = close[l];
    }
}
