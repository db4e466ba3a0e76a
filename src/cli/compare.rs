//! `weefsel compare`: lives every plan in twin worlds, prints the comparison and writes the results folder.

use super::args::Compare;
use super::console::say;
use super::progress::Progress;
use super::{Console, Ending, Outcome, evaluate, futures, interrupt, memory, question};
use std::path::{Path, PathBuf};
use std::time::Instant;
use weefsel::compare::{Comparison, compare as compare_records, effects, widest};
use weefsel::evidence::Text;
use weefsel::experiment::run::Outcome as Lived;
use weefsel::experiment::{self, Asked, Case, Chapters, run as live};
use weefsel::report::dossier::Dossier;
use weefsel::report::numbers::percent;
use weefsel::report::{Run, Wanted, comparison_text, summary, write_results};
use weefsel::store::{FolderError, Store, prepare};

/// Replications between two looks at the precision, and at most.
const BATCH: u32 = 10;
const MOST: u32 = 200;

const REUSED: Text = Text::new(
    "{found} of {all} replications were finished by an earlier run and are used again",
    "{found} van {all} herhalingen waren al klaar in een eerdere run en zijn opnieuw gebruikt",
);
const STOPPED: Text = Text::new(
    "Stopped. {done} replications are finished and kept in {folder}; no results were written. The same command goes on from there.",
    "Gestopt. {done} herhalingen zijn klaar en bewaard in {folder}; er zijn geen resultaten geschreven. Dezelfde opdracht gaat daar verder.",
);
const BESIDE: Text = Text::new(
    "For the report: {n} smaller replications with other contract lengths and gaps, and with each link of the policy theory off (--no-report skips)",
    "Voor het rapport: {n} kleinere herhalingen met andere looptijden en gaten, en met elke schakel van de beleidstheorie uit (--no-report slaat dit over)",
);
pub(super) const STOPPED_BESIDE: Text = Text::new(
    "Stopped. What was finished is kept in {folder}; no results were written. The same command goes on from there.",
    "Gestopt. Wat klaar was is bewaard in {folder}; er zijn geen resultaten geschreven. Dezelfde opdracht gaat daar verder.",
);
pub(super) const NOT_KEPT: Text = Text::new(
    "a finished replication cannot be kept in {folder}: {why}; earlier results there are as they were",
    "een herhaling kan niet worden bewaard in {folder}: {why}; eerdere resultaten daar zijn onveranderd",
);
const NOT_WRITTEN: Text = Text::new(
    "{why}; earlier results in {folder} are as they were, and the replications are kept: the same command writes the results",
    "{why}; eerdere resultaten in {folder} zijn onveranderd, en de herhalingen zijn bewaard: dezelfde opdracht schrijft de resultaten",
);
const NOT_PRECISE: Text = Text::new(
    "after {n} replications, the most there are, half the widest interval is still {reached} of its effect ({wanted} was asked)",
    "na {n} herhalingen, het hoogste aantal, is het halve breedste interval nog {reached} van het effect ({wanted} was gevraagd)",
);

/// From the arguments to the results.
pub fn compare(wanted: &Compare, console: &Console) -> Outcome {
    interrupt::watch();
    let began = Instant::now();
    let case = question::case(&wanted.question, console)?;
    question::strict_money(&case, &wanted.question, console)?;
    let folder = wanted.out.clone().unwrap_or_else(|| default_folder(&case));
    let set = futures::set(wanted, console)?;
    prepare(&folder, wanted.force)?;
    let store = Store::open(&folder).map_err(|source| FolderError::Unwritable { folder: folder.clone(), source })?;

    let lived = replications(&case, wanted, (&store, &folder), console)?;
    let comparison = compare_records(&lived.records, &case.setting());
    let evaluated =
        if wanted.no_lenses { Default::default() } else { evaluate::evaluated(&case, wanted.question.seed, &lived, &comparison) };
    let futures = futures::futures(&case, (wanted, set.as_deref()), (&store, &folder), &comparison, console)?;
    let run = Run {
        futures,
        scenario: case.scenario.name.clone(),
        title: case.scenario.title.clone(),
        resolved: serde_json::to_value(&case.scenario).unwrap_or_default(),
        scenario_hash: case.scenario.resolved_hash(),
        municipality: case.scenario.municipality.name.clone(),
        residents_lived: case.sample.residents(),
        sample: serde_json::to_value(&case.sample).unwrap_or_default(),
        wijken: case.sample.neighbourhoods.iter().map(|neighbourhood| neighbourhood.code.clone()).collect(),
        seed: wanted.question.seed,
        arguments: std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned()).collect(),
        wall_seconds: began.elapsed().as_secs_f64(),
        agent_months: lived.agent_months,
        peak_memory_bytes: memory::peak(),
        evaluated,
    };
    let files = Wanted { language: console.language, figures: !wanted.no_figures };
    let dossier = match wanted.no_report {
        true => None,
        false => {
            let chapters = chapters(&case, wanted, (&store, &folder), console)?;
            Some(Dossier::new(&case, &comparison, &lived.records, &run).with(chapters))
        }
    };
    write_results(&folder, &comparison, &lived.records, &run, files, dossier.as_ref()).map_err(|error| {
        let values = [("folder", &folder.display().to_string()[..]), ("why", &error.to_string())];
        Ending::Failed(say(console.language, NOT_WRITTEN, &values))
    })?;
    tell(&comparison, &run, (wanted, &folder), console)
}

fn tell(comparison: &Comparison, run: &Run, wanted: (&Compare, &Path), console: &Console) -> Outcome {
    let (wanted, folder) = wanted;
    if wanted.json {
        let text = serde_json::to_string_pretty(&summary(comparison, run)).map_err(|error| Ending::Failed(error.to_string()))?;
        return console.print(&(text + "\n"));
    }
    console.print(&comparison_text(comparison, run, Some(&folder.display().to_string()), console.style()))
}

/// `results/<scenario>-<municipality>`.
fn default_folder(case: &Case) -> PathBuf {
    Path::new("results").join(file_name(&format!("{} {}", case.scenario.name, case.scenario.municipality.name)))
}

/// A name in letters that every system takes.
pub fn file_name(words: &str) -> String {
    let words = words.to_lowercase();
    let parts = words.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-")
}

/// Lives the replications that were asked for, or as many as the precision needs.
fn replications(case: &Case, wanted: &Compare, keep: (&Store, &Path), console: &Console) -> Outcome<Lived> {
    let (store, folder) = keep;
    let pool = pool(wanted.threads)?;
    let job = case.job(wanted.question.seed);
    let first = if wanted.precision.is_some() { BATCH } else { wanted.replications };
    let progress = Progress::begin(console, job.work(), first);
    let mut lived = Lived::default();
    let mut until = first;
    loop {
        let from = lived.records.len() as u32;
        let batch = pool.install(|| live(&job, from..until, Some(store), &progress));
        if !matches!(&batch, Ok(batch) if !batch.interrupted && wanted.precision.is_some()) {
            progress.end();
        }
        let place = folder.display().to_string();
        let batch = batch.map_err(|error| {
            let values = [("folder", place.as_str()), ("why", &error.to_string())];
            Ending::Failed(say(console.language, NOT_KEPT, &values))
        })?;
        lived.records.extend(batch.records);
        lived.ledgers.extend(batch.ledgers);
        lived.observed.extend(batch.observed);
        lived.found += batch.found;
        lived.agent_months += batch.agent_months;
        if batch.interrupted {
            let done = lived.records.len().to_string();
            return Err(Ending::Interrupted(say(console.language, STOPPED, &[("done", &done), ("folder", &place)])));
        }
        match wanted.precision {
            Some(share) if !precise(case, &lived, share) && until < MOST => {
                until += BATCH;
                progress.extend(BATCH);
            }
            _ => break,
        }
    }
    progress.end();
    report(case, &lived, wanted.precision, console);
    Ok(lived)
}

/// What is lived beside the main run for the page: other contract lengths and gaps, and each link of the policy theory off.
fn chapters(case: &Case, wanted: &Compare, keep: (&Store, &Path), console: &Console) -> Outcome<Chapters> {
    let (store, folder) = keep;
    let asked = Asked { seed: wanted.question.seed, replications: wanted.replications };
    let load = experiment::load(case, asked);
    if load.replications == 0 {
        return Ok(Chapters { what_if: None, theory: None });
    }
    console.note(say(console.language, BESIDE, &[("n", &load.replications.to_string())]).as_str());
    let pool = pool(wanted.threads)?;
    let progress = Progress::begin(console, load.work / u64::from(load.replications), load.replications);
    let lived = pool.install(|| experiment::chapters(case, asked, Some(store), &progress));
    progress.end();
    let place = folder.display().to_string();
    let lived = lived
        .map_err(|error| Ending::Failed(say(console.language, NOT_KEPT, &[("folder", &place), ("why", &error.to_string())])))?;
    let stopped = || Ending::Interrupted(say(console.language, STOPPED_BESIDE, &[("folder", &place)]));
    lived.ok_or_else(stopped)
}

/// So many threads; all there are if none are asked for.
pub fn pool(threads: Option<u16>) -> Outcome<rayon::ThreadPool> {
    let threads = usize::from(threads.unwrap_or(0));
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().map_err(|error| Ending::Failed(error.to_string()))
}

fn precise(case: &Case, lived: &Lived, share: f64) -> bool {
    reached(case, lived) <= share
}

fn reached(case: &Case, lived: &Lived) -> f64 {
    let setting = case.setting();
    widest(&effects(&lived.records, &setting), &setting)
}

fn report(case: &Case, lived: &Lived, precision: Option<f64>, console: &Console) {
    let all = lived.records.len().to_string();
    if lived.found > 0 {
        console.note(&say(console.language, REUSED, &[("found", &lived.found.to_string()), ("all", &all)]));
    }
    if let Some(share) = precision.filter(|&share| !precise(case, lived, share)) {
        let share_text = |share: f64| percent(share, 0, console.language);
        let values = [("n", all.as_str()), ("reached", &share_text(reached(case, lived))), ("wanted", &share_text(share))];
        console.warn(&say(console.language, NOT_PRECISE, &values));
    }
}
