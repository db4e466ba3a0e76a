//! The money a plan contracts, per stream, neighbourhood and month, in exact cents. Needs no lived world.
//!
//! *Equal money*: a stream's yearly amount, from its start to the horizon, is one sum fixed at month 0. The months in which
//! it pays share that sum, so contract length, gaps and a pause change when the money comes and not how much comes.

use super::base::{BaseMoney, nearest};
use super::calendar::Calendar;
use super::ledger::Item;
use super::{Site, roll_out};
use crate::chance::Chance;
use crate::evidence::Parameters;
use crate::scenario::plan::{Buys, Plan};
use crate::units::Cents;

/// What money of a stream buys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instrument {
    Workers,
    Places,
    Wijkteam,
    Specialised,
    DebtHelp,
    CarerSupport,
}

impl Instrument {
    pub const COUNT: usize = 6;
    pub const ALL: [Instrument; Self::COUNT] =
        [Self::Workers, Self::Places, Self::Wijkteam, Self::Specialised, Self::DebtHelp, Self::CarerSupport];

    /// Line of the ledger it is booked on; stream 0 is the base, which has workers and places only.
    pub fn item(self, stream: usize) -> Item {
        match self {
            Instrument::Workers if stream == 0 => Item::BaseWorkers,
            Instrument::Places if stream == 0 => Item::BasePlaces,
            Instrument::Workers => Item::ExtraWorkers,
            Instrument::Places => Item::ExtraPlaces,
            Instrument::Wijkteam => Item::ExtraWijkteam,
            Instrument::Specialised => Item::ExtraSpecialised,
            Instrument::DebtHelp => Item::DebtHelp,
            Instrument::CarerSupport => Item::CarerSupport,
        }
    }

    fn yearly(self, buys: &Buys) -> f64 {
        match self {
            Instrument::Workers => buys.workers,
            Instrument::Places => buys.places,
            Instrument::Wijkteam => buys.wijkteam,
            Instrument::Specialised => buys.specialised,
            Instrument::DebtHelp => buys.debt_help,
            Instrument::CarerSupport => buys.carer_support,
        }
    }
}

/// One extra stream in one neighbourhood: when it pays, and the sum per instrument that its instalments add up to.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Row {
    calendar: Calendar,
    sums: [Cents; Instrument::COUNT],
    instalments: i64,
}

/// The contracted money of one plan. Streams count from 0 (base); extra streams 1, 2, … in the order of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Schedule {
    neighbourhoods: usize,
    horizon: i32,
    base: BaseMoney,
    /// By extra stream, then neighbourhood.
    rows: Vec<Row>,
}

impl Schedule {
    /// Money of `plan` over `horizon` months. `chance` decides which neighbourhoods a roll-out by lot reaches.
    pub fn of(plan: &Plan, sites: &[Site], horizon: u32, parameters: &Parameters, chance: &Chance) -> Schedule {
        let mut rows = Vec::with_capacity(plan.streams.len() * sites.len());
        let mut contracted = Rounding::default();
        for stream in &plan.streams {
            let starts = roll_out::starts(stream, sites, chance);
            let weights = roll_out::weights(stream, sites, &starts);
            for (&start, weight) in starts.iter().zip(weights) {
                let calendar = Calendar::new(stream, start, horizon);
                let instalments = calendar.instalments() as i64;
                let months = if instalments > 0 { (calendar.horizon - calendar.start) as f64 } else { 0.0 };
                let sum = |i: usize| Instrument::ALL[i].yearly(&stream.buys) * 100.0 * weight * months / 12.0;
                rows.push(Row { calendar, sums: std::array::from_fn(|i| contracted.next(sum(i))), instalments });
            }
        }
        let base = BaseMoney::new(plan, sites, horizon, parameters);
        Schedule { neighbourhoods: sites.len(), horizon: horizon as i32, base, rows }
    }

    /// Base and extra streams.
    pub fn streams(&self) -> usize {
        1 + self.rows.len().checked_div(self.neighbourhoods).unwrap_or(0)
    }

    /// Months of the plan.
    pub fn months(&self) -> u32 {
        self.horizon as u32
    }

    /// The base stream, month by month also in the warm-up.
    pub fn base(&self) -> &BaseMoney {
        &self.base
    }

    /// When an extra stream pays in a neighbourhood.
    pub fn calendar(&self, stream: usize, neighbourhood: usize) -> &Calendar {
        &self.row(stream, neighbourhood).calendar
    }

    /// Contracted money of a stream, neighbourhood, instrument and month.
    pub fn cents(&self, stream: usize, neighbourhood: usize, instrument: Instrument, month: i32) -> Cents {
        let i = instrument as usize;
        if stream == 0 {
            return if i < 2 { self.base.cents(neighbourhood, i, month) } else { Cents::ZERO };
        }
        let row = self.row(stream, neighbourhood);
        if !row.calendar.pays(month) {
            return Cents::ZERO;
        }
        let paid = row.calendar.instalments_before(month) as i64;
        let until = |k: i64| (row.sums[i].0 * k + row.instalments / 2).div_euclid(row.instalments);
        Cents(until(paid + 1) - until(paid))
    }

    /// Money at the rate of a paying month (€ per year), not rounded to cents; the month matters for the base only.
    pub fn yearly(&self, stream: usize, neighbourhood: usize, instrument: Instrument, month: i32) -> f64 {
        let i = instrument as usize;
        if stream == 0 {
            return if i < 2 { self.base.yearly(neighbourhood, i, month) } else { 0.0 };
        }
        let row = self.row(stream, neighbourhood);
        if row.instalments == 0 { 0.0 } else { row.sums[i].0 as f64 / row.instalments as f64 * 0.12 }
    }

    /// Whether an extra stream has any money for a neighbourhood.
    pub fn reaches(&self, stream: usize, neighbourhood: usize) -> bool {
        self.row(stream, neighbourhood).sums.iter().any(|s| s.0 > 0)
    }

    /// Contracted money of a stream in a month, all neighbourhoods and instruments.
    pub fn of_month(&self, stream: usize, month: i32) -> Cents {
        let cents = |n: usize| Instrument::ALL.into_iter().map(move |i| self.cents(stream, n, i, month));
        (0..self.neighbourhoods).flat_map(cents).sum()
    }

    /// Contracted money of a stream over the horizon.
    pub fn of_stream(&self, stream: usize) -> Cents {
        (0..self.horizon).map(|month| self.of_month(stream, month)).sum()
    }

    /// All money the plan decides about in a month: base, extra streams, less the care cut that it booked in advance.
    pub fn all_of_month(&self, month: i32) -> Cents {
        let cut: Cents = (0..self.neighbourhoods).map(|n| self.base.care_cut(n, month)).sum();
        (0..self.streams()).map(|stream| self.of_month(stream, month)).sum::<Cents>() - cut
    }

    /// The same over the horizon.
    pub fn total(&self) -> Cents {
        (0..self.horizon).map(|month| self.all_of_month(month)).sum()
    }

    /// The same at the value of month 0 (€), discounted by whole years.
    pub fn discounted(&self, yearly_rate: f64) -> f64 {
        let mut value = 0.0;
        let mut weight = 1.0;
        for month in 0..self.horizon {
            if month > 0 && month % 12 == 0 {
                weight /= 1.0 + yearly_rate;
            }
            value += weight * self.all_of_month(month).euros();
        }
        value
    }

    fn row(&self, stream: usize, neighbourhood: usize) -> &Row {
        &self.rows[(stream - 1) * self.neighbourhoods + neighbourhood]
    }
}

/// What each plan costs more than the first (cents); zero for equal money.
pub fn differences(schedules: &[Schedule]) -> Vec<Cents> {
    let totals: Vec<Cents> = schedules.iter().map(Schedule::total).collect();
    totals.iter().map(|&total| total - totals[0]).collect()
}

/// Cumulative rounding of amounts in cents: the rounded amounts add up to the rounded sum.
#[derive(Default)]
struct Rounding {
    exact: f64,
}

impl Rounding {
    fn next(&mut self, cents: f64) -> Cents {
        let before = nearest(self.exact);
        self.exact += cents;
        Cents(nearest(self.exact) - before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::funding::examples;
    use crate::scenario::plan::{Allocation, BaseChange, BookedSavings, Pause, RollOut, Stream};
    use proptest::prelude::*;

    fn schedule(streams: Vec<Stream>, horizon: u32) -> Schedule {
        of(&examples::plan(streams), horizon)
    }

    fn of(plan: &Plan, horizon: u32) -> Schedule {
        Schedule::of(plan, &examples::sites(7), horizon, &Parameters::default(), &Chance::new(1, 2))
    }

    fn roll_outs() -> impl Strategy<Value = RollOut> {
        prop_oneof![
            Just(RollOut::All),
            (1u32..7).prop_map(RollOut::WorstFirst),
            Just(RollOut::RandomHalf),
            (1u32..5).prop_map(RollOut::SteppedWedge)
        ]
    }

    proptest! {
        #[test]
        fn length_gap_pause_and_split_leave_the_money_equal_to_the_cent(
            (length, gap) in (1u32..130, 0u32..30), start in 0i32..60, horizon in 150u32..260,
            (from, span) in (60i32..200, 0i32..50), roll_out in roll_outs(), cents in 1i64..9_999,
        ) {
            let mut continuous = examples::stream(None);
            continuous.start = start;
            continuous.roll_out = roll_out;
            continuous.buys.workers = cents as f64 / 100.0;
            let mut projects = continuous.clone();
            projects.contract = examples::contract(length, gap);
            let mut paused = continuous.clone();
            paused.pause = Some(Pause { from, until: (from + span).min(horizon as i32 - 1), saved: false });
            let (mut first, mut second) = (continuous.clone(), projects.clone());
            first.buys.places = 0.0;
            second.buys.workers = 0.0;
            let mut other = projects.clone();
            other.buys = Buys { wijkteam: projects.buys.workers, debt_help: 5.0, carer_support: 7.0, ..Buys::default() };
            let mut plans = vec![vec![continuous.clone()], vec![projects.clone()], vec![first, second], vec![other]];
            if Calendar::new(&paused, Some(start + 48), horizon).instalments() > 0 {
                plans.push(vec![paused]);
            }
            if roll_out == RollOut::All {
                projects.allocation = Allocation::Proportionate(1.0);
                plans.push(vec![projects]);
            }
            let schedules: Vec<Schedule> = plans.into_iter().map(|p| schedule(p, horizon)).collect();
            prop_assert!(differences(&schedules).iter().all(|d| d.0 == 0), "{:?}", differences(&schedules));
            let reached = roll_out::starts(&continuous, &examples::sites(7), &Chance::new(1, 2));
            let want: f64 = reached.iter().zip(examples::sites(7)).filter_map(|(s, site)| s.map(|s| (s, site.residents))).map(
                |(s, residents)| (cents as f64 + 1200.0) * residents as f64 / 12.0 * (horizon as i32 - s).max(0) as f64).sum();
            prop_assert!((schedules[1].of_stream(1).0 as f64 - want).abs() < 0.51);
        }
    }

    #[test]
    fn a_gap_pays_nothing_and_the_other_months_pay_more() {
        let schedule = schedule(vec![examples::stream(examples::contract(24, 6))], 240);
        assert_eq!(schedule.of_month(1, 25), Cents(0));
        let (active, flat) = (schedule.of_month(1, 3).euros(), schedule.of_stream(1).euros() / 240.0);
        assert!((active / flat - 240.0 / 192.0).abs() < 1e-4, "gap money returns in the active months");
    }

    #[test]
    fn saved_money_is_not_spent_and_a_cut_base_costs_less() {
        let mut saved = examples::stream(None);
        saved.pause = Some(Pause { from: 48, until: 72, saved: true });
        let full = schedule(vec![examples::stream(None)], 240);
        assert_eq!(schedule(vec![saved], 240).of_stream(1).0 * 10, full.of_stream(1).0 * 9);
        let mut plan = examples::plan(vec![]);
        let whole = of(&plan, 240).total();
        plan.base_changes = vec![BaseChange { from: 60, until: 120, factor: 0.0, workers: true, places: false }];
        let cut = of(&plan, 240);
        assert_eq!(whole.0 - cut.total().0, whole.0 / 45 * 30 / 4);
        assert_eq!((cut.base.yearly(0, 0, 60), cut.base.yearly(0, 1, 60)), (0.0, 15.0 * 1_000.0));
    }

    #[test]
    fn booked_savings_move_money_or_lose_it() {
        let mut plan = examples::plan(vec![]);
        let whole = of(&plan, 240);
        let booking = |to_social_base| BookedSavings { from: 24, euros: 20.0, to_social_base, instrumental: 1.0 };
        plan.booked_savings = Some(booking(true));
        let moved = of(&plan, 240);
        assert_eq!(moved.total(), whole.total(), "care loses what the base gains");
        assert_eq!(moved.of_stream(0).0 - whole.of_stream(0).0, whole.of_stream(0).0 / 240 * 216 / 45 * 20);
        assert!((moved.base.yearly(0, 0, 24) / whole.base.yearly(0, 0, 24) - 65.0 / 45.0).abs() < 1e-12);
        plan.booked_savings = Some(booking(false));
        assert_eq!(of(&plan, 240).total().0 - whole.total().0, -(moved.of_stream(0).0 - whole.of_stream(0).0));
    }

    #[test]
    fn the_base_is_paid_alike_before_and_after_month_0() {
        let schedule = schedule(vec![], 240);
        let year = |from: i32| (from..from + 12).map(|m| schedule.of_month(0, m)).sum::<Cents>();
        let residents: i64 = examples::sites(7).iter().map(|s| s.residents as i64).sum();
        assert!((-10..20).all(|y| year(12 * y) == Cents(residents * 4_500)));
    }
}
