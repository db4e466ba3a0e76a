//! The folder of a sweep: which study it holds, and what its manifest says.

use super::facts::{MeasureFact, measured, residents};
use crate::experiment::sweep::design::{Design, Factor, Sampling};
use crate::experiment::sweep::{Identity, Sweep};
use crate::store::write_whole;
use serde::{Deserialize, Serialize};
use std::io::{self, Write};
use std::path::Path;

/// Of a whole study, and of a shard.
pub const MANIFEST: &str = "manifest.json";
pub const PART: &str = "part.json";

/// What stands in a folder.
#[derive(Clone, Debug, PartialEq)]
pub enum StudyFolder {
    /// Nothing, or no folder yet.
    Empty,
    /// A study or a part of one, and how long it has been lived (seconds).
    Study(Box<Identity>, f64),
    /// Other files.
    Foreign,
}

/// What `manifest.json` and `part.json` hold.
#[derive(Clone, Debug, Serialize)]
pub struct Manifest {
    #[serde(flatten)]
    pub identity: Identity,
    pub sweep: Described,
    pub runs: RunCounts,
    pub arguments: Vec<String>,
    pub threads: usize,
    /// All sessions together (seconds).
    pub wall_seconds: f64,
}

/// The design in words and numbers.
#[derive(Clone, Debug, Serialize)]
pub struct Described {
    pub design: String,
    pub title: String,
    pub scenario: String,
    pub scenario_hash: String,
    pub municipality: String,
    pub set: Vec<String>,
    pub residents: String,
    pub seed: u64,
    pub sampling: Sampling,
    pub factors: Vec<Factor>,
    pub plans: Vec<String>,
    pub measures: Vec<MeasureFact>,
}

/// How the runs stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct RunCounts {
    pub all: u32,
    pub done: u32,
    pub failed: u32,
    pub to_do: u32,
}

impl Described {
    pub fn new(sweep: &Sweep) -> Described {
        let (design, base): (&Design, _) = (sweep.design, &sweep.base);
        Described {
            design: design.name.clone(),
            title: design.title.clone(),
            scenario: base.scenario.clone(),
            scenario_hash: base.hashes.scenario.clone(),
            municipality: base.municipality.clone(),
            set: design.sets.clone(),
            residents: residents(design.residents),
            seed: design.seed,
            sampling: design.sampling,
            factors: design.factors.clone(),
            plans: base.setting.plans.clone(),
            measures: design.measures.iter().map(|&measure| measured(measure)).collect(),
        }
    }
}

/// Writes `part.json` for a shard, else `manifest.json`.
pub fn write_manifest(folder: &Path, manifest: &Manifest) -> io::Result<()> {
    let name = if manifest.identity.shard.is_some() { PART } else { MANIFEST };
    let text = serde_json::to_string_pretty(manifest).map_err(io::Error::other)? + "\n";
    write_whole(&folder.join(name), |file| file.write_all(text.as_bytes()))
}

/// Looks what stands in a folder.
pub fn identity(folder: &Path) -> StudyFolder {
    #[derive(Deserialize)]
    struct Told {
        #[serde(flatten)]
        identity: Identity,
        wall_seconds: f64,
    }
    let read = |name| {
        let text = std::fs::read_to_string(folder.join(name)).ok()?;
        serde_json::from_str::<Told>(&text).ok()
    };
    if let Some(told) = read(MANIFEST).or_else(|| read(PART)) {
        return StudyFolder::Study(Box::new(told.identity), told.wall_seconds);
    }
    let full = std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    if full { StudyFolder::Foreign } else { StudyFolder::Empty }
}
