//! What happens in a month: one verb per file, each with its own small parameters and its off-switch.

pub mod belonging;
pub mod bridging;
pub mod contracts;
pub mod crisis;
pub mod demography;
pub mod elections;
pub mod encounters;
pub mod groups;
pub mod institutions;
pub mod joining;
pub mod livelihood;
pub mod places;
pub mod signalling;
pub mod specialised;
pub mod staffing;
pub mod strain;
pub mod trust;
pub mod volunteering;
pub mod wijkteam;
