//! Keyed draws. A draw is a pure function of (seed, replication, purpose, subject, month, index): hit by the same truck
//! at the same moment in the other world. Never of the plan, never of how many draws went before.

pub mod draws;
pub mod math;
pub mod philox;
mod purpose;

pub use draws::Draws;
pub use purpose::Purpose;

use crate::units::Month;
use philox::philox;

/// The chance of one replication: the same for all plans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chance {
    key: [u32; 2],
}

/// Whom or what a draw is about: a number within its kind, and its generation (occupancy of a bed, letting of a dwelling,
/// number of a contract).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Subject {
    pub id: u32,
    pub generation: u16,
}

impl Subject {
    /// Occupant of a bed.
    #[inline(always)]
    pub fn resident(bed: u32, occupancy: u16) -> Subject {
        Subject { id: bed, generation: occupancy }
    }

    /// Household in a dwelling.
    #[inline(always)]
    pub fn household(dwelling: u32, letting: u16) -> Subject {
        Subject { id: dwelling, generation: letting }
    }

    /// Group slot, tie, bed or anything else that has one number for good.
    #[inline(always)]
    pub fn fixed(id: u32) -> Subject {
        Subject { id, generation: 0 }
    }

    /// Worker post: stream 0 is the base; `post` is 0 or 1.
    #[inline(always)]
    pub fn post(neighbourhood: usize, stream: usize, post: usize) -> Subject {
        Subject::fixed((neighbourhood * 16 + stream * 2 + post) as u32)
    }

    /// Contract number `number` (0, 1, …) of a stream in a neighbourhood.
    #[inline(always)]
    pub fn contract(neighbourhood: usize, stream: usize, number: u32) -> Subject {
        Subject { id: (neighbourhood * 8 + stream) as u32, generation: number as u16 }
    }
}

impl Chance {
    /// Key for a seed and a replication; any two pairs give unrelated draws.
    pub fn new(seed: u64, replication: u32) -> Chance {
        let block = philox([replication, 0, 0, 0x7765_6566], [seed as u32, (seed >> 32) as u32]);
        Chance { key: [block[0], block[1]] }
    }

    /// The four words of the block in which a purpose lies. Purposes that share a block cost one call together.
    #[inline(always)]
    pub fn block(&self, block: u32, subject: Subject, month: Month, index: u32) -> [u32; 4] {
        let time = month.since_spin_up() | (subject.generation as u32) << 16;
        philox([subject.id, time, block, index], self.key)
    }

    /// One random word.
    #[inline(always)]
    pub fn word(&self, purpose: Purpose, subject: Subject, month: Month, index: u32) -> u32 {
        let number = purpose as u32;
        self.block(number / 4, subject, month, index)[(number % 4) as usize]
    }

    /// Uniform on [0, 1] with 31 random bits; an event of probability p happens iff `uniform < p`.
    #[inline(always)]
    pub fn uniform(&self, purpose: Purpose, subject: Subject, month: Month, index: u32) -> f32 {
        uniform_of(self.word(purpose, subject, month, index))
    }

    /// Standard normal.
    #[inline(always)]
    pub fn normal(&self, purpose: Purpose, subject: Subject, month: Month, index: u32) -> f32 {
        normal_of(self.word(purpose, subject, month, index))
    }

    /// A whole number below `bound` (> 0) for what is drawn once for good, by inverse distribution function.
    #[inline(always)]
    pub fn below(&self, bound: u32, purpose: Purpose, subject: Subject, index: u32) -> u32 {
        ((self.word(purpose, subject, Month(0), index) as u64 * bound as u64) >> 32) as u32
    }
}

/// Uniform on [0, 1] from one word: 31 bits, so that hazards far below one in a million keep their meaning.
#[inline(always)]
pub fn uniform_of(word: u32) -> f32 {
    (word >> 1) as i32 as f32 * (1.0 / 2_147_483_648.0)
}

/// Standard normal from one word, by inverse distribution function.
#[inline(always)]
pub fn normal_of(word: u32) -> f32 {
    let signed = (word as i32 as f32 + 0.5) * (1.0 / 2_147_483_776.0);
    math::normal_of_signed(signed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normals_have_the_moments_of_a_normal() {
        let chance = Chance::new(1, 0);
        let n = 200_000;
        let draws: Vec<f64> =
            (0..n).map(|i| chance.normal(Purpose::StrainNoise, Subject::resident(i, 0), Month(0), 0) as f64).collect();
        let mean = draws.iter().sum::<f64>() / n as f64;
        let variance = draws.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / n as f64;
        let fourth = draws.iter().map(|x| (x - mean).powi(4)).sum::<f64>() / n as f64;
        assert!(mean.abs() < 4.0 / (n as f64).sqrt(), "mean {mean}");
        assert!((variance - 1.0).abs() < 4.0 * (2.0 / n as f64).sqrt(), "variance {variance}");
        assert!((fourth - 3.0).abs() < 4.0 * (96.0 / n as f64).sqrt(), "fourth moment {fourth}");
    }

    /// Pearson's chi-square over 256 cells; critical value of 255 degrees of freedom at 10⁻⁴: 347.65.
    #[test]
    fn uniforms_fill_their_cells_for_every_coordinate_of_the_key() {
        let n = 1u32 << 16;
        let chance = Chance::new(7, 3);
        type Draw<'a> = Box<dyn Fn(u32) -> f32 + 'a>;
        let by: Vec<(&str, Draw)> = vec![
            ("subject", Box::new(|i| chance.uniform(Purpose::Signal, Subject::fixed(i), Month(5), 0))),
            ("month", Box::new(|i| chance.uniform(Purpose::Signal, Subject::fixed(9), Month(i as i32 - 720), 0))),
            ("index", Box::new(|i| chance.uniform(Purpose::Signal, Subject::fixed(9), Month(5), i))),
            ("generation", Box::new(|i| chance.uniform(Purpose::Signal, Subject::resident(9, i as u16), Month(5), 0))),
            ("replication", Box::new(|i| Chance::new(7, i).uniform(Purpose::Signal, Subject::fixed(9), Month(5), 0))),
            ("seed", Box::new(|i| Chance::new(i as u64, 3).uniform(Purpose::Signal, Subject::fixed(9), Month(5), 0))),
        ];
        for (name, draw) in by {
            let mut cells = [0u32; 256];
            for i in 0..n {
                cells[((draw(i) * 256.0) as usize).min(255)] += 1;
            }
            let expected = n as f64 / 256.0;
            let chi: f64 = cells.iter().map(|&c| (c as f64 - expected).powi(2) / expected).sum();
            assert!(chi < 347.65, "{name}: chi-square {chi}");
        }
    }
}
