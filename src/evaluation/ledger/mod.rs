//! The ledger of the unseen: what happened to residents in one plan held against what happened to their twins in another.
//!
//! Someone does not have a crisis in a world with more community workers. Nobody there sees it: nothing happened. Only who
//! lives both worlds can count it. So the k-th event of a resident is paired with the twin's k-th: in the same month it is
//! unchanged, later postponed, earlier brought forward; without a partner it is prevented within the horizon, or extra. Who was
//! prevented depends on how chance couples the worlds and is not identified; how many were is.

pub mod event;
mod gather;
pub mod lifelines;
pub mod pending;
pub mod spells;
pub mod strata;
#[cfg(test)]
pub mod synthetic;
pub mod tally;
#[cfg(test)]
mod tests;
pub mod watcher;

pub use event::{Class, Event};
pub use lifelines::{LifeLines, Shows};
pub use strata::By;
pub use tally::{Lane, Ledger, Margins, Residents, Unseen};
pub use watcher::Watcher;
