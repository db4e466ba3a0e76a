//! From the unit interval to the values of a factor.

use super::{Domain, Value};

/// A share this far below a step counts as on it: thirds and sixths are not exact (share).
const SLACK: f64 = 1e-9;

/// The value at a place in [0, 1]. What is listed, choices and whole numbers take equal parts of the interval; 0 is the first or
/// lowest and 1 the last or highest, exactly.
pub(super) fn value(domain: &Domain, listed: Option<&[Value]>, unit: f64) -> Value {
    match (listed, domain) {
        (Some(listed), _) => listed[place(unit, listed.len())],
        (None, Domain::Choice(choices)) => Value::Choice(place(unit, choices.len())),
        (None, &Domain::Number { low, high, log, whole, .. }) => Value::Number(number((low, high), (log, whole), unit)),
    }
}

/// Evenly spaced values from the lowest to the highest (at least two); all values of a list or a choice.
pub(super) fn levels(domain: &Domain, listed: Option<&[Value]>, count: usize) -> Vec<Value> {
    match (listed, domain) {
        (Some(listed), _) => listed.to_vec(),
        (None, Domain::Choice(choices)) => (0..choices.len()).map(Value::Choice).collect(),
        (None, Domain::Number { .. }) => {
            let mut levels: Vec<Value> =
                (0..count).map(|level| value(domain, None, level as f64 / (count - 1).max(1) as f64)).collect();
            levels.dedup();
            levels
        }
    }
}

fn place(unit: f64, count: usize) -> usize {
    ((unit * count as f64 + SLACK).floor().max(0.0) as usize).min(count.saturating_sub(1))
}

fn number((low, high): (f64, f64), (log, whole): (bool, bool), unit: f64) -> f64 {
    if unit <= 0.0 || unit >= 1.0 {
        return if unit <= 0.0 { low } else { high };
    }
    let end = if whole { high + 1.0 } else { high };
    // `libm` and not the platform's library: a design has the same points everywhere.
    let between = if log { libm::exp(mix(libm::log(low), libm::log(end), unit)) } else { mix(low, end, unit) };
    let number = if whole { (between + SLACK).floor() } else { between };
    // Adding zero turns −0 into 0.
    number.clamp(low, high) + 0.0
}

/// Written so that wide ranges do not overflow.
fn mix(low: f64, high: f64, unit: f64) -> f64 {
    low * (1.0 - unit) + high * unit
}

#[cfg(test)]
mod tests {
    use super::super::Choice;
    use super::*;

    fn domain(low: f64, high: f64, log: bool, whole: bool) -> Domain {
        Domain::Number { low, high, log, whole, base: None }
    }

    fn at(domain: &Domain, unit: f64) -> f64 {
        match value(domain, None, unit) {
            Value::Number(number) => number,
            Value::Choice(_) => panic!("a number was asked"),
        }
    }

    #[test]
    fn the_ends_are_exact_and_nothing_lies_outside() {
        for domain in [domain(0.1, 0.3, false, false), domain(0.1, 0.3, true, false), domain(-3e200, 1e300, false, false)] {
            let Domain::Number { low, high, .. } = domain else { unreachable!() };
            assert_eq!((at(&domain, 0.0), at(&domain, 1.0)), (low, high));
            assert!((1..1000).all(|i| (low..=high).contains(&at(&domain, f64::from(i) / 1000.0))));
        }
    }

    #[test]
    fn a_logarithmic_scale_gives_equal_ratios() {
        let domain = domain(1.0, 10_000.0, true, false);
        let found: Vec<f64> = (0..5).map(|i| at(&domain, f64::from(i) / 4.0)).collect();
        for (found, expected) in found.iter().zip([1.0, 10.0, 100.0, 1000.0, 10_000.0]) {
            assert!((found / expected - 1.0).abs() < 1e-12, "{found}");
        }
    }

    #[test]
    fn whole_numbers_take_equal_parts_and_even_levels_fall_where_expected() {
        let die = domain(1.0, 6.0, false, true);
        let mut counts = [0; 6];
        (0..6000).for_each(|i| counts[at(&die, (f64::from(i) + 0.5) / 6000.0) as usize - 1] += 1);
        assert_eq!(counts, [1000; 6]);
        let levels = levels(&domain(12.0, 48.0, false, true), None, 4);
        assert_eq!(levels, [12.0, 24.0, 36.0, 48.0].map(Value::Number));
    }

    #[test]
    fn the_levels_of_a_screening_reach_every_choice() {
        let words = ["a", "b", "c", "d"].map(|label| Choice { label: label.into(), toml: String::new() });
        let choices = Domain::Choice(words.to_vec());
        let thirds = [0.0, 1.0 / 3.0, 2.0 / 3.0, 1.0].map(|unit| value(&choices, None, unit));
        assert_eq!(thirds, [0, 1, 2, 3].map(Value::Choice));
        let listed = [12.0, 24.0, 48.0].map(Value::Number);
        let found = [0.0, 1.0 / 3.0, 2.0 / 3.0, 1.0].map(|unit| value(&choices, Some(&listed), unit));
        assert_eq!(found, [12.0, 24.0, 48.0, 48.0].map(Value::Number));
    }
}
