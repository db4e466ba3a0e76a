//! One look at a neighbourhood in one plan: whole-number sums over residents, so that no order and no thread matters.

use crate::chance::math;
use crate::evidence::parameters::Observation;
use crate::residents::People;
use crate::residents::lives::{Lives, MEMBER, VOLUNTEER};
use crate::residents::people::EMPTY;
use crate::services::care;
use crate::units::columns::{CHUNK, Chunk, chunk};
use crate::units::wide::{Work, wide};
use crate::world::{Happenings, Side};

/// Strain is summed in whole numbers of this many per SD, shares in 1/65,535.
pub const STRAIN_UNIT: f64 = 65_536.0;
pub const SHARE_UNIT: f64 = 65_535.0;
/// Squares of strain are summed in whole numbers of this many per SD².
pub const SQUARE_UNIT: f64 = 32_768.0;

/// Sums over the residents of a neighbourhood (or of several) in one month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Glance {
    pub residents: i64,
    pub adults: i64,
    pub lonely: i64,
    pub severely_lonely: i64,
    pub connected: i64,
    pub support: i64,
    pub strain: i64,
    pub strain_squared: i64,
    pub high: i64,
    pub high_hidden: i64,
    pub severe: i64,
    pub severe_in_care: i64,
    pub carers: i64,
    pub heavy_carers: i64,
    pub in_care: i64,
    pub members: i64,
    pub volunteers: i64,
    pub motivation: i64,
    pub trust: i64,
    pub groups: i64,
    /// Volunteers asked for (1/65,536).
    pub volunteers_needed: i64,
    pub households: i64,
    pub debtors: i64,
    pub signals: i64,
    pub light_help: i64,
    pub group_links: i64,
    pub team_entries: i64,
    pub surfaced: i64,
    pub referrals: i64,
    pub crises: i64,
    pub expected_crises: i64,
    pub signals_through_ties: i64,
    pub specialised_inflow: i64,
    pub meetings: i64,
    pub close_ties: i64,
}

macro_rules! add_fields {
    ($a:ident, $b:ident, $($field:ident)*) => { $( $a.$field += $b.$field; )* };
}

impl Glance {
    /// Adds another neighbourhood.
    pub fn add(&mut self, other: &Glance) {
        add_fields!(self, other, residents adults lonely severely_lonely connected support strain strain_squared high
            high_hidden severe severe_in_care carers heavy_carers in_care members volunteers motivation trust groups
            volunteers_needed households debtors signals light_help group_links team_entries surfaced referrals crises
            expected_crises signals_through_ties specialised_inflow meetings close_ties);
    }

    /// Looks at one plan's side of a neighbourhood; changes nothing.
    pub fn of(people: &People, side: &Side, thresholds: &Observation) -> Glance {
        let mut glance = Glance::default();
        let limits = Limits::new(thresholds);
        for start in (0..people.age.len()).step_by(CHUNK) {
            wide(Look { glance: &mut glance, people, lives: &side.lives, start, limits: &limits });
        }
        let living = side.groups.alive.iter().zip(&side.groups.need).filter(|(alive, _)| **alive);
        for (_, need) in living {
            glance.groups += 1;
            glance.volunteers_needed += (*need as f64 * STRAIN_UNIT) as i64;
        }
        glance.count(&side.happenings);
        glance
    }

    fn count(&mut self, h: &Happenings) {
        self.households = h.households as i64;
        self.debtors = h.debtors as i64;
        self.signals = h.signals as i64;
        self.light_help = h.light_help as i64;
        self.group_links = h.group_links as i64;
        self.team_entries = h.team_entries as i64;
        self.surfaced = h.surfaced as i64;
        self.referrals = (h.referrals + h.gp_entries) as i64;
        self.crises = h.crises as i64;
        self.expected_crises = h.expected_crises;
        self.signals_through_ties = h.signals_through_ties;
        self.specialised_inflow = h.specialised_admitted as i64;
        self.meetings = h.meetings as i64;
        self.close_ties = h.close_ties as i64;
    }

    #[inline(always)]
    fn look(&mut self, people: &People, lives: &Lives, start: usize, limits: &Limits) {
        let age = chunk(&people.age, start);
        let mut here: Chunk<i32> = [0; CHUNK];
        let mut adult: Chunk<i32> = [0; CHUNK];
        for i in 0..CHUNK {
            here[i] = (age[i] != EMPTY) as i32;
            adult[i] = here[i] & (age[i] >= 18 * 12) as i32;
        }
        self.residents += sum(|i| here[i]);
        self.adults += sum(|i| adult[i]);
        let (connected, desired) = (chunk(&lives.connected, start), chunk(&people.desired, start));
        let mut gap: Chunk<f32> = [0.0; CHUNK];
        for i in 0..CHUNK {
            gap[i] = desired[i] - connected[i] as f32 * (1.0 / SHARE_UNIT as f32);
        }
        self.lonely += sum(|i| adult[i] & (gap[i] > limits.lonely) as i32);
        self.severely_lonely += sum(|i| adult[i] & (gap[i] > limits.severely_lonely) as i32);
        self.connected += sum(|i| connected[i] as i32 * here[i]);
        let support = chunk(&lives.support, start);
        self.support += sum(|i| support[i] as i32 * here[i]);
        let load = chunk(&lives.load, start);
        self.carers += sum(|i| adult[i] & (load[i] > limits.carer) as i32);
        self.heavy_carers += sum(|i| adult[i] & (load[i] > limits.heavy_carer) as i32);
        let (strain, care) = (chunk(&lives.strain, start), chunk(&lives.care, start));
        self.strain += sum(|i| math::whole(strain[i] * STRAIN_UNIT as f32) * here[i]);
        self.strain_squared += sum(|i| math::whole(strain[i] * strain[i] * SQUARE_UNIT as f32) * here[i]);
        let mut helped: Chunk<i32> = [0; CHUNK];
        for i in 0..CHUNK {
            helped[i] = is_helped(care[i]);
        }
        self.in_care += sum(|i| helped[i]);
        self.high += sum(|i| here[i] & (strain[i] > limits.high) as i32);
        self.high_hidden += sum(|i| here[i] & (strain[i] > limits.high) as i32 & (care[i] == care::NONE) as i32);
        self.severe += sum(|i| here[i] & (strain[i] > limits.severe) as i32);
        self.severe_in_care += sum(|i| helped[i] & (strain[i] > limits.severe) as i32);
        let marks = chunk(&lives.marks, start);
        self.members += sum(|i| here[i] & (marks[i] & MEMBER != 0) as i32);
        self.volunteers += sum(|i| here[i] & (marks[i] & VOLUNTEER != 0) as i32);
        let (motivation, trust) = (chunk(&lives.motivation, start), chunk(&lives.trust, start));
        self.motivation += sum(|i| math::whole(motivation[i] * SHARE_UNIT as f32) * here[i]);
        self.trust += sum(|i| math::whole(trust[i] * SHARE_UNIT as f32) * here[i]);
    }
}

struct Look<'a> {
    glance: &'a mut Glance,
    people: &'a People,
    lives: &'a Lives,
    start: usize,
    limits: &'a Limits,
}

impl Work for Look<'_> {
    #[inline(always)]
    fn run(self) {
        self.glance.look(self.people, self.lives, self.start, self.limits);
    }
}

/// A wijkteam case or in specialised care: not merely waiting.
#[inline(always)]
pub(super) fn is_helped(care_now: u8) -> i32 {
    let state = care::state(care_now) as i32;
    (state == care::TEAM_CASE as i32) as i32 | (state == care::SPECIALISED_CARE as i32) as i32
}

/// Sum over a chunk; a chunk of shares or strains stays far inside 32 bits.
#[inline(always)]
fn sum(value: impl Fn(usize) -> i32) -> i64 {
    let mut sum = 0i32;
    for i in 0..CHUNK {
        sum += value(i);
    }
    sum as i64
}

pub(super) struct Limits {
    pub lonely: f32,
    pub severely_lonely: f32,
    pub carer: u16,
    pub heavy_carer: u16,
    pub high: f32,
    pub severe: f32,
}

impl Limits {
    pub fn new(thresholds: &Observation) -> Limits {
        let share = |x: f64| (x * SHARE_UNIT) as u16;
        Limits {
            lonely: thresholds.lonely_gap as f32,
            severely_lonely: thresholds.severely_lonely_gap as f32,
            carer: share(thresholds.carer_load),
            heavy_carer: share(thresholds.heavy_carer_load),
            high: thresholds.high_strain as f32,
            severe: thresholds.severe_strain as f32,
        }
    }
}
