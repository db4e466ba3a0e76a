//! Rows of a CSV file, whatever its separator.

use super::fields;
use super::table::RawRow;

const SEPARATORS: [u8; 4] = [b';', b',', b'\t', b'|'];
/// Lines among which the header is looked for.
const LINES: usize = 30;

/// The rows with their line numbers (from 1).
pub fn rows(text: &str) -> impl Iterator<Item = RawRow> + '_ {
    let mut reader = csv::ReaderBuilder::new();
    reader.delimiter(separator(text)).has_headers(false).flexible(true);
    // Text is valid UTF-8 and rows may have any length, so the only errors left are none; an erring row would be passed over.
    let (mut seen, mut line) = (0, 1);
    reader.from_reader(text.as_bytes()).into_records().filter_map(Result::ok).map(move |cells| {
        // The position lies before the line ends that precede the record, and is no help with CRLF: count them.
        let bytes = text.as_bytes();
        let mut start = cells.position().map_or(seen, |position| position.byte() as usize).clamp(seen, bytes.len());
        start += bytes[start..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        line += bytes[seen..start].iter().filter(|byte| **byte == b'\n').count();
        seen = start;
        RawRow { number: line, cells }
    })
}

/// The separator that gives the most known column names in one line, else the most cells.
fn separator(text: &str) -> u8 {
    let score = |separator: u8| {
        let lines = text.lines().filter(|line| !line.trim().is_empty()).take(LINES);
        let scores = lines.map(|line| {
            let cells = line.split(char::from(separator)).map(|cell| cell.trim_matches('"'));
            (cells.clone().filter(|cell| fields::is_known(cell)).count(), cells.count())
        });
        scores.max().unwrap_or_default()
    };
    SEPARATORS.into_iter().rev().max_by_key(|separator| score(*separator)).unwrap_or(b';')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_found_even_with_decimal_commas() {
        assert_eq!(separator("gwb_code_10;a_inw;p_ink_li\nWK000101;5,5;3,3,3,3,3"), b';');
        assert_eq!(separator("title, with, many, commas, in, it\n\"gwb_code_10\",\"a_inw\""), b',');
        assert_eq!(separator("gwb_code_10\ta_inw"), b'\t');
    }

    #[test]
    fn rows_know_their_line() {
        let rows: Vec<RawRow> = rows("a;b\r\n\r\n\"1\n2\";3\n4;5").collect();
        assert_eq!(rows.iter().map(|row| row.number).collect::<Vec<_>>(), [1, 3, 5]);
    }
}
