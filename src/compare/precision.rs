//! How narrow the intervals of the headline effects are: what `--precision` waits for.

use super::effects::Effect;
use super::setting::Setting;
use crate::evidence::measures::Measure;

/// Half the width of the 95 % interval as a share of the effect.
#[derive(Clone, Debug, PartialEq)]
pub struct Precision {
    pub plan: usize,
    pub against: usize,
    pub measure: Measure,
    /// Infinite with one replication.
    pub share: f64,
}

/// An effect smaller than this share of the reference is held against this share instead: otherwise a run would wait
/// for ever on an effect that is nil.
pub const FLOOR: f64 = 0.01;

/// Relative half-widths of the headline effects over the whole horizon, each plan against the reference.
pub fn precision(effects: &[Effect], setting: &Setting) -> Vec<Precision> {
    let headline = |effect: &&Effect| {
        effect.measure.entry().headline && effect.against == setting.reference && effect.whole(setting) && !effect.effect.is_nan()
    };
    effects
        .iter()
        .filter(headline)
        .map(|e| Precision { plan: e.plan, against: e.against, measure: e.measure, share: share(e) })
        .collect()
}

/// The widest of them (share); infinite where there is none.
pub fn widest(effects: &[Effect], setting: &Setting) -> f64 {
    precision(effects, setting).iter().map(|precision| precision.share).reduce(f64::max).unwrap_or(f64::INFINITY)
}

fn share(effect: &Effect) -> f64 {
    let Some((low, high)) = effect.interval else { return f64::INFINITY };
    let half = (high - low) / 2.0;
    if half == 0.0 { 0.0 } else { half / effect.effect.abs().max(FLOOR * effect.mean_against.abs()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::effects::effects;
    use crate::compare::synthetic::{records, setting};

    #[test]
    fn more_replications_are_more_precise_and_one_is_not_precise_at_all() {
        let setting = setting(2, 24);
        let many = records(40, &setting);
        let at = |n: usize| widest(&effects(&many[..n], &setting), &setting);
        assert!(at(1).is_infinite());
        assert!(at(40) < at(5), "{} {}", at(40), at(5));
        assert_eq!(precision(&effects(&many, &setting), &setting).len(), 5);
    }
}
