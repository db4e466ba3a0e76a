//! The scenario as a whole: what its parts must agree on.

use super::circumstances::circumstances;
use super::money::compare_money;
use super::municipality::municipality;
use super::parameters::{mechanisms, parameters};
use super::plan::plan;
use super::{Context, View, words};
use crate::evidence::Parameters;
use crate::scenario::Scenario;
use crate::scenario::calendar;
use crate::scenario::error::{Problem, Problems};
use crate::scenario::language::keys;
use crate::scenario::plan::MAX_PLANS;
use crate::scenario::source::Node;
use crate::scenario::suggest;
use crate::units::Bilingual;

/// Builds the checked scenario; every contradiction is noted. The result holds only if no error was noted.
pub(crate) fn scenario(name: &str, tree: &Node, problems: &mut Problems) -> Option<Scenario> {
    let top = View::of(tree)?;
    let start = top.text("start").and_then(calendar::parse).unwrap_or((2027, 1));
    let years = top.whole("years").filter(|&years| (1..=keys::MOST_YEARS as i32).contains(&years)).unwrap_or(20) as u32;
    let horizon = 12 * years as i32;
    let mut context = Context { problems, start, horizon, parameters: Parameters::default(), residents: None };
    let (municipality, mut own) = municipality(&mut context, top);
    parameters(&mut context, top.table("parameters"));
    let mechanisms_off = mechanisms(&mut context, top.table("mechanisms"));
    let parameters = context.parameters;
    own.base_workers = own.base_workers.map(|_| parameters.money.base_workers);
    own.base_places = own.base_places.map(|_| parameters.money.base_places);
    let circumstances = circumstances(&mut context, top.table("circumstances"));
    let views = top.list("plan");
    let reference = reference(&mut context, top, &views);
    let views = &views[..views.len().min(MAX_PLANS)];
    let plans: Vec<_> = views.iter().enumerate().map(|(i, view)| plan(&mut context, *view, i != reference)).collect();
    compare_money(&mut context, &plans, views);
    Some(Scenario {
        name: name.to_string(),
        title: words(top, "title").unwrap_or_else(|| Bilingual::same(name)),
        question: words(top, "question").unwrap_or_default(),
        expected: words(top, "expected").unwrap_or_default(),
        municipality: municipality?,
        start,
        years,
        reference,
        circumstances,
        plans,
        parameters,
        mechanisms_off,
        own,
    })
}

/// Place of the reference plan; notes what is wrong with the list of plans.
fn reference(context: &mut Context, top: View, views: &[View]) -> usize {
    if views.is_empty() {
        let problem = Problem::error("a scenario needs at least one plan").mark(top.place("plan"), "no [[plan]] in here");
        context.problems.push(problem.help("write [[plan]] and below it name = \"status-quo\""));
    }
    if let Some(extra) = views.get(MAX_PLANS) {
        let problem = Problem::error(format!("there are {} plans; {MAX_PLANS} is the most", views.len()));
        context.problems.push(problem.mark(extra.origin, "one too many"));
    }
    let names: Vec<&str> = views.iter().filter_map(|view| view.text("name")).collect();
    for (i, view) in views.iter().enumerate().take(100) {
        let Some(name) = view.text("name") else { continue };
        if let Some(first) = views[..i].iter().find(|other| other.text("name") == Some(name)) {
            let shown: String = name.chars().take(60).collect();
            let problem = Problem::error(format!("two plans are named `{shown}`")).mark(view.place("name"), "the same name");
            context.problems.push(problem.mark(first.place("name"), "first used here"));
        }
    }
    let Some(wanted) = top.text("reference") else { return 0 };
    views.iter().position(|view| view.text("name") == Some(wanted)).unwrap_or_else(|| {
        let shown: String = wanted.chars().take(60).collect();
        let problem = Problem::error(format!("the reference `{shown}` is not a plan of this scenario"));
        let problem = problem.mark(top.place("reference"), "no such plan").helps(suggest::did_you_mean(wanted, &names));
        let listed: Vec<&str> = names.iter().take(MAX_PLANS).copied().collect();
        context.problems.push(problem.help(format!("plans: {}", listed.join(", "))));
        0
    })
}
