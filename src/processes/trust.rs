//! Steps 3 and 11c, trust in local professionals (§5.15): grows where workers are known, fades otherwise, and is lost at
//! every departure.

use crate::evidence::parameters::Parameters;
use crate::units::columns::{CHUNK, Chunk};

/// Parameters of trust.
#[derive(Clone, Copy, Debug)]
pub struct TrustLaw {
    gain: f32,
    decay: f32,
    lowest_age: u16,
}

impl TrustLaw {
    pub fn new(parameters: &Parameters) -> TrustLaw {
        TrustLaw {
            gain: parameters.trust.gain as f32,
            decay: parameters.trust.decay as f32,
            lowest_age: (parameters.signalling.lowest_age * 12.0) as u16,
        }
    }
}

/// A month of trust for a chunk, with the share kept after this month's departures and bridging B.
#[inline(always)]
pub fn trust(trust: &mut Chunk<f32>, who: (&Chunk<f32>, &Chunk<u16>), law: &TrustLaw, offer: (f32, f32)) {
    let (baseline, age) = who;
    let (kept, bridging) = offer;
    for i in 0..CHUNK {
        let q = trust[i] * kept;
        let next = q + law.gain * bridging * (1.0 - q) - law.decay * (q - baseline[i]);
        trust[i] = if age[i] >= law.lowest_age { next.clamp(0.0, 1.0) } else { baseline[i] };
    }
}
