//! The year's budget: acute and specialised spending against the last warm-up year, and what is taken from prevention for it.

use crate::units::Cents;

/// Books of one plan for the capability trap.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Budget {
    /// Acute and specialised spending in the last warm-up year.
    pub norm: Cents,
    /// The same in the year under way.
    pub this_year: Cents,
    /// Share of this year's non-ring-fenced extra money that is taken (0–1).
    pub taken: f64,
}

impl Budget {
    /// Books one month's acute and specialised spending (month −12…).
    pub fn book(&mut self, month: i32, spent: Cents) {
        match month {
            ..-12 => {}
            -12..=-1 => self.norm += spent,
            _ => self.this_year += spent,
        }
    }

    /// Closes the year: share `trap` of the overspend is taken from `available` next year, at most all of it.
    pub fn close(&mut self, trap: f64, available: Cents) {
        let overspend = (self.this_year - self.norm).0.max(0) as f64;
        self.taken = if available.0 > 0 { (trap * overspend / available.0 as f64).clamp(0.0, 1.0) } else { 0.0 };
        self.this_year = Cents::ZERO;
    }
}
