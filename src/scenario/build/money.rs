//! Whether plans that are meant to cost the same plainly do not. The exact sums are for `funding`; this is for the writer.

use super::{Context, View};
use crate::scenario::error::Problem;
use crate::scenario::plan::{Plan, RollOut, Stream};

/// Warns where plans marked as equal money differ in what they pay or whom they reach.
pub(super) fn compare_money(context: &mut Context, plans: &[Plan], views: &[View]) {
    let mut equal = plans.iter().zip(views).filter(|(plan, _)| plan.equal_money);
    let Some((first, _)) = equal.next() else { return };
    for (plan, view) in equal {
        let (one, other) = (contracted(first, context.horizon), contracted(plan, context.horizon));
        let differ = (one - other).abs() > 0.005 * one.max(other);
        let title = if differ {
            let years = context.horizon / 12;
            format!("`{}` costs €{other:.0} per resident in {years} years and `{}` €{one:.0}", plan.name, first.name)
        } else if reach(first) != reach(plan) {
            format!(
                "`{}` and `{}` do not pay for the same residents: a roll-out pays only for those it reaches",
                plan.name, first.name
            )
        } else {
            continue;
        };
        let problem = Problem::warning(title).mark(view.place("name"), "compared as if the money were equal");
        context.problems.push(problem.help("make the amounts equal, or write equal_money = false in one of them"));
    }
}

/// Contracted money where it is paid (€ per resident reached, over the horizon).
fn contracted(plan: &Plan, horizon: i32) -> f64 {
    let months = |stream: &Stream| {
        let saved = stream.pause.as_ref().filter(|pause| pause.saved);
        horizon - stream.start - saved.map_or(0, |pause| pause.until.min(horizon) - pause.from.max(stream.start))
    };
    plan.streams.iter().map(|stream| stream.buys.total() * f64::from(months(stream).max(0)) / 12.0).sum()
}

/// Which residents the money of a plan is for, of the streams that pay at all.
fn reach(plan: &Plan) -> Vec<RollOut> {
    let mut reach: Vec<RollOut> =
        plan.streams.iter().filter(|stream| stream.buys.total() > 0.0).map(|stream| stream.roll_out).collect();
    reach.dedup();
    reach
}
