//! What no plan can change: who lives in which bed, how old they are and what they brought along.

use crate::chance::{Chance, Purpose, Subject, math, normal_of};
use crate::evidence::parameters::Traits;
use crate::units::Month;
use crate::units::columns::padded;

/// Age of a bed without an occupant.
pub const EMPTY: u16 = u16::MAX;
/// Mark: lives as a child in the household.
pub const CHILD: u8 = 1;
/// Mark: moved in or was born this month.
pub const NEWCOMER: u8 = 2;
/// Mark: dies or leaves home at the start of next month.
pub const DEPARTING: u8 = 4;

/// Columns per bed of one neighbourhood; policy-free, so they exist once for all plans.
#[derive(Clone, Debug)]
pub struct People {
    /// Number of the first bed within the municipality: the subject of draws.
    pub first_bed: u32,
    /// Age (months), or `EMPTY`.
    pub age: Vec<u16>,
    pub marks: Vec<u8>,
    /// How many occupants the bed has had.
    pub occupancy: Vec<u16>,
    /// √σ: root of sociability; 0 where the bed is empty.
    pub root_sociability: Vec<f32>,
    /// Lasting vulnerability b (SD).
    pub vulnerability: Vec<f32>,
    /// Desired connectedness d.
    pub desired: Vec<f32>,
    /// Baseline of motivation m0 and of trust q0 (0–1).
    pub motivation: Vec<f32>,
    pub trust: Vec<f32>,
}

impl People {
    /// Empty beds.
    pub fn new(first_bed: u32, beds: usize) -> People {
        let n = padded(beds);
        People {
            first_bed,
            age: vec![EMPTY; n],
            marks: vec![0; n],
            occupancy: vec![0; n],
            root_sociability: vec![0.0; n],
            vulnerability: vec![0.0; n],
            desired: vec![0.0; n],
            motivation: vec![0.0; n],
            trust: vec![0.0; n],
        }
    }

    #[inline(always)]
    pub fn occupied(&self, bed: usize) -> bool {
        self.age[bed] != EMPTY
    }

    /// The occupant of a bed as the subject of draws.
    #[inline(always)]
    pub fn subject(&self, bed: usize) -> Subject {
        Subject::resident(self.first_bed + bed as u32, self.occupancy[bed])
    }

    /// Someone of this age (months) moves in or is born; traits follow with `settle`.
    pub fn arrive(&mut self, bed: usize, age: u16, child: bool) {
        self.age[bed] = age;
        self.occupancy[bed] = self.occupancy[bed].wrapping_add(1);
        self.marks[bed] = NEWCOMER | if child { CHILD } else { 0 };
    }

    /// The occupant dies, moves or leaves home.
    pub fn depart(&mut self, bed: usize) {
        self.age[bed] = EMPTY;
        self.marks[bed] = 0;
        self.root_sociability[bed] = 0.0;
    }

    /// Draws the traits of the present occupant: a pure function of bed and occupancy. Returns the first strain (SD).
    pub fn settle(&mut self, bed: usize, law: &TraitLaw, chance: &Chance) -> f32 {
        const FIRST: u32 = Purpose::Vulnerability as u32 / 4;
        let subject = self.subject(bed);
        let a = chance.block(FIRST, subject, Month(0), 0).map(normal_of);
        let b = chance.block(FIRST + 1, subject, Month(0), 0).map(normal_of);
        let [vulnerability, sociability, desired, motivation] = a;
        let [trust, strain, ..] = b;
        self.vulnerability[bed] = law.vulnerability_sd * vulnerability;
        // The root is taken in the logarithm: √σ = e^(ln σ / 2), with mean σ = 1.
        let log_sigma = law.sociability_log_sd * sociability - 0.5 * law.sociability_log_sd * law.sociability_log_sd;
        self.root_sociability[bed] = math::exp(0.5 * log_sigma);
        self.desired[bed] = law.desired_mean + law.desired_sd * desired;
        self.motivation[bed] = math::logistic(law.motivation_logit + law.motivation_logit_sd * motivation);
        self.trust[bed] = math::logistic(law.trust_logit + law.trust_logit_sd * trust);
        self.vulnerability[bed] + law.initial_strain_sd * strain
    }
}

/// The law of traits in one neighbourhood.
#[derive(Clone, Copy, Debug)]
pub struct TraitLaw {
    vulnerability_sd: f32,
    sociability_log_sd: f32,
    desired_mean: f32,
    desired_sd: f32,
    motivation_logit: f32,
    motivation_logit_sd: f32,
    trust_logit: f32,
    trust_logit_sd: f32,
    initial_strain_sd: f32,
}

impl TraitLaw {
    /// For a neighbourhood with an adversity multiplier: trust starts lower where adversity is higher.
    pub fn new(traits: &Traits, adversity: f64) -> TraitLaw {
        TraitLaw {
            vulnerability_sd: traits.vulnerability_sd as f32,
            sociability_log_sd: traits.sociability_log_sd as f32,
            desired_mean: traits.desired_mean as f32,
            desired_sd: traits.desired_sd as f32,
            motivation_logit: traits.motivation_logit as f32,
            motivation_logit_sd: traits.motivation_logit_sd as f32,
            trust_logit: (traits.trust_logit - traits.trust_adversity * (adversity - 1.0)) as f32,
            trust_logit_sd: traits.trust_logit_sd as f32,
            initial_strain_sd: traits.initial_strain_sd as f32,
        }
    }
}
