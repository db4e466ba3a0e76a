//! The scenario once everything unsaid has its default: what is lived, and what the manifest keeps.

use super::municipality::Municipality;
use super::plan::{Circumstances, OwnFigures, Plan};
use crate::evidence::{self, Parameters};
use crate::units::Bilingual;
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// A checked scenario.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scenario {
    /// Built-in name, or the name of the file without its ending.
    pub name: String,
    pub title: Bilingual,
    pub question: Bilingual,
    /// Direction that was expected before the scenario was run.
    pub expected: Bilingual,
    pub municipality: Municipality,
    /// First month of the plans: year and month of the year (1–12).
    pub start: (i32, u32),
    /// Years that are lived (years).
    pub years: u32,
    /// Place of the reference in `plans`.
    pub reference: usize,
    pub circumstances: Circumstances,
    pub plans: Vec<Plan>,
    /// With the scenario's own values and with the mechanisms switched off.
    pub parameters: Parameters,
    pub mechanisms_off: Vec<String>,
    pub own: OwnFigures,
}

impl Scenario {
    /// Months that are lived from the start (months).
    pub fn horizon(&self) -> i32 {
        12 * self.years as i32
    }

    /// The same with more mechanisms off, as if `[mechanisms]` said so; what a stream says of itself stays (see `Stream::following`).
    pub fn without(&self, mechanisms: &[&str]) -> Scenario {
        let mut scenario = self.clone();
        for mechanism in mechanisms.iter().filter_map(|key| evidence::mechanism(key)) {
            if !scenario.mechanisms_off.iter().any(|off| off == mechanism.key) {
                (mechanism.off)(&mut scenario.parameters);
                scenario.mechanisms_off.push(mechanism.key.into());
            }
        }
        scenario.with_streams_of(&self.parameters)
    }

    /// The same with drawn values of parameters (keys of the catalogue) wherever the catalogue's default still stands: what the
    /// scenario or the municipality's own figures say otherwise stays, a mechanism that is off stays off, and what a stream left
    /// unsaid follows. A default that was written out cannot be told from one left unsaid: it is drawn too.
    pub fn with_draw(&self, keys: &[&str], values: &[f64]) -> Scenario {
        let mut scenario = self.clone();
        for (key, &value) in keys.iter().zip(values) {
            if let Some(entry) = evidence::find(key).filter(|entry| (entry.get)(&self.parameters) == entry.default) {
                (entry.set)(&mut scenario.parameters, value);
            }
        }
        // A drawn value beside the scenario's own may make no sense: both stay as they were.
        for key in evidence::contradictions(&scenario.parameters).iter().flat_map(|found| found.keys) {
            if let Some(entry) = evidence::find(key) {
                (entry.set)(&mut scenario.parameters, (entry.get)(&self.parameters));
            }
        }
        for (key, own) in [("money.base_workers", self.own.base_workers), ("money.base_places", self.own.base_places)] {
            if let (Some(own), Some(entry)) = (own, evidence::find(key)) {
                (entry.set)(&mut scenario.parameters, own);
            }
        }
        for mechanism in self.mechanisms_off.iter().filter_map(|key| evidence::mechanism(key)) {
            (mechanism.off)(&mut scenario.parameters);
        }
        scenario.with_streams_of(&self.parameters)
    }

    /// What streams took from these parameters they take from the scenario's own.
    fn with_streams_of(mut self, before: &Parameters) -> Scenario {
        let catalogues = (&before.workers, &self.parameters.workers);
        for stream in self.plans.iter_mut().flat_map(|plan| &mut plan.streams) {
            *stream = stream.following(stream.contract.clone(), catalogues);
        }
        self
    }

    /// Hash of everything that can change a result (SHA-256 in hexadecimal): titles, labels and expectations do not count.
    pub fn resolved_hash(&self) -> String {
        let mut value = serde_json::to_value(self).unwrap_or_default();
        if let Value::Object(fields) = &mut value {
            for words in ["name", "title", "question", "expected"] {
                fields.remove(words);
            }
            for plan in fields.get_mut("plans").and_then(Value::as_array_mut).into_iter().flatten() {
                plan.as_object_mut().map(|plan| plan.remove("label"));
            }
        }
        let mut text = String::new();
        canonical(&value, &mut text);
        Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// JSON without spaces, keys in alphabetical order, whatever order the program keeps them in.
fn canonical(value: &Value, text: &mut String) {
    match value {
        Value::Object(fields) => {
            let mut keys: Vec<&String> = fields.keys().collect();
            keys.sort();
            text.push('{');
            for key in keys {
                text.push_str(&Value::from(key.as_str()).to_string());
                text.push(':');
                canonical(&fields[key], text);
                text.push(',');
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for item in items {
                canonical(item, text);
                text.push(',');
            }
            text.push(']');
        }
        other => text.push_str(&other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use crate::evidence::MECHANISMS;
    use crate::scenario::load;

    #[test]
    fn a_mechanism_switched_off_afterwards_is_off_as_if_the_file_said_so() {
        let with = |sets: &[String]| load("continuity-or-projects", sets).expect("a shipped scenario").scenario;
        let all_on = with(&[]);
        for mechanism in MECHANISMS {
            let written = with(&[format!("mechanisms.{}=false", mechanism.key)]);
            assert!(all_on.without(&[mechanism.key]) == written, "{}", mechanism.key);
        }
    }

    #[test]
    fn a_draw_is_what_the_file_would_say_and_leaves_what_the_file_says() {
        let with = |sets: &[&str]| {
            let sets: Vec<String> = sets.iter().map(|set| set.to_string()).collect();
            load("continuity-or-projects", &sets).expect("a shipped scenario").scenario
        };
        let draw = |scenario: crate::scenario::Scenario, draw: &[(&str, f64)]| {
            let (keys, values): (Vec<&str>, Vec<f64>) = draw.iter().copied().unzip();
            scenario.with_draw(&keys, &values)
        };
        let drawn = draw(with(&[]), &[("strain.noise", 0.25), ("workers.overhead_two_years", 0.2), ("workers.keep", 0.1)]);
        let set = ["parameters.strain.noise=0.25", "parameters.workers.overhead_two_years=0.2", "parameters.workers.keep=0.1"];
        assert!(drawn == with(&set), "streams follow as well");
        let own = with(&["parameters.strain.noise=0.3"]);
        assert!(draw(own.clone(), &[("strain.noise", 0.25)]) == own);
        let off = with(&["mechanisms.trust_loss=false"]);
        assert_eq!(off.parameters.trust.departure_loss, 0.0);
        assert!(draw(off.clone(), &[("trust.departure_loss", 0.5)]) == off, "what is off stays off");
    }
}
