//! `lenses.csv`: what each lens concludes of each plan, how far that is from the truth and why, and how often it errs.

use super::error::ReportError;
use super::tables::number;
use crate::compare::Setting;
use crate::evaluation::lenses::LensRow;
use crate::evidence::lenses::Term;
use crate::store::write_whole;
use crate::units::Language;
use std::path::Path;

/// Columns before and after the terms of the bias.
const BEFORE: [&str; 11] =
    ["lens", "plan", "against", "outcome", "unit", "window", "estimate", "se", "ci_low", "ci_high", "truth"];
const AFTER: [&str; 12] = [
    "power",
    "coverage",
    "type_s",
    "type_m",
    "false_positive",
    "credited",
    "invisible_share",
    "rank_correlation",
    "power_80_from",
    "available_from",
    "replications",
    "note",
];

/// Writes the lenses; one that a plan's design cannot feed has a row that says so.
pub fn write_lenses(path: &Path, rows: &[LensRow], setting: &Setting, lag: i32) -> Result<(), ReportError> {
    write_whole(path, |file| {
        let mut csv = csv::Writer::from_writer(file);
        let terms = Term::ALL.iter().map(|term| format!("bias_{}", term.key()));
        let columns = BEFORE.map(String::from).into_iter().chain(["bias".into()]).chain(terms).chain(AFTER.map(String::from));
        csv.write_record(columns)?;
        for row in rows {
            csv.write_record(cells(row, setting, lag))?;
        }
        Ok(csv.flush()?)
    })
}

fn cells(row: &LensRow, setting: &Setting, lag: i32) -> Vec<String> {
    let outcome = row.outcome;
    let months = if row.lens.reads_registers() { lag } else { 0 };
    let calendar = |years: usize| setting.calendar_year(12 * years + months as usize).to_string();
    let mut cells = vec![
        row.lens.key().to_string(),
        setting.plans[row.plan].clone(),
        setting.plans[setting.reference].clone(),
        outcome.map_or(String::new(), |outcome| outcome.key().into()),
        outcome.map_or(String::new(), |outcome| outcome.unit().into()),
        format!("years 1-{}", row.years),
    ];
    cells.extend([row.estimate, row.se, row.ci.0, row.ci.1, row.truth, row.bias].map(number));
    cells.extend(Term::ALL.iter().map(|&term| if row.bias.is_nan() { String::new() } else { number(row.terms[term]) }));
    let quality = [row.power, row.coverage, row.type_s, row.type_m, row.false_positive];
    cells.extend(quality.map(number));
    cells.extend([row.credited, row.invisible_share, row.rank_correlation].map(number));
    cells.push(row.power_from.map_or(String::new(), calendar));
    cells.push(if row.note.is_some() { String::new() } else { calendar(row.years) });
    cells.push(row.replications.to_string());
    cells.push(row.note.as_ref().map_or(String::new(), |note| note.get(Language::En).into()));
    cells
}
