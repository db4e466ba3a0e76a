//! Who pays for a plan and in whose books its effect shows: the wrong pockets.
//!
//! *Cashable* is care spending that fell, less what the plan itself pays for specialised places: care on another line is not saved.
//! *Capacity* is what the queue took. Each month a resident is in care, waits, or neither; where fewer people ask for care, either
//! fewer are in care (the books show it) or fewer wait, because a place that fell free went to the next in line (they do not). So
//! the months of waiting that disappear are the client-months that were refilled. They stay months: no price is put on them.
//! *Welfare* is counted in years lived otherwise, never in euros.

use super::lenses::LensRow;
use super::outcome::Outcome;
use crate::compare::payers::{PAYERS, PayerRow, calendar_years};
use crate::compare::{Setting, in_order};
use crate::evidence::lenses::Lens;
use crate::evidence::measures::Measure;
use crate::observe::record::{Item, Payer, Record};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Lenses whose reading of care euros decides what is credited to a plan.
pub const CREDITING: [Lens; 2] = [Lens::BeforeAfterRegister, Lens::InterruptedTimeSeries];

/// One plan against the reference, one payer and calendar year: means over replications, whole municipality, not discounted.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct PocketRow {
    /// Index in `Setting::plans`.
    pub plan: usize,
    /// `None`: all payers together; only these rows know people.
    pub payer: Option<Payer>,
    /// Calendar year.
    pub year: i32,
    /// What the payer pays more outside specialised care and crises (euros).
    pub cost: f64,
    /// What the payer pays less on specialised care and crises (euros).
    pub benefit: f64,
    /// Of that, without places the plan itself paid for (euros).
    pub cashable: f64,
    pub people: Option<People>,
    /// 1 − credited ÷ true benefit over the plan years that ended by the end of the year, by `CREDITING` (share); NaN where there
    /// is no benefit or no reading.
    pub invisible: [f64; 2],
}

/// What changes for residents; positive is fewer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct People {
    /// Waiting for specialised care and for the wijkteam (resident-months).
    pub waiting_specialised: f64,
    pub waiting_team: f64,
    /// In severe loneliness (adult-years), under severe strain (resident-years).
    pub severe_loneliness: f64,
    pub severe_strain: f64,
}

/// Rows by plan, year and payer, the payers together last. `payers`: as in `payers.csv`; `lenses`: may be empty.
pub fn pockets(records: &[Record], payers: &[PayerRow], lenses: &[LensRow], setting: &Setting) -> Vec<PocketRow> {
    let records = in_order(records);
    let mut rows = Vec::new();
    for plan in (0..setting.plans.len()).filter(|&plan| plan != setting.reference && !records.is_empty()) {
        for (year, months) in calendar_years(setting) {
            let of_payer = |payer| pocket(plan, payer, year, payers, setting);
            let each = PAYERS.map(of_payer);
            let sum = |of: fn(&PocketRow) -> f64| each.iter().map(of).sum::<f64>();
            let all = PocketRow {
                payer: None,
                cost: sum(|row| row.cost),
                benefit: sum(|row| row.benefit),
                cashable: sum(|row| row.cashable),
                people: Some(people(plan, months.clone(), &records, setting)),
                ..each[0]
            };
            let invisible = |payer| CREDITING.map(|lens| invisible(lens, (plan, payer), months.end / 12, lenses));
            rows.extend(each.into_iter().chain([all]).map(|row| PocketRow { invisible: invisible(row.payer), ..row }));
        }
    }
    rows
}

fn pocket(plan: usize, payer: Payer, year: i32, payers: &[PayerRow], setting: &Setting) -> PocketRow {
    let more = |wanted: &dyn Fn(Item) -> bool| -> f64 {
        let of = |plan: usize| {
            let rows = payers.iter().filter(|row| (row.plan, row.payer, row.year) == (plan, payer, year) && wanted(row.item));
            rows.map(|row| row.euros).sum::<f64>()
        };
        of(plan) - of(setting.reference)
    };
    let benefit = -more(&Item::of_care);
    let cashable = benefit - more(&|item| item == Item::ExtraSpecialised);
    let cost = more(&|item| !item.of_care());
    PocketRow { plan, payer: Some(payer), year, cost, benefit, cashable, people: None, invisible: [f64::NAN; 2] }
}

fn people(plan: usize, months: Range<usize>, records: &[&Record], setting: &Setting) -> People {
    let fewer = |measure: Measure| {
        let of = |plan: usize| -> f64 {
            records.iter().map(|record| record.plans[plan].of(measure, setting.months)[months.clone()].iter().sum::<f64>()).sum()
        };
        (of(setting.reference) - of(plan)) * setting.scale / records.len() as f64
    };
    People {
        waiting_specialised: fewer(Measure::SpecialisedQueue),
        waiting_team: fewer(Measure::TeamQueue),
        severe_loneliness: fewer(Measure::SevereLonelinessYears) / 12.0,
        severe_strain: fewer(Measure::SevereStrain) / 12.0,
    }
}

/// Share of a payer's true benefit over the first plan years that a lens does not credit; NaN where there is none.
fn invisible(lens: Lens, (plan, payer): (usize, Option<Payer>), years: usize, lenses: &[LensRow]) -> f64 {
    let wanted = |row: &&LensRow| {
        (row.lens, row.plan, row.years) == (lens, plan, years)
            && PAYERS.iter().any(|&p| payer.is_none_or(|payer| payer == p) && row.outcome == Some(Outcome::of_care_euros(p)))
    };
    let rows: Vec<&LensRow> = lenses.iter().filter(wanted).collect();
    let sum = |of: fn(&LensRow) -> f64| rows.iter().map(|row| of(row)).sum::<f64>();
    let truth = sum(|row| row.truth);
    if truth < 0.0 { 1.0 - sum(|row| row.credited) / truth } else { f64::NAN }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::payers::payers;
    use crate::compare::synthetic::{blank, book, records, set, setting};
    use crate::evaluation::lenses::reading::Terms;

    fn rows(all: &[Record], setting: &Setting, lenses: &[LensRow]) -> Vec<PocketRow> {
        pockets(all, &payers(all, setting), lenses, setting)
    }

    #[test]
    fn payers_add_up_to_the_effect_on_care_and_to_the_money_of_the_plan() {
        let setting = setting(3, 30);
        let all = records(3, &setting);
        let booked = |plan: usize, wanted: &dyn Fn(Item) -> bool| -> f64 {
            let items = Item::ALL.into_iter().filter(|&item| wanted(item));
            let cells = items.flat_map(|item| PAYERS.map(|payer| (item, payer)));
            let cents = |(item, payer)| {
                all.iter().map(|r| (0..30).map(|m| r.plans[plan].booked(m, item, payer).0).sum::<i64>()).sum::<i64>()
            };
            cells.map(cents).sum::<i64>() as f64 / 100.0 * setting.scale / 3.0
        };
        let rows = rows(&all, &setting, &[]);
        assert_eq!(rows.len(), 2 * 3 * 4);
        for plan in [1, 2] {
            let sum = |payers: bool, of: fn(&PocketRow) -> f64| -> f64 {
                rows.iter().filter(|row| row.plan == plan && row.payer.is_some() == payers).map(of).sum()
            };
            let saved = booked(0, &Item::of_care) - booked(plan, &Item::of_care);
            let spent = booked(plan, &|item| !item.of_care()) - booked(0, &|item| !item.of_care());
            assert!(saved > 1e4 && (sum(true, |row| row.benefit) - saved).abs() < 1e-3);
            assert!(spent > 1e6 && (sum(true, |row| row.cost) - spent).abs() < 1e-3);
            assert!((sum(false, |row| row.benefit) - saved).abs() < 1e-3, "all payers together");
        }
    }

    #[test]
    fn care_that_the_plan_pays_for_is_not_saved_and_months_are_counted_by_hand() {
        let setting = setting(2, 12);
        let mut record = blank(0, &setting);
        let (insurer, own) = (Payer::Insurer, Payer::Municipality);
        book(&mut record.plans[0], 3, Item::Ggz, insurer, 500.0);
        book(&mut record.plans[0], 3, Item::Wmo, own, 900.0);
        book(&mut record.plans[1], 3, Item::ExtraSpecialised, own, 400.0);
        set(&mut record.plans[0], Measure::SpecialisedQueue, &setting, |_| 5.0);
        set(&mut record.plans[1], Measure::TeamQueue, &setting, |_| 2.0);
        set(&mut record.plans[0], Measure::SevereStrain, &setting, |_| 12.0);
        let rows = rows(&[record], &setting, &[]);
        let scale = setting.scale;
        assert_eq!((rows[0].cost, rows[0].benefit, rows[0].cashable), (400.0 * scale, 900.0 * scale, 500.0 * scale));
        assert_eq!((rows[1].cost, rows[1].benefit, rows[1].cashable), (0.0, 500.0 * scale, 500.0 * scale));
        let people = rows[3].people.expect("people are counted for all payers together");
        assert_eq!((people.waiting_specialised, people.waiting_team), (60.0 * scale, -24.0 * scale));
        assert_eq!((people.severe_strain, people.severe_loneliness), (12.0 * scale, 0.0));
        assert!(rows[..3].iter().all(|row| row.people.is_none()));
    }

    #[test]
    fn what_is_not_credited_is_invisible_and_without_benefit_there_is_no_share() {
        let setting = setting(2, 12);
        let row = |payer, truth: f64, credited: f64| LensRow {
            outcome: Some(Outcome::of_care_euros(payer)),
            truth,
            credited,
            terms: Terms::default(),
            ..LensRow::silent(Lens::BeforeAfterRegister, 1, 1, None)
        };
        let lenses = [row(Payer::Municipality, -4.0, -1.0), row(Payer::Insurer, -4.0, 0.0), row(Payer::State, 1.0, 0.0)];
        let rows = rows(&[blank(0, &setting)], &setting, &lenses);
        let shares: Vec<f64> = rows.iter().map(|row| row.invisible[0]).collect();
        assert_eq!(shares[..2], [0.75, 1.0]);
        assert!(shares[2].is_nan() && (shares[3] - (1.0 - 1.0 / 7.0)).abs() < 1e-12);
        assert!(rows.iter().all(|row| row.invisible[1].is_nan()), "the series said nothing");
    }
}
