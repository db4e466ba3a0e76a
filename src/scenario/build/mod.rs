//! The second pass: from a tree whose keys are known to the checked scenario. What contradicts itself is found here.

mod circumstances;
mod money;
mod municipality;
mod parameters;
mod periods;
mod plan;
mod scenario;
mod stream;
mod view;

pub(crate) use scenario::scenario;
use view::View;

use crate::evidence::Parameters;
use crate::scenario::calendar;
use crate::scenario::error::{Problem, Problems};
use crate::units::Bilingual;

/// What the parts of a scenario need to know of the whole while it is built.
struct Context<'a> {
    problems: &'a mut Problems,
    /// First month of the plans: year and month of the year (1–12).
    start: (i32, u32),
    /// Months that are lived from the start (months).
    horizon: i32,
    parameters: Parameters,
    /// Residents of the municipality, for `euros_per_year`; None: the municipality is not known.
    residents: Option<f64>,
}

impl Context<'_> {
    /// Month number of a key, if it is there and is one (months after the start).
    fn month(&self, view: View, key: &str) -> Option<i32> {
        view.month(key, self.start)
    }

    /// A month that must be lived: from month 0 to before the horizon.
    fn lived_month(&mut self, view: View, key: &str) -> Option<i32> {
        let month = self.month(view, key)?;
        if !(0..self.horizon).contains(&month) {
            let entry = view.entry(key)?;
            let fault = if month < 0 { "before the start" } else { "after the end" };
            let problem = Problem::error(format!("`{key}` is not a month that is lived")).mark(entry.node.origin, fault);
            self.problems.push(problem.help(self.lived()));
        }
        Some(month)
    }

    /// The months that are lived, in words.
    fn lived(&self) -> String {
        let (first, last) = (calendar::date(self.start, 0), calendar::date(self.start, self.horizon - 1));
        format!("the plans run from {first} (month 0) to {last} (month {})", self.horizon - 1)
    }
}

/// A text in one or two languages.
fn words(view: View, key: &str) -> Option<Bilingual> {
    if let Some(text) = view.text(key) {
        return Some(Bilingual::same(text));
    }
    let both = view.table(key)?;
    Some(Bilingual::new(both.text("en")?, both.text("nl")?))
}
