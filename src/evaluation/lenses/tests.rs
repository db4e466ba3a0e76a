//! The terms of every lens add up to its gap, on histories made of nothing but numbers.

use super::{Design, Reading, View, read, rows, unfed, verdict};
use crate::chance::{Chance, Purpose, Subject};
use crate::evaluation::estimators::Moments;
use crate::evaluation::observed::{Answers, Cohort, Contrast, Observed, Register, Trial};
use crate::evaluation::outcome::Outcome;
use crate::evidence::Parameters;
use crate::evidence::lenses::{LENSES, Lens, Term};
use crate::funding::{Site, examples};
use crate::scenario::plan::{Circumstances, Elections, OfferTo, Plan, RollOut, Shock};
use crate::units::Month;

const YEARS: usize = 6;
const WIJKEN: usize = 8;

fn circumstances(shocks: Vec<Shock>) -> Circumstances {
    let elections = Elections { first: 24, every: 48, reprioritise: 0.0 };
    Circumstances { structural_pressure: vec![], shocks, elections, vacancy_factor: 1.0, exit_factor: 1.0 }
}

fn plan(roll_out: RollOut) -> Plan {
    let mut stream = examples::stream(None);
    stream.roll_out = roll_out;
    Plan { offer: OfferTo::RandomHalf, ..Plan::of("a", vec![stream]) }
}

fn design(roll_out: RollOut) -> Design {
    let shock = Shock { from: 14, until: 20, open: 0.3, volunteer_stop: 1.0 };
    let circumstances = circumstances(vec![shock]);
    let sites: Vec<Site> = examples::sites(WIJKEN);
    Design::of(&plan(roll_out), (&Parameters::default(), &circumstances), &sites, &Chance::new(5, 1), 12 * YEARS)
}

/// A source of numbers without meaning.
struct Numbers(Chance, u32);

impl Numbers {
    fn next(&mut self, mean: f64, spread: f64) -> f64 {
        self.1 += 1;
        mean + spread * f64::from(self.0.normal(Purpose::Survey, Subject::fixed(self.1), Month(0), 0))
    }
}

fn fill(register: &mut Register, numbers: &mut Numbers) {
    for month in 0..register.months {
        for &outcome in &Outcome::ALL[..Outcome::REGISTERED] {
            let value = if outcome == Outcome::Residents { 9_000.0 } else { numbers.next(40.0, 6.0).max(0.0) };
            register.set(outcome, month, value);
        }
    }
    for outcome in 0..Outcome::PER_NEIGHBOURHOOD.len() {
        for year in 0..register.months / 12 {
            for wijk in 0..register.neighbourhoods {
                let level = 50.0 + 5.0 * wijk as f64;
                register.set_local(outcome, (year, wijk), numbers.next(level, 3.0));
            }
        }
    }
}

fn moments(numbers: &mut Numbers, n: usize) -> Moments {
    (0..n).map(|_| numbers.next(-0.4, 1.0)).collect()
}

fn contrast(numbers: &mut Numbers) -> Contrast {
    let mut contrast = Contrast::default();
    for answers in [&mut contrast.inside, &mut contrast.outside] {
        answers.score = moments(numbers, 60);
        answers.effect = numbers.next(-3.0, 1.0);
    }
    contrast
}

/// A history and its twin's, all different everywhere.
fn observed(lot: u64) -> Observed {
    let mut numbers = Numbers(Chance::new(lot, 0), 0);
    let mut observed = Observed::blank(12 * YEARS, WIJKEN, 2);
    fill(&mut observed.before, &mut numbers);
    for plan in &mut observed.plans {
        fill(&mut plan.register, &mut numbers);
        for wave in &mut plan.survey {
            (wave.members, wave.clients) = (contrast(&mut numbers), contrast(&mut numbers));
        }
        for _ in 0..YEARS - 1 {
            let mut cohort = Cohort::default();
            (cohort.change, cohort.chosen) = (moments(&mut numbers, 80), moments(&mut numbers, 10));
            (cohort.effect, cohort.trend) = (numbers.next(-2.0, 1.0), numbers.next(0.0, 1.0));
            cohort.chosen_effect = numbers.next(-1.0, 1.0);
            plan.clients.push(cohort);
            let arm = |numbers: &mut Numbers| Answers { score: moments(numbers, 40), effect: numbers.next(-1.0, 0.5) };
            let arms = Contrast { inside: arm(&mut numbers), outside: arm(&mut numbers) };
            let placebo = vec![[moments(&mut numbers, 40), moments(&mut numbers, 40)]; 3];
            plan.trials.push(Trial { arms, placebo });
        }
    }
    observed
}

fn view<'a>(observed: &'a Observed, design: &'a Design) -> View<'a> {
    View { plan: &observed.plans[1], reference: &observed.plans[0], before: &observed.before, design, years: YEARS }
}

fn readings(roll_out: RollOut, lot: u64) -> Vec<Reading> {
    let (observed, design) = (observed(lot), design(roll_out));
    read(&view(&observed, &design)).readings
}

#[test]
fn the_terms_of_every_lens_add_up_to_its_gap() {
    let mut seen = vec![];
    for (lot, roll_out) in
        [RollOut::All, RollOut::RandomHalf, RollOut::WorstFirst(3), RollOut::SteppedWedge(4)].into_iter().enumerate()
    {
        for reading in readings(roll_out, lot as u64) {
            seen.push(reading.lens);
            if reading.lens == Lens::Outputs {
                continue;
            }
            let gap = reading.estimate.value - reading.truth;
            let size = reading.estimate.value.abs() + reading.truth.abs() + 1.0;
            assert!((gap - reading.terms.sum()).abs() < 1e-9 * size, "{:?}: gap {gap}, terms {:?}", reading.lens, reading.terms);
            assert!(gap != 0.0, "{:?}", reading.lens);
        }
    }
    for entry in LENSES {
        assert!(seen.contains(&entry.lens), "{} says nothing anywhere", entry.key);
    }
}

#[test]
fn a_lens_says_why_a_design_cannot_feed_it() {
    let all = design(RollOut::All);
    for lens in [Lens::DifferenceInDifferences, Lens::SteppedWedgeImmediate, Lens::SteppedWedgeExposure] {
        assert!(unfed(lens, &all).is_some());
    }
    assert!(unfed(Lens::DifferenceInDifferences, &design(RollOut::RandomHalf)).is_none());
    assert!(unfed(Lens::SteppedWedgeExposure, &design(RollOut::SteppedWedge(4))).is_none());
    assert!(unfed(Lens::IndividualTrial, &all).is_none());
    let observed = observed(1);
    let said = read(&view(&observed, &all));
    let rows = rows(1, &[&said, &said], &all, YEARS);
    for entry in LENSES {
        let of_lens: Vec<_> = rows.iter().filter(|row| row.lens == entry.lens).collect();
        assert!(!of_lens.is_empty(), "{} is not in the table", entry.key);
        assert_eq!(of_lens.iter().all(|row| row.note.is_some()), unfed(entry.lens, &all).is_some(), "{}", entry.key);
    }
}

#[test]
fn a_twin_that_is_the_plan_leaves_only_what_the_method_does_to_nothing() {
    let mut observed = observed(3);
    observed.plans[1] = observed.plans[0].clone();
    for seen in &mut observed.plans {
        seen.clients.iter_mut().for_each(|year| (year.effect, year.chosen_effect) = (0.0, 0.0));
        seen.trials.iter_mut().for_each(|year| (year.arms.inside.effect, year.arms.outside.effect) = (0.0, 0.0));
        for wave in &mut seen.survey {
            for contrast in [&mut wave.members, &mut wave.clients] {
                (contrast.inside.effect, contrast.outside.effect) = (0.0, 0.0);
            }
        }
    }
    for roll_out in [RollOut::RandomHalf, RollOut::SteppedWedge(4)] {
        let design = design(roll_out);
        for reading in read(&view(&observed, &design)).readings {
            if reading.lens == Lens::Outputs || reading.lens == Lens::ExAnteMkba {
                continue;
            }
            let by_surfacing = reading.outcome == Outcome::NewNeed;
            assert!(reading.truth.abs() < 1e-12, "{:?}", reading.lens);
            for term in [Term::SpillOver, Term::Weighting].into_iter().chain((!by_surfacing).then_some(Term::Surfacing)) {
                assert!(reading.terms[term].abs() < 1e-9, "{:?} {term:?} {}", reading.lens, reading.terms[term]);
            }
            let same = reading.null.is_empty() || reading.lens == Lens::IndividualTrial || reading.null[0] == reading.estimate;
            assert!(same, "{:?}: what there is to see is what there is without a plan", reading.lens);
        }
    }
}

#[test]
fn a_shock_is_told_apart_from_the_trend() {
    let mut observed = observed(4);
    let design = design(RollOut::All);
    let shock_of = |observed: &Observed| {
        let all = read(&view(observed, &design)).readings;
        let find =
            |lens| all.iter().find(|r| r.lens == lens && r.outcome == Outcome::Crises && r.years == 3).expect("a reading").terms;
        [Lens::BeforeAfterRegister, Lens::InterruptedTimeSeries].map(find)
    };
    let calm = shock_of(&observed);
    for plan in 0..2 {
        for month in 14..20 {
            let now = observed.plans[plan].register.of(Outcome::Crises)[month];
            observed.plans[plan].register.set(Outcome::Crises, month, now + 200.0);
        }
    }
    for (before, after) in calm.iter().zip(shock_of(&observed)) {
        assert!((after[Term::Trend] - before[Term::Trend]).abs() < 1e-9, "{before:?} {after:?}");
        assert!((after[Term::Shock] - before[Term::Shock]).abs() > 1.0, "{before:?} {after:?}");
    }
}

#[test]
fn a_funder_sees_success_only_in_the_direction_that_is_better() {
    let design = design(RollOut::All);
    let mut observed = observed(5);
    for (events, proven) in [(10.0, true), (70.0, false), (40.0, false)] {
        let mut numbers = Numbers(Chance::new(9, 9), 0);
        for month in 0..12 * YEARS {
            observed.plans[1].register.set(Outcome::SpecialisedInflow, month, numbers.next(events, 2.0));
        }
        let view = view(&observed, &design);
        assert_eq!(verdict(Lens::BeforeAfterRegister, &view), proven, "{events}");
        assert!(!verdict(Lens::BeforeAfterRegister, &View { years: 0, ..view }), "nothing seen is nothing proven");
        assert!(!verdict(Lens::DifferenceInDifferences, &view), "the design has no neighbourhoods without the plan");
    }
}
