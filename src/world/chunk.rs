//! Steps 8–13 for one chunk of beds in one plan: everything that a resident lives through with only their own columns
//! and what holds for the whole neighbourhood.

use super::laws::{Laws, PlanRules, Weather};
use super::{Happenings, Side};
use crate::chance::{Chance, Draws, Purpose, Subject, math};
use crate::network::TieFrame;
use crate::processes::belonging::{self, Belonging};
use crate::processes::demography::{self, DemographyLaw};
use crate::processes::institutions::Offer;
use crate::processes::joining::{self, Joiner};
use crate::processes::signalling::{self, CRISIS, GP, HAZARD_ONE, SIGNAL};
use crate::processes::strain::{self, Burden, Fate};
use crate::processes::volunteering::{self, Ground, Volunteer};
use crate::processes::{crisis, trust};
use crate::residents::People;
use crate::residents::lives::{CONTACT, LINKED, MEMBER, STOPPED, VOLUNTEER};
use crate::residents::people::EMPTY;
use crate::services::care::{self, Waiting};
use crate::units::Month;
use crate::units::columns::{CHUNK, Chunk, chunk, chunk_mut};
use crate::units::wide::Work;

/// Months of hidden need after which a contact counts as surfacing.
const SURFACED_AFTER: u8 = 3;
/// Added to the priority of a crisis: before everybody else.
const CRISIS_FIRST: f32 = 1_000.0;
/// Sums of shares are kept in whole numbers of this many per one.
pub const SHARE_UNIT: f32 = 65_536.0;

/// Buffers for one chunk.
pub struct Desk {
    draws: Draws,
    fate: Fate,
    belonging: Belonging,
    openness: Chunk<f32>,
    overload: Chunk<f32>,
    linked: Chunk<f32>,
    marks_before: Chunk<u8>,
    events: Chunk<u8>,
    vulnerability: Chunk<f32>,
}

impl Default for Desk {
    fn default() -> Self {
        Desk {
            draws: Draws::default(),
            fate: Fate::default(),
            belonging: Belonging::default(),
            openness: [0.0; CHUNK],
            overload: [0.0; CHUNK],
            linked: [1.0; CHUNK],
            marks_before: [0; CHUNK],
            events: [0; CHUNK],
            vulnerability: [0.0; CHUNK],
        }
    }
}

/// What holds for the month.
#[derive(Clone, Copy)]
pub struct Now<'a> {
    pub chance: &'a Chance,
    pub month: Month,
    pub laws: &'a Laws,
    pub weather: Weather,
}

/// Draws of a chunk, shared by all plans; marks who will depart at the start of next month.
pub struct Draw<'a> {
    pub desk: &'a mut Desk,
    pub people: &'a mut People,
    pub demography: &'a DemographyLaw,
    pub start: usize,
    pub now: &'a Now<'a>,
}

impl Work for Draw<'_> {
    #[inline(always)]
    fn run(self) {
        let Draw { desk, people, demography, start, now } = self;
        let first_bed = people.first_bed + start as u32;
        desk.draws.fill(now.chance, first_bed, chunk(&people.occupancy, start), now.month);
        demography::mark_departures(people, start, &desk.draws, demography);
        let who = (chunk(&people.occupancy, start), first_bed);
        strain::deal(&mut desk.fate, &desk.draws, &now.laws.strain, who, (now.chance, now.month));
    }
}

/// Who lives in the chunk: policy-free columns.
pub struct Company<'a> {
    pub people: &'a People,
    pub frame: &'a TieFrame,
    pub number: usize,
    pub start: usize,
}

/// A plan's month for the neighbourhood.
#[derive(Clone, Copy)]
pub struct Terms<'a> {
    pub plan: usize,
    pub plans: usize,
    pub offer: &'a Offer,
    pub rules: &'a PlanRules,
}

/// One plan's month for one chunk.
pub struct Live<'a> {
    pub desk: &'a mut Desk,
    pub company: &'a Company<'a>,
    pub side: &'a mut Side,
    pub sums: &'a [u32],
    pub terms: &'a Terms<'a>,
    pub now: &'a Now<'a>,
}

impl Work for Live<'_> {
    #[inline(always)]
    fn run(self) {
        let Live { desk, company, side, sums, terms, now } = self;
        bear(desk, company, side, sums, (terms, now));
        act(desk, company, side, terms, now);
        take_part(desk, company, side, terms, now);
        attend(desk, company, side, now);
        settle(company, side, now.laws);
    }
}

/// Steps 8–10: belonging, strain, and the draws on signals, the GP route and crises.
#[inline(always)]
fn bear(desk: &mut Desk, company: &Company, side: &mut Side, sums: &[u32], when: (&Terms, &Now)) {
    let (terms, now) = when;
    let (start, people, laws, offer) = (company.start, company.people, now.laws, terms.offer);
    let age = chunk(&people.age, start);
    let relief = laws.belonging.relief(offer.carer_support);
    let sums = &sums[start * 3 * terms.plans..];
    belonging::belong(&mut desk.belonging, sums, (terms.plan, terms.plans), age, (&laws.belonging, relief));
    let lives = &mut side.lives;
    belonging::keep(chunk_mut(&mut lives.load, start), &desk.belonging.load);
    belonging::keep(chunk_mut(&mut lives.connected, start), &desk.belonging.connected);
    belonging::keep(chunk_mut(&mut lives.support, start), &desk.belonging.support);
    for months in chunk_mut(&mut lives.care_months, start) {
        *months = months.saturating_add(1);
    }
    let (scars, vulnerability) = (!lives.scar.is_empty(), chunk(&people.vulnerability, start));
    if scars {
        strain::scarred(&mut desk.vulnerability, vulnerability, chunk(&lives.scar, start));
    }
    let burden = Burden {
        belonging: &desk.belonging,
        vulnerability: if scars { &desk.vulnerability } else { vulnerability },
        desired: chunk(&people.desired, start),
        trust: chunk(&lives.trust, start),
        marks: chunk(&lives.marks, start),
        care: chunk(&lives.care, start),
    };
    strain::bear(chunk_mut(&mut lives.strain, start), burden, &desk.fate, &terms.rules.strain, offer.trust_kept);
    if scars {
        let who = (chunk(&lives.strain, start), vulnerability, age);
        strain::scar(chunk_mut(&mut lives.scar, start), who, &terms.rules.strain);
    }
    let seen = signalling::Seen {
        strain: chunk(&lives.strain, start),
        trust: chunk(&lives.trust, start),
        connected: &desk.belonging.connected,
        age,
        care: chunk(&lives.care, start),
    };
    let kept = (offer.trust_kept, offer.bridging_signal);
    let expected = signalling::signal(&mut desk.events, seen, &desk.draws, &terms.rules.signalling, kept);
    let who = (chunk(&lives.strain, start), age, chunk(&lives.care, start));
    let (crises, into_queue) = crisis::strike(&mut desk.events, who, &desk.draws, &laws.crisis);
    let counts = &mut side.happenings;
    counts.signals_through_ties += expected.signals_through_ties;
    counts.expected_contacts += expected.contacts;
    counts.expected_referrals += expected.by_gp + into_queue;
    counts.expected_crises += crises;
    desk.linked.fill(1.0);
}

/// What follows from signals, the GP route and crises.
#[inline(always)]
fn act(desk: &mut Desk, company: &Company, side: &mut Side, terms: &Terms, now: &Now) {
    let laws = now.laws;
    for i in marked(&desk.events) {
        let events = desk.events[i];
        let bed = company.start + i;
        let (lives, counts) = (&mut side.lives, &mut side.happenings);
        let strain = lives.strain[bed];
        let mut after = strain;
        if events & SIGNAL != 0 {
            counts.signals += 1;
            let subject = company.people.subject(bed);
            let offered = !terms.rules.waiting_list || signalling::offered(now.chance, subject);
            desk.linked[i] = if offered { 1.0 + laws.joining.link(terms.offer.place) } else { 1.0 };
            let u = now.chance.uniform(Purpose::ToTeam, subject, now.month, 0);
            if u < terms.rules.signalling.to_team(strain) {
                enter(lives, bed, care::TEAM_QUEUE);
                counts.team_entries += 1;
                lives.events[bed] |= CONTACT;
                counts.surfaced += (lives.hidden_months[bed] >= SURFACED_AFTER) as u32;
            } else if offered {
                let age = company.people.age[bed];
                let class = (age >= 23 * 12) as usize + (age >= 65 * 12) as usize;
                after -= terms.rules.signalling.light_help * terms.offer.bridging_signal[class];
                counts.light_help += 1;
            }
        }
        if events & GP != 0 {
            enter(lives, bed, care::SPECIALISED_QUEUE);
            counts.gp_entries += 1;
        }
        if events & CRISIS != 0 {
            counts.crises += 1;
            after += laws.crisis.aftermath;
            match care::state(lives.care[bed]) {
                care::SPECIALISED_CARE => {}
                care::SPECIALISED_QUEUE => lives.care[bed] |= care::PRIORITY,
                _ => enter(lives, bed, care::SPECIALISED_QUEUE | care::PRIORITY),
            }
        }
        lives.events[bed] |= events;
        lives.strain[bed] = after;
    }
}

/// Places of a chunk whose byte is not zero, in order; whole words of zeros are passed over.
#[inline(always)]
fn marked(bytes: &Chunk<u8>) -> impl Iterator<Item = usize> + '_ {
    let (words, _) = bytes.as_chunks::<8>();
    words.iter().enumerate().flat_map(|(w, word)| {
        let mut left = u64::from_le_bytes(*word);
        std::iter::from_fn(move || {
            let byte = (left != 0).then(|| left.trailing_zeros() as usize / 8)?;
            left &= !(0xff << (8 * byte));
            Some(8 * w + byte)
        })
    })
}

fn enter(lives: &mut crate::residents::Lives, bed: usize, state: u8) {
    lives.care[bed] = state;
    lives.care_months[bed] = 0;
}

/// Step 11: groups, volunteering, motivation, trust.
#[inline(always)]
fn take_part(desk: &mut Desk, company: &Company, side: &mut Side, terms: &Terms, now: &Now) {
    let (start, people, laws, offer) = (company.start, company.people, now.laws, terms.offer);
    let Side { lives, groups, happenings, .. } = side;
    joining::openness(&mut desk.openness, chunk(&lives.strain, start), &laws.joining);
    desk.marks_before = *chunk(&lives.marks, start);
    desk.overload.fill(0.0);
    if groups.overload.iter().any(|&overload| overload > 0.0) {
        for i in marked(&desk.marks_before.map(|marks| marks & VOLUNTEER)) {
            let slot = groups.served(company.frame, start + i);
            desk.overload[i] = slot.map_or(0.0, |slot| groups.overload[slot]);
        }
    }
    let age = chunk(&people.age, start);
    let joiner = Joiner {
        openness: &desk.openness,
        root_sociability: chunk(&people.root_sociability, start),
        age,
        own_slots: std::array::from_fn(|own| chunk(&company.frame.own_slots[own], start)),
        vitality: &groups.reach,
        linked: &desk.linked,
    };
    let marks = chunk_mut(&mut lives.marks, start);
    joining::join_and_leave(marks, joiner, &desk.draws, &laws.joining, now.weather.open);
    for i in marked(&desk.events).filter(|&i| desk.linked[i] != 1.0) {
        let links = (marks[i] & !desk.marks_before[i] & MEMBER).count_ones();
        happenings.group_links += links;
        lives.events[start + i] |= if links > 0 { LINKED } else { 0 };
    }
    let ground = Ground {
        bridging: offer.bridging,
        motivation_support: offer.motivation_support,
        instrumental: offer.instrumental,
        stop: now.weather.volunteer_stop,
    };
    let volunteer = Volunteer {
        openness: &desk.openness,
        age,
        overload: &desk.overload,
        marks_before: &desk.marks_before,
        baseline: chunk(&people.motivation, start),
    };
    let motivation = chunk_mut(&mut lives.motivation, start);
    happenings.expected_stops +=
        volunteering::start_and_stop(marks, motivation, &volunteer, &desk.draws, (&laws.volunteering, &ground));
    let events = chunk_mut(&mut lives.events, start);
    for i in 0..CHUNK {
        events[i] |= (desk.marks_before[i] & !marks[i] & VOLUNTEER) * (STOPPED / VOLUNTEER);
    }
    volunteering::motivate(motivation, volunteer.baseline, &laws.volunteering, &ground);
    let who = (chunk(&people.trust, start), age);
    trust::trust(chunk_mut(&mut lives.trust, start), who, &laws.trust, (offer.trust_kept, offer.bridging));
}

/// Steps 12 and 13 for residents in care or waiting: exits, referral, giving up; the rest of the waiting wait on.
#[inline(always)]
fn attend(desk: &Desk, company: &Company, side: &mut Side, now: &Now) {
    let start = company.start;
    let states = *chunk(&side.lives.care, start);
    for i in marked(&states) {
        let bed = start + i;
        let before = states[i];
        let strain = side.lives.strain[bed];
        let subject = company.people.subject(bed);
        let settled = side.lives.care_months[bed] > 0;
        let u = |purpose| now.chance.uniform(purpose, subject, now.month, 0);
        let (team, specialised) = (&now.laws.team, &now.laws.specialised);
        let counts = &mut side.happenings;
        let after = match care::state(before) {
            care::TEAM_QUEUE if settled && u(Purpose::TeamQueueExit) < team.gives_up(strain) => care::NONE,
            care::TEAM_CASE => {
                let u = desk.draws.uniform(Purpose::TeamExit, i);
                let referred = team.referred(strain);
                counts.expected_referrals += math::whole(referred * HAZARD_ONE) as i64;
                if u < referred {
                    counts.referrals += 1;
                    care::SPECIALISED_QUEUE
                } else if u > 1.0 - team.closed(strain) {
                    care::NONE
                } else {
                    counts.team_cases += 1;
                    before
                }
            }
            care::SPECIALISED_QUEUE
                if settled && before & care::PRIORITY == 0 && u(Purpose::SpecialisedQueueExit) < specialised.gives_up(strain) =>
            {
                care::NONE
            }
            care::SPECIALISED_CARE => {
                if u(Purpose::SpecialisedExit) < specialised.leaves(strain) {
                    care::NONE
                } else {
                    counts.clients[care::care_type(before)] += 1;
                    before
                }
            }
            _ => before,
        };
        if after != before {
            enter(&mut side.lives, bed, after);
        }
        wait(company, side, (bed, subject), after, now);
    }
}

/// Puts someone who waits on the list of the neighbourhood.
#[inline(always)]
fn wait(company: &Company, side: &mut Side, who: (usize, Subject), care_now: u8, now: &Now) {
    let (bed, subject) = who;
    let state = care::state(care_now);
    if state != care::TEAM_QUEUE && state != care::SPECIALISED_QUEUE {
        return;
    }
    let months = side.lives.care_months[bed] as f32;
    let first = if care_now & care::PRIORITY != 0 { CRISIS_FIRST } else { 0.0 };
    let waiting = Waiting {
        priority: side.lives.strain[bed] + now.laws.team.waiting_priority * months + first,
        tie_break: now.chance.word(Purpose::QueueTieBreak, subject, now.month, 0),
        neighbourhood: company.number as u32,
        bed: bed as u32,
    };
    if state == care::TEAM_QUEUE { &mut side.team_waiting } else { &mut side.specialised_waiting }.push(waiting);
}

/// End of the month: months of hidden need, and what the institutions will see.
#[inline(always)]
fn settle(company: &Company, side: &mut Side, laws: &Laws) {
    let start = company.start;
    let age = chunk(&company.people.age, start);
    let lives = &mut side.lives;
    let high = laws.parameters.observation.high_strain as f32;
    let (strain, care) = (chunk(&lives.strain, start), chunk(&lives.care, start));
    let hidden = chunk_mut(&mut lives.hidden_months, start);
    for i in 0..CHUNK {
        let is_hidden = age[i] != EMPTY && care[i] == care::NONE && strain[i] > high;
        hidden[i] = if is_hidden { hidden[i].saturating_add(1) } else { 0 };
    }
    let (marks, motivation) = (chunk(&lives.marks, start), chunk(&lives.motivation, start));
    let (mut residents, mut adults, mut volunteers, mut sum) = (0u32, 0u32, 0u32, 0i32);
    for i in 0..CHUNK {
        let here = (age[i] != EMPTY) as u32;
        residents += here;
        adults += here & (age[i] >= 18 * 12) as u32;
        volunteers += here & (marks[i] & VOLUNTEER != 0) as u32;
        sum += math::whole(motivation[i] * SHARE_UNIT) * here as i32;
    }
    let counts: &mut Happenings = &mut side.happenings;
    counts.residents += residents;
    counts.adults += adults;
    counts.volunteers += volunteers;
    counts.motivation += sum as i64;
}
