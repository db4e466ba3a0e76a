//! Keys of a funding stream.

use super::super::{Shape, field, required};
use super::{EUROS, EUROS_A_YEAR, Kind::*, MOST_YEARS, SHARE};

/// What money can buy: the same six keys per resident and for the whole municipality.
pub(crate) const INSTRUMENTS: [&str; 6] = ["workers", "places", "wijkteam", "specialised", "debt_help", "carer_support"];

pub(crate) static EUROS_PER_YEAR: Shape = Shape {
    name: "`euros_per_year`",
    id: "euros_per_year",
    about: "Money for the whole municipality (€ per year), divided by the residents at the start.",
    fields: &[
        field("workers", EUROS_A_YEAR, "Community workers (€ per year)."),
        field("places", EUROS_A_YEAR, "Places to meet (€ per year)."),
        field("wijkteam", EUROS_A_YEAR, "Wijkteam professionals (€ per year)."),
        field("specialised", EUROS_A_YEAR, "Specialised care (€ per year)."),
        field("debt_help", EUROS_A_YEAR, "Debt help (€ per year)."),
        field("carer_support", EUROS_A_YEAR, "Support of informal carers, respite (€ per year)."),
    ],
};

pub(crate) static CONTRACT: Shape = Shape {
    name: "`contract`",
    id: "contract",
    about: "How long the funder commits itself, and what happens then.",
    fields: &[
        field("years", Whole(1, MOST_YEARS), "Length (years). Either this or months."),
        field("months", Whole(1, 12 * MOST_YEARS), "Length (months)."),
        field("gap_months", Whole(0, 12 * MOST_YEARS), "Months without money after each contract (months). Default 0."),
        field(
            "renewal",
            OneOf(&[SHARE, Table(&RENEWAL)]),
            "Probability that money follows after a contract's end (0–1), or { judged_by = \"individual-trial\" }. Default 1.",
        ),
        field("known_months", Whole(0, 120), "Renewal is known this long before the end (months). Default: the catalogue's, 0."),
        field(
            "tender",
            Choice(&["selected", "kept", "always-new"]),
            "At the end: a partner that did well goes on (\"selected\", default), the partner is kept, or always a new one.",
        ),
        field("renew_on_referrals", Flag, "The council renews only if wijkteam referrals fell. Default false."),
    ],
};

pub(crate) static RENEWAL: Shape = Shape {
    name: "`renewal`",
    id: "renewal",
    about: "A funder who renews only what has been shown to work, by one method of evaluation.",
    fields: &[required(
        "judged_by",
        Choice(&[
            "before-after-clients",
            "before-after-register",
            "participants-against-others",
            "clients-against-others",
            "difference-in-differences",
            "stepped-wedge-immediate",
            "stepped-wedge-exposure",
            "individual-trial",
            "interrupted-time-series",
            "ex-ante-mkba",
            "effectencalculator",
        ]),
        "The lens whose verdict decides at every contract's end: renewed if it shows an effect for the better, at 5 %.",
    )],
};

pub(crate) static PAUSE: Shape = Shape {
    name: "`pause`",
    id: "pause",
    about: "Months without money: a cut that is repaired later.",
    fields: &[
        required("from", Month, "First month without money."),
        required("until", Month, "First month with money again."),
        field("saved", Flag, "true: the money is saved; false: it is spread over the other months. Default false."),
    ],
};

pub(crate) static ALLOCATION: Shape = Shape {
    name: "`allocation`",
    id: "allocation",
    about: "More money where disadvantage is greater.",
    fields: &[required(
        "proportionate",
        Number(0.0, 10.0),
        "Strength γ (0 = equal per resident, 1 = in proportion to disadvantage).",
    )],
};

pub(crate) static ROLL_OUT: Shape = Shape {
    name: "`roll_out`",
    id: "roll_out",
    about: "Where the stream starts: give one of the two. A roll-out pays only for the residents it reaches, from then on.",
    fields: &[
        field("worst_first", Whole(1, 10_000), "Only this many neighbourhoods, those with the most adversity (neighbourhoods)."),
        field("stepped_wedge", Whole(1, 50), "In this many yearly steps, by lot (steps of 12 months)."),
    ],
};

pub(crate) static STREAM: Shape = Shape {
    name: "`[[plan.stream]]`",
    id: "stream",
    about: "One flow of money with its contract.",
    fields: &[
        field("name", Name, "Name of the stream. Default: extra, or stream-1, stream-2, …"),
        field("workers", EUROS, "Community workers, opbouwwerk (€ per resident per year)."),
        field("places", EUROS, "Places to meet, buurthuis (€ per resident per year)."),
        field("wijkteam", EUROS, "Wijkteam professionals (€ per resident per year)."),
        field("specialised", EUROS, "Places in specialised care (€ per resident per year)."),
        field("debt_help", EUROS, "Debt help, schuldhulp (€ per resident per year)."),
        field("carer_support", EUROS, "Support of informal carers, respijtzorg (€ per resident per year)."),
        field("euros_per_year", Table(&EUROS_PER_YEAR), "The same in € per year for the whole municipality."),
        field("start", Month, "First month with money: months after the start, or \"2029-01\". Default 0."),
        field("contract", OneOf(&[Table(&CONTRACT), Choice(&["none"])]), "The contract. Default \"none\": paid without an end."),
        field("pause", OneOf(&[Table(&PAUSE), Choice(&["none"])]), "Months without money. Default none."),
        field(
            "overhead",
            SHARE,
            "Share of worker time lost to running the contract (0–1). Default by contract length: to 24 months 0.12, to 48 months 0.08, longer or none 0.04.",
        ),
        field(
            "keep",
            SHARE,
            "Probability that a worker is kept across a gap or a new partner (0–1). Default: the catalogue's, 0.4.",
        ),
        field("handover", SHARE, "Share of relations handed over when a worker leaves (0–1). Default: the catalogue's, 0.15."),
        field("ring_fenced", Flag, "The capability trap and a new council cannot touch this money. Default false."),
        field(
            "allocation",
            OneOf(&[Choice(&["equal"]), Table(&ALLOCATION)]),
            "\"equal\" per resident (default), or { proportionate = 1.0 }.",
        ),
        field(
            "roll_out",
            OneOf(&[Choice(&["all", "random-half"]), Table(&ROLL_OUT)]),
            "\"all\" (default), \"random-half\", { worst_first = 3 } or { stepped_wedge = 4 }.",
        ),
        field("partners", Whole(0, 10), "Number of partners; 0 = the rule is off (default)."),
        field("monitoring", Choice(&["none", "accounting", "learning"]), "How the work is followed. Default \"none\"."),
        field(
            "innovation",
            SHARE,
            "Share of the worst-judged neighbourhoods that gets a new approach every two years (0–1). Default 0.",
        ),
        field("target", Choice(&["none", "youth", "older"]), "Only this group counts the workers. Default \"none\": everyone."),
        field("abcd", SHARE, "Share of worker time for strengths of residents (ABCD) (0–1). Default 0."),
    ],
};
