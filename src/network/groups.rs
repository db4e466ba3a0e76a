//! Group slots of a neighbourhood in one plan: associations and residents' initiatives, alive or waiting to be founded.

use super::{OWN_GROUPS, TieFrame};

/// Columns per group slot.
#[derive(Clone, Debug)]
pub struct Groups {
    pub alive: Vec<bool>,
    /// Vitality v (0–1).
    pub vitality: Vec<f32>,
    /// Members, and volunteers who serve here (persons).
    pub members: Vec<u32>,
    pub volunteers: Vec<u32>,
    /// Vitality as those who might join see it: −1 where no group lives.
    pub reach: Vec<f32>,
    /// Volunteers asked for (persons), and overload of those who serve (0–3).
    pub need: Vec<f32>,
    pub overload: Vec<f32>,
}

impl Groups {
    /// All slots alive at a vitality.
    pub fn new(slots: usize, vitality: f32) -> Groups {
        Groups {
            alive: vec![true; slots],
            vitality: vec![vitality; slots],
            members: vec![0; slots],
            volunteers: vec![0; slots],
            reach: vec![vitality; slots],
            need: vec![0.0; slots],
            overload: vec![0.0; slots],
        }
    }

    /// The first of a bed's own groups that is alive.
    #[inline(always)]
    pub fn served(&self, frame: &TieFrame, bed: usize) -> Option<usize> {
        (0..OWN_GROUPS).map(|own| frame.own_slots[own][bed] as usize).find(|&slot| self.alive[slot])
    }
}
