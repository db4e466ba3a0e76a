//! Every key of the scenario file.

pub(crate) mod circumstances;
pub(crate) mod municipality;
pub(crate) mod plan;
pub(crate) mod stream;

use super::{Kind, Shape, field, required};
use Kind::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

pub(crate) const SHARE: Kind = Number(0.0, 1.0);
/// Money per resident per year: more than this is a slip of the pen (€ per resident per year).
pub(crate) const EUROS: Kind = Number(0.0, 10_000.0);
/// Money per year for the whole municipality (€ per year).
pub(crate) const EUROS_A_YEAR: Kind = Number(0.0, 1e10);
pub(crate) const FACTOR: Kind = Number(0.0, 100.0);
pub(crate) const MOST_YEARS: i64 = 50;

pub(crate) static BILINGUAL: Shape = Shape {
    name: "a text in two languages",
    id: "bilingual",
    about: "The same text in English and Dutch.",
    fields: &[required("en", Text, "English."), required("nl", Text, "Dutch.")],
};
pub(crate) const WORDS: Kind = OneOf(&[Text, Table(&BILINGUAL)]);

/// Whether any table of the file has this key.
pub(crate) fn known(key: &str) -> bool {
    static KNOWN: LazyLock<BTreeSet<&str>> = LazyLock::new(|| TOP.all().iter().flat_map(|shape| shape.keys()).collect());
    KNOWN.contains(key)
}

/// The file itself.
pub(crate) static TOP: Shape = Shape {
    name: "the scenario",
    id: "scenario",
    about: "One question for a debate: a municipality, its circumstances and the plans to compare.",
    fields: &[
        field("title", WORDS, "Title of the report: one text, or { en = …, nl = … }. Default: the name of the file."),
        field("question", WORDS, "The question this scenario answers."),
        field("expected", WORDS, "The direction that was expected before it was run, and why."),
        field(
            "extends",
            Text,
            "A file or built-in scenario that this one changes: say only the difference. Plans and streams match by name.",
        ),
        field(
            "municipality",
            OneOf(&[Text, Table(&municipality::MUNICIPALITY)]),
            "Name of a municipality, or a table with your own figures. Default: Tilburg.",
        ),
        field("start", Date, "First month of every plan, such as \"2027-01\" (the default)."),
        field("years", Whole(1, MOST_YEARS), "Years that are lived (years). Default 20."),
        field("reference", Name, "Plan the others are compared with (nulalternatief). Default: the first plan."),
        field("circumstances", Table(&circumstances::CIRCUMSTANCES), "What the funder does not choose; the same in every plan."),
        field("plan", List(&plan::PLAN), "A plan: what the funder pays for, and how. At most 12."),
        field(
            "parameters",
            Parameters,
            "Other values for entries of the catalogue (see `weefsel assumptions`): \"strain.loneliness\" = 0.1.",
        ),
        field("mechanisms", Mechanisms, "Mechanisms to switch off: light_help = false."),
    ],
};
