//! A few residents whose lives are followed in every plan, so that one pair of twins can be drawn as an illustration.

use crate::chance::Purpose;
use crate::residents::lives::{CARE_BEGAN, CRISIS};
use crate::residents::people::EMPTY;
use crate::services::care;
use crate::units::Month;
use crate::world::World;
use serde::{Deserialize, Serialize};

/// Adults who are followed.
const FOLLOWED: usize = 400;
/// Index of the lots by which they are chosen, of the evaluators' own draws.
const LOT: u32 = 0x4c49_4645;

/// The same resident in two plans, month by month. Nothing else is kept of anyone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LifeLines {
    pub plan: usize,
    pub against: usize,
    pub shows: Shows,
    /// Strain in the plan and in the world held against (SD).
    pub strain: [Vec<f32>; 2],
    /// Care state in both (`services::care`).
    pub care: [Vec<u8>; 2],
}

/// Why this resident was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shows {
    /// A crisis in the world held against and none in the plan.
    CrisisPrevented,
    /// Fewer starts of specialised care in the plan.
    CarePrevented,
    /// A start of specialised care so much later in the plan (months).
    CarePostponed(u16),
}

impl LifeLines {
    pub fn shaped(&self, months: usize) -> bool {
        let long = |length: usize| length == months;
        self.strain.iter().all(|line| long(line.len())) && self.care.iter().all(|line| long(line.len()))
    }
}

/// Lives of some adults, followed while they live at the same place.
#[derive(Clone, Debug)]
pub struct Follow {
    residents: Vec<Followed>,
}

#[derive(Clone, Debug)]
struct Followed {
    neighbourhood: usize,
    bed: usize,
    occupancy: u16,
    /// One per plan.
    lives: Vec<Life>,
}

#[derive(Clone, Debug, Default)]
struct Life {
    strain: Vec<f32>,
    care: Vec<u8>,
    crises: u16,
    care_began: Vec<u16>,
}

impl Follow {
    /// The adults of month 0 with the lowest lots; room for so many months.
    pub fn new(world: &World, months: usize) -> Follow {
        let mut lots = Vec::new();
        for (neighbourhood, n) in world.neighbourhoods.iter().enumerate() {
            let adult = |&bed: &usize| n.people.age[bed] != EMPTY && n.people.age[bed] >= 18 * 12;
            for bed in (0..n.beds).filter(adult) {
                let lot = world.chance.word(Purpose::Survey, n.people.subject(bed), Month(0), LOT);
                lots.push((lot, neighbourhood, bed));
            }
        }
        lots.sort_unstable();
        let life = || Life { strain: Vec::with_capacity(months), care: Vec::with_capacity(months), ..Life::default() };
        let follow = |(_, neighbourhood, bed): (u32, usize, usize)| Followed {
            neighbourhood,
            bed,
            occupancy: world.neighbourhoods[neighbourhood].people.occupancy[bed],
            lives: (0..world.plans.len()).map(|_| life()).collect(),
        };
        Follow { residents: lots.into_iter().take(FOLLOWED).map(follow).collect() }
    }

    /// Writes down the month that was just lived; whoever left is forgotten.
    pub fn look(&mut self, world: &World) {
        self.residents.retain(|resident| {
            let people = &world.neighbourhoods[resident.neighbourhood].people;
            people.age[resident.bed] != EMPTY && people.occupancy[resident.bed] == resident.occupancy
        });
        for resident in &mut self.residents {
            let sides = &world.neighbourhoods[resident.neighbourhood].sides;
            for (life, side) in resident.lives.iter_mut().zip(sides) {
                let (lives, bed) = (&side.lives, resident.bed);
                life.strain.push(lives.strain[bed]);
                life.care.push(care::state(lives.care[bed]));
                life.crises += u16::from(lives.events[bed] & CRISIS != 0);
                if lives.events[bed] & CARE_BEGAN != 0 {
                    life.care_began.push(world.month.0 as u16);
                }
            }
        }
    }

    /// One pair of twins: a prevented crisis rather than prevented or long postponed care, by the order of the lots.
    pub fn choose(&self, plan: usize, against: usize) -> Option<LifeLines> {
        let twins = || self.residents.iter().map(|resident| (&resident.lives[plan], &resident.lives[against]));
        let crisis =
            twins().find(|(one, other)| one.crises == 0 && other.crises > 0).map(|twins| (Shows::CrisisPrevented, twins));
        let fewer = || twins().find(|(one, other)| one.care_began.len() < other.care_began.len());
        let later = || {
            let delays = twins().filter_map(|twins| longest_delay(twins.0, twins.1).map(|delay| (delay, twins)));
            delays.reduce(|longest, next| if next.0 > longest.0 { next } else { longest })
        };
        let (shows, (one, other)) = crisis
            .or_else(|| fewer().map(|twins| (Shows::CarePrevented, twins)))
            .or_else(|| later().map(|(months, twins)| (Shows::CarePostponed(months), twins)))?;
        let strain = [one.strain.clone(), other.strain.clone()];
        let care = [one.care.clone(), other.care.clone()];
        Some(LifeLines { plan, against, shows, strain, care })
    }
}

/// By how much the k-th start of care is later in the plan, for the k where that is most (months).
fn longest_delay(plan: &Life, against: &Life) -> Option<u16> {
    plan.care_began
        .iter()
        .zip(&against.care_began)
        .filter_map(|(one, other)| one.checked_sub(*other))
        .max()
        .filter(|&months| months > 0)
}
