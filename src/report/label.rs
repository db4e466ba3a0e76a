//! What tables and figures call a measure.

use crate::evidence::measures::Measure;
use crate::units::Language;

/// Name of a measure for readers.
pub fn label(measure: Measure, _language: Language) -> String {
    let words = measure.key().replace('_', " ");
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// Unit of a measure for readers.
pub fn unit(measure: Measure, _language: Language) -> &'static str {
    measure.entry().unit
}
