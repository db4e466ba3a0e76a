//! What happens in a month: one verb per file, each with its own small parameters and its off-switch.

pub mod belonging;
pub mod crisis;
pub mod demography;
pub mod encounters;
pub mod groups;
pub mod joining;
pub mod livelihood;
pub mod signalling;
pub mod specialised;
pub mod strain;
pub mod trust;
pub mod volunteering;
pub mod wijkteam;
