//! Lenses on neighbourhoods: difference-in-differences and the stepped wedge with and without time of exposure.

use super::reading::{Reading, Terms};
use super::{View, unfed};
use crate::evaluation::estimators::{Fit, Panel, Wedge, difference_in_differences, stepped_wedge};
use crate::evaluation::observed::Register;
use crate::evaluation::outcome::Outcome;
use crate::evidence::lenses::{Lens, Term};

const LENSES: [Lens; 3] = [Lens::DifferenceInDifferences, Lens::SteppedWedgeImmediate, Lens::SteppedWedgeExposure];
/// Years at which other lots are tried as well: enough to know the rate of false alarms (years).
const TRIED_AT: [usize; 5] = [2, 4, 8, 12, 20];

pub fn read(view: &View, readings: &mut Vec<Reading>) {
    for lens in LENSES.into_iter().filter(|&lens| unfed(lens, view.design).is_none()) {
        readings.extend(Outcome::PER_NEIGHBOURHOOD.into_iter().filter_map(|outcome| held_against(view, lens, outcome)));
    }
}

fn fit(lens: Lens, panel: &Panel, starts: &[Option<usize>]) -> Option<Fit> {
    match lens {
        Lens::SteppedWedgeImmediate => stepped_wedge(panel, starts, Wedge::Immediate),
        Lens::SteppedWedgeExposure => stepped_wedge(panel, starts, Wedge::Exposure),
        _ => difference_in_differences(panel, starts),
    }
}

fn held_against(view: &View, lens: Lens, outcome: Outcome) -> Option<Reading> {
    let lead = view.before.months / 12;
    let (clusters, periods) = (view.before.neighbourhoods, lead + view.years);
    let starts = |months: &[Option<i32>]| -> Vec<Option<usize>> {
        months.iter().map(|start| start.map(|month| lead + (month.max(0) as usize).div_ceil(12))).collect()
    };
    let own = starts(&view.design.starts);
    let values = |plan: &Register| -> Vec<f64> {
        let rate = |c, t| if t < lead { view.before.local_rate(outcome, c, t) } else { plan.local_rate(outcome, c, t - lead) };
        (0..clusters).flat_map(|c| (0..periods).map(move |t| rate(c, t))).collect()
    };
    let (lived, untouched) = (values(&view.plan.register), values(&view.reference.register));
    let panel = |values| Panel { clusters, periods, values };
    let fit_of = fit(lens, &panel(&lived), &own)?;
    let difference: Vec<f64> = lived.iter().zip(&untouched).map(|(a, b)| a - b).collect();
    let treated = |i: usize| own[i / periods].is_some_and(|start| i % periods >= start);
    let cells: Vec<usize> = (0..lived.len()).filter(|&i| treated(i)).collect();
    let truth = cells.iter().map(|&i| difference[i]).sum::<f64>() / cells.len() as f64;
    let weighted: f64 = cells.iter().map(|&i| fit_of.weights[i] * difference[i]).sum();
    let spill: f64 = (0..lived.len()).filter(|&i| !treated(i)).map(|i| fit_of.weights[i] * difference[i]).sum();
    let terms = Terms::default()
        .with(Term::Trend, fit_of.apply(&untouched))
        .with(Term::SpillOver, spill)
        .with(Term::Weighting, weighted - truth);
    let lots = view.design.other_lots.iter().filter(|_| TRIED_AT.contains(&view.years)).map(|lot| starts(lot));
    let null = std::iter::once(own.clone()).chain(lots).filter_map(|starts| fit(lens, &panel(&untouched), &starts));
    let null = null.map(|fit| fit.estimate).collect();
    Some(Reading { lens, outcome, years: view.years, estimate: fit_of.estimate, truth, terms, null })
}
