//! A table before it is drawn, and the two ways to draw it.

use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width, presets};

/// One table. A cell may hold several lines; the first line of a first cell is a key and is never broken.
pub struct Sheet {
    pub key: &'static str,
    pub heading: String,
    pub columns: Vec<&'static str>,
    pub rows: Vec<Vec<String>>,
}

/// Tables under each other, every line at most `width` characters.
pub fn text(sheets: &[Sheet], width: usize) -> String {
    sheets.iter().map(|sheet| format!("{}\n{}\n", wrapped(&sheet.heading, width, 0), sheet.table(width))).collect()
}

/// Tables under headings, for a document.
pub fn markdown(sheets: &[Sheet]) -> String {
    sheets.iter().map(|sheet| format!("## {}\n\n{}\n", sheet.heading, sheet.markdown_table())).collect()
}

impl Sheet {
    fn key_width(&self) -> usize {
        let keys = self.rows.iter().filter_map(|row| row[0].lines().next());
        keys.chain(self.columns.first().copied()).map(|key| key.chars().count()).max().unwrap_or(0)
    }

    fn table(&self, width: usize) -> String {
        let mut table = Table::new();
        table.load_style(presets::UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
        table.set_header(self.columns.clone());
        table.add_rows(&self.rows);
        let padding = 2;
        // Keys stay whole: they are copied into files and commands.
        if let (Ok(key), Some(first)) = (u16::try_from(self.key_width() + padding), table.column_mut(0)) {
            first.set_constraint(ColumnConstraint::Absolute(Width::Fixed(key)));
        }
        let drawn: Vec<String> = table.lines().map(|line| line.trim_end().to_string()).collect();
        drawn.join("\n") + "\n"
    }

    pub fn markdown_table(&self) -> String {
        let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
        let mut all = line(self.columns.iter().map(ToString::to_string).collect());
        all += &line(vec!["---".to_string(); self.columns.len()]);
        for row in &self.rows {
            let cells = row.iter().enumerate().map(|(i, cell)| markdown_cell(cell, i == 0)).collect();
            all += &line(cells);
        }
        all
    }
}

fn markdown_cell(cell: &str, is_key: bool) -> String {
    let safe = cell.replace('|', "\\|");
    match safe.split_once('\n') {
        Some((key, rest)) if is_key => format!("`{key}`<br>{}", rest.replace('\n', "<br>")),
        None if is_key => format!("`{safe}`"),
        _ => safe.replace('\n', "<br>"),
    }
}

/// Words over lines of at most `width` characters, each line after `indent` spaces; a longer word gets its own line.
pub fn wrapped(words: &str, width: usize, indent: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in words.split_whitespace() {
        if !line.is_empty() && indent + line.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    let margin = " ".repeat(indent);
    lines.iter().map(|line| format!("{margin}{line}")).collect::<Vec<_>>().join("\n")
}
