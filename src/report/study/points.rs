//! `points.parquet`: one row per point with its factors, and how many of its runs are done and failed.

use super::facts::facts;
use super::write::Counts;
use crate::experiment::sweep::Sweep;
use crate::experiment::sweep::design::{Domain, Factor, Value};
use crate::report::ReportError;
use crate::report::columns::{column, write_as};
use parquet::basic::{ConvertedType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int32Type};
use parquet::schema::types::{PrimitiveTypeBuilder, Type, TypePtr};
use std::path::Path;
use std::sync::Arc;

/// Columns beside the factors; a factor of such a name gets `factor_` before it.
const OWN: [&str; 4] = ["point", "id", "done", "failed"];

/// Name of a factor's column.
pub fn column_of(factor: &Factor) -> String {
    if OWN.contains(&factor.name.as_str()) { format!("factor_{}", factor.name) } else { factor.name.clone() }
}

/// Writes all points of the design; `counts` in their order.
pub fn write_points(path: &Path, sweep: &Sweep, counts: &[Counts]) -> Result<(), ReportError> {
    let design = sweep.design;
    write_as(path, schema(&design.factors)?, facts(sweep), |file| {
        let mut group = file.next_row_group()?;
        let numbers: Vec<i32> = design.points.iter().map(|point| point.number as i32).collect();
        let ids: Vec<ByteArray> = design.points.iter().map(|point| ByteArray::from(point.id.as_str())).collect();
        column::<Int32Type>(&mut group, &numbers, None)?;
        column::<ByteArrayType>(&mut group, &ids, None)?;
        for (place, factor) in design.factors.iter().enumerate() {
            let values = design.points.iter().map(|point| point.values[place]);
            match &factor.domain {
                Domain::Number { .. } => {
                    let values: Vec<f64> = values.map(number).collect();
                    column::<DoubleType>(&mut group, &values, None)?;
                }
                Domain::Choice(choices) => {
                    let labels: Vec<ByteArray> = choices.iter().map(|choice| ByteArray::from(choice.label.as_str())).collect();
                    let values: Vec<ByteArray> = values.map(|value| label(value, &labels)).collect();
                    column::<ByteArrayType>(&mut group, &values, None)?;
                }
            }
        }
        let done: Vec<i32> = counts.iter().map(|count| count.done as i32).collect();
        let failed: Vec<i32> = counts.iter().map(|count| count.failed.len() as i32).collect();
        column::<Int32Type>(&mut group, &done, None)?;
        column::<Int32Type>(&mut group, &failed, None)?;
        group.close()?;
        Ok(())
    })
}

fn schema(factors: &[Factor]) -> Result<TypePtr, ReportError> {
    let whole = |name| Type::primitive_type_builder(name, Physical::INT32);
    let names: Vec<String> = factors.iter().map(column_of).collect();
    let mut fields = vec![whole("point"), text("id")];
    for (factor, name) in factors.iter().zip(&names) {
        fields.push(match factor.domain {
            Domain::Number { .. } => Type::primitive_type_builder(name, Physical::DOUBLE),
            Domain::Choice(_) => text(name),
        });
    }
    fields.extend([whole("done"), whole("failed")]);
    let fields = fields.into_iter().map(|field| field.with_repetition(Repetition::REQUIRED).build().map(Arc::new));
    let fields: Vec<TypePtr> = fields.collect::<Result<_, _>>()?;
    Ok(Arc::new(Type::group_type_builder("points").with_fields(fields).build()?))
}

fn number(value: Value) -> f64 {
    match value {
        Value::Number(number) => number,
        Value::Choice(place) => place as f64,
    }
}

fn label(value: Value, labels: &[ByteArray]) -> ByteArray {
    match value {
        Value::Choice(place) => labels.get(place).cloned().unwrap_or_default(),
        Value::Number(number) => ByteArray::from(format!("{number:?}").as_str()),
    }
}

fn text(name: &str) -> PrimitiveTypeBuilder<'_> {
    Type::primitive_type_builder(name, Physical::BYTE_ARRAY).with_converted_type(ConvertedType::UTF8)
}
