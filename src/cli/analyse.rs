//! `weefsel analyse`: what a sweep says, in sentences, tables and figures.

use super::args::Analyse;
use super::console::say;
use super::{Console, Ending, Outcome};
use weefsel::evidence::Text;
use weefsel::experiment::analysis::{Asked, NotThere, analyse as find};
use weefsel::report::analysis::{analysis_text, write_analysis};
use weefsel::report::study::{self, StudyError};

const MISSING: Text = Text::new(
    "{folder} holds no results of a sweep: run `weefsel sweep DESIGN.toml --out {folder}` first",
    "in {folder} staan geen resultaten van een sweep: draai eerst `weefsel sweep ONTWERP.toml --out {folder}`",
);
const FOREIGN: Text = Text::new(
    "the sweep in {folder} was written by another version of the program, or is damaged: run the same `weefsel sweep` again ({why})",
    "de sweep in {folder} is van een andere versie van het programma, of beschadigd: draai dezelfde `weefsel sweep` opnieuw ({why})",
);
const UNREADABLE: Text = Text::new("{folder} cannot be read: {why}", "{folder} kan niet worden gelezen: {why}");
const EMPTY: Text = Text::new(
    "nothing of the sweep in {folder} is finished yet: go on with the same `weefsel sweep`",
    "van de sweep in {folder} is nog niets klaar: ga verder met dezelfde `weefsel sweep`",
);
const NOT_WRITTEN: Text =
    Text::new("{why}; earlier files in {folder} are as they were", "{why}; eerdere bestanden in {folder} zijn onveranderd");
const WRITTEN: Text = Text::new("Written in {folder}: {files}.", "Geschreven in {folder}: {files}.");

const NO_PLAN: Text =
    Text::new("no plan `{name}` in this study; there are {known}", "geen plan `{name}` in deze studie; er zijn {known}");
const ITSELF: Text = Text::new("`{name}` cannot be held against itself", "`{name}` kan niet met zichzelf worden vergeleken");
const NO_PAIR: Text = Text::new(
    "the study holds `{name}` against no other plan: name both with --plan and --against",
    "de studie vergelijkt `{name}` met geen ander plan: noem beide met --plan en --against",
);
const NO_MEASURE: Text =
    Text::new("no measure `{name}` in this study; there are {known}", "geen maat `{name}` in deze studie; er zijn {known}");
const NO_WINDOW: Text =
    Text::new("no window `{name}` in this study; there are {known}", "geen periode `{name}` in deze studie; er zijn {known}");

/// Points times factors from which the search takes long enough to say so.
const MANY: usize = 20_000;
const LONG: Text = Text::new(
    "Looking for what decides it, over many points and factors: this takes a few minutes (with --plan, --against and --measure it is quick)",
    "Er wordt gezocht naar wat het bepaalt, over veel punten en factoren: dat duurt een paar minuten (met --plan, --against en --measure gaat het snel)",
);

/// From the folder of a sweep to what it says.
pub fn analyse(wanted: &Analyse, console: &Console) -> Outcome {
    let folder = wanted.results.display().to_string();
    let tell = |text: Text, why: &str| say(console.language, text, &[("folder", &folder), ("why", why)]);
    let study = study::read(&wanted.results).map_err(|error| match error {
        StudyError::Missing(_) => Ending::Wrong(tell(MISSING, "")),
        StudyError::Foreign(_, why) => Ending::Wrong(tell(FOREIGN, &why)),
        StudyError::Unreadable(_, why) => Ending::Failed(tell(UNREADABLE, &why.to_string())),
    })?;
    if study.points.iter().all(|point| point.done == 0) {
        return Err(Ending::Wrong(tell(EMPTY, "")));
    }
    let asked = Asked {
        plan: wanted.plan.clone(),
        against: wanted.against.clone(),
        measure: wanted.measure.clone(),
        window: wanted.window.clone(),
    };
    if wanted.measure.is_none() && study.points.len() * study.factors.len() > MANY {
        console.note(&say(console.language, LONG, &[]));
    }
    let analysis = find(&study, &asked).map_err(|error| not_there(&error, console))?;
    let out = wanted.out.clone().unwrap_or_else(|| wanted.results.join("analysis"));
    let place = out.display().to_string();
    let files = write_analysis(&out, &analysis, console.language).map_err(|error| {
        Ending::Failed(say(console.language, NOT_WRITTEN, &[("folder", &place), ("why", &error.to_string())]))
    })?;
    if wanted.json {
        let text = serde_json::to_string_pretty(&analysis).map_err(|error| Ending::Failed(error.to_string()))?;
        return console.print(&(text + "\n"));
    }
    let pictures = files.iter().filter(|name| name.ends_with(".png")).count();
    let named = files.iter().filter(|name| !name.starts_with("figures/")).cloned().collect::<Vec<_>>().join(", ");
    let files = if pictures > 0 { format!("{named}, figures/ ({pictures})") } else { named };
    let written = say(console.language, WRITTEN, &[("folder", &place), ("files", &files)]);
    console.print(&format!("{}{written}\n", analysis_text(&analysis, console.style())))
}

fn not_there(error: &NotThere, console: &Console) -> Ending {
    let (text, name, known) = match error {
        NotThere::Plan(name, known) => (NO_PLAN, name, known.as_str()),
        NotThere::Itself(name) => (ITSELF, name, ""),
        NotThere::Pair(name) => (NO_PAIR, name, ""),
        NotThere::Measure(name, known) => (NO_MEASURE, name, known.as_str()),
        NotThere::Window(name, known) => (NO_WINDOW, name, known.as_str()),
    };
    Ending::Wrong(say(console.language, text, &[("name", name), ("known", known)]))
}
