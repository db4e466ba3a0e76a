//! What the ledger calls events and their classes, in two languages.

use crate::evaluation::ledger::{Class, Event};
use crate::evidence::Text;

pub const fn event(event: Event) -> Text {
    match event {
        Event::Contact => Text::new("First wijkteam contact", "Eerste contact wijkteam"),
        Event::Specialised => Text::new("Start specialised care", "Start gespecialiseerde zorg"),
        Event::Crisis => Text::new("Crisis", "Crisis"),
        Event::Debt => Text::new("Into problem debt", "Problematische schulden"),
        Event::Loneliness => Text::new("Severe loneliness", "Ernstige eenzaamheid"),
        Event::CareLoad => Text::new("Heavy care load", "Zware mantelzorg"),
        Event::Stopping => Text::new("Volunteer stops", "Vrijwilliger stopt"),
    }
}

pub const fn class(class: Class) -> Text {
    match class {
        Class::Unchanged => Text::new("unchanged", "gelijk"),
        Class::Postponed => Text::new("postponed", "uitgesteld"),
        Class::BroughtForward => Text::new("brought forward", "vervroegd"),
        Class::Prevented => Text::new("prevented", "voorkomen"),
        Class::Extra => Text::new("extra", "extra"),
        Class::Surfaced => Text::new("surfaced", "boven water gekomen"),
    }
}
