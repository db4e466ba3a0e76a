//! `futures.csv`, `futures.parquet` and `futures_factors.parquet`: what futures say, what was lived in each, and what was drawn.

use super::columns::{column, facts, names, write};
use super::error::ReportError;
use super::run::Run;
use super::tables::{number, word};
use crate::compare::futures::{FutureEffect, Futures, Lived};
use crate::compare::window::windows;
use crate::compare::{Comparison, Setting};
use crate::experiment::analysis::{Analysis, discovery};
use crate::experiment::futures_study::{Draws, study};
use crate::store::write_whole;
use parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int32Type, Int64Type};
use serde::Serialize;
use std::path::Path;

pub const COLUMNS: [&str; 14] = [
    "plan",
    "against",
    "measure",
    "unit",
    "better",
    "window",
    "mean",
    "low",
    "high",
    "share_better",
    "futures",
    "chance_low",
    "chance_high",
    "share_of_variance_assumptions",
];
const VALUES: &str = "message futures { required int32 future; required int64 draw; required binary plan (UTF8);
    required int32 replication; required binary measure (UTF8); required binary window (UTF8); optional double value; }";

/// The futures of a run.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    pub said: Futures,
    pub lived: Lived,
    /// Number of the draw in the accepted set, by future.
    pub draws: Vec<u64>,
    /// Replication number of the first future.
    pub first: u32,
    /// Parameters that were drawn, and by future their values.
    pub keys: Vec<String>,
    pub values: Vec<Vec<f64>>,
    /// Head of the accepted set: name and value.
    pub set: Vec<(String, String)>,
}

impl Drawn {
    /// What the futures say of pairs of plans of equal money, or of each plan and the reference where there are none: which does
    /// better, what decides it, and under which assumptions that turns.
    pub fn discovery(&self, scenario: &str, setting: &Setting) -> Analysis {
        let drawn = Draws { keys: &self.keys, values: &self.values };
        let study = study(scenario, setting, &self.lived, drawn);
        let equal: Vec<(usize, usize)> = study.pairs.iter().copied().filter(|pair| pair.1 != study.reference).collect();
        discovery(&study, if equal.is_empty() { &study.pairs } else { &equal })
    }
}

/// As `summary.json` has them: the whole horizon.
#[derive(Clone, Debug, Serialize)]
pub struct FuturesSummary {
    pub futures: usize,
    pub draws: usize,
    pub parameters_drawn: usize,
    pub parameters_kept: usize,
    pub effects: Vec<FutureSummary>,
}

#[derive(Clone, Debug, Serialize)]
pub struct FutureSummary {
    pub plan: String,
    pub against: String,
    pub measure: &'static str,
    pub unit: &'static str,
    pub mean: Option<f64>,
    pub low: Option<f64>,
    pub high: Option<f64>,
    pub share_better: Option<f64>,
    pub chance_low: Option<f64>,
    pub chance_high: Option<f64>,
    pub share_of_variance_assumptions: Option<f64>,
}

pub fn summary(drawn: &Drawn, setting: &Setting) -> FuturesSummary {
    let said = &drawn.said;
    let whole = said.rows.iter().filter(|row| row.window.from == 0 && row.window.until == setting.months);
    let one = |row: &FutureEffect| FutureSummary {
        plan: setting.plans[row.plan].clone(),
        against: setting.plans[row.against].clone(),
        measure: row.measure.key(),
        unit: row.measure.entry().unit,
        mean: row.mean.is_finite().then_some(row.mean),
        low: row.range.map(|range| range.0),
        high: row.range.map(|range| range.1),
        share_better: row.share_better,
        chance_low: row.chance.map(|chance| chance.0),
        chance_high: row.chance.map(|chance| chance.1),
        share_of_variance_assumptions: row.assumptions,
    };
    FuturesSummary {
        futures: said.futures,
        draws: said.draws,
        parameters_drawn: said.drawn,
        parameters_kept: said.kept,
        effects: whole.map(one).collect(),
    }
}

/// A row per pair, window and measure; empty cells where there is no such number.
pub fn write_csv(path: &Path, drawn: &Drawn, comparison: &Comparison) -> Result<(), ReportError> {
    let plans = &comparison.setting.plans;
    write_whole(path, |file| {
        let mut csv = csv::Writer::from_writer(file);
        csv.write_record(COLUMNS)?;
        let maybe = |value: Option<f64>| value.map_or(String::new(), number);
        for row in &drawn.said.rows {
            let entry = row.measure.entry();
            csv.write_record([
                plans[row.plan].clone(),
                plans[row.against].clone(),
                entry.key.into(),
                entry.unit.into(),
                word(entry.better),
                row.window.name(),
                number(row.mean),
                maybe(row.range.map(|range| range.0)),
                maybe(row.range.map(|range| range.1)),
                maybe(row.share_better),
                drawn.said.futures.to_string(),
                maybe(row.chance.map(|chance| chance.0)),
                maybe(row.chance.map(|chance| chance.1)),
                maybe(row.assumptions),
            ])?;
        }
        Ok(csv.flush()?)
    })
}

/// A row per future, plan, measure and window: levels, scaled to the municipality, not differences. One row group.
pub fn write_values(path: &Path, drawn: &Drawn, setting: &Setting, run: &Run) -> Result<(), ReportError> {
    let (mut futures, mut plans, mut measures, mut spans) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut values, mut defined) = (Vec::new(), Vec::new());
    for (plan, name) in names(&setting.plans).into_iter().enumerate() {
        for &measure in &drawn.lived.measures {
            for window in windows(setting.months) {
                for (future, value) in drawn.lived.over(plan, measure, window, setting).into_iter().enumerate() {
                    futures.push(future);
                    plans.push(name.clone());
                    measures.push(ByteArray::from(measure.key()));
                    spans.push(ByteArray::from(window.name().as_str()));
                    defined.push(i16::from(value.is_finite()));
                    if value.is_finite() {
                        values.push(value);
                    }
                }
            }
        }
    }
    write(path, VALUES, facts(run, setting.scale), |file| {
        let mut group = file.next_row_group()?;
        let numbers: Vec<i32> = futures.iter().map(|&future| future as i32).collect();
        let draws: Vec<i64> = futures.iter().map(|&future| drawn.draws[future] as i64).collect();
        let replications: Vec<i32> = futures.iter().map(|&future| drawn.first as i32 + future as i32).collect();
        column::<Int32Type>(&mut group, &numbers, None)?;
        column::<Int64Type>(&mut group, &draws, None)?;
        column::<ByteArrayType>(&mut group, &plans, None)?;
        column::<Int32Type>(&mut group, &replications, None)?;
        column::<ByteArrayType>(&mut group, &measures, None)?;
        column::<ByteArrayType>(&mut group, &spans, None)?;
        column::<DoubleType>(&mut group, &values, Some(&defined))?;
        group.close()?;
        Ok(())
    })
}

/// A row per future, a column per drawn parameter (in its own unit).
pub fn write_factors(path: &Path, drawn: &Drawn, setting: &Setting, run: &Run) -> Result<(), ReportError> {
    let fields: String = drawn.keys.iter().map(|key| format!(" required double {key};")).collect();
    let schema = format!("message factors {{ required int32 future;{fields} }}");
    write(path, &schema, facts(run, setting.scale), |file| {
        let mut group = file.next_row_group()?;
        let futures: Vec<i32> = (0..drawn.values.len() as i32).collect();
        column::<Int32Type>(&mut group, &futures, None)?;
        for key in 0..drawn.keys.len() {
            let values: Vec<f64> = drawn.values.iter().map(|values| values[key]).collect();
            column::<DoubleType>(&mut group, &values, None)?;
        }
        group.close()?;
        Ok(())
    })
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::compare::compare;
    use crate::compare::futures::rows;
    use crate::compare::synthetic::{records, setting};
    use crate::evidence::measures::{MEASURES, Measure};
    use crate::observe::record::PlanRecord;
    use crate::report::results::tests::run;
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use parquet::record::RowAccessor;

    /// Made-up futures: more of the made-up records, as if they had been drawn.
    pub fn drawn(futures: u32, setting: &Setting) -> Drawn {
        let measures: Vec<Measure> = MEASURES.iter().filter(|entry| entry.headline).map(|entry| entry.measure).collect();
        let of = |plan: &PlanRecord| -> Vec<f64> {
            measures.iter().flat_map(|&measure| plan.of(measure, setting.months).to_vec()).collect()
        };
        let values = records(futures + 5, setting)[5..].iter().map(|record| record.plans.iter().flat_map(of).collect()).collect();
        let lived = Lived { measures, values };
        let effects = compare(&records(5, setting), setting).effects;
        let said = Futures {
            futures: futures as usize,
            draws: futures as usize,
            drawn: 2,
            kept: 1,
            rows: rows(&lived, &effects, setting),
        };
        Drawn {
            said,
            lived,
            draws: (0..u64::from(futures)).map(|future| 40 + future).collect(),
            first: 10_000,
            keys: vec!["strain.noise".into(), "ties.growth".into()],
            values: (0..futures).map(|future| vec![0.25 + f64::from(future) / 100.0, 0.1]).collect(),
            set: vec![("program".into(), "weefsel".into())],
        }
    }

    #[test]
    fn futures_are_read_back_from_their_files() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let (setting, place) = (setting(3, 60), |name: &str| folder.path().join(name));
        let drawn = drawn(6, &setting);
        let comparison = compare(&records(5, &setting), &setting);
        write_csv(&place("futures.csv"), &drawn, &comparison).expect("written");
        let text = std::fs::read_to_string(place("futures.csv")).expect("read");
        assert!(text.starts_with("plan,against,measure,unit,better,window,mean,low,high,share_better,futures,chance_low,"));
        assert_eq!(text.lines().count(), 1 + drawn.said.rows.len());
        let mut csv = csv::Reader::from_path(place("futures.csv")).expect("csv");
        for (line, row) in csv.records().zip(&drawn.said.rows) {
            let line = line.expect("a row");
            assert_eq!((line[6].parse(), line[7].parse().ok()), (Ok(row.mean), row.range.map(|range| range.0)));
        }
        write_values(&place("values.parquet"), &drawn, &setting, &run()).expect("written");
        let open = |name| SerializedFileReader::new(std::fs::File::open(place(name)).expect("open")).expect("Parquet");
        let file = open("values.parquet");
        let row = file.get_row_iter(None).expect("rows").nth(1).expect("a row").expect("readable");
        assert_eq!(
            (row.get_int(0).expect("future"), row.get_long(1).expect("draw"), row.get_int(3).expect("replication")),
            (1, 41, 10_001)
        );
        let whole = windows(setting.months)[0];
        assert_eq!(row.get_double(6).expect("value"), drawn.lived.over(0, drawn.lived.measures[0], whole, &setting)[1]);
        write_factors(&place("factors.parquet"), &drawn, &setting, &run()).expect("written");
        let file = open("factors.parquet");
        let names: Vec<String> = file.metadata().file_metadata().schema().get_fields().iter().map(|f| f.name().into()).collect();
        assert_eq!(names, ["future", "strain.noise", "ties.growth"]);
        let row = file.get_row_iter(None).expect("rows").nth(2).expect("a row").expect("readable");
        assert_eq!((row.get_int(0).expect("future"), row.get_double(1).expect("noise")), (2, 0.27));
    }

    #[test]
    fn the_summary_holds_the_whole_horizon() {
        let setting = setting(3, 60);
        let summary = serde_json::to_value(summary(&drawn(6, &setting), &setting)).expect("json");
        assert_eq!(summary["futures"], 6);
        assert_eq!(summary["effects"].as_array().map(Vec::len), Some(setting.pairs().len() * 5));
        assert!(summary["effects"][0]["low"].as_f64() < summary["effects"][0]["high"].as_f64());
    }
}
