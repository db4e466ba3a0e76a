//! From the folder of a sweep to a study in memory.

use super::facts::{PlanFact, Told};
use super::points::column_of;
use crate::experiment::study::{Study, StudyPoint};
use crate::experiment::sweep::design::{Domain, Factor, Point, Value};
use parquet::column::reader::get_typed_column_reader;
use parquet::data_type::{ByteArray, ByteArrayType, DataType, DoubleType, Int32Type};
use parquet::errors::ParquetError;
use parquet::file::reader::{FileReader, RowGroupReader, SerializedFileReader};
use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::path::Path;
use thiserror::Error;

/// Why no study can be made of a folder.
#[derive(Debug, Error)]
pub enum StudyError {
    #[error("{0} holds no results of a sweep: no points.parquet and results.parquet in it")]
    Missing(String),
    #[error("{0} was written by another version of the program, or is damaged: {1}")]
    Foreign(String, String),
    #[error("{0} cannot be read: {1}")]
    Unreadable(String, io::Error),
}

/// Reads `points.parquet` and `results.parquet` of a folder.
///
/// # Errors
/// No sweep there, files of another program or damaged ones, files that cannot be read.
pub fn read(folder: &Path) -> Result<Study, StudyError> {
    let (points, results) = (open(folder, "points.parquet")?, open(folder, "results.parquet")?);
    let foreign = |name: &str, why: String| StudyError::Foreign(folder.join(name).display().to_string(), why);
    let told = Told::new(points.metadata().file_metadata().key_value_metadata());
    let mut study = empty(&told).map_err(|why| foreign("points.parquet", why))?;
    study.points = read_points(&points, &study.factors).map_err(|why| foreign("points.parquet", why))?;
    study.values = vec![f64::NAN; study.cells()];
    let beside = Told::new(results.metadata().file_metadata().key_value_metadata());
    if beside.facts().map_err(|why| foreign("results.parquet", why))? != study.facts {
        return Err(foreign("results.parquet", "points.parquet beside it is of another study".into()));
    }
    read_values(&results, &mut study).map_err(|why| foreign("results.parquet", why))?;
    Ok(study)
}

fn open(folder: &Path, name: &str) -> Result<SerializedFileReader<File>, StudyError> {
    let path = folder.join(name);
    let shown = path.display().to_string();
    let file = File::open(&path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => StudyError::Missing(folder.display().to_string()),
        _ => StudyError::Unreadable(shown.clone(), error),
    })?;
    SerializedFileReader::new(file).map_err(|error| StudyError::Foreign(shown, error.to_string()))
}

/// The study as its facts tell it, without points and values.
fn empty(told: &Told) -> Result<Study, String> {
    let plans: Vec<PlanFact> = told.value("plans")?;
    let replications: u32 = told.value("replications")?;
    let study = Study {
        name: told.text("design")?,
        title: told.text("title")?,
        sampling: told.sampling()?,
        factors: told.factors()?,
        points: vec![],
        plans: plans.iter().map(|plan| plan.name.clone()).collect(),
        labels: plans.into_iter().map(|plan| plan.label).collect(),
        reference: told.value("reference")?,
        pairs: told.value("pairs")?,
        measures: told.measures()?,
        windows: told.value("windows")?,
        replications: (0..replications).collect(),
        values: vec![],
        facts: told.facts()?,
    };
    let known = |plan: usize| plan < study.plans.len();
    if !known(study.reference) || !study.pairs.iter().all(|&(plan, against)| known(plan) && known(against)) {
        return Err("its pairs name plans that are not there".into());
    }
    Ok(study)
}

fn read_points(file: &SerializedFileReader<File>, factors: &[Factor]) -> Result<Vec<StudyPoint>, String> {
    let places = places(file);
    let mut all = vec![];
    for group in 0..file.num_row_groups() {
        let group = file.get_row_group(group).map_err(text)?;
        let table = Table { group: &*group, places: &places };
        let (numbers, ids) = (table.column::<Int32Type>("point")?, table.words("id")?);
        let (done, failed) = (table.column::<Int32Type>("done")?, table.column::<Int32Type>("failed")?);
        let columns = factors.iter().map(|factor| table.factor(factor)).collect::<Result<Vec<_>, _>>()?;
        for row in 0..numbers.len() {
            let values = columns.iter().map(|column| column[row]).collect();
            let point = Point { number: numbers[row] as u32, id: ids[row].clone(), values };
            all.push(StudyPoint { point, done: done[row] as u32, failed: failed[row] as u32 });
        }
    }
    let in_order = all.iter().enumerate().all(|(place, row)| row.point.number as usize == place);
    if in_order { Ok(all) } else { Err("its points are not numbered from 0".into()) }
}

fn read_values(file: &SerializedFileReader<File>, study: &mut Study) -> Result<(), String> {
    let columns = places(file);
    let keys: Vec<String> = study.measures.iter().map(|measure| measure.key().into()).collect();
    for group in 0..file.num_row_groups() {
        let group = file.get_row_group(group).map_err(text)?;
        let table = Table { group: &*group, places: &columns };
        let (points, replications) = (table.column::<Int32Type>("point")?, table.column::<Int32Type>("replication")?);
        let plans = table.places_of("plan", &study.plans)?;
        let measures = table.places_of("measure", &keys)?;
        let windows = table.places_of("window", &study.windows)?;
        let values = table.optional("value")?;
        for row in 0..points.len() {
            let (point, replication) = (points[row] as usize, replications[row] as usize);
            let place = study.place(point, replication, plans[row], measures[row], windows[row]);
            let place = place.ok_or("it has rows of points or replications that are not there")?;
            study.values[place] = values[row];
        }
    }
    Ok(())
}

/// Columns by their name.
fn places(file: &SerializedFileReader<File>) -> BTreeMap<String, usize> {
    let fields = file.metadata().file_metadata().schema().get_fields();
    fields.iter().enumerate().map(|(place, field)| (field.name().to_string(), place)).collect()
}

/// One row group.
struct Table<'a> {
    group: &'a dyn RowGroupReader,
    places: &'a BTreeMap<String, usize>,
}

impl Table<'_> {
    /// Values and, where a column may have gaps, which rows are defined.
    fn read<T: DataType>(&self, name: &str) -> Result<(Vec<T::T>, Vec<i16>), String> {
        let place = *self.places.get(name).ok_or_else(|| format!("it has no column `{name}`"))?;
        let column = self.group.metadata().column(place);
        if column.column_type() != T::get_physical_type() {
            return Err(format!("its column `{name}` is of another type"));
        }
        let rows = self.group.metadata().num_rows() as usize;
        let (mut values, mut defined) = (Vec::with_capacity(rows), Vec::with_capacity(rows));
        let gaps = column.column_descr().max_def_level() > 0;
        let mut reader = get_typed_column_reader::<T>(self.group.get_column_reader(place).map_err(text)?);
        let (read, ..) = reader.read_records(rows, gaps.then_some(&mut defined), None, &mut values).map_err(text)?;
        if read == rows { Ok((values, defined)) } else { Err(format!("its column `{name}` is cut off")) }
    }

    fn column<T: DataType>(&self, name: &str) -> Result<Vec<T::T>, String> {
        let (values, defined) = self.read::<T>(name)?;
        if defined.contains(&0) { Err(format!("its column `{name}` has gaps")) } else { Ok(values) }
    }

    /// NaN where there is a gap.
    fn optional(&self, name: &str) -> Result<Vec<f64>, String> {
        let (values, defined) = self.read::<DoubleType>(name)?;
        if defined.is_empty() {
            return Ok(values);
        }
        let mut values = values.into_iter();
        Ok(defined.iter().map(|&level| if level == 0 { f64::NAN } else { values.next().unwrap_or(f64::NAN) }).collect())
    }

    fn words(&self, name: &str) -> Result<Vec<String>, String> {
        let column = self.column::<ByteArrayType>(name)?;
        column.iter().map(|word| word.as_utf8().map(String::from).map_err(text)).collect()
    }

    /// Of each row the place of its word in a list.
    fn places_of(&self, name: &str, list: &[String]) -> Result<Vec<usize>, String> {
        let place = |word: &ByteArray| list.iter().position(|known| known.as_bytes() == word.data());
        let unknown = |word: &ByteArray| format!("its column `{name}` has a `{}`", word.as_utf8().unwrap_or("?"));
        let column = self.column::<ByteArrayType>(name)?;
        column.iter().map(|word| place(word).ok_or_else(|| unknown(word))).collect()
    }

    fn factor(&self, factor: &Factor) -> Result<Vec<Value>, String> {
        let name = column_of(factor);
        match &factor.domain {
            Domain::Number { .. } => Ok(self.column::<DoubleType>(&name)?.into_iter().map(Value::Number).collect()),
            Domain::Choice(choices) => {
                let labels: Vec<String> = choices.iter().map(|choice| choice.label.clone()).collect();
                Ok(self.places_of(&name, &labels)?.into_iter().map(Value::Choice).collect())
            }
        }
    }
}

fn text(error: ParquetError) -> String {
    error.to_string()
}
