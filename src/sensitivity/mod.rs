//! What a table of inputs and outcomes says: which inputs move the outcome, by how much, and under which it flips.
//!
//! Pure functions over slices: nothing here knows what was simulated. A failed point has no outcome (`None`, or a number
//! that is not finite); every method says what it does with one. All intervals are of 95 %.

pub mod column;
pub mod features;
pub mod interval;
pub mod morris;
pub mod prim;
pub mod replications;
pub mod shapley;
pub mod sobol;
pub mod variance;

pub use column::Column;
pub use interval::Interval;

/// Resamples of a bootstrap.
pub const RESAMPLES: u32 = 1000;

/// Why an analysis cannot be made, and what it needs.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum SensitivityError {
    #[error("{outcomes} outcomes do not fill {what} of {size} points each: the design and the results do not belong together")]
    Ragged { what: &'static str, size: usize, outcomes: usize },
    #[error("column {column} (counted from 0) has {rows} rows, the outcome {outcomes}")]
    Lengths { column: usize, rows: usize, outcomes: usize },
    #[error("there are no factors to analyse")]
    NoFactors,
    #[error("column {column} (counted from 0) holds a value that is no finite number or no known category in row {row}")]
    Value { column: usize, row: usize },
    #[error("the outcome of row {row} is missing: leave such rows out first, and say how many")]
    MissingOutcome { row: usize },
    #[error("the outcome is the same at every point: there is no variance to explain")]
    NoVariance,
    #[error(
        "factor {factor} (counted from 0) has {effects} elementary effects, at least 2 are needed: add trajectories or retry \
         the failed points"
    )]
    FewEffects { factor: usize, effects: usize },
    #[error(
        "rows {row} and {next} of a trajectory (counted from 0) do not differ in exactly one factor: this is no Morris design"
    )]
    NoTrajectory { row: usize, next: usize },
    #[error("{used} of {blocks} blocks are complete, at least {need} are needed: finish the study or retry the failed points")]
    FewBlocks { used: usize, blocks: usize, need: usize },
    #[error("{points} points are too few: at least {need} are needed")]
    FewPoints { points: usize, need: usize },
    #[error("a split of the variance needs at least two points, and at least two replications at one of them")]
    FewReplications,
    #[error("all {points} points have the same answer ({answer}): there is no box to look for")]
    OneAnswer { points: usize, answer: bool },
    #[error("{players} players are too many: at most {limit} can be split, as every coalition is lived")]
    TooManyPlayers { players: usize, limit: usize },
    #[error("no replication has an outcome for every coalition")]
    NoCompleteTable,
    #[error("{name} must lie above {above} and below {below}, not at {value}")]
    Setting { name: &'static str, above: f64, below: f64, value: f64 },
}

/// The outcome of a point that did not fail.
fn finite(outcome: Option<f64>) -> Option<f64> {
    outcome.filter(|value| value.is_finite())
}

/// Every outcome is there.
fn complete(outcomes: &[f64]) -> Result<(), SensitivityError> {
    match outcomes.iter().position(|value| !value.is_finite()) {
        Some(row) => Err(SensitivityError::MissingOutcome { row }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod oracles;
