//! Futures as a study: every future is a point, its factors the parameters that were drawn.

use super::study::{Study, StudyFacts, StudyPoint};
use super::sweep::design::{Domain, Factor, Point, Sampling, Value};
use crate::compare::Setting;
use crate::compare::futures::Lived;
use crate::compare::window::windows;
use crate::evidence::find;

/// What was drawn: parameters, and by future their values.
#[derive(Clone, Copy)]
pub struct Draws<'a> {
    pub keys: &'a [String],
    pub values: &'a [Vec<f64>],
}

/// The study of the futures of one comparison over the whole horizon. Every future has a chance of its own, so chance and
/// assumptions are not told apart within it: one replication a point.
pub fn study(scenario: &str, setting: &Setting, lived: &Lived, draws: Draws) -> Study {
    let window = windows(setting.months)[0];
    let (plans, measures) = (setting.plans.len(), lived.measures.len());
    let columns: Vec<Vec<f64>> = (0..plans)
        .flat_map(|plan| lived.measures.iter().map(move |&measure| (plan, measure)))
        .map(|(plan, measure)| lived.over(plan, measure, window, setting))
        .collect();
    let values = (0..lived.values.len()).flat_map(|future| columns.iter().map(move |column| column[future])).collect();
    debug_assert_eq!(columns.len(), plans * measures);
    Study {
        name: scenario.into(),
        title: String::new(),
        sampling: Sampling::AcceptedSet { points: lived.values.len() as u32 },
        factors: draws.keys.iter().filter_map(|key| factor(key)).collect(),
        points: draws.values.iter().enumerate().map(|(future, values)| point(future, values)).collect(),
        plans: setting.plans.clone(),
        labels: setting.labels.clone(),
        reference: setting.reference,
        pairs: setting.pairs(),
        measures: lived.measures.clone(),
        windows: vec![window.name()],
        replications: vec![0],
        values,
        facts: StudyFacts { scenario: scenario.into(), ..StudyFacts::default() },
    }
}

fn factor(key: &str) -> Option<Factor> {
    let entry = find(key)?;
    let name = format!("parameters.{key}");
    let domain = Domain::Number { low: entry.low, high: entry.high, log: false, whole: false, base: Some(entry.default) };
    Some(Factor { keys: vec![name.clone()], name, domain, unit: entry.unit.into() })
}

fn point(future: usize, values: &[f64]) -> StudyPoint {
    let values = values.iter().map(|&value| Value::Number(value)).collect();
    StudyPoint { point: Point { number: future as u32, id: future.to_string(), values }, done: 1, failed: 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::synthetic::setting;
    use crate::evidence::measures::Measure;

    #[test]
    fn a_future_is_a_point_with_the_values_that_were_lived_in_it() {
        let setting = setting(2, 24);
        let measures = vec![Measure::Trust, Measure::PlaceCapital];
        // An index takes the mean of its months: plan 0 lives 1 and 2, plan 1 lives 3 and 4, a tenth more in the second future.
        let future = |more: f64| (0..4).flat_map(|row| vec![f64::from(row + 1) + more; 24]).collect::<Vec<f64>>();
        let lived = Lived { measures: measures.clone(), values: vec![future(0.0), future(0.1)] };
        let keys = vec!["workers.keep".to_string(), "strain.noise".into()];
        let values = vec![vec![0.1, 0.2], vec![0.3, 0.4]];
        let study = study("a-scenario", &setting, &lived, Draws { keys: &keys, values: &values });
        assert_eq!(study.values.len(), study.cells());
        let at = |future, plan, measure| study.value(future, 0, plan, measure, 0).expect("lived");
        assert!((at(0, 1, 0) - 3.0).abs() < 1e-12 && (at(1, 1, 1) - 4.1).abs() < 1e-12 && (at(1, 0, 1) - 2.1).abs() < 1e-12);
        assert_eq!(study.points[1].point.values, [Value::Number(0.3), Value::Number(0.4)]);
        assert_eq!(study.factors[0].keys, ["parameters.workers.keep"]);
    }
}
