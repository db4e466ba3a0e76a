//! Groups of residents by what was known of them at month 0, or when they arrived later.

use crate::residents::lives::PROBLEM_DEBT;
use crate::residents::people::EMPTY;
use crate::residents::{Lives, People};
use crate::services::care;
use crate::world::World;
use serde::{Deserialize, Serialize};

/// By what counts are split.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[repr(u8)]
pub enum By {
    /// Plan year of the event in the world held against; of an extra event in the plan.
    Year = 0,
    /// 0–22, 23–64, 65 and over at month 0, or on arrival.
    Age = 1,
    /// Secure, insecure, problem debt at month 0 or on arrival, in the reference world.
    Livelihood = 2,
    Wijk = 3,
    /// Decile of baseline risk among those who lived there at month 0, lowest first; then who arrived later.
    Risk = 4,
    /// Not flagged at month 0, flagged (in care, waiting, or in problem debt), arrived later.
    Flagged = 5,
}

pub const DECILES: usize = 10;
/// The stratum of risk of whoever arrived after month 0.
pub const LATER: usize = DECILES;
/// Strata of `By::Flagged`.
pub const UNFLAGGED: usize = 0;
pub const FLAGGED: usize = 1;
pub const ARRIVED: usize = 2;

/// Number of codes; the code of a bed in which nobody lives.
pub const CODES: usize = 3 * 3 * (DECILES + 1) * 3;
pub const NOBODY: u16 = u16::MAX;

impl By {
    pub const COUNT: usize = 6;
    pub const ALL: [By; By::COUNT] = [By::Year, By::Age, By::Livelihood, By::Wijk, By::Risk, By::Flagged];

    /// Strata of each split.
    pub fn sizes(years: usize, wijken: usize) -> [usize; By::COUNT] {
        [years, 3, 3, wijken, DECILES + 1, 3]
    }

    /// Name in files.
    pub fn key(self) -> &'static str {
        match self {
            By::Year => "year",
            By::Age => "age",
            By::Livelihood => "livelihood",
            By::Wijk => "wijk",
            By::Risk => "risk_decile",
            By::Flagged => "flagged",
        }
    }
}

/// One number for age, livelihood, decile of risk and flag.
fn code(age: u16, livelihood: u8, decile: usize, flag: usize) -> u16 {
    let years = age / 12;
    let band = (years >= 23) as usize + (years >= 65) as usize;
    (((band * 3 + livelihood.min(2) as usize) * (DECILES + 1) + decile) * 3 + flag) as u16
}

/// Strata of a code, for age, livelihood, risk and flag.
pub fn strata(code: usize) -> [(By, usize); 4] {
    let (rest, flag) = (code / 3, code % 3);
    let (rest, decile) = (rest / (DECILES + 1), rest % (DECILES + 1));
    [(By::Age, rest / 3), (By::Livelihood, rest % 3), (By::Risk, decile), (By::Flagged, flag)]
}

/// Code of someone who arrived this month.
pub fn newcomer(people: &People, reference: &Lives, bed: usize) -> u16 {
    code(people.age[bed], reference.livelihood(bed), LATER, ARRIVED)
}

/// Codes of all beds of a world at month 0, by neighbourhood; the reference is lane 0.
pub fn at_the_start(world: &World) -> Vec<Vec<u16>> {
    let mut codes: Vec<Vec<u16>> = world.neighbourhoods.iter().map(|n| vec![NOBODY; n.people.age.len()]).collect();
    let risks = risks(world);
    for (rank, &(_, neighbourhood, bed)) in risks.iter().enumerate() {
        let n = &world.neighbourhoods[neighbourhood];
        let (lives, decile) = (&n.sides[0].lives, rank * DECILES / risks.len());
        let livelihood = lives.livelihood(bed);
        let flagged = care::state(lives.care[bed]) != care::NONE || livelihood == PROBLEM_DEBT;
        let flag = if flagged { FLAGGED } else { UNFLAGGED };
        codes[neighbourhood][bed] = code(n.people.age[bed], livelihood, decile, flag);
    }
    codes
}

/// Baseline risk of every resident (SD), neighbourhood and bed, lowest risk first, ties by bed: the mean to which strain
/// would settle (§5.10) if the circumstances of month 0 stayed.
fn risks(world: &World) -> Vec<(f64, usize, usize)> {
    let law = &world.laws.parameters.strain;
    let mut risks = Vec::new();
    for (neighbourhood, n) in world.neighbourhoods.iter().enumerate() {
        let (people, lives) = (&n.people, &n.sides[0].lives);
        for bed in (0..n.beds).filter(|&bed| people.age[bed] != EMPTY) {
            let scar = lives.scar.get(bed).copied().unwrap_or(0.0);
            let lasting = f64::from(people.vulnerability[bed]) + f64::from(scar);
            let gap = f64::from(people.desired[bed]) - f64::from(lives.connected[bed]) / 65_535.0;
            let risk = law.baseline
                + lasting
                + law.livelihood * 0.5 * f64::from(lives.livelihood(bed))
                + law.loneliness * gap / law.loneliness_unit
                + law.care_load * f64::from(lives.load[bed]) / 65_535.0;
            risks.push((risk, neighbourhood, bed));
        }
    }
    risks.sort_by(|one, other| one.0.total_cmp(&other.0).then((one.1, one.2).cmp(&(other.1, other.2))));
    risks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_tells_its_strata() {
        let mut seen = std::collections::BTreeSet::new();
        for (age, band) in [(0, 0), (23 * 12 - 1, 0), (23 * 12, 1), (65 * 12 - 1, 1), (65 * 12, 2)] {
            for livelihood in 0..3 {
                for decile in 0..=DECILES {
                    for flag in 0..3 {
                        let code = code(age, livelihood, decile, flag);
                        let wanted =
                            [(By::Age, band), (By::Livelihood, livelihood as usize), (By::Risk, decile), (By::Flagged, flag)];
                        assert_eq!(strata(code as usize), wanted);
                        assert!((code as usize) < CODES);
                        seen.insert(code);
                    }
                }
            }
        }
        assert_eq!(seen.len(), CODES);
    }
}
