//! Step 1, demography (§5.1): death, birth, leaving home, moving out, letting. Does not depend on policy, so that each
//! resident has a twin in every plan.

use crate::chance::{Chance, Draws, Purpose, Subject, math, normal_of, uniform_of};
use crate::evidence::parameters::{Demography, Livelihood, Parameters};
use crate::residents::people::{CHILD, DEPARTING, EMPTY, NEWCOMER, TraitLaw};
use crate::residents::{Dwellings, Lives, People};
use crate::units::Month;
use crate::units::columns::{CHUNK, chunk, chunk_mut};

/// Age bands in which heads of new households are drawn: from 18–24 to 65 and over (years).
pub const HEAD_BANDS: [f32; 5] = [0.0, 25.0, 45.0, 65.0, 200.0];

/// Demography of one neighbourhood.
#[derive(Clone, Debug)]
pub struct DemographyLaw {
    ln_death: f32,
    death_growth: f32,
    leave_home: f32,
    leave_home_age: u16,
    birth: f32,
    parent_ages: std::ops::Range<u16>,
    move_out: f32,
    letting: f32,
    partner: f32,
    child_gap: f32,
    child_gap_sd: f32,
    /// Share of new households that start secure, and secure or insecure.
    start_secure: f32,
    start_not_in_debt: f32,
    head_ages: HeadAges,
    pub traits: TraitLaw,
}

impl DemographyLaw {
    pub fn new(parameters: &Parameters, adversity: f64) -> DemographyLaw {
        let Demography { leave_home, leave_home_age, birth, move_out, letting, partner, .. } = parameters.demography;
        let law = &parameters.demography;
        let shares = stationary_livelihood(&parameters.livelihood, adversity);
        DemographyLaw {
            ln_death: math::ln((law.death_level / 12.0).max(1e-30) as f32),
            death_growth: (law.death_growth / 12.0) as f32,
            leave_home: leave_home as f32,
            leave_home_age: (leave_home_age * 12.0) as u16,
            birth: birth as f32,
            parent_ages: (law.parent_age_low * 12.0) as u16..(law.parent_age_high * 12.0) as u16,
            move_out: move_out as f32,
            letting: letting as f32,
            partner: partner as f32,
            child_gap: law.child_gap as f32,
            child_gap_sd: law.child_gap_sd as f32,
            start_secure: shares[0] as f32,
            start_not_in_debt: (shares[0] + shares[1]) as f32,
            head_ages: HeadAges::new(law),
            traits: TraitLaw::new(&parameters.traits, adversity),
        }
    }
}

impl DemographyLaw {
    /// Livelihood with which a household starts: secure, insecure or in debt, by the stationary law.
    fn livelihood_of(&self, u: f32) -> u8 {
        (u >= self.start_secure) as u8 + (u >= self.start_not_in_debt) as u8
    }

    /// Livelihood of a household at the start of the warm-up.
    pub fn first_livelihood(&self, chance: &Chance, household: Subject) -> u8 {
        self.livelihood_of(chance.uniform(Purpose::InitialLivelihood, household, Month(0), 0))
    }
}

/// Stationary shares of secure, insecure and problem debt at structural pressure 1 (§12.7).
pub fn stationary_livelihood(rates: &Livelihood, adversity: f64) -> [f64; 3] {
    let insecure = rates.to_insecure * adversity / rates.to_secure;
    let debt = insecure * rates.to_debt * adversity / rates.out_of_debt;
    let sum = 1.0 + insecure + debt;
    [1.0 / sum, insecure / sum, debt / sum]
}

impl DemographyLaw {
    /// Turns births and the ages of new heads towards a wijk's own shares of ages 0–14, 15–24, 25–44, 45–64, 65+.
    pub fn lean(&mut self, wanted: &[f64; 5], people: &People) {
        let found = age_bands(people).map(|count| count as f64);
        let (all, grown) = (found.iter().sum::<f64>().max(1.0), found[1..].iter().sum::<f64>().max(1.0));
        let young = (wanted[0].max(0.01) / (found[0] / all).max(0.01)) as f32;
        self.birth = (self.birth * young.sqrt()).clamp(0.001, 0.08);
        let wanted_grown: f64 = wanted[1..].iter().sum::<f64>().max(1e-9);
        self.head_ages.lean([1, 2, 3, 4].map(|i| wanted[i] / wanted_grown), [1, 2, 3, 4].map(|i| found[i] / grown));
    }
}

/// Age of heads of new households: low + span·u^power, tilted by age band so that a wijk keeps its own composition.
#[derive(Clone, Debug)]
pub struct HeadAges {
    low: f32,
    span: f32,
    power: f32,
    /// Mass of each band without tilt, and its tilt.
    mass: [f32; 4],
    tilt: [f32; 4],
}

impl HeadAges {
    fn new(law: &Demography) -> HeadAges {
        let mut ages = HeadAges {
            low: law.head_age_low as f32,
            span: law.head_age_span as f32,
            power: law.head_age_power as f32,
            mass: [0.0; 4],
            tilt: [1.0; 4],
        };
        for band in 0..4 {
            ages.mass[band] = ages.below(HEAD_BANDS[band + 1]) - ages.below(HEAD_BANDS[band]);
        }
        ages
    }

    /// Untilted share of heads younger than an age (years).
    fn below(&self, age: f32) -> f32 {
        let x = ((age - self.low) / self.span).clamp(0.0, 1.0);
        if x == 0.0 { 0.0 } else { math::exp(math::ln(x) / self.power) }
    }

    /// Turns the tilt towards the wanted shares of residents aged 15–24, 25–44, 45–64, 65+ (both sum to one).
    fn lean(&mut self, wanted: [f64; 4], found: [f64; 4]) {
        for band in 0..4 {
            let ratio = (wanted[band].max(0.005) / found[band].max(0.005)) as f32;
            self.tilt[band] = (self.tilt[band] * ratio.sqrt()).clamp(0.02, 50.0);
        }
    }

    /// Age of a head (years) for a uniform draw.
    fn draw(&self, u: f32) -> f32 {
        let total: f32 = (0..4).map(|band| self.mass[band] * self.tilt[band]).sum();
        let mut left = u * total;
        for band in 0..4 {
            let mass = self.mass[band] * self.tilt[band];
            if left <= mass || band == 3 {
                let within = self.below(HEAD_BANDS[band]) + self.mass[band] * (left / mass.max(1e-9)).min(1.0);
                return self.low + self.span * math::exp(self.power * math::ln(within.max(1e-12)));
            }
            left -= mass;
        }
        unreachable!("the last band takes the rest")
    }
}

/// Marks who will die or leave home at the start of next month, for one chunk of beds.
#[inline(always)]
pub fn mark_departures(people: &mut People, start: usize, draws: &Draws, law: &DemographyLaw) {
    let ages: &[u16; CHUNK] = chunk(&people.age, start);
    let marks = chunk_mut(&mut people.marks, start);
    let (deaths, leaving) = (draws.words(Purpose::Death), draws.words(Purpose::LeaveHome));
    let mut goes = [0u32; CHUNK];
    for i in 0..CHUNK {
        let age = ages[i] as f32;
        let death = math::exp(law.ln_death + law.death_growth * age);
        let leaves = (uniform_of(leaving[i]) < law.leave_home) & (ages[i] >= law.leave_home_age) & (marks[i] & CHILD != 0);
        goes[i] = ((uniform_of(deaths[i]) < death) | leaves) as u32 & (ages[i] != EMPTY) as u32;
    }
    for i in 0..CHUNK {
        marks[i] = marks[i] & !DEPARTING | goes[i] as u8 * DEPARTING;
    }
}

/// Whoever was marked departs, in the lives of every plan (`lives`; none during the spin-up); households move out, have children, move in; everybody grows a month older.
pub fn turn_over<S: AsMut<Lives>>(
    people: &mut People,
    dwellings: &mut Dwellings,
    lives: &mut [S],
    now: (&DemographyLaw, &Chance, Month),
) {
    let (law, chance, month) = now;
    for (age, marks) in people.age.iter_mut().zip(&mut people.marks) {
        *age += (*age != EMPTY) as u16;
        *marks &= !NEWCOMER;
    }
    for d in 0..dwellings.len() {
        let beds = dwellings.beds(d);
        let words = chance.block(Purpose::Move as u32 / 4, dwellings.subject(d), month, 0);
        let [moves, livelihood, birth, letting] = words.map(uniform_of);
        dwellings.fortune[d] = livelihood;
        if !dwellings.let_out[d] {
            if letting < law.letting {
                move_in(people, dwellings, lives, d, now);
            }
            continue;
        }
        let mut grown_ups = 0;
        let mut parents = 0;
        let mut free = None;
        for bed in beds.clone() {
            if people.marks[bed] & DEPARTING != 0 {
                empty_bed(people, lives, bed);
            }
            let age = people.age[bed];
            let grown_up = age != EMPTY && people.marks[bed] & CHILD == 0;
            grown_ups += grown_up as u32;
            parents += (grown_up && law.parent_ages.contains(&age)) as u32;
            if age == EMPTY && free.is_none() && bed > beds.start {
                free = Some(bed);
            }
        }
        if grown_ups == 0 || moves < law.move_out {
            beds.for_each(|bed| empty_bed(people, lives, bed));
            dwellings.let_out[d] = false;
        } else if let (Some(bed), true) = (free, parents > 0 && birth < law.birth) {
            people.arrive(bed, 0, true);
            settle(people, lives, bed, law, chance);
        }
    }
}

fn empty_bed<S: AsMut<Lives>>(people: &mut People, lives: &mut [S], bed: usize) {
    if people.occupied(bed) {
        people.depart(bed);
        lives.iter_mut().for_each(|side| side.as_mut().vacate(bed));
    }
}

fn settle<S: AsMut<Lives>>(people: &mut People, lives: &mut [S], bed: usize, law: &DemographyLaw, chance: &Chance) {
    // Traits are a function of bed and occupancy: during the spin-up nobody needs them yet.
    if lives.is_empty() {
        return;
    }
    let strain = people.settle(bed, &law.traits, chance);
    for lives in lives {
        lives.as_mut().begin(bed, strain, people.trust[bed], people.motivation[bed]);
    }
}

/// A new household moves in: a head, perhaps a partner, children in the other beds.
pub fn move_in<S: AsMut<Lives>>(
    people: &mut People,
    dwellings: &mut Dwellings,
    lives: &mut [S],
    dwelling: usize,
    now: (&DemographyLaw, &Chance, Month),
) {
    let (law, chance, month) = now;
    dwellings.letting[dwelling] = dwellings.letting[dwelling].wrapping_add(1);
    dwellings.let_out[dwelling] = true;
    let household = dwellings.subject(dwelling);
    let beds = dwellings.beds(dwelling);
    let words = chance.block(Purpose::HeadAge as u32 / 4, household, month, 0);
    let head = law.head_ages.draw(uniform_of(words[0]));
    let partner = uniform_of(words[1]) < law.partner;
    let secure = uniform_of(words[2]);
    for (place, bed) in beds.clone().enumerate() {
        let age = match place {
            0 => Some((head, false)),
            1 => partner.then_some((head, false)),
            _ => {
                let word = chance.word(Purpose::ChildAge, household, month, place as u32);
                let age = head - (law.child_gap + law.child_gap_sd * normal_of(word));
                (0.0..20.0).contains(&age).then_some((age, true))
            }
        };
        if let Some((years, child)) = age {
            people.arrive(bed, (years * 12.0) as u16, child);
            settle(people, lives, bed, law, chance);
        }
    }
    let state = law.livelihood_of(secure);
    lives.iter_mut().for_each(|side| side.as_mut().set_livelihood(beds.clone(), state));
}

/// Residents by age band 0–14, 15–24, 25–44, 45–64, 65+ (persons).
pub fn age_bands(people: &People) -> [u32; 5] {
    let mut bands = [0; 5];
    for &age in people.age.iter().filter(|&&age| age != EMPTY) {
        let years = age / 12;
        bands[(years >= 15) as usize + (years >= 25) as usize + (years >= 45) as usize + (years >= 65) as usize] += 1;
    }
    bands
}
