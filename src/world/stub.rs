//! Stand-in for the institutions until they are joined.
use crate::chance::Chance;
use crate::observe::record::{Item, Payer};
use crate::units::{Cents, Month};

#[derive(Clone, Debug)]
pub struct Institutions;

pub struct Seen<'a> {
    pub team_pressure: &'a [f64],
    pub volunteers_per_adult: &'a [f64],
    pub team_referrals: &'a [u32],
    pub acute_and_specialised: Cents,
    pub debtors: &'a [u32],
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Offer {
    pub bridging: f32,
    pub bridging_signal: [f32; 3],
    pub trust_kept: f32,
    pub place: f32,
    pub group_support: f32,
    pub motivation_support: f32,
    pub team_slots: f64,
    pub specialised_places: f64,
    pub debt_cases: f64,
    pub carer_support: f64,
    pub instrumental: f32,
    pub volunteer_need: f32,
    pub relational: f32,
    pub tenure: f32,
    pub dyad_tenure: f32,
    pub remaining_contract: f32,
    pub since_reprioritised: f32,
    pub funded_fte: f32,
    pub tendering: f32,
}

impl Institutions {
    pub fn live_month(&mut self, _: Month, _: &Chance, _: &Seen, offers: &mut [Offer], _: &mut dyn FnMut(Item, Payer, Cents)) {
        for offer in offers {
            *offer = Offer {
                bridging: 0.3,
                bridging_signal: [0.3; 3],
                trust_kept: 0.995,
                place: 0.53,
                group_support: 1.0,
                motivation_support: 1.0,
                volunteer_need: 1.0,
                ..Offer::default()
            };
        }
    }
}
