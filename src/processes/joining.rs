//! Step 11a, joining and leaving groups (§5.5): strained people join less and leave sooner (healthy-joiner bias).

use crate::chance::{Draws, Purpose, math, uniform_of};
use crate::evidence::parameters::Parameters;
use crate::network::OWN_GROUPS;
use crate::units::columns::{CHUNK, Chunk};

/// Parameters of joining.
#[derive(Clone, Copy, Debug)]
pub struct JoinLaw {
    join: f32,
    cap: f32,
    leave: f32,
    withdrawal: f32,
    withdrawal_strain: f32,
    withdrawal_scale: f32,
    link: f32,
    lowest_age: u16,
}

impl JoinLaw {
    pub fn new(parameters: &Parameters) -> JoinLaw {
        let p = &parameters.groups;
        JoinLaw {
            join: p.join as f32,
            cap: p.join_cap as f32,
            leave: p.leave as f32,
            withdrawal: p.withdrawal as f32,
            withdrawal_strain: p.withdrawal_strain as f32,
            withdrawal_scale: 1.0 / p.withdrawal_scale as f32,
            link: p.link as f32,
            lowest_age: (parameters.signalling.lowest_age * 12.0) as u16,
        }
    }

    /// Factor on joining in the month of a signal, besides 1 (welzijn op recept), for place capital P.
    pub fn link(&self, place: f32) -> f32 {
        self.link * place.max(0.0).sqrt()
    }
}

/// Openness x of a chunk: 1 at ease, lower under strain.
#[inline(always)]
pub fn openness(out: &mut Chunk<f32>, strain: &Chunk<f32>, law: &JoinLaw) {
    for i in 0..CHUNK {
        out[i] = 1.0 - law.withdrawal * math::logistic((strain[i] - law.withdrawal_strain) * law.withdrawal_scale);
    }
}

/// Columns that joining reads.
pub struct Joiner<'a> {
    pub openness: &'a Chunk<f32>,
    pub root_sociability: &'a Chunk<f32>,
    pub age: &'a Chunk<u16>,
    /// Own slots, as in the frame.
    pub own_slots: [&'a Chunk<u8>; OWN_GROUPS],
    /// Vitality of each slot of the neighbourhood, −1 where no group lives.
    pub vitality: &'a [f32],
    /// 1 + link in the month of a signal, else 1.
    pub linked: &'a Chunk<f32>,
}

/// Joins and leaves: sets and clears membership bits.
#[inline(always)]
pub fn join_and_leave(marks: &mut Chunk<u8>, joiner: Joiner, draws: &Draws, law: &JoinLaw, open: f32) {
    const PURPOSES: [Purpose; OWN_GROUPS] = [Purpose::Group0, Purpose::Group1, Purpose::Group2];
    for own in 0..OWN_GROUPS {
        let mut vitality = [0.0f32; CHUNK];
        for i in 0..CHUNK {
            vitality[i] = joiner.vitality[joiner.own_slots[own][i] as usize];
        }
        let words = draws.words(PURPOSES[own]);
        let mut after = [0i32; CHUNK];
        for i in 0..CHUNK {
            let u = uniform_of(words[i]);
            let x = joiner.openness[i];
            let sociability = joiner.root_sociability[i] * joiner.root_sociability[i];
            let pull = law.join * vitality[i] * sociability * x * open * joiner.linked[i];
            let leave = law.leave * (1.5 - vitality[i]) * (2.0 - x);
            let joins = (u < pull.min(law.cap)) as i32;
            let stays = (u <= 1.0 - leave) as i32;
            after[i] = joins | stays << 1;
        }
        for i in 0..CHUNK {
            let counts = (joiner.age[i] >= law.lowest_age) & (joiner.age[i] != u16::MAX);
            let member = marks[i] >> own & 1;
            let (joins, stays) = (after[i] as u8 & counts as u8, after[i] as u8 >> 1);
            let after = member & stays | (member ^ 1) & joins;
            marks[i] = marks[i] & !(1 << own) | after << own;
        }
    }
}
