//! From the folder of a sweep to a study in memory.

use crate::experiment::study::Study;
use std::io;
use std::path::Path;
use thiserror::Error;

/// Why no study can be made of a folder.
#[derive(Debug, Error)]
pub enum StudyError {
    #[error("{0} holds no results of a sweep: no points.parquet and results.parquet in it")]
    Missing(String),
    #[error("{0} was written by another version of the program, or is damaged: {1}")]
    Foreign(String, String),
    #[error("{0} cannot be read: {1}")]
    Unreadable(String, io::Error),
}

/// Reads `points.parquet` and `results.parquet` of a folder.
///
/// # Errors
/// No sweep there, files of another program or damaged ones, files that cannot be read.
pub fn read(folder: &Path) -> Result<Study, StudyError> {
    // Stub: filled in with the tables themselves.
    Err(StudyError::Missing(folder.display().to_string()))
}
