//! `monthly.parquet` and `wijken.parquet`: tidy columns, one row group per replication, Snappy.

use super::error::ReportError;
use super::run::{PROGRAM, Run};
use crate::compare::value::scale;
use crate::compare::{Setting, in_order};
use crate::evidence::measures::MEASURES;
use crate::observe::record::Record;
use crate::store::write_whole;
use parquet::basic::Compression;
use parquet::data_type::{ByteArray, ByteArrayType, DataType, DoubleType, Int32Type};
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::parser::parse_message_type;
use parquet::schema::types::TypePtr;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

const MONTHLY: &str = "message monthly { required binary plan (UTF8); required int32 replication; required int32 month;
    required binary measure (UTF8); optional double value; }";
const WIJKEN: &str = "message wijken { required binary plan (UTF8); required int32 replication; required int32 year;
    required binary wijk (UTF8); required binary measure (UTF8); required double value; }";

/// Monthly values, scaled to the municipality (an index never is); months from 0; empty where an index is undefined.
/// Flows and euros are those of the month, not per year.
pub fn write_monthly(path: &Path, records: &[Record], setting: &Setting, run: &Run) -> Result<(), ReportError> {
    write(path, MONTHLY, facts(run, setting.scale), |file| {
        for record in in_order(records) {
            let rows = record.plans.len() * MEASURES.len() * setting.months;
            let (mut plans, mut months, mut measures) =
                (Vec::with_capacity(rows), Vec::with_capacity(rows), Vec::with_capacity(rows));
            let (mut values, mut defined) = (Vec::with_capacity(rows), Vec::with_capacity(rows));
            for (name, plan) in names(&setting.plans).iter().zip(&record.plans) {
                for (entry, key) in MEASURES.iter().zip(keys()) {
                    let factor = scale(entry.kind, setting);
                    for (month, &value) in plan.of(entry.measure, setting.months).iter().enumerate() {
                        plans.push(name.clone());
                        months.push(month as i32);
                        measures.push(key.clone());
                        defined.push(i16::from(value.is_finite()));
                        if value.is_finite() {
                            values.push(value * factor);
                        }
                    }
                }
            }
            let mut group = file.next_row_group()?;
            column::<ByteArrayType>(&mut group, &plans, None)?;
            column::<Int32Type>(&mut group, &vec![record.replication as i32; plans.len()], None)?;
            column::<Int32Type>(&mut group, &months, None)?;
            column::<ByteArrayType>(&mut group, &measures, None)?;
            column::<DoubleType>(&mut group, &values, Some(&defined))?;
            group.close()?;
        }
        Ok(())
    })
}

/// Yearly values by lived neighbourhood, as lived (not scaled), years from 1; measures that are not kept per neighbourhood have no rows.
pub fn write_wijken(path: &Path, records: &[Record], setting: &Setting, run: &Run) -> Result<(), ReportError> {
    let wijken = names(&run.wijken);
    write(path, WIJKEN, facts(run, 1.0), |file| {
        for record in in_order(records) {
            let (mut plans, mut years, mut places) = (Vec::new(), Vec::new(), Vec::new());
            let (mut measures, mut values) = (Vec::new(), Vec::new());
            for (name, plan) in names(&setting.plans).iter().zip(&record.plans) {
                let cells = plan.yearly.iter().enumerate().filter(|(_, value)| value.is_finite());
                for (cell, &value) in cells {
                    let (row, year) = (cell / setting.years(), cell % setting.years());
                    plans.push(name.clone());
                    years.push(year as i32 + 1);
                    places.push(wijken.get(row % record.neighbourhoods).cloned().unwrap_or_default());
                    measures.push(ByteArray::from(MEASURES[row / record.neighbourhoods].key));
                    values.push(value);
                }
            }
            let mut group = file.next_row_group()?;
            column::<ByteArrayType>(&mut group, &plans, None)?;
            column::<Int32Type>(&mut group, &vec![record.replication as i32; plans.len()], None)?;
            column::<Int32Type>(&mut group, &years, None)?;
            column::<ByteArrayType>(&mut group, &places, None)?;
            column::<ByteArrayType>(&mut group, &measures, None)?;
            column::<DoubleType>(&mut group, &values, None)?;
            group.close()?;
        }
        Ok(())
    })
}

pub(super) fn write<F>(path: &Path, schema: &str, facts: Vec<KeyValue>, rows: F) -> Result<(), ReportError>
where
    F: FnOnce(&mut SerializedFileWriter<&mut (dyn Write + Send)>) -> Result<(), ReportError>,
{
    write_as(path, Arc::new(parse_message_type(schema)?), facts, rows)
}

/// The same with a schema that is not written as text.
pub(super) fn write_as<F>(path: &Path, schema: TypePtr, facts: Vec<KeyValue>, rows: F) -> Result<(), ReportError>
where
    F: FnOnce(&mut SerializedFileWriter<&mut (dyn Write + Send)>) -> Result<(), ReportError>,
{
    let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).set_key_value_metadata(Some(facts)).build();
    write_whole(path, |file| {
        let file: &mut (dyn Write + Send) = file;
        let mut writer = SerializedFileWriter::new(file, schema, Arc::new(properties))?;
        rows(&mut writer)?;
        writer.close()?;
        Ok(())
    })
}

pub(super) fn column<T: DataType>(
    group: &mut SerializedRowGroupWriter<&mut (dyn Write + Send)>,
    values: &[T::T],
    defined: Option<&[i16]>,
) -> Result<(), ReportError> {
    if let Some(mut column) = group.next_column()? {
        column.typed::<T>().write_batch(values, defined, None)?;
        column.close()?;
    }
    Ok(())
}

/// What the file says about itself.
pub(super) fn facts(run: &Run, scale: f64) -> Vec<KeyValue> {
    let facts = [
        ("program", PROGRAM.to_string()),
        ("scenario_hash", run.scenario_hash.clone()),
        ("seed", run.seed.to_string()),
        ("scale", super::tables::number(scale)),
    ];
    facts.into_iter().map(|(key, value)| KeyValue::new(key.to_string(), value)).collect()
}

pub(super) fn names(names: &[String]) -> Vec<ByteArray> {
    names.iter().map(|name| ByteArray::from(name.as_str())).collect()
}

fn keys() -> impl Iterator<Item = ByteArray> {
    MEASURES.iter().map(|entry| ByteArray::from(entry.key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::synthetic::{NEIGHBOURHOODS, records, set, setting};
    use crate::evidence::measures::Measure;
    use crate::report::results::tests::run;
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use parquet::record::{Field, RowAccessor};

    fn reader(path: &Path) -> SerializedFileReader<std::fs::File> {
        SerializedFileReader::new(std::fs::File::open(path).expect("open")).expect("a Parquet file")
    }

    #[test]
    fn monthly_values_are_read_back_scaled_with_gaps_and_facts() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let path = folder.path().join("monthly.parquet");
        let setting = setting(2, 12);
        let mut records = records(2, &setting);
        set(&mut records[1].plans[1], Measure::Tenure, &setting, |month| if month == 3 { f64::NAN } else { 9.0 });
        write_monthly(&path, &records, &setting, &run()).expect("written");
        let file = reader(&path);
        let columns: Vec<String> =
            file.metadata().file_metadata().schema().get_fields().iter().map(|f| f.name().into()).collect();
        assert_eq!(columns, ["plan", "replication", "month", "measure", "value"]);
        let facts = file.metadata().file_metadata().key_value_metadata().expect("facts");
        assert!(facts.iter().any(|fact| fact.key == "seed" && fact.value.as_deref() == Some("42")));
        assert!(facts.iter().any(|fact| fact.key == "scenario_hash"));
        let mut rows = 0;
        for (i, row) in file.get_row_iter(None).expect("rows").enumerate() {
            let row = row.expect("a row");
            let (month, rest) = (i % 12, i / 12);
            let (entry, rest) = (&MEASURES[rest % MEASURES.len()], rest / MEASURES.len());
            let (plan, replication) = (rest % 2, rest / 2);
            assert_eq!(
                (row.get_string(0).expect("plan"), row.get_int(1).expect("replication")),
                (&setting.plans[plan], replication as i32)
            );
            assert_eq!((row.get_int(2).expect("month"), row.get_string(3).expect("measure").as_str()), (month as i32, entry.key));
            let expected = records[replication].plans[plan].of(entry.measure, 12)[month] * scale(entry.kind, &setting);
            match row.get_column_iter().nth(4).expect("value").1 {
                Field::Double(value) => assert_eq!(*value, expected),
                _ => assert!(expected.is_nan()),
            }
            rows += 1;
        }
        assert_eq!(rows, 2 * 2 * MEASURES.len() * 12);
    }

    #[test]
    fn wijken_have_codes_years_and_only_kept_measures() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let path = folder.path().join("wijken.parquet");
        let setting = setting(2, 24);
        let records = records(1, &setting);
        write_wijken(&path, &records, &setting, &run()).expect("written");
        let file = reader(&path);
        let columns: Vec<String> =
            file.metadata().file_metadata().schema().get_fields().iter().map(|f| f.name().into()).collect();
        assert_eq!(columns, ["plan", "replication", "year", "wijk", "measure", "value"]);
        let row = file.get_row_iter(None).expect("rows").nth(3).expect("row").expect("readable");
        // Measure 0, second neighbourhood, second year.
        assert_eq!((row.get_string(3).expect("wijk").as_str(), row.get_int(2).expect("year")), ("WK085501", 2));
        assert_eq!(row.get_double(5).expect("value"), records[0].plans[0].yearly[3]);
        assert_eq!(file.metadata().file_metadata().num_rows() as usize, 2 * MEASURES.len().div_ceil(2) * NEIGHBOURHOODS * 2);
    }
}
