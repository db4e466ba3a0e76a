//! Designs of experiments in the unit cube: which points to look at, before anything is lived.
//!
//! Every design is a pure function of its arguments and a seed, with the same numbers on every platform. Sobol, Saltelli
//! and Morris designs grow: a longer one begins with the rows of a shorter one.

mod grid;
pub mod keyed;
mod latin;
mod morris;
mod saltelli;
mod sobol;

pub use grid::{grid, one_at_a_time};
pub use latin::latin_hypercube;
pub use morris::{MorrisRow, morris};
pub use saltelli::saltelli;
pub use sobol::sobol;

/// Points of one design; more would not fit in memory beside what a study keeps of them.
pub const MOST_POINTS: u64 = 1 << 20;

/// Why a design cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SamplingError {
    #[error("a design needs at least one point")]
    NoPoints,
    #[error("a design needs at least one factor")]
    NoFactors,
    #[error("factor {factor} (counted from 0) has no levels")]
    NoLevels { factor: usize },
    #[error("the design would have {asked} points; at most {limit} are possible: take fewer points, factors or levels")]
    TooManyPoints { asked: u128, limit: u64 },
    #[error("a Sobol sequence has at most {limit} points, {asked} are asked")]
    SequenceTooLong { asked: u32, limit: u32 },
    #[error(
        "a Sobol sequence has at most {limit} dimensions, {asked} are asked (a Saltelli design takes two for every factor): \
         screen with Morris first and keep the factors that matter"
    )]
    TooManyDimensions { asked: usize, limit: usize },
    #[error("a Morris design needs an even number of levels from 2 up, not {levels}")]
    OddLevels { levels: u32 },
}

/// Refuses an empty design and one that is too large.
fn check(points: u128, factors: usize) -> Result<(), SamplingError> {
    if points == 0 {
        return Err(SamplingError::NoPoints);
    }
    if factors == 0 {
        return Err(SamplingError::NoFactors);
    }
    if points > MOST_POINTS as u128 {
        return Err(SamplingError::TooManyPoints { asked: points, limit: MOST_POINTS });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longer_design_begins_with_the_shorter_one() {
        assert_eq!(sobol(100, 7, 5).unwrap()[..37], sobol(37, 7, 5).unwrap()[..]);
        assert_eq!(saltelli(32, 4, 5).unwrap()[..6 * 11], saltelli(11, 4, 5).unwrap()[..]);
        assert_eq!(morris(20, 4, 4, 5).unwrap()[..5 * 9], morris(9, 4, 4, 5).unwrap()[..]);
    }

    #[test]
    fn the_seed_decides() {
        assert_ne!(latin_hypercube(9, 2, 1).unwrap(), latin_hypercube(9, 2, 2).unwrap());
        assert_ne!(sobol(9, 2, 1).unwrap(), sobol(9, 2, 1 << 32).unwrap());
        assert_ne!(morris(9, 2, 4, 1).unwrap(), morris(9, 2, 4, 2).unwrap());
        assert_eq!(latin_hypercube(9, 2, 1).unwrap(), latin_hypercube(9, 2, 1).unwrap());
    }

    #[test]
    fn what_cannot_be_made_is_refused_with_the_reason() {
        assert_eq!(latin_hypercube(0, 2, 1), Err(SamplingError::NoPoints));
        assert_eq!(sobol(8, 0, 1), Err(SamplingError::NoFactors));
        assert_eq!(sobol(70_000, 2, 1), Err(SamplingError::SequenceTooLong { asked: 70_000, limit: 65_536 }));
        assert_eq!(sobol(8, 257, 1), Err(SamplingError::TooManyDimensions { asked: 257, limit: 256 }));
        assert_eq!(saltelli(8, 129, 1), Err(SamplingError::TooManyDimensions { asked: 258, limit: 256 }));
        assert_eq!(morris(8, 2, 5, 1), Err(SamplingError::OddLevels { levels: 5 }));
        assert!(matches!(grid(&[1000; 9]), Err(SamplingError::TooManyPoints { .. })));
        assert_eq!(grid(&[2, 0]), Err(SamplingError::NoLevels { factor: 1 }));
    }
}
