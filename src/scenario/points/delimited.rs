//! A table of points in CSV: one head line with names; commas, semicolons or tabs; decimals with a point.

use super::{Cell, PointTable, Row, room};
use std::io::{BufRead, BufReader, Read};

pub(super) fn read(file: impl Read) -> Result<PointTable, String> {
    let mut file = BufReader::with_capacity(1 << 20, file);
    let told = |error: std::io::Error| error.to_string();
    // Comments stand above the head only, and are taken off here: the reader would lose count of its lines.
    let mut above = 0;
    while file.fill_buf().map_err(told)?.first() == Some(&b'#') {
        file.skip_until(b'\n').map_err(told)?;
        above += 1;
    }
    let head = file.fill_buf().map_err(told)?.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let delimiter = delimiter(head);
    // Of lines that end in two bytes the reader counts the end with the next record.
    above += u64::from(head.ends_with(b"\r"));
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(file);
    let head = reader.headers().map_err(|error| error.to_string())?.clone();
    let columns: Vec<String> = head.iter().map(|name| name.trim_start_matches('\u{feff}').trim().to_string()).collect();
    if columns.iter().any(|name| name.parse::<f64>().is_ok()) {
        return Err("the first line must hold the names of the columns, not numbers".into());
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| error.to_string())?;
        room(rows.len(), columns.len())?;
        let cell = |text: &str| if text.trim().is_empty() { Cell::Missing } else { Cell::Text(text.into()) };
        let line = above + record.position().map_or(0, csv::Position::line);
        rows.push(Row { line, cells: record.iter().map(cell).collect() });
    }
    Ok(PointTable { columns, rows })
}

/// What parts the names in the head.
fn delimiter(head: &[u8]) -> u8 {
    let count = |delimiter: u8| head.iter().filter(|byte| **byte == delimiter).count();
    [b',', b';', b'\t'].into_iter().max_by_key(|delimiter| (count(*delimiter), *delimiter == b',')).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_semicolons_and_tabs_part_columns_and_lines_are_counted_as_an_editor_does() {
        for text in [
            "# made by hand\nid,x\nfirst,0.25\n",
            "# made by hand\r\nid;x\r\nfirst;0.25\r\n",
            "# made by hand\nid\tx\nfirst\t0.25",
        ] {
            let table = read(text.as_bytes()).expect("a table");
            assert_eq!(table.columns, ["id", "x"], "{text}");
            assert_eq!((table.rows[0].line, table.rows[0].cells[1].number()), (3, Some(0.25)), "{text}");
        }
    }

    #[test]
    fn a_table_without_names_and_a_ragged_table_are_refused() {
        let refused = |text: &str| read(text.as_bytes()).expect_err("refused");
        assert!(refused("0.1,0.2\n0.3,0.4\n").contains("names of the columns"));
        assert!(refused("a,b\n1\n").contains("line: 2"), "{}", refused("a,b\n1\n"));
    }
}
