//! Lines of the ledger: what is paid for and who pays.

use serde::{Deserialize, Serialize};

/// Who pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Payer {
    Municipality,
    Insurer,
    State,
}

/// What is paid for: one line of the ledger of euros.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    BaseWorkers,
    BasePlaces,
    ExtraWorkers,
    ExtraPlaces,
    ExtraWijkteam,
    ExtraSpecialised,
    DebtHelp,
    CarerSupport,
    Wijkteam,
    Wmo,
    YouthCare,
    Ggz,
    Crisis,
}

impl Item {
    pub const ALL: [Item; 13] = [
        Item::BaseWorkers,
        Item::BasePlaces,
        Item::ExtraWorkers,
        Item::ExtraPlaces,
        Item::ExtraWijkteam,
        Item::ExtraSpecialised,
        Item::DebtHelp,
        Item::CarerSupport,
        Item::Wijkteam,
        Item::Wmo,
        Item::YouthCare,
        Item::Ggz,
        Item::Crisis,
    ];

    /// Money of the plan's own streams ("preventive" or bought care) as against base and care.
    pub fn of_plan(self) -> bool {
        (Item::ExtraWorkers as usize..=Item::CarerSupport as usize).contains(&(self as usize))
    }

    /// Care: what prevention may or may not save.
    pub fn of_care(self) -> bool {
        self as usize >= Item::Wmo as usize
    }
}
