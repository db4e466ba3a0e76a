//! `weefsel calibrate`: finds draws of the uncertain assumptions under which the status quo meets its targets.

use super::args::Calibrate;
use super::console::say;
use super::progress::Progress;
use super::{Console, Ending, Outcome, compare, interrupt};
use serde_json::json;
use std::path::{Path, PathBuf};
use weefsel::evidence::Text;
use weefsel::evidence::targets::Use;
use weefsel::experiment::calibration::{self, Asked, Calibration, Targets};
use weefsel::report::{calibration_text, write_text};
use weefsel::store::Store;

const STOPPED: Text = Text::new(
    "Stopped. What was lived is kept in {folder}; the same command goes on from there.",
    "Gestopt. Wat is doorgerekend is bewaard in {folder}; dezelfde opdracht gaat daar verder.",
);
const STOPPED_BARE: Text = Text::new("Stopped; nothing is kept without --out.", "Gestopt; zonder --out wordt niets bewaard.");

/// From the arguments to the accepted set.
pub fn calibrate(wanted: &Calibrate, console: &Console) -> Outcome {
    if wanted.export_targets {
        return console.print(&Targets::built_in().text());
    }
    interrupt::watch();
    let targets = match &wanted.targets {
        Some(path) => Targets::load(path).map_err(|error| Ending::scenario(&error, console))?,
        None => Targets::built_in(),
    };
    let asked = Asked { draws: wanted.draws, accepted: wanted.accepted, residents: wanted.residents, seed: wanted.seed };
    let folder = wanted.out.as_deref().map(work_folder);
    let failed = |why: &dyn std::fmt::Display, place: &Path| Ending::Failed(format!("{}: {why}", place.display()));
    let store = folder.as_deref().map(|folder| Store::open(folder).map_err(|why| failed(&why, folder))).transpose()?;
    let pool = compare::pool(wanted.threads)?;
    let progress = Progress::begin(console, calibration::work(asked) / u64::from(asked.draws), asked.draws);
    let found = pool.install(|| calibration::calibrate(targets, asked, store.as_ref(), &progress));
    progress.end();
    let found = found.map_err(|why| failed(&why, folder.as_deref().unwrap_or(Path::new("."))))?;
    let Some(found) = found else {
        let place = folder.as_ref().map(|folder| folder.display().to_string());
        let text = place.map_or_else(
            || say(console.language, STOPPED_BARE, &[]),
            |place| say(console.language, STOPPED, &[("folder", &place)]),
        );
        return Err(Ending::Interrupted(text));
    };
    if let Some(out) = &wanted.out {
        write_text(out, &found.set.text()).map_err(|error| Ending::Failed(error.to_string()))?;
    }
    if wanted.json {
        let text = serde_json::to_string_pretty(&summary(&found)).map_err(|error| Ending::Failed(error.to_string()))?;
        return console.print(&(text + "\n"));
    }
    let file = wanted.out.as_ref().map(|out| out.display().to_string());
    console.print(&calibration_text(&found, file.as_deref(), console.style()))
}

/// `FILE.work`, beside the file.
fn work_folder(out: &Path) -> PathBuf {
    let mut name = out.file_name().unwrap_or_default().to_os_string();
    name.push(".work");
    out.with_file_name(name)
}

fn summary(found: &Calibration) -> serde_json::Value {
    let finite = |value: f64| value.is_finite().then_some(value);
    let targets = found.targets.aims.iter().enumerate().map(|(at, aim)| {
        let values: Vec<f64> = found.found.iter().map(|found| found[at]).collect();
        let range = |of: fn(f64, f64) -> f64| values.iter().copied().reduce(of).and_then(finite);
        json!({
            "key": aim.target.key, "low": aim.low, "high": aim.high, "use": aim.usage, "fitted": aim.usage == Use::Fitted,
            "defaults": finite(found.defaults[at]), "best": found.best().and_then(|best| finite(values[best])),
            "accepted_low": range(f64::min), "accepted_high": range(f64::max),
            "within": values.iter().filter(|&&value| aim.holds(value)).count(),
        })
    });
    let waves = found
        .waves
        .iter()
        .map(|wave| json!({"kind": format!("{:?}", wave.kind).to_lowercase(), "lived": wave.lived, "met": wave.met}));
    let emulators = found.emulated.iter().map(|(at, known)| {
        let key = found.targets.aims[*at].target.key;
        json!({"key": key, "explained": finite(known.explained), "residual": finite(known.residual), "met_by_even": known.met_by_even})
    });
    let facts: serde_json::Map<_, _> = found.set.facts.iter().map(|(key, value)| (key.clone(), json!(value))).collect();
    json!({
        "head": facts, "lived": found.lived, "accepted": found.set.draws.len(), "ruled_out": found.ruled_out, "memory": found.memory,
        "targets": targets.collect::<Vec<_>>(), "waves": waves.collect::<Vec<_>>(), "emulators": emulators.collect::<Vec<_>>(),
    })
}
