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

/// A heading on lines of its own, within the width of the style.
pub fn heading(text: &str, style: Style) -> String {
    let text = wrapped(text, 0, style.width);
    if style.colour { format!("\u{1b}[1m{}\u{1b}[0m\n", text.trim_end()) } else { text }
}

/// Rows of cells under a heading, the first cell at the left and the others at the right; columns that do not fit beside the
/// others go below them.
pub fn table(head: &[String], rows: &[Vec<String>], width: usize) -> String {
    let all = || std::iter::once(head).chain(rows.iter().map(Vec::as_slice));
    let long = |cell: &str| cell.chars().count();
    let room = |column: usize| 2 + all().filter_map(|row| row.get(column)).map(|cell| long(cell)).max().unwrap_or(0);
    let (mut text, mut from) = (String::new(), 1);
    while from < head.len() {
        let (mut until, mut used) = (from, room(0));
        while until < head.len() && (until == from || used + room(until) <= width) {
            used += room(until);
            until += 1;
        }
        for row in all() {
            let cell = |column: usize| row.get(column).map_or("", String::as_str);
            let blanks = |column: usize| " ".repeat(room(column) - 2 - long(cell(column)));
            let others: String = (from..until).map(|column| format!("  {}{}", blanks(column), cell(column))).collect();
            text.push_str(format!("  {}{}{others}", cell(0), blanks(0)).trim_end());
            text.push('\n');
        }
        from = until;
        text.push_str(if from < head.len() { "\n" } else { "" });
    }
    text
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
    fn columns_that_do_not_fit_go_below() {
        let words = |words: &[&str]| words.iter().map(|word| word.to_string()).collect::<Vec<_>>();
        let (head, rows) = (words(&["year", "plan", "other"]), [words(&["2027", "€9", "€10"])]);
        assert_eq!(table(&head, &rows, 80), "  year  plan  other\n  2027    €9    €10\n");
        assert_eq!(table(&head, &rows, 14), "  year  plan\n  2027    €9\n\n  year  other\n  2027    €10\n");
    }
}
