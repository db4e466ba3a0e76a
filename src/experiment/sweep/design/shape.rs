//! The language of a design file: every key with its kind, bounds and meaning, from which checks and schema derive.

use crate::scenario::language::{Kind, Shape, field, required, schema_of};
use Kind::{Choice, List, Number, OneOf, Table, Text, Texts, Values, Whole};

/// JSON Schema (draft 2020-12) of a design file, for editors.
pub fn schema() -> String {
    schema_of(&DESIGN, "weefsel design")
}

/// Points of a design at most.
pub(super) const MOST_POINTS: u64 = 1_000_000;
/// Factors of a design at most.
pub(super) const MOST_FACTORS: usize = 256;

pub(super) static DESIGN: Shape = Shape {
    name: "the design",
    id: "design",
    about: "A scenario, the factors that vary, and how their values are chosen.",
    fields: &[
        field("title", Text, "Title of the study. Default: the name of the file."),
        field(
            "scenario",
            Text,
            "A built-in scenario, or the path of a file seen from this one. Default: continuity-or-projects.",
        ),
        field("set", Texts, "Changes that hold at every point, as --set takes them: [\"years=10\"]."),
        field(
            "residents",
            OneOf(&[Whole(1, 20_000_000), Choice(&["all"])]),
            "Residents that are lived (persons), or \"all\". Default 4000.",
        ),
        field("seed", Whole(0, i64::MAX), "Chance of the replications, the same at every point. Default 1."),
        field("replications", Whole(1, 100_000), "Replications at every point. Default 2."),
        field(
            "measures",
            Texts,
            "Measures of the results. Default: the five headline measures. `weefsel assumptions --measures` lists them.",
        ),
        required("sampling", Table(&SAMPLING), "How the points are chosen."),
        field("factor", List(&FACTOR), "Something that differs between points."),
        field("factors", List(&FACTORS), "Many parameters of the catalogue at once, each over its plausible range."),
    ],
};

pub(super) static SAMPLING: Shape = Shape {
    name: "`[sampling]`",
    id: "sampling",
    about: "How the points are chosen.",
    fields: &[
        required("method", Choice(&METHODS), "How the points are chosen."),
        field(
            "points",
            Whole(1, MOST_POINTS as i64),
            "Points of latin-hypercube and sobol (default 100) and of accepted-set (default: the whole set).",
        ),
        field("trajectories", Whole(2, MOST_POINTS as i64), "Trajectories of morris. Default 10."),
        field("levels", Whole(2, 1_000), "Levels of morris, an even number. Default 4."),
        field("base", Whole(2, MOST_POINTS as i64), "Blocks of saltelli, best a power of two. Default 64."),
        field("file", Text, "Points of your own: a CSV or Parquet file, its path seen from this file."),
        field("ignore", Texts, "Columns of that file that are not factors."),
        field("seed", Whole(0, i64::MAX), "Decides the places of the points. Default 1."),
    ],
};

/// Methods of sampling, as a file names them.
pub(super) const METHODS: [&str; 9] =
    ["grid", "latin-hypercube", "sobol", "morris", "saltelli", "one-at-a-time", "mechanisms-off", "table", "accepted-set"];

pub(super) static FACTOR: Shape = Shape {
    name: "`[[factor]]`",
    id: "factor",
    about: "Something that differs between points.",
    fields: &[
        field("name", Text, "Column in the tables. Default: the key."),
        field(
            "key",
            Text,
            "Key of the scenario as --set takes it: parameters.strain.noise, mechanisms.buffering, municipality, plan.structural.stream.0.workers.",
        ),
        field("keys", Texts, "Several keys that all take the value."),
        field("mechanisms", Texts, "Mechanisms that are on or off together."),
        field("low", Number(f64::MIN, f64::MAX), "Lowest value. Default: of the plausible range in the catalogue."),
        field("high", Number(f64::MIN, f64::MAX), "Highest value. Default: of the plausible range in the catalogue."),
        field("base", Number(f64::MIN, f64::MAX), "Where it stands while others vary. Default: the scenario's value."),
        field("levels", Whole(2, 1_000), "Evenly spaced values of a grid or of one-at-a-time. Default 2: low and high."),
        field(
            "values",
            OneOf(&[Values, Choice(&["the-twelve", "all"])]),
            "The values themselves; of municipality also \"the-twelve\" or \"all\". Default for a mechanism: [true, false].",
        ),
        field("labels", Texts, "Names of the values, in their order. Default: the values."),
        field("scale", Choice(&["linear", "log"]), "Spacing of numbers. Default \"linear\"."),
        field("unit", Text, "Unit of a number. Default: of the catalogue."),
    ],
};

pub(super) static FACTORS: Shape = Shape {
    name: "`[[factors]]`",
    id: "factors",
    about: "Many parameters of the catalogue at once, each over its plausible range.",
    fields: &[
        field(
            "every",
            Choice(&EVERY),
            "Parameters of this strength of evidence, or \"uncertain\": all that the accepted set draws.",
        ),
        field("process", OneOf(&[Text, Texts]), "Only parameters of this process or these processes."),
        field("except", Texts, "Parameters or whole processes that are left out."),
    ],
};

/// Which parameters `every` may ask for.
pub(super) const EVERY: [&str; 6] = ["strong", "moderate", "weak", "assumption", "calibrated", "uncertain"];
