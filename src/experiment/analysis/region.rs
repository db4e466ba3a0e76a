//! The box of assumptions in which most exceptions lie, and whether chance could have made as good a one.

use super::effects::number;
use super::found::{Limit, Range, Region, Step, Told};
use super::rankings::{SEED, columns};
use crate::experiment::study::Study;
use crate::experiment::sweep::design::Domain;
use crate::sampling::keyed::{Keyed, Use};
use crate::sensitivity::Column;
use crate::sensitivity::prim::{self, PrimBox, Restriction, Settings, prim};
use rayon::prelude::*;

/// Tables with the exceptions dealt out anew; none of them may give as good a box, or nothing is claimed (p ≤ 1/40).
const SHUFFLES: u32 = 39;

/// Looks for the box of the exceptions (`answers`, one for each of the points). Where the search among all factors finds nothing, a
/// second looks among those that stand out from chance (by their places): among hundreds of factors chance makes good boxes too.
/// That any stands out by chance has p ≤ 1/20, and its box must beat chance besides: all together p ≤ 3/40.
pub fn region(study: &Study, points: &[usize], answers: &[bool], standing_out: &[usize]) -> Told {
    let all: Vec<usize> = (0..study.factors.len()).collect();
    let told = search(study, points, answers, &all);
    if matches!(told, Told::Found(_)) || standing_out.is_empty() || standing_out.len() == all.len() {
        return told;
    }
    match search(study, points, answers, standing_out) {
        Told::Found(region) => Told::Found(region),
        _ => told,
    }
}

/// The box among the factors at these places. A search tries many limits, so that the quasi-p values of its box are flattering: the box
/// must also beat those of shuffled tables, on the correlation of being inside with being an exception.
fn search(study: &Study, points: &[usize], answers: &[bool], places: &[usize]) -> Told {
    let columns = columns(study, points, places.iter().copied());
    // Half tables are searched only for a box that is told.
    let bare = Settings { resamples: 0, ..Settings::default() };
    let Some(chosen) = prim(&columns, answers, &bare).ok().and_then(|found| found.chosen) else { return Told::NoPattern(None) };
    let as_good = as_good(&columns, answers, &chosen, &bare);
    let Ok(found) = prim(&columns, answers, &Settings::default()) else { return Told::NoPattern(None) };
    let again = |column: usize| found.reproduced.iter().find(|of| of.column == column).map_or(0.0, |of| of.at_coverage);
    let mut restrictions: Vec<&Restriction> = chosen.restrictions.iter().collect();
    restrictions.sort_by(|a, b| a.quasi_p.total_cmp(&b.quasi_p));
    let limits: Vec<Limit> = restrictions.iter().map(|of| limit(study, (of, places[of.column]), again(of.column))).collect();
    let value = |point: usize, of: &&Restriction| number(study.points[point].point.values[places[of.column]]);
    let at = |point: usize| restrictions.iter().map(|of| value(point, of)).collect();
    let step =
        |of: &PrimBox| Step { coverage: of.coverage, density: of.density, mass: of.mass, restricted: of.restrictions.len() };
    let region = Box::new(Region {
        limits,
        among: (places.len() < study.factors.len()).then_some(places.len()),
        inside: chosen.points,
        flips_inside: chosen.cases,
        coverage: chosen.coverage,
        density: chosen.density,
        shuffled: as_good,
        trajectory: found.trajectory.iter().map(step).collect(),
        cloud: points.iter().zip(answers).map(|(&point, &answer)| (at(point), answer)).collect(),
    });
    if as_good.0 == 0 { Told::Found(region) } else { Told::NoPattern(Some(region)) }
}

/// Shuffled tables that gave as good a box, of so many that were tried; ends at the first.
fn as_good(columns: &[Column], answers: &[bool], chosen: &PrimBox, settings: &Settings) -> (usize, usize) {
    let draws = Keyed::new(SEED, Use::PrimResampling);
    let beaten = |&shuffle: &u32| {
        let order = draws.shuffled(answers.len(), [shuffle, 1]);
        let dealt: Vec<bool> = order.iter().map(|&from| answers[from]).collect();
        let best = prim(columns, &dealt, settings).ok().and_then(|found| found.chosen);
        best.is_some_and(|best| best.phi >= chosen.phi)
    };
    match (0..SHUFFLES).into_par_iter().find_first(beaten) {
        Some(shuffle) => (1, shuffle as usize + 1),
        None => (0, SHUFFLES as usize),
    }
}

/// A restriction of the factor at this place.
fn limit(study: &Study, (of, place): (&Restriction, usize), again: f64) -> Limit {
    let factor = &study.factors[place];
    let to = match (&of.limit, &factor.domain) {
        (prim::Limit::Numbers { low, high, .. }, _) => Range::Between(*low, *high),
        (prim::Limit::Categories { kept }, Domain::Choice(choices)) => {
            Range::Among(kept.iter().filter_map(|&code| choices.get(code)).map(|choice| choice.label.clone()).collect())
        }
        (prim::Limit::Categories { .. }, _) => Range::Among(vec![]),
    };
    Limit { factor: factor.name.clone(), to, quasi_p: of.quasi_p, again }
}
