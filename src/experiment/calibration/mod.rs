//! Calibration: which values of the uncertain parameters give a status quo that looks as the targets say.

mod accepted;
mod uncertain;

pub use accepted::{AcceptedSet, SetError, accepted, read};
pub use uncertain::{FIXED, Fixed, fixed, uncertain};
