//! The tables of a sweep: written row group by row group, and read back for an analysis.

pub mod read;

pub use read::{StudyError, read};
