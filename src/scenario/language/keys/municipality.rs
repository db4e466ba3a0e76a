//! Keys of an own municipality.

use super::super::{Kind, Shape, field, required};
use super::{EUROS, Kind::*};

const PERCENT: Kind = Number(0.0, 100.0);

pub(crate) static WIJK: Shape = Shape {
    name: "`[[municipality.wijken]]`",
    id: "wijk",
    about: "A neighbourhood of the municipality.",
    fields: &[
        required("name", Text, "Name of the wijk."),
        field("code", Text, "CBS code, such as \"WK085501\". Default: made from its place in the list."),
        required("inhabitants", Whole(1, 1_000_000), "Residents."),
        field("pct_low_income", PERCENT, "Persons in the national lowest 40 % of income (per cent). Default: 40, the nation's."),
        field("pct_0_14", PERCENT, "Residents aged 0–14 (per cent)."),
        field("pct_15_24", PERCENT, "Residents aged 15–24 (per cent)."),
        field("pct_25_44", PERCENT, "Residents aged 25–44 (per cent)."),
        field("pct_45_64", PERCENT, "Residents aged 45–64 (per cent)."),
        field("pct_65_plus", PERCENT, "Residents aged 65 and over (per cent)."),
        field("pct_one_person", PERCENT, "Households of one person (per cent)."),
    ],
};

pub(crate) static MUNICIPALITY: Shape = Shape {
    name: "`[municipality]`",
    id: "municipality",
    about: "Your own municipality: its wijken and, where you have them, your own figures.",
    fields: &[
        required("name", Text, "Name of the municipality."),
        required("wijken", List(&WIJK), "Its neighbourhoods."),
        field(
            "base_workers",
            EUROS,
            "What you spend now on community workers (€ per resident per year). Default: the catalogue's, 30.",
        ),
        field(
            "base_places",
            EUROS,
            "What you spend now on places to meet (€ per resident per year). Default: the catalogue's, 15.",
        ),
        field(
            "wijkteam_fte",
            Number(0.0, 10_000.0),
            "Wijkteam professionals in the whole municipality (FTE). Default: found by the warm-up.",
        ),
    ],
};
