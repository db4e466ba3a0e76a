//! What each plan bought, and whether plans meant to cost the same do.

use super::interval::mean;
use super::setting::Setting;
use crate::observe::record::{Item, PlanRecord, Record};
use serde::{Deserialize, Serialize};

/// Money of a plan's own streams over the horizon: mean over replications, whole municipality (euros).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bought {
    pub plan: usize,
    pub euros: f64,
    /// Present value at the start of the plan.
    pub discounted: f64,
    /// By item, those with money only (euros, not discounted).
    pub items: Vec<(Item, f64)>,
    /// Base money beyond that of the reference: what base changes and booked savings move (euros, not discounted).
    pub base: f64,
}

impl Bought {
    /// Money outside care and the wijkteam's own budget, beyond that of the reference plan `against` (euros, not discounted).
    pub fn beyond(&self, against: &Bought) -> f64 {
        self.euros + self.base - against.euros
    }
}

/// Difference of bought money between two plans that are meant to cost the same (euros).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MoneyGap {
    pub plan: usize,
    pub against: usize,
    pub euros: f64,
    pub discounted: f64,
    /// Whether the nominal difference is nil: under a millionth of the money (cents of the lived sample, scaled).
    pub equal: bool,
}

pub fn bought(records: &[Record], setting: &Setting) -> Vec<Bought> {
    bought_in_order(&super::in_order(records), setting)
}

pub(super) fn bought_in_order(records: &[&Record], setting: &Setting) -> Vec<Bought> {
    let base = |plan: usize| -> f64 {
        let items = [Item::BaseWorkers, Item::BasePlaces];
        items.map(|item| over(records, plan, setting, |record| total(record, item, setting).0)).iter().sum()
    };
    let base_of_reference = if setting.plans.is_empty() { 0.0 } else { base(setting.reference) };
    (0..setting.plans.len())
        .map(|plan| {
            let items = Item::ALL.into_iter().filter(|item| item.of_plan()).filter_map(|item| {
                let euros = over(records, plan, setting, |record| total(record, item, setting).0);
                (euros != 0.0).then_some((item, euros))
            });
            let of_all = |pick: fn((f64, f64)) -> f64| {
                let sum = |record: &PlanRecord| {
                    Item::ALL.iter().filter(|item| item.of_plan()).map(|&item| pick(total(record, item, setting))).sum()
                };
                over(records, plan, setting, sum)
            };
            let (euros, discounted) = (of_all(|(euros, _)| euros), of_all(|(_, now)| now));
            Bought { plan, euros, discounted, items: items.collect(), base: base(plan) - base_of_reference }
        })
        .collect()
}

/// Differences between all pairs of equal-money plans.
pub fn money_gaps(bought: &[Bought], setting: &Setting) -> Vec<MoneyGap> {
    let meant: Vec<usize> = (0..bought.len()).filter(|&plan| setting.equal_money[plan]).collect();
    let pairs = meant.iter().enumerate().flat_map(|(i, &against)| meant[i + 1..].iter().map(move |&plan| (plan, against)));
    pairs
        .map(|(plan, against)| {
            let (one, other) = (&bought[plan], &bought[against]);
            let euros = one.euros - other.euros;
            let equal = euros.abs() <= 1e-6 * one.euros.abs().max(other.euros.abs());
            MoneyGap { plan, against, euros, discounted: one.discounted - other.discounted, equal }
        })
        .collect()
}

fn over(records: &[&Record], plan: usize, setting: &Setting, of: impl Fn(&PlanRecord) -> f64) -> f64 {
    mean(&records.iter().map(|record| of(&record.plans[plan])).collect::<Vec<_>>()) * setting.scale
}

/// Euros of an item over the horizon and all payers, nominal and discounted.
fn total(plan: &PlanRecord, item: Item, setting: &Setting) -> (f64, f64) {
    let month = |month: usize| super::payers::PAYERS.iter().map(|&payer| plan.booked(month, item, payer).0).sum::<i64>();
    let months = (0..setting.months).map(|at| (at, month(at)));
    let (cents, discounted) =
        months.fold((0, 0.0), |(sum, now), (at, cents)| (sum + cents, now + cents as f64 * setting.discount_factor(at)));
    (cents as f64 / 100.0, discounted / 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::synthetic::{blank, book, setting};
    use crate::observe::record::Payer;

    #[test]
    fn equal_money_is_equal_whenever_it_is_spent_and_a_difference_shows() {
        let mut setting = setting(3, 24);
        setting.equal_money = vec![false, true, true];
        let mut record = blank(0, &setting);
        for month in 0..24 {
            book(&mut record.plans[1], month, Item::ExtraWorkers, Payer::Municipality, 100.0);
        }
        for month in 0..12 {
            book(&mut record.plans[2], month, Item::ExtraPlaces, Payer::Municipality, 200.0);
        }
        let money = bought(std::slice::from_ref(&record), &setting);
        assert_eq!(money[1].euros, 2400.0 * setting.scale);
        assert!(money[2].discounted > money[1].discounted);
        assert_eq!((money[1].base, money[1].beyond(&money[0])), (0.0, 2400.0 * setting.scale));
        assert_eq!(money[2].items, [(Item::ExtraPlaces, 2400.0 * setting.scale)]);
        assert!(money_gaps(&money, &setting)[0].equal);
        book(&mut record.plans[2], 13, Item::ExtraPlaces, Payer::Municipality, 1.0);
        let gap = &money_gaps(&bought(&[record], &setting), &setting)[0];
        assert!(!gap.equal && (gap.euros - setting.scale).abs() < 1e-9);
    }
}
