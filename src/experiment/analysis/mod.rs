//! What a study says: which plan does better and how often, what decides it, and under which assumptions the conclusion turns.

mod chance;
mod effects;
mod flips;
pub mod found;
mod rankings;
mod region;
mod split;
#[cfg(test)]
pub mod synthetic;
mod tornado;
mod wins;

pub use found::Analysis;

use crate::evidence::measures::{MEASURES, Measure};
use crate::experiment::study::Study;
use effects::Effects;
use found::{Failed, OfMeasure, Overview, Pair};
use rayon::prelude::*;
use thiserror::Error;

/// What is asked of a study; all of it where nothing is named.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    /// Name of the plan, and of the plan it is held against.
    pub plan: Option<String>,
    pub against: Option<String>,
    /// Key of a measure.
    pub measure: Option<String>,
    /// Plan years, such as `1-20`.
    pub window: Option<String>,
}

/// What is asked is not in the study; the lists say what is.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NotThere {
    #[error("no plan `{0}` in this study: there are {1}")]
    Plan(String, String),
    #[error("a plan is not held against itself: {0}")]
    Itself(String),
    #[error("the study does not compare any plan with what was asked: {0}")]
    Pair(String),
    #[error("no measure `{0}` in this study: there are {1}")]
    Measure(String, String),
    #[error("no window `{0}` in this study: there are {1}")]
    Window(String, String),
}

/// Everything that the design of the study allows to say. Deterministic: resampling and shuffles draw from keyed chance.
///
/// # Errors
/// A plan, measure or window is asked that the study does not have.
pub fn analyse(study: &Study, asked: &Asked) -> Result<Analysis, NotThere> {
    let window = match &asked.window {
        None => 0,
        Some(name) => place(&study.windows, name).ok_or_else(|| NotThere::Window(name.clone(), study.windows.join(", ")))?,
    };
    let measures: Vec<usize> = match &asked.measure {
        None => (0..study.measures.len()).collect(),
        Some(key) => vec![measure(study, key)?],
    };
    let pairs = pairs(study, asked)?;
    let named = asked.plan.is_some() || asked.against.is_some();
    let reference = |pair: &(usize, usize)| pair.1 == study.reference;
    let brief = |pair: &(usize, usize)| !named && reference(pair) && !pairs.iter().all(reference);
    let pairs: Vec<Held> = pairs.iter().map(|pair| Held { pair: *pair, brief: brief(pair) }).collect();
    Ok(found(study, &pairs, &measures, window))
}

/// Two plans that are held against each other.
#[derive(Clone, Copy)]
struct Held {
    pair: (usize, usize),
    /// Only how often the plan does better: beside plans of equal money, those against the reference are not searched for what
    /// decides them unless they are asked by name.
    brief: bool,
}

/// For the page of a comparison: what the futures say of the measures that have a better side, over the whole horizon.
pub fn discovery(study: &Study, pairs: &[(usize, usize)]) -> Analysis {
    let measures: Vec<usize> = (0..study.measures.len()).collect();
    let pairs: Vec<Held> = pairs.iter().map(|&pair| Held { pair, brief: false }).collect();
    let mut said = found(study, &pairs, &measures, 0);
    // A future has a chance of its own: its comparison tells chance from assumptions, not this study.
    let all = said.pairs.iter_mut().flat_map(|pair| &mut pair.measures);
    all.for_each(|of| of.refused.retain(|refused| refused.method != found::Method::Variance));
    said
}

fn found(study: &Study, pairs: &[Held], measures: &[usize], window: usize) -> Analysis {
    let all: Vec<(Held, usize)> = pairs.iter().flat_map(|&pair| measures.iter().map(move |&m| (pair, m))).collect();
    let told: Vec<(Effects, OfMeasure)> = all
        .into_par_iter()
        .map(|(Held { pair, brief }, measure)| {
            let effects = Effects::of(study, pair, measure, window);
            let told = of_measure(study, &effects, brief);
            (effects, told)
        })
        .collect();
    let pair = |(&Held { pair: (plan, against), brief }, told): (&Held, &[(Effects, OfMeasure)])| Pair {
        plan: study.plans[plan].clone(),
        against: study.plans[against].clone(),
        brief,
        standings: wins::standings(&told.iter().map(|(effects, _)| effects.clone()).collect::<Vec<_>>()),
        measures: told.iter().map(|(_, told)| told.clone()).collect(),
    };
    let pairs = pairs.iter().zip(told.chunks(measures.len().max(1))).map(pair).collect();
    Analysis { study: overview(study, window), pairs }
}

fn of_measure(study: &Study, effects: &Effects, brief: bool) -> OfMeasure {
    let mut refused = Vec::new();
    let rankings = if brief { vec![] } else { rankings::rankings(study, effects, &mut refused) };
    OfMeasure {
        measure: effects.measure,
        over_points: wins::over_points(effects),
        wins: wins::wins(effects),
        flips: if brief { vec![] } else { flips::flips(study, effects, &rankings) },
        rankings,
        tornado: if brief { vec![] } else { tornado::tornado(study, effects) },
        chance: chance::chance(effects, &mut refused),
        replications: chance::needed(effects),
        split: split::split(study, effects, &mut refused),
        refused,
    }
}

fn overview(study: &Study, window: usize) -> Overview {
    let asked = study.replications.len() as u32;
    let ids = |wanted: &dyn Fn(u32) -> bool| -> Vec<String> {
        study.points.iter().filter(|point| wanted(point.done)).map(|point| point.point.id.clone()).collect()
    };
    let failed = study.points.iter().filter(|point| point.failed > 0);
    Overview {
        name: study.name.clone(),
        window: study.windows[window].clone(),
        sampling: study.sampling,
        factors: study.factors.clone(),
        plans: study.plans.clone(),
        labels: study.labels.clone(),
        reference: study.plans[study.reference].clone(),
        points: study.points.len(),
        replications: asked as usize,
        there: study.points.iter().filter(|point| point.done > 0).count(),
        partial: ids(&|done| done > 0 && done < asked),
        missing: ids(&|done| done == 0),
        failed: failed.map(|point| Failed { id: point.point.id.clone(), replications: point.failed }).collect(),
    }
}

fn measure(study: &Study, key: &str) -> Result<usize, NotThere> {
    let known = || study.measures.iter().map(|measure| measure.key()).collect::<Vec<_>>().join(", ");
    debug_assert!(MEASURES.len() == Measure::COUNT);
    Measure::named(key).and_then(|named| study.measure(named)).ok_or_else(|| NotThere::Measure(key.into(), known()))
}

/// Pairs of the study with the plans asked; a pair that is the other way round in the study is turned.
fn pairs(study: &Study, asked: &Asked) -> Result<Vec<(usize, usize)>, NotThere> {
    let plan = |name: &Option<String>| {
        let found = |name: &String| place(&study.plans, name).ok_or_else(|| NotThere::Plan(name.clone(), study.plans.join(", ")));
        name.as_ref().map(found).transpose()
    };
    match (plan(&asked.plan)?, plan(&asked.against)?) {
        (Some(plan), Some(against)) if plan == against => Err(NotThere::Itself(study.plans[plan].clone())),
        // Any two plans are twins, whether or not the study lists them as a pair.
        (Some(plan), Some(against)) => Ok(vec![(plan, against)]),
        (None, None) => Ok(study.pairs.clone()),
        (Some(one), None) | (None, Some(one)) => {
            let with: Vec<(usize, usize)> = study.pairs.iter().copied().filter(|&(a, b)| a == one || b == one).collect();
            let turned = |(plan, against)| if (plan == one) == asked.plan.is_some() { (plan, against) } else { (against, plan) };
            if with.is_empty() {
                Err(NotThere::Pair(study.plans[one].clone()))
            } else {
                Ok(with.into_iter().map(turned).collect())
            }
        }
    }
}

fn place(names: &[String], name: &str) -> Option<usize> {
    names.iter().position(|here| here == name)
}
