//! Step 13, specialised care (§5.13): Wmo support, youth care and GGZ in one pool; capacity follows the queue.

use crate::chance::math;
use crate::evidence::parameters::Parameters;

/// Parameters of specialised care.
#[derive(Clone, Copy, Debug)]
pub struct SpecialisedLaw {
    exit: f32,
    exit_recovered: f32,
    recovered_strain: f32,
    recovered_scale: f32,
    give_up: f32,
    give_up_recovered: f32,
    throughput: f64,
    wait_norm: f64,
    pub wmo_share: f32,
    pub youth_age: u16,
}

impl SpecialisedLaw {
    pub fn new(parameters: &Parameters) -> SpecialisedLaw {
        let p = &parameters.specialised;
        SpecialisedLaw {
            exit: p.exit as f32,
            exit_recovered: p.exit_recovered as f32,
            recovered_strain: p.recovered_strain as f32,
            recovered_scale: 1.0 / p.recovered_scale as f32,
            give_up: p.give_up as f32,
            give_up_recovered: p.give_up_recovered as f32,
            throughput: p.throughput,
            wait_norm: p.wait_norm,
            wmo_share: p.wmo_share as f32,
            youth_age: (p.youth_age * 12.0) as u16,
        }
    }

    /// Chance that a client leaves care this month.
    #[inline(always)]
    pub fn leaves(&self, strain: f32) -> f32 {
        self.exit + self.exit_recovered * self.recovered(strain)
    }

    /// Chance that someone who waits without a crisis gives up this month.
    #[inline(always)]
    pub fn gives_up(&self, strain: f32) -> f32 {
        self.give_up + self.give_up_recovered * self.recovered(strain)
    }

    #[inline(always)]
    fn recovered(&self, strain: f32) -> f32 {
        1.0 - math::logistic((strain - self.recovered_strain) * self.recovered_scale)
    }

    /// Wait (months): queue over monthly throughput.
    pub fn wait(&self, queue: u32, in_care: u32) -> f64 {
        queue as f64 / (self.throughput * in_care as f64).max(1.0)
    }

    /// Places after a month in which capacity followed the queue; `supply` = (up, down) per month.
    pub fn follow(&self, places: f64, queue: u32, in_care: u32, supply: (f64, f64)) -> f64 {
        let pressure = ((self.wait(queue, in_care) - self.wait_norm) / self.wait_norm).clamp(-1.0, 1.0);
        places * (1.0 + if pressure < 0.0 { supply.1 } else { supply.0 } * pressure)
    }
}
