//! The municipality of a scenario: a name that must be known, or a table of own figures.

use super::{Context, View};
use crate::evidence;
use crate::scenario::error::Problem;
use crate::scenario::municipality::{Municipality, MunicipalityTable};
use crate::scenario::plan::OwnFigures;
use crate::scenario::source::{Node, Origin};

/// Municipality that is lived if the scenario names none.
const DEFAULT: &str = "Tilburg";

/// The municipality, its residents and its own figures.
pub(super) fn municipality(context: &mut Context, top: View) -> (Option<Municipality>, OwnFigures) {
    if let Some(view) = top.table("municipality") {
        return own(context, top, view);
    }
    let name = top.text("municipality").unwrap_or(DEFAULT);
    match Municipality::by_name(name) {
        Ok(municipality) => {
            context.residents = Some(municipality.residents as f64);
            return (Some(municipality), OwnFigures::default());
        }
        Err(unknown) => {
            let shown: String = name.chars().take(60).collect();
            let problem = Problem::error(format!("unknown municipality `{shown}`"));
            let problem = problem.mark(top.place("municipality"), "not a municipality of 2022");
            let quoted: Vec<String> = unknown.nearest.iter().map(|name| format!("`{name}`")).collect();
            let help = (!quoted.is_empty()).then(|| format!("did you mean {}?", quoted.join(" or ")));
            context.problems.push(problem.helps(help).help("your own figures: write a table [municipality] instead"));
        }
    }
    (None, OwnFigures::default())
}

fn own(context: &mut Context, top: View, view: View) -> (Option<Municipality>, OwnFigures) {
    let Some(entry) = top.entry("municipality") else {
        return (None, OwnFigures::default());
    };
    // What the first pass refused has been told already: a table that serde refuses then says nothing new.
    let municipality = match serde_json::from_value::<MunicipalityTable>(entry.node.to_json()).map(Municipality::from_table) {
        Ok(Ok(municipality)) => {
            context.residents = Some(municipality.residents as f64);
            Some(municipality)
        }
        Ok(Err(problems)) => {
            for problem in problems {
                let key = problem.key.trim_start_matches("municipality.");
                let told = Problem::error(format!("`{key}` {}", problem.message));
                context.problems.push(told.mark(locate(&entry.node, &problem.key), "here"));
            }
            None
        }
        Err(_) if context.problems.has_error() => None,
        Err(refused) => {
            let told = Problem::error(format!("the municipality cannot be read: {refused}"));
            context.problems.push(told.mark(entry.node.origin, "here"));
            None
        }
    };
    let figures = own_parameters(view, context.residents.unwrap_or(1.0));
    for (key, value) in &figures {
        if let Some(entry) = evidence::find(key) {
            (entry.set)(&mut context.parameters, *value);
        }
    }
    let of = |key: &str| figures.iter().find(|(known, _)| known == key).map(|(_, value)| *value);
    let own = OwnFigures {
        base_workers: of("money.base_workers"),
        base_places: of("money.base_places"),
        wijkteam_fte: view.table("own").and_then(|own| own.number("wijkteam_fte")),
    };
    (municipality, own)
}

/// What the municipality's own figures say about the catalogue: key and value, money per resident where the catalogue is.
fn own_parameters(municipality: View, residents: f64) -> Vec<(String, f64)> {
    let Some(own) = municipality.table("own") else { return Vec::new() };
    let per_resident = |key| own.number(key).map(|euros| euros / residents);
    let base = [("base_workers", per_resident("base_workers_euros")), ("base_places", per_resident("base_places_euros"))];
    let base = base.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let costs = own.table("unit_costs");
    let costs = costs.iter().flat_map(|costs| costs.entries()).filter_map(|(name, entry)| Some((name, entry.node.as_number()?)));
    base.chain(costs).filter(|(_, value)| value.is_finite()).map(|(name, value)| (format!("money.{name}"), value)).collect()
}

/// Where `municipality.wijk[2].pct_ages` was written; what is not there is looked for one step up.
fn locate(municipality: &Node, key: &str) -> Origin {
    let mut node = municipality;
    for step in key.split(['.', '[']).skip(1) {
        let next = match step.strip_suffix(']') {
            Some(number) => number.parse().ok().and_then(|at: usize| node.as_list()?.get(at)),
            None => node.as_table().and_then(|table| table.get(step)).map(|entry| &entry.node),
        };
        match next {
            Some(next) => node = next,
            None => break,
        }
    }
    node.origin
}
