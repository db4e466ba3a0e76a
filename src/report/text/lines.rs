//! Lines that know the width of the terminal.

use super::Style;

/// Collects lines of text.
pub struct Lines {
    pub style: Style,
    text: String,
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

    /// Name and cells in columns where they fit, else the name on a line of its own and the cells wrapped below it.
    pub fn row(&mut self, indent: usize, name: (&str, usize), cells: &[(String, usize)], tone: Tone) {
        let total = indent + name.1 + cells.iter().map(|(_, width)| width + 2).sum::<usize>();
        let fits = width(name.0) <= name.1 && cells.iter().all(|(cell, w)| width(cell) <= *w) && total <= self.style.width;
        if !fits {
            self.paragraph(indent, name.0);
            let joined: Vec<&str> = cells.iter().map(|(cell, _)| cell.as_str()).filter(|cell| !cell.is_empty()).collect();
            return self.toned(indent + 2, &joined.join("  "), tone);
        }
        let mut line = format!("{}{}{}", " ".repeat(indent), name.0, " ".repeat(name.1 - width(name.0)));
        for (cell, column) in cells {
            let cell_text = self.paint(cell, tone);
            line.push_str(&format!("  {}{cell_text}", " ".repeat(column - width(cell))));
        }
        self.text.push_str(line.trim_end());
        self.text.push('\n');
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

/// Columns of a text (all letters used here are one column wide).
pub fn width(text: &str) -> usize {
    text.chars().count()
}

/// Breaks at spaces; a word that is longer than the width is cut.
fn wrap(text: &str, columns: usize) -> Vec<String> {
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
