//! weefsel lives a Dutch municipality month by month under several funding plans, in twin worlds.

#![forbid(unsafe_code)]

pub mod chance;
pub mod compare;
pub mod evaluation;
pub mod evidence;
pub mod experiment;
pub mod funding;
pub mod network;
pub mod observe;
pub mod processes;
pub mod report;
pub mod residents;
pub mod sampling;
pub mod scenario;
pub mod sensitivity;
pub mod services;
pub mod store;
pub mod units;
pub mod world;

#[doc = include_str!("../docs/odd.md")]
pub mod odd {}

#[doc = include_str!("../docs/lenses.md")]
pub mod lenses {}
