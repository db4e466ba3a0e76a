//! Costs by payer, whether a plan pays back, and the continuity indices.

use super::lines::{Lines, Row, Tone};
use crate::compare::payers::PAYERS;
use crate::compare::{BreakEven, Comparison, PayBack};
use crate::observe::record::Payer;
use crate::report::numbers::{brief, euros, percent, signed_euros};
use crate::report::words::say;
use crate::units::Language;

/// Difference from the reference by payer over the horizon.
pub fn by_payer(lines: &mut Lines, comparison: &Comparison) {
    let (setting, language) = (&comparison.setting, lines.style.language);
    let (against, years) = (setting.label(setting.reference, language), setting.years().to_string());
    lines.heading(&say("costs", language, &[("against", against), ("years", &years)]));
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
    let (extra, saved, care) = (euros(all.extra.abs(), language), euros(all.saved, language), signed_euros(-all.saved, language));
    let share = all.share().map_or(String::new(), |share| percent(share, 0, language));
    let (message, years) = match all.when {
        BreakEven::Year(year) => ("pays-back", year),
        BreakEven::NotWithin(years) if all.saved < 0.0 => ("costs-both", years),
        BreakEven::NotWithin(years) => ("pays-not-back", years),
        BreakEven::NothingExtra if all.extra < 0.0 => ("spends-less", 0),
        BreakEven::NothingExtra => ("nothing-extra", 0),
    };
    let years = years.to_string();
    let values = [
        ("plan", plan),
        ("extra", &extra),
        ("saved", &saved),
        ("care", &care),
        ("share", &share),
        ("year", &years),
        ("years", &years),
    ];
    let first = say(message, language, &values);
    let second = match municipality.when {
        _ if all.when == BreakEven::NothingExtra => String::new(),
        BreakEven::Year(year) => say("municipality-back", language, &[("year", &year.to_string())]),
        BreakEven::NotWithin(years) => say("municipality-not-back", language, &[("years", &years.to_string())]),
        BreakEven::NothingExtra => String::new(),
    };
    format!("{first} {second}").trim_end().into()
}

/// The three continuity indices of each plan.
pub fn continuity(lines: &mut Lines, comparison: &Comparison) {
    let (setting, language) = (&comparison.setting, lines.style.language);
    lines.heading(&say("continuity", language, &[]));
    let row = |index: &crate::compare::Continuity| {
        let [policy, contract, relation] = [index.policy, index.contract, index.relation].map(|months| brief(months, language));
        let values = [("policy", policy.as_str()), ("contract", &contract), ("relation", &relation)];
        Row::text(setting.label(index.plan, language), say("continuity-row", language, &values))
    };
    lines.table(2, &comparison.continuity.iter().map(row).collect::<Vec<_>>());
}

pub fn payer_name(payer: Payer, language: Language) -> String {
    let message = match payer {
        Payer::Municipality => "municipality",
        Payer::Insurer => "insurer",
        Payer::State => "state",
    };
    say(message, language, &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(when: BreakEven, extra: f64, saved: f64) -> String {
        let all = PayBack { plan: 1, against: 0, municipality_only: false, discounted: true, when, extra, saved };
        let municipality = PayBack { municipality_only: true, when: BreakEven::NotWithin(20), ..all.clone() };
        sentence(&all, &municipality, "Structural", Language::En).replace('\u{a0}', " ")
    }

    #[test]
    fn every_outcome_is_said_without_a_double_negative() {
        let back = said(BreakEven::Year(9), 10e6, 12e6);
        assert!(back.contains("(120 %). It pays back from year 9 on") && back.ends_with("not within 20 years."), "{back}");
        assert!(said(BreakEven::NotWithin(20), 10e6, 2e6).contains("saves €2.00 m on care (20 %). It does not pay back"));
        assert!(said(BreakEven::NotWithin(20), 10e6, -2e6).contains("and care costs +€2.00 m as well"));
        assert!(
            said(BreakEven::NothingExtra, -10e6, -2e6)
                .starts_with("Structural spends €10.00 m less outside care; care costs +€2.00 m")
        );
        assert_eq!(
            said(BreakEven::NothingExtra, 0.0, 0.0),
            "Structural costs nothing extra outside care; care costs €0 (discounted, all payers)."
        );
    }
}
