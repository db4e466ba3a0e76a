//! The yearly survey: adults are invited by lot; who is under strain or in debt answers less often.

use super::score::{ANSWERS, INVITED, Scores};
use crate::chance::{Purpose, math};
use crate::evaluation::estimators::Moments;
use crate::residents::lives::{MEMBER, PROBLEM_DEBT};
use crate::residents::people::EMPTY;
use crate::services::care;
use crate::world::World;
use serde::{Deserialize, Serialize};

/// Scores of some respondents, and the sum of score minus the twin's (SD).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Answers {
    pub score: Moments,
    pub effect: f64,
}

/// Those who take part in something against those who do not.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Contrast {
    pub inside: Answers,
    pub outside: Answers,
}

/// One survey at the end of a year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Wave {
    pub invited: u32,
    /// Members of groups against the others.
    pub members: Contrast,
    /// Residents in care against the others.
    pub clients: Contrast,
}

/// Holds the survey among the residents of every plan; the same are invited in each.
pub fn hold(world: &World, scores: &Scores, waves: &mut [Wave]) {
    let law = &world.laws.parameters.lenses;
    let adult = |age: u16| age != EMPTY && age >= 18 * 12;
    let adults: usize = world.neighbourhoods.iter().map(|n| n.people.age.iter().filter(|&&age| adult(age)).count()).sum();
    let share = (law.survey_invited / adults.max(1) as f64).min(1.0) as f32;
    for n in &world.neighbourhoods {
        for bed in (0..n.beds).filter(|&bed| adult(n.people.age[bed])) {
            let who = n.people.subject(bed);
            let u = |index| world.chance.uniform(Purpose::Survey, who, world.month, index);
            if u(INVITED) >= share {
                continue;
            }
            let twin = scores.of(n.sides[0].lives.strain[bed], who, world.month);
            for (wave, side) in waves.iter_mut().zip(&n.sides) {
                let lives = &side.lives;
                wave.invited += 1;
                let debt = f32::from(lives.livelihood(bed)) / f32::from(PROBLEM_DEBT);
                let strain = lives.strain[bed];
                let willing = law.response as f32 - law.response_strain as f32 * strain - law.response_livelihood as f32 * debt;
                if u(ANSWERS) >= math::logistic(willing) {
                    continue;
                }
                let score = scores.of(strain, who, world.month);
                let state = care::state(lives.care[bed]);
                let helped = state == care::TEAM_CASE || state == care::SPECIALISED_CARE;
                wave.members.add(lives.marks[bed] & MEMBER != 0, score, score - twin);
                wave.clients.add(helped, score, score - twin);
            }
        }
    }
}

impl Contrast {
    pub(super) fn add(&mut self, inside: bool, score: f64, effect: f64) {
        let answers = if inside { &mut self.inside } else { &mut self.outside };
        answers.score.add(score);
        answers.effect += effect;
    }
}
