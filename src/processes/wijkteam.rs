//! Step 12, wijkteam (§5.12): cases are referred or closed, waiting residents give up or are admitted.

use crate::chance::math;
use crate::evidence::parameters::Parameters;
use crate::services::care::Waiting;

/// Parameters of the wijkteam.
#[derive(Clone, Copy, Debug)]
pub struct TeamLaw {
    refer: f32,
    refer_strain: f32,
    refer_scale: f32,
    close: f32,
    close_recovered: f32,
    recovered_strain: f32,
    recovered_scale: f32,
    give_up: f32,
    give_up_recovered: f32,
    pub waiting_priority: f32,
}

impl TeamLaw {
    pub fn new(parameters: &Parameters) -> TeamLaw {
        let p = &parameters.team;
        TeamLaw {
            refer: p.refer as f32,
            refer_strain: p.refer_strain as f32,
            refer_scale: 1.0 / p.refer_scale as f32,
            close: p.close as f32,
            close_recovered: p.close_recovered as f32,
            recovered_strain: p.recovered_strain as f32,
            recovered_scale: 1.0 / p.recovered_scale as f32,
            give_up: p.give_up as f32,
            give_up_recovered: p.give_up_recovered as f32,
            waiting_priority: p.waiting_priority as f32,
        }
    }

    /// Chance that a case is referred to specialised care this month: the low end of the draw.
    #[inline(always)]
    pub fn referred(&self, strain: f32) -> f32 {
        self.refer * math::logistic((strain - self.refer_strain) * self.refer_scale)
    }

    /// Chance that a case is closed this month: the high end of the draw.
    #[inline(always)]
    pub fn closed(&self, strain: f32) -> f32 {
        self.close + self.close_recovered * self.recovered(strain)
    }

    /// Chance that someone who waits gives up this month.
    #[inline(always)]
    pub fn gives_up(&self, strain: f32) -> f32 {
        self.give_up + self.give_up_recovered * self.recovered(strain)
    }

    #[inline(always)]
    fn recovered(&self, strain: f32) -> f32 {
        1.0 - math::logistic((strain - self.recovered_strain) * self.recovered_scale)
    }
}

/// Brings those to be admitted to the front of the queue: as many as are free, by priority. No place in a list counts.
pub fn admit(queue: &mut [Waiting], free: usize) -> &[Waiting] {
    let admitted = free.min(queue.len());
    if admitted > 0 && admitted < queue.len() {
        queue.select_nth_unstable_by(admitted - 1, Waiting::before);
    }
    &queue[..admitted]
}
