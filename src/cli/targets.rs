//! `weefsel assumptions --targets`: lives the reference world under the status quo, and a few municipalities at the ends of
//! their kind, and holds them against the targets.

use super::args::Assumptions;
use super::console::say;
use super::progress::Progress;
use super::{Console, Ending, Outcome, interrupt};
use weefsel::evidence::Text;
use weefsel::evidence::targets::StatusQuo;
use weefsel::experiment::Job;
use weefsel::experiment::spread;
use weefsel::experiment::status_quo::status_quo;
use weefsel::scenario::load;
use weefsel::scenario::sample::reference_world;
use weefsel::units::WARM_UP_MONTHS;

/// Years of the status quo that are lived (years): the second ten are looked at.
const YEARS: u32 = 20;
const STOPPED: Text = Text::new("Stopped; nothing was compared.", "Gestopt; er is niets vergeleken.");

/// The status quo as it is lived under the default assumptions.
pub fn lived(wanted: &Assumptions, console: &Console) -> Outcome<StatusQuo> {
    interrupt::watch();
    let loaded = load(super::args::DEFAULT_SCENARIO, &[format!("years={YEARS}")]);
    let mut scenario = loaded.map_err(|error| Ending::scenario(&error, console))?.scenario;
    let status_quo_plan = scenario.plans.swap_remove(scenario.reference);
    (scenario.plans, scenario.reference) = (vec![status_quo_plan], 0);
    let sample = reference_world();
    let job = Job { scenario: &scenario, sample: &sample, seed: wanted.seed };
    let progress = Progress::begin(console, (WARM_UP_MONTHS + scenario.horizon()) as u64, wanted.replications);
    progress.extend(wanted.replications * spread::MUNICIPALITIES.len() as u32);
    let found = status_quo(&job, wanted.replications, &progress).and_then(|found| {
        let shares = spread::severe_loneliness(&job, wanted.replications, &progress)?;
        Some(StatusQuo { municipal_spread: spread::spread(&shares), ..found })
    });
    progress.end();
    found.ok_or_else(|| Ending::Interrupted(say(console.language, STOPPED, &[])))
}
