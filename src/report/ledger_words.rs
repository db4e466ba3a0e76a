//! What readers call the kinds of event of the ledger, and what became of them.

use crate::evaluation::ledger::{Class, Event, Shows};
use crate::evidence::Text;
use crate::units::Language;

/// A kind of event, in the plural.
pub fn event(event: Event) -> Text {
    match event {
        Event::Contact => Text::new("First contacts with the wijkteam", "Eerste contacten met het wijkteam"),
        Event::Specialised => Text::new("Starts of specialised care", "Starts van gespecialiseerde zorg"),
        Event::Crisis => Text::new("Crises", "Crises"),
        Event::Debt => Text::new("Residents in new problem debt", "Inwoners met nieuwe problematische schulden"),
        Event::Loneliness => Text::new("Start of severe loneliness", "Begin van ernstige eenzaamheid"),
        Event::CareLoad => Text::new("Carers who become overloaded", "Mantelzorgers die overbelast raken"),
        Event::Stopping => Text::new("Volunteers who stop", "Vrijwilligers die stoppen"),
    }
}

/// What an event is and how it is counted, in one sentence.
pub fn meaning(event: Event) -> Text {
    match event {
        Event::Contact => Text::new(
            "A resident's first place in the wijkteam's queue since the plans began.",
            "De eerste keer dat een inwoner op de wachtlijst van het wijkteam komt sinds het begin van de plannen.",
        ),
        Event::Specialised => Text::new(
            "A resident's Wmo support, youth care or mental health care (GGZ) begins.",
            "Voor een inwoner begint Wmo-begeleiding, jeugdhulp of GGZ.",
        ),
        Event::Crisis => {
            Text::new("Acute admission, eviction or out-of-home placement.", "Spoedopname, huisuitzetting of uithuisplaatsing.")
        }
        Event::Debt => Text::new(
            "The household comes into problem debt; each of its residents counts.",
            "Het huishouden krijgt problematische schulden; elke inwoner ervan telt mee.",
        ),
        Event::Loneliness => Text::new(
            "Severe loneliness for three months in a row; counted in the third.",
            "Drie maanden achter elkaar ernstig eenzaam; geteld in de derde maand.",
        ),
        Event::CareLoad => Text::new(
            "Care for others is a heavy load for three months in a row; counted in the third.",
            "Mantelzorg is drie maanden achter elkaar een zware last; geteld in de derde maand.",
        ),
        Event::Stopping => Text::new("A resident gives up volunteering.", "Een inwoner houdt op met vrijwilligerswerk."),
    }
}

/// What became of an event, as in a legend.
pub fn class(class: Class) -> Text {
    match class {
        Class::Unchanged => Text::new("unchanged", "ongewijzigd"),
        Class::Postponed => Text::new("postponed", "uitgesteld"),
        Class::BroughtForward => Text::new("brought forward", "vervroegd"),
        Class::Prevented => Text::new("prevented", "voorkomen"),
        Class::Extra => Text::new("extra", "extra"),
        Class::Surfaced => Text::new("hidden need that came to light", "verborgen nood die aan het licht kwam"),
    }
}

/// Why this pair of twins was chosen as the illustration; `{months}` for care that was postponed.
pub fn shows(shows: Shows) -> Text {
    match shows {
        Shows::CrisisPrevented => {
            Text::new("a crisis that did not happen in the plan", "een crisis die in het plan niet is gebeurd")
        }
        Shows::CarePrevented => {
            Text::new("specialised care that did not begin in the plan", "gespecialiseerde zorg die in het plan niet begon")
        }
        Shows::CarePostponed(_) => Text::new(
            "specialised care that began {months} months later in the plan",
            "gespecialiseerde zorg die in het plan {months} maanden later begon",
        ),
    }
}

/// A sentence in the language of the reader; `{name}` stands for a value.
pub fn fill(text: Text, language: Language, values: &[(&str, &str)]) -> String {
    values.iter().fold(text.of(language).to_string(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

/// A kind of event in few letters, for a table in the terminal.
pub const fn short(event: Event) -> Text {
    match event {
        Event::Contact => Text::new("First wijkteam contact", "Eerste contact wijkteam"),
        Event::Specialised => Text::new("Start specialised care", "Start specialistische zorg"),
        Event::Crisis => Text::new("Crisis", "Crisis"),
        Event::Debt => Text::new("Into problem debt", "Problematische schulden"),
        Event::Loneliness => Text::new("Severe loneliness", "Ernstige eenzaamheid"),
        Event::CareLoad => Text::new("Heavy care load", "Zware mantelzorg"),
        Event::Stopping => Text::new("Volunteer stops", "Vrijwilliger stopt"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_event_and_class_has_its_own_name_in_both_languages() {
        for language in [Language::En, Language::Nl] {
            let events: BTreeSet<&str> = Event::ALL.map(|kind| event(kind).of(language)).into();
            let meanings: BTreeSet<&str> = Event::ALL.map(|kind| meaning(kind).of(language)).into();
            let classes: BTreeSet<&str> = Class::ALL.map(|kind| class(kind).of(language)).into();
            assert_eq!((events.len(), meanings.len(), classes.len()), (Event::COUNT, Event::COUNT, Class::ALL.len()));
            assert!(events.iter().chain(&meanings).chain(&classes).all(|words| !words.is_empty()));
        }
    }

    #[test]
    fn what_an_event_is_stands_in_a_sentence() {
        let sentence = Event::ALL.iter().all(|&kind| meaning(kind).en.ends_with('.') && meaning(kind).nl.ends_with('.'));
        assert!(sentence);
    }

    #[test]
    fn values_are_filled_in() {
        let text = fill(shows(Shows::CarePostponed(7)), Language::Nl, &[("months", "7")]);
        assert!(text.contains("7 maanden") && !text.contains('{'));
    }
}
