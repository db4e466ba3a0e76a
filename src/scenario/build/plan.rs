//! One plan: its streams and its rules.

use super::periods::{Period, forbid_overlap};
use super::stream::stream;
use super::{Context, View, words};
use crate::evidence::lenses::Lens;
use crate::scenario::error::Problem;
use crate::scenario::plan::{BaseChange, BookedSavings, MAX_EXTRA_STREAMS, OfferTo, Plan, RollOut};
use crate::units::Bilingual;

/// A checked plan; `equal_money` as it is if the plan does not say.
pub(super) fn plan(context: &mut Context, view: View, equal_money: bool) -> Plan {
    let name = view.text("name").unwrap_or_default().to_string();
    let share = |key| view.number(key).unwrap_or(0.0);
    let flag = |key| view.flag(key).unwrap_or(false);
    Plan {
        label: words(view, "label").unwrap_or_else(|| Bilingual::same(&name)),
        streams: streams(context, view, &name),
        base_changes: base_changes(context, view),
        capability_trap: share("capability_trap"),
        booked_savings: view.table("booked_savings").map(|booked| booked_savings(context, booked)),
        instrumental: instrumental(context, view),
        supply: supply(view),
        outreach_share: share("outreach_share"),
        nearby_teams: flag("nearby_teams"),
        residents_run_places: flag("residents_run_places"),
        own_space_groups: flag("own_space_groups"),
        offer: if view.text("offer").is_some_and(|offer| offer != "everyone") { OfferTo::RandomHalf } else { OfferTo::Everyone },
        sham: view.table("sham").map(|sham| (sham.number("share").unwrap_or(0.001), sham.number("bump").unwrap_or(0.5))),
        baseline_shift: share("baseline_shift"),
        equal_money: view.flag("equal_money").unwrap_or(equal_money),
        name,
    }
}

fn streams(context: &mut Context, view: View, plan: &str) -> Vec<crate::scenario::plan::Stream> {
    let views = view.list("stream");
    if let Some(extra) = views.get(MAX_EXTRA_STREAMS) {
        let problem = Problem::error(format!("plan `{plan}` has {} streams; {MAX_EXTRA_STREAMS} is the most", views.len()));
        context.problems.push(problem.mark(extra.origin, "one too many"));
    }
    let trial = view.text("offer").is_some_and(|offer| offer != "everyone");
    let mut streams: Vec<crate::scenario::plan::Stream> = Vec::new();
    for (place, view) in views.iter().take(MAX_EXTRA_STREAMS).enumerate() {
        let unnamed = if views.len() == 1 { "extra".to_string() } else { format!("stream-{}", place + 1) };
        let stream = stream(context, *view, unnamed);
        can_be_judged(context, *view, &stream, trial);
        if let Some(twin) = streams.iter().position(|known| known.name == stream.name) {
            let problem = Problem::error(format!("plan `{plan}` has two streams named `{}`", stream.name));
            let problem = problem.mark(view.place("name"), "the same name");
            context.problems.push(problem.mark(views[twin].place("name"), "first used here"));
        }
        streams.push(stream);
    }
    streams
}

/// Warns of a funder who waits for what the plan's design can never show.
fn can_be_judged(context: &mut Context, view: View, stream: &crate::scenario::plan::Stream, trial: bool) {
    let Some(lens) = stream.contract.as_ref().and_then(|contract| contract.judged_by) else { return };
    let by_lot = |help: &'static str, fed: bool| (!fed).then_some(help);
    let missing = match lens {
        Lens::DifferenceInDifferences => by_lot(
            "give the stream roll_out = \"random-half\" or { worst_first = 3 }",
            matches!(stream.roll_out, RollOut::RandomHalf | RollOut::WorstFirst(_)),
        ),
        Lens::SteppedWedgeImmediate | Lens::SteppedWedgeExposure => {
            by_lot("give the stream roll_out = { stepped_wedge = 5 }", matches!(stream.roll_out, RollOut::SteppedWedge(_)))
        }
        Lens::IndividualTrial => by_lot("give the plan offer = \"random half\"", trial),
        _ => None,
    };
    if let Some(help) = missing {
        let contract = view.table("contract").and_then(|contract| contract.table("renewal"));
        let place = contract.map_or(view.origin, |renewal| renewal.place("judged_by"));
        let problem = Problem::warning("this stream is judged by a lens that its design cannot feed");
        context.problems.push(problem.mark(place, "never shown to work, so never renewed").help(help));
    }
}

fn base_changes(context: &mut Context, view: View) -> Vec<BaseChange> {
    let mut periods = Vec::new();
    for change in view.list("base_changes") {
        periods.extend(Period::read(context, change, (Some(0), Some(context.horizon))));
    }
    for what in ["workers", "places"] {
        let changed: Vec<Period> = periods.iter().copied().filter(|period| period.view.flag(what).unwrap_or(true)).collect();
        let before = context.problems.0.len();
        forbid_overlap(context, &changed, &format!("two changes of the base ({what})"));
        if context.problems.0.len() > before {
            break;
        }
    }
    let change = |period: &Period| BaseChange {
        from: period.from,
        until: period.until,
        factor: period.view.number("factor").unwrap_or(1.0),
        workers: period.view.flag("workers").unwrap_or(true),
        places: period.view.flag("places").unwrap_or(true),
    };
    periods.iter().map(change).collect()
}

fn booked_savings(context: &mut Context, view: View) -> BookedSavings {
    BookedSavings {
        from: match view.entry("from") {
            Some(_) => context.lived_month(view, "from").unwrap_or(24),
            None => 24,
        },
        euros: view.number("euros").unwrap_or(20.0),
        to_social_base: view.flag("to_social_base").unwrap_or(true),
        instrumental: view.number("instrumental").unwrap_or(1.0),
    }
}

fn instrumental(context: &mut Context, view: View) -> Option<(i32, f64)> {
    match view.number("instrumental") {
        Some(level) => (level > 0.0).then_some((0, level)),
        None => {
            let table = view.table("instrumental")?;
            Some((context.lived_month(table, "from").unwrap_or(0), table.number("level")?))
        }
    }
}

fn supply(view: View) -> Option<(f64, f64)> {
    if let Some(both) = view.number("supply") {
        return Some((both, both));
    }
    let table = view.table("supply")?;
    let up = table.number("up")?;
    Some((up, table.number("down").unwrap_or(up)))
}
