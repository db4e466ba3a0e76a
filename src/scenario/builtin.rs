//! The scenarios that come with the program.

use super::load;
use crate::units::Bilingual;

/// A scenario that comes with the program.
pub struct BuiltIn {
    pub name: &'static str,
    /// The file as it is exported.
    pub text: &'static str,
}

macro_rules! built_in {
    ($($name:literal,)*) => {
        /// In the order in which they are listed: the main question first.
        const BUILT_IN: &[BuiltIn] = &[$(BuiltIn { name: $name, text: include_str!(concat!("../../scenarios/", $name, ".toml")) },)*];
    };
}

built_in! {
    "continuity-or-projects",
    "projects-that-deserve-to-win",
    "wrong-programme-kept",
    "cut-and-repair",
    "savings-booked-in-advance",
    "volunteers-as-a-saving",
    "capability-trap",
    "election-cycles",
    "proportionate-to-disadvantage",
    "wijkteam-or-social-base",
    "livelihood-pressure",
    "pandemic-year",
    "null-world",
    "nothing-changes",
    "surfacing-first",
    "concurrent-shock",
    "healthy-joiners",
    "targeted-or-universal",
    "only-what-can-be-proven",
    "own-municipality",
}

/// The built-in scenario of this name.
pub fn find(name: &str) -> Option<&'static BuiltIn> {
    BUILT_IN.iter().find(|built_in| built_in.name == name)
}

/// All built-in scenarios with the question each answers.
pub fn list() -> Vec<(&'static BuiltIn, Bilingual)> {
    let question = |built_in: &BuiltIn| load(built_in.name, &[]).map(|loaded| loaded.scenario.question).unwrap_or_default();
    BUILT_IN.iter().map(|built_in| (built_in, question(built_in))).collect()
}

pub(crate) fn names() -> Vec<&'static str> {
    BUILT_IN.iter().map(|built_in| built_in.name).collect()
}
