//! Calibration: which values of the uncertain parameters give a status quo that looks as the targets say.

mod accepted;
pub mod live;
mod tails;
mod uncertain;

pub use accepted::{AcceptedSet, SetError, accepted, read};
pub use tails::{LEVELS, Tails};
pub use uncertain::{FIXED, Fixed, fixed, uncertain};
