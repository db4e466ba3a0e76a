//! What tables and figures call a measure.

use crate::evidence::{measures::Measure, unit_in};
use crate::units::Language;

/// Name of a measure for readers.
pub fn label(measure: Measure, language: Language) -> String {
    measure.entry().label.of(language).to_string()
}

/// Unit of a measure for readers.
pub fn unit(measure: Measure, language: Language) -> &'static str {
    unit_in(language, measure.entry().unit)
}
