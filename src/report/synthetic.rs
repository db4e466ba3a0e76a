//! Made-up lenses and pockets for tests of the reports: every lens, outcome and year, the same in every run.

use super::evaluated::Evaluated;
use crate::compare::Setting;
use crate::compare::payers::payers;
use crate::compare::synthetic::records;
use crate::evaluation::lenses::LensRow;
use crate::evaluation::lenses::reading::Terms;
use crate::evaluation::outcome::Outcome;
use crate::evaluation::pockets::pockets;
use crate::evidence::Text;
use crate::evidence::lenses::{LENSES, Lens, Term};

pub const REASON: Text = Text::new("neighbourhoods do not start in steps by lot", "wijken starten niet na loting stapsgewijs");

/// Every lens on every plan but the reference; plans with an odd number cannot feed the stepped wedge and the trial.
pub fn evaluated(setting: &Setting) -> Evaluated {
    let mut lenses = Vec::new();
    for plan in (0..setting.plans.len()).filter(|&plan| plan != setting.reference) {
        for lens in LENSES.iter().map(|entry| entry.lens) {
            let design = matches!(lens, Lens::SteppedWedgeImmediate | Lens::SteppedWedgeExposure | Lens::IndividualTrial);
            if plan % 2 == 1 && design {
                lenses.push(LensRow::silent(lens, plan, setting.years(), Some(REASON)));
                continue;
            }
            for &outcome in outcomes(lens) {
                lenses.extend((1..=setting.years()).map(|years| row(lens, plan, outcome, years)));
            }
        }
    }
    let all = records(2, setting);
    let pockets = pockets(&all, &payers(&all, setting), &lenses, setting);
    let elections = (38..setting.months as i32).step_by(48).collect();
    Evaluated { lenses, pockets, lag: 6, elections }
}

fn outcomes(lens: Lens) -> &'static [Outcome] {
    use Outcome::*;
    match lens {
        Lens::Outputs => &[Contacts],
        Lens::ExAnteMkba => &[CareEuros],
        Lens::BeforeAfterRegister => {
            &[WijkteamEntries, SpecialisedInflow, Crises, CareEurosMunicipality, CareEurosInsurer, CareEurosState, NewNeed]
        }
        Lens::InterruptedTimeSeries => {
            &[WijkteamEntries, SpecialisedInflow, Crises, CareEurosMunicipality, CareEurosInsurer, CareEurosState]
        }
        lens if lens.reads_registers() => &[WijkteamEntries, SpecialisedInflow, Crises],
        _ => &[Distress],
    }
}

fn row(lens: Lens, plan: usize, outcome: Outcome, years: usize) -> LensRow {
    let size = if outcome == Outcome::Distress { 0.05 } else { 2.5 };
    let seed = (lens as usize * 7 + outcome as usize * 3 + plan) as f64;
    let (truth, bias) = (-size * (0.5 + years as f64 / 20.0), size * (seed.sin() * 2.0));
    let mut terms = Terms::default();
    for (k, &term) in Term::ALL.iter().enumerate().filter(|(k, _)| (k + lens as usize).is_multiple_of(3)) {
        terms[term] = if k % 2 == 0 { 1.5 * bias } else { -0.5 * bias };
    }
    let bare = matches!(lens, Lens::Outputs | Lens::ExAnteMkba);
    let (estimate, se) = (truth + bias, if bare { f64::NAN } else { size * (0.4 + seed.cos().abs()) });
    let power = if bare { f64::NAN } else { ((years as f64 / 20.0) * (1.0 + seed.cos())).clamp(0.0, 1.0) };
    LensRow {
        outcome: Some(outcome),
        estimate,
        se,
        ci: (estimate - 2.0 * se, estimate + 2.0 * se),
        truth: if lens == Lens::Outputs { f64::NAN } else { truth },
        bias: if lens == Lens::Outputs { f64::NAN } else { terms.sum() },
        terms,
        power,
        coverage: 0.9,
        false_positive: if bare { f64::NAN } else { 0.05 + 0.3 * (seed.sin() > 0.5) as u32 as f64 },
        credited: if estimate < 0.0 { 0.6 * estimate } else { 0.0 },
        power_from: (power > 0.9).then_some(years),
        replications: 20,
        ..LensRow::silent(lens, plan, years, None)
    }
}
