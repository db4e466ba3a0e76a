//! Calibration: which values of the uncertain parameters give a status quo that looks as the targets say.

mod accepted;
pub mod bench;
mod calibrate;
mod emulator;
mod memory;
mod propose;
mod search;
mod space;
mod spread;
mod tails;
mod targets;
mod uncertain;
mod walk;

pub use accepted::{AcceptedSet, SetError, accepted, load, read};
pub use calibrate::{Asked, Calibration, Kind, Known, Wave, calibrate, work};
pub use memory::Memory;
pub use tails::{LEVELS, Tails};
pub use targets::{Aim, Targets};
pub use uncertain::{FIXED, Fixed, fixed, uncertain};
