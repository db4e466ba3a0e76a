//! All effects: every measure, plan and period, with its interval and per 1,000 residents.

use super::Book;
use super::style::{head, number};
use crate::compare::Effect;
use crate::compare::futures::FutureEffect;
use crate::evidence::measures::Kind;
use crate::report::label::{label, unit};
use rust_xlsxwriter::{Worksheet, XlsxError};

/// Message and width (characters) of each column.
const COLUMNS: [(&str, f64); 16] = [
    ("sheet-plan", 26.0),
    ("sheet-against", 22.0),
    ("sheet-measure", 42.0),
    ("sheet-sphere", 18.0),
    ("sheet-goal", 18.0),
    ("sheet-unit", 38.0),
    ("sheet-better", 16.0),
    ("sheet-period", 10.0),
    ("sheet-level-against", 14.0),
    ("sheet-level-plan", 14.0),
    ("sheet-effect", 14.0),
    ("sheet-low", 14.0),
    ("sheet-high", 14.0),
    ("sheet-per-thousand", 14.0),
    ("sheet-chance", 12.0),
    ("sheet-replications", 12.0),
];

/// Where the assumptions were drawn: range of the futures, share of them in which the plan is better, share of the variance.
const FUTURES: [(&str, f64); 4] =
    [("sheet-futures-low", 14.0), ("sheet-futures-high", 14.0), ("sheet-futures-better", 14.0), ("sheet-futures-share", 14.0)];

pub fn fill(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let effects = &book.dossier.comparison.effects;
    let of_futures: &[(&str, f64)] = if book.dossier.futures.is_some() { &FUTURES } else { &[] };
    let columns: Vec<(String, f64)> =
        COLUMNS.iter().chain(of_futures).map(|&(message, width)| (book.say(message, &[]), width)).collect();
    head(sheet, &book.style, &columns, effects.len() as u32)?;
    for (row, effect) in (1..).zip(effects) {
        line(book, sheet, row, effect)?;
    }
    Ok(())
}

fn line(book: &Book, sheet: &mut Worksheet, row: u32, effect: &Effect) -> Result<(), XlsxError> {
    let (entry, style) = (effect.measure.entry(), &book.style);
    let words = [
        book.label(effect.plan).to_string(),
        book.label(effect.against).to_string(),
        label(effect.measure, book.language),
        book.sphere(entry.sphere),
        book.goal(entry.goal),
        unit(effect.measure, book.language).to_string(),
        book.better(entry.better),
        effect.window.name().replace('-', "–"),
    ];
    for (column, word) in words.iter().enumerate() {
        sheet.write_string(row, column as u16, word)?;
    }
    let fine = if entry.kind == Kind::Euros { &style.euros } else { style.suiting(effect.mean_against) };
    let close = if entry.kind == Kind::Euros { &style.euros } else { style.suiting(effect.effect) };
    number(sheet, (row, 8), effect.mean_against, fine)?;
    number(sheet, (row, 9), effect.mean_plan, fine)?;
    number(sheet, (row, 10), effect.effect, close)?;
    if let Some((low, high)) = effect.interval {
        number(sheet, (row, 11), low, close)?;
        number(sheet, (row, 12), high, close)?;
    }
    if entry.kind != Kind::Index {
        let each = book.dossier.comparison.setting.per_thousand(effect.effect);
        number(sheet, (row, 13), each, if entry.kind == Kind::Euros { &style.euros } else { &style.four })?;
    }
    if let Some(chance) = effect.probability_better {
        number(sheet, (row, 14), chance, &style.percent)?;
    }
    number(sheet, (row, 15), effect.replications as f64, &style.whole)?;
    let same = |future: &&FutureEffect| {
        (future.plan, future.against, future.measure, future.window)
            == (effect.plan, effect.against, effect.measure, effect.window)
    };
    let Some(future) = book.dossier.futures.iter().flat_map(|said| &said.rows).find(same) else { return Ok(()) };
    if let Some((low, high)) = future.range {
        number(sheet, (row, 16), low, close)?;
        number(sheet, (row, 17), high, close)?;
    }
    for (column, share) in [(18, future.share_better), (19, future.assumptions)] {
        if let Some(share) = share {
            number(sheet, (row, column), share, &style.percent)?;
        }
    }
    Ok(())
}
