//! What a reader of the spreadsheet calls payers, items, spheres, goals and directions.

use super::Book;
use crate::evidence::measures::{Better, Goal, Sphere};
use crate::observe::record::{Item, Payer};

impl Book<'_> {
    pub(super) fn payer(&self, payer: Payer) -> String {
        match payer {
            Payer::Municipality => self.say("municipality", &[]),
            Payer::Insurer => self.say("insurer", &[]),
            Payer::State => self.say("state", &[]),
        }
    }

    pub(super) fn item(&self, item: Item) -> String {
        match item {
            Item::BaseWorkers => self.say("sheet-base-workers", &[]),
            Item::BasePlaces => self.say("sheet-base-places", &[]),
            Item::ExtraWorkers => self.say("sheet-extra-workers", &[]),
            Item::ExtraPlaces => self.say("sheet-extra-places", &[]),
            Item::ExtraWijkteam => self.say("sheet-extra-wijkteam", &[]),
            Item::ExtraSpecialised => self.say("sheet-extra-specialised", &[]),
            Item::DebtHelp => self.say("sheet-debt-help", &[]),
            Item::CarerSupport => self.say("sheet-carer-support", &[]),
            Item::Wijkteam => self.say("sheet-wijkteam", &[]),
            Item::Wmo => self.say("sheet-wmo", &[]),
            Item::YouthCare => self.say("sheet-youth-care", &[]),
            Item::Ggz => self.say("sheet-ggz", &[]),
            Item::Crisis => self.say("sheet-crisis", &[]),
        }
    }

    pub(super) fn sphere(&self, sphere: Sphere) -> String {
        match sphere {
            Sphere::Personal => self.say("personal", &[]),
            Sphere::Communal => self.say("communal", &[]),
            Sphere::Institutional => self.say("institutional", &[]),
        }
    }

    pub(super) fn goal(&self, goal: Goal) -> String {
        match goal {
            Goal::OwnWorth => self.say("own-worth", &[]),
            Goal::Preventive => self.say("preventive", &[]),
            Goal::LimitingCost => self.say("limiting-cost", &[]),
        }
    }

    pub(super) fn better(&self, better: Better) -> String {
        match better {
            Better::Up => self.say("more", &[]),
            Better::Down => self.say("fewer", &[]),
            Better::Neither => self.say("sheet-neither", &[]),
        }
    }
}
