//! A study in memory: what a sweep came to, as an analysis reads it.

use super::sweep::design::{Factor, Point, Sampling};
use crate::evidence::measures::Measure;
use crate::units::Bilingual;

/// Points × replications × plans × measures × windows.
#[derive(Clone, Debug)]
pub struct Study {
    /// Name of the design.
    pub name: String,
    pub title: String,
    pub sampling: Sampling,
    pub factors: Vec<Factor>,
    /// All points of the design in the order of their numbers, also those of which nothing is finished.
    pub points: Vec<StudyPoint>,
    /// Names of the plans, in the order of the scenario.
    pub plans: Vec<String>,
    /// What figures and sentences call them.
    pub labels: Vec<Bilingual>,
    /// Place of the reference among the plans.
    pub reference: usize,
    /// (plan, against): every plan with the reference, then each pair of equal-money plans once (`compare::Setting::pairs`).
    pub pairs: Vec<(usize, usize)>,
    pub measures: Vec<Measure>,
    /// Names such as `1-20`; the first is the whole horizon.
    pub windows: Vec<String>,
    /// Numbers of the replications asked of every point.
    pub replications: Vec<u32>,
    /// By point, replication, plan, measure, window (the last innermost); NaN where undefined, failed or not yet lived. For the
    /// whole municipality: stock and index the mean of the months, flow and euros per year (`compare::value`).
    pub values: Vec<f64>,
    pub facts: StudyFacts,
}

/// One point and what became of its replications.
#[derive(Clone, Debug, PartialEq)]
pub struct StudyPoint {
    pub point: Point,
    /// Replications that were lived.
    pub done: u32,
    /// Replications that failed; what is neither done nor failed was not lived yet.
    pub failed: u32,
}

/// Where a study comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StudyFacts {
    /// Name and version.
    pub program: String,
    pub model_hash: String,
    pub design_hash: String,
    /// Built-in name or path of the scenario.
    pub scenario: String,
    /// Hash of the resolved scenario where no factor is moved.
    pub scenario_hash: String,
    /// Municipality where no factor is moved.
    pub municipality: String,
    pub seed: u64,
    /// Residents asked for: a number or `all`.
    pub residents: String,
}

impl Study {
    /// Value of a measure over a window; all arguments are places in the lists of the study. `None` where it is undefined or
    /// was not lived.
    pub fn value(&self, point: usize, replication: usize, plan: usize, measure: usize, window: usize) -> Option<f64> {
        let place = self.place(point, replication, plan, measure, window)?;
        self.values.get(place).copied().filter(|value| value.is_finite())
    }

    /// Plan minus against, within one replication of one point.
    pub fn effect(&self, unit: (usize, usize), pair: (usize, usize), measure: usize, window: usize) -> Option<f64> {
        let (point, replication) = unit;
        let of = |plan| self.value(point, replication, plan, measure, window);
        Some(of(pair.0)? - of(pair.1)?)
    }

    /// Place of a measure of the study.
    pub fn measure(&self, measure: Measure) -> Option<usize> {
        self.measures.iter().position(|&here| here == measure)
    }

    /// Place in `values`, if all five are within the study.
    pub fn place(&self, point: usize, replication: usize, plan: usize, measure: usize, window: usize) -> Option<usize> {
        let inside = [
            (point, self.points.len()),
            (replication, self.replications.len()),
            (plan, self.plans.len()),
            (measure, self.measures.len()),
            (window, self.windows.len()),
        ];
        inside.iter().try_fold(0, |place, &(at, count)| (at < count).then_some(place * count + at))
    }

    /// Cells of `values`.
    pub fn cells(&self) -> usize {
        let lists = [self.points.len(), self.replications.len(), self.plans.len(), self.measures.len(), self.windows.len()];
        lists.iter().product()
    }
}

#[cfg(test)]
pub mod synthetic {
    use super::*;
    use crate::experiment::sweep::design::{Domain, Value};

    /// A study of number factors between 0 and 1 with two plans, the whole horizon and one measure, whose values are `of(point,
    /// replication, plan)`; NaN counts as a failure.
    pub fn study(rows: &[Vec<f64>], replications: u32, of: impl Fn(usize, usize, usize) -> f64) -> Study {
        let count = rows.first().map_or(0, Vec::len);
        let domain = Domain::Number { low: 0.0, high: 1.0, log: false, whole: false, base: Some(0.5) };
        let factor =
            |n: usize| Factor { name: format!("x{n}"), keys: vec![format!("x{n}")], domain: domain.clone(), unit: String::new() };
        let mut study = Study {
            name: "synthetic".into(),
            title: "Synthetic".into(),
            sampling: Sampling::LatinHypercube { points: rows.len() as u32, seed: 1 },
            factors: (1..=count).map(factor).collect(),
            points: vec![],
            plans: vec!["status-quo".into(), "structural".into()],
            labels: vec![Bilingual::new("Status quo", "Huidig beleid"), Bilingual::new("Structural", "Structureel")],
            reference: 0,
            pairs: vec![(1, 0)],
            measures: vec![Measure::ExpectedCrises],
            windows: vec!["1-20".into()],
            replications: (0..replications).collect(),
            values: vec![],
            facts: StudyFacts::default(),
        };
        for (number, row) in rows.iter().enumerate() {
            let values = row.iter().map(|&x| Value::Number(x)).collect();
            let mut failed = 0;
            for replication in 0..replications as usize {
                let lived = [0, 1].map(|plan| of(number, replication, plan));
                failed += u32::from(lived.iter().any(|value| value.is_nan()));
                study.values.extend(lived);
            }
            let point = Point { number: number as u32, id: number.to_string(), values };
            study.points.push(StudyPoint { point, done: replications - failed, failed });
        }
        study
    }
}

#[cfg(test)]
mod tests {
    use super::synthetic::study;

    #[test]
    fn an_effect_is_the_plan_minus_the_other_in_the_same_replication_and_nothing_where_one_is_missing() {
        let rows = vec![vec![0.1], vec![0.9]];
        let of = |point, replication, plan| match (point, replication, plan) {
            (1, 1, 0) => f64::NAN,
            _ => 100.0 * point as f64 + 10.0 * replication as f64 + 3.0 * plan as f64,
        };
        let study = study(&rows, 2, of);
        assert_eq!(study.values.len(), study.cells());
        assert_eq!(study.value(1, 0, 1, 0, 0), Some(103.0));
        assert_eq!(study.effect((0, 1), (1, 0), 0, 0), Some(3.0));
        assert_eq!((study.effect((1, 1), (1, 0), 0, 0), study.value(1, 1, 1, 0, 0)), (None, Some(113.0)));
        assert_eq!((study.value(2, 0, 0, 0, 0), study.value(0, 0, 2, 0, 0)), (None, None));
        assert_eq!((study.points[1].done, study.points[1].failed), (1, 1));
    }
}
