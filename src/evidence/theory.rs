//! The policy theory (beleidstheorie): the links from money to outcome, each with the mechanisms that carry it.
//!
//! A link claims that one thing leads to another. What it rests on is read from the catalogue: the strength of a mechanism is
//! that of the parameters its switch puts to neutral, for those carry the effect; the others only give it shape.

mod table;

pub use table::LINKS;

use super::{Mechanism, Parameter, Parameters, Strength, mechanism, text::Text};

/// One step of the story from money to outcome.
pub struct Link {
    pub key: &'static str,
    /// A name short enough for a figure.
    pub label: Text,
    /// What is switched off to see what the link contributes.
    pub mechanisms: &'static [&'static str],
    pub cause: Text,
    pub leads_to: Text,
    /// Why it should, in one plain sentence.
    pub because: Text,
    /// What a plan must have for the link to belong to its story.
    pub needs: Needs,
    /// It tells plans of the same money apart by their contracts, rather than paid from unpaid.
    pub contract: bool,
}

/// What a plan must have for a link to belong to its story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Workers or places.
    SocialBase,
    Workers,
    Places,
    /// Workers, or staff of the wijkteam.
    WorkersOrTeam,
    DebtHelp,
    CarerSupport,
    /// Workers whose contract ends while the plan is lived.
    WorkersUnderContract,
    /// Places whose money stops for a while, or may.
    PlacesWithoutMoney,
}

impl Link {
    pub fn parts(&self) -> impl Iterator<Item = &'static Mechanism> + use<> {
        self.mechanisms.iter().filter_map(|key| mechanism(key))
    }

    /// The weakest evidence that carries it.
    pub fn strength(&self) -> Strength {
        self.parts().map(strength).max_by_key(|&strength| doubt(strength)).unwrap_or(Strength::Assumption)
    }

    /// Where the numbers that carry it come from, each source once.
    pub fn sources(&self) -> Vec<Text> {
        let mut sources: Vec<Text> = Vec::new();
        for source in self.parts().flat_map(carriers).map(|parameter| parameter.source) {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        sources
    }
}

/// The link with this key.
pub fn link(key: &str) -> Option<&'static Link> {
    LINKS.iter().find(|link| link.key == key)
}

/// The weakest evidence among the parameters that carry a mechanism.
pub fn strength(mechanism: &Mechanism) -> Strength {
    let strengths = carriers(mechanism).map(|parameter| parameter.strength);
    strengths.max_by_key(|&strength| doubt(strength)).unwrap_or(Strength::Assumption)
}

/// Parameters that the switch of a mechanism puts to neutral.
fn carriers(mechanism: &'_ Mechanism) -> impl Iterator<Item = &'static Parameter> + use<> {
    let mut on = Parameters::default();
    // Away from the defaults, some of which are neutral already.
    mechanism.parameters().for_each(|entry| (entry.set)(&mut on, entry.low + 0.7 * (entry.high - entry.low)));
    let mut off = on;
    (mechanism.off)(&mut off);
    mechanism.parameters().filter(move |entry| (entry.get)(&on) != (entry.get)(&off))
}

/// Higher is weaker. A calibrated number fits a total that is known, so it is no mere assumption; nor is it a finding.
fn doubt(strength: Strength) -> u8 {
    match strength {
        Strength::Strong => 0,
        Strength::Moderate => 1,
        Strength::Weak => 2,
        Strength::Calibrated => 3,
        Strength::Assumption => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_link_names_mechanisms_that_exist_and_no_mechanism_is_in_two_links() {
        let all: Vec<&str> = LINKS.iter().flat_map(|link| link.mechanisms).copied().collect();
        for (i, key) in all.iter().enumerate() {
            assert!(mechanism(key).is_some(), "{key} is no mechanism");
            assert!(!all[..i].contains(key), "{key} is in two links");
        }
        assert!(LINKS.iter().all(|link| !link.mechanisms.is_empty()));
    }

    #[test]
    fn every_link_is_told_once_and_in_both_languages() {
        for (i, link) in LINKS.iter().enumerate() {
            assert!(LINKS[..i].iter().all(|other| other.key != link.key), "{}", link.key);
            for text in [link.label, link.cause, link.leads_to, link.because] {
                assert!(!text.en.is_empty() && !text.nl.is_empty() && text.en != text.nl, "{}", link.key);
            }
            assert!(link.because.en.ends_with('.') && link.because.nl.ends_with('.'), "{}", link.key);
            assert!(link.label.en.chars().count() <= 26 && link.label.nl.chars().count() <= 26, "{}", link.key);
            assert!(!link.cause.en.ends_with('.') && !link.leads_to.nl.ends_with('.'), "{}", link.key);
        }
    }

    #[test]
    fn strengths_and_sources_follow_the_catalogue() {
        let of = |key: &str| link(key).expect("a link").strength();
        assert_eq!(of("less-strain"), Strength::Weak, "its unit, an assumption, does not carry it");
        assert_eq!(of("noticed-earlier"), Strength::Moderate);
        assert_eq!(of("known-faces"), Strength::Weak);
        assert_eq!(of("light-help"), Strength::Assumption, "as weak as its weakest part");
        assert_eq!(of("leaving-early"), Strength::Assumption);
        for link in LINKS {
            let known = |source: &Text| crate::evidence::CATALOGUE.iter().any(|entry| entry.source == *source);
            assert!(!link.sources().is_empty() && link.sources().iter().all(known), "{}", link.key);
            let weakest = link.parts().flat_map(carriers).map(|entry| doubt(entry.strength)).max();
            assert_eq!(weakest, Some(doubt(link.strength())), "{}", link.key);
        }
    }

    #[test]
    fn the_story_runs_from_money_to_outcome_and_then_to_the_contract() {
        assert!((12..=18).contains(&LINKS.len()), "{}", LINKS.len());
        assert!(LINKS.is_sorted_by_key(|link| link.contract));
    }
}
