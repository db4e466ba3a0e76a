//! The same month, written plainly: one resident after the other, one tie after the other, in any order whatever, for one
//! plan at a time. Slow on purpose. The fast month is held against it to the last bit.
//!
//! What it shares with the fast month are the draws, `chance::math`, the units in which shares and strengths are kept
//! (1/65,536; 1/16,383 for what neighbours read; rounded to the nearest, ties to even), the institutions, and who moves in with a new household. Everything
//! else is written again from the model description.

use super::Happenings;
use crate::chance::{Chance, Purpose, Subject, math, normal_of, uniform_of};
use crate::evidence::Parameters;
use crate::funding::ledger::{Item, Payer};
use crate::processes::demography::{self, DemographyLaw};
use crate::processes::institutions::{Institutions, Offer, Seen};
use crate::processes::signalling::HAZARD_ONE;
use crate::residents::{Dwellings, Lives, People, lives};
use crate::scenario::plan::{Circumstances, OfferTo, Plan};
use crate::services::care::{Capacity, CareType};
use crate::units::{Cents, Month};

/// What a resident gets: no care, waiting or being helped.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Care {
    None,
    TeamQueue,
    TeamCase,
    SpecialisedQueue { crisis: bool },
    Specialised(CareType),
}

/// A bed and who lives in it (`age` is `None` if nobody does).
#[derive(Clone, Debug)]
pub struct Resident {
    pub bed: u32,
    pub neighbourhood: usize,
    pub home: u32,
    /// Own group slots, numbered over the municipality.
    pub own_slots: [u32; 3],
    pub age: Option<u16>,
    pub occupancy: u16,
    pub child: bool,
    pub newcomer: bool,
    pub departs: bool,
    pub root_sociability: f32,
    pub vulnerability: f32,
    /// What strain in youth added to it.
    pub scar: f32,
    pub desired: f32,
    pub motivation_baseline: f32,
    pub trust_baseline: f32,
    pub strain: f32,
    pub trust: f32,
    pub motivation: f32,
    pub connected: u16,
    pub support: u16,
    pub load: u16,
    pub member: [bool; 3],
    pub volunteer: bool,
    pub care: Care,
    pub care_months: u8,
    pub hidden_months: u8,
    pub events: u8,
}

impl Resident {
    fn subject(&self) -> Subject {
        Subject::resident(self.bed, self.occupancy)
    }

    fn leave(&mut self) {
        self.age = None;
        (self.child, self.newcomer, self.departs) = (false, false, false);
        self.be_nobody();
    }

    fn be_nobody(&mut self) {
        (self.load, self.care_months, self.hidden_months, self.scar) = (0, 0, 0, 0.0);
        (self.member, self.volunteer, self.care, self.events) = ([false; 3], false, Care::None, 0);
    }

    fn is_at_least(&self, months: f64) -> bool {
        self.age.is_some_and(|age| age as f64 >= months)
    }

    fn enter(&mut self, care: Care) {
        self.care = care;
        self.care_months = 0;
    }
}

/// A dwelling and its household.
#[derive(Clone, Debug)]
pub struct Home {
    pub number: u32,
    pub neighbourhood: usize,
    /// Beds, the head's first.
    pub beds: Vec<u32>,
    pub letting: u16,
    pub let_out: bool,
    /// 0 secure, 1 insecure, 2 problem debt.
    pub livelihood: u8,
}

/// What kind of place two people meet in; for groups the own slot number at either end, and the slot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    Private,
    Street,
    Group { own: [usize; 2], slot: u32 },
}

/// A potential tie between two beds; `row` says where the fast world keeps it.
#[derive(Clone, Debug)]
pub struct Tie {
    pub ends: [u32; 2],
    pub place: Place,
    pub strength: u16,
    pub row: (usize, usize),
}

/// A group slot.
#[derive(Clone, Debug)]
pub struct Group {
    pub number: u32,
    pub neighbourhood: usize,
    pub alive: bool,
    pub vitality: f32,
    pub overload: f32,
}

/// What others can read of someone this month.
#[derive(Clone, Copy, Default)]
struct Shown {
    here: bool,
    newcomer: bool,
    root_sociability: f32,
    helpful: u32,
    need: u32,
    member: [bool; 3],
}

/// What ties add up to for one resident (in the units of `network::sums`).
#[derive(Clone, Copy, Default)]
struct Sums {
    contact: u32,
    support: u32,
    load: u32,
}

/// One plan's municipality.
pub struct PlainWorld {
    pub chance: Chance,
    pub month: Month,
    pub parameters: Parameters,
    pub circumstances: Circumstances,
    pub plan: Plan,
    pub residents: Vec<Resident>,
    pub homes: Vec<Home>,
    pub ties: Vec<Tie>,
    pub groups: Vec<Group>,
    pub institutions: Institutions,
    pub offers: Vec<Offer>,
    pub capacity: Capacity,
    pub ledger: Vec<Cents>,
    pub seen: super::SeenState,
    pub adversity: Vec<f64>,
    pub district: Vec<usize>,
    pub demography: Vec<DemographyLaw>,
    /// Chance of a birth per neighbourhood, as the spin-up left it (per month).
    pub births: Vec<f32>,
    pub happenings: Vec<Happenings>,
}

fn logistic(x: f32, middle: f64, scale: f64) -> f32 {
    math::logistic((x - middle as f32) * (1.0 / scale as f32))
}

fn u_of_ever(chance: &Chance, subject: Subject) -> f32 {
    chance.uniform(Purpose::TrialArm, subject, Month(0), 0)
}

fn expected(probability: f32) -> i64 {
    (probability * HAZARD_ONE).round_ties_even() as i64
}

fn share(kept: u16) -> f32 {
    kept as f32 * (1.0 / 65_535.0)
}

fn keep(share: f32) -> u16 {
    (share * 65_535.0).round_ties_even() as u16
}

impl PlainWorld {
    /// Lives one month.
    pub fn live(&mut self) {
        self.month = Month(self.month.0 + 1);
        self.happenings.iter_mut().for_each(|h| *h = Happenings::default());
        self.fund();
        self.turn_over();
        self.earn();
        let shown = self.show();
        self.tend_groups();
        let sums = self.meet(&shown);
        for i in 0..self.residents.len() {
            self.live_through(i, &sums);
        }
        self.admit_to_team();
        self.admit_to_specialised();
        self.book();
        self.look_back();
    }

    fn begun(&self) -> bool {
        self.month.0 >= self.institutions.begins()
    }

    fn open(&self) -> f32 {
        self.shock().map_or(1.0, |shock| shock.open as f32)
    }

    fn shock(&self) -> Option<&crate::scenario::plan::Shock> {
        self.circumstances.shocks.iter().find(|s| s.from <= self.month.0 && self.month.0 < s.until)
    }

    fn of(&self, bed: u32) -> usize {
        self.residents.iter().position(|r| r.bed == bed).expect("a bed")
    }

    fn fund(&mut self) {
        let Self { institutions, offers, ledger, seen, month, .. } = self;
        ledger.fill(Cents::ZERO);
        let seen = Seen {
            team_pressure: &seen.team_pressure,
            volunteers_per_adult: &seen.volunteers_per_adult,
            team_referrals: &seen.team_referrals,
            acute_and_specialised: seen.acute_and_specialised,
            debtors: &seen.debtors,
        };
        institutions.live_month(*month, &seen, offers, &mut |item, payer, amount| {
            ledger[item as usize * 3 + payer as usize] += amount;
        });
    }

    fn turn_over(&mut self) {
        for r in &mut self.residents {
            r.newcomer = false;
            r.events = 0;
            r.age = r.age.map(|age| age + 1);
        }
        for h in 0..self.homes.len() {
            let home = self.homes[h].clone();
            let subject = Subject::household(home.number, home.letting);
            let u = |purpose| self.chance.uniform(purpose, subject, self.month, 0);
            let beds: Vec<usize> = home.beds.iter().map(|&bed| self.of(bed)).collect();
            let p = &self.parameters.demography;
            if !home.let_out {
                if u(Purpose::Letting) < p.letting as f32 {
                    self.let_to_newcomers(h, &beds);
                }
                continue;
            }
            let (moves, birth) = (u(Purpose::Move) < p.move_out as f32, u(Purpose::Birth) < self.births[home.neighbourhood]);
            let parent = (p.parent_age_low * 12.0) as u16..(p.parent_age_high * 12.0) as u16;
            for &i in &beds {
                if self.residents[i].departs {
                    self.residents[i].leave();
                }
            }
            let adults = || beds.iter().map(|&i| &self.residents[i]).filter(|r| r.age.is_some() && !r.child);
            if adults().count() == 0 || moves {
                for &i in &beds {
                    if self.residents[i].age.is_some() {
                        self.residents[i].leave();
                    }
                }
                self.homes[h].let_out = false;
                continue;
            }
            let has_parent = adults().any(|r| parent.contains(&r.age.unwrap()));
            let free = beds[1..].iter().copied().find(|&i| self.residents[i].age.is_none());
            if let (Some(i), true, true) = (free, has_parent, birth) {
                let (law, chance) = (&self.demography[home.neighbourhood], &self.chance);
                let r = &mut self.residents[i];
                let mut people = People::new(r.bed, 1);
                people.occupancy[0] = r.occupancy;
                people.arrive(0, 0, true);
                let strain = people.settle(0, &law.traits, chance);
                settle(r, &people, 0, strain);
            }
        }
    }

    /// A new household moves in; its composition is drawn by the fast world's own hand.
    fn let_to_newcomers(&mut self, h: usize, beds: &[usize]) {
        let home = &mut self.homes[h];
        let mut people = People::new(home.beds[0], beds.len());
        for (place, &i) in beds.iter().enumerate() {
            people.occupancy[place] = self.residents[i].occupancy;
        }
        let mut dwelling = Dwellings {
            first_dwelling: home.number,
            first_bed: vec![0, beds.len() as u16],
            letting: vec![home.letting],
            let_out: vec![false],
            fortune: vec![0.5],
        };
        let mut lives = [Lives::new(beds.len())];
        let now = (&self.demography[home.neighbourhood], &self.chance, self.month);
        demography::move_in(&mut people, &mut dwelling, &mut lives, 0, now);
        (home.letting, home.let_out, home.livelihood) = (dwelling.letting[0], true, lives[0].livelihood(0));
        for (place, &i) in beds.iter().enumerate() {
            if people.occupied(place) {
                settle(&mut self.residents[i], &people, place, lives[0].strain[place]);
            }
        }
    }

    fn earn(&mut self) {
        let rates = self.parameters.livelihood;
        let pressure = self.circumstances.structural_pressure.iter().rfind(|(from, _)| *from <= self.month.0);
        let pressure = pressure.map_or(1.0, |(_, factor)| *factor);
        // The draw belongs to the household that the month began with, so a household that moves in takes it over.
        for h in 0..self.homes.len() {
            let home = self.homes[h].clone();
            if !home.let_out {
                continue;
            }
            let newcomers = home.beds.iter().any(|&b| {
                let r = &self.residents[self.of(b)];
                r.newcomer && b == home.beds[0]
            });
            let letting = if newcomers { home.letting.wrapping_sub(1) } else { home.letting };
            let subject = Subject::household(home.number, letting);
            let u = self.chance.uniform(Purpose::Livelihood, subject, self.month, 0);
            let down = self.adversity[home.neighbourhood] * pressure;
            let case = home.beds.iter().any(|&b| self.residents[self.of(b)].care == Care::TeamCase);
            let reach = self.offers[home.neighbourhood].debt_reach.min(1.0);
            let factor = if case { rates.case_factor as f32 } else { 1.0 };
            let after = match home.livelihood {
                0 if u < (rates.to_insecure * down) as f32 => 1,
                1 if u < (rates.to_debt * down) as f32 => 2,
                1 if u > 1.0 - rates.to_secure as f32 => 0,
                2 if u > 1.0 - (rates.out_of_debt as f32 * factor + (rates.debt_help * reach) as f32) => 1,
                same => same,
            };
            let here: Vec<usize> = home.beds.iter().map(|&b| self.of(b)).filter(|&i| self.residents[i].age.is_some()).collect();
            if after == 2 && home.livelihood == 1 {
                here.iter().for_each(|&i| self.residents[i].events |= lives::INTO_DEBT);
            }
            self.homes[h].livelihood = after;
            let counts = &mut self.happenings[home.neighbourhood];
            counts.households += 1;
            counts.debtors += (after == 2) as u32;
            if home.livelihood == 1 {
                counts.expected_debts += here.len() as i64 * expected((rates.to_debt * down) as f32);
            }
        }
    }

    fn show(&self) -> Vec<Shown> {
        let (ties, care) = (&self.parameters.ties, &self.parameters.informal_care);
        let mut shown = vec![Shown::default(); self.residents.len()];
        for r in &self.residents {
            let Some(age) = r.age else { continue };
            let helpful = (1.0 - logistic(r.strain, ties.helper_strain, ties.helper_strain_scale)) * (1.0 - 0.5 * share(r.load));
            let by_strain = care.need_share as f32 * logistic(r.strain, care.need_strain, care.need_strain_scale);
            let (middle, scale) = (12.0 * care.need_age as f32, 1.0 / (12.0 * care.need_age_scale as f32));
            let by_age = math::logistic((age as f32 - middle) * scale);
            let relief = if matches!(r.care, Care::Specialised(_)) { care.in_care as f32 } else { 1.0 };
            let kept = |x: f32| (x * 16_383.0).round_ties_even() as u32;
            shown[r.bed as usize] = Shown {
                here: true,
                newcomer: r.newcomer,
                root_sociability: r.root_sociability,
                helpful: kept(helpful),
                need: kept(by_strain.max(by_age) * relief),
                member: r.member,
            };
        }
        shown
    }

    fn tend_groups(&mut self) {
        let p = self.parameters.groups;
        let (open, own_space) = (self.open(), self.begun() && self.plan.own_space_groups);
        let alive: Vec<bool> = {
            let mut alive = vec![false; self.groups.len()];
            self.groups.iter().for_each(|g| alive[g.number as usize] = g.alive);
            alive
        };
        let (mut members, mut volunteers) = (vec![0u32; alive.len()], vec![0u32; alive.len()]);
        for r in &self.residents {
            for own in 0..3 {
                members[r.own_slots[own] as usize] += r.member[own] as u32;
            }
            if let (true, Some(slot)) = (r.volunteer, r.own_slots.iter().find(|&&slot| alive[slot as usize])) {
                volunteers[*slot as usize] += 1;
            }
        }
        for g in &mut self.groups {
            let offer = &self.offers[g.neighbourhood];
            let subject = Subject::fixed(g.number);
            let u = |purpose| self.chance.uniform(purpose, subject, self.month, 0);
            let need = (p.need_per_member as f32 * members[g.number as usize] as f32).max(1.0) * offer.volunteer_need;
            g.overload = 0.0;
            if !g.alive {
                let found_place = p.found_place as f32;
                let hazard = p.found as f32
                    * self.seen.motivation[g.neighbourhood]
                    * (1.0 - found_place + found_place * offer.place)
                    * open;
                if u(Purpose::Found) < hazard {
                    (g.alive, g.vitality) = (true, p.found_vitality as f32);
                }
                continue;
            }
            let serving = volunteers[g.number as usize] as f32;
            g.overload = (need / serving.max(1.0) - 1.0).clamp(0.0, 3.0);
            if open < 1.0 {
                continue;
            }
            let support = 1.0 + p.worker_support as f32 * offer.group_support * offer.bridging;
            let covered = 1.0 - math::exp(-(p.coverage as f32) * serving / need * support);
            let alpha = p.own_space as f32;
            let access = if !own_space {
                alpha + (1.0 - alpha) * offer.place
            } else if self.chance.uniform(Purpose::OwnSpace, subject, Month(0), 0) < alpha {
                1.0
            } else {
                offer.place
            };
            g.vitality += p.inertia as f32 * (covered * access - g.vitality);
            if u(Purpose::Fold) < p.fold_level as f32 * math::exp(-g.vitality / p.fold_scale as f32) {
                (g.alive, g.vitality, g.overload) = (false, 0.0, 0.0);
            }
        }
        let mut alive = vec![false; self.groups.len()];
        self.groups.iter().for_each(|g| alive[g.number as usize] = g.alive);
        for r in &mut self.residents {
            for own in 0..3 {
                r.member[own] &= alive[r.own_slots[own] as usize];
            }
        }
    }

    fn meet(&mut self, shown: &[Shown]) -> Vec<Sums> {
        const ONE: f32 = 65_536.0;
        let p = self.parameters.ties;
        let open = self.open();
        let whole = |w: f64| (w * ONE as f64).round().min(65_535.0) as u16;
        let mut sums = vec![Sums::default(); shown.len()];
        let mut group = vec![None; self.groups.len()];
        self.groups.iter().filter(|g| g.alive).for_each(|g| group[g.number as usize] = Some(g.vitality));
        let neighbourhood: Vec<usize> = {
            let mut of = vec![0; shown.len()];
            self.residents.iter().for_each(|r| of[r.bed as usize] = r.neighbourhood);
            of
        };
        for tie in &mut self.ties {
            let [a, b] = tie.ends.map(|end| end as usize);
            let (x, y) = (&shown[a], &shown[b]);
            if !x.here || !y.here {
                continue;
            }
            let g = x.root_sociability * y.root_sociability;
            let contact = match tie.place {
                Place::Private => g * p.contact_private as f32,
                Place::Street => {
                    (p.contact_street as f32 + p.contact_place as f32 * self.offers[neighbourhood[a]].place) * open * g
                }
                Place::Group { own, slot } => {
                    let vitality = group[slot as usize].filter(|_| x.member[own[0]] && y.member[own[1]]);
                    vitality.map_or(p.contact_outside_group as f32, |v| p.contact_group as f32 * v) * open * g
                }
            };
            let contact = contact.min(1.0);
            let private = tie.place == Place::Private;
            let (new, decay) = if private { (p.new_private, p.decay_private) } else { (p.new_other, p.decay_other) };
            let w = if x.newcomer || y.newcomer { whole(new) } else { tie.strength } as f32;
            let w = w + p.growth as f32 * contact * (ONE - w) - decay as f32 * (1.0 - contact) * w;
            tie.strength = w.min(65_535.0).round_ties_even() as u16;
            let w = tie.strength as u32;
            for (me, other) in [(a, y), (b, x)] {
                sums[me].contact += w;
                sums[me].support += w * other.helpful >> 8;
                sums[me].load += if private { w * other.need >> 8 } else { 0 };
            }
            if !private {
                let counts = &mut self.happenings[neighbourhood[a]];
                counts.meetings += (contact * 4096.0).round_ties_even() as u64;
                counts.close_ties += if w as f32 >= 0.3 * ONE { 2 } else { 0 };
            }
        }
        let care = &self.parameters.informal_care;
        let strength = whole(p.housemate) as u32;
        let load = (care.housemate_share / care.private_share * ONE as f64) as u64;
        for home in &self.homes {
            for &me in home.beds.iter().filter(|&&bed| shown[bed as usize].here) {
                let others = || home.beds.iter().filter(|&&bed| bed != me).map(|&bed| shown[bed as usize]).filter(|s| s.here);
                let sum = &mut sums[me as usize];
                sum.contact += others().count() as u32 * strength;
                sum.support += strength * others().map(|s| s.helpful).sum::<u32>() >> 8;
                sum.load += (load * others().map(|s| s.need as u64).sum::<u64>() >> 8) as u32;
            }
        }
        sums
    }

    fn live_through(&mut self, i: usize, sums: &[Sums]) {
        let mut r = self.residents[i].clone();
        r.care_months = r.care_months.saturating_add(1);
        let Some(age) = r.age else {
            // Nobody's bed: its months go on counting from when it was left.
            self.residents[i] = r;
            return;
        };
        let (n, subject) = (r.neighbourhood, r.subject());
        let offer = self.offers[n];
        let p = self.parameters;
        let begun = self.begun();
        let word = |purpose| self.chance.word(purpose, subject, self.month, 0);
        let u = |purpose| uniform_of(word(purpose));
        let mut h = self.happenings[n];

        // Who goes at the start of next month.
        let hazard = math::exp(
            math::ln((p.demography.death_level / 12.0) as f32) + (p.demography.death_growth / 12.0) as f32 * age as f32,
        );
        let leaves = r.child
            && age >= (p.demography.leave_home_age * 12.0) as u16
            && u(Purpose::LeaveHome) < p.demography.leave_home as f32;
        r.departs = u(Purpose::Death) < hazard || leaves;

        // Step 8: connectedness, support, load.
        let sum = sums[r.bed as usize];
        let unit = 65_536.0f32 * 16_383.0 / 256.0;
        let connected = 1.0 - math::exp(sum.contact as f32 * (-1.0 / (65_536.0 * p.ties.saturation_contact as f32)));
        let support = 1.0 - math::exp(sum.support as f32 * (-1.0 / (unit * p.ties.saturation_support as f32)));
        let factor = (p.informal_care.load * p.informal_care.private_share) as f32 / unit;
        let relief = 1.0
            - p.informal_care.support_effect as f32
                * (1.0 - math::exp(-(offer.carer_support as f32) / p.informal_care.support_euros as f32));
        let carries = if r.is_at_least(p.informal_care.carer_age * 12.0) { relief } else { 0.0 };
        let load = (1.0 - math::exp(sum.load as f32 * -factor)) * carries;
        (r.connected, r.support, r.load) = (keep(connected), keep(support), keep(load));

        // Step 9: strain.
        let livelihood = self.homes.iter().find(|home| home.number == r.home).expect("a home").livelihood as f32;
        let baseline = p.strain.baseline as f32 + if begun { self.plan.baseline_shift as f32 } else { 0.0 };
        let mean = baseline
            + (r.vulnerability + r.scar)
            + 0.5 * p.strain.livelihood as f32 * livelihood
            + (p.strain.loneliness / p.strain.loneliness_unit) as f32 * (r.desired - connected)
            + p.strain.care_load as f32 * load
            - if r.volunteer { p.strain.role_benefit as f32 } else { 0.0 };
        let noise = p.strain.noise as f32 * normal_of(word(Purpose::StrainNoise));
        let blow =
            if u(Purpose::LifeEvent) < p.strain.event_rate as f32 * (1.0 + 0.5 * p.strain.event_livelihood as f32 * livelihood) {
                let sd = p.strain.event_log_sd as f32;
                let middle = math::ln(p.strain.event_mean as f32) - 0.5 * sd * sd;
                let size = math::exp(middle + sd * normal_of(word(Purpose::EventSize)));
                size * (1.0 - p.strain.buffer as f32 * support)
            } else {
                0.0
            };
        let trust = r.trust * offer.trust_kept;
        let push = match r.care {
            Care::None => 0.0,
            Care::TeamQueue => 0.5 * p.strain.waiting_harm as f32,
            Care::SpecialisedQueue { .. } => p.strain.waiting_harm as f32,
            Care::TeamCase => {
                let alone = (p.team.casework * (1.0 - p.team.trust_share)) as f32;
                let trusted = (p.team.casework * p.team.trust_share / p.team.trust_unit) as f32;
                -(alone + trusted * trust)
            }
            Care::Specialised(_) => -(p.specialised.effect as f32),
        };
        r.strain = r.strain + p.strain.mean_reversion as f32 * (mean - r.strain) + noise + blow + push;
        if (72..276).contains(&age) {
            r.scar += p.strain.scarring as f32 * (r.strain - r.vulnerability - r.scar);
        }

        // Step 10: signal, GP route, crisis.
        let class = if age < 23 * 12 {
            0
        } else if age < 65 * 12 {
            1
        } else {
            2
        };
        let bridging = offer.bridging_signal[class];
        let of_age = r.is_at_least(p.signalling.lowest_age * 12.0);
        let need = logistic(r.strain, p.signalling.strain, p.signalling.strain_scale);
        let base = p.signalling.through_ties_base as f32;
        let by_ties = need * p.signalling.through_ties as f32 * connected * (base + (1.0 - base) * bridging);
        let near = if begun && self.plan.nearby_teams { 1.0 + p.signalling.nearby as f32 } else { 1.0 };
        let kept_for_outreach = if begun { self.plan.outreach_share } else { 0.0 };
        let outreach = p.signalling.outreach as f32 * kept_for_outreach as f32;
        let own = p.signalling.own_step as f32 * near;
        let may_signal = of_age && r.care == Care::None;
        let signal = need * (own * r.trust * offer.trust_kept + outreach) + by_ties;
        let to_team = logistic(r.strain, p.signalling.to_team_strain, p.signalling.to_team_scale);
        let signals = may_signal && u(Purpose::Signal) < signal;
        h.expected_contacts += if may_signal { expected(signal * to_team) } else { 0 };
        h.signals_through_ties += if may_signal { expected(by_ties) } else { 0 };
        let before_queue = matches!(r.care, Care::None | Care::TeamQueue | Care::TeamCase);
        let gp = p.signalling.gp as f32 * logistic(r.strain, p.signalling.gp_strain, p.signalling.gp_scale);
        h.expected_referrals += if of_age && before_queue { expected(gp) } else { 0 };
        let to_gp = of_age && before_queue && u(Purpose::GpRoute) < gp;
        let slope = p.crisis.slope as f32;
        let rate = math::exp(math::ln(p.crisis.level as f32) - slope * p.crisis.strain as f32 + slope * r.strain);
        let protects = if matches!(r.care, Care::Specialised(_)) { p.crisis.in_care as f32 } else { 1.0 };
        let crisis = if of_age { (1.0 - math::exp(-rate)) * protects } else { 0.0 };
        h.expected_crises += expected(crisis);
        h.expected_referrals += if before_queue { expected(crisis) } else { 0 };
        let (mut linked, mut after) = (1.0, r.strain);
        if signals {
            h.signals += 1;
            r.events |= lives::SIGNAL;
            let waits = begun && self.plan.offer == OfferTo::RandomHalf && u_of_ever(&self.chance, subject) >= 0.5;
            linked = if waits { 1.0 } else { 1.0 + p.groups.link as f32 * offer.place.max(0.0).sqrt() };
            if u(Purpose::ToTeam) < to_team {
                r.events |= lives::CONTACT;
                h.team_entries += 1;
                h.surfaced += (r.hidden_months >= 3) as u32;
                r.enter(Care::TeamQueue);
            } else if !waits {
                h.light_help += 1;
                after -= p.signalling.light_help as f32 * bridging;
            }
        }
        if to_gp {
            r.events |= lives::GP;
            h.gp_entries += 1;
            r.enter(Care::SpecialisedQueue { crisis: false });
        }
        if u(Purpose::Crisis) < crisis {
            h.crises += 1;
            r.events |= lives::CRISIS;
            after += p.crisis.aftermath as f32;
            match r.care {
                Care::Specialised(_) => {}
                Care::SpecialisedQueue { .. } => r.care = Care::SpecialisedQueue { crisis: true },
                _ => r.enter(Care::SpecialisedQueue { crisis: true }),
            }
        }
        r.strain = after;

        // Step 11: groups, volunteering, motivation, trust.
        let withdrawal = logistic(r.strain, p.groups.withdrawal_strain, p.groups.withdrawal_scale);
        let x = 1.0 - p.groups.withdrawal as f32 * withdrawal;
        let group = |slot: u32| self.groups.iter().find(|g| g.number == slot).expect("a slot");
        let (was_member, was_volunteer) = (r.member, r.volunteer);
        let served = r.own_slots.iter().map(|&slot| group(slot)).find(|g| g.alive);
        let overload = served.filter(|_| was_volunteer).map_or(0.0, |g| g.overload);
        let sociability = r.root_sociability * r.root_sociability;
        for (own, purpose) in [Purpose::Group0, Purpose::Group1, Purpose::Group2].into_iter().enumerate() {
            let g = group(r.own_slots[own]);
            if !g.alive {
                continue;
            }
            let pull = p.groups.join as f32 * g.vitality * sociability * x * self.open() * linked;
            let leave = p.groups.leave as f32 * (1.5 - g.vitality) * (2.0 - x);
            r.member[own] = if was_member[own] {
                u(purpose) <= 1.0 - leave
            } else {
                of_age && u(purpose) < pull.min(p.groups.join_cap as f32)
            };
            if linked != 1.0 && r.member[own] && !was_member[own] {
                h.group_links += 1;
                r.events |= lives::LINKED;
            }
        }
        let v = &p.volunteering;
        let m = r.motivation;
        let welcome = (1.0 + v.bridging_factor as f32 * offer.bridging) * (1.0 - v.displacement as f32 * offer.bridging);
        let inside = if was_member.contains(&true) { v.member_factor } else { v.outsider_factor } as f32;
        let start = v.start as f32 * m * x * inside * welcome;
        let tired = self.shock().map_or(1.0, |shock| shock.volunteer_stop as f32);
        let stop = v.stop as f32 * (1.0 - m) * (1.0 + v.overload as f32 * overload) * (2.0 - x) * tired;
        h.expected_stops += if was_volunteer { expected(stop.min(1.0)) } else { 0 };
        r.volunteer = if was_volunteer {
            u(Purpose::Volunteer) <= 1.0 - stop
        } else {
            (v.age_low..v.age_high).contains(&(age as f64 / 12.0)) && u(Purpose::Volunteer) < start
        };
        r.events |= if was_volunteer && !r.volunteer { lives::STOPPED } else { 0 };
        let gain = v.motivation_worker as f32 * offer.motivation_support * offer.bridging;
        let loss = v.motivation_instrumental as f32 * offer.instrumental;
        let next = m + v.motivation_return as f32 * (r.motivation_baseline - m) + gain * (1.0 - m) - loss * m;
        r.motivation = next.clamp(0.0, 1.0);
        let q = r.trust * offer.trust_kept;
        let (up, down) = (p.trust.gain as f32, p.trust.decay as f32);
        let next = q + up * offer.bridging * (1.0 - q) - down * (q - r.trust_baseline);
        r.trust = if of_age { next.clamp(0.0, 1.0) } else { r.trust_baseline };

        // Steps 12 and 13 up to admission.
        let settled = r.care_months > 0;
        let recovered = |middle: f64, scale: f64| 1.0 - logistic(r.strain, middle, scale);
        let (team, care) = (&p.team, &p.specialised);
        match r.care {
            Care::TeamQueue if settled => {
                let chance =
                    team.give_up as f32 + team.give_up_recovered as f32 * recovered(team.recovered_strain, team.recovered_scale);
                if u(Purpose::TeamQueueExit) < chance {
                    r.enter(Care::None);
                }
            }
            Care::TeamCase => {
                let refer = team.refer as f32 * logistic(r.strain, team.refer_strain, team.refer_scale);
                let close =
                    team.close as f32 + team.close_recovered as f32 * recovered(team.recovered_strain, team.recovered_scale);
                let u = u(Purpose::TeamExit);
                h.expected_referrals += expected(refer);
                if u < refer {
                    h.referrals += 1;
                    r.enter(Care::SpecialisedQueue { crisis: false });
                } else if u > 1.0 - close {
                    r.enter(Care::None);
                } else {
                    h.team_cases += 1;
                }
            }
            Care::SpecialisedQueue { crisis: false } if settled => {
                let chance =
                    care.give_up as f32 + care.give_up_recovered as f32 * recovered(care.recovered_strain, care.recovered_scale);
                if u(Purpose::SpecialisedQueueExit) < chance {
                    r.enter(Care::None);
                }
            }
            Care::Specialised(kind) => {
                let chance =
                    care.exit as f32 + care.exit_recovered as f32 * recovered(care.recovered_strain, care.recovered_scale);
                if u(Purpose::SpecialisedExit) < chance {
                    r.enter(Care::None);
                } else {
                    h.clients[kind as usize] += 1;
                }
            }
            _ => {}
        }

        let hidden = r.care == Care::None && r.strain > p.observation.high_strain as f32;
        r.hidden_months = if hidden { r.hidden_months.saturating_add(1) } else { 0 };
        h.residents += 1;
        h.adults += (age >= 18 * 12) as u32;
        h.volunteers += r.volunteer as u32;
        h.motivation += (r.motivation * 65_536.0).round_ties_even() as i64;
        self.happenings[n] = h;
        self.residents[i] = r;
    }

    /// Who waits for a service, the first to be admitted first.
    fn queue(&self, waits: impl Fn(&Resident) -> bool) -> Vec<usize> {
        let mut queue: Vec<usize> = (0..self.residents.len()).filter(|&i| waits(&self.residents[i])).collect();
        let rank = |i: usize| {
            let r = &self.residents[i];
            let crisis = if r.care == (Care::SpecialisedQueue { crisis: true }) { 1_000.0 } else { 0.0 };
            let priority = r.strain + self.parameters.team.waiting_priority as f32 * r.care_months as f32 + crisis;
            (priority, self.chance.word(Purpose::QueueTieBreak, r.subject(), self.month, 0))
        };
        queue.sort_by(|&a, &b| rank(b).0.total_cmp(&rank(a).0).then(rank(a).1.cmp(&rank(b).1)));
        queue
    }

    fn admit_to_team(&mut self) {
        let outreach = if self.begun() { self.plan.outreach_share } else { 0.0 };
        for district in 0..self.capacity.team_slots.len() {
            let here = |r: &Resident| self.district[r.neighbourhood] == district;
            let cases = self.residents.iter().filter(|r| r.care == Care::TeamCase && here(r)).count();
            let queue = self.queue(|r| r.care == Care::TeamQueue && here(r));
            let bought: f64 =
                (0..self.offers.len()).filter(|&n| self.district[n] == district).map(|n| self.offers[n].team_slots).sum();
            let slots = (self.capacity.team_slots[district] + bought) * (1.0 - outreach);
            let admitted = ((slots - cases as f64).floor().max(0.0) as usize).min(queue.len());
            for &i in &queue[..admitted] {
                self.residents[i].enter(Care::TeamCase);
                self.happenings[self.residents[i].neighbourhood].team_admitted += 1;
            }
            self.capacity.team_cases[district] = (cases + admitted) as u32;
            self.capacity.team_queue[district] = (queue.len() - admitted) as u32;
            self.capacity.team_admitted[district] = admitted as u32;
        }
    }

    fn admit_to_specialised(&mut self) {
        let p = self.parameters.specialised;
        let cases = self.residents.iter().filter(|r| matches!(r.care, Care::Specialised(_))).count();
        let queue = self.queue(|r| matches!(r.care, Care::SpecialisedQueue { .. }));
        let bought: f64 = self.offers.iter().map(|offer| offer.specialised_places).sum();
        let admitted = ((self.capacity.places + bought - cases as f64).floor().max(0.0) as usize).min(queue.len());
        for &i in &queue[..admitted] {
            let r = &mut self.residents[i];
            let u = self.chance.uniform(Purpose::CareType, r.subject(), Month(0), 0);
            let kind = if r.age.unwrap() < (p.youth_age * 12.0) as u16 {
                CareType::Youth
            } else if u < p.wmo_share as f32 {
                CareType::Wmo
            } else {
                CareType::Ggz
            };
            r.enter(Care::Specialised(kind));
            r.events |= lives::CARE_BEGAN;
            let h = &mut self.happenings[r.neighbourhood];
            h.specialised_admitted += 1;
            h.clients[kind as usize] += 1;
        }
        let (waiting, helped) = (queue.len() - admitted, cases + admitted);
        let wait = waiting as f64 / (p.throughput * helped as f64).max(1.0);
        let pressure = ((wait - p.wait_norm) / p.wait_norm).clamp(-1.0, 1.0);
        let (up, down) = self.plan.supply.filter(|_| self.begun()).unwrap_or((p.supply_up, p.supply_down));
        self.capacity.places *= 1.0 + if pressure < 0.0 { down } else { up } * pressure;
        (self.capacity.cases, self.capacity.queue, self.capacity.admitted) = (helped as u32, waiting as u32, admitted as u32);
    }

    fn book(&mut self) {
        let money = self.parameters.money;
        let clients = |kind| self.residents.iter().filter(|r| r.care == Care::Specialised(kind)).count() as f64;
        let clients = CareType::ALL.map(clients);
        let bought: f64 = self.offers.iter().map(|offer| offer.specialised_places.max(0.0)).sum();
        let own = 1.0 - (bought / clients.iter().sum::<f64>().max(1.0)).min(1.0);
        let crises: f64 = self.happenings.iter().map(|h| h.crises).sum::<u32>() as f64 * money.crisis;
        let slots: f64 = self.capacity.team_slots.iter().sum();
        for (item, payer, euros) in [
            (Item::Wijkteam, Payer::Municipality, slots / self.parameters.team.slots_per_fte * money.wijkteam / 12.0),
            (Item::YouthCare, Payer::Municipality, clients[0] * money.youth / 12.0 * own),
            (Item::Wmo, Payer::Municipality, clients[1] * money.wmo / 12.0 * own),
            (Item::Ggz, Payer::Insurer, clients[2] * money.ggz / 12.0 * own),
            (Item::Crisis, Payer::Insurer, crises * money.crisis_insurer),
            (Item::Crisis, Payer::Municipality, crises * money.crisis_municipality),
            (Item::Crisis, Payer::State, crises * (1.0 - money.crisis_insurer - money.crisis_municipality)),
        ] {
            self.ledger[item as usize * 3 + payer as usize] += Cents::from_euros(euros);
        }
    }

    fn look_back(&mut self) {
        for (n, h) in self.happenings.iter().enumerate() {
            self.seen.volunteers_per_adult[n] = h.volunteers as f64 / h.adults.max(1) as f64;
            self.seen.team_referrals[n] = h.team_entries;
            self.seen.debtors[n] = h.debtors;
            self.seen.motivation[n] = (h.motivation as f64 / (65_536.0 * h.residents.max(1) as f64)) as f32;
        }
        let throughput = self.parameters.workers.casework_throughput;
        for d in 0..self.capacity.team_slots.len() {
            let slots = self.capacity.team_slots[d].max(1.0);
            self.seen.team_pressure[d] = self.capacity.team_queue[d] as f64 / (throughput * slots);
        }
        let care = [Item::Wmo, Item::YouthCare, Item::Ggz, Item::Crisis];
        self.seen.acute_and_specialised = care.iter().flat_map(|&item| &self.ledger[item as usize * 3..][..3]).copied().sum();
    }
}

fn settle(r: &mut Resident, people: &People, place: usize, strain: f32) {
    r.be_nobody();
    r.age = Some(people.age[place]);
    r.occupancy = people.occupancy[place];
    (r.child, r.newcomer, r.departs) = (people.marks[place] & crate::residents::people::CHILD != 0, true, false);
    (r.root_sociability, r.vulnerability) = (people.root_sociability[place], people.vulnerability[place]);
    (r.desired, r.motivation_baseline) = (people.desired[place], people.motivation[place]);
    r.trust_baseline = people.trust[place];
    (r.strain, r.trust, r.motivation) = (strain, r.trust_baseline, r.motivation_baseline);
}
