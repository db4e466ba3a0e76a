//! Who pays what in which calendar year.

use super::setting::Setting;
use crate::observe::record::{Item, Payer, Record};
use serde::{Deserialize, Serialize};

pub const PAYERS: [Payer; 3] = [Payer::Municipality, Payer::Insurer, Payer::State];

/// One row of `payers.csv`: mean over replications, whole municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PayerRow {
    /// Index in `Setting::plans`.
    pub plan: usize,
    pub payer: Payer,
    /// Calendar year.
    pub year: i32,
    pub item: Item,
    pub euros: f64,
    /// Present value: whole *plan* years, the first not discounted.
    pub euros_discounted: f64,
}

/// Rows by plan, payer, year and item. An item that a payer never pays in any plan is left out.
pub fn payers(records: &[Record], setting: &Setting) -> Vec<PayerRow> {
    payers_in_order(&super::in_order(records), setting)
}

pub(super) fn payers_in_order(records: &[&Record], setting: &Setting) -> Vec<PayerRow> {
    if records.is_empty() {
        return Vec::new();
    }
    let booked = booked(records, setting);
    let mut rows = Vec::new();
    for plan in 0..setting.plans.len() {
        for payer in PAYERS {
            for (year, months) in calendar_years(setting) {
                for item in Item::ALL {
                    let cells =
                        |plan: usize| &booked[plan][(item as usize * 3 + payer as usize) * setting.months..][..setting.months];
                    if (0..setting.plans.len()).all(|plan| cells(plan).iter().all(|&cents| cents == 0)) {
                        continue;
                    }
                    let factor = setting.scale / 100.0 / records.len() as f64;
                    let row = &cells(plan)[months.clone()];
                    let euros = row.iter().sum::<i64>() as f64 * factor;
                    let discounted: f64 =
                        row.iter().zip(months.clone()).map(|(&c, month)| c as f64 * setting.discount_factor(month)).sum();
                    rows.push(PayerRow { plan, payer, year, item, euros, euros_discounted: discounted * factor });
                }
            }
        }
    }
    rows
}

/// Calendar years of the horizon with their plan months.
pub fn calendar_years(setting: &Setting) -> Vec<(i32, std::ops::Range<usize>)> {
    let mut years: Vec<(i32, std::ops::Range<usize>)> = Vec::new();
    for month in 0..setting.months {
        let year = setting.calendar_year(month);
        match years.last_mut() {
            Some((last, months)) if *last == year => months.end = month + 1,
            _ => years.push((year, month..month + 1)),
        }
    }
    years
}

/// Cents over all replications, by plan, then `[(item × 3 + payer) × months + month]`.
pub(super) fn booked(records: &[&Record], setting: &Setting) -> Vec<Vec<i64>> {
    let mut all = vec![vec![0_i64; Item::ALL.len() * 3 * setting.months]; setting.plans.len()];
    for record in records {
        for (plan, sums) in record.plans.iter().zip(&mut all) {
            for item in Item::ALL {
                for payer in PAYERS {
                    for month in 0..setting.months {
                        sums[(item as usize * 3 + payer as usize) * setting.months + month] += plan.booked(month, item, payer).0;
                    }
                }
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::synthetic::{blank, book, records, setting};

    #[test]
    fn euros_are_scaled_averaged_and_discounted_by_hand() {
        let mut setting = setting(1, 24);
        (setting.start.year, setting.start.month) = (2027, 7);
        let mut all = vec![blank(0, &setting), blank(1, &setting)];
        book(&mut all[0].plans[0], 0, Item::Wmo, Payer::Municipality, 100.0);
        book(&mut all[1].plans[0], 12, Item::Wmo, Payer::Municipality, 300.0);
        let rows = payers(&all, &setting);
        assert_eq!(rows.iter().map(|row| row.year).collect::<Vec<_>>(), [2027, 2028, 2029]);
        assert_eq!(rows[0].euros, 50.0 * setting.scale);
        assert_eq!(rows[0].euros_discounted, 50.0 * setting.scale);
        assert_eq!(rows[1].euros, 150.0 * setting.scale);
        assert!((rows[1].euros_discounted - 150.0 * setting.scale / 1.0225).abs() < 1e-9);
        assert_eq!(rows[2].euros, 0.0);
    }

    #[test]
    fn no_cent_is_lost_between_ledger_and_rows() {
        let setting = setting(3, 60);
        let all = records(3, &setting);
        let ledger: i64 = all.iter().flat_map(|record| &record.plans[1].ledger).map(|cents| cents.0).sum();
        let rows: f64 = payers(&all, &setting).iter().filter(|row| row.plan == 1).map(|row| row.euros).sum();
        assert!((rows - ledger as f64 / 100.0 * setting.scale / 3.0).abs() < 1e-3);
    }
}
