//! Step 10b, crisis (§5.14): acute admission, eviction, out-of-home placement.

use super::signalling::{CRISIS, HAZARD_ONE};
use crate::chance::{Draws, Purpose, math};
use crate::evidence::parameters::Parameters;
use crate::services::care;
use crate::units::columns::{CHUNK, Chunk};

/// Parameters of crisis.
#[derive(Clone, Copy, Debug)]
pub struct CrisisLaw {
    /// ln(level) − slope · strain, so that the hazard is e^(this + slope · y).
    ln_level: f32,
    slope: f32,
    in_care: f32,
    pub aftermath: f32,
    lowest_age: u16,
}

impl CrisisLaw {
    pub fn new(parameters: &Parameters) -> CrisisLaw {
        let p = &parameters.crisis;
        let slope = p.slope as f32;
        CrisisLaw {
            ln_level: math::ln(p.level.max(1e-30) as f32) - slope * p.strain as f32,
            slope,
            in_care: p.in_care as f32,
            aftermath: p.aftermath as f32,
            lowest_age: (parameters.signalling.lowest_age * 12.0) as u16,
        }
    }
}

/// Sets the bit of whoever has a crisis. Returns the hazard sum (expected crises).
#[inline(always)]
pub fn strike(events: &mut Chunk<u8>, who: (&Chunk<f32>, &Chunk<u16>, &Chunk<u8>), draws: &Draws, law: &CrisisLaw) -> i64 {
    let (strain, age, care) = who;
    let mut expected = [0i32; CHUNK];
    for i in 0..CHUNK {
        let hazard = math::exp(law.ln_level + law.slope * strain[i]);
        let p = 1.0 - math::exp(-hazard);
        let p = if care::state(care[i]) == care::SPECIALISED_CARE { p * law.in_care } else { p };
        let p = if age[i] >= law.lowest_age && age[i] != u16::MAX { p } else { 0.0 };
        events[i] |= if draws.uniform(Purpose::Crisis, i) < p { CRISIS } else { 0 };
        expected[i] = (p * HAZARD_ONE) as i32;
    }
    expected.iter().map(|&p| p as i64).sum()
}
