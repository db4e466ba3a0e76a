//! The council: whether the one in office re-prioritised, and since when policy has stood.

use crate::units::WARM_UP_MONTHS;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Council {
    /// The council in office re-prioritised: money that is not ring-fenced stops at its next contract end.
    pub reprioritises: bool,
    /// Last month in which the plan's priorities changed (months); before that, the first month of the warm-up.
    pub changed: i32,
}

impl Default for Council {
    fn default() -> Self {
        Council { reprioritises: false, changed: -WARM_UP_MONTHS }
    }
}
