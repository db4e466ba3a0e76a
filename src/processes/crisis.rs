//! Step 10b, crisis (§5.14): acute admission, eviction, out-of-home placement.

use super::signalling::{CRISIS, HAZARD_ONE};
use crate::chance::{Draws, Purpose, math, uniform_of};
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

/// Sets the bit of whoever has a crisis. Returns the hazard sum (expected crises), and that of crises which lead to the
/// queue for specialised care.
#[inline(always)]
pub fn strike(events: &mut Chunk<u8>, who: (&Chunk<f32>, &Chunk<u16>, &Chunk<u8>), draws: &Draws, law: &CrisisLaw) -> (i64, i64) {
    let (strain, age, care) = who;
    let mut expected = [0i32; CHUNK];
    let words = draws.words(Purpose::Crisis);
    let mut factors = [0.0f32; CHUNK];
    let mut before = [0i32; CHUNK];
    for i in 0..CHUNK {
        let in_care = care::state(care[i]) as i32 == care::SPECIALISED_CARE as i32;
        let factor = if in_care { law.in_care } else { 1.0 };
        before[i] = ((care::state(care[i]) as i32) < care::SPECIALISED_QUEUE as i32) as i32;
        let counts = (age[i] >= law.lowest_age) & (age[i] != u16::MAX);
        factors[i] = if counts { factor } else { 0.0 };
    }
    let mut happens = [0i32; CHUNK];
    for i in 0..CHUNK {
        let hazard = math::exp(law.ln_level + law.slope * strain[i]);
        let p = (1.0 - math::exp(-hazard)) * factors[i];
        happens[i] = (uniform_of(words[i]) < p) as i32;
        expected[i] = math::whole(p * HAZARD_ONE);
    }
    for i in 0..CHUNK {
        events[i] |= happens[i] as u8 * CRISIS;
    }
    let into_queue = expected.iter().zip(&before).map(|(&p, &before)| (p * before) as i64).sum();
    (expected.iter().map(|&p| p as i64).sum(), into_queue)
}
