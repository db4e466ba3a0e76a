//! A questionnaire: strain with noise. The noise belongs to the resident and the month, so twins share it.

use crate::chance::{Chance, Purpose, Subject};
use crate::evidence::Parameters;
use crate::units::Month;

/// Places of the draws on `Purpose::Survey`.
pub const INVITED: u32 = 0;
pub const ANSWERS: u32 = 1;
pub const NOISE: u32 = 2;
pub const CASE_LOT: u32 = 3;

/// How scores come about.
pub struct Scores {
    chance: Chance,
    noise: f64,
}

impl Scores {
    pub fn new(chance: &Chance, parameters: &Parameters) -> Scores {
        Scores { chance: *chance, noise: parameters.lenses.score_noise }
    }

    /// Score of a resident under a strain (SD).
    pub fn of(&self, strain: f32, who: Subject, month: Month) -> f64 {
        f64::from(strain) + self.noise * f64::from(self.chance.normal(Purpose::Survey, who, month, NOISE))
    }
}
