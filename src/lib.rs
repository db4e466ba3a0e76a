//! weefsel lives a Dutch municipality month by month under several funding plans, in twin worlds.

#![forbid(unsafe_code)]

pub mod chance;
pub mod compare;
pub mod evidence;
pub mod observe;
pub mod report;
pub mod scenario;
pub mod store;
pub mod units;
