//! How the language describes itself: a shape is a table of the file, a field one of its keys.

use crate::evidence::{CATALOGUE, mechanism};

/// A table of the scenario file.
pub(crate) struct Shape {
    /// As a reader writes it: `[[plan.stream]]`, `contract = { … }`.
    pub name: &'static str,
    /// Name in the JSON Schema.
    pub id: &'static str,
    pub about: &'static str,
    pub fields: &'static [Field],
}

/// One key of a table.
pub(crate) struct Field {
    pub key: &'static str,
    pub kind: Kind,
    pub required: bool,
    /// Meaning, unit in round brackets and what holds if the key is left out.
    pub about: &'static str,
}

/// What a value may be. Bounds are hard limits: beyond them the model has no meaning.
pub(crate) enum Kind {
    Text,
    /// Lowercase letters, digits and hyphens.
    Name,
    Flag,
    Number(f64, f64),
    Whole(i64, i64),
    /// So many numbers in a list, each within the bounds.
    Numbers(usize, f64, f64),
    /// A month: number of months after the start (0 = the first) or a date "2029-01" or "2029".
    Month,
    /// A calendar month "2027-01".
    Date,
    Choice(&'static [&'static str]),
    /// A list of texts.
    Texts,
    /// A list of values of any type.
    Values,
    Table(&'static Shape),
    List(&'static Shape),
    /// The first alternative whose type fits.
    OneOf(&'static [Kind]),
    /// Keys of the catalogue with numbers.
    Parameters,
    /// Keys of mechanisms with true or false.
    Mechanisms,
}

pub(crate) const fn field(key: &'static str, kind: Kind, about: &'static str) -> Field {
    Field { key, kind, required: false, about }
}

pub(crate) const fn required(key: &'static str, kind: Kind, about: &'static str) -> Field {
    Field { key, kind, required: true, about }
}

impl Shape {
    pub fn keys(&self) -> Vec<&'static str> {
        self.fields.iter().map(|field| field.key).collect()
    }

    /// This shape and all shapes inside it.
    pub fn all(&'static self) -> Vec<&'static Shape> {
        let mut shapes = vec![self];
        self.fields.iter().for_each(|field| field.kind.collect(&mut shapes));
        shapes
    }
}

impl Kind {
    /// What the key that `steps` lead to may be; lists are passed by name or number.
    pub fn at(&'static self, steps: &[String]) -> Option<&'static Kind> {
        let Some((step, rest)) = steps.split_first() else { return Some(self) };
        match self {
            Kind::Table(shape) => shape.fields.iter().find(|field| field.key == step)?.kind.at(rest),
            Kind::List(shape) => Kind::of_item(shape, rest),
            Kind::OneOf(kinds) => kinds.iter().find_map(|kind| kind.at(steps)),
            Kind::Parameters if CATALOGUE.iter().any(|entry| entry.key == steps.join(".")) => {
                Some(&Kind::Number(f64::MIN, f64::MAX))
            }
            Kind::Mechanisms if rest.is_empty() && mechanism(step).is_some() => Some(&Kind::Flag),
            _ => None,
        }
    }

    fn of_item(shape: &'static Shape, rest: &[String]) -> Option<&'static Kind> {
        let (step, rest) = rest.split_first()?;
        shape.fields.iter().find(|field| field.key == step)?.kind.at(rest)
    }

    /// Whether a text may be the value.
    pub fn takes_text(&self) -> bool {
        match self {
            Kind::Text | Kind::Name | Kind::Month | Kind::Date | Kind::Choice(_) => true,
            Kind::OneOf(kinds) => kinds.iter().any(Kind::takes_text),
            _ => false,
        }
    }

    /// Whether a number may only be a whole one.
    pub fn whole(&self) -> bool {
        match self {
            Kind::Whole(..) | Kind::Month => true,
            Kind::OneOf(kinds) => kinds.iter().any(Kind::whole) && !kinds.iter().any(|kind| matches!(kind, Kind::Number(..))),
            _ => false,
        }
    }

    fn collect(&self, shapes: &mut Vec<&'static Shape>) {
        match self {
            Kind::Table(shape) | Kind::List(shape) if !shapes.iter().any(|known| known.id == shape.id) => {
                shapes.push(shape);
                shape.fields.iter().for_each(|field| field.kind.collect(shapes));
            }
            Kind::OneOf(kinds) => kinds.iter().for_each(|kind| kind.collect(shapes)),
            _ => {}
        }
    }
}
