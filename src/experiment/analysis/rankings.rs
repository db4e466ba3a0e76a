//! Which factors move the effect most: Morris, Sobol and feature scores, as far as the design allows.

use super::effects::{Effects, number};
use super::found::{Method, Ranked, Ranking, Refused, Statistic, Why};
use crate::experiment::study::Study;
use crate::experiment::sweep::design::{Domain, Sampling, Value};
use crate::sampling;
use crate::sensitivity::{Column, Interval, SensitivityError, features, morris, sobol};

/// Seed of resampling: the same study always gives the same intervals.
pub const SEED: u64 = 1;
/// Fewest points from which features are scored.
const FEATURES: usize = 40;

/// The rankings of a design, the most telling first; what it asks for and cannot be said is added to `refused`.
pub fn rankings(study: &Study, effects: &Effects, refused: &mut Vec<Refused>) -> Vec<Ranking> {
    let mut found = Vec::new();
    let mut take = |method: Method, ranking: Result<Ranking, Why>| match ranking {
        Ok(ranking) => found.push(ranking),
        Err(why) => refused.push(Refused { method, why }),
    };
    match study.sampling {
        Sampling::Morris { .. } => take(Method::Morris, of_morris(study, effects)),
        Sampling::Saltelli { .. } => take(Method::Sobol, of_sobol(study, effects)),
        _ => {}
    }
    if study.points.len() >= FEATURES && study.sampling.spreads() {
        take(Method::Features, of_features(study, effects));
    }
    found
}

/// Effects of points, `None` where a point has none.
fn outcomes(effects: &Effects) -> Vec<Option<f64>> {
    effects.mean.iter().map(|&mean| mean.is_finite().then_some(mean)).collect()
}

fn of_morris(study: &Study, effects: &Effects) -> Result<Ranking, Why> {
    let Sampling::Morris { trajectories, levels, seed } = study.sampling else { return Err(Why::NoSpread) };
    // Made again from its seed: a value that was rounded to a whole number no longer tells where in the cube it stood.
    let rows =
        sampling::morris(trajectories, study.factors.len(), levels, seed).map_err(|error| Why::Other(error.to_string()))?;
    let rows: Vec<Vec<f64>> = rows.into_iter().map(|row| row.unit).collect();
    let screened = morris::morris(&rows, &outcomes(effects), SEED).map_err(why)?;
    if screened.factors.iter().all(|factor| factor.mu_star == 0.0) {
        return Err(Why::NoSpread);
    }
    let rows = screened.factors.iter().map(|factor| {
        let plain = |name: &str, value| Statistic { name: name.into(), value, interval: None };
        let mu_star = Statistic { interval: ends(factor.mu_star_interval), ..plain("mu_star", factor.mu_star) };
        vec![mu_star, plain("mu", factor.mu), plain("sigma", factor.sigma)]
    });
    Ok(ranking(study, Method::Morris, rows, effects.there().count()))
}

fn of_sobol(study: &Study, effects: &Effects) -> Result<Ranking, Why> {
    let indices = sobol::sobol(study.factors.len(), &outcomes(effects), SEED).map_err(why)?;
    let rows = indices.factors.iter().map(|index| {
        let of = |name: &str, value, interval| Statistic { name: name.into(), value, interval: ends(interval) };
        vec![of("total", index.total, index.total_interval), of("first", index.first, index.first_interval)]
    });
    Ok(ranking(study, Method::Sobol, rows, indices.used * (study.factors.len() + 2)))
}

fn of_features(study: &Study, effects: &Effects) -> Result<Ranking, Why> {
    let there = effects.apart(study);
    if there.len() < FEATURES {
        return Err(Why::TooFew { there: there.len(), needed: FEATURES });
    }
    let outcome: Vec<f64> = there.iter().map(|&point| effects.mean[point]).collect();
    let scores = features::features(&columns(study, &there, 0..study.factors.len()), &outcome, SEED).map_err(why)?;
    let score = |name: &str, value, interval| Statistic { name: name.into(), value, interval: ends(interval) };
    let rows = scores.scores.iter().map(|of| vec![score("score", of.score, of.spread)]);
    Ok(Ranking { null: Some(scores.threshold), ..ranking(study, Method::Features, rows, there.len()) })
}

/// The factors at these places as columns, over some points.
pub fn columns(study: &Study, points: &[usize], places: impl IntoIterator<Item = usize>) -> Vec<Column> {
    let of = |place: usize| {
        let values = || points.iter().map(move |&point| study.points[point].point.values[place]);
        match &study.factors[place].domain {
            Domain::Choice(choices) => {
                let code = |value| if let Value::Choice(place) = value { place } else { number(value) as usize };
                Column::Categories { codes: values().map(code).collect(), count: choices.len() }
            }
            Domain::Number { .. } => Column::Numbers(values().map(number).collect()),
        }
    };
    places.into_iter().map(of).collect()
}

/// `used`: points that the method took.
fn ranking(study: &Study, method: Method, rows: impl Iterator<Item = Vec<Statistic>>, used: usize) -> Ranking {
    let named = study.factors.iter().zip(rows).map(|(factor, statistics)| Ranked { factor: factor.name.clone(), statistics });
    let mut rows: Vec<Ranked> = named.collect();
    rows.sort_by(|a, b| b.statistics[0].value.total_cmp(&a.statistics[0].value));
    Ranking { method, rows, used, left_out: study.points.len() - used, null: None }
}

fn ends(interval: Interval) -> Option<(f64, f64)> {
    Some((interval.low, interval.high))
}

/// A refusal of the numerics in the terms of a study.
pub fn why(error: SensitivityError) -> Why {
    match error {
        SensitivityError::NoVariance => Why::NoSpread,
        SensitivityError::FewEffects { effects, .. } => Why::TooFew { there: effects, needed: 2 },
        SensitivityError::FewBlocks { used, need, .. } => Why::TooFew { there: used, needed: need },
        SensitivityError::FewPoints { points, need } => Why::TooFew { there: points, needed: need },
        SensitivityError::FewReplications => Why::TooFew { there: 1, needed: 2 },
        other => Why::Other(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::synthetic::{rows, study};
    use super::*;

    fn names(ranking: &Ranking) -> Vec<&str> {
        ranking.rows.iter().map(|row| row.factor.as_str()).collect()
    }

    fn of(study: &Study) -> (Vec<Ranking>, Vec<Refused>) {
        let mut refused = vec![];
        (rankings(study, &Effects::of(study, (1, 0), 0, 0), &mut refused), refused)
    }

    #[test]
    fn morris_finds_the_slopes_of_a_linear_outcome_and_their_order() {
        let rows: Vec<Vec<f64>> = sampling::morris(10, 3, 4, 7).expect("a design").into_iter().map(|row| row.unit).collect();
        let lived = |failed: usize| {
            let mut lived = study(&rows, 2, |point, _, plan| match point {
                _ if point == failed => f64::NAN,
                _ => plan as f64 * (1.0 * rows[point][0] - 5.0 * rows[point][1] + 3.0 * rows[point][2]),
            });
            lived.sampling = Sampling::Morris { trajectories: 10, levels: 4, seed: 7 };
            lived
        };
        let (whole, refused) = of(&lived(usize::MAX));
        assert_eq!((names(&whole[0]), whole[0].method, refused.len()), (vec!["x2", "x3", "x1"], Method::Morris, 0));
        assert!(
            (whole[0].rows[0].statistics[0].value - 5.0).abs() < 1e-9
                && (whole[0].rows[0].statistics[1].value + 5.0).abs() < 1e-9
        );
        let (part, _) = of(&lived(6));
        assert_eq!((part[0].used, part[0].left_out, names(&part[0])), (39, 1, vec!["x2", "x3", "x1"]));
    }

    #[test]
    fn sobol_drops_blocks_with_a_failed_point_and_says_so() {
        let rows = sampling::saltelli(64, 3, 5).expect("a design");
        let mut lived = study(&rows, 1, |point, _, plan| match point {
            12 => f64::NAN,
            _ => plan as f64 * (1.0 * rows[point][0] - 5.0 * rows[point][1] + 3.0 * rows[point][2]),
        });
        lived.sampling = Sampling::Saltelli { base: 64, seed: 5 };
        let (found, _) = of(&lived);
        let sobol = &found[0];
        assert_eq!((sobol.method, names(sobol), sobol.used, sobol.left_out), (Method::Sobol, vec!["x2", "x3", "x1"], 315, 5));
        // Shares of a linear outcome: 25 : 9 : 1.
        assert!((sobol.rows[0].statistics[0].value - 25.0 / 35.0).abs() < 0.08, "{sobol:?}");
        lived.values.iter_mut().take(2 * 5 * 60).for_each(|value| *value = f64::NAN);
        let (_, refused) = of(&lived);
        assert_eq!(refused[0], Refused { method: Method::Sobol, why: Why::TooFew { there: 4, needed: 8 } });
    }

    #[test]
    fn feature_scores_need_forty_points_and_see_no_order_in_noise() {
        use super::super::synthetic::noise;
        let rows = rows(200, 4);
        let linear = study(&rows, 1, |point, _, plan| plan as f64 * (6.0 * rows[point][2] + rows[point][0]));
        let (found, _) = of(&linear);
        assert_eq!((found[0].method, found[0].rows[0].factor.as_str()), (Method::Features, "x3"));
        assert!(found[0].rows[0].statistics[0].value > found[0].null.expect("a null band"));
        let chance = study(&rows, 1, |point, _, plan| plan as f64 * noise(3, point));
        let null = of(&chance).0;
        let above = null[0].rows.iter().filter(|row| row.statistics[0].value > null[0].null.expect("a band")).count();
        assert!(above <= 1, "{null:?}");
        assert!(of(&study(&rows[..39], 1, |point, _, plan| (plan * point) as f64)).0.is_empty());
    }
}
