//! Which matters more: the length of the contract, or the gap between contracts.

use super::WhatIf;
use crate::compare::interval::{Interval, interval, mean};
use crate::evidence::measures::Measure;

/// What matters more for a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matters {
    GapMore,
    LengthMore,
    /// Both matter, and about as much as far as the replications can tell.
    Alike,
    /// Neither changes the effect by as much as the smallest relevant difference.
    NoDifference,
}

/// How far the effect moves with the gap and with the length (unit of the measure, ≥ 0).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weighed {
    pub matters: Matters,
    /// From the best gap to the worst at the same length, mean over lengths.
    pub gap: Interval,
    /// From the best length to the worst without a gap.
    pub length: Interval,
}

/// Weighs gap against length. Which gap and length are best and worst is decided on the means; their distance is then taken
/// within each replication, so that chance which all worlds share falls away. `None`: a cell is missing.
pub fn weigh(strip: &WhatIf, measure: Measure) -> Option<Weighed> {
    let at = |length: u32, gap: u32| strip.at(measure, length, gap).map(|effect| &effect.per_replication[..]);
    let of_gap = |&gap: &u32| -> Option<Vec<f64>> {
        let rows: Vec<&[f64]> = strip.lengths.iter().map(|&length| at(length, gap)).collect::<Option<_>>()?;
        Some((0..strip.replications).map(|r| rows.iter().map(|row| row[r]).sum::<f64>() / rows.len() as f64).collect())
    };
    let none = *strip.gaps.first()?;
    let by_gap: Vec<Vec<f64>> = strip.gaps.iter().map(of_gap).collect::<Option<_>>()?;
    let by_length: Vec<Vec<f64>> = strip.lengths.iter().map(|&length| Some(at(length, none)?.to_vec())).collect::<Option<_>>()?;
    let (gap, length) = (range(&by_gap)?, range(&by_length)?);
    let more: Vec<f64> = gap.iter().zip(&length).map(|(gap, length)| gap - length).collect();
    let threshold = measure.entry().relevant.threshold(strip.at(measure, strip.lengths[0], none)?.mean_against);
    let (gap, length) = (interval(&gap), interval(&length));
    let matters = verdict((&gap, &length), &interval(&more), threshold);
    Some(Weighed { matters, gap, length })
}

fn verdict((gap, length): (&Interval, &Interval), more: &Interval, threshold: f64) -> Matters {
    let (larger, smaller) = if more.mean > 0.0 { (gap, length) } else { (length, gap) };
    if !larger.leaves_out_zero() || larger.mean < threshold {
        return Matters::NoDifference;
    }
    // A sure difference in itself too small to matter counts where it is that between something and nothing.
    let apart = more.leaves_out_zero() && (more.mean.abs() >= threshold || smaller.mean < threshold);
    match (apart, more.mean > 0.0) {
        (false, _) => Matters::Alike,
        (true, true) => Matters::GapMore,
        (true, false) => Matters::LengthMore,
    }
}

/// Highest less lowest row by mean, within each replication.
fn range(rows: &[Vec<f64>]) -> Option<Vec<f64>> {
    let by_mean = |a: &&Vec<f64>, b: &&Vec<f64>| mean(a).total_cmp(&mean(b));
    let (highest, lowest) = (rows.iter().max_by(by_mean)?, rows.iter().min_by(by_mean)?);
    Some(highest.iter().zip(lowest).map(|(high, low)| high - low).collect())
}

#[cfg(test)]
mod tests {
    use super::super::{Cell, GAPS, LENGTHS};
    use super::*;
    use crate::experiment::headlines::MeasureEffect;

    const MEASURE: Measure = Measure::SevereLonelinessYears;

    /// Effects as made up, with a wobble that all cells of a replication share and a smaller one of their own.
    fn strip(effect: fn(u32, u32) -> f64) -> WhatIf {
        let cell = |(i, (length, gap)): (usize, (u32, u32))| {
            let wobble = |r: usize| 50.0 * [0.0, 1.0, -1.0, 0.5][r] + [0.3, -0.2, 0.1, -0.2][(r + i) % 4];
            let per_replication: Vec<f64> = (0..4).map(|r| effect(length, gap) + wobble(r)).collect();
            let Interval { mean, bounds, .. } = interval(&per_replication);
            let effect =
                MeasureEffect { measure: MEASURE, effect: mean, interval: bounds, mean_against: 1_000.0, per_replication };
            Cell { length, gap, effects: vec![effect] }
        };
        let all = LENGTHS.into_iter().flat_map(|length| GAPS.map(|gap| (length, gap)));
        let cells = all.enumerate().map(cell).collect();
        WhatIf { template: 1, lengths: LENGTHS.into(), gaps: GAPS.into(), residents: 4_000, replications: 4, cells }
    }

    fn of(effect: fn(u32, u32) -> f64) -> Weighed {
        weigh(&strip(effect), MEASURE).expect("all cells")
    }

    #[test]
    fn the_gap_the_length_both_or_neither() {
        // The smallest relevant difference is 1 % of 1,000.
        assert_eq!(of(|length, gap| -200.0 - f64::from(length) / 10.0 + 5.0 * f64::from(gap)).matters, Matters::GapMore);
        assert_eq!(of(|length, gap| -200.0 - f64::from(length) + f64::from(gap)).matters, Matters::LengthMore);
        assert_eq!(of(|length, gap| -200.0 - f64::from(length) + 9.0 * f64::from(gap)).matters, Matters::Alike);
        assert_eq!(of(|length, gap| -200.0 - f64::from(length) / 50.0 + f64::from(gap) / 2.0).matters, Matters::NoDifference);
    }

    #[test]
    fn ranges_are_taken_within_replications_and_whatever_their_sign() {
        let weighed = of(|length, gap| f64::from(length) / 10.0 - 5.0 * f64::from(gap));
        assert!((weighed.gap.mean - 60.0).abs() < 1.0 && (weighed.length.mean - 10.8).abs() < 1.0, "{weighed:?}");
        let (low, high) = weighed.gap.bounds.expect("four replications");
        assert!(high - low < 2.0, "the wobble that cells share falls away: {low} {high}");
        assert_eq!(weighed.matters, Matters::GapMore);
    }

    #[test]
    fn one_replication_settles_nothing() {
        let mut one = strip(|_, gap| 5.0 * f64::from(gap));
        one.replications = 1;
        one.cells.iter_mut().flat_map(|cell| &mut cell.effects).for_each(|effect| effect.per_replication.truncate(1));
        assert_eq!(weigh(&one, MEASURE).map(|weighed| weighed.matters), Some(Matters::NoDifference));
    }
}
