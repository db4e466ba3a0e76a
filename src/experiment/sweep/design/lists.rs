//! Lists of municipalities that a design can name.

use super::Choice;
use super::fields::quoted;
use crate::evidence::cbs::municipalities;

/// Twelve municipalities from large to middle-sized, in all parts of the country, as they are called.
pub const THE_TWELVE: [&str; 12] = [
    "Almere",
    "Amersfoort",
    "Amsterdam",
    "Den Haag",
    "Dordrecht",
    "Groningen",
    "Haarlem",
    "Haarlemmermeer",
    "Leiden",
    "Oss",
    "Tilburg",
    "Zaanstad",
];

/// The municipalities of a list; none if there is no such list.
pub(super) fn municipalities_of(list: &str) -> Option<Vec<Choice>> {
    let choice = |name: &str| Choice { label: name.into(), toml: quoted(name) };
    match list {
        "the-twelve" => Some(THE_TWELVE.iter().map(|name| choice(name)).collect()),
        "all" => Some(municipalities().iter().map(|row| choice(&row.name)).collect()),
        _ => None,
    }
}
