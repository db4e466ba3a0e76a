//! Sweeps: a design names points, every point is lived in every plan under the same chance, and what is finished stays.

pub mod base;
pub mod design;
pub mod estimate;
pub mod identity;
pub mod living;
pub mod merge;
pub mod numbers;
pub mod run;
pub mod shard;
#[cfg(test)]
pub mod tiny;

pub use base::Base;
pub use identity::Identity;
pub use living::{AsDesigned, Living};
pub use run::{Tally, live};
pub use shard::Shard;

use crate::store::{Kept, Key, Unit, Units, model_hash};
use design::{Design, Point};
use rayon::prelude::*;

/// A design made ready: what every run is called, and in which order they are lived.
pub struct Sweep<'a> {
    pub design: &'a Design,
    pub base: Base,
    living: &'a dyn Living,
    /// Of every point the hashes of its scenario and sample, or why it cannot be lived.
    points: Vec<Result<Hashes, String>>,
    /// (point, replication), all of them, shuffled: any first part is an even sample of the study.
    pub order: Vec<(u32, u32)>,
}

/// What the key of a run says of its point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hashes {
    pub scenario: String,
    pub sample: String,
}

/// How a run stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    Done(Vec<f64>),
    Failed(String),
    ToDo,
}

impl<'a> Sweep<'a> {
    /// Resolves every point once, on the threads of the current pool.
    ///
    /// # Errors
    /// The design cannot be lived where no factor is moved: why.
    pub fn new(design: &'a Design, living: &'a dyn Living) -> Result<Sweep<'a>, String> {
        let base = Base::new(&living.case(design, None)?);
        let resolve = |point| living.case(design, Some(point)).and_then(|case| base.hashes(&case));
        let points = design.points.par_iter().map(resolve).collect();
        Ok(Sweep { design, base, living, points, order: design.order(design.replications) })
    }

    /// Everything a run depends on.
    ///
    /// # Errors
    /// Why the point cannot be lived.
    pub fn key(&self, run: (u32, u32)) -> Result<Key, &str> {
        let hashes =
            self.points.get(run.0 as usize).map_or(Err("no such point"), |point| point.as_ref().map_err(String::as_str))?;
        Ok(Key {
            scenario: hashes.scenario.clone(),
            model: model_hash().into(),
            sample: hashes.sample.clone(),
            seed: self.design.seed,
            replication: run.1,
        })
    }

    /// What is kept of a run; a damaged file goes to `note`.
    pub fn standing(&self, run: (u32, u32), units: &Units, note: impl FnOnce(String)) -> Standing {
        let key = match self.key(run) {
            Ok(key) => key,
            Err(why) => return Standing::Failed(why.into()),
        };
        match units.load(&key, self.base.numbers()) {
            Unit::Kept(Kept::Numbers(numbers)) => Standing::Done(numbers),
            Unit::Kept(Kept::Failed(cause)) => Standing::Failed(cause),
            Unit::Missing => Standing::ToDo,
            Unit::Unusable(why) => {
                note(why);
                Standing::ToDo
            }
        }
    }

    /// How many points cannot be lived, and the first of them with its cause.
    pub fn refused(&self) -> (usize, Option<(&Point, &str)>) {
        let mut refused =
            self.design.points.iter().zip(&self.points).filter_map(|(point, hashes)| Some((point, hashes.as_ref().err()?)));
        let first = refused.next();
        (usize::from(first.is_some()) + refused.count(), first.map(|(point, why)| (point, why.as_str())))
    }

    /// The runs of a shard, or all, in the order in which they are lived.
    pub fn runs(&self, shard: Option<Shard>) -> Vec<(u32, u32)> {
        let mine = |at: usize| shard.is_none_or(|shard| shard.takes(at));
        self.order.iter().enumerate().filter(|(at, _)| mine(*at)).map(|(_, &run)| run).collect()
    }
}
