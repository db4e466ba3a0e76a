//! How often a plan does better over the points, by measure and by all voting measures together.

use super::effects::Effects;
use super::found::{OverPoints, Standings, Wins};
use crate::compare::effects::Effect;
use crate::compare::interval::{interval, mean, probability_better};
use crate::compare::verdict::{Standing, VOTING, of_weights, weigh};
use crate::compare::window::Window;

/// The effect over the points.
pub fn over_points(effects: &Effects) -> OverPoints {
    let mut all: Vec<f64> = effects.there().map(|point| effects.mean[point]).collect();
    let mean_against = mean(&effects.there().map(|point| effects.against[point]).collect::<Vec<_>>());
    let mean = mean(&all);
    all.sort_by(f64::total_cmp);
    OverPoints {
        points: all.len(),
        mean,
        low: quantile(&all, 0.025),
        median: quantile(&all, 0.5),
        high: quantile(&all, 0.975),
        mean_against,
        relevant: effects.measure.entry().relevant.threshold(mean_against),
    }
}

/// Of sorted numbers, between neighbours in proportion (NaN of nothing).
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return f64::NAN };
    let at = share * last as f64;
    let (low, high) = (sorted[at.floor() as usize], sorted[at.ceil() as usize]);
    low + (high - low) * at.fract()
}

/// Points by the side of their effect.
pub fn wins(effects: &Effects) -> Wins {
    let mut wins = Wins::default();
    for point in effects.there() {
        let effect = effects.mean[point] * effects.side();
        let sure = usize::from(effects.interval(point).leaves_out_zero());
        wins.points += 1;
        wins.slight += usize::from(effect.abs() < effects.relevant(point));
        if effect > 0.0 {
            (wins.better, wins.better_surely) = (wins.better + 1, wins.better_surely + sure);
        } else if effect < 0.0 {
            (wins.worse, wins.worse_surely) = (wins.worse + 1, wins.worse_surely + sure);
        }
    }
    wins
}

/// Points by the verdict over the voting measures, as a comparison would give it at each point; `None` where the study lacks one of
/// them. A point without all of them is left out.
pub fn standings(of: &[Effects]) -> Option<Standings> {
    let voting: Vec<&Effects> =
        VOTING.iter().map(|&measure| of.iter().find(|effects| effects.measure == measure)).collect::<Option<_>>()?;
    let mut found = Standings::default();
    for point in voting[0].there().filter(|&point| voting.iter().all(|effects| effects.mean[point].is_finite())) {
        let weights: Vec<_> = voting.iter().map(|effects| weigh(&at_point(effects, point))).collect();
        let place = match of_weights(&weights) {
            Standing::Ahead => &mut found.ahead,
            Standing::Behind => &mut found.behind,
            Standing::Mixed => &mut found.mixed,
            Standing::Even => &mut found.even,
            Standing::Unclear => &mut found.unclear,
        };
        *place += 1;
    }
    Some(found)
}

/// The effect of one point in the form that the verdict weighs.
fn at_point(effects: &Effects, point: usize) -> Effect {
    let numbers = effects.numbers(point);
    let paired = interval(&numbers);
    Effect {
        plan: 1,
        against: 0,
        measure: effects.measure,
        window: Window { first: 1, last: 1, from: 0, until: 0 },
        mean_against: effects.against[point],
        mean_plan: effects.against[point] + paired.mean,
        effect: paired.mean,
        interval: paired.bounds,
        probability_better: probability_better(&paired, effects.measure.entry().better),
        variance_ratio: None,
        replications: numbers.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::synthetic::{rows, study};
    use super::*;
    use crate::evidence::measures::Measure;

    #[test]
    fn wins_slight_differences_and_missing_points_are_counted() {
        // Against 100 each time; 1 is the smallest relevant difference of crises (1 %), of which fewer is better.
        let effects = [-9.0, -0.06, 0.6, 9.0, f64::NAN];
        let lived = study(&rows(5, 1), 2, |point, r, plan| 100.0 + plan as f64 * (effects[point] + 0.1 * r as f64));
        let effects = Effects::of(&lived, (1, 0), 0, 0);
        let wins = wins(&effects);
        assert_eq!((wins.points, wins.better, wins.worse, wins.slight), (4, 2, 2, 2));
        assert_eq!((wins.better_surely, wins.worse_surely), (1, 2), "{wins:?}");
        let over = over_points(&effects);
        assert!((over.points, over.mean_against) == (4, 100.0) && (over.mean - 0.185).abs() < 1e-9, "{over:?}");
        assert_eq!(quantile(&[1.0, 2.0, 4.0], 0.75), 3.0);
    }

    #[test]
    fn the_verdict_needs_all_voting_measures_and_follows_their_sides() {
        let one = study(&rows(3, 1), 2, |_, _, plan| 100.0 + plan as f64);
        assert_eq!(standings(&[Effects::of(&one, (1, 0), 0, 0)]), None);
        // Better at the first point, mixed at the second, nothing at the third.
        let of = |measure: Measure| {
            let up = Effects { measure, lived: vec![], mean: vec![], against: vec![] }.side();
            let last = if measure == VOTING[3] { -1.0 } else { 1.0 };
            let effect = move |point: usize| [20.0, 20.0 * last, 0.0][point] * up;
            let mut lived =
                study(&rows(3, 1), 2, move |point, r, plan| 100.0 + plan as f64 * effect(point) * (1.0 + 0.01 * r as f64));
            lived.measures = vec![measure];
            Effects::of(&lived, (1, 0), 0, 0)
        };
        let found = standings(&VOTING.map(of)).expect("all four");
        assert_eq!(found, Standings { ahead: 1, mixed: 1, even: 1, ..Standings::default() });
    }
}
