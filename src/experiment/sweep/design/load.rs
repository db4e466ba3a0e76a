//! From the text of a design to its points.

use super::factor::{Around, Draft, factor};
use super::fields::Fields;
use super::points::{Made, points};
use super::shape::{DESIGN, MOST_FACTORS};
use super::{Design, Point, Sampling, builtin, check, many};
use crate::evidence::measures::{MEASURES, Measure};
use crate::scenario::error::{Findings, Problem, Problems};
use crate::scenario::language;
use crate::scenario::sample::Residents;
use crate::scenario::source::{Node, Reader, apply_set, looks_like_path};
use crate::scenario::{self, Prepared, ScenarioError, suggest};
use std::path::{Path, PathBuf};

/// Residents that are lived if the design does not say it (persons).
const RESIDENTS: u32 = 4_000;
/// The scenario of a design that names none.
const SCENARIO: &str = "continuity-or-projects";

/// Reads and checks a design: a path or the name of a built-in one, with `--set KEY=VALUE` laid over its scenario; `replications`
/// and keys that begin with `sampling.` are the design's own.
///
/// # Errors
/// Everything that is wrong, each with its place.
pub fn load(source: &str, sets: &[String]) -> Result<Design, ScenarioError> {
    let mut reader = Reader::new();
    let path = Path::new(source);
    if let Some(built_in) = builtin::find(source) {
        return read(reader, (source, &format!("scenarios/designs/{source}.toml"), built_in.text), None, sets);
    }
    if !looks_like_path(source) && !path.exists() {
        let names = builtin::names();
        let problem =
            Problem::error(format!("there is no built-in design `{source}`")).helps(suggest::did_you_mean(source, &names));
        let problem = problem.help(format!("built-in designs: {}", names.join(", ")));
        reader.problems.push(problem.help("a file of your own: give its path, ending in .toml"));
        return Err(refused(reader));
    }
    let name = path.file_stem().map_or_else(|| source.to_string(), |stem| stem.to_string_lossy().into_owned());
    match reader.plain(path) {
        Some(text) => read(reader, (&name, &path.display().to_string(), &text), path.parent(), sets),
        None => Err(refused(reader)),
    }
}

/// Checks the text of a design; paths in it are seen from `folder`.
///
/// # Errors
/// Everything that is wrong, each with its place.
pub fn parse(name: &str, text: &str, folder: Option<&Path>) -> Result<Design, ScenarioError> {
    read(Reader::new(), (name, &format!("{name}.toml"), text), folder, &[])
}

fn read(
    mut reader: Reader,
    (name, shown, text): (&str, &str, &str),
    folder: Option<&Path>,
    sets: &[String],
) -> Result<Design, ScenarioError> {
    let source = reader.sources.add(shown, text);
    let mut tree = Node::parse(text, source, 0, &mut reader.problems);
    let (own, sets): (Vec<&String>, Vec<&String>) = sets.iter().partition(|set| of_design(set));
    if let Some(tree) = &mut tree {
        own.into_iter().for_each(|set| apply_set(tree, set, &mut reader.sources, &mut reader.problems));
    }
    if let Some(tree) = &tree {
        language::check(tree, &DESIGN, &mut reader.problems);
    }
    let Some(top) = tree.as_ref().and_then(Fields::of).filter(|_| !reader.problems.has_error()) else {
        return Err(refused(reader));
    };
    let Some((scenario, base)) = base(&mut reader, top, folder) else { return Err(refused(reader)) };
    let own_sets: Vec<String> = top.texts("set").iter().map(|(text, _)| text.to_string()).collect();
    sets_fit(top, &base, &mut reader.problems);
    if reader.problems.has_error() {
        return Err(refused(reader));
    }
    let sets: Vec<String> = own_sets.into_iter().chain(sets.into_iter().cloned()).collect();
    let resolved = base.with(&sets)?.scenario;
    let around = Around { base: &base, sets: &sets, scenario: &resolved, table: is_table(top) };
    let problems = &mut reader.problems;
    let drafts = drafts(top, &around, problems);
    let measures = measures(top, problems);
    let made = match top.node("sampling").and_then(Fields::of) {
        Some(sampling) if !problems.has_error() => points(sampling, drafts, (&around, folder), problems),
        _ => None,
    };
    let Some(Made { sampling, drafts, rows, ids }) = made else { return Err(refused(reader)) };
    let placed: Vec<_> =
        drafts.into_iter().map(|draft| (draft.place, draft)).map(|(place, draft)| (draft.factor(), place)).collect();
    // A draw was accepted as a whole: the ends of single ranges say nothing of it.
    if !matches!(sampling, Sampling::AcceptedSet { .. }) {
        check::accepted(&placed, &around, problems);
    }
    if problems.has_error() {
        return Err(refused(reader));
    }
    Ok(Design {
        name: name.into(),
        title: top.text("title").unwrap_or(name).into(),
        scenario,
        residents: residents(top),
        seed: top.whole("seed").unwrap_or(1),
        replications: top.whole("replications").unwrap_or(2) as u32,
        measures,
        sampling,
        factors: placed.into_iter().map(|(factor, _)| factor).collect(),
        points: numbered(rows, ids),
        base,
        sets,
    })
}

/// Whether a change is one of the design and not of its scenario.
fn of_design(set: &str) -> bool {
    set.starts_with("sampling.") || set.starts_with("replications=")
}

/// The scenario of the design as `scenario::load` takes it, and what it holds.
fn base(reader: &mut Reader, top: Fields, folder: Option<&Path>) -> Option<(String, Prepared)> {
    let named = top.text("scenario").unwrap_or(SCENARIO);
    let path: Option<PathBuf> = folder.filter(|_| scenario::find(named).is_none()).map(|folder| folder.join(named));
    let opened = match &path {
        // Without an ending and without a file it must have been the name of a built-in scenario.
        Some(path) if !looks_like_path(named) && !path.exists() => reader.open(named),
        Some(path) => reader.open(&path.to_string_lossy()),
        None => reader.open(named),
    };
    let source = path.map_or_else(|| named.to_string(), |path| path.to_string_lossy().into_owned());
    // The problems of reading are the scenario's own; checking it says the rest, with places in its file.
    let found = Prepared::of(reader, opened).and_then(|base| base.with(&[]).map(|_| base));
    match found {
        Ok(base) => Some((source, base)),
        Err(error) => {
            reader.sources = error.0.sources;
            reader.problems = error.0.problems;
            let problem = Problem::error("the scenario of this design cannot be used");
            reader.problems.push(problem.mark(top.place("scenario"), "named here"));
            None
        }
    }
}

/// Notes the first change that does not fit the scenario.
fn sets_fit(top: Fields, base: &Prepared, problems: &mut Problems) {
    let texts = top.texts("set");
    let sets: Vec<String> = texts.iter().map(|(text, _)| text.to_string()).collect();
    for (at, (_, place)) in texts.iter().enumerate() {
        if let Err(error) = base.with(&sets[..=at]) {
            error.findings().problems.errors().for_each(|problem| problems.push(problem.clone().moved(*place, "by this change")));
            return;
        }
    }
}

fn is_table(top: Fields) -> bool {
    top.node("sampling").and_then(Fields::of).and_then(|sampling| sampling.text("method")) == Some("table")
}

/// All factors: first those that are named, then the parameters of `[[factors]]` that are not named themselves.
fn drafts(top: Fields, around: &Around, problems: &mut Problems) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = top.tables("factor").into_iter().filter_map(|fields| factor(fields, around, problems)).collect();
    for (at, draft) in drafts.iter().enumerate() {
        for other in &drafts[..at] {
            let shared = draft.keys.iter().find(|key| other.keys.contains(key));
            let title = match shared {
                _ if draft.name == other.name => format!("two factors are named `{}`", draft.name),
                Some(key) => format!("two factors vary `{key}`"),
                None => continue,
            };
            problems.push(Problem::error(title).mark(draft.place, "again").mark(other.place, "first here"));
        }
    }
    for fields in top.tables("factors") {
        for draft in many::factors(fields, around, problems) {
            if !drafts.iter().any(|known| known.keys.iter().any(|key| draft.keys.contains(key))) {
                drafts.push(draft);
            }
        }
    }
    if let Some(draft) = drafts.get(MOST_FACTORS) {
        let problem = Problem::error(format!("{} factors; {MOST_FACTORS} is the most", drafts.len()));
        problems.push(problem.mark(draft.place, "one too many").help("leave out processes with except = [\"…\"]"));
    }
    drafts
}

fn measures(top: Fields, problems: &mut Problems) -> Vec<Measure> {
    let known: Vec<&str> = MEASURES.iter().map(|entry| entry.key).collect();
    let mut measures = Vec::new();
    for (text, place) in top.texts("measures") {
        match Measure::named(text) {
            Some(measure) if !measures.contains(&measure) => measures.push(measure),
            Some(_) => problems.push(Problem::error(format!("the measure `{text}` is there twice")).mark(place, "again")),
            None => {
                let shown: String = text.chars().take(60).collect();
                let problem = Problem::error(format!("unknown measure `{shown}`")).mark(place, "no such measure");
                let problem = problem.helps(suggest::did_you_mean(text, &known));
                problems.push(problem.help("`weefsel assumptions --measures` lists them"));
            }
        }
    }
    if top.entry("measures").is_some() && top.list("measures").is_empty() {
        problems.push(Problem::error("`measures` is empty").mark(top.place("measures"), "nothing is observed"));
    }
    if measures.is_empty() {
        measures = MEASURES.iter().filter(|entry| entry.headline).map(|entry| entry.measure).collect();
    }
    measures
}

fn residents(top: Fields) -> Residents {
    match (top.text("residents"), top.whole("residents")) {
        (Some(_), _) => Residents::All,
        (None, number) => Residents::Number(number.map_or(RESIDENTS, |number| number as u32)),
    }
}

fn numbered(rows: Vec<Vec<super::Value>>, ids: Option<Vec<String>>) -> Vec<Point> {
    let mut ids = ids.map(Vec::into_iter);
    let id = |number: u32| ids.as_mut().and_then(Iterator::next).unwrap_or_else(|| number.to_string());
    let mut id = id;
    rows.into_iter().zip(0..).map(|(values, number)| Point { number, id: id(number), values }).collect()
}

fn refused(reader: Reader) -> ScenarioError {
    ScenarioError(Box::new(Findings { problems: reader.problems, sources: reader.sources }))
}
