//! What the reports must know of the run beside the comparison.

use super::evaluated::Evaluated;
use super::futures::Drawn;
use crate::units::Bilingual;
use serde_json::Value;

/// Program version as in `summary.json`.
pub const PROGRAM: &str = concat!("weefsel ", env!("CARGO_PKG_VERSION"));

/// The run that made the replications.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// Built-in name of the scenario, or the name of its file without its ending.
    pub scenario: String,
    pub title: Bilingual,
    /// The resolved scenario and its hash (hexadecimal).
    pub resolved: Value,
    pub scenario_hash: String,
    pub municipality: String,
    /// Residents lived.
    pub residents_lived: u64,
    /// The lived sample, as `manifest.json` states it.
    pub sample: Value,
    /// Codes of the lived neighbourhoods, in the order of the records.
    pub wijken: Vec<String>,
    pub seed: u64,
    /// Arguments of the command line.
    pub arguments: Vec<String>,
    pub wall_seconds: f64,
    /// Resident-months × plans lived in this run; replications that were found on disk do not count.
    pub agent_months: u64,
    pub peak_memory_bytes: Option<u64>,
    /// What evaluators made of it.
    pub evaluated: Evaluated,
    /// Futures that drew the assumptions, where they were asked for.
    pub futures: Option<Drawn>,
}
