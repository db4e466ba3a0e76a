//! Does a plan pay back: cumulated savings in care against cumulated extra money.

use super::payers::{PAYERS, booked};
use super::setting::Setting;
use crate::observe::record::{Item, Payer, Record};
use serde::{Deserialize, Serialize};

/// When savings in care cover the extra money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BreakEven {
    /// From this plan year on (counted from 1), until the horizon. A year after which costs overtake savings again does not count.
    Year(usize),
    /// Not within the horizon (years).
    NotWithin(usize),
    /// The plan costs nothing extra outside care.
    NothingExtra,
}

/// Pay-back of a plan against another, over the mean of the replications.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PayBack {
    pub plan: usize,
    pub against: usize,
    /// For all payers together, or for the municipality alone.
    pub municipality_only: bool,
    pub discounted: bool,
    pub when: BreakEven,
    /// Extra money outside care and savings in care over the horizon (euros, whole municipality).
    pub extra: f64,
    pub saved: f64,
}

impl PayBack {
    /// Share of the extra money that comes back as lower care costs; None where nothing extra is spent.
    pub fn share(&self) -> Option<f64> {
        (self.extra > 0.0).then(|| self.saved / self.extra)
    }
}

/// For each pair: all payers and the municipality alone, nominal and discounted.
pub fn pay_back(records: &[Record], setting: &Setting) -> Vec<PayBack> {
    pay_back_in_order(&super::in_order(records), setting)
}

pub(super) fn pay_back_in_order(records: &[&Record], setting: &Setting) -> Vec<PayBack> {
    let (mut all, cents) = (Vec::new(), booked(records, setting));
    for (plan, against) in setting.pairs() {
        for municipality_only in [false, true] {
            for discounted in [false, true] {
                let years =
                    |care: bool, plan: usize| yearly(&cents[plan], records.len(), setting, (care, municipality_only, discounted));
                let difference = |care: bool| -> Vec<f64> {
                    years(care, plan).iter().zip(years(care, against)).map(|(plan, against)| plan - against).collect()
                };
                let (extra, care) = (difference(false), difference(true));
                let saved: Vec<f64> = care.iter().map(|euros| -euros).collect();
                let when = first_covered(&extra, &saved);
                let (extra, saved) = (extra.iter().sum(), saved.iter().sum());
                all.push(PayBack { plan, against, municipality_only, discounted, when, extra, saved });
            }
        }
    }
    all
}

/// First year (from 1) from which cumulated savings cover the cumulated extra money up to the horizon.
fn first_covered(extra: &[f64], saved: &[f64]) -> BreakEven {
    let (mut spent, mut short, mut covered_from) = (0.0, 0.0, None);
    for (year, (extra, saved)) in extra.iter().zip(saved).enumerate() {
        spent += extra;
        short += extra - saved;
        if short > 0.0 {
            covered_from = None;
        } else if spent > 0.0 {
            covered_from = covered_from.or(Some(year + 1));
        }
    }
    match covered_from {
        _ if spent <= 0.0 => BreakEven::NothingExtra,
        Some(year) => BreakEven::Year(year),
        None => BreakEven::NotWithin(extra.len()),
    }
}

/// Euros per plan year of care (or of all else), from the cents of one plan over `n` replications, whole municipality.
fn yearly(cents: &[i64], n: usize, setting: &Setting, (care, municipality_only, discounted): (bool, bool, bool)) -> Vec<f64> {
    let mut years = vec![0_i64; setting.years()];
    for item in Item::ALL.into_iter().filter(|item| item.of_care() == care) {
        for payer in PAYERS.into_iter().filter(|&payer| !municipality_only || payer == Payer::Municipality) {
            let row = &cents[(item as usize * 3 + payer as usize) * setting.months..][..setting.months];
            row.chunks(12).zip(&mut years).for_each(|(months, year)| *year += months.iter().sum::<i64>());
        }
    }
    let factor = |year: usize| if discounted { setting.discount_factor(year * 12) } else { 1.0 };
    years.iter().enumerate().map(|(year, &cents)| cents as f64 / n as f64 * factor(year) * setting.scale / 100.0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::synthetic::{blank, book, setting};

    #[test]
    fn savings_must_keep_covering_the_money() {
        assert_eq!(first_covered(&[10.0, 0.0, 0.0], &[4.0, 4.0, 4.0]), BreakEven::Year(3));
        assert_eq!(first_covered(&[10.0, 0.0, 10.0], &[4.0, 7.0, 0.0]), BreakEven::NotWithin(3));
        assert_eq!(first_covered(&[0.0, 10.0], &[1.0, 2.0]), BreakEven::NotWithin(2));
        assert_eq!(first_covered(&[0.0, 0.0], &[1.0, 2.0]), BreakEven::NothingExtra);
    }

    #[test]
    fn the_municipality_alone_may_never_see_what_the_insurer_saves() {
        let setting = setting(2, 36);
        let mut record = blank(0, &setting);
        book(&mut record.plans[1], 0, Item::ExtraWorkers, Payer::Municipality, 100.0);
        book(&mut record.plans[0], 25, Item::Ggz, Payer::Insurer, 101.0);
        let all = pay_back(&[record], &setting);
        let when = |municipality, discounted| {
            all.iter().find(|p| p.municipality_only == municipality && p.discounted == discounted).expect("present").when
        };
        assert_eq!(when(false, false), BreakEven::Year(3));
        assert_eq!(when(false, true), BreakEven::NotWithin(3)); // 101 / 1.0225² < 100
        assert_eq!(when(true, false), BreakEven::NotWithin(3));
        assert_eq!(all[0].share(), Some(1.01));
    }
}
