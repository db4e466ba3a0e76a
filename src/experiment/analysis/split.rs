//! The gap between two plans shared out over on/off factors: policy, contract and relationship, or mechanisms.

use super::effects::Effects;
use super::found::{Method, Player, Refused, Split, Why};
use super::rankings::why;
use crate::compare::interval::{Interval, interval};
use crate::experiment::study::Study;
use crate::experiment::sweep::design::{Domain, Factor, Sampling, Value};
use crate::sensitivity::shapley::{MOST_PLAYERS, exact};

/// `None` where the design is no complete grid of on/off factors, and, with the reason, where points of it are not there.
pub fn split(study: &Study, effects: &Effects, refused: &mut Vec<Refused>) -> Option<Split> {
    let coalitions = coalitions(study)?;
    let table = |r: usize| -> Vec<f64> { coalitions.iter().map(|&point| effects.lived[point][r].unwrap_or(f64::NAN)).collect() };
    let tables: Vec<Vec<f64>> = (0..study.replications.len()).map(table).collect();
    let shares = match exact(study.factors.len(), &tables) {
        Ok(shares) => shares,
        Err(error) => {
            let missing = coalitions.iter().filter(|&&point| !effects.mean[point].is_finite()).count();
            let why = if missing > 0 { Why::Incomplete { missing } } else { why(error) };
            refused.push(Refused { method: Method::Shapley, why });
            return None;
        }
    };
    let complete: Vec<&Vec<f64>> = tables.iter().filter(|table| table.iter().all(|value| value.is_finite())).collect();
    let at = |place: usize| interval(&complete.iter().map(|table| table[place]).collect::<Vec<_>>());
    let player = |(factor, share): (&Factor, &crate::sensitivity::shapley::Share)| Player {
        factor: factor.name.clone(),
        part: Interval { mean: share.mean, bounds: share.interval.map(|of| (of.low, of.high)), above_zero: None },
    };
    let mut players: Vec<Player> = study.factors.iter().zip(&shares.players).map(player).collect();
    players.sort_by(|a, b| b.part.mean.abs().total_cmp(&a.part.mean.abs()));
    let last = coalitions.len() - 1;
    let gap = interval(&complete.iter().map(|table| table[last] - table[0]).collect::<Vec<_>>());
    Some(Split { all: at(last), none: at(0), gap, players, replications: shares.used })
}

/// The point of each coalition: bit `p` of its place says that factor `p` is at its base. `None` if the design is another.
fn coalitions(study: &Study) -> Option<Vec<usize>> {
    let players = study.factors.len();
    if study.sampling != Sampling::Grid || players == 0 || players > MOST_PLAYERS || study.points.len() != 1 << players {
        return None;
    }
    let bases: Vec<Value> =
        study.factors.iter().enumerate().map(|(place, factor)| base(study, place, factor)).collect::<Option<_>>()?;
    let mut points = vec![None; 1 << players];
    for (number, point) in study.points.iter().enumerate() {
        let bits = point.point.values.iter().zip(&bases).enumerate();
        let coalition: usize = bits.map(|(player, (value, base))| usize::from(value == base) << player).sum();
        points[coalition] = Some(number);
    }
    points.into_iter().collect()
}

/// Value that counts as "with it": the first choice, or the base of a number where that is one of its two values, else the first.
fn base(study: &Study, place: usize, factor: &Factor) -> Option<Value> {
    let mut values: Vec<Value> = Vec::new();
    for point in &study.points {
        let value = point.point.values[place];
        if !values.contains(&value) {
            values.push(value);
        }
    }
    let [one, other] = values[..] else { return None };
    match factor.domain {
        Domain::Choice(_) => values.contains(&Value::Choice(0)).then_some(Value::Choice(0)),
        Domain::Number { base: Some(base), .. } if other == Value::Number(base) => Some(other),
        Domain::Number { .. } => Some(one),
    }
}

#[cfg(test)]
mod tests {
    use super::super::synthetic::study;
    use super::*;
    use crate::experiment::sweep::design::Choice;

    /// Three switches, all on first; the effect is 1 + 2a + 4b + 3bc per replication and a little chance.
    fn switches(failed: Option<usize>) -> Study {
        let rows: Vec<Vec<f64>> = (0..8).map(|n| (0..3).map(|p| f64::from(n >> p & 1)).collect()).collect();
        let mut lived = study(&rows, 3, |point, r, plan| {
            let on = |p: usize| 1.0 - rows[point][p];
            let chance = [0.1, -0.1, 0.0][r];
            if Some(point) == failed {
                f64::NAN
            } else {
                plan as f64 * (1.0 + chance + 2.0 * on(0) + (4.0 + chance) * on(1) + 3.0 * on(1) * on(2))
            }
        });
        lived.sampling = Sampling::Grid;
        let choice = |label: &str| Choice { label: label.into(), toml: label.into() };
        lived.factors.iter_mut().for_each(|factor| factor.domain = Domain::Choice(vec![choice("on"), choice("off")]));
        for point in &mut lived.points {
            for value in &mut point.point.values {
                if let Value::Number(number) = *value {
                    *value = Value::Choice(number as usize);
                }
            }
        }
        lived
    }

    #[test]
    fn the_parts_are_those_that_were_put_in_and_add_up() {
        let lived = switches(None);
        let split = split(&lived, &Effects::of(&lived, (1, 0), 0, 0), &mut vec![]).expect("a grid of switches");
        let part = |name: &str| split.players.iter().find(|player| player.factor == name).expect("a player").part.mean;
        for (name, wanted) in [("x1", 2.0), ("x2", 5.5), ("x3", 1.5)] {
            assert!((part(name) - wanted).abs() < 1e-9, "{name}: {}", part(name));
        }
        assert!((split.all.mean - 10.0).abs() < 1e-9 && (split.none.mean - 1.0).abs() < 1e-9, "{split:?}");
        assert!((split.gap.mean - 9.0).abs() < 1e-9, "{split:?}");
        assert_eq!((split.players[0].factor.as_str(), split.replications), ("x2", 3));
        assert!(split.players[0].part.bounds.is_some_and(|(low, high)| low < 5.5 && 5.5 < high));
    }

    #[test]
    fn a_missing_coalition_is_named_and_nothing_is_split() {
        let (lived, mut refused) = (switches(Some(5)), vec![]);
        assert_eq!(split(&lived, &Effects::of(&lived, (1, 0), 0, 0), &mut refused), None);
        assert_eq!(refused, [Refused { method: Method::Shapley, why: Why::Incomplete { missing: 1 } }]);
        let mut other = switches(None);
        other.sampling = Sampling::Table;
        assert_eq!(split(&other, &Effects::of(&other, (1, 0), 0, 0), &mut refused), None);
        assert_eq!(refused.len(), 1, "a design of another kind asks for no split");
    }
}
