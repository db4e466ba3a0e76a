//! Step 10a, signalling (§5.11): residents in need step up themselves where they trust the professionals, or are
//! signalled through their ties where workers bridge; and the GP route (huisarts).

use crate::chance::{Chance, Draws, Purpose, Subject, math, uniform_of};
use crate::evidence::parameters::Parameters;
use crate::services::care;
use crate::units::Month;
use crate::units::columns::{CHUNK, Chunk};

pub use crate::residents::lives::{CRISIS, GP, SIGNAL};

/// Hazard sums are kept in whole numbers of this many per expected event.
pub const HAZARD_ONE: f32 = 4_194_303.0;

/// Parameters of signalling.
#[derive(Clone, Copy, Debug)]
pub struct SignalLaw {
    own_step: f32,
    through_ties: f32,
    ties_base: f32,
    strain: f32,
    scale: f32,
    pub light_help: f32,
    to_team_strain: f32,
    to_team_scale: f32,
    gp: f32,
    gp_strain: f32,
    gp_scale: f32,
    outreach: f32,
    nearby: f32,
    pub lowest_age: u16,
}

impl SignalLaw {
    pub fn new(parameters: &Parameters) -> SignalLaw {
        let p = &parameters.signalling;
        SignalLaw {
            own_step: p.own_step as f32,
            through_ties: p.through_ties as f32,
            ties_base: p.through_ties_base as f32,
            strain: p.strain as f32,
            scale: 1.0 / p.strain_scale as f32,
            light_help: p.light_help as f32,
            to_team_strain: p.to_team_strain as f32,
            to_team_scale: 1.0 / p.to_team_scale as f32,
            gp: p.gp as f32,
            gp_strain: p.gp_strain as f32,
            gp_scale: 1.0 / p.gp_scale as f32,
            outreach: p.outreach as f32,
            nearby: p.nearby as f32,
            lowest_age: (p.lowest_age * 12.0) as u16,
        }
    }

    /// With the plan's rules: share of team time kept for outreach, and teams that sit in the neighbourhood.
    pub fn under(mut self, outreach_share: f64, nearby_teams: bool) -> SignalLaw {
        self.outreach *= outreach_share as f32;
        self.own_step *= if nearby_teams { 1.0 + self.nearby } else { 1.0 };
        self
    }

    /// Chance that a signal leads to a place in the wijkteam's queue.
    #[inline(always)]
    pub fn to_team(&self, strain: f32) -> f32 {
        math::logistic((strain - self.to_team_strain) * self.to_team_scale)
    }
}

/// The lot of an individual trial: whether a resident is offered light help and a link, or waits (§11). It lasts.
pub fn offered(chance: &Chance, who: Subject) -> bool {
    chance.uniform(Purpose::TrialArm, who, Month(0), 0) < 0.5
}

/// Columns that signalling reads.
pub struct Seen<'a> {
    pub strain: &'a Chunk<f32>,
    pub trust: &'a Chunk<f32>,
    pub connected: &'a Chunk<f32>,
    pub age: &'a Chunk<u16>,
    pub care: &'a Chunk<u8>,
}

/// Hazard sums of one chunk (1/`HAZARD_ONE`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Expected {
    pub signals_through_ties: i64,
    /// Places in the wijkteam's queue: the chance of a signal times that of being sent on.
    pub contacts: i64,
    /// Places in the queue for specialised care by the GP route.
    pub by_gp: i64,
}

/// Sets the bits of whoever signals or takes the GP route. Returns the hazard sums.
#[inline(always)]
pub fn signal(events: &mut Chunk<u8>, seen: Seen, draws: &Draws, law: &SignalLaw, offer: (f32, [f32; 3])) -> Expected {
    let (trust_kept, bridging) = offer;
    let (mut through_ties, mut contacts, mut by_gp) = ([0i32; CHUNK], [0i32; CHUNK], [0i32; CHUNK]);
    let (signals, gps) = (draws.words(Purpose::Signal), draws.words(Purpose::GpRoute));
    let mut ages = [0i32; CHUNK];
    let mut states = [0i32; CHUNK];
    for i in 0..CHUNK {
        ages[i] = seen.age[i] as i32;
        states[i] = care::state(seen.care[i]) as i32;
    }
    let mut happens = [0i32; CHUNK];
    for i in 0..CHUNK {
        let age = ages[i];
        let b = if age < 65 * 12 { bridging[1] } else { bridging[2] };
        let b = if age < 23 * 12 { bridging[0] } else { b };
        let need = math::logistic((seen.strain[i] - law.strain) * law.scale);
        let by_ties = need * law.through_ties * seen.connected[i] * (law.ties_base + (1.0 - law.ties_base) * b);
        let p = need * (law.own_step * seen.trust[i] * trust_kept + law.outreach) + by_ties;
        let counts = ((age >= law.lowest_age as i32) & (age != u16::MAX as i32)) as i32;
        let free = counts & (states[i] == care::NONE as i32) as i32;
        let gp = law.gp * math::logistic((seen.strain[i] - law.gp_strain) * law.gp_scale);
        let before = counts & (states[i] < care::SPECIALISED_QUEUE as i32) as i32;
        let signals = free & (uniform_of(signals[i]) < p) as i32;
        let to_gp = before & (uniform_of(gps[i]) < gp) as i32;
        happens[i] = signals * SIGNAL as i32 + to_gp * GP as i32;
        through_ties[i] = math::whole(by_ties * HAZARD_ONE) * free;
        contacts[i] = math::whole(p * law.to_team(seen.strain[i]) * HAZARD_ONE) * free;
        by_gp[i] = math::whole(gp * HAZARD_ONE) * before;
    }
    for i in 0..CHUNK {
        events[i] = happens[i] as u8;
    }
    let sum = |of: &Chunk<i32>| of.iter().map(|&p| p as i64).sum();
    Expected { signals_through_ties: sum(&through_ties), contacts: sum(&contacts), by_gp: sum(&by_gp) }
}
