//! `weefsel check --pairing`: one line per proof.

use super::args::Check;
use super::console::say;
use super::progress::Progress;
use super::{Console, Ending, Outcome, interrupt};
use weefsel::evidence::Text;
use weefsel::experiment::Case;
use weefsel::experiment::pairing::{Claim, Ground};
use weefsel::report::numbers::fixed;
use weefsel::scenario::sample::Residents;
use weefsel::units::WARM_UP_MONTHS;

const GROUND: Text = Text::new(
    "{residents} residents of {place}, {months} months under the plans, compared resident by resident and bit by bit",
    "{residents} inwoners van {place}, {months} maanden onder de plannen, inwoner voor inwoner en bit voor bit vergeleken",
);
const HOLDS: Text = Text::new("holds  {claim} ({values} values the same)", "klopt  {claim} ({values} waarden gelijk)");
const FAILS: Text = Text::new("FAILS  {claim}: {difference}", "FOUT   {claim}: {difference}");
const ALL_HOLD: Text = Text::new(
    "The plans differ by what they fund and by nothing else.",
    "De plannen verschillen in wat zij betalen en in niets anders.",
);
const NOT_PAIRED: Text = Text::new(
    "twins differ without cause: this is a mistake of the program, please report it with the scenario",
    "tweelingen verschillen zonder oorzaak: dit is een fout van het programma, meld het met het scenario",
);
const STOPPED: Text = Text::new("Stopped; nothing was proved further.", "Gestopt; er is niets verder bewezen.");

fn claim(claim: Claim) -> Text {
    match claim {
        Claim::IdenticalPlans => {
            Text::new("each plan and its copy differ by exactly zero", "elk plan en zijn kopie verschillen precies nul")
        }
        Claim::ZeroEuros => Text::new("a stream of zero euros changes nothing", "een stroom van nul euro verandert niets"),
        Claim::BeforeTheStart => Text::new(
            "before a plan starts its world is the status quo",
            "voordat een plan begint is zijn wereld de huidige situatie",
        ),
        Claim::Threads => Text::new("the number of threads changes nothing", "het aantal threads verandert niets"),
        Claim::OtherPlans => Text::new(
            "other plans in lockstep and their order change nothing",
            "andere plannen ernaast en hun volgorde veranderen niets",
        ),
        Claim::Observers => Text::new("looking on changes nothing", "toekijken verandert niets"),
    }
}

/// Lives a smaller sample of the case and tries every claim on it.
pub fn prove(case: &Case, wanted: &Check, console: &Console) -> Outcome {
    interrupt::watch();
    let small = Case::new(case.scenario.clone(), Residents::Number(wanted.pairing_residents))?;
    let job = small.job(wanted.question.seed);
    let stopped = || Ending::Interrupted(say(console.language, STOPPED, &[]));
    let progress = Progress::begin(console, WARM_UP_MONTHS as u64, 1);
    let ground = Ground::prepare(&job, wanted.pairing_months, &progress);
    progress.end();
    let ground = ground.ok_or_else(stopped)?;
    let count = |value: f64| fixed(value, 0, console.language);
    let (residents, months) = ground.size();
    let values = [
        ("residents", count(f64::from(residents))),
        ("place", small.scenario.municipality.name.clone()),
        ("months", months.to_string()),
    ];
    let opening = say(console.language, GROUND, &values.each_ref().map(|(name, value)| (*name, value.as_str())));
    console.print(&(opening + "\n"))?;
    let mut hold = true;
    for (tried, proof) in Claim::ALL.into_iter().map(|claim| ground.prove(claim)) {
        let name = claim(tried).of(console.language);
        let line = match &proof {
            Ok(values) => say(console.language, HOLDS, &[("claim", name), ("values", &count(*values as f64))]),
            Err(difference) => say(console.language, FAILS, &[("claim", name), ("difference", &difference.to_string())]),
        };
        hold &= proof.is_ok();
        console.print(&(line + "\n"))?;
        if interrupt::asked() {
            return Err(stopped());
        }
    }
    if !hold {
        return Err(Ending::Failed(say(console.language, NOT_PAIRED, &[])));
    }
    console.print(&(say(console.language, ALL_HOLD, &[]) + "\n"))
}
