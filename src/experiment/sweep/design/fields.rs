//! Reading keys of a table whose types have been checked: what is not there, or of another type, reads as absent.

use crate::scenario::source::{Entry, Node, Origin, Table, Value};

/// A table of the design and where it was written.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a> {
    table: &'a Table,
    pub origin: Origin,
}

impl<'a> Fields<'a> {
    pub fn of(node: &'a Node) -> Option<Fields<'a>> {
        Some(Fields { table: node.as_table()?, origin: node.origin })
    }

    pub fn entry(&self, key: &str) -> Option<&'a Entry> {
        self.table.get(key)
    }

    pub fn node(&self, key: &str) -> Option<&'a Node> {
        self.entry(key).map(|entry| &entry.node)
    }

    /// Where the value of a key was written, or the table itself.
    pub fn place(&self, key: &str) -> Origin {
        self.node(key).map_or(self.origin, |node| node.origin)
    }

    pub fn number(&self, key: &str) -> Option<f64> {
        self.node(key)?.as_number().map(|number| number + 0.0)
    }

    pub fn whole(&self, key: &str) -> Option<u64> {
        match self.node(key)?.value {
            Value::Whole(whole) => u64::try_from(whole).ok(),
            _ => None,
        }
    }

    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.node(key)?.as_text()
    }

    pub fn list(&self, key: &str) -> &'a [Node] {
        self.node(key).and_then(Node::as_list).unwrap_or_default()
    }

    /// The texts of a list, each with its place; a single text is a list of one.
    pub fn texts(&self, key: &str) -> Vec<(&'a str, Origin)> {
        let node = self.node(key);
        let one = node.and_then(|node| Some((node.as_text()?, node.origin)));
        one.into_iter().chain(self.list(key).iter().filter_map(|item| Some((item.as_text()?, item.origin)))).collect()
    }

    /// The tables of a list.
    pub fn tables(&self, key: &str) -> Vec<Fields<'a>> {
        self.list(key).iter().filter_map(Fields::of).collect()
    }
}

/// A value as it can stand behind `key=`.
pub(super) fn toml(node: &Node) -> String {
    let joined = |parts: Vec<String>| parts.join(", ");
    match &node.value {
        Value::Text(text) => quoted(text),
        Value::Whole(whole) => whole.to_string(),
        Value::Number(number) => format!("{number:?}"),
        Value::Flag(flag) => flag.to_string(),
        Value::Date => "\"\"".into(),
        Value::List(items) => format!("[{}]", joined(items.iter().map(toml).collect())),
        Value::Table(table) => {
            let pair = |(key, entry): (&String, &Entry)| format!("{} = {}", quoted(key), toml(&entry.node));
            format!("{{ {} }}", joined(table.iter().map(pair).collect()))
        }
    }
}

/// A text as TOML.
pub(super) fn quoted(text: &str) -> String {
    let mut written = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => written.extend(['\\', letter]),
            letter if letter.is_control() => written.push_str(&format!("\\u{:04X}", u32::from(letter))),
            letter => written.push(letter),
        }
    }
    written + "\""
}
