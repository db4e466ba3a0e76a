//! The observation layer: all that evaluators inside the world can see, in sums, with the twin's side of the same people
//! beside it for the truth. It reads the world month by month and keeps no resident.

pub mod clients;
pub mod register;
mod score;
pub mod survey;

pub use clients::{Cohort, Trial};
pub use register::Register;
pub use survey::{Answers, Contrast, Wave};

use crate::residents::people::EMPTY;
use crate::world::World;
use clients::Clients;
use score::Scores;
use serde::{Deserialize, Serialize};

/// What there is to see of one replication: the years before the plans, and every plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Observed {
    pub replication: u32,
    pub before: Register,
    pub plans: Vec<Seen>,
}

impl Observed {
    /// Nothing happened, in a shape that is allowed.
    #[cfg(test)]
    pub fn blank(months: usize, neighbourhoods: usize, plans: usize) -> Observed {
        let register = Register::blank(months, neighbourhoods);
        let seen = Seen { register, survey: vec![Wave::default(); months / 12], ..Seen::default() };
        Observed { replication: 0, before: Register::blank(36, neighbourhoods), plans: vec![seen; plans] }
    }

    /// Adds the plans of a further lockstep group, but for its reference.
    pub fn join(&mut self, other: Observed) {
        self.plans.extend(other.plans.into_iter().skip(1));
    }

    /// From reference first, then the others, back to the order of the scenario.
    pub fn put_in_order(&mut self, reference: usize) {
        let first = self.plans.remove(0);
        self.plans.insert(reference.min(self.plans.len()), first);
    }

    /// Whether the columns have the length that months, neighbourhoods and plans say.
    pub fn shaped(&self, (months, neighbourhoods, plans): (usize, usize, usize)) -> bool {
        let whole = |register: &Register| register.is_whole() && register.neighbourhoods == neighbourhoods;
        let seen = |plan: &Seen| whole(&plan.register) && plan.register.months == months && plan.survey.len() == months / 12;
        self.plans.len() == plans && whole(&self.before) && self.plans.iter().all(seen)
    }
}

/// What there is to see of one plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Seen {
    pub register: Register,
    /// By year of intake; the last year of intake is the one but last year lived.
    pub clients: Vec<Cohort>,
    pub trials: Vec<Trial>,
    /// By year.
    pub survey: Vec<Wave>,
}

/// Sees a lockstep world month by month. Plan 0 of the world is the reference.
pub struct Evaluators {
    before: Register,
    scores: Scores,
    registers: Vec<Register>,
    clients: Vec<Clients>,
    surveys: Vec<Vec<Wave>>,
}

impl Evaluators {
    /// For the first plans of a world at the eve of their money, with the register of the years before.
    pub fn new(world: &World, plans: usize, before: Register) -> Evaluators {
        Evaluators {
            before,
            scores: Scores::new(&world.chance, &world.laws.parameters),
            registers: vec![Register::new(world.neighbourhoods.len()); plans],
            clients: (0..plans).map(|plan| Clients::new(world, plan)).collect(),
            surveys: vec![vec![]; plans],
        }
    }

    /// Sees the month that was just lived.
    pub fn look(&mut self, world: &World) {
        let mean = mean_strain(world);
        for (plan, register) in self.registers.iter_mut().enumerate() {
            register.write(world, plan);
        }
        for clients in &mut self.clients {
            clients.look(world, &self.scores, mean);
        }
        if (world.month.0 + 1) % 12 == 0 {
            let mut waves = vec![Wave::default(); self.surveys.len()];
            survey::hold(world, &self.scores, &mut waves);
            self.surveys.iter_mut().zip(waves).for_each(|(survey, wave)| survey.push(wave));
        }
    }

    /// What has been seen of one plan up to now, for a funder who must judge: closed years only.
    pub fn so_far(&self, plan: usize) -> Seen {
        Seen {
            register: self.registers[plan].clone(),
            clients: self.clients[plan].years.clone(),
            trials: self.clients[plan].trials.clone(),
            survey: self.surveys[plan].clone(),
        }
    }

    /// The register of the years before the plans.
    pub fn before(&self) -> &Register {
        &self.before
    }

    /// All that was seen, when all months have been lived.
    pub fn finish(self, replication: u32) -> Observed {
        let plans = self.registers.into_iter().zip(self.clients).zip(self.surveys).map(|((register, clients), survey)| {
            let (clients, trials) = clients.finish();
            Seen { register, clients, trials, survey }
        });
        Observed { replication, before: self.before, plans: plans.collect() }
    }
}

/// Mean strain of residents in the reference (SD).
fn mean_strain(world: &World) -> f64 {
    let (mut sum, mut residents) = (0.0f64, 0u32);
    for n in &world.neighbourhoods {
        for (&strain, _) in n.sides[0].lives.strain.iter().zip(&n.people.age).filter(|&(_, &age)| age != EMPTY) {
            sum += f64::from(strain);
            residents += 1;
        }
    }
    sum / f64::from(residents.max(1))
}
