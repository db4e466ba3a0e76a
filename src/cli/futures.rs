//! `compare --uncertainty`: futures that draw the assumptions as well as chance.

use super::args::Compare;
use super::compare::{NOT_KEPT, STOPPED_BESIDE, pool};
use super::console::say;
use super::progress::Progress;
use super::{Console, Ending, Outcome};
use std::borrow::Cow;
use std::path::Path;
use weefsel::compare::Comparison;
use weefsel::evidence::Text;
use weefsel::experiment::Case;
use weefsel::experiment::calibration::{AcceptedSet, accepted, load};
use weefsel::experiment::futures::{self, FIRST, Wanted, summed};
use weefsel::report::futures::Drawn;
use weefsel::store::Store;

const FUTURES: Text = Text::new(
    "{n} futures, each with its own chance and its own draw of {drawn} uncertain assumptions",
    "{n} toekomsten, elk met een eigen toeval en een eigen trekking van {drawn} onzekere aannames",
);

/// The accepted set that is drawn from; nothing without `--uncertainty`.
pub fn set(wanted: &Compare, console: &Console) -> Outcome<Option<Cow<'static, AcceptedSet>>> {
    match &wanted.uncertainty {
        None => Ok(None),
        Some(None) => Ok(Some(Cow::Borrowed(accepted()))),
        Some(Some(file)) => load(file).map(|set| Some(Cow::Owned(set))).map_err(|error| Ending::scenario(&error, console)),
    }
}

/// Lives the futures, where they were asked for.
pub fn futures(
    case: &Case,
    (wanted, set): (&Compare, Option<&AcceptedSet>),
    (store, folder): (&Store, &Path),
    comparison: &Comparison,
    console: &Console,
) -> Outcome<Option<Drawn>> {
    let Some(set) = set else { return Ok(None) };
    let keys = futures::left_open(case, set);
    let values = [("n", &wanted.futures.to_string()[..]), ("drawn", &keys.len().to_string())];
    console.note(&say(console.language, FUTURES, &values));
    let pool = pool(wanted.threads)?;
    let asked = Wanted { seed: wanted.question.seed, futures: wanted.futures, set };
    let progress = Progress::begin(console, case.job(0).work(), wanted.futures);
    let lived = pool.install(|| futures::futures(case, asked, Some(store), &progress));
    progress.end();
    let place = folder.display().to_string();
    let lived = lived
        .map_err(|error| Ending::Failed(say(console.language, NOT_KEPT, &[("folder", &place), ("why", &error.to_string())])))?
        .ok_or_else(|| Ending::Interrupted(say(console.language, STOPPED_BESIDE, &[("folder", &place)])))?;
    let said = summed(&lived, case, set, comparison);
    Ok(Some(Drawn {
        said,
        draws: lived.draws.iter().map(|&draw| set.numbers[draw]).collect(),
        first: FIRST,
        values: lived.draws.iter().map(|&draw| futures::values(case, set, draw, &keys)).collect(),
        keys: keys.iter().map(|key| key.to_string()).collect(),
        set: set.facts.clone(),
        lived: lived.lived,
    }))
}
