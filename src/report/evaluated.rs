//! What evaluators made of the run, and in whose books it shows: what the reports tell beside the effects.

use super::error::ReportError;
use super::{lenses, pockets};
use crate::compare::Setting;
use crate::evaluation::ledger::{LedgerRow, LifeLines, Rose};
use crate::evaluation::lenses::LensRow;
use crate::evaluation::pockets::PocketRow;
use crate::store::Staging;
use serde::{Deserialize, Serialize};

/// What evaluators made of a run. Empty where nobody asked for it (`--no-lenses`).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Evaluated {
    pub ledger: Vec<LedgerRow>,
    pub rose: Vec<Rose>,
    /// Illustrations, one for each plan where there is one.
    pub lives: Vec<LifeLines>,
    pub lenses: Vec<LensRow>,
    pub pockets: Vec<PocketRow>,
    /// Lag of registers (months).
    pub lag: i32,
    /// Council elections within the run (plan months).
    pub elections: Vec<i32>,
}

impl Evaluated {
    /// Writes the tables where they wait to be published; none if nobody asked.
    pub fn stage(&self, staging: &Staging, setting: &Setting) -> Result<(), ReportError> {
        if self.lenses.is_empty() {
            return Ok(());
        }
        lenses::write_lenses(&staging.place("lenses.csv")?, &self.lenses, setting, self.lag)?;
        pockets::write_pockets(&staging.place("pockets.csv")?, &self.pockets, setting)
    }

    /// Rows of a plan at the end of the run.
    pub fn last(&self, plan: usize) -> Vec<&LensRow> {
        let years = self.lenses.iter().map(|row| row.years).max().unwrap_or(0);
        self.lenses.iter().filter(|row| row.plan == plan && row.years == years).collect()
    }

    /// Calendar years of council elections.
    pub fn election_years(&self, setting: &Setting) -> Vec<i32> {
        self.elections.iter().map(|&month| setting.calendar_year(month.max(0) as usize)).collect()
    }

    /// Calendar year in which the reading of the first plan years can be known (registers come late).
    pub fn known_in(&self, row: &LensRow, years: usize, setting: &Setting) -> i32 {
        setting.calendar_year(self.known_month(row, years) as usize)
    }

    /// The same as a plan month.
    pub fn known_month(&self, row: &LensRow, years: usize) -> i32 {
        12 * years as i32 + if row.lens.reads_registers() { self.lag.max(0) } else { 0 }
    }
}
