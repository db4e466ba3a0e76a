//! What remains of an effect when something is switched off.

use crate::compare::interval::{interval, mean};
use crate::evidence::measures::Measure;
use crate::experiment::headlines::MeasureEffect;
use serde::{Deserialize, Serialize};

/// Effects of one plan against another, a row per headline measure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PairEffects {
    pub plan: usize,
    pub against: usize,
    pub effects: Vec<MeasureEffect>,
}

/// The same with something off, held against the effects with everything on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PairRemains {
    pub plan: usize,
    pub against: usize,
    pub measures: Vec<Remains>,
}

/// One headline measure with something off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Remains {
    pub off: MeasureEffect,
    /// `None` where the effect with everything on is not sure, or smaller than the smallest relevant difference.
    pub remains: Option<Share>,
}

/// Effect with something off ÷ effect with everything on (1 = nothing is lost, 0 = nothing is left, below 0 = it turns round).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Share {
    pub share: f64,
    /// 95 % simulation interval, from the replications paired; empty with one replication.
    pub interval: Option<(f64, f64)>,
}

/// Pair by pair, in the same order.
pub(super) fn held_against(on: &[PairEffects], off: Vec<PairEffects>) -> Vec<PairRemains> {
    let pair = |(on, off): (&PairEffects, PairEffects)| {
        let measures = on.effects.iter().zip(off.effects).map(|(on, off)| Remains { remains: share(on, &off), off }).collect();
        PairRemains { plan: on.plan, against: on.against, measures }
    };
    on.iter().zip(off).map(pair).collect()
}

pub(super) fn find(pairs: &[PairRemains], (plan, against): (usize, usize), measure: Measure) -> Option<&Remains> {
    let pair = pairs.iter().find(|pair| (pair.plan, pair.against) == (plan, against))?;
    pair.measures.iter().find(|remains| remains.off.measure == measure)
}

/// Ratio of means with the interval of a ratio estimator: the spread of off − share × on over replications, in units of the
/// mean with everything on. What chance does to both alike falls away.
fn share(on: &MeasureEffect, off: &MeasureEffect) -> Option<Share> {
    if !on.matters() {
        return None;
    }
    let share = off.effect / on.effect;
    let rest = on.per_replication.iter().zip(&off.per_replication).map(|(on, off)| off - share * on);
    let rest = interval(&rest.collect::<Vec<_>>());
    let base = mean(&on.per_replication).abs();
    let interval = rest.bounds.map(|(low, high)| (share + (low - rest.mean) / base, share + (high - rest.mean) / base));
    Some(Share { share, interval })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn effect(per_replication: &[f64]) -> MeasureEffect {
        let paired = interval(per_replication);
        let (measure, mean_against) = (Measure::Meetings, 1_000.0);
        MeasureEffect {
            measure,
            effect: paired.mean,
            interval: paired.bounds,
            mean_against,
            per_replication: per_replication.into(),
        }
    }

    #[test]
    fn a_share_is_as_sure_as_the_pairs_are_alike() {
        let on = effect(&[100.0, 120.0, 80.0, 100.0]);
        let half = share(&on, &effect(&[50.0, 60.0, 40.0, 50.0])).expect("matters");
        assert_eq!((half.share, half.interval), (0.5, Some((0.5, 0.5))));
        let loose = share(&on, &effect(&[60.0, 40.0, 50.0, 50.0])).expect("matters");
        // off − ½·on: 10, −20, 10, 0; standard error √(600/3/4), t(3) = 3.182.
        let half_width = 3.182_446 * (600.0_f64 / 3.0 / 4.0).sqrt() / 100.0;
        let (low, high) = loose.interval.expect("four replications");
        assert!((low - (0.5 - half_width)).abs() < 1e-6 && (high - (0.5 + half_width)).abs() < 1e-6, "{low} {high}");
    }

    #[test]
    fn nothing_remains_of_what_was_not_there() {
        let off = effect(&[1.0, 2.0, 3.0]);
        assert_eq!(share(&effect(&[50.0, -60.0, 40.0]), &off), None, "not sure");
        assert_eq!(share(&effect(&[5.0, 5.1, 5.2]), &off), None, "too small to matter: under 1 % of 1,000");
        assert_eq!(share(&effect(&[50.0]), &off), None, "one replication is never sure");
        assert!(share(&effect(&[50.0, 51.0, 52.0]), &effect(&[-5.0, -5.0, -5.0])).is_some_and(|share| share.share < 0.0));
    }
}
