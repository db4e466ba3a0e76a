//! `effects.csv` and `payers.csv`: digits enough to read the same numbers back.

use super::error::ReportError;
use crate::compare::{Comparison, Effect};
use crate::store::write_whole;
use serde::Serialize;
use std::path::Path;

pub const EFFECTS: [&str; 15] = [
    "plan",
    "against",
    "measure",
    "sphere",
    "goal",
    "unit",
    "better",
    "window",
    "mean_against",
    "mean_plan",
    "effect",
    "ci_low",
    "ci_high",
    "probability_better",
    "replications",
];
pub const PAYERS: [&str; 6] = ["plan", "payer", "year", "item", "euros", "euros_discounted"];

pub fn write_effects(path: &Path, comparison: &Comparison) -> Result<(), ReportError> {
    let plans = &comparison.setting.plans;
    write_whole(path, |file| {
        let mut csv = csv::Writer::from_writer(file);
        csv.write_record(EFFECTS)?;
        for effect in &comparison.effects {
            csv.write_record(effect_row(effect, plans))?;
        }
        Ok(csv.flush()?)
    })
}

pub fn write_payers(path: &Path, comparison: &Comparison) -> Result<(), ReportError> {
    write_whole(path, |file| {
        let mut csv = csv::Writer::from_writer(file);
        csv.write_record(PAYERS)?;
        for row in &comparison.payers {
            let plan = comparison.setting.plans[row.plan].clone();
            let (payer, item) = (word(row.payer), word(row.item));
            csv.write_record([plan, payer, row.year.to_string(), item, number(row.euros), number(row.euros_discounted)])?;
        }
        Ok(csv.flush()?)
    })
}

fn effect_row(effect: &Effect, plans: &[String]) -> [String; 15] {
    let entry = effect.measure.entry();
    let maybe = |value: Option<f64>| value.map_or(String::new(), number);
    [
        plans[effect.plan].clone(),
        plans[effect.against].clone(),
        entry.key.into(),
        word(entry.sphere),
        word(entry.goal),
        entry.unit.into(),
        word(entry.better),
        effect.window.name(),
        number(effect.mean_against),
        number(effect.mean_plan),
        number(effect.effect),
        maybe(effect.interval.map(|interval| interval.0)),
        maybe(effect.interval.map(|interval| interval.1)),
        maybe(effect.probability_better),
        effect.replications.to_string(),
    ]
}

/// The shortest digits that read back as the same number; empty where there is none.
pub fn number(value: f64) -> String {
    if value.is_finite() { format!("{}", value + 0.0) } else { String::new() }
}

/// The word for a variant in files.
pub fn word(variant: impl Serialize) -> String {
    match serde_json::to_value(variant) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::compare;
    use crate::compare::synthetic::{records, setting};

    #[test]
    fn files_have_the_columns_of_the_contract_and_read_back() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let comparison = compare(&records(3, &setting(4, 60)), &setting(4, 60));
        let path = folder.path().join("effects.csv");
        write_effects(&path, &comparison).expect("written");
        let text = std::fs::read_to_string(&path).expect("read");
        let header = "plan,against,measure,sphere,goal,unit,better,window,mean_against,mean_plan,effect,ci_low,ci_high,probability_better,replications";
        assert_eq!(text.lines().next(), Some(header));
        assert_eq!(text.lines().count(), 1 + comparison.effects.len());
        let mut rows = csv::Reader::from_path(&path).expect("csv");
        for (row, effect) in rows.records().zip(&comparison.effects) {
            let row = row.expect("a row");
            assert_eq!(row[10].parse(), Ok(effect.effect));
            assert_eq!(row[11].parse().ok(), effect.interval.map(|interval| interval.0));
            assert_eq!(&row[6] == "neither", row[13].is_empty());
        }
        write_payers(&path, &comparison).expect("written");
        let text = std::fs::read_to_string(&path).expect("read");
        assert!(
            text.starts_with("plan,payer,year,item,euros,euros_discounted\nstatus-quo,municipality,2027,base_workers,"),
            "{text}"
        );
    }

    #[test]
    fn words_are_those_of_the_contract() {
        use crate::evidence::measures::{Better, Goal, Sphere};
        assert_eq!(
            (word(Sphere::Communal), word(Goal::OwnWorth), word(Better::Neither)),
            ("communal".into(), "own-worth".into(), "neither".into())
        );
        assert_eq!((number(-0.0), number(f64::NAN), number(0.1)), ("0".into(), String::new(), "0.1".into()));
    }
}
