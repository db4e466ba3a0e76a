//! The institutions of one plan: council, contracts, budgets, workers and places, lived month by month.
//!
//! They see only last month and draw only by post, contract number, election and neighbourhood, so two plans that pay the
//! same meet the same luck, and money of zero leaves no trace.

mod offer;
#[cfg(test)]
mod tests;

pub use offer::Offer;

use super::contracts::{self, Here, Terms};
use super::elections;
use crate::chance::Chance;
use crate::evidence::Parameters;
use crate::evidence::lenses::Lens;
use crate::funding::book::{Deal, Referrals};
use crate::funding::budget::Budget;
use crate::funding::council::Council;
use crate::funding::ledger::{Item, Payer};
use crate::funding::{Instrument, Schedule, Site, price};
use crate::scenario::plan::{Circumstances, Plan, Stream};
use crate::services::places::Places;
use crate::services::posts::{POSTS, Posts};
use crate::units::{Bilingual, Cents, Month};

/// What the institutions of one plan see of last month.
pub struct Seen<'a> {
    /// Wijkteam queue by district (months of throughput).
    pub team_pressure: &'a [f64],
    /// Volunteers per adult by neighbourhood.
    pub volunteers_per_adult: &'a [f64],
    /// New wijkteam entries by neighbourhood.
    pub team_referrals: &'a [u32],
    /// Booked on crises and specialised care.
    pub acute_and_specialised: Cents,
    /// Households in problem debt by neighbourhood.
    pub debtors: &'a [u32],
}

/// State of one plan's institutions.
#[derive(Clone)]
pub struct Institutions {
    sites: Vec<Site>,
    parameters: Parameters,
    chance: Chance,
    plan: Plan,
    circumstances: Option<Circumstances>,
    begins: i32,
    schedule: Schedule,
    council: Council,
    budget: Budget,
    referrals: Referrals,
    /// By extra stream, then neighbourhood.
    deals: Vec<Deal>,
    /// Share of its money that each extra stream gets this month (0–1).
    paid: Vec<f64>,
    /// Verdict of each extra stream's lens at its last tender; handed down by whoever evaluates.
    verdicts: Vec<bool>,
    /// Working space of innovation rounds.
    judged: Vec<(f64, usize)>,
    posts: Posts,
    places: Places,
    /// Price of a place in specialised care (€ per client-year); the catalogue's mean unless set before month 0.
    pub client_price: f64,
}

impl Institutions {
    /// The base stream alone, settled: what the warm-up lives under.
    pub fn status_quo(sites: &[Site], parameters: &Parameters, chance: &Chance) -> Institutions {
        let plan = status_quo_plan();
        let schedule = Schedule::of(&plan, sites, 0, parameters, chance);
        let fte = (0..sites.len()).map(|n| post_fte(schedule.yearly(0, n, Instrument::Workers, 0), parameters));
        let place = |n: usize| schedule.yearly(0, n, Instrument::Places, 0) / sites[n].residents as f64;
        Institutions {
            posts: Posts::of_base(fte, &parameters.workers),
            places: Places::settled((0..sites.len()).map(place), &parameters.places),
            council: Council::default(),
            budget: Budget::default(),
            referrals: Referrals::new(parameters.policy.referral_window.round() as usize, sites.len()),
            deals: vec![],
            paid: vec![],
            verdicts: vec![],
            judged: Vec::with_capacity(sites.len()),
            client_price: price::mean_client_year(parameters),
            sites: sites.to_vec(),
            parameters: *parameters,
            chance: *chance,
            plan,
            circumstances: None,
            begins: i32::MAX,
            schedule,
        }
    }

    /// The same institutions at month 0, from now on under `plan`.
    pub fn under(&self, plan: &Plan, circumstances: &Circumstances, horizon_months: u32) -> Institutions {
        let mut forked = self.clone();
        forked.schedule = Schedule::of(plan, &self.sites, horizon_months, &self.parameters, &self.chance);
        forked.plan = plan.clone();
        forked.begins = first_month(plan);
        forked.circumstances = Some(circumstances.clone());
        forked.deals = vec![Deal::default(); plan.streams.len() * self.sites.len()];
        forked.paid = vec![1.0; plan.streams.len()];
        forked.verdicts = vec![true; plan.streams.len()];
        forked.posts = self.posts.with_streams(plan.streams.len());
        forked.judged = Vec::with_capacity(self.sites.len());
        forked
    }

    /// The money the plan contracts.
    pub fn schedule(&self) -> &Schedule {
        &self.schedule
    }

    /// Neighbourhoods as funders know them.
    pub fn sites(&self) -> &[Site] {
        &self.sites
    }

    /// First month in which the plan differs from the status quo (months); rules without a date of their own start here.
    pub fn begins(&self) -> i32 {
        self.begins
    }

    /// Extra streams (from 0) that are to be judged before this month, with the lens that judges; a stream that was paid nowhere
    /// in the term that ended has nothing to show and gets another chance.
    pub fn tenders(&self, month: Month) -> impl Iterator<Item = (usize, Lens)> + '_ {
        let ends = move |s: usize| (0..self.sites.len()).any(|n| self.schedule.calendar(s + 1, n).ends(month.0).is_some());
        let judged = |stream: &Stream| stream.contract.as_ref().and_then(|contract| contract.judged_by);
        let streams = self.plan.streams.iter().enumerate();
        streams.filter_map(move |(s, stream)| judged(stream).filter(|_| ends(s)).map(|lens| (s, lens)))
    }

    /// Whether an extra stream (from 0) was paid anywhere in the term that ended with this month or in the gap before it.
    pub fn ran(&self, stream: usize) -> bool {
        (0..self.sites.len()).any(|n| {
            let deal = self.deal(stream + 1, n);
            deal.contract.is_some() && !deal.refused
        })
    }

    /// Hands down a verdict: whether an extra stream (from 0) goes on where a contract ends.
    pub fn judge(&mut self, stream: usize, goes_on: bool) {
        self.verdicts[stream] = goes_on;
    }

    /// Lives a month: votes, contracts, pays, hires; fills one offer per neighbourhood and books every euro once.
    pub fn live_month(&mut self, month: Month, seen: &Seen, offers: &mut [Offer], ledger: &mut impl FnMut(Item, Payer, Cents)) {
        let month = month.0;
        self.referrals.remember(seen.team_referrals);
        self.budget.book(month - 1, seen.acute_and_specialised);
        self.vote(month);
        self.set_budget(month);
        self.contract(month);
        self.pay(month, ledger);
        for (n, offer) in offers.iter_mut().enumerate() {
            *offer = self.offer(n, month, seen);
        }
    }

    /// A new council, and whether this month changes the plan's priorities.
    fn vote(&mut self, month: i32) {
        let Some(circumstances) = &self.circumstances else { return };
        let exposed = |s: usize| !self.plan.streams[s - 1].ring_fenced && self.has_begun(s, month);
        let exposed = (1..self.schedule.streams()).any(exposed);
        if elections::vote(month, &circumstances.elections, &self.chance, &mut self.council) {
            if !self.council.reprioritises {
                self.deals.iter_mut().for_each(|deal| deal.stopped = false);
            } else if exposed {
                self.council.changed = month;
            }
        }
        let paused = |s: usize| self.plan.streams[s].pause.as_ref().is_some_and(|p| p.from == month && p.until > month);
        let pause = (0..self.plan.streams.len()).any(|s| paused(s) && self.has_begun(s + 1, month));
        let base = self.plan.base_changes.iter().any(|c| c.from == month && c.factor != 1.0 && (c.workers || c.places));
        let booked = self.plan.booked_savings.as_ref().is_some_and(|b| b.from == month && b.euros > 0.0);
        if pause || base || booked {
            self.council.changed = month;
        }
    }

    /// Once a year: what acute care takes from prevention. Every month: what is left of each stream's money.
    fn set_budget(&mut self, month: i32) {
        let fenced = |stream: &Stream| stream.ring_fenced;
        if month > 0 && month % 12 == 0 {
            let open = (1..self.schedule.streams()).filter(|s| !fenced(&self.plan.streams[s - 1]));
            let available = open.flat_map(|s| (month..month + 12).map(move |m| (s, m)));
            let available: Cents = available.map(|(s, m)| self.schedule.of_month(s, m)).sum();
            self.budget.close(self.plan.capability_trap, available);
        }
        for (paid, stream) in self.paid.iter_mut().zip(&self.plan.streams) {
            let endless = stream.contract.is_none() && self.council.reprioritises;
            let cut = if endless { self.parameters.policy.reprioritise_cut } else { 0.0 };
            *paid = if fenced(stream) { 1.0 } else { (1.0 - cut) * (1.0 - self.budget.taken) };
        }
    }

    fn contract(&mut self, month: i32) {
        let neighbourhoods = self.sites.len();
        for (s, stream) in self.plan.streams.iter().enumerate() {
            let terms = Terms {
                stream,
                number: s + 1,
                month,
                chance: &self.chance,
                parameters: &self.parameters.contracts,
                innovation_months: self.parameters.policy.innovation_every.round() as i32,
            };
            let deals = &mut self.deals[s * neighbourhoods..(s + 1) * neighbourhoods];
            for (n, deal) in deals.iter_mut().enumerate() {
                let here = Here {
                    neighbourhood: n,
                    calendar: self.schedule.calendar(s + 1, n),
                    money: self.paid[s] > 0.0 && self.schedule.reaches(s + 1, n),
                    stops: self.council.reprioritises && !stream.ring_fenced,
                    referrals_fell: self.referrals.fell(n),
                    proven: self.verdicts[s],
                };
                contracts::go_on(&terms, &here, deal);
            }
            contracts::innovate(&terms, deals, &mut self.judged);
        }
    }

    fn pay(&self, month: i32, ledger: &mut impl FnMut(Item, Payer, Cents)) {
        for stream in 0..self.schedule.streams() {
            for instrument in Instrument::ALL {
                let amount = (0..self.sites.len()).map(|n| {
                    let contracted = self.schedule.cents(stream, n, instrument, month);
                    part(contracted, self.flows(stream, n))
                });
                let amount: Cents = amount.sum();
                if amount != Cents::ZERO {
                    ledger(instrument.item(stream), Payer::Municipality, amount);
                }
            }
        }
    }

    /// Share of its contracted money that flows to a stream in a neighbourhood this month (0–1).
    fn flows(&self, stream: usize, n: usize) -> f64 {
        match stream {
            0 => 1.0,
            _ if self.deal(stream, n).funded => self.paid[stream - 1],
            _ => 0.0,
        }
    }

    fn deal(&self, stream: usize, n: usize) -> &Deal {
        &self.deals[(stream - 1) * self.sites.len() + n]
    }

    /// Whether an extra stream with money has started anywhere.
    fn has_begun(&self, stream: usize, month: i32) -> bool {
        let begun = |n| self.schedule.reaches(stream, n) && self.schedule.calendar(stream, n).start <= month;
        (0..self.sites.len()).any(begun)
    }
}

/// FTE of each of the posts that share yearly worker money (€).
fn post_fte(yearly: f64, parameters: &Parameters) -> f64 {
    yearly / parameters.money.worker / POSTS as f64
}

fn part(contracted: Cents, share: f64) -> Cents {
    if share == 1.0 { contracted } else { Cents((contracted.0 as f64 * share).round() as i64) }
}

/// The first month of money that is not the status quo's; 0 for a plan of rules alone.
fn first_month(plan: &Plan) -> i32 {
    let streams = plan.streams.iter().filter(|s| s.buys.total() > 0.0).map(|s| s.start);
    let changes = plan.base_changes.iter().map(|c| c.from).chain(plan.booked_savings.iter().map(|b| b.from));
    streams.chain(changes).min().unwrap_or(0).max(0)
}

fn status_quo_plan() -> Plan {
    let label = Bilingual::new("Status quo", "Huidige situatie");
    Plan { label, equal_money: false, ..Plan::of("status-quo", vec![]) }
}
