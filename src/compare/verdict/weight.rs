//! Whether one effect matters.

use crate::compare::effects::Effect;
use crate::evidence::measures::Better;

/// What an effect amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// At least the smallest relevant difference, and chance alone does not explain it.
    Better,
    Worse,
    /// No difference that matters: smaller than the smallest relevant difference, as far as is known.
    Slight,
    /// Chance leaves open whether there is a difference that matters.
    Unclear,
}

/// Holds an effect against the smallest relevant difference of its measure. With one replication there is no interval and the mean
/// decides. A measure without a better side never weighs.
pub fn weigh(effect: &Effect) -> Weight {
    let entry = effect.measure.entry();
    let relevant = entry.relevant.threshold(effect.mean_against);
    let small = effect.effect.is_nan() || effect.effect.abs() < relevant;
    let side = match (entry.better, effect.effect > 0.0) {
        (Better::Neither, _) => return Weight::Slight,
        (Better::Up, true) | (Better::Down, false) => Weight::Better,
        _ => Weight::Worse,
    };
    let Some((low, high)) = effect.interval else { return if small { Weight::Slight } else { side } };
    let sure = low > 0.0 || high < 0.0;
    match (small, sure) {
        (false, true) => side,
        (true, true) => Weight::Slight,
        _ if low >= -relevant && high <= relevant => Weight::Slight,
        _ => Weight::Unclear,
    }
}
