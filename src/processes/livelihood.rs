//! Step 7, livelihood (bestaanszekerheid, §5.8): households move between secure, insecure and problem debt. The social
//! base does not touch these rates; a wijkteam case and debt help speed the way out.

use crate::evidence::parameters::Parameters;
use crate::residents::lives::{INSECURE, INTO_DEBT, PROBLEM_DEBT, SECURE};
use crate::residents::{Dwellings, Lives};
use crate::services::care;

/// Hazards of this month in one neighbourhood and plan (per month).
#[derive(Clone, Copy, Debug)]
pub struct LivelihoodLaw {
    to_insecure: f32,
    to_secure: f32,
    to_debt: f32,
    out_of_debt: f32,
    case_factor: f32,
    debt_help: f32,
}

impl LivelihoodLaw {
    /// For an adversity multiplier and structural pressure; `debt_help` = share of debtors helped per year (0–1).
    pub fn new(parameters: &Parameters, adversity: f64, pressure: f64, debt_help: f64) -> LivelihoodLaw {
        let rates = &parameters.livelihood;
        LivelihoodLaw {
            to_insecure: (rates.to_insecure * adversity * pressure) as f32,
            to_secure: rates.to_secure as f32,
            to_debt: (rates.to_debt * adversity * pressure) as f32,
            out_of_debt: rates.out_of_debt as f32,
            case_factor: rates.case_factor as f32,
            debt_help: (rates.debt_help * debt_help.min(1.0)) as f32,
        }
    }

    /// Chance that an insecure household comes into problem debt (per month).
    pub fn into_debt(&self) -> f32 {
        self.to_debt
    }

    /// Draws outside (low, high) change nothing in any state: most households need no look.
    pub fn quiet(&self) -> (f32, f32) {
        let up = self.to_secure.max(self.out_of_debt * self.case_factor.max(1.0) + self.debt_help);
        (self.to_insecure.max(self.to_debt), 1.0 - up)
    }
}

/// One household's month: losses at the low end of the draw, gains at the high end.
#[inline(always)]
pub fn weather(lives: &mut Lives, dwellings: &Dwellings, dwelling: usize, u: f32, law: &LivelihoodLaw) {
    let beds = dwellings.beds(dwelling);
    let before = lives.livelihood(beds.start);
    let after = match before {
        SECURE if u < law.to_insecure => INSECURE,
        INSECURE if u < law.to_debt => PROBLEM_DEBT,
        INSECURE if u > 1.0 - law.to_secure => SECURE,
        PROBLEM_DEBT => {
            let case = beds.clone().any(|bed| care::state(lives.care[bed]) == care::TEAM_CASE);
            let factor = if case { law.case_factor } else { 1.0 };
            if u > 1.0 - (law.out_of_debt * factor + law.debt_help) { INSECURE } else { PROBLEM_DEBT }
        }
        same => same,
    };
    if after != before {
        if after == PROBLEM_DEBT {
            lives.events[beds.clone()].iter_mut().for_each(|events| *events |= INTO_DEBT);
        }
        lives.set_livelihood(beds, after);
    }
}
