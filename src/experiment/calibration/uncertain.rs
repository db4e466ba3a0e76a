//! Which entries of the catalogue are uncertain facts, and which are definitions or choices that no draw may touch.

use crate::evidence::{CATALOGUE, Parameter};

/// Entries that are not drawn, with the reason.
pub struct Fixed {
    /// Key of an entry, or a process with a dot at its end (`lenses.`).
    pub key: &'static str,
    pub why: &'static str,
}

/// Everything else in the catalogue is drawn.
pub static FIXED: &[Fixed] = &[
    Fixed { key: "lenses.", why: "how evaluators look at a world; it changes nothing that is lived" },
    Fixed { key: "money.discount_rate", why: "an agreement on how to add up euros of different years" },
    Fixed { key: "volunteering.age_low", why: "the age at which the count of volunteers begins: a definition" },
    Fixed { key: "specialised.youth_age", why: "the age at which youth care ends: set by law" },
    Fixed { key: "strain.loneliness_unit", why: "the unit of `strain.loneliness`, which carries the uncertainty of both" },
    Fixed { key: "team.trust_unit", why: "the unit of trust in help; `team.trust_share` carries the uncertainty" },
    Fixed { key: "observation.severe_strain", why: "where severe strain begins: a definition without a target" },
    Fixed { key: "policy.innovation_every", why: "a rule of the funder, not a fact" },
    Fixed { key: "policy.referral_window", why: "a rule of the funder, not a fact" },
];

/// The uncertain parameters, in the order of the catalogue.
pub fn uncertain() -> impl Iterator<Item = &'static Parameter> + Clone {
    CATALOGUE.iter().filter(|entry| fixed(entry.key).is_none())
}

/// Why a parameter is not drawn; nothing where it is.
pub fn fixed(key: &str) -> Option<&'static str> {
    FIXED.iter().find(|entry| entry.key == key || (entry.key.ends_with('.') && key.starts_with(entry.key))).map(|entry| entry.why)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Strength;

    #[test]
    fn every_exception_names_something_and_has_a_reason() {
        for entry in FIXED {
            let named = CATALOGUE.iter().filter(|p| p.key == entry.key || p.key.starts_with(entry.key)).count();
            assert!(named > 0 && (named == 1 || entry.key.ends_with('.')), "{}", entry.key);
            assert!(entry.why.len() > 15, "{}", entry.key);
        }
    }

    #[test]
    fn what_was_fitted_is_drawn_and_what_is_agreed_is_not() {
        let drawn: Vec<&str> = uncertain().map(|entry| entry.key).collect();
        for entry in CATALOGUE.iter().filter(|entry| entry.strength == Strength::Calibrated) {
            assert!(drawn.contains(&entry.key), "{}", entry.key);
        }
        assert!(!drawn.contains(&"money.discount_rate") && !drawn.iter().any(|key| key.starts_with("lenses.")));
        assert!(drawn.len() > 150 && uncertain().all(|entry| entry.low < entry.high), "{}", drawn.len());
    }
}
