//! Clients and the individual trial: who signals fills in a questionnaire then and a year later. The evaluator sees two
//! scores; beside them stands what the twin would have scored with the same noise, as sums only.

use super::score::Scores;
use super::survey::Contrast;
use crate::chance::{Chance, Purpose, Subject};
use crate::evaluation::estimators::Moments;
use crate::processes::signalling::offered;
use crate::residents::lives::{CONTACT, SIGNAL};
use crate::residents::people::EMPTY;
use crate::units::Month;
use crate::world::World;
use serde::{Deserialize, Serialize};

/// Months between the two scores of a client: a year later.
pub const FOLLOW_UP: usize = 12;
/// Lots drawn besides the trial's own, to see how often nothing looks like something.
pub const PLACEBO_LOTS: u32 = 8;
/// Adults answer for themselves (months).
const ADULT: u16 = 18 * 12;

/// The clients of one year of intake whose second score is in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cohort {
    /// Second score minus first (SD).
    pub change: Moments,
    /// Sum of what the plan did: second score minus the twin's at that moment (SD).
    pub effect: f64,
    /// Sum of what strain did on average in the reference between the two moments (SD).
    pub trend: f64,
    /// The cases that professionals choose: changes, and the sum of what the plan did.
    pub chosen: Moments,
    pub chosen_effect: f64,
    /// Cases that come to mind: lot, change, effect. Empty when the year is closed.
    cases: Vec<(u32, f64, f64)>,
}

/// The trial of one year of intake, a year after its residents signalled: by the trial's lot, offered (inside) and waiting
/// (outside); by other lots, scores alone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Trial {
    pub arms: Contrast,
    pub placebo: Vec<[Moments; 2]>,
}

/// Someone whose second score is to come.
struct Case {
    neighbourhood: u32,
    bed: u32,
    occupancy: u16,
    to_team: bool,
    first: f64,
}

/// Follows the clients of one plan.
pub struct Clients {
    plan: usize,
    pub years: Vec<Cohort>,
    pub trials: Vec<Trial>,
    /// By month of intake modulo the follow-up.
    pending: [Vec<Case>; FOLLOW_UP],
    mean_then: [f64; FOLLOW_UP],
    /// By neighbourhood and bed: month until which the occupant is followed, and which occupant.
    followed: Vec<Vec<(i32, u16)>>,
    /// Cases that come to mind, and cases chosen (per year).
    cases: (usize, usize),
}

impl Clients {
    pub fn new(world: &World, plan: usize) -> Clients {
        let lenses = &world.laws.parameters.lenses;
        Clients {
            plan,
            years: vec![],
            trials: vec![],
            pending: Default::default(),
            mean_then: [0.0; FOLLOW_UP],
            followed: world.neighbourhoods.iter().map(|n| vec![(i32::MIN, 0); n.beds]).collect(),
            cases: (lenses.cases_considered.round() as usize, lenses.cases_chosen.round() as usize),
        }
    }

    /// Second scores of a year ago, then first scores. `mean` is the reference's mean strain this month (SD).
    pub fn look(&mut self, world: &World, scores: &Scores, mean: f64) {
        let month = world.month.0;
        let slot = month as usize % FOLLOW_UP;
        let due = std::mem::take(&mut self.pending[slot]);
        if month as usize >= FOLLOW_UP {
            self.score_again(world, scores, &due, mean - self.mean_then[slot]);
            if (month + 1) % 12 == 0 {
                self.years.last_mut().into_iter().for_each(|year| year.choose(self.cases));
            }
        }
        let mut next = due;
        next.clear();
        self.mean_then[slot] = mean;
        for (number, n) in world.neighbourhoods.iter().enumerate() {
            let lives = &n.sides[self.plan].lives;
            let followed = &mut self.followed[number];
            for bed in signalled(&lives.events) {
                let (until, who) = followed[bed];
                let occupancy = n.people.occupancy[bed];
                let free = until <= month || who != occupancy;
                if free && n.people.age[bed] != EMPTY && n.people.age[bed] >= ADULT {
                    followed[bed] = (month + FOLLOW_UP as i32, occupancy);
                    let first = scores.of(lives.strain[bed], n.people.subject(bed), world.month);
                    let to_team = lives.events[bed] & CONTACT != 0;
                    let (neighbourhood, bed) = (number as u32, bed as u32);
                    next.push(Case { neighbourhood, bed, occupancy, to_team, first });
                }
            }
        }
        self.pending[slot] = next;
    }

    fn score_again(&mut self, world: &World, scores: &Scores, due: &[Case], trend: f64) {
        let year = (world.month.0 as usize - FOLLOW_UP) / 12;
        if self.years.len() <= year {
            self.years.push(Cohort::default());
            self.trials.push(Trial { placebo: vec![Default::default(); PLACEBO_LOTS as usize], ..Trial::default() });
        }
        let (cohort, trial) = (&mut self.years[year], &mut self.trials[year]);
        for case in due {
            let n = &world.neighbourhoods[case.neighbourhood as usize];
            let bed = case.bed as usize;
            if n.people.age[bed] == EMPTY || n.people.occupancy[bed] != case.occupancy {
                continue;
            }
            let who = n.people.subject(bed);
            let score = scores.of(n.sides[self.plan].lives.strain[bed], who, world.month);
            let twin = scores.of(n.sides[0].lives.strain[bed], who, world.month);
            let (change, effect) = (score - case.first, score - twin);
            cohort.change.add(change);
            cohort.effect += effect;
            cohort.trend += trend;
            cohort.cases.push((lot(&world.chance, who), change, effect));
            if !case.to_team {
                trial.add(&world.chance, who, (score, effect));
            }
        }
        cohort.come_to_mind(self.cases.0);
    }

    /// Closes what is still open.
    pub fn finish(mut self) -> (Vec<Cohort>, Vec<Trial>) {
        let cases = self.cases;
        self.years.iter_mut().for_each(|year| year.choose(cases));
        (self.years, self.trials)
    }
}

impl Cohort {
    /// Keeps the cases with the lowest lots.
    fn come_to_mind(&mut self, considered: usize) {
        self.cases.sort_unstable_by_key(|case| case.0);
        self.cases.truncate(considered);
    }

    /// Chooses the cases that went best.
    fn choose(&mut self, (_, chosen): (usize, usize)) {
        let mut cases = std::mem::take(&mut self.cases);
        cases.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
        for (_, change, effect) in cases.into_iter().take(chosen) {
            self.chosen.add(change);
            self.chosen_effect += effect;
        }
    }
}

impl Trial {
    fn add(&mut self, chance: &Chance, who: Subject, (score, effect): (f64, f64)) {
        let lot = |index| chance.uniform(Purpose::TrialArm, who, Month(0), index) < 0.5;
        self.arms.add(offered(chance, who), score, effect);
        for (index, arms) in self.placebo.iter_mut().enumerate() {
            arms[usize::from(lot(1 + index as u32))].add(score);
        }
    }
}

/// Beds with a signal this month, in order; words of eight beds without any are passed over.
fn signalled(events: &[u8]) -> impl Iterator<Item = usize> + '_ {
    const ANY: u64 = u64::from_ne_bytes([SIGNAL; 8]);
    let (words, _) = events.as_chunks::<8>();
    let loud = words.iter().enumerate().filter(|(_, word)| u64::from_ne_bytes(**word) & ANY != 0);
    loud.flat_map(|(w, word)| (0..8).filter(move |&i| word[i] & SIGNAL != 0).map(move |i| 8 * w + i))
}

fn lot(chance: &Chance, who: Subject) -> u32 {
    chance.word(Purpose::Survey, who, Month(0), super::score::CASE_LOT)
}
