//! The story that the README tells of one run: its numbers are lived here, not typed.
//!
//! Write it anew with `WEEFSEL_WRITE=1 cargo test --test story`.

use weefsel::compare::compare;
use weefsel::evaluation::ledger::{Class, Event, Ledger, LedgerRow, rose, rows};
use weefsel::evaluation::lenses::LensRow;
use weefsel::evaluation::outcome::Outcome;
use weefsel::evidence::lenses::Lens;
use weefsel::experiment::{Case, Unwatched, lenses, run};
use weefsel::report::numbers::{fixed, percent};
use weefsel::scenario::load;
use weefsel::scenario::sample::Residents;
use weefsel::units::Language::En;

const BEGIN: &str = "<!-- story: written by `WEEFSEL_WRITE=1 cargo test --test story` -->\n";
const END: &str = "<!-- end of the story -->\n";
const RESIDENTS: u32 = 8_000;
const REPLICATIONS: u32 = 6;

/// Ten lines on the structural budget of the default scenario.
fn story() -> String {
    let scenario = load("continuity-or-projects", &[]).expect("the default scenario").scenario;
    let case = Case::new(scenario, Residents::Number(RESIDENTS)).expect("Tilburg");
    let job = case.job(1);
    let lived = run(&job, 0..REPLICATIONS, None, &Unwatched).expect("nothing is written");
    let setting = case.setting();
    let comparison = compare(&lived.records, &setting);
    let said = lenses(&job, &lived.observed);
    let ledgers: Vec<&Ledger> = lived.ledgers.iter().collect();
    let ledger = rows(&ledgers, &setting);
    let rose = &rose(&ledgers, &setting)[0];
    let plan = setting.plans.iter().position(|name| name == "structural").expect("a plan");
    let pair = |row: &&LedgerRow| (row.plan, row.against, row.by) == (plan, setting.reference, None);
    let event = |event, class| ledger.iter().filter(pair).find(|row| (row.event, row.class) == (event, class)).expect("a row");
    let number = |what, class| fixed(event(what, class).per_year, 0, En);
    let lens = |lens, outcome| -> &LensRow {
        let of = said.iter().filter(|row| (row.plan, row.lens, row.outcome) == (plan, lens, Some(outcome)));
        of.max_by_key(|row| row.years).expect("a row")
    };
    let clients = lens(Lens::BeforeAfterClients, Outcome::Distress);
    let cases = lens(Lens::Effectencalculator, Outcome::Distress);
    let others = lens(Lens::ClientsAgainstOthers, Outcome::Distress);
    let series = lens(Lens::InterruptedTimeSeries, Outcome::SpecialisedInflow);
    let entries = lens(Lens::BeforeAfterRegister, Outcome::WijkteamEntries);
    let beforehand = lens(Lens::ExAnteMkba, Outcome::CareEuros);
    let spent = comparison.bought[plan].euros - comparison.bought[setting.reference].euros;
    let years = setting.years() as f64;
    let surfaced = event(Event::Contact, Class::Surfaced).per_year
        / (event(Event::Contact, Class::Extra).per_year + event(Event::Contact, Class::BroughtForward).per_year);
    let sd = |value: f64| fixed(value.abs(), 2, En);
    let euros = |value: f64| fixed(value.abs(), 1, En);
    let never = match series.power_from {
        Some(year) => format!("after {year} years"),
        None => format!("not within {years:.0} years"),
    };
    [
        format!(
            "1. Tilburg spends €{} million a year more on its social base, as a structural budget, for {years:.0} years.",
            fixed(spent / years / 1e6, 1, En)
        ),
        format!(
            "2. The register shows {} more wijkteam entries per 1,000 residents a year. Need seems to grow.",
            fixed(entries.estimate, 1, En)
        ),
        format!(
            "3. It surfaces: in {} of the first contacts that are new or earlier the twin had the same need, and nobody knew.",
            percent(surfaced, 0, En)
        ),
        format!(
            "4. Of the starts of specialised care, {} a year come in the same month in both worlds, {} come later ({} months on average) and {} earlier.",
            number(Event::Specialised, Class::Unchanged),
            number(Event::Specialised, Class::Postponed),
            fixed(event(Event::Specialised, Class::Postponed).shift, 0, En),
            number(Event::Specialised, Class::BroughtForward)
        ),
        format!(
            "5. {} are prevented within the horizon and {} are extra; of crises {} and {}. Nobody knows who was spared.",
            number(Event::Specialised, Class::Prevented),
            number(Event::Specialised, Class::Extra),
            number(Event::Crisis, Class::Prevented),
            number(Event::Crisis, Class::Extra)
        ),
        format!(
            "6. {} of what is prevented on balance is prevented among residents whom nobody had flagged.",
            percent(rose.unflagged, 0, En)
        ),
        format!(
            "7. Ask clients before and after: they improve by {} SD in a year. The plan did {} of that; the rest is regression to the mean.",
            sd(clients.estimate),
            sd(clients.truth)
        ),
        format!(
            "8. Let professionals choose the cases: {} SD. Compare clients with others: they are {} SD *worse*, so helping seems to harm.",
            sd(cases.estimate),
            sd(others.estimate)
        ),
        format!(
            "9. A time series of starts of care finds something in {} of runs, and in {} where there is no plan; 80 % power {never}.",
            percent(series.power, 0, En),
            percent(series.false_positive, 0, En)
        ),
        format!(
            "10. A cost-benefit analysis made beforehand promised €{} of avoided care per resident a year. It was €{}.",
            euros(beforehand.estimate),
            euros(beforehand.truth)
        ),
    ]
    .join("\n")
        + "\n"
}

#[test]
fn the_readme_tells_what_was_lived() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let readme = std::fs::read_to_string(path).expect("the README");
    let (before, rest) = readme.split_once(BEGIN).expect("the story begins");
    let (told, after) = rest.split_once(END).expect("the story ends");
    let story = format!("\n{}\n", story());
    if std::env::var_os("WEEFSEL_WRITE").is_some() {
        std::fs::write(path, format!("{before}{BEGIN}{story}{END}{after}")).expect("the README can be written");
        return;
    }
    assert_eq!(told, story, "the README is behind: WEEFSEL_WRITE=1 cargo test --test story");
}
