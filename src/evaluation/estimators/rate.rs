//! Rates of events before and after.

use super::estimate::Estimate;
use serde::{Deserialize, Serialize};

/// Events (number) in a span of time (person-years, or any other unit of exposure).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rate {
    pub events: f64,
    pub time: f64,
}

/// Events per unit of time after minus before, as if events were independent: the Poisson variance of each rate is its events
/// over time squared; normal. Undefined without time on either side; certain (se 0) if there were no events at all.
pub fn change_of_rate(after: &Rate, before: &Rate) -> Estimate {
    let rate = |of: &Rate| of.events / of.time;
    let variance = |of: &Rate| if of.time > 0.0 { of.events / (of.time * of.time) } else { f64::NAN };
    let scale = rate(after).abs() + rate(before).abs();
    Estimate::settled(rate(after) - rate(before), variance(after) + variance(before), f64::INFINITY, scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_needs_time() {
        let some = Rate { events: 3.0, time: 1.0 };
        for time in [0.0, -1.0, f64::NAN] {
            assert!(!change_of_rate(&some, &Rate { events: 3.0, time }).defined());
        }
        let none = Rate { events: 0.0, time: 4.0 };
        assert_eq!(change_of_rate(&none, &none).p_value(), 1.0);
        assert!((change_of_rate(&some, &none).se - 3f64.sqrt()).abs() < 1e-15);
    }
}
