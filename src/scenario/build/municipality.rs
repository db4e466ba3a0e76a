//! The municipality of a scenario: a name that must be known, or a table of own figures.

use super::{Context, View};
use crate::scenario::error::Problem;
use crate::scenario::plan::OwnFigures;
use crate::scenario::source::Value;
use crate::scenario::{MunicipalityChoice, OwnWijk};

/// Municipality that is lived if the scenario names none.
const DEFAULT: &str = "Tilburg";

/// The municipality, its residents and its own figures.
pub(super) fn municipality(context: &mut Context, top: View) -> (MunicipalityChoice, OwnFigures) {
    match top.entry("municipality").map(|entry| &entry.node.value) {
        Some(Value::Table(_)) => own(context, top),
        Some(Value::Text(name)) => (named(context, name, top), OwnFigures::default()),
        _ => (named(context, DEFAULT, top), OwnFigures::default()),
    }
}

fn named(context: &mut Context, name: &str, top: View) -> MunicipalityChoice {
    match residents(name) {
        Ok(residents) => context.residents = Some(residents),
        Err(nearest) => {
            let shown: String = name.chars().take(60).collect();
            let problem =
                Problem::error(format!("unknown municipality `{shown}`")).mark(top.place("municipality"), "not one of the 345");
            let quoted: Vec<String> = nearest.iter().map(|name| format!("`{name}`")).collect();
            let help = (!quoted.is_empty()).then(|| format!("did you mean {}?", quoted.join(" or ")));
            context.problems.push(problem.helps(help).help("your own figures: write a table [municipality] instead"));
        }
    }
    MunicipalityChoice::Named(name.to_string())
}

/// Residents of a municipality by name, or the nearest names. To be joined to `Municipality::by_name`.
fn residents(name: &str) -> Result<f64, Vec<String>> {
    const KNOWN: [(&str, f64); 5] =
        [("Tilburg", 224_459.0), ("Groningen", 234_950.0), ("Almere", 217_828.0), ("Dordrecht", 119_115.0), ("Breda", 184_716.0)];
    let known = KNOWN.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
    known.map(|(_, residents)| *residents).ok_or_else(|| {
        let names: Vec<&str> = KNOWN.iter().map(|(name, _)| *name).collect();
        crate::scenario::suggest::nearest(name, &names).into_iter().map(String::from).collect()
    })
}

fn own(context: &mut Context, top: View) -> (MunicipalityChoice, OwnFigures) {
    let Some(view) = top.table("municipality") else {
        return (MunicipalityChoice::Named(DEFAULT.into()), OwnFigures::default());
    };
    let mut wijken = Vec::new();
    for wijk in view.list("wijken") {
        let ages = ["pct_0_14", "pct_15_24", "pct_25_44", "pct_45_64", "pct_65_plus"].map(|key| wijk.number(key));
        let total: f64 = ages.iter().flatten().sum();
        let given = ages.iter().flatten().count();
        if given > 0 && (given < 5 || (total - 100.0).abs() > 3.0) {
            let problem = Problem::error(format!("the five age shares of a wijk add up to {total} per cent"));
            context.problems.push(problem.mark(wijk.origin, "in this wijk").help("give all five (together about 100), or none"));
        }
        wijken.push(OwnWijk {
            name: wijk.text("name").unwrap_or_default().into(),
            code: wijk.text("code").map(String::from),
            inhabitants: wijk.whole_large("inhabitants").unwrap_or(0),
            pct_low_income: wijk.number("pct_low_income"),
            pct_ages: if given == 5 { Some(ages.map(|share| share.unwrap_or(0.0))) } else { None },
            pct_one_person: wijk.number("pct_one_person"),
        });
    }
    let residents: u64 = wijken.iter().map(|wijk| u64::from(wijk.inhabitants)).sum();
    if residents < 500 {
        let problem = Problem::error(format!("the municipality has {residents} residents; 500 is the least that can be lived"));
        context.problems.push(problem.mark(view.place("wijken"), "these wijken together"));
    } else {
        context.residents = Some(residents as f64);
    }
    let own = OwnFigures {
        base_workers: view.number("base_workers"),
        base_places: view.number("base_places"),
        wijkteam_fte: view.number("wijkteam_fte"),
    };
    (MunicipalityChoice::Own { name: view.text("name").unwrap_or_default().into(), wijken }, own)
}
