//! Setting words on lines of a terminal.

use weefsel::report::Style;

/// Words on lines of at most `width` columns, each after `indent` blanks.
pub fn wrapped(text: &str, indent: usize, width: usize) -> String {
    let room = width.saturating_sub(indent).max(20);
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().filter(|line| line.is_empty() || line.chars().count() + 1 + word.chars().count() <= room);
        match line {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_string()),
        }
    }
    lines.iter().map(|line| format!("{}{line}\n", " ".repeat(indent))).collect()
}

/// A heading.
pub fn bold(text: &str, style: Style) -> String {
    if style.colour { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_string() }
}

/// Rows of cells under a heading, the first cell at the left and the others at the right; one line per cell where the
/// columns do not fit.
pub fn table(head: &[String], rows: &[Vec<String>], width: usize) -> String {
    let all = || std::iter::once(head).chain(rows.iter().map(Vec::as_slice));
    let long = |cell: &String| cell.chars().count();
    let widths: Vec<usize> =
        (0..head.len()).map(|column| all().filter_map(|row| row.get(column)).map(long).max().unwrap_or(0)).collect();
    if widths.iter().sum::<usize>() + 2 * widths.len() > width {
        return rows.iter().map(|row| narrow(head, row)).collect();
    }
    let line = |row: &[String]| {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, &width))| {
            let blanks = " ".repeat(width - long(cell));
            if column == 0 { format!("  {cell}{blanks}") } else { format!("  {blanks}{cell}") }
        });
        cells.collect::<String>().trim_end().to_string() + "\n"
    };
    all().map(line).collect()
}

fn narrow(head: &[String], row: &[String]) -> String {
    let Some((name, cells)) = row.split_first() else { return String::new() };
    let cells = head[1..].iter().zip(cells).map(|(head, cell)| format!("    {head}: {cell}\n"));
    format!("  {name}\n{}", cells.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stay_within_the_width_and_keep_every_word() {
        let text = "one two three four five six seven eight nine ten eleven twelve";
        let set = wrapped(text, 2, 24);
        assert!(set.lines().all(|line| line.chars().count() <= 24), "{set}");
        assert_eq!(set.split_whitespace().collect::<Vec<_>>().join(" "), text);
    }

    #[test]
    fn a_table_that_does_not_fit_becomes_lines() {
        let (head, rows) = (["plan".to_string(), "euros".to_string()], [vec!["structural".to_string(), "€9 million".to_string()]]);
        assert_eq!(table(&head, &rows, 80), "  plan             euros\n  structural  €9 million\n");
        assert_eq!(table(&head, &rows, 20), "  structural\n    euros: €9 million\n");
    }
}
