//! `strata.parquet`: how residents are at the end of every year, by vulnerability, livelihood and age.

use super::columns::{column, facts, names, write};
use super::error::ReportError;
use super::run::Run;
use crate::compare::{Setting, in_order};
use crate::observe::record::Record;
use crate::observe::strata::{STRATA, SUMMED, value};
use parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int32Type};
use std::path::Path;

const COLUMNS: &str = "message strata { required binary plan (UTF8); required int32 replication; required int32 year;
    required binary by (UTF8); required binary stratum (UTF8); required binary measure (UTF8); required double value; }";

/// Sums over residents, scaled to the municipality, at the end of the twelfth month of each year; years from 1.
pub fn write_strata(path: &Path, records: &[Record], setting: &Setting, run: &Run) -> Result<(), ReportError> {
    write(path, COLUMNS, facts(run, setting.scale), |file| {
        for record in in_order(records) {
            let (mut plans, mut years, mut kinds) = (Vec::new(), Vec::new(), Vec::new());
            let (mut strata, mut measures, mut values) = (Vec::new(), Vec::new(), Vec::new());
            for (name, plan) in names(&setting.plans).iter().zip(&record.plans) {
                for (cell, &sum) in plan.strata.iter().enumerate() {
                    let (row, year) = (cell / setting.years(), cell % setting.years());
                    let (stratum, what) = (&STRATA[row / SUMMED.len()], row % SUMMED.len());
                    plans.push(name.clone());
                    years.push(year as i32 + 1);
                    kinds.push(ByteArray::from(stratum.by));
                    strata.push(ByteArray::from(stratum.name));
                    measures.push(ByteArray::from(SUMMED[what]));
                    values.push(value(what, sum) * setting.scale);
                }
            }
            let mut group = file.next_row_group()?;
            column::<ByteArrayType>(&mut group, &plans, None)?;
            column::<Int32Type>(&mut group, &vec![record.replication as i32; plans.len()], None)?;
            column::<Int32Type>(&mut group, &years, None)?;
            for texts in [&kinds, &strata, &measures] {
                column::<ByteArrayType>(&mut group, texts, None)?;
            }
            column::<DoubleType>(&mut group, &values, None)?;
            group.close()?;
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::synthetic::{records, setting};
    use crate::report::results::tests::run;
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use parquet::record::RowAccessor;

    #[test]
    fn strata_are_read_back_with_their_kind_year_and_scale() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let path = folder.path().join("strata.parquet");
        let setting = setting(2, 24);
        let mut records = records(1, &setting);
        // Second plan; strain (fifth of what is summed) of those in problem debt (sixth stratum); second year.
        records[0].plans[1].strata[(5 * SUMMED.len() + 4) * 2 + 1] = 3 * 65_536;
        records[0].plans[1].strata[(5 * SUMMED.len() + 4) * 2] = 65_536;
        write_strata(&path, &records, &setting, &run()).expect("written");
        let file = SerializedFileReader::new(std::fs::File::open(&path).expect("open")).expect("a Parquet file");
        let fields = file.metadata().file_metadata().schema().get_fields().iter().map(|f| f.name().to_string());
        let fields: Vec<String> = fields.collect();
        assert_eq!(fields, ["plan", "replication", "year", "by", "stratum", "measure", "value"]);
        assert_eq!(file.metadata().file_metadata().num_rows() as usize, 2 * STRATA.len() * SUMMED.len() * 2);
        let rows = file.get_row_iter(None).expect("rows").map(|row| row.expect("readable"));
        let found: Vec<_> = rows.filter(|row| row.get_double(6).expect("value") != 0.0).collect();
        let text = |row: usize, field: usize| found[row].get_string(field).expect("text").as_str();
        assert_eq!(found.len(), 2);
        assert_eq!([0, 3, 4, 5].map(|field| text(1, field)), [&setting.plans[1], "livelihood", "problem-debt", "strain_sum"]);
        assert_eq!((found[1].get_int(2).expect("year"), found[1].get_double(6).expect("value")), (2, 3.0 * setting.scale));
    }
}
