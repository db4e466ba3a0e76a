//! Checked input: scenario files, municipalities and the sample that will be lived.

pub mod import;
pub mod municipality;
pub mod plan;
pub mod sample;
