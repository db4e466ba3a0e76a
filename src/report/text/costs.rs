//! Costs by payer, whether a plan pays back, and the continuity indices.

use super::lines::{Lines, Row, Tone};
use crate::compare::payers::PAYERS;
use crate::compare::{BreakEven, Comparison, PayBack};
use crate::observe::record::Payer;
use crate::report::numbers::{brief, euros, percent, signed_euros};
use crate::report::words::{Message as M, say};
use crate::units::Language;

/// Difference from the reference by payer over the horizon.
pub fn by_payer(lines: &mut Lines, comparison: &Comparison) {
    let (setting, language) = (&comparison.setting, lines.style.language);
    let (against, years) = (setting.label(setting.reference, language), setting.years().to_string());
    lines.heading(&say(M::Costs, language, &[("against", against), ("years", &years)]));
    let names = PAYERS.map(|payer| payer_name(payer, language)).to_vec();
    let mut rows = vec![Row::numbers("", names, Tone::Bold)];
    let total = |plan: usize, payer: Payer| -> f64 {
        comparison.payers.iter().filter(|row| row.plan == plan && row.payer == payer).map(|row| row.euros).sum()
    };
    for plan in (0..setting.plans.len()).filter(|&plan| plan != setting.reference) {
        let cells = PAYERS.map(|payer| signed_euros(total(plan, payer) - total(setting.reference, payer), language));
        rows.push(Row::numbers(setting.label(plan, language), cells.to_vec(), Tone::Plain));
    }
    lines.table(2, &rows);
}

/// A sentence per plan, discounted: for all payers and for the municipality alone.
pub fn pay_back(lines: &mut Lines, comparison: &Comparison) {
    let (setting, language) = (&comparison.setting, lines.style.language);
    lines.blank();
    let of = |plan: usize, municipality: bool| {
        comparison
            .pay_back
            .iter()
            .find(|p| p.plan == plan && p.against == setting.reference && p.discounted && p.municipality_only == municipality)
    };
    for plan in (0..setting.plans.len()).filter(|&plan| plan != setting.reference) {
        if let (Some(all), Some(municipality)) = (of(plan, false), of(plan, true)) {
            lines.paragraph(2, &sentence(all, municipality, setting.label(plan, language), language));
        }
    }
}

/// Whether a plan pays back, in words.
pub fn sentence(all: &PayBack, municipality: &PayBack, plan: &str, language: Language) -> String {
    let (extra, saved) = (euros(all.extra, language), euros(all.saved, language));
    let share = all.share().map_or(String::new(), |share| percent(share, 0, language));
    let values = |years: &str| -> String {
        let message = match all.when {
            BreakEven::Year(_) => M::PaysBack,
            BreakEven::NotWithin(_) => M::PaysNotBack,
            BreakEven::NothingExtra => M::NothingExtra,
        };
        let values = [("plan", plan), ("extra", &extra), ("saved", &saved), ("share", &share), ("year", years), ("years", years)];
        say(message, language, &values)
    };
    let first = match all.when {
        BreakEven::Year(n) | BreakEven::NotWithin(n) => values(&n.to_string()),
        BreakEven::NothingExtra => return values(""),
    };
    let second = match municipality.when {
        BreakEven::Year(year) => say(M::MunicipalityBack, language, &[("year", &year.to_string())]),
        BreakEven::NotWithin(years) => say(M::MunicipalityNotBack, language, &[("years", &years.to_string())]),
        BreakEven::NothingExtra => String::new(),
    };
    format!("{first} {second}").trim_end().into()
}

/// The three continuity indices of each plan.
pub fn continuity(lines: &mut Lines, comparison: &Comparison) {
    let (setting, language) = (&comparison.setting, lines.style.language);
    lines.heading(&say(M::Continuity, language, &[]));
    let row = |index: &crate::compare::Continuity| {
        let [policy, contract, relation] = [index.policy, index.contract, index.relation].map(|months| brief(months, language));
        let values = [("policy", policy.as_str()), ("contract", &contract), ("relation", &relation)];
        Row::text(setting.label(index.plan, language), say(M::ContinuityRow, language, &values))
    };
    lines.table(2, &comparison.continuity.iter().map(row).collect::<Vec<_>>());
}

pub fn payer_name(payer: Payer, language: Language) -> String {
    let message = match payer {
        Payer::Municipality => M::Municipality,
        Payer::Insurer => M::Insurer,
        Payer::State => M::State,
    };
    say(message, language, &[])
}
