//! The draws that every resident needs every month, for a chunk of beds at a time.

use super::{Chance, Purpose, philox::philox, uniform_of};
use crate::units::Month;
use crate::units::columns::{CHUNK, Chunk};

const BLOCKS: usize = 3;

/// Twelve words per bed: one per purpose from `Death` to `TeamExit`.
pub struct Draws {
    words: [Chunk<u32>; 4 * BLOCKS],
}

impl Default for Draws {
    fn default() -> Self {
        Draws { words: [[0; CHUNK]; 4 * BLOCKS] }
    }
}

impl Draws {
    /// Draws for the residents of a chunk of beds in a month; the same words as `Chance::word` gives one by one.
    #[inline(always)]
    pub fn fill(&mut self, chance: &Chance, first_bed: u32, occupancy: &Chunk<u16>, month: Month) {
        self.fill_blocks(chance, (first_bed, BLOCKS), occupancy, month);
    }

    /// The same for the purposes from `Death` to `LeaveHome` only: all that demography needs.
    #[inline(always)]
    pub fn fill_first(&mut self, chance: &Chance, first_bed: u32, occupancy: &Chunk<u16>, month: Month) {
        self.fill_blocks(chance, (first_bed, 2), occupancy, month);
    }

    #[inline(always)]
    fn fill_blocks(&mut self, chance: &Chance, from: (u32, usize), occupancy: &Chunk<u16>, month: Month) {
        let (first_bed, blocks) = from;
        let time = month.since_spin_up();
        let [mut a, mut b, mut c, mut d] = [[0u32; CHUNK]; 4];
        for block in 0..blocks {
            for i in 0..CHUNK {
                let counter = [first_bed + i as u32, time | (occupancy[i] as u32) << 16, block as u32, 0];
                [a[i], b[i], c[i], d[i]] = philox(counter, chance.key);
            }
            self.words[4 * block] = a;
            self.words[4 * block + 1] = b;
            self.words[4 * block + 2] = c;
            self.words[4 * block + 3] = d;
        }
    }

    /// Words of one purpose.
    #[inline(always)]
    pub fn words(&self, purpose: Purpose) -> &Chunk<u32> {
        &self.words[purpose as usize]
    }

    /// Uniform of one resident of the chunk.
    #[inline(always)]
    pub fn uniform(&self, purpose: Purpose, i: usize) -> f32 {
        uniform_of(self.words[purpose as usize][i])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Subject;

    #[test]
    fn a_chunk_of_draws_equals_draws_one_by_one() {
        let chance = Chance::new(11, 4);
        let occupancy = std::array::from_fn(|i| (i * 7 % 5) as u16);
        let mut draws = Draws::default();
        draws.fill(&chance, 640, &occupancy, Month(-3));
        for purpose in [Purpose::Death, Purpose::Signal, Purpose::Volunteer, Purpose::TeamExit] {
            for i in 0..CHUNK {
                let subject = Subject::resident(640 + i as u32, occupancy[i]);
                assert_eq!(draws.words(purpose)[i], chance.word(purpose, subject, Month(-3), 0));
            }
        }
    }
}
