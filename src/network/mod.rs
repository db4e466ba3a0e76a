//! Potential ties: fixed frames drawn once, their strengths, and what neighbours can read of each other.

pub mod frame;
pub mod groups;
pub mod published;
pub mod sums;

pub use frame::{LOCAL_TIES, MOST_BEDS, NO_BED, NO_END, OWN_GROUPS, PRIVATE_ENDS, STREET_TIES, TieFrame};
pub use groups::Groups;
pub use sums::{Strengths, Sums};
