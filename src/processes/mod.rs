//! What happens in a month: one verb per file.

pub mod bridging;
pub mod contracts;
pub mod elections;
pub mod institutions;
pub mod places;
pub mod staffing;
