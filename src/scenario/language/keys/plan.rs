//! Keys of a plan and its rules.

use super::super::{Shape, field, required};
use super::{EUROS, FACTOR, Kind::*, SHARE, WORDS, stream};

pub(crate) static BOOKED: Shape = Shape {
    name: "`booked_savings`",
    id: "booked_savings",
    about: "Savings on specialised care that are cut before they have been earned (ingeboekte besparing).",
    fields: &[
        field("from", Month, "First month of the cut. Default 24."),
        field("euros", EUROS, "Cut of specialised care (€ per resident per year). Default 20."),
        field("to_social_base", Flag, "true: the money goes to the social base; false: out of the budget. Default true."),
        field("instrumental", SHARE, "How far volunteers are asked to replace care from the start (0–1). Default 1."),
    ],
};

pub(crate) static INSTRUMENTAL: Shape = Shape {
    name: "`instrumental`",
    id: "instrumental",
    about: "Volunteers are given tasks of professionals.",
    fields: &[field("from", Month, "First month. Default 0."), required("level", SHARE, "How far (0–1).")],
};

pub(crate) static BASE_CHANGE: Shape = Shape {
    name: "`[[plan.base_changes]]`",
    id: "base_change",
    about: "What every plan has already, the base, is multiplied for a while.",
    fields: &[
        field("from", Month, "First month. Default 0."),
        field("until", Month, "First month after it. Default: the end."),
        required("factor", FACTOR, "Base money × this (factor; 0 = nothing, workers leave)."),
        field("workers", Flag, "The workers' money changes. Default true."),
        field("places", Flag, "The places' money changes. Default true."),
    ],
};

pub(crate) static SHAM: Shape = Shape {
    name: "`sham`",
    id: "sham",
    about: "A placebo: strain of a few residents gets a bump in the first month. For verification.",
    fields: &[
        field("share", SHARE, "Share of residents (0–1). Default 0.001."),
        field("bump", Number(-5.0, 5.0), "Bump of strain (SD). Default 0.5."),
    ],
};

pub(crate) static SUPPLY: Shape = Shape {
    name: "`supply`",
    id: "supply",
    about: "How far the capacity of specialised care follows its queue.",
    fields: &[
        required("up", SHARE, "When the queue is long (per month). 0 = a fixed budget."),
        field("down", SHARE, "When the queue is short (per month). Default: as up."),
    ],
};

pub(crate) static PLAN: Shape = Shape {
    name: "`[[plan]]`",
    id: "plan",
    about: "What the funder pays for, and how. Only plans differ between twins.",
    fields: &[
        required("name", Name, "Name in files and on the command line (lowercase, digits, hyphens)."),
        field("label", WORDS, "Name in figures: one text, or { en = …, nl = … }. Default: the name."),
        field("stream", List(&stream::STREAM), "Flows of money on top of the base. At most 4; none = the base alone."),
        field("base_changes", List(&BASE_CHANGE), "Periods in which the base itself is cut or raised."),
        field(
            "capability_trap",
            SHARE,
            "Share of acute overspending that is taken from streams that are not ring-fenced (0–1). Default 0.",
        ),
        field("booked_savings", OneOf(&[Table(&BOOKED), Choice(&["none"])]), "Savings booked in advance. Default none."),
        field(
            "instrumental",
            OneOf(&[SHARE, Table(&INSTRUMENTAL)]),
            "Volunteers given tasks of professionals: a level (0–1), or { from, level }. Default none.",
        ),
        field(
            "supply",
            OneOf(&[SHARE, Table(&SUPPLY)]),
            "Elasticity of specialised care from month 0 (per month): one number, or { up, down }. Default: the catalogue's.",
        ),
        field("outreach_share", SHARE, "Share of wijkteam time kept for going out (0–1). Default 0."),
        field("nearby_teams", Flag, "The wijkteam sits in the neighbourhood. Default false."),
        field("residents_run_places", Flag, "Residents run the place (right to challenge). Default false."),
        field(
            "own_space_groups",
            Flag,
            "Some groups (faith, sport) have their own space, the others depend on places. Default false.",
        ),
        field(
            "offer",
            Choice(&["everyone", "random half", "random-half"]),
            "Who of the signalled residents gets light help and a link to a group: an individual trial. Default \"everyone\".",
        ),
        field("sham", Table(&SHAM), "A placebo, for verification. Default none."),
        field(
            "baseline_shift",
            Number(-5.0, 5.0),
            "Added to everyone's baseline strain (SD), for verification and teaching. Default 0.",
        ),
        field(
            "equal_money",
            Flag,
            "This plan is meant to cost as much as the other plans marked so, and is compared with them. Default true, false for the reference.",
        ),
    ],
};
