//! The effect of one plan against another at every point of a study.

use crate::compare::interval::{Interval, interval, mean};
use crate::evidence::measures::{Better, Measure};
use crate::experiment::study::Study;
use crate::experiment::sweep::design::{Sampling, Value};

/// Effects (plan minus against) of a measure over a window, in the unit of the measure.
#[derive(Clone, Debug)]
pub struct Effects {
    pub measure: Measure,
    /// By point, then replication; `None` where it failed, was not lived or is undefined.
    pub lived: Vec<Vec<Option<f64>>>,
    /// By point, over its replications: mean effect, and mean of the plan held against; NaN where nothing is there.
    pub mean: Vec<f64>,
    pub against: Vec<f64>,
}

impl Effects {
    /// `measure` and `window` are places in the lists of the study.
    pub fn of(study: &Study, pair: (usize, usize), measure: usize, window: usize) -> Effects {
        let replications = study.replications.len();
        let effect = |point, replication| study.effect((point, replication), pair, measure, window);
        let lived: Vec<Vec<Option<f64>>> =
            (0..study.points.len()).map(|point| (0..replications).map(|r| effect(point, r)).collect()).collect();
        let against = |(point, effects): (usize, &Vec<Option<f64>>)| {
            // Of the same replications as the effect.
            let of = |r: usize| effects[r].and(study.value(point, r, pair.1, measure, window));
            mean(&(0..replications).filter_map(of).collect::<Vec<_>>())
        };
        Effects {
            measure: study.measures[measure],
            mean: lived.iter().map(|effects| mean(&effects.iter().copied().flatten().collect::<Vec<_>>())).collect(),
            against: lived.iter().enumerate().map(against).collect(),
            lived,
        }
    }

    /// Points of which an effect is there.
    pub fn there(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.mean.len()).filter(|&point| self.mean[point].is_finite())
    }

    /// Of these, points that were drawn apart from each other. Points on a trajectory (Morris), and those mixed of two others
    /// (Saltelli), differ in one factor only: a method that takes points one by one would take such a family for a pattern.
    pub fn apart(&self, study: &Study) -> Vec<usize> {
        let block = study.factors.len() + 2;
        let apart = |point: &usize| match study.sampling {
            Sampling::Morris { .. } => false,
            Sampling::Saltelli { .. } => [0, block - 1].contains(&(point % block)),
            _ => true,
        };
        self.there().filter(apart).collect()
    }

    /// Effects of the replications of a point.
    pub fn numbers(&self, point: usize) -> Vec<f64> {
        self.lived[point].iter().copied().flatten().collect()
    }

    /// Over the replications of a point.
    pub fn interval(&self, point: usize) -> Interval {
        interval(&self.numbers(point))
    }

    /// Mean over the points.
    pub fn overall(&self) -> f64 {
        mean(&self.there().map(|point| self.mean[point]).collect::<Vec<_>>())
    }

    /// Smallest relevant difference at a point (unit of the measure).
    pub fn relevant(&self, point: usize) -> f64 {
        self.measure.entry().relevant.threshold(self.against[point])
    }

    /// +1 where more is better or no side is, −1 where less is: an effect times this is above zero where the plan does better.
    pub fn side(&self) -> f64 {
        if self.measure.entry().better == Better::Down { -1.0 } else { 1.0 }
    }
}

/// Value of a factor as a number; a choice by its place.
pub fn number(value: Value) -> f64 {
    match value {
        Value::Number(number) => number,
        Value::Choice(place) => place as f64,
    }
}
