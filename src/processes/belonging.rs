//! Step 8 (§5.4, §5.9): from ties to connectedness, support and informal-care load; and what neighbours may read of it
//! next month: how helpful someone can be, how much care someone needs.

use crate::chance::math;
use crate::evidence::parameters::Parameters;
use crate::network::published;
use crate::network::sums::{CONTACT_UNIT, SUPPORT_UNIT};
use crate::residents::lives::MEMBER;
use crate::services::care;
use crate::units::columns::{CHUNK, Chunk};

/// Shares in 1/65,535, as they are kept.
const FULL: f32 = 65_535.0;

/// Parameters of belonging.
#[derive(Clone, Copy, Debug)]
pub struct BelongingLaw {
    contact: f32,
    support: f32,
    load: f32,
    carer_age: u16,
    helper_strain: f32,
    helper_scale: f32,
    need_share: f32,
    need_strain: f32,
    need_scale: f32,
    need_age: f32,
    need_age_scale: f32,
    need_in_care: f32,
    support_effect: f32,
    support_euros: f32,
}

impl BelongingLaw {
    pub fn new(parameters: &Parameters) -> BelongingLaw {
        let (ties, care) = (&parameters.ties, &parameters.informal_care);
        BelongingLaw {
            contact: -1.0 / (CONTACT_UNIT * ties.saturation_contact as f32),
            support: -1.0 / (SUPPORT_UNIT * ties.saturation_support as f32),
            load: -(care.load * care.private_share) as f32 / SUPPORT_UNIT,
            carer_age: (care.carer_age * 12.0) as u16,
            helper_strain: ties.helper_strain as f32,
            helper_scale: 1.0 / ties.helper_strain_scale as f32,
            need_share: care.need_share as f32,
            need_strain: care.need_strain as f32,
            need_scale: 1.0 / care.need_strain_scale as f32,
            need_age: 12.0 * care.need_age as f32,
            need_age_scale: 1.0 / (12.0 * care.need_age_scale as f32),
            need_in_care: care.in_care as f32,
            support_effect: care.support_effect as f32,
            support_euros: care.support_euros as f32,
        }
    }

    /// Factor on load from carer support (€ per resident per year).
    pub fn relief(&self, euros: f64) -> f32 {
        1.0 - self.support_effect * (1.0 - math::exp(-(euros as f32) / self.support_euros))
    }
}

/// Connectedness c, support s and load ℓ of a chunk (0–1).
#[derive(Clone)]
pub struct Belonging {
    pub connected: Chunk<f32>,
    pub support: Chunk<f32>,
    pub load: Chunk<f32>,
}

impl Default for Belonging {
    fn default() -> Self {
        Belonging { connected: [0.0; CHUNK], support: [0.0; CHUNK], load: [0.0; CHUNK] }
    }
}

/// Reads the sums of a chunk (`[bed][contact, support, load][plan]`) for one plan.
#[inline(always)]
pub fn belong(out: &mut Belonging, sums: &[u32], lane: (usize, usize), ages: &Chunk<u16>, now: (&BelongingLaw, f32)) {
    let (plan, plans) = lane;
    let (law, relief) = now;
    for (i, bed) in sums.chunks_exact(3 * plans).take(CHUNK).enumerate() {
        out.connected[i] = bed[plan] as i32 as f32;
        out.support[i] = bed[plans + plan] as i32 as f32;
        out.load[i] = bed[2 * plans + plan] as i32 as f32;
    }
    for i in 0..CHUNK {
        out.connected[i] = 1.0 - math::exp(out.connected[i] * law.contact);
        out.support[i] = 1.0 - math::exp(out.support[i] * law.support);
        let carries = if ages[i] >= law.carer_age { relief } else { 0.0 };
        out.load[i] = (1.0 - math::exp(out.load[i] * law.load)) * carries;
    }
}

/// Keeps a share (0–1) in 16 bits.
#[inline(always)]
pub fn keep(column: &mut Chunk<u16>, shares: &Chunk<f32>) {
    for i in 0..CHUNK {
        column[i] = (shares[i] * FULL + 0.5) as i32 as u16;
    }
}

/// A kept share as a number (0–1).
#[inline(always)]
pub fn share(kept: u16) -> f32 {
    kept as f32 * (1.0 / FULL)
}

/// What a chunk shows its neighbours in one plan: one word per bed.
#[inline(always)]
pub fn publish(out: &mut Chunk<u32>, columns: Shown, law: &BelongingLaw) {
    let mut cared_for = [0.0f32; CHUNK];
    for i in 0..CHUNK {
        let in_care = care::state(columns.care[i]) as i32 == care::SPECIALISED_CARE as i32;
        cared_for[i] = if in_care { law.need_in_care } else { 1.0 };
    }
    for i in 0..CHUNK {
        let y = columns.strain[i];
        let helpful = (1.0 - math::logistic((y - law.helper_strain) * law.helper_scale)) * (1.0 - 0.5 * share(columns.load[i]));
        let by_strain = law.need_share * math::logistic((y - law.need_strain) * law.need_scale);
        let by_age = math::logistic((columns.age[i] as f32 - law.need_age) * law.need_age_scale);
        let need = by_strain.max(by_age) * cared_for[i];
        out[i] = published::pack(helpful, need, columns.marks[i] & MEMBER);
    }
}

/// Columns that neighbours read.
pub struct Shown<'a> {
    pub strain: &'a Chunk<f32>,
    pub load: &'a Chunk<u16>,
    pub age: &'a Chunk<u16>,
    pub care: &'a Chunk<u8>,
    pub marks: &'a Chunk<u8>,
}
