//! Lenses on the register of the whole municipality: before and after, and the interrupted time series.

use super::View;
use super::reading::{Reading, Terms};
use crate::evaluation::estimators::{Estimate, Moments, Rate, change_of_rate, difference_of_means, interrupted_series};
use crate::evaluation::observed::Register;
use crate::evaluation::outcome::Outcome;
use crate::evidence::lenses::{Lens, Term};

/// What the register is read for. New need is what a council takes entries for.
const OUTCOMES: [Outcome; 7] = [
    Outcome::WijkteamEntries,
    Outcome::NewNeed,
    Outcome::SpecialisedInflow,
    Outcome::Crises,
    Outcome::CareEurosMunicipality,
    Outcome::CareEurosInsurer,
    Outcome::CareEurosState,
];

pub fn read(view: &View, readings: &mut Vec<Reading>) {
    let until = 12 * view.years;
    if view.design.begins >= until || view.before.months == 0 {
        return;
    }
    for outcome in OUTCOMES {
        readings.push(before_after(view, outcome));
        if outcome != Outcome::NewNeed {
            readings.extend(series(view, outcome));
        }
    }
}

/// Months of one history: those before the plans, then plan months up to the end of the window.
struct History<'a> {
    before: &'a Register,
    plan: &'a Register,
    /// First month of the plan's money, and first month after the window, both counted from the first month before.
    from: usize,
    until: usize,
}

impl<'a> History<'a> {
    fn of(view: &View<'a>, plan: &'a Register) -> History<'a> {
        let lead = view.before.months;
        History { before: view.before, plan, from: lead + view.design.begins, until: lead + 12 * view.years }
    }

    fn at(&self, month: usize) -> (&'a Register, usize) {
        let lead = self.before.months;
        if month < lead { (self.before, month) } else { (self.plan, month - lead) }
    }

    fn number(&self, outcome: Outcome, month: usize) -> f64 {
        let (register, month) = self.at(month);
        register.of(outcome)[month]
    }

    fn rate(&self, outcome: Outcome, month: usize) -> f64 {
        let (register, month) = self.at(month);
        register.rate(outcome, month)
    }

    /// Thousands of resident-years in a month.
    fn time(&self, month: usize) -> f64 {
        self.number(Outcome::Residents, month) / 12_000.0
    }

    /// The last months before the plan, as many as were kept.
    fn baseline(&self) -> std::ops::Range<usize> {
        self.from - self.before.months..self.from
    }

    fn window(&self) -> std::ops::Range<usize> {
        self.from..self.until
    }

    /// Events per thousand resident-years, with the time they took.
    fn sum(&self, outcome: Outcome, months: std::ops::Range<usize>) -> Rate {
        let events = months.clone().map(|month| self.number(outcome, month)).sum();
        Rate { events, time: months.map(|month| self.time(month)).sum() }
    }

    /// Rates of some months.
    fn moments(&self, outcome: Outcome, months: std::ops::Range<usize>) -> Moments {
        months.map(|month| self.rate(outcome, month)).collect()
    }

    /// Level of an outcome over some months: events over time, or the mean of the months for money.
    fn level(&self, outcome: Outcome, months: std::ops::Range<usize>) -> f64 {
        if outcome.counts() {
            let rate = self.sum(outcome, months);
            rate.events / rate.time
        } else {
            self.moments(outcome, months).mean()
        }
    }
}

fn before_after(view: &View, outcome: Outcome) -> Reading {
    let (plan, twin) = (History::of(view, &view.plan.register), History::of(view, &view.reference.register));
    // Who reads need from a register reads it from entries.
    let read = if outcome == Outcome::NewNeed { Outcome::WijkteamEntries } else { outcome };
    let window = || plan.window();
    let truth = plan.level(outcome, window()) - twin.level(outcome, window());
    let surfaced = if read == outcome { 0.0 } else { plan.level(read, window()) - twin.level(read, window()) - truth };
    let drift = twin.level(read, window()) - twin.level(read, twin.baseline());
    let shock = shocked_part(view, &twin, read);
    let terms = Terms::default().with(Term::Surfacing, surfaced).with(Term::Shock, shock).with(Term::Trend, drift - shock);
    Reading {
        lens: Lens::BeforeAfterRegister,
        outcome,
        years: view.years,
        estimate: changed(&plan, read),
        truth,
        terms,
        null: vec![changed(&twin, read)],
    }
}

fn changed(history: &History, outcome: Outcome) -> Estimate {
    let (before, after) = (history.baseline(), history.window());
    if outcome.counts() {
        change_of_rate(&history.sum(outcome, after), &history.sum(outcome, before))
    } else {
        difference_of_means(&history.moments(outcome, after), &history.moments(outcome, before))
    }
}

/// The part of the twin's change that stems from months with a shock or another pressure than before.
fn shocked_part(view: &View, twin: &History, outcome: Outcome) -> f64 {
    let level = twin.level(outcome, twin.baseline());
    let lead = view.before.months;
    let shocked = twin.window().filter(|&month| view.design.shocked[month - lead]);
    if outcome.counts() {
        let all: f64 = twin.window().map(|month| twin.time(month)).sum();
        shocked.map(|month| twin.number(outcome, month) - level * twin.time(month)).sum::<f64>() / all
    } else {
        shocked.map(|month| twin.rate(outcome, month) - level).sum::<f64>() / twin.window().len() as f64
    }
}

/// The interrupted time series; nothing where the months are too few.
fn series(view: &View, outcome: Outcome) -> Option<Reading> {
    let (plan, twin) = (History::of(view, &view.plan.register), History::of(view, &view.reference.register));
    let rates = |history: &History| (0..history.until).map(|month| history.rate(outcome, month)).collect::<Vec<f64>>();
    let (lived, untouched) = (rates(&plan), rates(&twin));
    let fit = interrupted_series(&lived, plan.from)?;
    let difference: Vec<f64> = lived.iter().zip(&untouched).map(|(a, b)| a - b).collect();
    let truth = difference[plan.from..].iter().sum::<f64>() / plan.window().len() as f64;
    let drift = fit.apply(&untouched);
    let level = twin.moments(outcome, twin.baseline()).mean();
    let lead = view.before.months;
    let shocked = |&month: &usize| month >= lead && view.design.shocked[month - lead];
    let shock: f64 = (0..plan.until).filter(shocked).map(|month| fit.weights[month] * (untouched[month] - level)).sum();
    let terms = Terms::default()
        .with(Term::Shock, shock)
        .with(Term::Trend, drift - shock)
        .with(Term::Weighting, fit.apply(&difference) - truth);
    Some(Reading {
        lens: Lens::InterruptedTimeSeries,
        outcome,
        years: view.years,
        estimate: fit.estimate,
        truth,
        terms,
        null: interrupted_series(&untouched, twin.from).map(|fit| fit.estimate).into_iter().collect(),
    })
}
