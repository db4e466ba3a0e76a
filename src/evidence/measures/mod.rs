//! What is observed of a world, once for all: the measures with their sphere, goal, unit and direction.

mod table;

pub use table::{MEASURES, Measure};

use super::text::Text;
use serde::Serialize;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Sphere {
    Personal,
    Communal,
    Institutional,
}

/// The three goals municipalities invest for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Goal {
    OwnWorth,
    Preventive,
    LimitingCost,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Better {
    Up,
    Down,
    Neither,
}

/// How a measure adds up over months and over residents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A number of residents (or cases) at the end of the month: a window takes the mean of its months. Scaled to the municipality.
    Stock,
    /// A number of events in the month: a window takes the sum per year. Scaled to the municipality.
    Flow,
    /// A mean, share or index: a window takes the mean of its months. Never scaled.
    Index,
    /// Euros in the month: a window takes the sum per year. Scaled to the municipality.
    Euros,
}

pub struct MeasureEntry {
    pub measure: Measure,
    pub key: &'static str,
    pub sphere: Sphere,
    pub goal: Goal,
    pub unit: &'static str,
    pub better: Better,
    pub kind: Kind,
    pub headline: bool,
    pub label: Text,
    /// What it is, in one sentence.
    pub definition: Text,
    /// Smallest difference worth a debate; a smaller one is called "no relevant difference".
    pub relevant: Relevant,
}

/// A smallest relevant difference. All are choices made for this program, not findings: large enough to matter to a
/// council, small enough for funding the social base to reach, whose effects in the model are a few per cent.
///
/// Relative where the size of the municipality sets the number: 1 % for what a council steers on and for shared stocks,
/// 2 % for flows and stocks it does not want to act on by itself, 5 % for small and restless numbers such as queues,
/// 0.1 % for population, which no plan may change. Absolute where the scale means something by itself: 0.01 SD of strain
/// (the size of effect that the prototype of this model found), half a point or a point of a 0-1 index, a month, a tenth of a month of waiting.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Relevant {
    /// Share of the value in the reference: 0.01 is 1 %.
    Relative(f64),
    /// In the unit of the measure.
    Absolute(f64),
}

impl Relevant {
    /// The difference in the unit of the measure, given its mean in the reference.
    pub fn threshold(self, reference: f64) -> f64 {
        match self {
            Self::Relative(share) => share * reference.abs(),
            Self::Absolute(difference) => difference,
        }
    }
}

impl Measure {
    pub const COUNT: usize = MEASURES.len();

    /// Row of a record.
    pub fn index(self) -> usize {
        self as usize
    }

    pub fn entry(self) -> &'static MeasureEntry {
        &MEASURES[self as usize]
    }

    pub fn key(self) -> &'static str {
        self.entry().key
    }

    /// The measure with this key.
    pub fn named(key: &str) -> Option<Measure> {
        MEASURES.iter().find(|entry| entry.key == key).map(|entry| entry.measure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_enumeration() {
        for (i, entry) in MEASURES.iter().enumerate() {
            assert_eq!(entry.measure.index(), i);
        }
    }
    #[test]
    fn every_measure_is_explained_in_both_languages() {
        for (i, entry) in MEASURES.iter().enumerate() {
            assert!(MEASURES[..i].iter().all(|other| other.key != entry.key), "{} is there twice", entry.key);
            for text in [entry.label, entry.definition] {
                assert!(!text.en.is_empty() && !text.nl.is_empty(), "{}", entry.key);
            }
            assert!(entry.definition.en.ends_with('.') && entry.definition.nl.ends_with('.'), "{}", entry.key);
            assert_ne!(entry.definition.en, entry.definition.nl, "{}", entry.key);
        }
    }

    #[test]
    fn indices_differ_absolutely_and_counts_relatively() {
        for entry in MEASURES {
            let absolute = matches!(entry.relevant, Relevant::Absolute(_));
            assert_eq!(absolute, entry.kind == Kind::Index, "{}", entry.key);
            assert!(entry.relevant.threshold(1.0) > 0.0, "{}", entry.key);
        }
    }

    #[test]
    fn the_headline_measures_are_the_five_of_the_contract() {
        let headlines: Vec<_> = MEASURES.iter().filter(|entry| entry.headline).map(|entry| entry.key).collect();
        let promised = ["severe_loneliness_years", "meetings", "expected_crises", "specialised_inflow", "net_cost_municipality"];
        assert_eq!(headlines, promised);
        assert_eq!(Measure::named("meetings"), Some(Measure::Meetings));
    }
}
