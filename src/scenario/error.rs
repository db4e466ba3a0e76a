//! What is wrong with a scenario, said so that the writer can mend it: place, reason, what is allowed, a suggestion.

use super::source::{Origin, Sources};
use annotate_snippets::{AnnotationKind, Element, Group, Level, Renderer, Snippet};
use std::fmt;

/// Findings shown at most; the rest is counted.
const SHOWN: usize = 20;
/// A longer line is shown around the place only (bytes).
const LONG_LINE: usize = 200;

/// Whose fault it is, for the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// The file could not be read (exit code 1).
    Unreadable,
    /// The request is wrong (exit code 2).
    Content,
}

/// A scenario that cannot be used, with everything that is wrong with it.
#[derive(Clone, Debug)]
pub struct ScenarioError(pub(crate) Box<Findings>);

impl ScenarioError {
    pub fn class(&self) -> Class {
        let unreadable = self.0.problems.0.iter().any(|problem| problem.class == Class::Unreadable);
        if unreadable { Class::Unreadable } else { Class::Content }
    }

    /// Exit code of the program: 1 unreadable file, 2 wrong request.
    pub fn exit_code(&self) -> u8 {
        match self.class() {
            Class::Unreadable => 1,
            Class::Content => 2,
        }
    }

    /// The text for a terminal, with or without colour.
    pub fn render(&self, color: bool) -> String {
        self.0.render(color)
    }

    pub fn findings(&self) -> &Findings {
        &self.0
    }
}

impl fmt::Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.render(false).trim_end())
    }
}

impl std::error::Error for ScenarioError {}

/// Errors or warnings with the texts they point into.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    pub(crate) problems: Problems,
    pub(crate) sources: Sources,
}

impl Findings {
    pub fn is_empty(&self) -> bool {
        self.problems.0.is_empty()
    }

    pub fn len(&self) -> usize {
        self.problems.0.len()
    }

    /// The first line of each finding, without its place.
    pub fn titles(&self) -> Vec<&str> {
        self.problems.0.iter().map(|problem| &problem.title[..]).collect()
    }

    /// The first line of each error.
    pub fn errors(&self) -> Vec<&str> {
        self.problems.errors().map(|problem| &problem.title[..]).collect()
    }

    /// The text for a terminal, with or without colour; empty without findings.
    pub fn render(&self, color: bool) -> String {
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        let mut shown: Vec<&Problem> = self.problems.0.iter().collect();
        shown.sort_by_key(|problem| problem.marks.first().map_or((0, 0), |(place, _)| (usize::MAX - place.source, place.start)));
        let mut text = String::new();
        for problem in shown.iter().take(SHOWN) {
            text.push_str(&renderer.render(&[problem.group(&self.sources)]));
            text.push_str("\n\n");
        }
        if shown.len() > SHOWN {
            text.push_str(&format!("… and {} more\n", shown.len() - SHOWN));
        }
        text
    }
}

/// Collected findings, in the order they were met.
#[derive(Clone, Debug, Default)]
pub(crate) struct Problems(pub Vec<Problem>);

impl Problems {
    pub fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn has_error(&self) -> bool {
        self.0.iter().any(|problem| !problem.is_warning())
    }

    pub fn errors(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter().filter(|problem| !problem.is_warning())
    }

    pub fn first_title(&self) -> Option<&str> {
        self.0.first().map(|problem| &problem.title[..])
    }
}

/// One finding.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    warning: bool,
    class: Class,
    title: String,
    /// The first mark is the place of the error, others explain it.
    marks: Vec<(Origin, String)>,
    help: Vec<String>,
}

impl Problem {
    pub fn error(title: impl Into<String>) -> Problem {
        Problem { warning: false, class: Class::Content, title: title.into(), marks: Vec::new(), help: Vec::new() }
    }

    pub fn warning(title: impl Into<String>) -> Problem {
        Problem { warning: true, ..Problem::error(title) }
    }

    pub fn is_warning(&self) -> bool {
        self.warning
    }

    pub fn title(&self) -> &str {
        &self.title
    }

    /// The same said of another place alone.
    pub fn moved(mut self, place: Origin, label: impl Into<String>) -> Problem {
        self.marks = vec![(place, label.into())];
        self
    }

    pub fn class(mut self, class: Class) -> Problem {
        self.class = class;
        self
    }

    pub fn mark(mut self, place: Origin, label: impl Into<String>) -> Problem {
        self.marks.push((place, label.into()));
        self
    }

    pub fn help(mut self, help: impl Into<String>) -> Problem {
        self.help.push(help.into());
        self
    }

    pub fn helps(mut self, help: impl IntoIterator<Item = String>) -> Problem {
        self.help.extend(help);
        self
    }

    fn group<'a>(&'a self, sources: &'a Sources) -> Group<'a> {
        let level = if self.warning { Level::WARNING } else { Level::ERROR };
        let mut group = Group::with_title(level.primary_title(&self.title));
        let first = self.marks.first().map(|(place, _)| place.source);
        let mut order: Vec<usize> = self.marks.iter().map(|(place, _)| place.source).collect();
        order.sort_by_key(|&source| Some(source) != first);
        order.dedup();
        for source in order {
            let marks: Vec<_> = self.marks.iter().enumerate().filter(|(_, (place, _))| place.source == source).collect();
            group = group.elements(snippet(sources, source, &marks));
        }
        self.help.iter().fold(group, |group, help| group.element(Level::HELP.message(&help[..])))
    }
}

type Marks<'a> = [(usize, &'a (Origin, String))];

/// The lines around the marks in one text; of a very long line only a piece.
fn snippet<'a>(sources: &'a Sources, source: usize, marks: &Marks<'a>) -> Vec<Element<'a>> {
    let Some(file) = sources.get(source) else { return Vec::new() };
    let text = &file.text[..];
    let spans: Vec<_> = marks.iter().map(|(i, (place, label))| (*i, clamp(text, place), &label[..])).collect();
    let Some(long) = spans.iter().find(|(_, span, _)| line_around(text, span.start).len() > LONG_LINE) else {
        let kind = |i| if i == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        let notes = spans.into_iter().map(|(i, span, label)| kind(i).span(span).label(label));
        return vec![Snippet::source(text).path(&file.name[..]).annotations(notes).into()];
    };
    let (_, span, label) = long;
    let line = line_around(text, span.start);
    let number = 1 + text[..span.start].matches('\n').count();
    let column = 1 + text[line.start..span.start].chars().count();
    let window = Origin { source, start: span.start.saturating_sub(40).max(line.start), end: (span.start + 40).min(line.end) };
    let piece = clamp(text, &window);
    let end = span.end.min(piece.end).max(span.start);
    let note = AnnotationKind::Primary.span(span.start - piece.start..end - piece.start).label(*label);
    let origin = annotate_snippets::Origin::path(&file.name[..]).line(number).char_column(column);
    vec![origin.into(), Snippet::source(&text[piece]).line_start(number).annotation(note).into()]
}

fn line_around(text: &str, at: usize) -> std::ops::Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
    start..end
}

/// A span within the text, on character boundaries.
fn clamp(text: &str, place: &Origin) -> std::ops::Range<usize> {
    let start = text.floor_char_boundary(place.start.min(text.len()));
    let end = text.ceil_char_boundary(place.end.clamp(start, text.len()));
    start..end
}
