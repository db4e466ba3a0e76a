//! What happened to residents this month in one plan, as a byte each: bits by kind of event.

use super::event::{Event, MARKED};
use crate::evidence::parameters::Observation;
use crate::residents::lives::{CONTACT, LINKED, SIGNAL};
use crate::residents::people::{EMPTY, NEWCOMER};
use crate::residents::{Lives, People};
use crate::units::columns::{CHUNK, Chunk, chunk, chunk_mut};

/// Months in a row that make a spell.
pub const SPELL: u8 = 3;
const REACHED: u8 = 1;
const SHARE_UNIT: f32 = 65_535.0;

/// Thresholds, as the observer uses them.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    severely_lonely: f32,
    heavy_load: u16,
    severe_strain: f32,
}

impl Limits {
    pub fn new(thresholds: &Observation) -> Limits {
        Limits {
            severely_lonely: thresholds.severely_lonely_gap as f32,
            heavy_load: (thresholds.heavy_carer_load * f64::from(SHARE_UNIT)) as u16,
            severe_strain: thresholds.severe_strain as f32,
        }
    }
}

/// Who is there, for a chunk of beds; the same in all plans. 0 or 255 each.
pub struct Here {
    pub anyone: Chunk<u8>,
    pub adult: Chunk<u8>,
    /// Left or arrived since last month.
    pub changed: Chunk<u8>,
}

impl Default for Here {
    fn default() -> Here {
        Here { anyone: [0; CHUNK], adult: [0; CHUNK], changed: [0; CHUNK] }
    }
}

impl Here {
    /// `known`: the codes of the residents that were there last month.
    #[inline(always)]
    pub fn look(&mut self, people: &People, known: &Chunk<u16>, start: usize) {
        let (age, marks) = (chunk(&people.age, start), chunk(&people.marks, start));
        for i in 0..CHUNK {
            let here = age[i] != EMPTY;
            let turned = here == (known[i] == super::strata::NOBODY);
            self.anyone[i] = 0u8.wrapping_sub(here as u8);
            self.adult[i] = 0u8.wrapping_sub((here & (age[i] >= 18 * 12)) as u8);
            self.changed[i] = 0u8.wrapping_sub((turned | (marks[i] & NEWCOMER != 0)) as u8);
        }
    }
}

/// Columns of one plan in one neighbourhood.
#[derive(Clone, Debug)]
pub struct Spells {
    /// Months in a row of severe loneliness and of heavy care load, up to one more than makes a spell.
    lonely: Vec<u8>,
    loaded: Vec<u8>,
    /// What counts once for a resident: a first contact (the bit of the event), having been reached.
    once: Vec<u8>,
}

/// What one chunk showed.
pub struct Month {
    pub kinds: Chunk<u8>,
    /// Severe strain: 255, else 0.
    pub severe: Chunk<u8>,
    /// Residents reached for the first time.
    pub reached: u32,
}

impl Default for Month {
    fn default() -> Month {
        Month { kinds: [0; CHUNK], severe: [0; CHUNK], reached: 0 }
    }
}

impl Spells {
    /// At month 0: spells that already stand do not begin again.
    pub fn new(people: &People, lives: &Lives, limits: &Limits) -> Spells {
        let beds = people.age.len();
        let mut spells = Spells { lonely: vec![0; beds], loaded: vec![0; beds], once: vec![0; beds] };
        for bed in (0..beds).filter(|&bed| people.age[bed] != EMPTY && people.age[bed] >= 18 * 12) {
            spells.lonely[bed] = if severely_lonely(people.desired[bed], lives.connected[bed], limits) { SPELL + 1 } else { 0 };
            spells.loaded[bed] = if lives.load[bed] > limits.heavy_load { SPELL + 1 } else { 0 };
        }
        spells
    }

    /// Someone else lives here from now on.
    pub fn begin(&mut self, bed: usize) {
        (self.lonely[bed], self.loaded[bed], self.once[bed]) = (0, 0, 0);
    }

    /// Whether the resident has had a first contact, this month's included.
    pub fn contacted(&self, bed: usize) -> bool {
        self.once[bed] & CONTACT != 0
    }

    /// Looks at a month of a chunk.
    #[inline(always)]
    pub fn look(&mut self, month: &mut Month, of: (&People, &Lives, &Here), start: usize, limits: &Limits) {
        let (people, lives, here) = of;
        let (desired, connected) = (chunk(&people.desired, start), chunk(&lives.connected, start));
        let mut now = [0u8; CHUNK];
        for i in 0..CHUNK {
            now[i] = severely_lonely(desired[i], connected[i], limits) as u8;
        }
        let (kinds, events) = (&mut month.kinds, chunk(&lives.events, start));
        for i in 0..CHUNK {
            kinds[i] = events[i] & MARKED;
        }
        carry_on(chunk_mut(&mut self.lonely, start), &now, &here.adult, (kinds, Event::Loneliness.bit()));
        let load = chunk(&lives.load, start);
        for i in 0..CHUNK {
            now[i] = (load[i] > limits.heavy_load) as u8;
        }
        carry_on(chunk_mut(&mut self.loaded, start), &now, &here.adult, (kinds, Event::CareLoad.bit()));
        let once = chunk_mut(&mut self.once, start);
        let mut reached = [0u8; CHUNK];
        for i in 0..CHUNK {
            kinds[i] &= here.anyone[i] & !(once[i] & CONTACT);
            let light_help = events[i] & SIGNAL & !(events[i] / (CONTACT / SIGNAL));
            let now = (light_help | events[i] / (LINKED / REACHED)) & REACHED & here.anyone[i];
            reached[i] = now & !once[i];
            once[i] |= now | kinds[i] & CONTACT;
        }
        month.reached = reached.iter().map(|&one| u32::from(one)).sum();
        let strain = chunk(&lives.strain, start);
        for i in 0..CHUNK {
            month.severe[i] = 0u8.wrapping_sub((strain[i] > limits.severe_strain) as u8) & here.anyone[i];
        }
    }
}

#[inline(always)]
fn severely_lonely(desired: f32, connected: u16, limits: &Limits) -> bool {
    desired - connected as f32 * (1.0 / SHARE_UNIT) > limits.severely_lonely
}

/// Months in a row; sets the bit where a spell is complete.
#[inline(always)]
fn carry_on(months: &mut Chunk<u8>, now: &Chunk<u8>, adult: &Chunk<u8>, found: (&mut Chunk<u8>, u8)) {
    let (kinds, bit) = found;
    for i in 0..CHUNK {
        let one_more = if months[i] > SPELL { months[i] } else { months[i] + 1 };
        months[i] = one_more * now[i] & adult[i];
        kinds[i] |= if months[i] == SPELL { bit } else { 0 };
    }
}
