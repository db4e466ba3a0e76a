//! Keys of an own municipality: the table that `weefsel import` writes.

use super::super::{Kind, Shape, field, required};
use super::{EUROS_A_YEAR, Kind::*};

const PERCENT: Kind = Number(0.0, 100.0);
const COUNT: Kind = Number(0.0, 5e6);
const PRICE: Kind = Number(1.0, 1e6);

pub(crate) static WIJK: Shape = Shape {
    name: "`[[municipality.wijk]]`",
    id: "wijk",
    about: "A neighbourhood of the municipality.",
    fields: &[
        required("code", Text, "CBS code such as \"WK085501\", or any other short text; each wijk its own."),
        field("name", Text, "Name of the wijk. Default: the code."),
        required("residents", Whole(1, 5_000_000), "Residents (persons)."),
        field(
            "pct_ages",
            Numbers(5, 0.0, 100.0),
            "Residents aged 0–14, 15–24, 25–44, 45–64, 65 and over (per cent, together 100). Default: the mean of the other wijken.",
        ),
        field("pct_one_person", PERCENT, "Households of one person (per cent). Default: the municipality's."),
        field(
            "pct_low_income",
            PERCENT,
            "Persons in the national lowest 40 % of incomes (per cent). Default: the municipality's, else 40.",
        ),
        field("pct_youth_care", PERCENT, "Young people in youth care (per cent of ages 0–22)."),
        field("wmo_per_1000", Number(0.0, 1000.0), "Wmo clients (per 1,000 residents)."),
        field("centroid", Numbers(2, -1e6, 1e6), "Centre on the map (metres, EPSG:28992)."),
    ],
};

pub(crate) static HOUSEHOLDS: Shape = Shape {
    name: "`[municipality.households]`",
    id: "households",
    about: "Households by number of persons (households).",
    fields: &[
        required("one", COUNT, "One person."),
        required("two", COUNT, "Two persons."),
        required("three", COUNT, "Three persons."),
        required("four", COUNT, "Four persons."),
        required("five_plus", COUNT, "Five persons or more."),
    ],
};

pub(crate) static UNIT_COSTS: Shape = Shape {
    name: "`[municipality.own.unit_costs]`",
    id: "unit_costs",
    about: "What things cost here; what is left out costs what the catalogue says.",
    fields: &[
        field("worker", PRICE, "A community worker (€ per FTE-year)."),
        field("wijkteam", PRICE, "A wijkteam professional (€ per FTE-year)."),
        field("wmo", PRICE, "Wmo support (€ per client-year)."),
        field("youth", PRICE, "Youth care (€ per user-year)."),
        field("ggz", PRICE, "Mental health care (€ per client-year)."),
        field("crisis", PRICE, "A crisis (€ per event)."),
        field("debt_help_case", PRICE, "Debt help (€ per case)."),
    ],
};

pub(crate) static OWN: Shape = Shape {
    name: "`[municipality.own]`",
    id: "own",
    about: "Figures on money, staff and waits that only the municipality has.",
    fields: &[
        field(
            "base_workers_euros",
            EUROS_A_YEAR,
            "Spent now on community workers (€ per year, whole municipality). Default: the catalogue's.",
        ),
        field(
            "base_places_euros",
            EUROS_A_YEAR,
            "Spent now on places to meet (€ per year, whole municipality). Default: the catalogue's.",
        ),
        field("wijkteam_fte", Number(0.0, 10_000.0), "Professionals in the wijkteams (FTE). Default: found by the warm-up."),
        field("wijkteam_wait_months", Number(0.0, 120.0), "Wait for the wijkteam (months)."),
        field("specialised_wait_weeks", Number(0.0, 520.0), "Wait for specialised care (weeks)."),
        field("unit_costs", Table(&UNIT_COSTS), "What things cost here."),
    ],
};

pub(crate) static MUNICIPALITY: Shape = Shape {
    name: "`[municipality]`",
    id: "municipality",
    about: "Your own municipality: its wijken and, where you have them, your own figures.",
    fields: &[
        required("name", Text, "Name of the municipality."),
        field("code", Text, "CBS code such as \"GM0855\": figures of CBS then stand in for what is missing."),
        required("source", Text, "Where the figures come from."),
        field("residents", Whole(1, 5_000_000), "Residents (persons). Default: the sum of the wijken."),
        field("households", Table(&HOUSEHOLDS), "Households by size. Default: those of CBS, else the nation's."),
        field("own", Table(&OWN), "Your own figures on money, staff and waits."),
        required("wijk", List(&WIJK), "One table per neighbourhood."),
    ],
};
