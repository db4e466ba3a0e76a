//! Columns of local services.

pub mod places;
pub mod posts;
