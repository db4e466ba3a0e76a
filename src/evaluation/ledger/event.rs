//! Kinds of event and the classes that a pair of twins puts them in.

use crate::residents::lives::{CARE_BEGAN, CONTACT, CRISIS, INTO_DEBT, STOPPED};
use serde::{Deserialize, Serialize};

/// What happens to a resident. The number is the bit that stands for it in the byte of a resident's month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[repr(u8)]
pub enum Event {
    /// Severe loneliness for three months in a row, counted in the third; what stood at month 0 is not an event.
    Loneliness = 0,
    /// Heavy care load for three months in a row, counted in the third.
    CareLoad = 1,
    Crisis = 2,
    /// First place in the wijkteam's queue since month 0.
    Contact = 3,
    /// Start of specialised care.
    Specialised = 4,
    /// A volunteer's stopping.
    Stopping = 5,
    /// The household comes into problem debt: counted for each resident of it.
    Debt = 6,
}

/// Events that the world itself marks, at the same bits.
pub const MARKED: u8 = CRISIS | CONTACT | CARE_BEGAN | STOPPED | INTO_DEBT;

impl Event {
    pub const COUNT: usize = 7;
    /// In the order in which readers meet them.
    pub const ALL: [Event; Event::COUNT] =
        [Event::Contact, Event::Specialised, Event::Crisis, Event::Debt, Event::Loneliness, Event::CareLoad, Event::Stopping];

    /// The bit in the byte of a month.
    pub const fn bit(self) -> u8 {
        1 << self as u8
    }

    /// Name in files.
    pub fn key(self) -> &'static str {
        match self {
            Event::Contact => "first_contact",
            Event::Specialised => "specialised_start",
            Event::Crisis => "crisis",
            Event::Debt => "problem_debt",
            Event::Loneliness => "severe_loneliness",
            Event::CareLoad => "heavy_care_load",
            Event::Stopping => "volunteer_stop",
        }
    }
}

const _: () = assert!(Event::Crisis.bit() == CRISIS && Event::Contact.bit() == CONTACT && Event::Specialised.bit() == CARE_BEGAN);
const _: () = assert!(Event::Stopping.bit() == STOPPED && Event::Debt.bit() == INTO_DEBT);

/// What became of an event in the plan, held against the twin. The first five are all there is; `Surfaced` marks some first
/// contacts besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[repr(u8)]
pub enum Class {
    Unchanged = 0,
    Postponed = 1,
    BroughtForward = 2,
    /// Only in the world held against, within the horizon.
    Prevented = 3,
    /// Only in the plan, within the horizon.
    Extra = 4,
    /// A first contact whose twin had none yet and was then in hidden need.
    Surfaced = 5,
}

impl Class {
    pub const ALL: [Class; 6] =
        [Class::Unchanged, Class::Postponed, Class::BroughtForward, Class::Prevented, Class::Extra, Class::Surfaced];

    /// Name in files.
    pub fn key(self) -> &'static str {
        match self {
            Class::Unchanged => "unchanged",
            Class::Postponed => "postponed",
            Class::BroughtForward => "brought_forward",
            Class::Prevented => "prevented",
            Class::Extra => "extra",
            Class::Surfaced => "surfaced",
        }
    }
}
