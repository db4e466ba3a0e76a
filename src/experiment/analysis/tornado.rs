//! The effect along each factor: at every level where a design has levels, in its lowest and highest third where values are drawn.

use super::effects::{Effects, number};
use super::found::{At, Level, Order, Swing};
use crate::compare::interval::{Interval, interval, mean};
use crate::experiment::study::Study;
use crate::experiment::sweep::design::{Domain, Factor, Sampling, Value};

/// A number factor with more values than this counts as drawn.
const LEVELS: usize = 12;
/// Fewest points in a third.
const THIRD: usize = 5;

/// All factors along which the effect can be told, widest swing first.
pub fn tornado(study: &Study, effects: &Effects) -> Vec<Swing> {
    let overall = effects.overall();
    let one_by_one = matches!(study.sampling, Sampling::OneAtATime | Sampling::MechanismsOff);
    let of = |(place, factor): (usize, &Factor)| {
        let groups = if one_by_one { beside_base(study, place) } else { groups(study, effects, place) };
        let levels: Vec<Level> = groups.into_iter().filter_map(|group| level(study, effects, group, overall)).collect();
        let ends = levels.iter().map(|level| level.effect.mean);
        let (low, high) = ends.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), x| (low.min(x), high.max(x)));
        (levels.len() > 1).then(|| Swing { factor: factor.name.clone(), width: high - low, levels })
    };
    let mut swings: Vec<Swing> = study.factors.iter().enumerate().filter_map(of).collect();
    swings.sort_by(|a, b| b.width.total_cmp(&a.width));
    swings
}

/// Points at one level.
struct Group {
    at: At,
    points: Vec<usize>,
    /// The base point, where only this factor differs from it.
    base: Option<usize>,
}

/// The base, and the points at which nothing but this factor differs from it.
fn beside_base(study: &Study, factor: usize) -> Vec<Group> {
    let Some(base) = study.points.first().map(|point| &point.point.values) else { return vec![] };
    let only = |values: &[Value]| values.iter().zip(base).enumerate().all(|(at, (one, other))| (one != other) == (at == factor));
    let of = |place: usize| {
        let values = &study.points[place].point.values;
        (place == 0 || only(values)).then(|| Group {
            at: at(&study.factors[factor], values[factor]),
            points: vec![place],
            base: Some(0),
        })
    };
    in_order((0..study.points.len()).filter_map(of).collect())
}

fn groups(study: &Study, effects: &Effects, factor: usize) -> Vec<Group> {
    let of = |point: usize| study.points[point].point.values[factor];
    let mut there = effects.apart(study);
    there.sort_by(|&a, &b| number(of(a)).total_cmp(&number(of(b))).then(a.cmp(&b)));
    let levels: Vec<&[usize]> = there.chunk_by(|&a, &b| of(a) == of(b)).collect();
    if levels.len() <= LEVELS || matches!(study.factors[factor].domain, Domain::Choice(_)) {
        let group = |points: &[usize]| Group { at: at(&study.factors[factor], of(points[0])), points: points.into(), base: None };
        return levels.into_iter().map(group).collect();
    }
    let third = there.len() / 3;
    if third < THIRD {
        return vec![];
    }
    let end = |point: usize| number(of(point));
    let (low, high) = (&there[..third], &there[there.len() - third..]);
    vec![
        Group { at: At::AtMost(end(low[third - 1])), points: low.into(), base: None },
        Group { at: At::AtLeast(end(high[0])), points: high.into(), base: None },
    ]
}

fn in_order(mut groups: Vec<Group>) -> Vec<Group> {
    let place = |group: &Group| if let At::Number(number) = group.at { number } else { 0.0 };
    groups.sort_by(|a, b| place(a).total_cmp(&place(b)));
    groups
}

fn at(factor: &Factor, value: Value) -> At {
    match (value, &factor.domain) {
        (Value::Choice(place), Domain::Choice(choices)) => {
            At::Choice(choices.get(place).map_or(place.to_string(), |choice| choice.label.clone()))
        }
        (value, _) => At::Number(number(value)),
    }
}

/// `None` where nothing of the level is there.
fn level(study: &Study, effects: &Effects, group: Group, overall: f64) -> Option<Level> {
    let there: Vec<usize> = group.points.iter().copied().filter(|&point| effects.mean[point].is_finite()).collect();
    let effect = match there[..] {
        [] => return None,
        [point] => effects.interval(point),
        _ => interval(&there.iter().map(|&point| effects.mean[point]).collect::<Vec<_>>()),
    };
    let change = group.base.filter(|&base| there[0] != base).map(|base| {
        let both = |r: usize| Some(effects.lived[there[0]][r]? - effects.lived[base][r]?);
        interval(&(0..study.replications.len()).filter_map(both).collect::<Vec<_>>())
    });
    let against = mean(&there.iter().map(|&point| effects.against[point]).collect::<Vec<_>>());
    Some(Level { at: group.at, points: there.len(), against, order: order(&effect, overall), effect, change })
}

fn order(effect: &Interval, overall: f64) -> Order {
    match effect.leaves_out_zero() {
        false => Order::Open,
        true if effect.mean * overall > 0.0 => Order::Same,
        true => Order::Turned,
    }
}

#[cfg(test)]
mod tests {
    use super::super::found::OfMeasure;
    use super::super::synthetic::{choices, noise, rows, study};
    use super::super::{Asked, analyse};
    use super::*;

    #[test]
    fn a_linear_outcome_swings_in_the_order_of_its_slopes() {
        let rows = rows(200, 3);
        let lived = study(&rows, 2, |point, r, plan| {
            let row = &rows[point];
            plan as f64 * (row[0] - 8.0 * row[1] + 3.0 * row[2] + 0.01 * r as f64)
        });
        let swings = tornado(&lived, &Effects::of(&lived, (1, 0), 0, 0));
        assert_eq!(swings.iter().map(|swing| swing.factor.as_str()).collect::<Vec<_>>(), ["x2", "x3", "x1"]);
        let levels = &swings[0].levels;
        assert!(matches!(levels[0].at, At::AtMost(high) if (0.25..0.42).contains(&high)), "{levels:?}");
        assert!(matches!(levels[1].at, At::AtLeast(low) if (0.58..0.75).contains(&low)), "{levels:?}");
        // Means of the outer thirds lie two thirds apart.
        assert!((levels[1].effect.mean - levels[0].effect.mean + 8.0 * 2.0 / 3.0).abs() < 0.5, "{levels:?}");
    }

    #[test]
    fn one_at_a_time_gives_the_paired_change_from_the_base() {
        let rows = vec![vec![0.5, 0.5], vec![0.0, 0.5], vec![1.0, 0.5], vec![0.5, 0.0]];
        // Chance is shared by all points, so it falls away from the change.
        let mut lived = study(&rows, 3, |point, r, plan| plan as f64 * (10.0 * rows[point][0] + 5.0 * [1.0, -1.0, 0.5][r]));
        lived.sampling = Sampling::OneAtATime;
        let swings = tornado(&lived, &Effects::of(&lived, (1, 0), 0, 0));
        assert_eq!(swings[0].levels.iter().map(|level| level.at.clone()).collect::<Vec<_>>(), [0.0, 0.5, 1.0].map(At::Number));
        let change = swings[0].levels[2].change.expect("not the base");
        assert!((change.mean - 5.0).abs() < 1e-12 && change.bounds.is_some_and(|(low, high)| high - low < 1e-9), "{change:?}");
        assert_eq!(swings[0].levels[1].change, None);
        assert!((swings[1].factor.as_str(), swings[1].width) == ("x2", 0.0), "{swings:?}");
    }

    #[test]
    fn the_order_of_plans_turns_only_where_the_interval_says_so() {
        let mut lived =
            study(&rows(4, 1), 4, |point, r, plan| plan as f64 * ([5.0, 4.0, -3.0, -0.1][point] + [0.2, -0.2, 0.1, -0.1][r]));
        choices(&mut lived, 0, &["Almere", "Amersfoort", "Oss", "Zaanstad"]);
        lived.sampling = Sampling::Grid;
        let swings = tornado(&lived, &Effects::of(&lived, (1, 0), 0, 0));
        let orders: Vec<Order> = swings[0].levels.iter().map(|level| level.order).collect();
        assert_eq!(orders, [Order::Same, Order::Same, Order::Turned, Order::Open]);
        assert_eq!(swings[0].levels[2].at, At::Choice("Oss".into()));
    }

    #[test]
    fn of_many_factors_only_those_lead_that_stand_out_from_chance() {
        let rows = rows(160, 8);
        let lived = study(&rows, 1, |point, _, plan| plan as f64 * (8.0 * rows[point][1] + noise(3, point)));
        let said = analyse(&lived, &Asked::default()).expect("nothing is asked that is not there");
        let of = &said.pairs[0].measures[0];
        assert_eq!(of.leading().iter().map(|swing| swing.factor.as_str()).collect::<Vec<_>>(), ["x2"]);
        assert!(of.tornado.len() == 8 && of.tornado[1].width > 0.0, "others swing too, by chance");
        assert_eq!(OfMeasure { rankings: vec![], ..of.clone() }.leading().len(), 8, "nothing to hold them against");
    }

    #[test]
    fn a_failed_point_is_left_out_of_its_level() {
        let rows = rows(60, 1);
        let lived = study(&rows, 1, |point, _, plan| if point % 3 == 0 { f64::NAN } else { plan as f64 * rows[point][0] });
        let swings = tornado(&lived, &Effects::of(&lived, (1, 0), 0, 0));
        assert_eq!(swings[0].levels.iter().map(|level| level.points).sum::<usize>(), 26);
    }
}
