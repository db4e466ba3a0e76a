//! Lines that know the width of the terminal.

use super::Style;

/// Collects lines of text.
pub struct Lines {
    pub style: Style,
    text: String,
}

/// A row of a table.
#[derive(Clone, Debug)]
pub struct Row {
    pub name: String,
    pub cells: Vec<String>,
    pub tone: Tone,
    /// Cells begin at the left (text) instead of ending at the right (numbers).
    pub left: bool,
}

impl Row {
    pub fn numbers(name: &str, cells: Vec<String>, tone: Tone) -> Row {
        // Cells keep together where a line is wrapped.
        Row { name: name.into(), cells: cells.into_iter().map(|cell| cell.replace(' ', "\u{a0}")).collect(), tone, left: false }
    }

    pub fn text(name: &str, text: String) -> Row {
        Row { name: name.into(), cells: vec![text], tone: Tone::Plain, left: true }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Bold,
    Good,
    Bad,
    Faint,
}

impl Lines {
    pub fn new(style: Style) -> Lines {
        Lines { style: Style { width: style.width.max(24), ..style }, text: String::new() }
    }

    pub fn finish(self) -> String {
        self.text
    }

    pub fn blank(&mut self) {
        self.text.push('\n');
    }

    /// A heading, after an empty line unless it is the first.
    pub fn heading(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.blank();
        }
        self.toned(0, text, Tone::Bold);
    }

    /// Words wrapped at the width.
    pub fn paragraph(&mut self, indent: usize, text: &str) {
        self.toned(indent, text, Tone::Plain);
    }

    pub fn toned(&mut self, indent: usize, text: &str, tone: Tone) {
        for line in wrap(text, self.style.width.saturating_sub(indent)) {
            self.text.push_str(&" ".repeat(indent));
            let line = self.paint(&line, tone);
            self.text.push_str(&line);
            self.text.push('\n');
        }
    }

    /// Rows in columns as wide as their content; a long name goes over several lines. Where the columns do not fit, cells stand
    /// below the name.
    pub fn table(&mut self, indent: usize, rows: &[Row]) {
        let (widths, cells) = measure(rows);
        let longest = rows.iter().map(|row| width(&row.name)).max().unwrap_or(0);
        let names = longest.min(self.style.width.saturating_sub(indent + cells));
        let fits = names >= longest.min(14);
        for row in rows {
            if fits { self.columns(indent, row, names, &widths) } else { self.stacked(indent, row) }
        }
    }

    /// As `table`, where a row without cells is the heading of those below it: it stands two to the left and asks for no column.
    pub fn groups(&mut self, indent: usize, rows: &[Row]) {
        let (widths, cells) = measure(rows);
        let names = rows.iter().filter(|row| !row.cells.is_empty()).map(|row| width(&row.name)).max().unwrap_or(0);
        let names = names.min(self.style.width.saturating_sub(indent + 2 + cells));
        for row in rows {
            match row.cells.is_empty() {
                true => self.toned(indent, &row.name, Tone::Faint),
                false if names >= 14 => self.columns(indent + 2, row, names, &widths),
                false => self.stacked(indent + 2, row),
            }
        }
    }

    fn columns(&mut self, indent: usize, row: &Row, names: usize, widths: &[usize]) {
        let pieces = wrap(&row.name, names);
        let (last, before) = pieces.split_last().expect("never empty");
        before.iter().for_each(|piece| self.text.push_str(&format!("{}{piece}\n", " ".repeat(indent))));
        let mut line = format!("{}{last}{}", " ".repeat(indent), " ".repeat(names - width(last)));
        for (cell, column) in row.cells.iter().zip(widths) {
            let gap = " ".repeat(column - width(cell));
            let cell = self.paint(cell, row.tone);
            line.push_str(&if row.left { format!("  {cell}{gap}") } else { format!("  {gap}{cell}") });
        }
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn stacked(&mut self, indent: usize, row: &Row) {
        if row.name.is_empty() {
            return self.toned(indent, &row.cells.join(" | "), row.tone);
        }
        self.paragraph(indent, &row.name);
        let cells: Vec<&str> = row.cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
        self.toned(indent + 2, &cells.join("  "), row.tone);
    }

    fn paint(&self, text: &str, tone: Tone) -> String {
        let code = match tone {
            _ if !self.style.colour || text.is_empty() => return text.into(),
            Tone::Plain => return text.into(),
            Tone::Bold => "1",
            Tone::Good => "32",
            Tone::Bad => "31",
            Tone::Faint => "2",
        };
        format!("\u{1b}[{code}m{text}\u{1b}[0m")
    }
}

/// Width of each column, and of all with two spaces before each.
fn measure(rows: &[Row]) -> (Vec<usize>, usize) {
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let of = |column: usize| rows.iter().filter_map(|row| row.cells.get(column)).map(|cell| width(cell)).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(of).collect();
    let cells = widths.iter().map(|width| width + 2).sum();
    (widths, cells)
}

/// Columns of a text (all letters used here are one column wide).
pub fn width(text: &str) -> usize {
    text.chars().count()
}

/// Breaks at spaces; a word that is longer than the width is cut.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let letters: Vec<char> = word.chars().collect();
        for piece in letters.chunks(columns.max(1)) {
            let piece: String = piece.iter().collect();
            let last = lines.last_mut().expect("never empty");
            if last.is_empty() {
                last.push_str(&piece);
            } else if width(last) + 1 + width(&piece) <= columns {
                last.push(' ');
                last.push_str(&piece);
            } else {
                lines.push(piece);
            }
        }
    }
    lines
}
