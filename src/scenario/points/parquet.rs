//! A table of points in Parquet.

use super::{Cell, PointTable, Row, room};
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;

pub(super) fn read(file: std::fs::File) -> Result<PointTable, String> {
    let told = |error: parquet::errors::ParquetError| {
        format!("this Parquet file cannot be read: {error}; write it without compression or with snappy")
    };
    let reader = SerializedFileReader::new(file).map_err(told)?;
    let schema = reader.metadata().file_metadata().schema_descr_ptr();
    if let Some(nested) = schema.columns().iter().find(|column| column.path().parts().len() > 1) {
        return Err(format!("column `{}` is nested", nested.path()));
    }
    let columns: Vec<String> = schema.columns().iter().map(|column| column.name().to_string()).collect();
    let mut rows = Vec::new();
    for row in reader.get_row_iter(None).map_err(told)? {
        room(rows.len(), columns.len())?;
        let row = row.map_err(told)?;
        let cells = row.get_column_iter().map(|(name, field)| cell(name, field)).collect::<Result<_, _>>()?;
        rows.push(Row { line: rows.len() as u64 + 1, cells });
    }
    Ok(PointTable { columns, rows })
}

fn cell(column: &str, field: &Field) -> Result<Cell, String> {
    Ok(match field {
        Field::Null => Cell::Missing,
        Field::Bool(flag) => Cell::Flag(*flag),
        Field::Byte(number) => Cell::Number(f64::from(*number)),
        Field::Short(number) => Cell::Number(f64::from(*number)),
        Field::Int(number) => Cell::Number(f64::from(*number)),
        // Above 2^53 a number has no exact double: an id keeps its digits as text.
        Field::Long(number) if number.unsigned_abs() > 1 << 53 => Cell::Text(number.to_string().into()),
        Field::Long(number) => Cell::Number(*number as f64),
        Field::UByte(number) => Cell::Number(f64::from(*number)),
        Field::UShort(number) => Cell::Number(f64::from(*number)),
        Field::UInt(number) => Cell::Number(f64::from(*number)),
        Field::ULong(number) if *number > 1 << 53 => Cell::Text(number.to_string().into()),
        Field::ULong(number) => Cell::Number(*number as f64),
        Field::Float(number) => Cell::Number(f64::from(*number)),
        Field::Double(number) => Cell::Number(*number),
        Field::Str(text) => Cell::Text(text.as_str().into()),
        other => return Err(format!("column `{column}` holds {other}, which is neither a number, a text nor true or false")),
    })
}
