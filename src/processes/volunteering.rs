//! Step 11b, volunteering and motivation (§5.6). Workers who are there nourish motivation; being used as an instrument
//! erodes it.

use super::signalling::HAZARD_ONE;
use crate::chance::{Draws, Purpose, math, uniform_of};
use crate::evidence::parameters::Parameters;
use crate::residents::lives::{MEMBER, VOLUNTEER};
use crate::units::columns::{CHUNK, Chunk};

/// Parameters of volunteering.
#[derive(Clone, Copy, Debug)]
pub struct VolunteerLaw {
    start: f32,
    stop: f32,
    member: f32,
    outsider: f32,
    bridging: f32,
    overload: f32,
    motivation_return: f32,
    motivation_worker: f32,
    motivation_instrumental: f32,
    displacement: f32,
    /// Ages at which residents start (months).
    starts: [u16; 2],
}

impl VolunteerLaw {
    pub fn new(parameters: &Parameters) -> VolunteerLaw {
        let p = &parameters.volunteering;
        VolunteerLaw {
            start: p.start as f32,
            stop: p.stop as f32,
            member: p.member_factor as f32,
            outsider: p.outsider_factor as f32,
            bridging: p.bridging_factor as f32,
            overload: p.overload as f32,
            motivation_return: p.motivation_return as f32,
            motivation_worker: p.motivation_worker as f32,
            motivation_instrumental: p.motivation_instrumental as f32,
            displacement: p.displacement as f32,
            starts: [p.age_low, p.age_high].map(|years| (12.0 * years) as u16),
        }
    }
}

/// What a neighbourhood gives its volunteers this month.
#[derive(Clone, Copy, Debug)]
pub struct Ground {
    pub bridging: f32,
    pub motivation_support: f32,
    pub instrumental: f32,
    /// Factor on the hazard of stopping (shock).
    pub stop: f32,
}

/// Columns that volunteering reads; overload is that of the group served, 0 for who serves none.
pub struct Volunteer<'a> {
    pub openness: &'a Chunk<f32>,
    pub age: &'a Chunk<u16>,
    pub overload: &'a Chunk<f32>,
    /// Marks before this month's joining and leaving.
    pub marks_before: &'a Chunk<u8>,
    pub baseline: &'a Chunk<f32>,
}

/// Starts and stops as a volunteer. Returns the hazard sum of stopping (1/`HAZARD_ONE`).
#[inline(always)]
pub fn start_and_stop(
    marks: &mut Chunk<u8>,
    motivation: &Chunk<f32>,
    who: &Volunteer,
    draws: &Draws,
    now: (&VolunteerLaw, &Ground),
) -> i64 {
    let (law, ground) = now;
    let words = draws.words(Purpose::Volunteer);
    let welcome = (1.0 + law.bridging * ground.bridging) * (1.0 - law.displacement * ground.bridging);
    let mut insides = [0.0f32; CHUNK];
    for i in 0..CHUNK {
        insides[i] = if who.marks_before[i] as i32 & MEMBER as i32 != 0 { law.member } else { law.outsider };
    }
    let [youngest, oldest] = law.starts;
    let mut after = [0i32; CHUNK];
    let mut stops = [0i32; CHUNK];
    for i in 0..CHUNK {
        let u = uniform_of(words[i]);
        let x = who.openness[i];
        let m = motivation[i];
        let inside = insides[i];
        let start = law.start * m * x * inside * welcome;
        let stop = law.stop * (1.0 - m) * (1.0 + law.overload * who.overload[i]) * (2.0 - x) * ground.stop;
        stops[i] = math::whole(stop.min(1.0) * HAZARD_ONE) * (who.marks_before[i] as i32 & VOLUNTEER as i32);
        after[i] = (u < start) as i32 | ((u <= 1.0 - stop) as i32) << 1;
    }
    for i in 0..CHUNK {
        let may_start = ((who.age[i] >= youngest) & (who.age[i] < oldest)) as u8;
        let (starts, stays) = (after[i] as u8 & may_start, after[i] as u8 >> 1);
        let volunteer = (who.marks_before[i] & VOLUNTEER) / VOLUNTEER;
        let after = volunteer & stays | (volunteer ^ 1) & starts;
        marks[i] = marks[i] & !VOLUNTEER | after * VOLUNTEER;
    }
    stops.iter().map(|&p| (p / VOLUNTEER as i32) as i64).sum()
}

/// Motivation returns to its baseline, grows with bridging, shrinks with instrumental use.
#[inline(always)]
pub fn motivate(motivation: &mut Chunk<f32>, baseline: &Chunk<f32>, law: &VolunteerLaw, ground: &Ground) {
    let gain = law.motivation_worker * ground.motivation_support * ground.bridging;
    let loss = law.motivation_instrumental * ground.instrumental;
    for i in 0..CHUNK {
        let m = motivation[i];
        let next = m + law.motivation_return * (baseline[i] - m) + gain * (1.0 - m) - loss * m;
        motivation[i] = next.clamp(0.0, 1.0);
    }
}
