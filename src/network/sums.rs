//! Strengths of ties, and what a month's ties add up to. Whole numbers throughout, so that no sum depends on the order
//! in which ties are read.

use super::frame::{NO_BED, NO_END, TieFrame};
use crate::units::columns::padded;

/// Strength 1 of a tie.
pub const STRENGTH_ONE: f32 = 65_536.0;
/// Sums of contact per unit of strength; of support and load per unit of strength × share.
pub const CONTACT_UNIT: f32 = 65_536.0;
pub const SUPPORT_UNIT: f32 = 65_536.0 * 16_383.0 / 256.0;

/// Strengths of the ties of one neighbourhood.
#[derive(Clone, Debug)]
pub struct Strengths {
    /// `[bed × 6 + end]`: private ties do not depend on the plan; both ends keep them, bit for bit the same.
    pub private: Vec<u16>,
    /// `[(bed × 5 + tie) × plans + plan]`.
    pub local: Vec<u16>,
}

impl Strengths {
    /// Every tie at its strength for newcomers.
    pub fn new(frame: &TieFrame, private: u16, local: u16) -> Strengths {
        let ends = |&end: &u32| if end == NO_BED { 0 } else { private };
        let ties = |&end: &u16| if end == NO_END { 0 } else { local };
        Strengths { private: frame.private.iter().map(ends).collect(), local: frame.local.iter().map(ties).collect() }
    }

    /// The same strengths for a number of plans.
    pub fn fork(&self, plans: usize) -> Strengths {
        // Room is asked for at once: growing by doubling would leave up to as much unused.
        let mut local = Vec::with_capacity(self.local.len() * plans);
        self.local.iter().for_each(|&w| local.extend(std::iter::repeat_n(w, plans)));
        Strengths { private: self.private.clone(), local }
    }
}

/// What ties add up to this month: `[bed][contact, support, load][plan]`, and counts per plan. Scratch of a thread.
#[derive(Clone, Debug, Default)]
pub struct Sums {
    pub values: Vec<u32>,
    /// Expected meetings this month (in 1/4096) and ties of 0.3 or more (ends), per plan.
    pub meetings: [u64; MOST_LANES],
    pub close: [u64; MOST_LANES],
}

/// Plans that can live in lockstep.
pub const MOST_LANES: usize = 8;

impl Sums {
    /// Room for a neighbourhood.
    pub fn with_room(beds: usize, plans: usize) -> Sums {
        Sums { values: vec![0; padded(beds) * 3 * plans], ..Sums::default() }
    }
}
