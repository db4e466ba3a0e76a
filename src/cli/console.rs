//! Where text goes: results to standard output, all else to standard error. A closed pipe ends quietly.

use super::args::Talk;
use super::language::{ColorChoice, language};
use super::{Ending, Outcome};
use std::io::{self, IsTerminal, Write};
use weefsel::evidence::Text;
use weefsel::report::Style;
use weefsel::units::Language;

/// Columns where the width of the terminal is not known (characters).
const WIDTH: usize = 100;
/// Narrower or wider than this, tables break or lines become hard to read (characters).
const WIDTHS: (usize, usize) = (40, 160);

/// The two streams and how to write to them.
#[derive(Clone, Debug)]
pub struct Console {
    pub language: Language,
    pub quiet: bool,
    /// Colour of standard output and of standard error.
    color: (bool, bool),
}

impl Console {
    pub fn new(talk: &Talk) -> Console {
        let color = (talk.color.on(&io::stdout()), talk.color.on(&io::stderr()));
        Console { language: language(talk.lang), quiet: talk.quiet, color }
    }

    /// Before the arguments are known.
    pub fn plain() -> Console {
        Console { language: language(None), quiet: false, color: (false, ColorChoice::Auto.on(&io::stderr())) }
    }

    /// How to set results for standard output.
    pub fn style(&self) -> Style {
        Style { language: self.language, width: self.width(), colour: self.color.0 }
    }

    /// Columns of standard output (characters).
    pub fn width(&self) -> usize {
        let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        let seen = || io::stdout().is_terminal().then(terminal_size::terminal_size).flatten();
        let width = asked.or_else(|| seen().map(|(width, _)| usize::from(width.0)));
        width.unwrap_or(WIDTH).clamp(WIDTHS.0, WIDTHS.1)
    }

    /// Whether standard error takes colour.
    pub fn color_of_notes(&self) -> bool {
        self.color.1
    }

    /// Results, to standard output.
    pub fn print(&self, text: &str) -> Outcome {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|error| match error.kind() {
            io::ErrorKind::BrokenPipe => Ending::Done,
            _ => Ending::Failed(say(self.language, CANNOT_PRINT, &[("why", &error.to_string())])),
        })
    }

    /// A remark on standard error; nothing if quiet.
    pub fn note(&self, text: &str) {
        if !self.quiet {
            self.tell(text);
        }
    }

    /// A warning on standard error; nothing if quiet.
    pub fn warn(&self, text: &str) {
        self.note(&self.marked(say(self.language, WARNING, &[]), "33", text));
    }

    /// What went wrong, on standard error.
    pub fn error(&self, text: &str) {
        self.tell(&self.marked(say(self.language, ERROR, &[]), "31", text));
    }

    /// Standard error, whatever happens to it.
    pub fn tell(&self, text: &str) {
        let _ = writeln!(io::stderr(), "{}", text.trim_end());
    }

    fn marked(&self, word: String, color: &str, text: &str) -> String {
        if self.color.1 { format!("\u{1b}[1;{color}m{word}\u{1b}[0m: {text}") } else { format!("{word}: {text}") }
    }
}

const CANNOT_PRINT: Text = Text::new("the results cannot be printed: {why}", "de resultaten kunnen niet worden afgedrukt: {why}");
const WARNING: Text = Text::new("warning", "let op");
const ERROR: Text = Text::new("error", "fout");

/// A sentence with its values filled in.
pub fn say(language: Language, sentence: Text, values: &[(&str, &str)]) -> String {
    values.iter().fold(sentence.of(language).to_string(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}
