//! The base stream: paid in every plan without contract end, scaled by a plan's base changes, topped up by booked savings.

use super::Site;
use crate::evidence::Parameters;
use crate::scenario::plan::Plan;
use crate::units::Cents;

/// Workers and places: what the base stream buys.
const INSTRUMENTS: usize = 2;

/// Money of the base stream per neighbourhood. Cents by cumulative rounding over the calendar, so that they do not depend
/// on when a plan begins.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseMoney {
    /// As calibrated and out of booked savings, per neighbourhood (cents per month, unrounded).
    monthly: Vec<[f64; INSTRUMENTS]>,
    booked: Vec<[f64; INSTRUMENTS]>,
    /// First month of booked savings (months).
    booked_from: i32,
    /// The money booked leaves the budget instead of going to the base.
    booked_leaves: bool,
    /// Factor by plan month, and its running sum: element t is the sum over months before t.
    factors: [Vec<f64>; INSTRUMENTS],
    sums: [Vec<f64>; INSTRUMENTS],
}

impl BaseMoney {
    pub fn new(plan: &Plan, sites: &[Site], horizon: u32, parameters: &Parameters) -> BaseMoney {
        let euros = [parameters.money.base_workers, parameters.money.base_places];
        let total: f64 = euros.iter().sum();
        let share = |i: usize| if total > 0.0 { euros[i] / total } else { [2.0 / 3.0, 1.0 / 3.0][i] };
        let booking = plan.booked_savings.as_ref();
        let top_up = booking.map_or(0.0, |b| b.euros);
        let cents = |euros: f64, site: &Site| euros * 100.0 * site.residents as f64 / 12.0;
        let factors: [Vec<f64>; INSTRUMENTS] =
            std::array::from_fn(|i| (0..horizon as i32).map(|month| factor(plan, i, month)).collect());
        let sums = std::array::from_fn(|i| running_sum(&factors[i]));
        BaseMoney {
            monthly: sites.iter().map(|site| std::array::from_fn(|i| cents(euros[i], site))).collect(),
            booked: sites.iter().map(|site| std::array::from_fn(|i| cents(top_up * share(i), site))).collect(),
            booked_from: booking.map_or(i32::MAX, |b| b.from.max(0)),
            booked_leaves: booking.is_some_and(|b| !b.to_social_base),
            factors,
            sums,
        }
    }

    /// Money of a neighbourhood in a month, `instrument` 0 workers, 1 places.
    pub fn cents(&self, neighbourhood: usize, instrument: usize, month: i32) -> Cents {
        let own = |t: i32| nearest(self.monthly[neighbourhood][instrument] * self.months_paid(instrument, t));
        let booked = if self.booked_leaves { Cents::ZERO } else { self.booked_cents(neighbourhood, instrument, month) };
        Cents(own(month + 1) - own(month)) + booked
    }

    /// Cut of specialised care booked in advance, in a month (the money, not what is saved).
    pub fn care_cut(&self, neighbourhood: usize, month: i32) -> Cents {
        (0..INSTRUMENTS).map(|i| self.booked_cents(neighbourhood, i, month)).sum()
    }

    /// Money at the month's rate (€ per year), not rounded to cents.
    pub fn yearly(&self, neighbourhood: usize, instrument: usize, month: i32) -> f64 {
        let factor = if month < 0 { 1.0 } else { self.factors[instrument].get(month as usize).copied().unwrap_or(1.0) };
        let own = self.monthly[neighbourhood][instrument] * factor;
        let booked = month >= self.booked_from && !self.booked_leaves;
        (if booked { own + self.booked[neighbourhood][instrument] } else { own }) * 0.12
    }

    fn booked_cents(&self, neighbourhood: usize, instrument: usize, month: i32) -> Cents {
        if month < self.booked_from {
            return Cents::ZERO;
        }
        let sum = |t: i32| nearest(self.booked[neighbourhood][instrument] * (t - self.booked_from) as f64);
        Cents(sum(month + 1) - sum(month))
    }

    /// Months of full payment before month `t`, counted from month 0 (negative in the warm-up).
    fn months_paid(&self, instrument: usize, t: i32) -> f64 {
        let sums = &self.sums[instrument];
        let last = sums.len() as i32 - 1;
        if t < 0 { t as f64 } else { sums[t.min(last) as usize] + (t - last).max(0) as f64 }
    }
}

/// The nearest cent. Halves go up by a hair, because sums of twelfths that should be a half come out just beside it.
pub fn nearest(cents: f64) -> i64 {
    (cents + 0.501).floor() as i64
}

fn factor(plan: &Plan, instrument: usize, month: i32) -> f64 {
    let applies = |c: &&crate::scenario::plan::BaseChange| {
        (c.from..c.until).contains(&month) && if instrument == 0 { c.workers } else { c.places }
    };
    plan.base_changes.iter().filter(applies).map(|c| c.factor).product()
}

fn running_sum(values: &[f64]) -> Vec<f64> {
    let mut sum = 0.0;
    std::iter::once(0.0)
        .chain(values.iter().map(|v| {
            sum += v;
            sum
        }))
        .collect()
}
