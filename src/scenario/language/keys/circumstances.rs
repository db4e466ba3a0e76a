//! Keys of the circumstances.

use super::super::{Shape, field, required};
use super::{FACTOR, Kind::*, SHARE};

pub(crate) static PRESSURE: Shape = Shape {
    name: "`structural_pressure`",
    id: "pressure",
    about: "From this month on, the pressure on livelihood is `factor` times what was calibrated.",
    fields: &[
        required("from", Month, "First month: a number of months after the start, or \"2030-01\"."),
        required("factor", FACTOR, "Pressure (factor, 1 = as calibrated)."),
    ],
};

pub(crate) static SHOCK: Shape = Shape {
    name: "`[[circumstances.shock]]`",
    id: "shock",
    about: "A period in which meeting is curtailed, as in a pandemic.",
    fields: &[
        required("from", Month, "First month."),
        required("until", Month, "First month after it."),
        field("open", SHARE, "Share of ordinary meeting, joining and founding that goes on (0–1). Default 0.25."),
        field("volunteer_stop", FACTOR, "Volunteers stop this many times as often (factor). Default 3."),
    ],
};

pub(crate) static ELECTIONS: Shape = Shape {
    name: "`[circumstances.elections]`",
    id: "elections",
    about: "Council elections: a new council may stop what is not ring-fenced.",
    fields: &[
        field("first", Month, "First election. Default: the first March of 2026, 2030, 2034, … after the start."),
        field("every_months", Whole(1, 600), "Interval (months). Default 48."),
        field("reprioritise", SHARE, "Chance that the new council re-prioritises (0–1). Default 0."),
    ],
};

pub(crate) static LABOUR: Shape = Shape {
    name: "`[circumstances.labour_market]`",
    id: "labour_market",
    about: "How hard it is to find and to keep community workers.",
    fields: &[
        field("vacancy_factor", Number(0.01, 100.0), "Time to fill a vacancy (factor, 1 = as calibrated). Default 1."),
        field("exit_factor", FACTOR, "Ordinary departures of workers (factor, 1 = as calibrated). Default 1."),
    ],
};

pub(crate) static CIRCUMSTANCES: Shape = Shape {
    name: "`[circumstances]`",
    id: "circumstances",
    about: "What the funder does not choose; the same in every plan.",
    fields: &[
        field(
            "structural_pressure",
            OneOf(&[FACTOR, List(&PRESSURE)]),
            "Pressure on livelihood: one factor, or a list of { from, factor }. Default 1.",
        ),
        field("shock", List(&SHOCK), "Periods in which meeting is curtailed."),
        field("elections", Table(&ELECTIONS), "Council elections."),
        field("labour_market", Table(&LABOUR), "The labour market for community workers."),
    ],
};
