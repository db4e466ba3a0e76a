//! The off-switches: what each mechanism does, and the values that make it do nothing.
//!
//! A switch sets parameters to their neutral values and touches nothing else, so that "with and without" is a difference of
//! numbers that every process already reads, and a switched-off world is as reproducible as any other.

mod table;

pub use table::MECHANISMS;

use super::{CATALOGUE, Parameter, Parameters, text::Text};

/// A process that can be switched off to see what it contributes.
pub struct Mechanism {
    /// Name in the `[mechanisms]` table of a scenario.
    pub key: &'static str,
    pub label: Text,
    /// What it does, in one sentence.
    pub does: Text,
    /// Sets its parameters to neutral values.
    pub off: fn(&mut Parameters),
}

impl Mechanism {
    /// The parameters that belong to it, in the order of the catalogue.
    pub fn parameters(&self) -> impl Iterator<Item = &'static Parameter> + use<> {
        let key = self.key;
        CATALOGUE.iter().filter(move |p| p.mechanism == key)
    }
}

/// The mechanism with this key.
pub fn mechanism(key: &str) -> Option<&'static Mechanism> {
    MECHANISMS.iter().find(|m| m.key == key)
}

/// What must be off for policy to reach no one's strain: the null world of the verification (§12, property 2).
/// The capability trap and booked savings are rules of a plan and stay out of it by themselves.
pub const NULL_WORLD: &[&str] = &[
    "loneliness_to_strain",
    "buffering",
    "care_load",
    "light_help",
    "casework_help",
    "specialised_help",
    "waiting_harm",
    "livelihood_help",
    "debt_help",
    "crisis_protection",
    "scarring",
    "role_benefit",
];

#[cfg(test)]
mod tests {
    use super::*;

    /// All parameters at one end of their ranges, so that a switch whose default is already off shows as well.
    fn all_at(value: fn(&Parameter) -> f64) -> Parameters {
        let mut parameters = Parameters::default();
        CATALOGUE.iter().for_each(|entry| (entry.set)(&mut parameters, value(entry)));
        parameters
    }

    #[test]
    fn an_off_switch_changes_its_own_parameters_and_no_others() {
        let start = all_at(|entry| entry.low + 0.7 * (entry.high - entry.low));
        for mechanism in MECHANISMS {
            let mut off = start;
            (mechanism.off)(&mut off);
            let changed: Vec<_> = CATALOGUE.iter().filter(|p| (p.get)(&off) != (p.get)(&start)).collect();
            assert!(!changed.is_empty(), "{} changes nothing", mechanism.key);
            for entry in changed {
                assert_eq!(entry.mechanism, mechanism.key, "{} changes {}", mechanism.key, entry.key);
                assert!(super::super::check(entry.key, (entry.get)(&off)).is_ok(), "{} is not allowed when off", entry.key);
            }
        }
    }

    #[test]
    fn switching_off_twice_is_switching_off_once() {
        for mechanism in MECHANISMS {
            let mut once = all_at(|entry| entry.high);
            (mechanism.off)(&mut once);
            let mut twice = once;
            (mechanism.off)(&mut twice);
            assert_eq!(once, twice, "{}", mechanism.key);
        }
    }

    #[test]
    fn every_mechanism_a_parameter_names_has_a_switch_and_the_other_way_round() {
        for entry in CATALOGUE.iter().filter(|p| !p.mechanism.is_empty()) {
            assert!(mechanism(entry.mechanism).is_some(), "{} names {}", entry.key, entry.mechanism);
        }
        for switch in MECHANISMS {
            assert!(switch.parameters().next().is_some(), "{} governs no parameter", switch.key);
        }
    }

    #[test]
    fn the_null_world_cuts_every_way_policy_reaches_strain() {
        let mut p = Parameters::default();
        for key in NULL_WORLD {
            (mechanism(key).expect("a known mechanism").off)(&mut p);
        }
        let ways = [p.strain.loneliness, p.strain.buffer, p.strain.care_load, p.strain.waiting_harm, p.strain.scarring];
        let help =
            [p.strain.role_benefit, p.signalling.light_help, p.team.casework, p.specialised.effect, p.livelihood.debt_help];
        assert!(ways.iter().chain(&help).all(|value| *value == 0.0));
        assert_eq!((p.livelihood.case_factor, p.crisis.in_care), (1.0, 1.0));
    }

    #[test]
    fn mechanisms_are_named_once_and_in_both_languages() {
        for (i, a) in MECHANISMS.iter().enumerate() {
            assert!(MECHANISMS[..i].iter().all(|b| b.key != a.key), "{} is there twice", a.key);
            assert!(!a.does.en.is_empty() && a.does.en != a.does.nl, "{}", a.key);
        }
    }
}
