//! The institutions of one plan: council, contracts, budgets, workers and places, lived month by month.
//!
//! They see only last month and draw only by post, contract number, election and neighbourhood, so two plans that pay the
//! same meet the same luck, and money of zero leaves no trace.

use super::bridging::{Hours, Reach, not_pulled};
use super::contracts::{self, Here, Terms};
use super::staffing::{Employer, Labour, hire_and_leave};
use super::{elections, places};
use crate::chance::Chance;
use crate::evidence::Parameters;
use crate::funding::book::{Deal, Referrals};
use crate::funding::budget::Budget;
use crate::funding::council::Council;
use crate::funding::ledger::{Item, Payer};
use crate::funding::{Instrument, Schedule, Site, price};
use crate::scenario::plan::{Circumstances, Plan, Stream};
use crate::services::places::Places;
use crate::services::posts::{Holder, POSTS, Post, Posts};
use crate::units::{Bilingual, Cents, Month};

/// Contract continuity of money without contract end (months): as long as the longest contract.
const NO_END_MONTHS: f64 = 120.0;

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

/// What a neighbourhood has this month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Offer {
    /// Bridging capacity B over all posts: for groups, volunteering, motivation, trust (0–1).
    pub bridging: f32,
    /// B for signals and light help by age 6–22, 23–64, 65+ (0–1).
    pub bridging_signal: [f32; 3],
    /// Share of trust that is kept through this month's departures (0–1).
    pub trust_kept: f32,
    /// Place capital P (0–1).
    pub place: f32,
    /// Factors on g_W and η_W (ABCD), 1 = none.
    pub group_support: f32,
    pub motivation_support: f32,
    /// Wijkteam slots bought by extra streams (persons).
    pub team_slots: f64,
    /// Specialised places bought at the mean client price; negative: capacity cut by booked savings (persons).
    pub specialised_places: f64,
    /// Debt-help cases (per month), and cases a year per household in debt, at most 1.
    pub debt_cases: f64,
    pub debt_reach: f64,
    /// Carer support (€ per resident per year).
    pub carer_support: f64,
    /// Instrumental use of volunteers I (0–1).
    pub instrumental: f32,
    /// Factor on volunteers needed, 1 = none.
    pub volunteer_need: f32,
    /// Observation: relational capital per funded hour (0–1).
    pub relational: f32,
    /// Observation: tenure weighted by contact hours; of the relation at a funded hour, vacancies counting 0 (months).
    pub tenure: f32,
    pub dyad_tenure: f32,
    /// Observation: months of contract left, weighted by planned money, none in a gap (months).
    pub remaining_contract: f32,
    /// Observation: months since the plan's priorities last changed (months).
    pub since_reprioritised: f32,
    /// Observation: funded hours (FTE); share of extra streams tendered this month (0–1).
    pub funded_fte: f32,
    pub tendering: f32,
}

/// State of one plan's institutions.
#[derive(Clone)]
pub struct Institutions {
    sites: Vec<Site>,
    parameters: Parameters,
    chance: Chance,
    plan: Plan,
    circumstances: Option<Circumstances>,
    schedule: Schedule,
    council: Council,
    budget: Budget,
    referrals: Referrals,
    /// By extra stream, then neighbourhood.
    deals: Vec<Deal>,
    /// Share of its money that each extra stream gets this month (0–1).
    paid: Vec<f64>,
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
            judged: Vec::with_capacity(sites.len()),
            client_price: price::mean_client_year(parameters),
            sites: sites.to_vec(),
            parameters: *parameters,
            chance: *chance,
            plan,
            circumstances: None,
            schedule,
        }
    }

    /// The same institutions at month 0, from now on under `plan`.
    pub fn under(&self, plan: &Plan, circumstances: &Circumstances, horizon_months: u32) -> Institutions {
        let mut forked = self.clone();
        forked.schedule = Schedule::of(plan, &self.sites, horizon_months, &self.parameters, &self.chance);
        forked.plan = plan.clone();
        forked.circumstances = Some(circumstances.clone());
        forked.deals = vec![Deal::default(); plan.streams.len() * self.sites.len()];
        forked.paid = vec![1.0; plan.streams.len()];
        forked.posts = self.posts.with_streams(plan.streams.len());
        forked.judged = Vec::with_capacity(self.sites.len());
        forked
    }

    /// The money the plan contracts.
    pub fn schedule(&self) -> &Schedule {
        &self.schedule
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
        let exposed = (1..self.schedule.streams()).any(|s| !self.plan.streams[s - 1].ring_fenced && self.has_money(s));
        if elections::vote(month, &circumstances.elections, &self.chance, &mut self.council) {
            if !self.council.reprioritises {
                self.deals.iter_mut().for_each(|deal| deal.stopped = false);
            } else if exposed {
                self.council.changed = month;
            }
        }
        let paused = |s: usize| self.plan.streams[s].pause.as_ref().is_some_and(|p| p.from == month && p.until > month);
        let pause = (0..self.plan.streams.len()).any(|s| paused(s) && self.has_money(s + 1));
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

    /// What the neighbourhood gets for its money; workers come and go on the way.
    fn offer(&mut self, n: usize, month: i32, seen: &Seen) -> Offer {
        let (trust_kept, reach) = self.staff(n, month);
        let site = self.sites[n];
        let pull = not_pulled(seen.team_pressure[site.district], &self.parameters.workers);
        let (bridging, bridging_signal) = reach.bridging(pull);
        let abcd = (1.0 + self.parameters.policy.abcd_effect * reach.abcd()) as f32;
        let residents_run = self.plan.residents_run_places;
        let debt_cases = self.bought(n, month, Instrument::DebtHelp) / 12.0 / self.parameters.money.debt_help_case;
        Offer {
            bridging,
            bridging_signal,
            trust_kept: trust_kept as f32,
            place: self.place(n, month, seen) as f32,
            group_support: abcd,
            motivation_support: abcd,
            team_slots: self.bought(n, month, Instrument::Wijkteam) / self.parameters.money.wijkteam
                * self.parameters.team.slots_per_fte,
            specialised_places: self.specialised_places(n, month),
            debt_cases,
            debt_reach: (12.0 * debt_cases / seen.debtors[n].max(1) as f64).min(1.0),
            carer_support: self.bought(n, month, Instrument::CarerSupport) / site.residents as f64,
            instrumental: self.instrumental(month) as f32,
            volunteer_need: if residents_run { (1.0 + self.parameters.places.residents_run_need) as f32 } else { 1.0 },
            relational: reach.relational() as f32,
            tenure: reach.tenure() as f32,
            dyad_tenure: reach.dyad_tenure() as f32,
            remaining_contract: self.remaining_contract(n, month) as f32,
            since_reprioritised: (month - self.council.changed) as f32,
            funded_fte: reach.funded as f32,
            tendering: self.tendering(n) as f32,
        }
    }

    /// Lives the posts of a neighbourhood: share of trust kept through departures, and what the workers reach.
    fn staff(&mut self, n: usize, month: i32) -> (f64, Reach) {
        let labour = Labour::new(&self.chance, month, &self.parameters.workers, self.circumstances.as_ref());
        let funded_before = self.posts.funded(n);
        let (mut kept, mut reach) = (1.0, Reach::default());
        for stream in 0..self.schedule.streams() {
            let (employer, hours) = (self.employer(stream, n, month), self.hours(stream, n));
            for number in 0..POSTS {
                let post = Post { stream, neighbourhood: n, number };
                let row = self.posts.row(post);
                let fte_before = self.posts.fte[row];
                if let Some(capital) = hire_and_leave(&labour, &employer, post, &mut self.posts) {
                    kept *= 1.0 - self.parameters.trust.departure_loss * capital * fte_before / funded_before;
                }
                if employer.fte > 0.0 {
                    let present = self.posts.holder[row] == Holder::Worker;
                    let worker = present.then_some((self.posts.capital[row], self.posts.tenure[row]));
                    reach.add(employer.fte, &hours, worker, &self.sites[n], &self.parameters.workers);
                }
            }
        }
        (kept, reach)
    }

    fn employer(&self, stream: usize, n: usize, month: i32) -> Employer {
        let money = self.schedule.yearly(stream, n, Instrument::Workers, month) * self.flows(stream, n);
        let fte = post_fte(money, &self.parameters);
        if stream == 0 {
            let workers = &self.parameters.workers;
            return Employer { fte, keep: workers.keep, handover: workers.handover, ..Employer::default() };
        }
        let (terms, deal) = (&self.plan.streams[stream - 1], self.deal(stream, n));
        Employer {
            fte,
            keep: terms.keep,
            handover: terms.handover,
            months_to_end: deal.months_to_end,
            known: terms.contract.as_ref().map_or(0, |c| c.known),
            switched: deal.switched,
        }
    }

    fn hours(&self, stream: usize, n: usize) -> Hours {
        if stream == 0 {
            return Hours { left: 1.0 - self.parameters.workers.overhead_base, fit: 1.0, abcd: 0.0, target: None };
        }
        let terms = &self.plan.streams[stream - 1];
        let left = contracts::hours_left(terms, &self.parameters.contracts);
        Hours { left, fit: self.deal(stream, n).quality, abcd: terms.abcd, target: terms.target }
    }

    fn place(&mut self, n: usize, month: i32, seen: &Seen) -> f64 {
        let parameters = &self.parameters.places;
        let base = self.schedule.yearly(0, n, Instrument::Places, month);
        let mut euros = (base + self.bought(n, month, Instrument::Places)) / self.sites[n].residents as f64;
        if self.plan.residents_run_places {
            euros = places::run_by_residents(euros, seen.volunteers_per_adult[n], parameters);
        }
        self.places.capital[n] = places::follow_money(self.places.capital[n], euros, parameters);
        self.places.capital[n]
    }

    fn specialised_places(&self, n: usize, month: i32) -> f64 {
        let booked = self.plan.booked_savings.as_ref().filter(|b| month >= b.from);
        let cut = booked.map_or(0.0, |b| b.euros * self.sites[n].residents as f64);
        (self.bought(n, month, Instrument::Specialised) - cut) / self.client_price
    }

    /// I: from the plan's first extra money or its booking, whichever is earlier; or from its own month.
    fn instrumental(&self, month: i32) -> f64 {
        let own = self.plan.instrumental.filter(|&(from, _)| month >= from).map_or(0.0, |(_, level)| level);
        let booked = self.plan.booked_savings.as_ref().map_or(0.0, |b| {
            let first = self.plan.streams.iter().map(|s| s.start).min().unwrap_or(b.from);
            if month >= first.min(b.from) { b.instrumental } else { 0.0 }
        });
        own.max(booked)
    }

    /// Extra money that flows for an instrument (€ per year).
    fn bought(&self, n: usize, month: i32, instrument: Instrument) -> f64 {
        let yearly = |stream| self.schedule.yearly(stream, n, instrument, month) * self.flows(stream, n);
        (1..self.schedule.streams()).map(yearly).sum()
    }

    fn remaining_contract(&self, n: usize, month: i32) -> f64 {
        let all = |stream: usize| Instrument::ALL.into_iter().map(|i| self.schedule.yearly(stream, n, i, month)).sum::<f64>();
        let (mut money, mut sum) = (all(0), all(0) * NO_END_MONTHS);
        for stream in (1..self.schedule.streams()).filter(|&s| month >= self.schedule.calendar(s, n).start) {
            let deal = self.deal(stream, n);
            let left = deal.months_to_end.map_or(NO_END_MONTHS, f64::from).min(NO_END_MONTHS);
            money += all(stream);
            sum += if deal.funded { all(stream) * left } else { 0.0 };
        }
        if money > 0.0 { sum / money } else { 0.0 }
    }

    fn tendering(&self, n: usize) -> f64 {
        let streams = self.schedule.streams() - 1;
        let tendered = (1..=streams).filter(|&s| self.deal(s, n).tendered_now).count();
        if streams > 0 { tendered as f64 / streams as f64 } else { 0.0 }
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

    fn has_money(&self, stream: usize) -> bool {
        (0..self.sites.len()).any(|n| self.schedule.reaches(stream, n))
    }
}

/// FTE of each of the posts that share yearly worker money (€).
fn post_fte(yearly: f64, parameters: &Parameters) -> f64 {
    yearly / parameters.money.worker / POSTS as f64
}

fn part(contracted: Cents, share: f64) -> Cents {
    if share == 1.0 { contracted } else { Cents((contracted.0 as f64 * share).round() as i64) }
}

fn status_quo_plan() -> Plan {
    Plan {
        name: "status-quo".into(),
        label: Bilingual::new("Status quo", "Huidige situatie"),
        streams: vec![],
        base_changes: vec![],
        capability_trap: 0.0,
        booked_savings: None,
        instrumental: None,
        supply: None,
        outreach_share: 0.0,
        nearby_teams: false,
        residents_run_places: false,
        own_space_groups: false,
        sham: None,
        baseline_shift: 0.0,
        equal_money: false,
    }
}
