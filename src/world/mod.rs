//! The parts of one world with all its plans side by side, and the month as a list of verbs.

pub mod admissions;
pub mod build;
pub mod chunk;
pub mod crew;
pub mod fork;
pub mod happenings;
pub mod laws;
pub mod ledger;
pub mod month;
#[cfg(test)]
mod reference;
#[cfg(test)]
mod tests;

pub use crew::Crew;
pub use happenings::Happenings;
pub use laws::Laws;

use crate::chance::Chance;
use crate::network::{Groups, Strengths, TieFrame};
use crate::processes::demography::DemographyLaw;
use crate::processes::institutions::{Institutions, Offer};
use crate::residents::{Dwellings, Lives, People};
use crate::services::care::{Capacity, Waiting};
use crate::units::{Cents, Month};

/// One replication: a municipality (or a sample of it) with the lived state of every plan.
#[derive(Clone)]
pub struct World {
    pub chance: Chance,
    /// The month that was lived last.
    pub month: Month,
    pub laws: Laws,
    pub neighbourhoods: Vec<Neighbourhood>,
    /// What neighbours can read of each other this month (`network::published`).
    pub published: Vec<u32>,
    /// One per plan.
    pub plans: Vec<PlanState>,
}

/// Everything that lives in one neighbourhood.
#[derive(Clone)]
pub struct Neighbourhood {
    pub beds: usize,
    pub district: usize,
    pub adversity: f64,
    /// Number of the first group slot within the municipality: the subject of draws.
    pub first_slot: u32,
    pub demography: DemographyLaw,
    pub people: People,
    pub dwellings: Dwellings,
    pub frame: TieFrame,
    pub strengths: Strengths,
    /// One per plan.
    pub sides: Vec<Side>,
}

/// One plan's side of a neighbourhood.
#[derive(Clone)]
pub struct Side {
    pub lives: Lives,
    pub groups: Groups,
    pub happenings: Happenings,
    /// Who waits at the end of this month, before admission.
    pub team_waiting: Vec<Waiting>,
    pub specialised_waiting: Vec<Waiting>,
}

impl AsMut<Lives> for Side {
    fn as_mut(&mut self) -> &mut Lives {
        &mut self.lives
    }
}

/// What one plan has beyond its residents: institutions, services, and the books of the month.
#[derive(Clone)]
pub struct PlanState {
    pub institutions: Institutions,
    /// What each neighbourhood has this month.
    pub offers: Vec<Offer>,
    pub capacity: Capacity,
    /// Rules of the plan, and those of the status quo that hold until its first money.
    pub rules: laws::PlanRules,
    pub rules_before: laws::PlanRules,
    /// This month's ledger: `[item × 3 + payer]`.
    pub ledger: Vec<Cents>,
    pub seen: SeenState,
    /// Scratch of the admissions.
    pub queue: Vec<Waiting>,
}

impl PlanState {
    /// Rules in force: a plan that starts late equals the status quo until then.
    pub fn rules_at(&self, month: Month) -> &laws::PlanRules {
        if month.0 < self.institutions.begins() { &self.rules_before } else { &self.rules }
    }
}

/// What institutions see of last month.
#[derive(Clone, Debug, Default)]
pub struct SeenState {
    /// Mean motivation of residents per neighbourhood (0–1).
    pub motivation: Vec<f32>,
    pub team_pressure: Vec<f64>,
    pub volunteers_per_adult: Vec<f64>,
    pub team_referrals: Vec<u32>,
    pub debtors: Vec<u32>,
    pub acute_and_specialised: Cents,
}
