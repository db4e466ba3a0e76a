//! Reading keys of a table that the first pass has checked: what is wrong there reads as absent here, so nothing is said twice.

use crate::scenario::calendar;
use crate::scenario::language::keys;
use crate::scenario::source::{Entry, Node, Origin, Table, Value};

/// A table and where it was written.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    table: &'a Table,
    pub origin: Origin,
}

impl<'a> View<'a> {
    pub fn of(node: &'a Node) -> Option<View<'a>> {
        Some(View { table: node.as_table()?, origin: node.origin })
    }

    /// What was written for a key. Every key that is asked for must be in the language.
    pub fn entry(&self, key: &str) -> Option<&'a Entry> {
        debug_assert!(keys::known(key), "`{key}` is read but is no key of the language");
        self.table.get(key)
    }

    pub fn entries(&self) -> impl Iterator<Item = (&'a str, &'a Entry)> + use<'a> {
        self.table.iter().map(|(key, entry)| (&key[..], entry))
    }

    /// Where the value of a key was written, or the table itself.
    pub fn place(&self, key: &str) -> Origin {
        self.entry(key).map_or(self.origin, |entry| entry.node.origin)
    }

    pub fn number(&self, key: &str) -> Option<f64> {
        // Adding zero turns −0 into 0, so that equal scenarios have equal hashes.
        self.entry(key)?.node.as_number().filter(|number| number.is_finite()).map(|number| number + 0.0)
    }

    /// A whole number; what does not fit reads as the nearest that does.
    pub fn whole(&self, key: &str) -> Option<i32> {
        match self.entry(key)?.node.value {
            Value::Whole(whole) => Some(whole.clamp(-100_000, 100_000) as i32),
            _ => None,
        }
    }

    pub fn flag(&self, key: &str) -> Option<bool> {
        match self.entry(key)?.node.value {
            Value::Flag(flag) => Some(flag),
            _ => None,
        }
    }

    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.entry(key)?.node.as_text()
    }

    pub fn table(&self, key: &str) -> Option<View<'a>> {
        View::of(&self.entry(key)?.node)
    }

    pub fn list(&self, key: &str) -> Vec<View<'a>> {
        match self.entry(key).map(|entry| &entry.node.value) {
            Some(Value::List(items)) => items.iter().filter_map(View::of).collect(),
            _ => Vec::new(),
        }
    }

    /// Months after the start, from a number or a date.
    pub fn month(&self, key: &str, start: (i32, u32)) -> Option<i32> {
        match self.text(key) {
            Some(text) => calendar::parse(text).map(|date| calendar::months_between(start, date)),
            None => self.whole(key),
        }
    }

    /// Of two keys that exclude each other: the one that counts. A later layer (a file over what it extends, an argument over a
    /// file) wins; within one text both are a contradiction (Err).
    pub fn one_of(&self, left: &'static str, right: &'static str) -> Result<Option<&'static str>, (Origin, Origin)> {
        match (self.entry(left), self.entry(right)) {
            (None, None) => Ok(None),
            (Some(_), None) => Ok(Some(left)),
            (None, Some(_)) => Ok(Some(right)),
            (Some(a), Some(b)) if a.key.source == b.key.source => Err((a.key, b.key)),
            (Some(a), Some(b)) => Ok(Some(if a.key.source > b.key.source { left } else { right })),
        }
    }
}
