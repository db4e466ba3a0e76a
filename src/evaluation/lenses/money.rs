//! Lenses on money: outputs per euro, and the cost-benefit analysis that is made beforehand.

use super::View;
use super::reading::{Reading, Terms, bare};
use crate::evaluation::observed::Register;
use crate::evaluation::outcome::Outcome;
use crate::evidence::lenses::{Lens, Term};
use std::ops::Range;

pub fn read(view: &View, readings: &mut Vec<Reading>) {
    let window = view.design.begins..12 * view.years;
    if window.is_empty() || view.before.months == 0 {
        return;
    }
    let plan = &view.plan.register;
    let euros = sum(plan, Outcome::PreventiveEuros, window.clone());
    let rate = |register: &Register| {
        sum(register, Outcome::ExpectedCrises, window.clone()) / sum(register, Outcome::Residents, window.clone())
    };
    let per_thousand = 1_000.0 * sum(plan, Outcome::Contacts, window.clone()) / euros;
    readings.push(Reading {
        lens: Lens::Outputs,
        outcome: Outcome::Contacts,
        years: view.years,
        estimate: bare(per_thousand),
        truth: 12_000.0 * (rate(plan) - rate(&view.reference.register)),
        terms: Terms::default(),
        null: vec![],
    });
    readings.push(beforehand(view, window));
}

/// Contacts on top of those before, times the assumed share, times what a start of care used to cost.
fn beforehand(view: &View, window: Range<usize>) -> Reading {
    let (plan, twin, before) = (&view.plan.register, &view.reference.register, view.before);
    let all = || 0..before.months;
    let euros = |register: &Register, months: Range<usize>| {
        months.clone().map(|month| register.euros(month)).sum::<f64>() / years(register, months)
    };
    let price = euros(before, all()) / per_resident(before, Outcome::SpecialisedInflow, all());
    let more = per_resident(plan, Outcome::Contacts, window.clone()) - per_resident(before, Outcome::Contacts, all());
    let assumed = view.design.assumed_share * more;
    let starts = |register| per_resident(register, Outcome::SpecialisedInflow, window.clone());
    let avoided = starts(twin) - starts(plan);
    let truth = euros(plan, window.clone()) - euros(twin, window.clone());
    let terms =
        Terms::default().with(Term::Assumption, -(assumed - avoided) * price).with(Term::Weighting, -avoided * price - truth);
    Reading {
        lens: Lens::ExAnteMkba,
        outcome: Outcome::CareEuros,
        years: view.years,
        estimate: bare(-assumed * price),
        truth,
        terms,
        null: vec![],
    }
}

/// A number per resident and year.
pub(super) fn per_resident(register: &Register, outcome: Outcome, months: Range<usize>) -> f64 {
    sum(register, outcome, months.clone()) / years(register, months)
}

/// Resident-years.
fn years(register: &Register, months: Range<usize>) -> f64 {
    sum(register, Outcome::Residents, months) / 12.0
}

fn sum(register: &Register, outcome: Outcome, months: Range<usize>) -> f64 {
    register.of(outcome)[months].iter().sum()
}
