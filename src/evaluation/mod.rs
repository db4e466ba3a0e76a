//! What happened that nobody saw, and what evaluators would conclude: reads worlds while they are lived, changes nothing.

pub mod estimators;
pub mod ledger;
pub mod lived;

pub use lived::Lived;
