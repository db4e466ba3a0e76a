//! What happened that nobody saw, and what evaluators would conclude: reads worlds while they are lived, changes nothing.

pub mod estimators;
pub mod ledger;
pub mod lenses;
pub mod lived;
pub mod observed;
pub mod outcome;

pub use lived::Lived;
pub use outcome::Outcome;
