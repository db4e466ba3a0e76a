//! Counts of one replication, in whole numbers.

use super::event::{Class, Event};
use super::lifelines::LifeLines;
use super::strata::{By, CODES, DECILES, strata};
use serde::{Deserialize, Serialize};

/// Numbers per kind: the six classes, then the months by which events were postponed and brought forward (sums of months).
pub const CELLS: usize = 8;
pub const MONTHS_POSTPONED: usize = 6;
pub const MONTHS_FORWARD: usize = 7;
const ROW: usize = Event::COUNT * CELLS;

/// What is kept of a replication besides its record.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ledger {
    pub residents: Residents,
    /// One per plan, in the order of the scenario.
    pub lanes: Vec<Lane>,
    /// Plan against plan, numbers of the scenario: each plan with the reference, then plans of equal money that lived together.
    pub pairs: Vec<Unseen>,
    /// The placebo twin held against the reference, in the first replications only.
    pub placebo: Option<Unseen>,
    /// Illustrations, in the first replication only.
    pub lives: Vec<LifeLines>,
}

/// Numbers by year, age, livelihood, wijk, risk and flag: `[by][stratum × width + …]`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Margins<T> {
    pub by: [Vec<T>; By::COUNT],
}

impl<T: Clone + Default> Margins<T> {
    pub fn new(sizes: [usize; By::COUNT], width: usize) -> Margins<T> {
        Margins { by: sizes.map(|size| vec![T::default(); size * width]) }
    }

    fn shaped(&self, sizes: [usize; By::COUNT], width: usize) -> bool {
        self.by.iter().zip(sizes).all(|(numbers, size)| Some(numbers.len()) == size.checked_mul(width))
    }
}

/// Events of one plan held against those of another.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Unseen {
    pub plan: usize,
    pub against: usize,
    /// `[by][(stratum × kinds + kind) × CELLS + cell]` (events, or months).
    pub counts: Margins<u32>,
}

impl Unseen {
    /// Events of a class in a stratum.
    pub fn count(&self, by: By, stratum: usize, event: Event, class: Class) -> u32 {
        self.cell((by, stratum), event, class as usize)
    }

    /// A number in a stratum: a class, or sums of months.
    pub fn cell(&self, of: (By, usize), event: Event, cell: usize) -> u32 {
        self.counts.by[of.0 as usize][of.1 * ROW + event as usize * CELLS + cell]
    }

    /// Events of a class over the horizon.
    pub fn total(&self, event: Event, class: Class) -> u32 {
        self.total_of(event, class as usize)
    }

    /// A number over the horizon.
    pub fn total_of(&self, event: Event, cell: usize) -> u32 {
        self.counts.by[By::Year as usize].chunks(ROW).map(|row| row[event as usize * CELLS + cell]).sum()
    }
}

/// Who lived there: the same in every plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Residents {
    /// Residents at month 0 (persons); nothing by year.
    pub start: Margins<u32>,
    /// Resident-months over the horizon (months).
    pub months: Margins<u64>,
}

/// What one plan's world says by itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Lane {
    /// Hazard sums by kind and plan year, `[kind × years + year]` (1/4,194,303); zero for kinds without a hazard. Contacts are all
    /// places in the wijkteam's queue, specialised starts the places in the queue for specialised care.
    pub expected: Vec<i64>,
    /// Resident-months of severe strain by decile of baseline risk, then of who arrived later (months).
    pub severe_months: Vec<u64>,
    /// Residents with light help or a new membership after a signal, each counted once (persons).
    pub reached: u32,
}

/// Kinds that have a hazard.
pub const WITH_HAZARD: [Event; 5] = [Event::Contact, Event::Specialised, Event::Crisis, Event::Debt, Event::Stopping];

impl Lane {
    pub fn new(years: usize) -> Lane {
        Lane { expected: vec![0; Event::COUNT * years], severe_months: vec![0; DECILES + 1], reached: 0 }
    }
}

impl Ledger {
    /// Whether all columns have the length that these months, neighbourhoods and plans ask for.
    pub fn shaped(&self, lived: (usize, usize, usize)) -> bool {
        let (months, wijken, plans) = lived;
        let years = months.div_ceil(12);
        let sizes = By::sizes(years, wijken);
        let pair = |pair: &Unseen| pair.plan < plans && pair.against < plans && pair.counts.shaped(sizes, ROW);
        let expected = years.checked_mul(Event::COUNT);
        let lane = |lane: &Lane| Some(lane.expected.len()) == expected && lane.severe_months.len() == DECILES + 1;
        let residents = self.residents.start.shaped(sizes, 1) && self.residents.months.shaped(sizes, 1);
        let lives = |lines: &LifeLines| lines.shaped(months) && lines.plan < plans && lines.against < plans;
        residents
            && self.lanes.len() == plans
            && self.lanes.iter().all(lane)
            && self.pairs.iter().chain(&self.placebo).all(pair)
            && self.lives.iter().all(lives)
    }
}

/// Where an event is counted.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub wijk: usize,
    /// Strata of the resident in one number.
    pub code: u16,
}

/// Counts while a replication is lived: by year, by wijk, and by all other strata together.
#[derive(Clone, Debug)]
pub struct Tally {
    years: Vec<u32>,
    wijken: Vec<u32>,
    codes: Vec<u32>,
}

impl Tally {
    pub fn new(years: usize, wijken: usize) -> Tally {
        Tally { years: vec![0; years * ROW], wijken: vec![0; wijken * ROW], codes: vec![0; CODES * ROW] }
    }

    /// Adds to a cell, in the year of a month.
    #[inline(always)]
    pub fn add(&mut self, place: Place, month: usize, kind: usize, what: (usize, u32)) {
        let (cell, amount) = what;
        let column = kind * CELLS + cell;
        self.years[month / 12 * ROW + column] += amount;
        self.wijken[place.wijk * ROW + column] += amount;
        self.codes[place.code as usize * ROW + column] += amount;
    }

    /// The counts split each way.
    pub fn finish(&self, pair: (usize, usize)) -> Unseen {
        let sizes = By::sizes(self.years.len() / ROW, self.wijken.len() / ROW);
        let mut counts = Margins::new(sizes, ROW);
        counts.by[By::Year as usize].copy_from_slice(&self.years);
        counts.by[By::Wijk as usize].copy_from_slice(&self.wijken);
        for (code, row) in self.codes.chunks(ROW).enumerate() {
            for (by, stratum) in strata(code) {
                let sums = &mut counts.by[by as usize][stratum * ROW..][..ROW];
                sums.iter_mut().zip(row).for_each(|(sum, count)| *sum += count);
            }
        }
        Unseen { plan: pair.0, against: pair.1, counts }
    }
}
