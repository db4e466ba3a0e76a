//! `weefsel check`: what each plan buys per calendar year and who will be lived, before anything is lived.

use super::args::Check;
use super::console::say;
use super::{Console, Ending, Outcome, pairing, question, words};
use serde_json::{Value, json};
use weefsel::evidence::Text;
use weefsel::experiment::Case;
use weefsel::experiment::purchase::{Gap, Purchase, gaps, purchases};
use weefsel::report::numbers::{euros, fixed, signed_euros};

const BUYS: Text = Text::new(
    "What each plan buys beyond the base, per calendar year, whole municipality",
    "Wat elk plan koopt boven de basis, per kalenderjaar, hele gemeente",
);
const YEAR: Text = Text::new("year", "jaar");
const TOTAL: Text = Text::new("total", "totaal");
const STRUCTURAL: Text = Text::new("structural", "structureel");
const INCIDENTAL: Text = Text::new("incidental", "incidenteel");
const BASE: Text = Text::new("base differs", "basis anders");
const TERMS: Text = Text::new(
    "Structural: money without an end, or contracts of four years or more renewed without a gap.",
    "Structureel: geld zonder einde, of contracten van vier jaar of langer die zonder gat worden verlengd.",
);
const EQUAL: Text = Text::new(
    "The money of the plans that should cost the same is equal.",
    "Het geld van de plannen die evenveel moeten kosten is gelijk.",
);
const SAMPLE: Text = Text::new("Who will be lived", "Wie er worden doorgerekend");
const LIVED: Text = Text::new(
    "{place}: {lived} of {residents} residents, in {n} neighbourhoods and {districts} districts; each stands for {factor}.",
    "{place}: {lived} van {residents} inwoners, in {n} wijken en {districts} districten; elk staat voor {factor}.",
);
const HEAD: [Text; 4] = [
    Text::new("neighbourhood", "wijk"),
    Text::new("residents", "inwoners"),
    Text::new("adversity", "tegenslag"),
    Text::new("district", "district"),
];
const MEAN: Text = Text::new("Adversity 1 is the national mean.", "Tegenslag 1 is het landelijk gemiddelde.");

/// Checks, and proves the pairing if asked.
pub fn check(wanted: &Check, console: &Console) -> Outcome {
    let case = question::case(&wanted.question, console)?;
    if wanted.pairing {
        return pairing::prove(&case, wanted, console);
    }
    let purchases = purchases(&case, wanted.question.seed);
    let gaps = gaps(&case, &purchases);
    if wanted.json {
        let value = findings(&case, &purchases, &gaps);
        let text = serde_json::to_string_pretty(&value).map_err(|error| Ending::Failed(error.to_string()))?;
        console.print(&(text + "\n"))?;
    } else {
        console.print(&page(&case, &purchases, gaps.is_empty(), console))?;
        gaps.iter()
            .filter(|_| !wanted.question.strict)
            .for_each(|gap| console.warn(&question::unequal(&case, gap, console.language)));
    }
    question::strict_money(&case, &wanted.question, console)
}

fn page(case: &Case, purchases: &[Purchase], equal: bool, console: &Console) -> String {
    let (language, width) = (console.language, console.width());
    let say = |text: Text| say(language, text, &[]);
    let paragraph = |text: &str| words::wrapped(text, 2, width);
    let heading = |text: &str| words::heading(text, console.style());
    let scenario = &case.scenario;
    let mut page = heading(scenario.title.get(language));
    page += &paragraph(scenario.question.get(language));
    page += &("\n".to_string() + &heading(&say(BUYS)));
    page += &money(case, purchases, console);
    page += &paragraph(&say(TERMS));
    if equal {
        page += &paragraph(&say(EQUAL));
    }
    page += &("\n".to_string() + &heading(&say(SAMPLE)));
    page += &sample(case, console);
    page += &paragraph(&say(MEAN));
    page + &case.scenario.municipality.notes.iter().map(|note| paragraph(note.get(language))).collect::<String>()
}

/// Calendar years down, plans across.
fn money(case: &Case, purchases: &[Purchase], console: &Console) -> String {
    let language = console.language;
    let name = |text: Text| text.of(language).to_string();
    let plans = || purchases.iter().map(|purchase| case.scenario.plans[purchase.plan].name.clone());
    let head: Vec<String> = std::iter::once(name(YEAR)).chain(plans()).collect();
    let row = |first: String, value: &dyn Fn(&Purchase) -> String| -> Vec<String> {
        std::iter::once(first).chain(purchases.iter().map(value)).collect()
    };
    let sum = |value: f64| if value == 0.0 { "–".to_string() } else { euros(value, language) };
    let years = purchases.first().map_or(&[][..], |purchase| &purchase.years[..]).iter().enumerate();
    let mut rows: Vec<Vec<String>> =
        years.map(|(at, year)| row(year.year.to_string(), &|p| sum(p.years[at].structural + p.years[at].incidental))).collect();
    rows.push(row(name(TOTAL), &|p| sum(p.total())));
    rows.push(row(name(STRUCTURAL), &|p| sum(p.structural())));
    rows.push(row(name(INCIDENTAL), &|p| sum(p.total() - p.structural())));
    let usual = purchases[case.scenario.reference].base;
    if purchases.iter().any(|purchase| purchase.base != usual) {
        let differs = |value: f64| if value == 0.0 { "–".to_string() } else { signed_euros(value, language) };
        rows.push(row(name(BASE), &|p| differs(p.base - usual)));
    }
    words::table(&head, &rows, console.width())
}

fn sample(case: &Case, console: &Console) -> String {
    let (language, sample) = (console.language, &case.sample);
    let count = |value: u64| fixed(value as f64, 0, language);
    let values = [
        ("place", case.scenario.municipality.name.clone()),
        ("lived", count(sample.residents())),
        ("residents", count(sample.municipality_residents)),
        ("n", sample.neighbourhoods.len().to_string()),
        ("districts", sample.districts.to_string()),
        ("factor", fixed(sample.factor(), 2, language)),
    ];
    let lived = say(language, LIVED, &values.each_ref().map(|(name, value)| (*name, value.as_str())));
    let row = |n: &weefsel::scenario::sample::Neighbourhood| {
        vec![
            format!("{} {}", n.code, n.name),
            count(u64::from(n.residents)),
            fixed(n.adversity, 2, language),
            (n.district + 1).to_string(),
        ]
    };
    let rows: Vec<Vec<String>> = sample.neighbourhoods.iter().map(row).collect();
    let head = HEAD.map(|text| text.of(language).to_string());
    words::wrapped(&lived, 2, console.width()) + &words::table(&head, &rows, console.width())
}

/// The same for other programs; euros of the whole municipality.
fn findings(case: &Case, purchases: &[Purchase], gaps: &[Gap]) -> Value {
    let plans = &case.scenario.plans;
    let plan = |purchase: &Purchase| {
        json!({
            "name": plans[purchase.plan].name, "total_euros": purchase.total(), "structural_euros": purchase.structural(),
            "incidental_euros": purchase.total() - purchase.structural(), "base_euros": purchase.base, "years": purchase.years,
        })
    };
    let gap = |gap: &Gap| json!({ "plan": plans[gap.plan].name, "against": plans[gap.against].name, "euros": gap.euros });
    json!({
        "scenario": case.scenario.name, "title": case.scenario.title, "municipality": case.scenario.municipality.name,
        "residents": case.sample.municipality_residents, "residents_lived": case.sample.residents(), "scale": case.sample.factor(),
        "years": case.scenario.years, "reference": plans[case.scenario.reference].name, "equal_money": gaps.is_empty(),
        "gaps": gaps.iter().map(gap).collect::<Vec<_>>(), "plans": purchases.iter().map(plan).collect::<Vec<_>>(),
        "sample": case.sample, "notes": case.scenario.municipality.notes,
    })
}
