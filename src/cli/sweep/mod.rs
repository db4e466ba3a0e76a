//! `weefsel sweep`: lives the points of a design, whole or in shards; what is finished stays.

mod estimate;
mod folder;
mod list;
mod merge;
mod panics;
mod run;
mod status;
mod words;

use super::args::Sweep as Wanted;
use super::compare::{file_name, pool};
use super::console::say;
use super::{Console, Ending, Outcome, interrupt};
use std::path::{Path, PathBuf};
use weefsel::experiment::sweep::design::{Design, Sampling, load};
use weefsel::experiment::sweep::{AsDesigned, Sweep};
use weefsel::report::numbers::fixed;

/// From the arguments to whatever was asked.
pub fn sweep(wanted: &Wanted, console: &Console) -> Outcome {
    if let Some(name) = &wanted.export {
        return list::export(name, console);
    }
    let Some(source) = wanted.design.as_ref().filter(|_| !wanted.designs) else { return list::list(console) };
    interrupt::watch();
    let design = design(source, wanted, console)?;
    pool(wanted.threads)?.install(|| {
        let sweep = Sweep::new(&design, &AsDesigned).map_err(Ending::Wrong)?;
        refused(&sweep, console);
        let asked = Asked { sweep: &sweep, wanted, console, folder: &place(wanted, &design) };
        match (wanted.status, wanted.estimate, wanted.merge.is_empty()) {
            (true, ..) => status::status(&asked),
            (_, true, _) => estimate::estimate(&asked),
            (.., false) => merge::merge(&asked),
            _ => run::run(&asked),
        }
    })
}

/// What all of it needs to know.
struct Asked<'a> {
    sweep: &'a Sweep<'a>,
    wanted: &'a Wanted,
    console: &'a Console,
    folder: &'a Path,
}

impl Asked<'_> {
    fn say(&self, text: weefsel::evidence::Text, values: &[(&str, &str)]) -> String {
        say(self.console.language, text, values)
    }

    /// Whole numbers as the language writes them.
    fn count(&self, number: u32) -> String {
        fixed(f64::from(number), 0, self.console.language)
    }

    fn place(&self) -> String {
        self.folder.display().to_string()
    }
}

/// Reads the design, with as many points and replications as the arguments say.
fn design(source: &str, wanted: &Wanted, console: &Console) -> Outcome<Design> {
    let read = |sets: &[String]| load(source, sets).map_err(|error| Ending::scenario(&error, console));
    let mut sets: Vec<String> = wanted.replications.map(|number| format!("replications={number}")).into_iter().collect();
    let mut design = read(&sets)?;
    if let Some(points) = wanted.points {
        let Some(key) = counted_by(&design.sampling) else {
            return Err(Ending::Wrong(say(console.language, words::NO_POINTS, &[])));
        };
        sets.push(format!("sampling.{key}={points}"));
        design = read(&sets)?;
    }
    Ok(design)
}

/// What of a sampling says how many points there are.
fn counted_by(sampling: &Sampling) -> Option<&'static str> {
    match sampling {
        Sampling::LatinHypercube { .. } | Sampling::Sobol { .. } | Sampling::AcceptedSet { .. } => Some("points"),
        Sampling::Morris { .. } => Some("trajectories"),
        Sampling::Saltelli { .. } => Some("base"),
        Sampling::Grid | Sampling::OneAtATime | Sampling::MechanismsOff | Sampling::Table => None,
    }
}

/// Points that cannot be lived are said before anything is.
fn refused(sweep: &Sweep, console: &Console) {
    let (count, first) = sweep.refused();
    if let Some((point, why)) = first {
        let all = sweep.design.points.len().to_string();
        let values = [("n", &count.to_string()[..]), ("all", &all), ("id", &point.id), ("why", why)];
        console.warn(&say(console.language, words::REFUSED, &values));
    }
}

/// `results/<design>`, and `results/<design>-parts/2-of-7` for a shard, in letters that every system takes.
fn place(wanted: &Wanted, design: &Design) -> PathBuf {
    if let Some(out) = &wanted.out {
        return out.clone();
    }
    let name = file_name(&design.name);
    match wanted.shard {
        Some(shard) => Path::new("results").join(format!("{name}-parts")).join(format!("{}-of-{}", shard.number, shard.of)),
        None => Path::new("results").join(name),
    }
}
