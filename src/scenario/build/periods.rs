//! Periods [from, until) that may not be empty, lie outside what is lived, or overlap.

use super::{Context, View};
use crate::scenario::calendar;
use crate::scenario::error::Problem;

/// A period with the table it was written in.
#[derive(Clone, Copy)]
pub(super) struct Period<'a> {
    pub from: i32,
    pub until: i32,
    pub view: View<'a>,
}

impl<'a> Period<'a> {
    /// Reads `from` and `until`; absent they are the given months. None: one of them is not a month.
    pub fn read(context: &mut Context, view: View<'a>, (first, last): (Option<i32>, Option<i32>)) -> Option<Period<'a>> {
        let from = context.lived_month(view, "from").or(first)?;
        let until = context.month(view, "until").or(last)?;
        if until <= from {
            let problem = Problem::error("a period ends before it begins or lasts no month");
            let problem =
                problem.mark(view.place("until"), "the first month after the period").mark(view.place("from"), "its first month");
            context.problems.push(problem);
        } else if until > context.horizon && view.entry("until").is_some() {
            let last = calendar::date(context.start, context.horizon);
            let problem =
                Problem::error("a period ends after the last month that is lived").mark(view.place("until"), "too late");
            context.problems.push(problem.help(context.lived()).help(format!("until may be {last} at most")));
        }
        Some(Period { from, until, view })
    }
}

/// Notes each pair of periods in a row that overlap.
pub(super) fn forbid_overlap(context: &mut Context, periods: &[Period], what: &str) {
    let mut order: Vec<&Period> = periods.iter().collect();
    order.sort_by_key(|period| period.from);
    for pair in order.windows(2) {
        if pair[1].from < pair[0].until {
            let problem = Problem::error(format!("{what} overlap"));
            let problem = problem.mark(pair[1].view.place("from"), "starts before the other has ended");
            context.problems.push(problem.mark(pair[0].view.place("until"), "the other ends here"));
        }
    }
}
