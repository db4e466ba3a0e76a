//! Circumstances: what the funder does not choose.

use super::periods::{Period, forbid_overlap};
use super::{Context, View};
use crate::scenario::calendar;
use crate::scenario::error::Problem;
use crate::scenario::plan::{Circumstances, Elections, Shock};

/// Checked circumstances; without the table everything is as calibrated.
pub(super) fn circumstances(context: &mut Context, view: Option<View>) -> Circumstances {
    let labour = view.and_then(|view| view.table("labour_market"));
    let factor = |key| labour.and_then(|labour| labour.number(key)).unwrap_or(1.0);
    Circumstances {
        structural_pressure: view.map_or_else(Vec::new, |view| pressure(context, view)),
        shocks: view.map_or_else(Vec::new, |view| shocks(context, view)),
        elections: elections(context, view.and_then(|view| view.table("elections"))),
        vacancy_factor: factor("vacancy_factor"),
        exit_factor: factor("exit_factor"),
    }
}

fn pressure(context: &mut Context, view: View) -> Vec<(i32, f64)> {
    if let Some(factor) = view.number("structural_pressure") {
        return if factor == 1.0 { Vec::new() } else { vec![(0, factor)] };
    }
    let mut steps = Vec::new();
    for step in view.list("structural_pressure") {
        if let (Some(from), Some(factor)) = (context.lived_month(step, "from"), step.number("factor")) {
            steps.push((from, factor, step));
        }
    }
    steps.sort_by_key(|step| step.0);
    for pair in steps.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
        let problem = Problem::error("structural pressure changes twice in one month");
        let problem = problem.mark(pair[1].2.place("from"), "the same month");
        context.problems.push(problem.mark(pair[0].2.place("from"), "as here"));
    }
    steps.into_iter().map(|(from, factor, _)| (from, factor)).collect()
}

fn shocks(context: &mut Context, view: View) -> Vec<Shock> {
    let mut periods = Vec::new();
    for shock in view.list("shock") {
        periods.extend(Period::read(context, shock, (None, None)));
    }
    forbid_overlap(context, &periods, "two shocks");
    let shock = |period: &Period| Shock {
        from: period.from,
        until: period.until,
        open: period.view.number("open").unwrap_or(0.25),
        volunteer_stop: period.view.number("volunteer_stop").unwrap_or(3.0),
    };
    let mut shocks: Vec<Shock> = periods.iter().map(shock).collect();
    shocks.sort_by_key(|shock| shock.from);
    shocks
}

fn elections(context: &mut Context, view: Option<View>) -> Elections {
    let first = view.and_then(|view| context.lived_month(view, "first"));
    Elections {
        first: first.unwrap_or_else(|| calendar::first_election(context.start)),
        every: view.and_then(|view| view.whole("every_months")).unwrap_or(48),
        reprioritise: view.and_then(|view| view.number("reprioritise")).unwrap_or(0.0),
    }
}
