//! Values that are each allowed and make no sense together.

use super::{Parameters, text::Text};

/// Two parameters that contradict each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradiction {
    pub keys: [&'static str; 2],
    pub why: Text,
}

/// Every contradiction in a set of values; none at the defaults and anywhere in the plausible ranges of what is not
/// calibrated.
pub fn contradictions(p: &Parameters) -> Vec<Contradiction> {
    let rules = [
        (
            p.money.crisis_insurer + p.money.crisis_municipality > 1.0,
            ["money.crisis_insurer", "money.crisis_municipality"],
            Text::new(
                "insurer and municipality together pay more than the whole of a crisis",
                "verzekeraar en gemeente betalen samen meer dan een hele crisis",
            ),
        ),
        (
            p.demography.parent_age_low >= p.demography.parent_age_high,
            ["demography.parent_age_low", "demography.parent_age_high"],
            Text::new("nobody is of an age to have children", "niemand heeft de leeftijd om kinderen te krijgen"),
        ),
        (
            p.observation.lonely_gap > p.observation.severely_lonely_gap,
            ["observation.lonely_gap", "observation.severely_lonely_gap"],
            Text::new(
                "someone could be severely lonely without being lonely",
                "iemand zou ernstig eenzaam kunnen zijn zonder eenzaam te zijn",
            ),
        ),
        (
            p.observation.carer_load > p.observation.heavy_carer_load,
            ["observation.carer_load", "observation.heavy_carer_load"],
            Text::new(
                "a carer could be heavily burdened without counting as a carer",
                "iemand zou zwaar belast kunnen zijn zonder als mantelzorger te tellen",
            ),
        ),
        (
            p.observation.high_strain > p.observation.severe_strain,
            ["observation.high_strain", "observation.severe_strain"],
            Text::new(
                "someone could be under severe strain without being under high strain",
                "iemand zou zeer zwaar belast kunnen zijn zonder zwaar belast te zijn",
            ),
        ),
    ];
    rules.into_iter().filter(|(broken, _, _)| *broken).map(|(_, keys, why)| Contradiction { keys, why }).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{CATALOGUE, Parameter, Strength, find};
    use super::*;

    fn with(values: &[(&str, f64)]) -> Parameters {
        let mut p = Parameters::default();
        values.iter().for_each(|(key, value)| (find(key).expect("a parameter").set)(&mut p, *value));
        p
    }

    #[test]
    fn the_defaults_and_the_ranges_that_sweeps_draw_from_hold_no_contradiction() {
        assert_eq!(contradictions(&Parameters::default()), []);
        let swept = |p: &&Parameter| p.strength != Strength::Calibrated;
        let corners = |entry: &'static Parameter| [(entry.key, entry.low), (entry.key, entry.high)];
        for first in CATALOGUE.iter().filter(swept).flat_map(corners) {
            let process = first.0.split('.').next();
            let neighbours = CATALOGUE.iter().filter(swept).filter(|p| Some(p.process()) == process);
            for second in neighbours.flat_map(corners).filter(|second| second.0 != first.0) {
                assert_eq!(contradictions(&with(&[first, second])), [], "{first:?} {second:?}");
            }
        }
    }

    #[test]
    fn payers_of_a_crisis_cannot_pay_more_than_it_costs() {
        let found = contradictions(&with(&[("money.crisis_insurer", 0.8), ("money.crisis_municipality", 0.3)]));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].keys, ["money.crisis_insurer", "money.crisis_municipality"]);
    }

    #[test]
    fn every_rule_names_parameters_that_exist() {
        let all_wrong = with(&[
            ("money.crisis_insurer", 1.0),
            ("demography.parent_age_low", 50.0),
            ("observation.lonely_gap", 0.9),
            ("observation.carer_load", 0.9),
            ("observation.high_strain", 5.0),
        ]);
        let found = contradictions(&all_wrong);
        assert_eq!(found.len(), 5);
        assert!(found.iter().flat_map(|c| c.keys).all(|key| find(key).is_some()));
    }
}
