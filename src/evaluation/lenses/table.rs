//! The lenses over replications: what each says on average, how far from the truth and why, and how often it errs.

use super::reading::{Reading, Terms};
use super::{Said, design::Design, unfed};
use crate::evaluation::estimators::{Estimate, false_positive, quality};
use crate::evaluation::outcome::Outcome;
use crate::evidence::Text;
use crate::evidence::lenses::{LENSES, Lens, Term};
use crate::units::Bilingual;
use serde::{Deserialize, Serialize};

/// Power that an evaluation is usually asked to have (0–1).
pub const ENOUGH_POWER: f64 = 0.8;

/// One lens on one plan, outcome and window, over replications. NaN where a number does not exist.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LensRow {
    pub lens: Lens,
    /// Place of the plan in the scenario.
    pub plan: usize,
    /// `None` for a lens that cannot be fed.
    pub outcome: Option<Outcome>,
    /// Plan years seen (years).
    pub years: usize,
    /// Means over replications of the estimate, its standard error and its 95 % interval.
    pub estimate: f64,
    pub se: f64,
    pub ci: (f64, f64),
    pub truth: f64,
    pub bias: f64,
    pub terms: Terms,
    pub power: f64,
    pub coverage: f64,
    pub type_s: f64,
    pub type_m: f64,
    pub false_positive: f64,
    /// Mean of what is credited: the estimate where it is significant and for the better, else nothing.
    pub credited: f64,
    /// 1 − credited ÷ true benefit; NaN where the truth is no benefit.
    pub invisible_share: f64,
    /// Rank correlation over plans and replications with the true effect on expected crises (outputs only).
    pub rank_correlation: f64,
    /// First plan year from which the power stays at 80 % or more (years).
    pub power_from: Option<usize>,
    pub replications: usize,
    /// Why there is nothing to say.
    pub note: Option<Bilingual>,
}

/// All rows of one plan. `said`: the readings of each replication.
pub fn rows(plan: usize, said: &[&Said], design: &Design, years: usize) -> Vec<LensRow> {
    let mut rows = Vec::new();
    for entry in LENSES {
        let of_lens: Vec<Vec<&Reading>> =
            said.iter().map(|said| said.readings.iter().filter(|reading| reading.lens == entry.lens).collect()).collect();
        let mut outcomes: Vec<Outcome> = of_lens.iter().flatten().map(|reading| reading.outcome).collect();
        outcomes.sort();
        outcomes.dedup();
        if outcomes.is_empty() {
            let nothing_yet = Text::new("too few years were seen", "er zijn te weinig jaren gezien");
            rows.push(LensRow::silent(entry.lens, plan, years, Some(unfed(entry.lens, design).unwrap_or(nothing_yet))));
        }
        for outcome in outcomes {
            let from = rows.len();
            for year in 1..=years {
                let here = |reading: &&&Reading| reading.outcome == outcome && reading.years == year;
                let readings: Vec<&Reading> = of_lens.iter().flatten().filter(here).copied().collect();
                if !readings.is_empty() {
                    rows.push(row(plan, &readings));
                }
            }
            let reached = power_from(&rows[from..]);
            rows[from..].iter_mut().for_each(|row| row.power_from = reached);
        }
    }
    rows
}

/// First year from which power stays high.
fn power_from(rows: &[LensRow]) -> Option<usize> {
    let low = rows.iter().rposition(|row| row.power.is_nan() || row.power < ENOUGH_POWER);
    rows.get(low.map_or(0, |place| place + 1)).map(|row| row.years)
}

fn row(plan: usize, readings: &[&Reading]) -> LensRow {
    let mean = |of: &dyn Fn(&Reading) -> f64| {
        let values: Vec<f64> = readings.iter().map(|reading| of(reading)).filter(|value| !value.is_nan()).collect();
        values.iter().sum::<f64>() / values.len() as f64
    };
    let first = readings[0];
    let pairs: Vec<(Estimate, f64)> = readings.iter().map(|reading| (reading.estimate, reading.truth)).collect();
    let quality = quality(&pairs);
    let nulls: Vec<Estimate> = readings.iter().flat_map(|reading| reading.null.iter().copied()).collect();
    let estimates_effects = first.lens != Lens::Outputs;
    let truth = if estimates_effects { mean(&|reading| reading.truth) } else { f64::NAN };
    let better = |value: f64| if first.outcome.less_is_better() { value < 0.0 } else { value > 0.0 };
    // A sum made beforehand has no error and is taken at its word.
    let taken = |reading: &Reading| reading.favourable() || (!reading.estimate.defined() && better(reading.estimate.value));
    let credited = mean(&|reading| if taken(reading) { reading.estimate.value } else { 0.0 });
    let mut terms = Terms::default();
    for &term in Term::ALL {
        terms[term] = mean(&|reading| reading.terms[term]);
    }
    LensRow {
        lens: first.lens,
        plan,
        outcome: Some(first.outcome),
        years: first.years,
        estimate: mean(&|reading| reading.estimate.value),
        se: mean(&|reading| reading.estimate.se),
        ci: (mean(&|reading| reading.estimate.interval().0), mean(&|reading| reading.estimate.interval().1)),
        truth,
        bias: if estimates_effects { mean(&|reading| reading.estimate.value - reading.truth) } else { f64::NAN },
        terms,
        power: quality.power,
        coverage: quality.coverage,
        type_s: quality.type_s,
        type_m: quality.type_m,
        false_positive: false_positive(&nulls),
        credited,
        invisible_share: if better(truth) { 1.0 - credited / truth } else { f64::NAN },
        rank_correlation: f64::NAN,
        power_from: None,
        replications: readings.len(),
        note: None,
    }
}

/// Gives the rows of outputs their rank correlation with the truth: over plans and replications, contacts per euro against the
/// fall in expected crises, over all years seen.
pub fn rank_correlation(rows: &mut [LensRow], said: &[&Said]) {
    let years = rows.iter().map(|row| row.years).max().unwrap_or(0);
    let of = |said: &Said, lens: Lens, outcome: Outcome| {
        let found = said.readings.iter().find(|r| (r.lens, r.outcome, r.years) == (lens, outcome, years));
        found.map(|reading| (reading.estimate.value, reading.truth))
    };
    let pairs: Vec<(f64, f64)> = said
        .iter()
        .filter_map(|said| of(said, Lens::Outputs, Outcome::Contacts).map(|(contacts, crises)| (contacts, -crises)))
        .collect();
    let value = spearman(&pairs);
    rows.iter_mut().filter(|row| row.lens == Lens::Outputs).for_each(|row| row.rank_correlation = value);
}

/// Spearman's rank correlation; NaN below three pairs or without variation.
fn spearman(pairs: &[(f64, f64)]) -> f64 {
    let ranks = |of: &dyn Fn(&(f64, f64)) -> f64| -> Vec<f64> {
        let values: Vec<f64> = pairs.iter().map(of).collect();
        let below = |x: f64| values.iter().filter(|&&y| y < x).count() as f64;
        let same = |x: f64| values.iter().filter(|&&y| y == x).count() as f64;
        values.iter().map(|&x| below(x) + 0.5 * (same(x) + 1.0)).collect()
    };
    let (a, b) = (ranks(&|pair| pair.0), ranks(&|pair| pair.1));
    let middle = 0.5 * (pairs.len() as f64 + 1.0);
    let product = |x: &[f64], y: &[f64]| x.iter().zip(y).map(|(x, y)| (x - middle) * (y - middle)).sum::<f64>();
    if pairs.len() < 3 { f64::NAN } else { product(&a, &b) / (product(&a, &a) * product(&b, &b)).sqrt() }
}

impl LensRow {
    /// A row of a lens that has nothing to say, and why.
    pub fn silent(lens: Lens, plan: usize, years: usize, note: Option<Text>) -> LensRow {
        let note = note.map(Bilingual::from);
        let nothing = f64::NAN;
        LensRow {
            lens,
            plan,
            outcome: None,
            years,
            estimate: nothing,
            se: nothing,
            ci: (nothing, nothing),
            truth: nothing,
            bias: nothing,
            terms: Terms::default(),
            power: nothing,
            coverage: nothing,
            type_s: nothing,
            type_m: nothing,
            false_positive: nothing,
            credited: nothing,
            invisible_share: nothing,
            rank_correlation: nothing,
            power_from: None,
            replications: 0,
            note,
        }
    }
}
