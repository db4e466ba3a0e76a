//! Dwellings: fixed frames of one to five beds that households fill.

use crate::chance::{Chance, Purpose, Subject};
use crate::units::Month;

/// Dwellings of one neighbourhood, in bed order.
#[derive(Clone, Debug)]
pub struct Dwellings {
    /// Number of the first dwelling within the municipality: the subject of draws.
    pub first_dwelling: u32,
    /// First bed of each dwelling within the neighbourhood, and one more at the end.
    pub first_bed: Vec<u16>,
    /// How many households the dwelling has had.
    pub letting: Vec<u16>,
    /// Whether a household lives there (a household may lose its last member before the dwelling counts as empty).
    pub let_out: Vec<bool>,
    /// This month's draw on livelihood, shared by all plans.
    pub fortune: Vec<f32>,
}

impl Dwellings {
    /// Draws dwellings until the beds are used up; the last one takes what is left.
    pub fn draw(first_dwelling: u32, beds: usize, shares: &[f64; 5], chance: &Chance) -> Dwellings {
        let mut first_bed = vec![0u16];
        let mut used = 0;
        while used < beds {
            let subject = Subject::fixed(first_dwelling + first_bed.len() as u32 - 1);
            let u = chance.uniform(Purpose::DwellingSize, subject, Month(0), 0) as f64;
            let mut size = 1;
            let mut below = shares[0];
            while size < 5 && u >= below {
                below += shares[size];
                size += 1;
            }
            used = (used + size).min(beds);
            first_bed.push(used as u16);
        }
        let n = first_bed.len() - 1;
        Dwellings { first_dwelling, first_bed, letting: vec![0; n], let_out: vec![false; n], fortune: vec![0.5; n] }
    }

    pub fn len(&self) -> usize {
        self.letting.len()
    }

    pub fn is_empty(&self) -> bool {
        self.letting.is_empty()
    }

    /// Beds of a dwelling.
    #[inline(always)]
    pub fn beds(&self, dwelling: usize) -> std::ops::Range<usize> {
        self.first_bed[dwelling] as usize..self.first_bed[dwelling + 1] as usize
    }

    /// The household of a dwelling as the subject of draws.
    #[inline(always)]
    pub fn subject(&self, dwelling: usize) -> Subject {
        Subject::household(self.first_dwelling + dwelling as u32, self.letting[dwelling])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dwellings_use_every_bed_once_in_the_shares_asked_for() {
        let shares = [0.36, 0.30, 0.12, 0.14, 0.08];
        let dwellings = Dwellings::draw(0, 13_000, &shares, &Chance::new(1, 0));
        assert_eq!(dwellings.first_bed[dwellings.len()], 13_000);
        let n = dwellings.len() as f64;
        for (size, share) in shares.iter().enumerate() {
            let count = (0..dwellings.len()).filter(|&d| dwellings.beds(d).len() == size + 1).count() as f64;
            let error = 4.0 * (share * (1.0 - share) / n).sqrt();
            assert!((count / n - share).abs() < error, "{} beds: {} of {n}", size + 1, count);
        }
    }
}
