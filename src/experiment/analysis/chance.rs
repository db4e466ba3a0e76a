//! What chance adds: its share of the spread of an effect, and the replications that the effect needs.

use super::effects::Effects;
use super::found::{Chance, Method, Needed, Refused};
use super::rankings::why;
use crate::compare::interval::mean;
use crate::sensitivity::replications::replications_needed;
use crate::sensitivity::variance::split;

/// Points against chance; refused where no point has two replications.
pub fn chance(effects: &Effects, refused: &mut Vec<Refused>) -> Option<Chance> {
    let points: Vec<Vec<f64>> = effects.there().map(|point| effects.numbers(point)).collect();
    match split(&points) {
        Ok(split) => {
            let of = split.points_share_interval;
            Some(Chance { points: split.points_share, interval: Some((of.low, of.high)) })
        }
        Err(error) => {
            refused.push(Refused { method: Method::Variance, why: why(error) });
            None
        }
    }
}

/// Replications at one point, from the spread within points; `None` where there is none to learn from or no difference to see.
pub fn needed(effects: &Effects) -> Option<Needed> {
    let points: Vec<Vec<f64>> = effects.there().map(|point| effects.numbers(point)).collect();
    let relevant = super::wins::over_points(effects).relevant;
    let all: usize = points.iter().map(Vec::len).sum();
    if all <= points.len() {
        return None;
    }
    // Distances from the mean of their own point, stretched because those means were estimated.
    let stretch = ((all - 1) as f64 / (all - points.len()) as f64).sqrt();
    let within = points.iter().flat_map(|numbers| {
        let mean = mean(numbers);
        numbers.iter().map(move |number| (number - mean) * stretch)
    });
    let needed = replications_needed(&within.collect::<Vec<_>>(), relevant, relevant).ok()?;
    Some(Needed {
        relevant,
        spread: needed.sd,
        for_half_width: needed.for_half_width.map(u64::from),
        for_power: needed.for_power.map(u64::from),
    })
}

#[cfg(test)]
mod tests {
    use super::super::found::Why;
    use super::super::synthetic::{noise, rows, study};
    use super::*;

    #[test]
    fn chance_and_points_share_the_variance_as_they_were_made() {
        let rows = rows(300, 2);
        // Variance of points 4²/12, of chance 2²·2²/12: noise runs from −1 to 1.
        let lived = study(&rows, 4, |point, r, plan| 100.0 + plan as f64 * (4.0 * rows[point][0] + 2.0 * noise(r, point)));
        let effects = Effects::of(&lived, (1, 0), 0, 0);
        let chance = chance(&effects, &mut vec![]).expect("four replications");
        assert!((chance.points - 0.5).abs() < 0.06, "{chance:?}");
        assert!(chance.interval.is_some_and(|(low, high)| low < 0.5 && 0.5 < high), "{chance:?}");
        let needed = needed(&effects).expect("four replications");
        assert!((needed.spread - (16.0_f64 / 12.0).sqrt()).abs() < 0.05 && (needed.relevant - 1.0).abs() < 1e-9, "{needed:?}");
        // (1.96 · 1.155)² is 5, (2.8 · 1.155)² is 10; Student's t asks a few more.
        assert!(needed.for_half_width.is_some_and(|n| (6..=9).contains(&n)), "{needed:?}");
        assert!(needed.for_power.is_some_and(|n| (11..=14).contains(&n)), "{needed:?}");
    }

    #[test]
    fn one_replication_says_nothing_about_chance() {
        let lived = study(&rows(50, 1), 1, |point, _, plan| (plan * point) as f64);
        let mut refused = vec![];
        assert_eq!(chance(&Effects::of(&lived, (1, 0), 0, 0), &mut refused), None);
        assert_eq!(refused[0].why, Why::TooFew { there: 1, needed: 2 });
        assert_eq!(needed(&Effects::of(&lived, (1, 0), 0, 0)), None);
    }
}
