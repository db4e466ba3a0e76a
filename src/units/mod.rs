//! Quantities that travel through every storey: money, months and the ids of the frame.

pub mod columns;
pub mod wide;

use serde::{Deserialize, Serialize};
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

/// Months before the first plan month that are lived under the status quo (warm-up).
pub const WARM_UP_MONTHS: i32 = 120;
/// Months that demography alone is lived before the warm-up (spin-up).
pub const SPIN_UP_MONTHS: i32 = 600;

/// A month of the simulation: 0 is the first month of every plan, −120…−1 is the warm-up, earlier is spin-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Month(pub i32);

impl Month {
    /// Month number counted from the first month of the spin-up, never negative (months). Keys of chance use it.
    pub fn since_spin_up(self) -> u32 {
        (self.0 + WARM_UP_MONTHS + SPIN_UP_MONTHS) as u32
    }
}

/// Money in integer cents: every euro is booked once, so sums must be exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Cents(pub i64);

impl Cents {
    pub const ZERO: Cents = Cents(0);

    /// Nearest cent to an amount in euros.
    pub fn from_euros(euros: f64) -> Cents {
        Cents((euros * 100.0).round() as i64)
    }

    /// Amount (euros).
    pub fn euros(self) -> f64 {
        self.0 as f64 / 100.0
    }
}

impl Add for Cents {
    type Output = Cents;
    fn add(self, other: Cents) -> Cents {
        Cents(self.0 + other.0)
    }
}
impl AddAssign for Cents {
    fn add_assign(&mut self, other: Cents) {
        self.0 += other.0;
    }
}
impl Sub for Cents {
    type Output = Cents;
    fn sub(self, other: Cents) -> Cents {
        Cents(self.0 - other.0)
    }
}
impl SubAssign for Cents {
    fn sub_assign(&mut self, other: Cents) {
        self.0 -= other.0;
    }
}
impl Neg for Cents {
    type Output = Cents;
    fn neg(self) -> Cents {
        Cents(-self.0)
    }
}
impl Sum for Cents {
    fn sum<I: Iterator<Item = Cents>>(amounts: I) -> Cents {
        amounts.fold(Cents::ZERO, Add::add)
    }
}
impl fmt::Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "€{:.2}", self.euros())
    }
}

/// A text in English and Dutch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bilingual {
    pub en: String,
    pub nl: String,
}

impl Bilingual {
    /// The same text in both languages.
    pub fn same(text: &str) -> Bilingual {
        Bilingual { en: text.into(), nl: text.into() }
    }

    pub fn new(en: &str, nl: &str) -> Bilingual {
        Bilingual { en: en.into(), nl: nl.into() }
    }

    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Nl => &self.nl,
        }
    }
}

/// Language of what is printed and drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    En,
    Nl,
}
