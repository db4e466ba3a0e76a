//! Checked input: scenario files, municipalities and the sample that will be lived.

mod build;
mod builtin;
mod calendar;
pub(crate) mod error;
pub mod import;
pub(crate) mod language;
mod load;
pub mod municipality;
pub mod plan;
pub(crate) mod points;
mod resolved;
pub mod sample;
pub(crate) mod source;
pub(crate) mod suggest;
pub mod unsaid;

pub use builtin::{BuiltIn, find, list};
pub use error::{Class, Findings, ScenarioError};
pub use language::{keys_markdown, schema};
pub use load::{Loaded, Prepared, load, parse};
pub use resolved::Scenario;
pub use source::SIZE_LIMIT;
