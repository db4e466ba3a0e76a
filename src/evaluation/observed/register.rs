//! The register: what is booked and counted month by month, for the whole lived sample and per neighbourhood and year.

use crate::evaluation::outcome::Outcome;
use crate::funding::ledger::{Item, Payer};
use crate::processes::signalling::HAZARD_ONE;
use crate::world::World;
use serde::{Deserialize, Serialize};

/// One plan's register over a number of months.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Register {
    /// Months written (months).
    pub months: usize,
    /// Neighbourhoods lived.
    pub neighbourhoods: usize,
    /// By outcome, then month: numbers of the lived sample, not annualised.
    monthly: Vec<Vec<f64>>,
    /// By outcome (of `Outcome::PER_NEIGHBOURHOOD`), then year, then neighbourhood: events.
    yearly: Vec<Vec<f64>>,
    /// By year, then neighbourhood: resident-months.
    lived: Vec<f64>,
}

impl Register {
    pub fn new(neighbourhoods: usize) -> Register {
        Register {
            months: 0,
            neighbourhoods,
            monthly: vec![vec![]; Outcome::REGISTERED],
            yearly: vec![vec![]; Outcome::PER_NEIGHBOURHOOD.len()],
            lived: vec![],
        }
    }

    /// A register of so many months in which nothing was written but that people lived there.
    #[cfg(test)]
    pub fn blank(months: usize, neighbourhoods: usize) -> Register {
        let years = months.div_ceil(12) * neighbourhoods;
        let mut register = Register::new(neighbourhoods);
        register.months = months;
        register.monthly.iter_mut().for_each(|column| column.resize(months, 0.0));
        register.yearly.iter_mut().for_each(|column| column.resize(years, 0.0));
        register.monthly[Outcome::Residents as usize].fill(1_000.0 * neighbourhoods as f64);
        register.lived.resize(years, 12_000.0);
        register
    }

    /// Overwrites a month of an outcome, and a year of a neighbourhood.
    #[cfg(test)]
    pub fn set(&mut self, outcome: Outcome, month: usize, value: f64) {
        self.monthly[outcome as usize][month] = value;
    }

    #[cfg(test)]
    pub fn set_local(&mut self, outcome: usize, (year, neighbourhood): (usize, usize), events: f64) {
        self.yearly[outcome][year * self.neighbourhoods + neighbourhood] = events;
    }

    /// Writes down the month that a plan just lived.
    pub fn write(&mut self, world: &World, plan: usize) {
        let mut row = [0.0; Outcome::REGISTERED];
        let count = self.neighbourhoods;
        if self.months.is_multiple_of(12) {
            self.yearly.iter_mut().chain([&mut self.lived]).for_each(|years| years.resize(years.len() + count, 0.0));
        }
        let year = self.months / 12 * count;
        for (i, n) in world.neighbourhoods.iter().enumerate() {
            let h = &n.sides[plan].happenings;
            let counted = [h.team_entries, h.specialised_admitted, h.crises].map(f64::from);
            for (k, &number) in counted.iter().enumerate() {
                self.yearly[k][year + i] += number;
                row[Outcome::PER_NEIGHBOURHOOD[k] as usize] += number;
            }
            self.lived[year + i] += f64::from(h.residents);
            row[Outcome::NewNeed as usize] += f64::from(h.team_entries - h.surfaced);
            row[Outcome::Contacts as usize] += f64::from(h.light_help + h.group_links);
            row[Outcome::ExpectedCrises as usize] += h.expected_crises as f64 / f64::from(HAZARD_ONE);
            row[Outcome::Residents as usize] += f64::from(h.residents);
        }
        let ledger = &world.plans[plan].ledger;
        for item in Item::ALL {
            for payer in [Payer::Municipality, Payer::Insurer, Payer::State] {
                let euros = ledger[item as usize * 3 + payer as usize].euros();
                let outcome = match payer {
                    _ if item == Item::Wijkteam => continue,
                    _ if !item.of_care() => Outcome::PreventiveEuros,
                    Payer::Municipality => Outcome::CareEurosMunicipality,
                    Payer::Insurer => Outcome::CareEurosInsurer,
                    Payer::State => Outcome::CareEurosState,
                };
                row[outcome as usize] += euros;
            }
        }
        for (column, value) in self.monthly.iter_mut().zip(row) {
            column.push(value);
        }
        self.months += 1;
    }

    /// Numbers of a registered outcome by month. All care euros together are no row of their own: see `euros`.
    pub fn of(&self, outcome: Outcome) -> &[f64] {
        &self.monthly[outcome as usize]
    }

    /// Care euros of all payers in a month.
    pub fn euros(&self, month: usize) -> f64 {
        [Outcome::CareEurosMunicipality, Outcome::CareEurosInsurer, Outcome::CareEurosState]
            .map(|o| self.of(o)[month])
            .iter()
            .sum()
    }

    /// A month of an outcome as a yearly rate: per 1,000 residents for counts, per resident for euros.
    pub fn rate(&self, outcome: Outcome, month: usize) -> f64 {
        let per = if outcome.unit().starts_with("per 1,000") { 12_000.0 } else { 12.0 };
        let value = if outcome == Outcome::CareEuros { self.euros(month) } else { self.of(outcome)[month] };
        per * value / self.of(Outcome::Residents)[month].max(1.0)
    }

    /// Events per 1,000 residents in a whole year of a neighbourhood.
    pub fn local_rate(&self, outcome: Outcome, neighbourhood: usize, year: usize) -> f64 {
        let row = Outcome::PER_NEIGHBOURHOOD.iter().position(|&kept| kept == outcome);
        let at = year * self.neighbourhoods + neighbourhood;
        row.map_or(f64::NAN, |row| 12_000.0 * self.yearly[row][at] / self.lived[at].max(1.0))
    }

    /// Whether the columns are as long as the months say.
    pub fn is_whole(&self) -> bool {
        let years = self.months.div_ceil(12).checked_mul(self.neighbourhoods);
        self.monthly.len() == Outcome::REGISTERED
            && self.yearly.len() == Outcome::PER_NEIGHBOURHOOD.len()
            && self.monthly.iter().all(|column| column.len() == self.months)
            && self.yearly.iter().chain([&self.lived]).all(|column| Some(column.len()) == years)
    }
}
