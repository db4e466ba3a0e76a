//! What a neighbourhood has this month: workers, places, bought help, and the continuity of it all.

use super::{Institutions, Seen, post_fte};
use crate::funding::Instrument;
use crate::processes::bridging::{Hours, Reach, not_pulled};
use crate::processes::staffing::{Employer, Labour, hire_and_leave};
use crate::processes::{contracts, places};
use crate::services::posts::{Holder, POSTS, Post};

/// Contract continuity of money without contract end (months): as long as the longest contract.
const NO_END_MONTHS: f64 = 120.0;

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

impl Institutions {
    /// What the neighbourhood gets for its money; workers come and go on the way.
    pub(super) fn offer(&mut self, n: usize, month: i32, seen: &Seen) -> Offer {
        let (trust_kept, reach) = self.staff(n, month);
        let site = self.sites[n];
        let pull = not_pulled(seen.team_pressure[site.district], &self.parameters.workers);
        let (bridging, bridging_signal) = reach.bridging(pull);
        let abcd = (1.0 + self.parameters.policy.abcd_effect * reach.abcd()) as f32;
        let residents_run = self.residents_run(month);
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
        let (mut kept, mut reach) = (1.0, Reach::new(&self.sites[n], &self.parameters.workers));
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
                    reach.add(employer.fte, &hours, worker);
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
        if self.residents_run(month) {
            euros = places::run_by_residents(euros, seen.volunteers_per_adult[n], parameters);
        }
        self.places.capital[n] = places::follow_money(self.places.capital[n], euros, parameters);
        self.places.capital[n]
    }

    fn residents_run(&self, month: i32) -> bool {
        self.plan.residents_run_places && month >= self.begins
    }

    fn specialised_places(&self, n: usize, month: i32) -> f64 {
        let booked = self.plan.booked_savings.as_ref().filter(|b| month >= b.from);
        let cut = booked.map_or(0.0, |b| b.euros * self.sites[n].residents as f64);
        (self.bought(n, month, Instrument::Specialised) - cut) / self.client_price
    }

    /// I: of booked savings from the plan's first month, otherwise from its own month.
    fn instrumental(&self, month: i32) -> f64 {
        let own = self.plan.instrumental.filter(|&(from, _)| month >= from).map_or(0.0, |(_, level)| level);
        let booked = self.plan.booked_savings.as_ref().filter(|_| month >= self.begins).map_or(0.0, |b| b.instrumental);
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
}
