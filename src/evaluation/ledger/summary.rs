//! The ledger over replications: how many events per year became of which class, for everyone and by stratum.

use super::event::{Class, Event};
use super::strata::By;
use super::tally::{Ledger, MONTHS_FORWARD, MONTHS_POSTPONED, Unseen, WITH_HAZARD};
use crate::compare::Setting;
use crate::compare::interval::interval;
use crate::processes::signalling::HAZARD_ONE;
use serde::{Deserialize, Serialize};

/// Events of one class per year, whole municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LedgerRow {
    pub plan: usize,
    pub against: usize,
    pub event: Event,
    pub class: Class,
    /// `None`: everyone, over the horizon.
    pub by: Option<By>,
    pub stratum: usize,
    /// Events per year (mean over replications) and its 95 % interval.
    pub per_year: f64,
    pub interval: Option<(f64, f64)>,
    /// Per 1,000 residents of the stratum and year.
    pub per_thousand: f64,
    /// Months by which postponed events came later, or events brought forward came sooner, on average (months); NaN for other classes.
    pub shift: f64,
    /// Expected events (hazard sums) in the plan minus those in the world held against (per year); NaN where there is no hazard,
    /// or none by stratum.
    pub expected: f64,
    /// The same class for the placebo twin (per year); NaN without a placebo.
    pub noise_floor: f64,
    pub replications: usize,
}

impl LedgerRow {
    /// Whether so many would be seen if nothing had been paid for. Unchanged events are no effect, so they cannot be noise.
    pub fn is_noise(&self) -> bool {
        self.class != Class::Unchanged && self.per_year <= self.noise_floor
    }
}

/// All rows, pair by pair in the order of the ledgers. The order of the ledgers does not matter but to the last bit.
pub fn rows(ledgers: &[&Ledger], setting: &Setting) -> Vec<LedgerRow> {
    let Some(first) = ledgers.first() else { return vec![] };
    let mut rows = Vec::new();
    for (place, pair) in first.pairs.iter().enumerate() {
        let pairs: Vec<&Unseen> = ledgers.iter().filter_map(|ledger| ledger.pairs.get(place)).collect();
        let summary = Summary { ledgers, pairs, setting };
        for event in Event::ALL {
            for class in Class::ALL.into_iter().filter(|&class| class != Class::Surfaced || event == Event::Contact) {
                rows.push(summary.row((pair.plan, pair.against), event, class, None));
                for by in By::ALL {
                    let strata = first.residents.months.by[by as usize].len();
                    rows.extend((0..strata).map(|s| summary.row((pair.plan, pair.against), event, class, Some((by, s)))));
                }
            }
        }
    }
    rows
}

struct Summary<'a> {
    ledgers: &'a [&'a Ledger],
    pairs: Vec<&'a Unseen>,
    setting: &'a Setting,
}

impl Summary<'_> {
    fn row(&self, (plan, against): (usize, usize), event: Event, class: Class, at: Option<(By, usize)>) -> LedgerRow {
        let per_year: Vec<f64> = self.pairs.iter().map(|pair| self.per_year(pair, event, class as usize, at)).collect();
        let interval = interval(&per_year);
        let floor: Vec<f64> = self
            .ledgers
            .iter()
            .filter_map(|ledger| ledger.placebo.as_ref())
            .map(|pair| self.per_year(pair, event, class as usize, at))
            .collect();
        LedgerRow {
            plan,
            against,
            event,
            class,
            by: at.map(|(by, _)| by),
            stratum: at.map_or(0, |(_, stratum)| stratum),
            per_year: interval.mean,
            interval: interval.bounds,
            per_thousand: 1000.0 * interval.mean / self.residents(at),
            shift: self.shift(event, class, at),
            expected: self.expected((plan, against), event, at),
            noise_floor: mean(&floor),
            replications: per_year.len(),
        }
    }

    /// Years of a stratum: one for a plan year, else the horizon.
    fn years(&self, at: Option<(By, usize)>) -> f64 {
        if matches!(at, Some((By::Year, _))) { 1.0 } else { self.setting.months as f64 / 12.0 }
    }

    fn number(&self, pair: &Unseen, event: Event, cell: usize, at: Option<(By, usize)>) -> f64 {
        f64::from(at.map_or_else(|| pair.total_of(event, cell), |of| pair.cell(of, event, cell)))
    }

    fn per_year(&self, pair: &Unseen, event: Event, cell: usize, at: Option<(By, usize)>) -> f64 {
        self.number(pair, event, cell, at) * self.setting.scale / self.years(at)
    }

    /// Residents of a stratum, whole municipality, on average over its months.
    fn residents(&self, at: Option<(By, usize)>) -> f64 {
        let months = |ledger: &&Ledger| {
            let months = &ledger.residents.months.by;
            at.map_or_else(|| months[By::Year as usize].iter().sum::<u64>(), |(by, stratum)| months[by as usize][stratum]) as f64
        };
        let months: Vec<f64> = self.ledgers.iter().map(months).collect();
        mean(&months) * self.setting.scale / (12.0 * self.years(at))
    }

    fn shift(&self, event: Event, class: Class, at: Option<(By, usize)>) -> f64 {
        let months = match class {
            Class::Postponed => MONTHS_POSTPONED,
            Class::BroughtForward => MONTHS_FORWARD,
            _ => return f64::NAN,
        };
        let sum = |cell| self.pairs.iter().map(|pair| self.number(pair, event, cell, at)).sum::<f64>();
        sum(months) / sum(class as usize)
    }

    fn expected(&self, (plan, against): (usize, usize), event: Event, at: Option<(By, usize)>) -> f64 {
        let years = self.setting.months.div_ceil(12);
        let window = match at {
            None => 0..years,
            Some((By::Year, year)) => year..year + 1,
            Some(_) => return f64::NAN,
        };
        if !WITH_HAZARD.contains(&event) {
            return f64::NAN;
        }
        let sum = |ledger: &Ledger, plan: usize| {
            ledger.lanes[plan].expected[event as usize * years..][window.clone()].iter().sum::<i64>()
        };
        let differences: Vec<f64> =
            self.ledgers.iter().map(|ledger| (sum(ledger, plan) - sum(ledger, against)) as f64 / f64::from(HAZARD_ONE)).collect();
        mean(&differences) * self.setting.scale / self.years(at)
    }
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len() as f64
}

#[cfg(test)]
mod tests {
    use super::super::synthetic::ledger;
    use super::*;
    use crate::compare::synthetic::setting;

    fn summed() -> (Vec<Ledger>, Setting) {
        let setting = setting(3, 48);
        ((0..6).map(|replication| ledger(replication, (48, 2, 3))).collect(), setting)
    }

    fn all(rows: &[LedgerRow], plan: usize, event: Event, class: Class) -> &LedgerRow {
        rows.iter().find(|row| (row.plan, row.event, row.class, row.by) == (plan, event, class, None)).expect("a row")
    }

    #[test]
    fn every_split_adds_up_to_everyone() {
        let (ledgers, setting) = summed();
        let rows = rows(&ledgers.iter().collect::<Vec<_>>(), &setting);
        for event in Event::ALL {
            for class in Class::ALL.into_iter().filter(|&class| class != Class::Surfaced) {
                let whole = all(&rows, 1, event, class);
                for by in By::ALL {
                    let parts = rows.iter().filter(|row| (row.plan, row.event, row.class, row.by) == (1, event, class, Some(by)));
                    let sum: f64 = parts.map(|row| row.per_year).sum();
                    let years = if by == By::Year { 4.0 } else { 1.0 };
                    assert!((sum - years * whole.per_year).abs() < 1e-6 * whole.per_year.max(1.0), "{event:?} {class:?} {by:?}");
                }
            }
        }
    }

    #[test]
    fn numbers_are_of_the_whole_municipality_per_year() {
        let (ledgers, setting) = summed();
        let rows = rows(&ledgers.iter().collect::<Vec<_>>(), &setting);
        let row = all(&rows, 1, Event::Crisis, Class::Prevented);
        let counted: f64 =
            ledgers.iter().map(|l| f64::from(l.pairs[0].total(Event::Crisis, Class::Prevented))).sum::<f64>() / 6.0;
        assert!((row.per_year - counted * setting.scale / 4.0).abs() < 1e-9);
        let placebos: Vec<f64> = ledgers
            .iter()
            .filter_map(|l| l.placebo.as_ref())
            .map(|p| f64::from(p.total(Event::Crisis, Class::Prevented)))
            .collect();
        assert_eq!(placebos.len(), 5);
        assert!((row.noise_floor - placebos.iter().sum::<f64>() / 5.0 * setting.scale / 4.0).abs() < 1e-9);
        assert!(row.expected < 0.0, "fewer crises are expected in the plan");
        assert!(all(&rows, 1, Event::Loneliness, Class::Prevented).expected.is_nan(), "what is not drawn has no hazard");
        assert!(all(&rows, 1, Event::Crisis, Class::Postponed).shift > 0.0 && row.shift.is_nan());
    }

    #[test]
    fn what_a_placebo_does_as_well_is_noise() {
        let (ledgers, setting) = summed();
        let rows = rows(&ledgers.iter().collect::<Vec<_>>(), &setting);
        let row = all(&rows, 1, Event::Crisis, Class::Prevented);
        assert!(LedgerRow { per_year: row.noise_floor, ..row.clone() }.is_noise());
        assert!(!LedgerRow { per_year: row.noise_floor + 0.1, ..row.clone() }.is_noise());
        assert!(!LedgerRow { noise_floor: f64::NAN, ..row.clone() }.is_noise(), "without a placebo nothing is called noise");
        assert!(!LedgerRow { class: Class::Unchanged, per_year: 0.0, ..row.clone() }.is_noise());
    }
}
