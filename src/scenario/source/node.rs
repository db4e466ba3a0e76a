//! A tree of values that remember where they were written, so that texts can be laid over each other and still be pointed at.

use super::Origin;
use crate::scenario::error::{Problem, Problems};
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

pub(crate) type Table = BTreeMap<String, Entry>;

#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Where the key was written.
    pub key: Origin,
    pub node: Node,
}

#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub origin: Origin,
    pub value: Value,
}

#[derive(Clone, Debug)]
pub(crate) enum Value {
    Text(String),
    Whole(i64),
    Number(f64),
    Flag(bool),
    /// A TOML date or time: nowhere allowed, but worth a good message.
    Date,
    List(Vec<Node>),
    Table(Table),
}

impl Node {
    /// Reads TOML text number `source`; its places are moved `shift` bytes to the right.
    pub fn parse(text: &str, source: usize, shift: isize, problems: &mut Problems) -> Option<Node> {
        let (document, errors) = DeTable::parse_recoverable(text);
        let origin = |span: std::ops::Range<usize>| Origin {
            source,
            start: span.start.saturating_add_signed(shift),
            end: span.end.saturating_add_signed(shift),
        };
        for error in &errors {
            let span = error.span().unwrap_or(0..0);
            let help = decimal_comma(text, span.start);
            let problem = Problem::error(format!("this is not TOML: {}", error.message())).mark(origin(span), "here").helps(help);
            problems.push(problem);
        }
        let whole = origin(document.span());
        errors.is_empty().then(|| Node { origin: whole, value: Value::Table(table(document.into_inner(), &origin)) })
    }

    pub fn as_table(&self) -> Option<&Table> {
        match &self.value {
            Value::Table(table) => Some(table),
            _ => None,
        }
    }

    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A number, whole or not.
    pub fn as_number(&self) -> Option<f64> {
        match self.value {
            Value::Whole(whole) => Some(whole as f64),
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    pub fn as_list(&self) -> Option<&[Node]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    /// The same value without places, for what reads JSON (serde); what JSON cannot hold becomes null.
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value as Json;
        match &self.value {
            Value::Text(text) => Json::from(text.as_str()),
            Value::Whole(whole) => Json::from(*whole),
            Value::Number(number) => Json::from(*number),
            Value::Flag(flag) => Json::from(*flag),
            Value::Date => Json::Null,
            Value::List(items) => items.iter().map(Node::to_json).collect(),
            Value::Table(table) => Json::Object(table.iter().map(|(key, entry)| (key.clone(), entry.node.to_json())).collect()),
        }
    }

    /// What a reader would call this value.
    pub fn type_name(&self) -> &'static str {
        match self.value {
            Value::Text(_) => "text",
            Value::Whole(_) => "a whole number",
            Value::Number(_) => "a number",
            Value::Flag(_) => "true or false",
            Value::Date => "a date without quotes",
            Value::List(_) => "a list",
            Value::Table(_) => "a table",
        }
    }
}

fn table(entries: DeTable<'_>, origin: &impl Fn(std::ops::Range<usize>) -> Origin) -> Table {
    let entry = |(key, value): (Spanned<_>, _)| {
        let place = origin(key.span());
        let key: std::borrow::Cow<'_, str> = key.into_inner();
        (key.into_owned(), Entry { key: place, node: node(value, origin) })
    };
    entries.into_iter().map(entry).collect()
}

fn node(value: Spanned<DeValue<'_>>, origin: &impl Fn(std::ops::Range<usize>) -> Origin) -> Node {
    let place = origin(value.span());
    let value = match value.into_inner() {
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Integer(digits) => match i64::from_str_radix(digits.as_str(), digits.radix()) {
            Ok(whole) => Value::Whole(whole),
            Err(_) => Value::Number(f64::INFINITY),
        },
        DeValue::Float(digits) => Value::Number(digits.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(flag) => Value::Flag(flag),
        DeValue::Datetime(_) => Value::Date,
        DeValue::Array(items) => Value::List(items.into_iter().map(|item| node(item, origin)).collect()),
        DeValue::Table(entries) => Value::Table(table(entries, origin)),
    };
    Node { origin: place, value }
}

/// `0,3` is how the Dutch write it; TOML wants `0.3`.
fn decimal_comma(text: &str, at: usize) -> Option<String> {
    let start = text.get(..at)?.rfind('\n').map_or(0, |newline| newline + 1);
    let line = text.get(start..)?.lines().next()?;
    let bytes = line.as_bytes();
    let comma = bytes.windows(3).any(|w| w[0].is_ascii_digit() && w[1] == b',' && w[2].is_ascii_digit());
    comma.then(|| "write decimals with a point: 0.3, not 0,3".to_string())
}
