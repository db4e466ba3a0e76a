//! Step 6, ties (§5.4): whoever keeps meeting grows closer, ties without contact fade. Expected contact, no draw.
//!
//! Two passes. Private ties do not depend on the plan and are updated at both ends alike; street and group ties are
//! updated once, by the bed that keeps them, and added to both ends. One path serves any number of plans: the number is
//! a constant of the function, the arithmetic per plan is the same.

use crate::chance::math;
use crate::evidence::parameters::{Parameters, Ties};
use crate::network::published::{MEMBER_SHIFT, helpful, is_newcomer, need, root_sociability, stride};
use crate::network::sums::{MOST_LANES, STRENGTH_ONE};
use crate::network::{LOCAL_TIES, MOST_BEDS, NO_BED, NO_END, PRIVATE_ENDS, STREET_TIES, Strengths, Sums, TieFrame};

/// Strength from which a tie counts as close (0.3 × 65,536; observation only).
pub const CLOSE: u32 = 19_661;

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

/// Ties of a bed side by side: six private ends or five local ties, padded to a whole vector.
const SIDE: usize = 8;
type Lane<T> = [T; SIDE];

/// New strengths of ties after a month with contact probabilities p (strength × 65,536, rounded to the nearest).
#[inline(always)]
fn grow(w: &mut Lane<u32>, p: &Lane<f32>, growth: f32, decay: f32) {
    for t in 0..SIDE {
        let old = w[t] as i32 as f32;
        let p = p[t].min(1.0);
        let next = old + growth * p * (STRENGTH_ONE - old) - decay * (1.0 - p) * old;
        w[t] = math::whole(next.min(65_535.0)) as u32;
    }
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
#[inline(always)]
pub fn meet_in_private<const L: usize>(view: View, frame: &TieFrame, strengths: &mut Strengths, sums: &mut Sums, law: &TieLaw) {
    let step = stride(L);
    let ends = frame.private.chunks_exact(PRIVATE_ENDS);
    let ties = strengths.private.chunks_exact_mut(PRIVATE_ENDS);
    let out = sums.values.chunks_exact_mut(3 * L);
    for (bed, ((ends, ties), out)) in ends.zip(ties).zip(out).enumerate().take(view.beds) {
        let own = view.first_bed + bed;
        let presence = view.published[own * step];
        out.fill(0);
        if presence == 0 {
            continue;
        }
        let mut others: Lane<u32> = [0; SIDE];
        let mut w: Lane<u32> = [0; SIDE];
        let mut words = [[0u32; SIDE]; L];
        for t in 0..PRIVATE_ENDS {
            let end = ends[t];
            let partner = if end == NO_BED { own } else { end as usize };
            let record = &view.published[partner * step..][..step];
            others[t] = if end == NO_BED { 0 } else { record[0] };
            w[t] = ties[t] as u32;
            for l in 0..L {
                words[l][t] = record[1 + l];
            }
        }
        let root = root_sociability(presence);
        let mut p: Lane<f32> = [0.0; SIDE];
        let mut next = w;
        for t in 0..SIDE {
            p[t] = root * root_sociability(others[t]) * law.contact_private;
            next[t] = if is_newcomer(presence | others[t]) { law.new_private as u32 } else { w[t] };
        }
        grow(&mut next, &p, law.growth, law.decay_private);
        for t in 0..PRIVATE_ENDS {
            ties[t] = if others[t] == 0 { w[t] } else { next[t] } as u16;
        }
        for t in 0..SIDE {
            next[t] = if others[t] == 0 { 0 } else { next[t] };
        }
        let contact: u32 = next.iter().sum();
        for l in 0..L {
            let (mut support, mut load) = (0, 0);
            for t in 0..SIDE {
                support += next[t] * helpful(words[l][t]) >> 8;
                load += next[t] * need(words[l][t]) >> 8;
            }
            out[l] = contact;
            out[L + l] = support;
            out[2 * L + l] = load;
        }
    }
}

/// Housemates count as ties of fixed strength.
#[inline(always)]
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
#[inline(always)]
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
    let mut meetings = [0u64; L];
    let mut close = [0u64; L];
    let ends = frame.local.chunks_exact(LOCAL_TIES);
    let ties = strengths.local.chunks_exact_mut(LOCAL_TIES * L);
    for (bed, (ends, ties)) in ends.zip(ties).enumerate().take(view.beds) {
        let me = &own[bed * step..][..step];
        let presence = me[0];
        if presence == 0 {
            continue;
        }
        let mut partners = [bed; LOCAL_TIES];
        let mut others: Lane<u32> = [0; SIDE];
        let mut theirs: Lane<u32> = [0; SIDE];
        for t in 0..LOCAL_TIES {
            let there = ends[t] != NO_END;
            partners[t] = if there { ends[t] as usize & MOST_BEDS } else { bed };
            others[t] = if there { own[partners[t] * step] } else { 0 };
            theirs[t] = MEMBER_SHIFT + (ends[t] >> 14).min(2) as u32;
        }
        let own_slots = &frame.own_slots;
        let slots = [own_slots[0][bed] as usize * L, own_slots[1][bed] as usize * L, own_slots[2][bed] as usize * L];
        let root = root_sociability(presence);
        let mut g: Lane<f32> = [0.0; SIDE];
        let mut there: Lane<u32> = [0; SIDE];
        let mut fresh: Lane<bool> = [false; SIDE];
        for t in 0..SIDE {
            g[t] = root * root_sociability(others[t]);
            there[t] = if others[t] == 0 { 0 } else { u32::MAX };
            fresh[t] = is_newcomer(presence | others[t]);
        }
        for l in 0..L {
            let mut p: Lane<f32> = [contact.street[l]; SIDE];
            let mut words: Lane<u32> = [0; SIDE];
            let mut w: Lane<u32> = [0; SIDE];
            for t in 0..LOCAL_TIES {
                words[t] = own[partners[t] * step + 1 + l];
                w[t] = ties[t * L + l] as u32;
            }
            for t in STREET_TIES..LOCAL_TIES {
                let mine = MEMBER_SHIFT + (t - STREET_TIES) as u32;
                let both = me[1 + l] >> mine & words[t] >> theirs[t] & 1;
                let together = contact.together[slots[t - STREET_TIES] + l];
                p[t] = if both != 0 { together } else { contact.outside };
            }
            let mut next = w;
            let mut met = 0;
            for t in 0..SIDE {
                p[t] = (p[t] * g[t]).min(1.0);
                next[t] = if fresh[t] { law.new_local as u32 } else { w[t] };
                met += math::whole(p[t] * 4096.0) as u32;
            }
            meetings[l] += met as u64;
            grow(&mut next, &p, law.growth, law.decay_local);
            for t in 0..LOCAL_TIES {
                ties[t * L + l] = (next[t] & there[t] | w[t] & !there[t]) as u16;
            }
            let helpfulness = helpful(me[1 + l]);
            let (mut known, mut support, mut near) = (0, 0, 0);
            let mut given: Lane<u32> = [0; SIDE];
            for t in 0..SIDE {
                next[t] &= there[t];
                known += next[t];
                support += next[t] * helpful(words[t]) >> 8;
                given[t] = next[t] * helpfulness >> 8;
                near += (next[t] >= CLOSE) as u32;
            }
            close[l] += 2 * near as u64;
            for t in 0..LOCAL_TIES {
                let out = &mut sums.values[partners[t] * 3 * L + l..][..L + 1];
                out[0] += next[t];
                out[L] += given[t];
            }
            let out = &mut sums.values[bed * 3 * L + l..][..L + 1];
            out[0] += known;
            out[L] += support;
        }
    }
    sums.meetings[..L].copy_from_slice(&meetings);
    sums.close[..L].copy_from_slice(&close);
}
