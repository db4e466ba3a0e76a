//! Keyed draws of designs and of resampling: a draw is a pure function of the seed, its use and its place, so that a
//! longer design repeats the draws of a shorter one.

use crate::chance::philox::philox;

/// What a draw serves. The number is part of every key: never renumber, only add.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Use {
    LatinHypercube = 1,
    Sobol = 2,
    Morris = 3,
    MorrisBootstrap = 4,
    SobolBootstrap = 5,
    Features = 6,
    PrimResampling = 7,
    Permutations = 8,
    Calibration = 9,
}

/// Draws of one use under one seed.
#[derive(Clone, Copy, Debug)]
pub struct Keyed {
    key: [u32; 2],
}

impl Keyed {
    pub fn new(seed: u64, of: Use) -> Keyed {
        let [a, b, ..] = philox([of as u32, 0, 0, 0x6465_7369], [seed as u32, (seed >> 32) as u32]);
        Keyed { key: [a, b] }
    }

    /// One random word.
    pub fn word(&self, at: [u32; 3]) -> u32 {
        self.long(at) as u32
    }

    /// Uniform on [0, 1) with 53 random bits.
    pub fn uniform(&self, at: [u32; 3]) -> f64 {
        uniform_of(self.long(at))
    }

    /// A whole number below `bound` (> 0).
    pub fn below(&self, bound: usize, at: [u32; 3]) -> usize {
        below_of(self.long(at), bound)
    }

    /// The numbers from 0 to n − 1 in a random order.
    pub fn shuffled(&self, n: usize, at: [u32; 2]) -> Vec<usize> {
        let mut order: Vec<usize> = (0..n).collect();
        for i in (1..n).rev() {
            order.swap(i, self.below(i + 1, [at[0], at[1], i as u32]));
        }
        order
    }

    /// Draws one after the other, for work whose number of draws is not known beforehand.
    pub fn stream(&self, at: [u32; 2]) -> Stream {
        Stream { keyed: *self, at, next: 0 }
    }

    fn long(&self, at: [u32; 3]) -> u64 {
        let [a, b, ..] = philox([at[0], at[1], at[2], 0], self.key);
        (a as u64) << 32 | b as u64
    }
}

/// Draws in a row; two streams at different places are unrelated.
#[derive(Clone, Debug)]
pub struct Stream {
    keyed: Keyed,
    at: [u32; 2],
    next: u32,
}

impl Stream {
    /// Uniform on [0, 1).
    pub fn uniform(&mut self) -> f64 {
        uniform_of(self.long())
    }

    /// A whole number below `bound` (> 0).
    pub fn below(&mut self, bound: usize) -> usize {
        below_of(self.long(), bound)
    }

    /// Puts the first `count` places of a slice in a random order drawn from the whole of it.
    pub fn shuffle<T>(&mut self, slice: &mut [T], count: usize) {
        for i in 0..count.min(slice.len()) {
            let other = i + self.below(slice.len() - i);
            slice.swap(i, other);
        }
    }

    fn long(&mut self) -> u64 {
        let long = self.keyed.long([self.at[0], self.at[1], self.next]);
        self.next = self.next.wrapping_add(1);
        long
    }
}

fn uniform_of(long: u64) -> f64 {
    (long >> 11) as f64 * (1.0 / (1u64 << 53) as f64)
}

fn below_of(long: u64, bound: usize) -> usize {
    ((long as u128 * bound as u128) >> 64) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Chi-square of 24 cells, 23 degrees of freedom; critical value at 10⁻⁴: 55.0.
    #[test]
    fn every_order_of_four_comes_as_often() {
        let keyed = Keyed::new(3, Use::Morris);
        let mut seen = std::collections::BTreeMap::new();
        for i in 0..24_000 {
            *seen.entry(keyed.shuffled(4, [i, 0])).or_insert(0u32) += 1;
        }
        assert_eq!(seen.len(), 24);
        let chi: f64 = seen.values().map(|&n| (n as f64 - 1000.0).powi(2) / 1000.0).sum();
        assert!(chi < 55.0, "chi-square {chi}");
    }

    /// Chi-square of 64 cells, 63 degrees of freedom; critical value at 10⁻⁴: 113.5.
    #[test]
    fn a_stream_fills_its_cells_and_differs_from_its_neighbour() {
        let keyed = Keyed::new(3, Use::Features);
        let mut cells = [0f64; 64];
        let mut stream = keyed.stream([1, 0]);
        for _ in 0..64_000 {
            cells[(stream.uniform() * 64.0) as usize] += 1.0;
        }
        let chi: f64 = cells.iter().map(|n| (n - 1000.0).powi(2) / 1000.0).sum();
        assert!(chi < 113.5, "chi-square {chi}");
        assert_ne!(keyed.stream([1, 0]).below(1 << 40), keyed.stream([2, 0]).below(1 << 40));
        assert_ne!(keyed.word([0; 3]), Keyed::new(3, Use::Morris).word([0; 3]));
    }
}
