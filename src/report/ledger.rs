//! `ledger.parquet`: what became of the events of residents, held against their twins, over replications.

use super::columns::{column, facts, write};
use super::error::ReportError;
use super::run::Run;
use crate::compare::Setting;
use crate::evaluation::ledger::strata::LATER;
use crate::evaluation::ledger::{By, LedgerRow};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DoubleType, Int32Type};
use std::path::Path;

const COLUMNS: &str =
    "message ledger { required binary plan (UTF8); required binary against (UTF8); required binary event (UTF8);
    required binary class (UTF8); required binary by (UTF8); required binary stratum (UTF8); required double per_year;
    optional double ci_low; optional double ci_high; optional double per_1000; optional double mean_shift_months;
    optional double expected_difference; optional double noise_floor; required boolean noise; required int32 replications; }";

/// Events per year of the whole municipality, by class; `by` is `all` for everyone over the horizon.
pub fn write_ledger(path: &Path, rows: &[LedgerRow], setting: &Setting, run: &Run) -> Result<(), ReportError> {
    write(path, COLUMNS, facts(run, setting.scale), |file| {
        let mut group = file.next_row_group()?;
        let texts: [&dyn Fn(&LedgerRow) -> String; 6] = [
            &|row| setting.plans[row.plan].clone(),
            &|row| setting.plans[row.against].clone(),
            &|row| row.event.key().into(),
            &|row| row.class.key().into(),
            &|row| row.by.map_or("all", By::key).into(),
            &|row| stratum(row, run),
        ];
        for text in texts {
            let cells: Vec<ByteArray> = rows.iter().map(|row| ByteArray::from(text(row).as_str())).collect();
            column::<ByteArrayType>(&mut group, &cells, None)?;
        }
        column::<DoubleType>(&mut group, &rows.iter().map(|row| row.per_year).collect::<Vec<f64>>(), None)?;
        let numbers: [fn(&LedgerRow) -> f64; 6] = [
            |row| row.interval.map_or(f64::NAN, |interval| interval.0),
            |row| row.interval.map_or(f64::NAN, |interval| interval.1),
            |row| row.per_thousand,
            |row| row.shift,
            |row| row.expected,
            |row| row.noise_floor,
        ];
        for number in numbers {
            let all: Vec<f64> = rows.iter().map(number).collect();
            let defined: Vec<i16> = all.iter().map(|value| i16::from(value.is_finite())).collect();
            let values: Vec<f64> = all.into_iter().filter(|value| value.is_finite()).collect();
            column::<DoubleType>(&mut group, &values, Some(&defined))?;
        }
        column::<BoolType>(&mut group, &rows.iter().map(LedgerRow::is_noise).collect::<Vec<bool>>(), None)?;
        column::<Int32Type>(&mut group, &rows.iter().map(|row| row.replications as i32).collect::<Vec<i32>>(), None)?;
        group.close()?;
        Ok(())
    })
}

/// Name of a stratum in files: a plan year from 1, a wijk's code, a decile from 1, or a word.
fn stratum(row: &LedgerRow, run: &Run) -> String {
    let word = |words: [&str; 3]| words[row.stratum.min(2)].to_string();
    match row.by {
        None => String::new(),
        Some(By::Year) => (row.stratum + 1).to_string(),
        Some(By::Age) => word(["0-22", "23-64", "65+"]),
        Some(By::Livelihood) => word(["secure", "insecure", "problem_debt"]),
        Some(By::Wijk) => run.wijken.get(row.stratum).cloned().unwrap_or_default(),
        Some(By::Risk) if row.stratum == LATER => "later".into(),
        Some(By::Risk) => (row.stratum + 1).to_string(),
        Some(By::Flagged) => word(["not_flagged", "flagged", "later"]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::synthetic::setting;
    use crate::evaluation::ledger::synthetic::ledger;
    use crate::evaluation::ledger::{Ledger, rows};
    use crate::report::results::tests::run;
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use parquet::record::RowAccessor;

    #[test]
    fn rows_are_read_back_with_their_words_and_gaps() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let path = folder.path().join("ledger.parquet");
        let setting = setting(3, 48);
        let ledgers: Vec<Ledger> = (0..3).map(|replication| ledger(replication, (48, 2, 3))).collect();
        let rows = rows(&ledgers.iter().collect::<Vec<_>>(), &setting);
        write_ledger(&path, &rows, &setting, &run()).expect("written");
        let file = SerializedFileReader::new(std::fs::File::open(&path).expect("opened")).expect("parquet");
        let read: Vec<_> = file.get_row_iter(None).expect("rows").map(|row| row.expect("a row")).collect();
        assert_eq!(read.len(), rows.len());
        for (back, row) in read.iter().zip(&rows) {
            assert_eq!(back.get_string(2).expect("event"), row.event.key());
            assert_eq!(back.get_string(3).expect("class"), row.class.key());
            assert_eq!(back.get_double(6).expect("per year"), row.per_year);
            assert_eq!(back.get_double(10).ok(), Some(row.shift).filter(|shift| shift.is_finite()));
            assert_eq!(back.get_bool(13).expect("noise"), row.is_noise());
        }
        let words: std::collections::BTreeSet<String> = read
            .iter()
            .map(|row| format!("{}:{}", row.get_string(4).expect("by"), row.get_string(5).expect("stratum")))
            .collect();
        for word in
            ["all:", "year:4", "age:65+", "livelihood:problem_debt", "risk_decile:10", "risk_decile:later", "flagged:not_flagged"]
        {
            assert!(words.contains(word), "{word} of {words:?}");
        }
    }
}
