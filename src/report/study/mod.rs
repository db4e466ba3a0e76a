//! The tables of a sweep: written row group by row group, and read back for an analysis.

mod facts;
pub mod folder;
mod points;
pub mod read;
mod results;
pub mod write;

pub use folder::{Described, Manifest, RunCounts, StudyFolder, identity, write_manifest};
pub use read::{StudyError, read};
pub use write::{Counts, Failure, write_tables};

#[cfg(test)]
mod tests;
