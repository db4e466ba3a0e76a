//! How a lens does over replications, in each of which the truth is known.

use super::estimate::Estimate;
use serde::{Deserialize, Serialize};

/// A lens over replications; a share or ratio without a denominator is NaN.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quality {
    /// Mean of estimate − truth (unit of the outcome).
    pub bias: f64,
    /// Share significant at 5 % (0–1).
    pub power: f64,
    /// Share of the 95 % intervals that hold the truth of their replication (0–1).
    pub coverage: f64,
    /// Share of the significant with the sign opposite to the mean truth (0–1); NaN if that is zero.
    pub type_s: f64,
    /// Mean size of the significant over the size of the mean truth; NaN if that is zero.
    pub type_m: f64,
}

/// Each replication's estimate with the truth it was after. Replications without a defined estimate are left out of everything.
/// Source of the errors of sign and size: Gelman & Carlin (2014), Perspectives on Psychological Science 9.
pub fn quality(estimates: &[(Estimate, f64)]) -> Quality {
    let defined: Vec<(Estimate, f64)> = estimates.iter().copied().filter(|(estimate, _)| estimate.defined()).collect();
    let significant: Vec<f64> = defined.iter().filter(|(e, _)| e.significant()).map(|(e, _)| e.value).collect();
    let holds = |(estimate, truth): &(Estimate, f64)| {
        let (low, high) = estimate.interval();
        (low..=high).contains(truth)
    };
    let truth = mean(defined.iter().map(|(_, truth)| *truth));
    let wrong = significant.iter().filter(|value| **value * truth < 0.0).count();
    let known = if truth == 0.0 { f64::NAN } else { 1.0 };
    Quality {
        bias: mean(defined.iter().map(|(estimate, truth)| estimate.value - truth)),
        power: share(significant.len(), defined.len()),
        coverage: share(defined.iter().filter(|pair| holds(pair)).count(), defined.len()),
        type_s: known * share(wrong, significant.len()),
        type_m: known * mean(significant.iter().map(|value| value.abs())) / truth.abs(),
    }
}

/// Share significant where there is nothing to find (0–1; 0.05 if the standard error is right); NaN if none is defined.
pub fn false_positive(null_estimates: &[Estimate]) -> f64 {
    let significant = null_estimates.iter().filter(|estimate| estimate.significant()).count();
    share(significant, null_estimates.iter().filter(|estimate| estimate.defined()).count())
}

fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

fn mean(numbers: impl Iterator<Item = f64>) -> f64 {
    let (n, sum) = numbers.fold((0, 0.0), |(n, sum), number| (n + 1, sum + number));
    sum / n as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normal(value: f64) -> Estimate {
        Estimate { value, se: 1.0, df: f64::INFINITY }
    }

    #[test]
    fn a_lens_is_judged_by_what_it_says_and_by_what_was_true() {
        let undefined = Estimate { value: 9.0, se: f64::NAN, df: 1.0 };
        let q =
            quality(&[(normal(-3.0), -1.0), (normal(2.5), -1.0), (normal(0.0), -1.0), (normal(-1.0), -1.0), (undefined, 7.0)]);
        assert_eq!((q.bias, q.power, q.coverage, q.type_s, q.type_m), (0.625, 0.5, 0.5, 0.5, 2.75));
    }

    #[test]
    fn without_an_effect_or_without_a_finding_no_sign_can_be_wrong() {
        let nothing_true = quality(&[(normal(3.0), 0.0), (normal(-1.0), 0.0)]);
        assert!(nothing_true.type_s.is_nan() && nothing_true.type_m.is_nan());
        assert_eq!((nothing_true.power, nothing_true.coverage), (0.5, 0.5));
        let nothing_found = quality(&[(normal(0.3), 1.0)]);
        assert!(nothing_found.type_s.is_nan() && nothing_found.type_m.is_nan() && nothing_found.power == 0.0);
        assert!(quality(&[]).bias.is_nan() && quality(&[]).power.is_nan());
    }

    #[test]
    fn false_alarms_are_counted_among_what_could_be_estimated() {
        let undefined = Estimate { df: f64::NAN, ..normal(5.0) };
        assert_eq!(false_positive(&[normal(2.0), normal(-2.0), normal(1.0), normal(0.0), undefined]), 0.5);
        assert!(false_positive(&[]).is_nan());
    }
}
