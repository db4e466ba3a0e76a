//! Initialisation (§7): frames, spin-up of demography, the first month of the warm-up.

use super::laws::{Laws, PlanRules};
use super::{Happenings, Neighbourhood, PlanState, SeenState, Side, World};
use crate::chance::{Chance, Draws, Purpose, uniform_of};
use crate::evidence::Parameters;
use crate::funding::Site;
use crate::funding::ledger::Item;
use crate::network::frame::{self, Ground};
use crate::network::published::stride;
use crate::network::{Groups, OWN_GROUPS, Strengths, TieFrame};
use crate::processes::demography::{self, DemographyLaw};
use crate::processes::institutions::{Institutions, Offer};
use crate::residents::lives::VOLUNTEER;
use crate::residents::people::EMPTY;
use crate::residents::{Dwellings, Lives, People};
use crate::scenario::sample::{self, Sample};
use crate::services::care::{Capacity, queue_room};
use crate::units::columns::{CHUNK, chunk};
use crate::units::wide::{Work, wide};
use crate::units::{Cents, Month, SPIN_UP_MONTHS, WARM_UP_MONTHS};
use rayon::prelude::*;

/// Share of beds that are filled in the long run: how many beds a number of residents needs.
pub const FILLED: f64 = 0.75;
/// Months between corrections of the head ages of a wijk during the spin-up.
const LEAN_EVERY: i32 = 24;

/// A world at the end of its spin-up, one plan (the status quo), ready for the first month of the warm-up.
pub fn build(sample: &Sample, laws: Laws, chance: Chance) -> World {
    let mut grounds = Vec::new();
    let (mut first_bed, mut first_dwelling) = (0, 0);
    for n in &sample.neighbourhoods {
        let beds = (n.residents as f64 / FILLED).round() as usize;
        let dwellings = Dwellings::draw(first_dwelling, beds, &n.beds, &chance);
        first_dwelling += dwellings.len() as u32;
        grounds.push((first_bed, beds, dwellings));
        first_bed += beds as u32;
    }
    let slots =
        |beds: usize| ((laws.parameters.groups.slots_per_2500_beds * beds as f64 / 2500.0).round() as usize).clamp(3, 256);
    let frames = {
        let grounds: Vec<Ground> = grounds
            .iter()
            .map(|(first_bed, beds, dwellings)| Ground {
                first_bed: *first_bed,
                beds: *beds,
                slots: slots(*beds),
                first_dwelling: dwellings.first_dwelling,
                dwelling_starts: &dwellings.first_bed,
            })
            .collect();
        frame::draw(&grounds, &chance)
    };
    // Neighbourhoods do not see each other during the spin-up: they are settled side by side.
    let settled = grounds.into_par_iter().zip(frames).zip(&sample.neighbourhoods);
    let mut neighbourhoods: Vec<Neighbourhood> =
        settled.map(|((ground, frame), from)| settle(ground, frame, from, (&laws, &chance))).collect();
    let mut first_slot = 0;
    for n in &mut neighbourhoods {
        n.first_slot = first_slot;
        first_slot += n.frame.slots as u32;
    }
    let published = vec![0; first_bed as usize * stride(1)];
    let institutions = Institutions::status_quo(&sites(sample), &laws.parameters, &chance);
    let plan = status_quo(sample, &neighbourhoods, &laws, institutions);
    World { chance, month: Month(-WARM_UP_MONTHS - 1), laws, neighbourhoods, published, plans: vec![plan] }
}

/// A neighbourhood at the end of its spin-up, with its first lives.
fn settle(
    ground: (u32, usize, Dwellings),
    frame: TieFrame,
    from: &sample::Neighbourhood,
    law: (&Laws, &Chance),
) -> Neighbourhood {
    let (first_bed, beds, mut dwellings) = ground;
    let (laws, chance) = law;
    let mut demography = DemographyLaw::new(&laws.parameters, from.adversity);
    let mut people = People::new(first_bed, beds);
    spin_up(&mut people, &mut dwellings, &mut demography, &from.ages, chance);
    let mut side = begin(&mut people, &dwellings, &frame, (&demography, &laws.parameters, chance));
    if laws.strain.scars() {
        side.lives = side.lives.with_scars();
    }
    let strengths = Strengths::new(&frame, laws.ties.new_private, laws.ties.new_local);
    let (district, adversity) = (from.district, from.adversity);
    let sides = vec![side];
    Neighbourhood { beds, district, adversity, first_slot: 0, demography, people, dwellings, frame, strengths, sides }
}

/// Gives the wijkteams of a municipality that knows its own figures their slots (FTE of the lived sample), by beds; the
/// warm-up then leaves them alone.
pub fn give_slots(world: &mut World, fte: f64) {
    let slots = fte * world.laws.parameters.team.slots_per_fte;
    let beds: usize = world.neighbourhoods.iter().map(|n| n.beds).sum();
    let capacity = &mut world.plans[0].capacity;
    capacity.team_slots.fill(0.0);
    for n in &world.neighbourhoods {
        capacity.team_slots[n.district] += slots * n.beds as f64 / beds as f64;
    }
    capacity.fixed_slots = true;
}

/// Neighbourhoods as their funders know them: by the figures of the sample, so that contracts can be read without living.
pub fn sites(sample: &Sample) -> Vec<Site> {
    let site = |n: &crate::scenario::sample::Neighbourhood| {
        // Ages 6–22 out of the bands 0–14 and 15–24, evenly within each.
        let young = n.ages[0] * 9.0 / 15.0 + n.ages[1] * 8.0 / 10.0;
        let under_six = n.ages[0] * 6.0 / 15.0;
        let ages = [young, 1.0 - young - under_six - n.ages[4], n.ages[4]];
        Site { residents: n.residents, ages, adversity: n.adversity, district: n.district }
    };
    sample.neighbourhoods.iter().map(site).collect()
}

/// Demography alone, until the wijk has its own composition.
fn spin_up(people: &mut People, dwellings: &mut Dwellings, law: &mut DemographyLaw, ages: &[f64; 5], chance: &Chance) {
    let first = -WARM_UP_MONTHS - SPIN_UP_MONTHS;
    for d in 0..dwellings.len() {
        demography::move_in::<Lives>(people, dwellings, &mut [], d, (law, chance, Month(first)));
    }
    let mut draws = Draws::default();
    for month in first + 1..-WARM_UP_MONTHS {
        demography::turn_over::<Lives>(people, dwellings, &mut [], (law, chance, Month(month)));
        for start in (0..people.age.len()).step_by(CHUNK) {
            wide(SpinUp { draws: &mut draws, people, law, start, when: (chance, Month(month)) });
        }
        if (month - first) % LEAN_EVERY == 0 {
            law.lean(ages, people);
        }
    }
}

struct SpinUp<'a> {
    draws: &'a mut Draws,
    people: &'a mut People,
    law: &'a DemographyLaw,
    start: usize,
    when: (&'a Chance, Month),
}

impl Work for SpinUp<'_> {
    #[inline(always)]
    fn run(self) {
        let SpinUp { draws, people, law, start, when: (chance, month) } = self;
        draws.fill_first(chance, people.first_bed + start as u32, chunk(&people.occupancy, start), month);
        demography::mark_departures(people, start, draws, law);
    }
}

/// First traits, strain, livelihood, membership and volunteering.
fn begin(people: &mut People, dwellings: &Dwellings, frame: &TieFrame, law: (&DemographyLaw, &Parameters, &Chance)) -> Side {
    let (demography, parameters, chance) = law;
    let (groups, volunteering) = (&parameters.groups, &parameters.volunteering);
    let (member, volunteer) = (groups.initial_member as f32, volunteering.initial_share as f32);
    let ages = (12.0 * volunteering.age_low) as u16..(12.0 * volunteering.age_high) as u16;
    let beds = people.age.len();
    let mut lives = Lives::new(beds);
    for d in 0..dwellings.len() {
        let state = demography.first_livelihood(chance, dwellings.subject(d));
        lives.set_livelihood(dwellings.beds(d), state);
    }
    for bed in (0..beds).filter(|&bed| people.age[bed] != EMPTY).collect::<Vec<_>>() {
        let strain = people.settle(bed, &demography.traits, chance);
        lives.begin(bed, strain, people.trust[bed], people.motivation[bed]);
        people.marks[bed] &= !crate::residents::people::NEWCOMER;
        let (age, subject) = (people.age[bed], people.subject(bed));
        for own in 0..OWN_GROUPS {
            let u = chance.uniform(Purpose::InitialMembership, subject, Month(0), own as u32);
            lives.marks[bed] |= ((age >= 72 && u < member) as u8) << own;
        }
        let u = uniform_of(chance.word(Purpose::InitialVolunteer, subject, Month(0), 0));
        let may = ages.contains(&age);
        lives.marks[bed] |= if may && u < volunteer { VOLUNTEER } else { 0 };
    }
    Side {
        lives,
        groups: Groups::new(frame.slots, groups.initial_vitality as f32),
        happenings: Happenings::default(),
        team_waiting: Vec::with_capacity(queue_room(beds)),
        specialised_waiting: Vec::with_capacity(queue_room(beds)),
    }
}

fn status_quo(sample: &Sample, neighbourhoods: &[Neighbourhood], laws: &Laws, institutions: Institutions) -> PlanState {
    let mut capacity = Capacity {
        team_slots: vec![0.0; sample.districts],
        team_cases: vec![0; sample.districts],
        team_queue: vec![0; sample.districts],
        team_admitted: vec![0; sample.districts],
        ..Capacity::default()
    };
    let mut beds = 0;
    for n in neighbourhoods {
        beds += n.beds;
        capacity.team_slots[n.district] += n.beds as f64 * laws.parameters.team.initial_per_1000 / 1000.0;
    }
    capacity.places = beds as f64 * laws.parameters.specialised.initial_per_1000 / 1000.0;
    let count = neighbourhoods.len();
    PlanState {
        institutions,
        offers: vec![Offer::default(); count],
        capacity,
        rules: PlanRules::status_quo(laws),
        rules_before: PlanRules::status_quo(laws),
        ledger: vec![Cents::ZERO; Item::ALL.len() * 3],
        seen: SeenState {
            motivation: vec![0.47; count],
            team_pressure: vec![0.0; sample.districts],
            volunteers_per_adult: vec![0.0; count],
            team_referrals: vec![0; count],
            debtors: vec![0; count],
            acute_and_specialised: Cents::ZERO,
        },
        queue: Vec::with_capacity(queue_room(beds)),
    }
}
