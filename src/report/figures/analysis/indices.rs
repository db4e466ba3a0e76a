//! How factors rank by one method: dots with their intervals, the most influential on top.

use super::{ROWS, Subject, dot_within, rule_above};
use crate::experiment::analysis::found::{Method, Ranked, Ranking, Statistic};
use crate::report::error::ReportError;
use crate::report::figures::Figure;
use crate::report::figures::axis::{Frame, Ticks, range};
use crate::report::figures::ink::At;
use crate::report::figures::legend::key;
use crate::report::figures::palette::{BLUE, ORANGE, QUIET};
use crate::report::figures::sheet::{LABEL, NOTE, Sheet, Space};
use plotters::style::Color;

const ROW: f64 = 26.0;
const NAMES: f64 = 290.0;
const NUMBERS: f64 = 70.0;

pub fn draw(subject: &Subject, ranking: &Ranking) -> Result<Figure, ReportError> {
    let rows: Vec<&Ranked> = ranking.rows.iter().take(ROWS).collect();
    let (kind, second) = match ranking.method {
        Method::Morris => ("morris", Some("sigma")),
        Method::Sobol => ("sobol", Some("first")),
        _ => ("features", None),
    };
    let of = |row: &'_ Ranked| -> Vec<Statistic> {
        let other = row.statistics.iter().find(|one| Some(one.name.as_str()) == second);
        row.statistics.first().into_iter().chain(other).cloned().collect()
    };
    let language = subject.sayer.language();
    let lines = if ranking.method == Method::Features { "analysis-indices-forests" } else { "analysis-indices-note" };
    let mut notes = vec![subject.sayer.fill(lines, &[])];
    notes.extend(ranking.null.map(|_| subject.sayer.fill("analysis-indices-null", &[])));
    let sheet = Sheet {
        name: subject.name(kind),
        title: subject.title("analysis-indices-title"),
        under: subject.under("analysis-indices-under", &[("method", subject.sayer.method(ranking.method))]),
        notes,
        height: 172.0 + ROW * rows.len() as f64,
    };
    let ends = |one: Statistic| {
        let (low, high) = one.interval.unwrap_or((one.value, one.value));
        [one.value, low, high]
    };
    let x = range(rows.iter().flat_map(|row| of(row)).flat_map(ends).chain(ranking.null), true);
    sheet.draw(|ink, space| {
        let named = |place: usize| rows.first().and_then(|row| of(row).get(place).map(|one| one.name.clone()));
        let entries = [BLUE, ORANGE].into_iter().enumerate();
        let entries: Vec<_> = entries.filter_map(|(place, colour)| Some((word(subject, &named(place)?), colour))).collect();
        let top = space.top + key(ink, space, &entries)? + 4.0;
        let inner = Space { left: space.left + NAMES, top, right: space.right - NUMBERS, bottom: space.bottom - 28.0 };
        let frame = Frame { space: inner, x, y: (0.0, 1.0) };
        frame.columns(ink, &Ticks::within(x, 5), "", language)?;
        if let Some(null) = ranking.null {
            let at = frame.x_at(null);
            ink.dashed(&[(at, inner.top), (at, inner.bottom)], QUIET.to_rgba(), 1.2, 5.0)?;
        }
        for (place, row) in rows.iter().enumerate() {
            let y = top + ROW * (place as f64 + 0.5);
            rule_above(ink, space, place, (y, ROW))?;
            let name = ink.wrap(&subject.sayer.names.factor(&row.factor), NAMES - 14.0, LABEL);
            let name = if name.len() > 1 { format!("{} …", name[0]) } else { name.concat() };
            ink.text(&name, (space.left, y), At::Left, LABEL)?;
            let both = of(row);
            for (k, one) in both.iter().enumerate() {
                let colour = if k == 0 { BLUE } else { ORANGE };
                let y = if both.len() == 1 { y } else { y + 8.0 * k as f64 - 4.0 };
                dot_within(ink, &frame, (one.value, one.interval), (y, colour))?;
            }
            let number = subject.sayer.statistic(ranking.method, both[0].value, subject.topic);
            ink.text(&number, (space.right, y), At::Right, NOTE)?;
        }
        Ok(())
    })
}

/// What a statistic is called.
fn word(subject: &Subject, name: &str) -> String {
    let message = match name {
        "mu_star" => "analysis-key-mu-star",
        "sigma" => "analysis-key-sigma",
        "total" => "analysis-key-total",
        "first" => "analysis-key-first",
        _ => "analysis-key-score",
    };
    subject.sayer.fill(message, &[])
}
