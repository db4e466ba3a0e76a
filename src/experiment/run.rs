//! Many replications: those that are in the store are read, the others are lived and stored at once.

use super::{Job, Watch, replicate};
use crate::evaluation::Lived;
use crate::evaluation::ledger::Ledger;
use crate::evaluation::observed::Observed;
use crate::observe::record::Record;
use crate::store::{Key, Store, format::text_hash, model_hash};
use rayon::prelude::*;
use std::io;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};

/// What came of a run.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Finished replications, in order.
    pub records: Vec<Record>,
    /// What nobody saw in each of them.
    pub ledgers: Vec<Ledger>,
    /// What evaluators could see in each of them.
    pub observed: Vec<Observed>,
    /// Whether the run was stopped before all were finished.
    pub interrupted: bool,
    /// Replications found in the store.
    pub found: usize,
    /// Resident-months × plans lived in this run.
    pub agent_months: u64,
}

/// Lives replications on the threads of the current pool.
///
/// # Errors
/// A finished replication that cannot be written (disk full); the run stops then.
pub fn run(job: &Job, replications: Range<u32>, store: Option<&Store>, watch: &dyn Watch) -> io::Result<Outcome> {
    let keys = keys(job);
    let count = replications.len().max(1);
    // Few replications on many threads: each world is handled in parts as well.
    let parts = if count >= rayon::current_num_threads() { 1 } else { 4 * rayon::current_num_threads() };
    let agent_months = AtomicU64::new(0);
    let lived: io::Result<Vec<Option<(Lived, bool)>>> = replications
        .into_par_iter()
        .with_max_len(1)
        .map(|replication| {
            let key = keys(replication);
            let kept = store.and_then(|store| store.load(&key).lived(|why| watch.note(why)));
            let found = kept.is_some();
            if found {
                watch.worked(job.work());
            }
            let Some(lived) = kept.or_else(|| live_one(job, replication, parts, watch)) else { return Ok(None) };
            if !found {
                agent_months.fetch_add(lived.record.agent_months, Ordering::Relaxed);
                if let Some(store) = store {
                    store.save(&key, &lived)?;
                }
            }
            watch.finished(replication, found);
            Ok(Some((lived, found)))
        })
        .collect();
    let lived = lived?;
    let interrupted = lived.iter().any(Option::is_none);
    let finished: Vec<(Lived, bool)> = lived.into_iter().flatten().collect();
    let found = finished.iter().filter(|(_, found)| *found).count();
    let mut outcome = Outcome { interrupted, found, agent_months: agent_months.into_inner(), ..Outcome::default() };
    for (lived, _) in finished {
        outcome.records.push(lived.record);
        outcome.ledgers.push(lived.unseen);
        outcome.observed.push(lived.observed);
    }
    Ok(outcome)
}

/// Nothing is begun once the run is to stop: to build a world takes a while in itself.
fn live_one(job: &Job, replication: u32, parts: usize, watch: &dyn Watch) -> Option<Lived> {
    if watch.stop() { None } else { replicate(job, replication, parts, watch) }
}

/// Keys of a job's replications: everything a replication depends on.
pub fn keys(job: &Job) -> impl Fn(u32) -> Key + Sync + use<> {
    let scenario = job.scenario.resolved_hash();
    let sample = text_hash(&serde_json::to_string(job.sample).unwrap_or_default());
    let seed = job.seed;
    move |replication| Key { scenario: scenario.clone(), model: model_hash().into(), sample: sample.clone(), seed, replication }
}
