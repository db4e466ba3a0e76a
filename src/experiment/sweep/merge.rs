//! Joining the parts of a sweep: everything is verified before anything is taken over.

use super::identity::{Identity, Kinship};
use super::{Shard, Standing, Sweep};
use crate::experiment::Watch;
use crate::store::Units;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use thiserror::Error;

/// A part as it was found.
#[derive(Clone, Debug)]
pub struct Part {
    pub folder: PathBuf,
    pub identity: Identity,
}

/// Why parts are not joined. Each names the part.
#[derive(Debug, Error)]
pub enum MergeError {
    #[error("{0} is no part of a sweep: no part.json of this program in it")]
    NoPart(PathBuf),
    #[error("{part} is a part of another study: {why}")]
    Foreign { part: PathBuf, why: &'static str },
    #[error("{part} holds {count} runs that are not of its shard, such as {example}")]
    Strange { part: PathBuf, count: usize, example: String },
    #[error("{second} is shard {shard}, and so is {first}: one of them is given twice")]
    SameShard { first: PathBuf, second: PathBuf, shard: Shard },
    #[error("{second} holds {count} runs that {first} holds too: they are parts of different divisions")]
    Twice { first: PathBuf, second: PathBuf, count: usize },
    #[error("{count} of {all} runs are missing in {part} (shard {shard}): give its command again, then merge")]
    Missing { part: PathBuf, shard: Shard, count: usize, all: usize },
    #[error("{count} of {all} runs are in none of the parts: shard {shard} is not among them")]
    NoShard { shard: Shard, count: usize, all: usize },
    #[error("a run of {part} cannot be taken over: {source}")]
    Copy { part: PathBuf, source: io::Error },
}

/// Verifies that the parts are those of this sweep, each run once, and takes their runs over. Failed runs are runs: they are
/// taken over as what they are.
///
/// # Errors
/// The first thing that is wrong; nothing was taken over then, unless it is a disk that fails.
pub fn merge(sweep: &Sweep, parts: &[Part], into: &Units, watch: &dyn Watch) -> Result<(), MergeError> {
    kin(sweep, parts)?;
    let names: BTreeMap<String, usize> =
        sweep.order.iter().enumerate().filter_map(|(at, &run)| Some((Units::name(&sweep.key(run).ok()?), at))).collect();
    // Of every run of the order, the part that holds it.
    let mut held: Vec<Option<usize>> = vec![None; sweep.order.len()];
    for (number, part) in parts.iter().enumerate() {
        inventory(part, &names)?.into_iter().try_for_each(|at| match held[at].replace(number) {
            None => Ok(()),
            Some(first) => Err(twice(parts, (first, number), &names)),
        })?;
    }
    let whole = |at: usize, number: usize| {
        let note = |why| watch.note(why);
        !matches!(sweep.standing(sweep.order[at], &Units::of(&parts[number].folder), note), Standing::ToDo)
    };
    let lacks = |at: &usize| match held[*at] {
        // A point that is refused has no file anywhere.
        None => sweep.key(sweep.order[*at]).is_ok(),
        Some(number) => !whole(*at, number),
    };
    let missing: Vec<usize> = (0..sweep.order.len()).into_par_iter().filter(lacks).collect();
    if let Some(&first) = missing.first() {
        return Err(absent(sweep, parts, &missing, first));
    }
    held.par_iter().enumerate().try_for_each(|(at, part)| {
        let (Some(number), Ok(key)) = (part, sweep.key(sweep.order[at])) else { return Ok(()) };
        let part = &parts[*number];
        into.adopt(&key, &Units::of(&part.folder)).map_err(|source| MergeError::Copy { part: part.folder.clone(), source })
    })
}

/// Each part is of this design, version and model, and no shard is there twice.
fn kin(sweep: &Sweep, parts: &[Part]) -> Result<(), MergeError> {
    let own = Identity::of(sweep.design, None);
    for (number, part) in parts.iter().enumerate() {
        let foreign = |why| MergeError::Foreign { part: part.folder.clone(), why };
        match part.identity.kinship(sweep.design) {
            _ if part.identity.program != own.program => return Err(foreign("it was lived by another version of the program")),
            Kinship::OtherModel => return Err(foreign("it was lived by another version of the model")),
            Kinship::Other => return Err(foreign("it is of another design")),
            Kinship::Less | Kinship::Extends => return Err(foreign("it has another number of points or replications")),
            Kinship::Same => {}
        }
        let Some(shard) = part.identity.shard else { return Err(foreign("it is a whole study, not a shard")) };
        if let Some(first) = parts[..number].iter().find(|first| first.identity.shard == Some(shard)) {
            return Err(MergeError::SameShard { first: first.folder.clone(), second: part.folder.clone(), shard });
        }
    }
    Ok(())
}

/// Places in the order of the runs that a part holds.
fn inventory(part: &Part, names: &BTreeMap<String, usize>) -> Result<Vec<usize>, MergeError> {
    let found = Units::of(&part.folder).names().map_err(|source| MergeError::Copy { part: part.folder.clone(), source })?;
    let mine = |at: usize| part.identity.shard.is_some_and(|shard| shard.takes(at));
    let strange: Vec<&String> = found.iter().filter(|name| !names.get(*name).is_some_and(|&at| mine(at))).collect();
    match strange.first() {
        Some(&example) => Err(MergeError::Strange { part: part.folder.clone(), count: strange.len(), example: example.clone() }),
        None => Ok(found.iter().filter_map(|name| names.get(name).copied()).collect()),
    }
}

fn twice(parts: &[Part], pair: (usize, usize), names: &BTreeMap<String, usize>) -> MergeError {
    let of = |number: usize| inventory(&parts[number], names).unwrap_or_default();
    let (first, second) = (of(pair.0), of(pair.1));
    let count = second.iter().filter(|at| first.contains(at)).count();
    MergeError::Twice { first: parts[pair.0].folder.clone(), second: parts[pair.1].folder.clone(), count }
}

/// Which part should have held the first run that is missing.
fn absent(sweep: &Sweep, parts: &[Part], missing: &[usize], first: usize) -> MergeError {
    let shard_of = |part: &&Part| part.identity.shard.filter(|shard| shard.takes(first));
    if let Some((part, shard)) = parts.iter().find_map(|part| Some((part, shard_of(&part)?))) {
        let count = missing.iter().filter(|&&at| shard.takes(at)).count();
        return MergeError::Missing { part: part.folder.clone(), shard, count, all: sweep.runs(Some(shard)).len() };
    }
    let of = parts.iter().filter_map(|part| part.identity.shard).map(|shard| shard.of).max().unwrap_or(1);
    let shard = Shard { number: (first % of as usize) as u32 + 1, of };
    let count = missing.iter().filter(|&&at| shard.takes(at)).count();
    MergeError::NoShard { shard, count, all: sweep.order.len() }
}

#[cfg(test)]
mod tests {
    use super::super::run::{live, tally};
    use super::super::tiny::{Quick, design};
    use super::*;
    use crate::experiment::Unwatched;
    use std::path::Path;

    fn part(sweep: &Sweep, folder: &Path, shard: (u32, u32)) -> Part {
        let shard = Shard { number: shard.0, of: shard.1 };
        let folder = folder.join(format!("{}-{}", shard.number, shard.of));
        let units = Units::of(&folder);
        let to_do = tally(sweep, &units, &sweep.runs(Some(shard)), false, &Unwatched).to_do;
        live(sweep, &units, &to_do, &Unwatched).expect("kept");
        Part { folder, identity: Identity::of(sweep.design, Some(shard)) }
    }

    fn refused(sweep: &Sweep, parts: &[Part]) -> String {
        let folder = tempfile::tempdir().expect("temporary folder");
        let into = Units::of(folder.path());
        let why = merge(sweep, parts, &into, &Unwatched).expect_err("refused").to_string();
        assert!(into.names().expect("listed").is_empty(), "nothing was taken over");
        why
    }

    #[test]
    fn all_parts_together_are_the_whole_and_failures_come_along() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let design = design(5, 2);
        let failing = Quick { refused: vec![3], stops: Some(1), ..Quick::default() };
        let sweep = Sweep::new(&design, &failing).expect("lives");
        for of in [1, 3, 7] {
            let parts: Vec<Part> = (1..=of).map(|number| part(&sweep, folder.path(), (number, of))).collect();
            let into = Units::of(&folder.path().join(format!("all-{of}")));
            merge(&sweep, &parts, &into, &Unwatched).expect("joined");
            merge(&sweep, &parts, &into, &Unwatched).expect("joined again");
            let all = tally(&sweep, &into, &sweep.order, false, &Unwatched);
            assert_eq!((all.done, all.failed, all.to_do.len()), (4, 6, 0), "{of}");
        }
    }

    #[test]
    fn what_is_missing_twice_or_foreign_is_named() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let design = design(6, 1);
        let quick = Quick::default();
        let sweep = Sweep::new(&design, &quick).expect("lives");
        let [one, two, three] = [1, 2, 3].map(|number| part(&sweep, folder.path(), (number, 3)));
        let whole = || vec![one.clone(), two.clone(), three.clone()];
        assert!(refused(&sweep, &whole()[..2]).contains("2 of 6 runs are in none of the parts: shard 3/3"));
        let why = refused(&sweep, &[whole(), vec![two.clone()]].concat());
        assert!(why.contains("2-3 is shard 2/3, and so is"), "{why}");
        let half = part(&sweep, folder.path(), (1, 2));
        let why = refused(&sweep, &[whole(), vec![half]].concat());
        assert!(why.contains("1-2 holds 1 runs that") && why.contains("-3 holds too"), "{why}");
        for (change, hint) in [
            (&(|identity: &mut Identity| identity.model_hash = "older".into()) as &dyn Fn(&mut Identity), "version of the model"),
            (&|identity| identity.program = "weefsel 0.0.1".into(), "version of the program"),
            (&|identity| identity.design_hash = "another".into(), "of another design"),
            (&|identity| identity.replications = 4, "number of points or replications"),
            (&|identity| identity.shard = None, "a whole study"),
        ] {
            let mut parts = whole();
            change(&mut parts[1].identity);
            let why = refused(&sweep, &parts);
            assert!(why.contains("2-3 is a part of another study") && why.contains(hint), "{why}");
        }
        let key = sweep.key(sweep.order[1]).expect("lives");
        Units::of(&one.folder).adopt(&key, &Units::of(&two.folder)).expect("put in the wrong part");
        let why = refused(&sweep, &whole());
        assert!(why.contains("1-3 holds 1 runs that are not of its shard"), "{why}");
    }

    #[test]
    fn a_part_that_is_not_finished_or_is_damaged_is_named() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let design = design(6, 1);
        let quick = Quick::default();
        let sweep = Sweep::new(&design, &quick).expect("lives");
        let parts = [1, 2].map(|number| part(&sweep, folder.path(), (number, 2)));
        let name = Units::name(&sweep.key(sweep.order[3]).expect("lives"));
        let file = parts[1].folder.join(crate::store::units::UNITS).join(&name[..2]).join(&name);
        let bytes = std::fs::read(&file).expect("read");
        std::fs::write(&file, &bytes[..bytes.len() - 1]).expect("damaged");
        assert!(refused(&sweep, &parts).contains("1 of 3 runs are missing in"));
        std::fs::remove_file(&file).expect("removed");
        let why = refused(&sweep, &parts);
        assert!(why.contains("2-2 (shard 2/2)"), "{why}");
    }
}
