//! The texts a scenario came from, and places in them.

/// A place in one of the texts: bytes [start, end) of text number `source`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Origin {
    pub source: usize,
    pub start: usize,
    pub end: usize,
}

/// A text with the name a reader knows it by.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub name: String,
    pub text: String,
}

/// All texts of one load. Texts nearer to the user (arguments, the file itself) have higher numbers than what they extend.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sources(Vec<Source>);

impl Sources {
    /// Keeps a text and gives its number.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> usize {
        self.0.push(Source { name: name.into(), text: text.into() });
        self.0.len() - 1
    }

    pub fn get(&self, source: usize) -> Option<&Source> {
        self.0.get(source)
    }
}
