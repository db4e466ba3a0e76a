//! The schedule of one month. The order is that of the ODD document; a test holds the two against each other.

use super::chunk::{self, Company, Now, Terms};
use super::crew::{self, Crew, Scratch};
use super::laws::{PlanRules, Weather};
use super::{Happenings, Neighbourhood, PlanState, World, admissions, ledger};
use crate::chance::math;
use crate::network::published::{presence, stride};
use crate::network::sums::MOST_LANES;
use crate::network::{Strengths, Sums, TieFrame};
use crate::processes::belonging::{self, BelongingLaw, Shown};
use crate::processes::demography;
use crate::processes::encounters::{self, Contact, TieLaw, View};
use crate::processes::groups::{self, Climate};
use crate::processes::institutions::{Offer, Seen};
use crate::processes::livelihood::{self, LivelihoodLaw};
use crate::processes::signalling::HAZARD_ONE;
use crate::residents::lives::{INSECURE, PROBLEM_DEBT};
use crate::residents::people::{EMPTY, NEWCOMER};
use crate::units::Month;
use crate::units::columns::{CHUNK, Chunk, padded};
use crate::units::wide::{Work, wide};

/// What is the same for every neighbourhood this month.
struct Setting<'a> {
    now: Now<'a>,
    plans: &'a [PlanState],
}

impl Setting<'_> {
    fn offer(&self, plan: usize, neighbourhood: usize) -> &Offer {
        &self.plans[plan].offers[neighbourhood]
    }

    fn rules(&self, plan: usize) -> &PlanRules {
        self.plans[plan].rules_at(self.now.month)
    }
}

/// Lives one month in every plan.
pub fn live(world: &mut World, crew: &mut Crew) {
    world.month = Month(world.month.0 + 1);
    let World { chance, month, laws, neighbourhoods, published, plans } = world;
    let weather = Weather::of(&laws.circumstances, month.0);
    let now = Now { chance, month: *month, laws, weather };
    for plan in plans.iter_mut() {
        institutions(plan, &now);
    }
    let setting = Setting { now, plans };
    let parts = crew.scratch.len();
    crew::each_publishing(0, neighbourhoods, published, parts, &|i, n, own| begin(i, n, own, &setting));
    let published: &[u32] = published;
    crew::each(0, neighbourhoods, &mut crew.scratch, &|i, n, scratch| go_on(i, n, (published, scratch), &setting));
    for (l, plan) in plans.iter_mut().enumerate() {
        admissions::wijkteam(l, plan, neighbourhoods, &now);
        admissions::specialised(l, plan, neighbourhoods, &now);
        ledger::book(l, plan, neighbourhoods, laws);
        look_back(l, plan, neighbourhoods, laws);
    }
}

/// Steps 2–4: elections, contracts, budgets, workers, places.
fn institutions(plan: &mut PlanState, now: &Now) {
    let PlanState { institutions, offers, ledger, seen, .. } = plan;
    ledger.fill(crate::units::Cents::ZERO);
    let seen = Seen {
        team_pressure: &seen.team_pressure,
        volunteers_per_adult: &seen.volunteers_per_adult,
        team_referrals: &seen.team_referrals,
        acute_and_specialised: seen.acute_and_specialised,
        debtors: &seen.debtors,
    };
    institutions.live_month(now.month, &seen, offers, &mut |item, payer, amount| {
        ledger[item as usize * 3 + payer as usize] += amount;
    });
}

/// Steps 1 and 7, which read nothing that steps 2–6 change, and the snapshot for step 6.
fn begin(number: usize, n: &mut Neighbourhood, own: &mut [u32], setting: &Setting) {
    let Neighbourhood { people, dwellings, sides, demography, .. } = n;
    let now = &setting.now;
    demography::turn_over(people, dwellings, sides, (demography, now.chance, now.month));
    for (l, side) in sides.iter_mut().enumerate() {
        side.happenings = Happenings::default();
        let help = setting.offer(l, number).debt_reach;
        let law = LivelihoodLaw::new(&now.laws.parameters, n.adversity, now.weather.pressure, help);
        let (low, high) = law.quiet();
        let into_debt = math::whole(law.into_debt() * HAZARD_ONE) as i64;
        side.lives.events.fill(0);
        for d in 0..dwellings.len() {
            if dwellings.let_out[d] {
                let u = dwellings.fortune[d];
                if side.lives.livelihood(dwellings.beds(d).start) == INSECURE {
                    let there = people.age[dwellings.beds(d)].iter().filter(|&&age| age != EMPTY).count();
                    side.happenings.expected_debts += into_debt * there as i64;
                }
                if u < low || u > high {
                    livelihood::weather(&mut side.lives, dwellings, d, u, &law);
                }
                side.happenings.households += 1;
                side.happenings.debtors += (side.lives.livelihood(dwellings.beds(d).start) == PROBLEM_DEBT) as u32;
            }
        }
    }
    publish(n, own, setting);
}

fn publish(n: &Neighbourhood, own: &mut [u32], setting: &Setting) {
    let plans = n.sides.len();
    let people = &n.people;
    let mut words = [0u32; CHUNK];
    for start in (0..n.beds).step_by(CHUNK) {
        let here = (n.beds - start).min(CHUNK);
        let records = &mut own[start * stride(plans)..][..here * stride(plans)];
        for (i, record) in records.chunks_exact_mut(stride(plans)).enumerate() {
            let bed = start + i;
            record[0] = presence(people.root_sociability[bed], people.marks[bed] & NEWCOMER != 0);
        }
        for (l, side) in n.sides.iter().enumerate() {
            let shown = Shown {
                strain: chunk_of(&side.lives.strain, start),
                load: chunk_of(&side.lives.load, start),
                age: chunk_of(&people.age, start),
                care: chunk_of(&side.lives.care, start),
                marks: chunk_of(&side.lives.marks, start),
            };
            wide(Show { words: &mut words, shown, law: &setting.now.laws.belonging });
            for (record, &word) in records.chunks_exact_mut(stride(plans)).zip(&words) {
                record[1 + l] = word;
            }
        }
        debug_assert!((0..here).all(|i| (people.age[start + i] == EMPTY) == (records[i * stride(plans)] == 0)));
    }
}

fn chunk_of<T>(column: &[T], start: usize) -> &[T; CHUNK] {
    crate::units::columns::chunk(column, start)
}

struct Show<'a> {
    words: &'a mut Chunk<u32>,
    shown: Shown<'a>,
    law: &'a BelongingLaw,
}

impl Work for Show<'_> {
    #[inline(always)]
    fn run(self) {
        belonging::publish(self.words, self.shown, self.law);
    }
}

/// Steps 5, 6 and 8–13 up to admission.
fn go_on(number: usize, n: &mut Neighbourhood, shared: (&[u32], &mut Scratch), setting: &Setting) {
    let (published, scratch) = shared;
    let plans = n.sides.len();
    for l in 0..plans {
        tend_groups(number, n, l, setting, &mut scratch.together);
    }
    meet(number, n, (published, scratch), setting);
    let Neighbourhood { people, frame, sides, demography, .. } = n;
    for start in (0..padded(n.beds)).step_by(CHUNK) {
        wide(chunk::Draw { desk: &mut scratch.desk, people, demography, start, now: &setting.now });
        let company = Company { people, frame, number, start };
        for (l, side) in sides.iter_mut().enumerate() {
            let terms = Terms { plan: l, plans, offer: setting.offer(l, number), rules: setting.rules(l) };
            let sums = &scratch.sums.values;
            wide(chunk::Live { desk: &mut scratch.desk, company: &company, side, sums, terms: &terms, now: &setting.now });
        }
    }
}

fn tend_groups(number: usize, n: &mut Neighbourhood, l: usize, setting: &Setting, together: &mut [f32]) {
    let (offer, now, plans) = (setting.offer(l, number), &setting.now, n.sides.len());
    let side = &mut n.sides[l];
    let climate = Climate {
        bridging: offer.bridging,
        support: offer.group_support,
        place: offer.place,
        need: offer.volunteer_need,
        open: now.weather.open,
        motivation: setting.plans[l].seen.motivation[number],
        own_space: setting.rules(l).own_space_groups,
    };
    let when = (&now.laws.groups, now.chance, now.month, n.first_slot);
    groups::tend(&mut side.groups, &mut side.lives, &n.frame, &climate, when);
    let law = &now.laws.ties;
    for slot in 0..n.frame.slots {
        let contact = if side.groups.alive[slot] { law.contact_group * side.groups.vitality[slot] } else { law.contact_outside };
        together[slot * plans + l] = contact * now.weather.open;
    }
}

fn meet(number: usize, n: &mut Neighbourhood, shared: (&[u32], &mut Scratch), setting: &Setting) {
    macro_rules! for_number_of_plans {
        ($($l:literal)*) => {
            match n.sides.len() {
                $($l => meet_in::<$l>(number, n, shared, setting),)*
                other => unreachable!("{other} plans in lockstep"),
            }
        };
    }
    for_number_of_plans!(1 2 3 4 5 6 7 8)
}

fn meet_in<const L: usize>(number: usize, n: &mut Neighbourhood, shared: (&[u32], &mut Scratch), setting: &Setting) {
    let (published, Scratch { sums, together, .. }) = shared;
    let (law, weather) = (&setting.now.laws.ties, setting.now.weather);
    let view = View { published, first_bed: n.people.first_bed as usize, beds: n.beds };
    let mut street = [0.0; MOST_LANES];
    for (l, contact) in street.iter_mut().enumerate().take(L) {
        *contact = law.street_contact(setting.offer(l, number).place, weather.open);
    }
    let contact = Contact { street, together, outside: law.contact_outside * weather.open };
    let (frame, strengths, dwellings) = (&n.frame, &mut n.strengths, &n.dwellings.first_bed);
    wide(Meet::<L> { view, frame, strengths, dwellings, sums, law, contact: &contact });
    for (l, side) in n.sides.iter_mut().enumerate() {
        side.happenings.meetings = sums.meetings[l];
        side.happenings.close_ties = sums.close[l];
    }
}

struct Meet<'a, const L: usize> {
    view: View<'a>,
    frame: &'a TieFrame,
    strengths: &'a mut Strengths,
    dwellings: &'a [u16],
    sums: &'a mut Sums,
    law: &'a TieLaw,
    contact: &'a Contact<'a>,
}

impl<const L: usize> Work for Meet<'_, L> {
    #[inline(always)]
    fn run(self) {
        let Meet { view, frame, strengths, dwellings, sums, law, contact } = self;
        encounters::meet_in_private::<L>(view, frame, strengths, sums, law);
        encounters::live_together::<L>(view, dwellings, sums, law);
        encounters::meet_nearby::<L>(view, frame, strengths, sums, (law, contact));
    }
}

/// What the institutions will see next month.
fn look_back(l: usize, plan: &mut PlanState, neighbourhoods: &[Neighbourhood], laws: &super::Laws) {
    let seen = &mut plan.seen;
    for (i, n) in neighbourhoods.iter().enumerate() {
        let h = &n.sides[l].happenings;
        seen.volunteers_per_adult[i] = h.volunteers as f64 / h.adults.max(1) as f64;
        seen.team_referrals[i] = h.team_entries;
        seen.debtors[i] = h.debtors;
        seen.motivation[i] = (h.motivation as f64 / (chunk::SHARE_UNIT as f64 * h.residents.max(1) as f64)) as f32;
    }
    let throughput = laws.parameters.workers.casework_throughput;
    for (d, pressure) in seen.team_pressure.iter_mut().enumerate() {
        *pressure = plan.capacity.team_queue[d] as f64 / (throughput * plan.capacity.team_slots[d].max(1.0));
    }
    seen.acute_and_specialised = ledger::acute_and_specialised(&plan.ledger);
}
