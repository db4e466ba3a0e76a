//! Step 9, strain (§5.10): draaglast against draagkracht, pulled back to a personal mean, pushed by chance and by life.

use super::belonging::Belonging;
use crate::chance::{Chance, Draws, Purpose, Subject, math, normal_of, uniform_of};
use crate::evidence::parameters::Parameters;
use crate::residents::lives::{LIVELIHOOD, LIVELIHOOD_SHIFT, VOLUNTEER};
use crate::services::care;
use crate::units::Month;
use crate::units::columns::{CHUNK, Chunk};

/// Parameters of strain.
#[derive(Clone, Copy, Debug)]
pub struct StrainLaw {
    mean_reversion: f32,
    noise: f32,
    pub baseline: f32,
    /// Per step of livelihood (A = ½).
    livelihood_step: f32,
    gap: f32,
    load: f32,
    buffer: f32,
    event_rate: f32,
    /// More events per step of livelihood.
    event_step: f32,
    ln_event: f32,
    event_log_sd: f32,
    wait_for_team: f32,
    wait_for_specialised: f32,
    casework: f32,
    casework_by_trust: f32,
    specialised: f32,
    role: f32,
    scarring: f32,
}

impl StrainLaw {
    pub fn new(parameters: &Parameters) -> StrainLaw {
        let (strain, team) = (&parameters.strain, &parameters.team);
        let log_sd = strain.event_log_sd as f32;
        StrainLaw {
            mean_reversion: strain.mean_reversion as f32,
            noise: strain.noise as f32,
            baseline: strain.baseline as f32,
            livelihood_step: 0.5 * strain.livelihood as f32,
            gap: (strain.loneliness / strain.loneliness_unit) as f32,
            load: strain.care_load as f32,
            buffer: strain.buffer as f32,
            event_rate: strain.event_rate as f32,
            event_step: 0.5 * strain.event_livelihood as f32,
            ln_event: math::ln(strain.event_mean.max(1e-30) as f32) - 0.5 * log_sd * log_sd,
            event_log_sd: log_sd,
            wait_for_team: 0.5 * strain.waiting_harm as f32,
            wait_for_specialised: strain.waiting_harm as f32,
            casework: (team.casework * (1.0 - team.trust_share)) as f32,
            casework_by_trust: (team.casework * team.trust_share / team.trust_unit) as f32,
            specialised: parameters.specialised.effect as f32,
            role: strain.role_benefit as f32,
            scarring: strain.scarring as f32,
        }
    }

    /// Whether the strain of the young leaves a mark on their vulnerability.
    pub fn scars(&self) -> bool {
        self.scarring > 0.0
    }
}

/// What life deals a chunk this month, the same in every plan: noise (SD), and events by chance and size (SD).
pub struct Fate {
    noise: Chunk<f32>,
    event: Chunk<f32>,
    size: Chunk<f32>,
}

impl Default for Fate {
    fn default() -> Self {
        Fate { noise: [0.0; CHUNK], event: [0.0; CHUNK], size: [0.0; CHUNK] }
    }
}

/// Deals the month's fate to a chunk. Sizes are drawn only where an event is possible in some plan.
#[inline(always)]
pub fn deal(fate: &mut Fate, draws: &Draws, law: &StrainLaw, who: (&Chunk<u16>, u32), when: (&Chance, Month)) {
    let (occupancy, first_bed) = who;
    let words = draws.words(Purpose::StrainNoise);
    for i in 0..CHUNK {
        fate.noise[i] = law.noise * normal_of(words[i]);
    }
    let words = draws.words(Purpose::LifeEvent);
    for i in 0..CHUNK {
        fate.event[i] = uniform_of(words[i]);
    }
    let most = law.event_rate * (1.0 + 2.0 * law.event_step);
    fate.size.fill(0.0);
    for i in 0..CHUNK {
        if fate.event[i] < most {
            let subject = Subject::resident(first_bed + i as u32, occupancy[i]);
            let normal = when.0.normal(Purpose::EventSize, subject, when.1, 0);
            fate.size[i] = math::exp(law.ln_event + law.event_log_sd * normal);
        }
    }
}

/// Lasting effects of youth (§9, scarring): at ages 6–22 part of the strain above vulnerability becomes lasting.
#[inline(always)]
pub fn scar(scars: &mut Chunk<f32>, who: (&Chunk<f32>, &Chunk<f32>, &Chunk<u16>), law: &StrainLaw) {
    let (strain, vulnerability, age) = who;
    for i in 0..CHUNK {
        let young = (age[i] >= 6 * 12) & (age[i] < 23 * 12);
        let gained = law.scarring * (strain[i] - vulnerability[i] - scars[i]);
        scars[i] += if young { gained } else { 0.0 };
    }
}

/// Vulnerability with the scars of youth.
#[inline(always)]
pub fn scarred(out: &mut Chunk<f32>, vulnerability: &Chunk<f32>, scars: &Chunk<f32>) {
    for i in 0..CHUNK {
        out[i] = vulnerability[i] + scars[i];
    }
}

/// Columns that strain reads.
pub struct Burden<'a> {
    pub belonging: &'a Belonging,
    pub vulnerability: &'a Chunk<f32>,
    pub desired: &'a Chunk<f32>,
    pub trust: &'a Chunk<f32>,
    pub marks: &'a Chunk<u8>,
    pub care: &'a Chunk<u8>,
}

/// A month of strain for a chunk in one plan. `trust_kept` is the share of trust left after departures this month.
#[inline(always)]
pub fn bear(strain: &mut Chunk<f32>, burden: Burden, fate: &Fate, law: &StrainLaw, trust_kept: f32) {
    let mut livelihoods = [0.0f32; CHUNK];
    let mut roles = [0.0f32; CHUNK];
    let mut pushes = [0.0f32; CHUNK];
    for i in 0..CHUNK {
        let marks = burden.marks[i] as i32;
        livelihoods[i] = ((marks & LIVELIHOOD as i32) >> LIVELIHOOD_SHIFT) as f32;
        roles[i] = if marks & VOLUNTEER as i32 != 0 { law.role } else { 0.0 };
    }
    for i in 0..CHUNK {
        let state = care::state(burden.care[i]) as i32;
        let case = -(law.casework + law.casework_by_trust * (burden.trust[i] * trust_kept));
        let push = if state == care::TEAM_QUEUE as i32 { law.wait_for_team } else { 0.0 };
        let push = if state == care::TEAM_CASE as i32 { case } else { push };
        let push = if state == care::SPECIALISED_QUEUE as i32 { law.wait_for_specialised } else { push };
        pushes[i] = if state == care::SPECIALISED_CARE as i32 { -law.specialised } else { push };
    }
    for i in 0..CHUNK {
        let livelihood = livelihoods[i];
        let gap = burden.desired[i] - burden.belonging.connected[i];
        let mean = law.baseline
            + burden.vulnerability[i]
            + law.livelihood_step * livelihood
            + law.gap * gap
            + law.load * burden.belonging.load[i]
            - roles[i];
        let y = strain[i];
        let happens = fate.event[i] < law.event_rate * (1.0 + law.event_step * livelihood);
        let blow = fate.size[i] * (1.0 - law.buffer * burden.belonging.support[i]);
        let blow = if happens { blow } else { 0.0 };
        strain[i] = y + law.mean_reversion * (mean - y) + fate.noise[i] + blow + pushes[i];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Parameters;

    #[test]
    fn only_youth_leaves_scars() {
        let mut parameters = Parameters::default();
        parameters.strain.scarring = 0.003;
        let law = StrainLaw::new(&parameters);
        let age: Chunk<u16> = std::array::from_fn(|i| if i < 64 { 10 * 12 } else { 40 * 12 });
        let (strain, vulnerability, mut scars) = ([2.0; CHUNK], [0.5; CHUNK], [0.0; CHUNK]);
        scar(&mut scars, (&strain, &vulnerability, &age), &law);
        assert!((scars[0] - 0.0045).abs() < 1e-7, "{}", scars[0]);
        assert_eq!(scars[127], 0.0);
        assert!(law.scars() && !StrainLaw::new(&Parameters::default()).scars());
    }
}
