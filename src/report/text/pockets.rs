//! Who pays for each plan, in whose books its effect shows, and what shows in no book.

use super::costs::payer_name;
use super::lines::{Lines, Row, Tone};
use crate::compare::Comparison;
use crate::compare::payers::PAYERS;
use crate::evaluation::pockets::PocketRow;
use crate::report::evaluated::Evaluated;
use crate::report::lens_words::share;
use crate::report::numbers::{signed_euros, signed_fixed};
use crate::report::pockets::all_years;
use crate::report::words::say;

/// A table and a sentence per plan; nothing where nobody asked for lenses.
pub fn books(lines: &mut Lines, comparison: &Comparison, evaluated: &Evaluated) {
    let (setting, language) = (&comparison.setting, lines.style.language);
    if evaluated.pockets.is_empty() {
        return;
    }
    lines.heading(&say("pockets", language, &[("years", &setting.years().to_string())]));
    lines.toned(2, &say("pockets-under", language, &[]), Tone::Faint);
    let columns = ["column-cost", "column-saved", "column-before-after", "column-series"];
    for plan in (0..setting.plans.len()).filter(|&plan| plan != setting.reference) {
        let name = setting.label(plan, language);
        let mut rows = vec![Row::numbers(name, columns.map(|column| say(column, language, &[])).to_vec(), Tone::Bold)];
        for payer in PAYERS.map(Some).into_iter().chain([None]) {
            let of: Vec<&PocketRow> = evaluated.pockets.iter().filter(|row| (row.plan, row.payer) == (plan, payer)).collect();
            let sum = |of_row: fn(&PocketRow) -> f64| of.iter().map(|row| of_row(row)).sum::<f64>();
            let unseen = of.last().map_or([f64::NAN; 2], |row| row.invisible).map(|value| share(value, language));
            let mut cells = [sum(|row| row.cost), sum(|row| row.benefit)].map(|value| signed_euros(value, language)).to_vec();
            cells.extend(unseen);
            let name = payer.map_or_else(|| say("all-payers", language, &[]), |payer| payer_name(payer, language));
            rows.push(Row::numbers(&name, cells, Tone::Plain));
        }
        lines.blank();
        lines.table(2, &rows);
        lines.paragraph(2, &in_no_book(all_years(&evaluated.pockets, plan), language));
    }
}

/// What changes for residents over all years; with a plus where there is more of it.
fn in_no_book(all: [f64; 4], language: crate::units::Language) -> String {
    let all = all.map(|value| signed_fixed(value, 0, language));
    let names = ["specialised", "team", "lonely", "strain"];
    let values: Vec<(&str, &str)> = names.into_iter().zip(all.iter().map(String::as_str)).collect();
    say("in-no-book", language, &values)
}
