//! What readers call the factors of a study, their levels and their limits.

use crate::evidence::{find, mechanism, unit_in};
use crate::experiment::analysis::found::{At, Limit, Overview, Range};
use crate::experiment::sweep::design::Factor;
use crate::report::numbers::fixed;
use crate::report::words::say;
use crate::units::Language;

/// Names of one study in one language.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    pub study: &'a Overview,
    pub language: Language,
}

impl Names<'_> {
    /// What a plan is called.
    pub fn plan(&self, plan: &str) -> String {
        let place = self.study.plans.iter().position(|here| here == plan);
        let label = place.and_then(|place| self.study.labels.get(place)).map_or("", |label| label.get(self.language));
        if label.is_empty() { plan.into() } else { label.into() }
    }

    /// Label of a factor: the catalogue's where it is one parameter or switch that was not given a name of its own.
    pub fn factor(&self, name: &str) -> String {
        let label = match self.of(name).map(|factor| &factor.keys[..]) {
            Some([key]) if key.ends_with(name) => self.key(key),
            _ => None,
        };
        let level = |message| say(message, self.language, &[]);
        label.unwrap_or_else(|| match name {
            "policy" => level("analysis-policy"),
            "contract" => level("analysis-contract"),
            "relationship" => level("analysis-relationship"),
            name => name.into(),
        })
    }

    /// The label of a factor between quotation marks, so that it stays one thing in a sentence.
    pub fn quoted(&self, name: &str) -> String {
        say("analysis-quoted", self.language, &[("text", &self.factor(name))])
    }

    fn key(&self, key: &str) -> Option<String> {
        if key == "municipality" {
            return Some(say("analysis-municipality", self.language, &[]));
        }
        if let Some(switch) = key.strip_prefix("mechanisms.").and_then(mechanism) {
            return Some(switch.label.of(self.language).into());
        }
        key.strip_prefix("parameters.").and_then(find).map(|entry| entry.label.of(self.language).into())
    }

    /// Unit of a factor; empty where it has none.
    pub fn unit(&self, name: &str) -> String {
        let Some(factor) = self.of(name) else { return String::new() };
        let entry = factor.keys.first().and_then(|key| key.strip_prefix("parameters.")).and_then(find);
        entry.map_or(factor.unit.clone(), |entry| unit_in(self.language, entry.unit).into())
    }

    /// A value of a number factor, without its unit.
    pub fn number(&self, value: f64) -> String {
        significant(value, self.language)
    }

    /// Label of a choice: switches are on or off in the language of the reader, anything else is a name.
    pub fn choice(&self, label: &str) -> String {
        match label {
            "on" | "true" => say("analysis-on", self.language, &[]),
            "off" | "false" => say("analysis-off", self.language, &[]),
            name => name.into(),
        }
    }

    /// Where a level lies, such as "≤ 0.3" or "Almere".
    pub fn at(&self, at: &At) -> String {
        match at {
            At::Number(value) => self.number(*value),
            At::AtMost(value) => format!("≤\u{a0}{}", self.number(*value)),
            At::AtLeast(value) => format!("≥\u{a0}{}", self.number(*value)),
            At::Choice(label) => self.choice(label),
        }
    }

    /// A limit as part of a sentence: "‘Noise’ is at most 0.3 SD".
    pub fn limit(&self, limit: &Limit) -> String {
        let (factor, unit) = (self.quoted(&limit.factor), self.unit(&limit.factor));
        let with = |value: f64| format!("{} {unit}", self.number(value)).trim_end().replace(' ', "\u{a0}");
        let fill = |message, values: &[(&str, &str)]| say(message, self.language, values);
        match &limit.to {
            Range::Between(Some(low), Some(high)) => {
                fill("analysis-limit-between", &[("factor", &factor), ("low", &self.number(*low)), ("high", &with(*high))])
            }
            Range::Between(Some(low), None) => fill("analysis-limit-above", &[("factor", &factor), ("low", &with(*low))]),
            Range::Between(None, Some(high)) => fill("analysis-limit-below", &[("factor", &factor), ("high", &with(*high))]),
            Range::Between(None, None) => factor,
            Range::Among(labels) => {
                let labels: Vec<String> = labels.iter().map(|label| self.choice(label)).collect();
                fill("analysis-limit-among", &[("factor", &factor), ("labels", &self.either(&labels))])
            }
        }
    }

    /// "a, b and c".
    pub fn list(&self, parts: &[String]) -> String {
        joined(parts, |first, last| say("list-and", self.language, &[("first", first), ("last", last)]))
    }

    /// "a, b or c".
    pub fn either(&self, parts: &[String]) -> String {
        joined(parts, |first, last| say("what-if-or", self.language, &[("first", first), ("last", last)]))
    }

    pub fn of(&self, name: &str) -> Option<&Factor> {
        self.study.factors.iter().find(|factor| factor.name == name)
    }
}

fn joined(parts: &[String], join: impl Fn(&str, &str) -> String) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => join(&first.join(", "), last),
    }
}

/// Three significant digits, however small the number: parameters may be a thousandth.
fn significant(value: f64, language: Language) -> String {
    let size = value.abs();
    if size == 0.0 || !size.is_finite() {
        return fixed(value, 0, language);
    }
    let decimals = (2.0 - size.log10().floor()).clamp(0.0, 8.0) as usize;
    let text = fixed(value, decimals, language);
    let point = if language == Language::Nl { ',' } else { '.' };
    if text.contains(point) { text.trim_end_matches('0').trim_end_matches(point).into() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::analysis::synthetic::analysis;

    #[test]
    fn parameters_and_switches_go_by_their_label_and_others_by_their_name() {
        let mut analysis = analysis();
        for (place, key) in [(0, "parameters.strain.noise"), (1, "mechanisms.buffering"), (2, "parameters.trust.gain")] {
            analysis.study.factors[place].keys = vec![key.into()];
        }
        analysis.study.factors[0].name = "parameters.strain.noise".into();
        analysis.study.factors[1].name = "mechanisms.buffering".into();
        analysis.study.factors[3].name = "relationship".into();
        for (language, wanted) in [(Language::En, "Support softens blows"), (Language::Nl, "Steun verzacht klappen")] {
            let names = Names { study: &analysis.study, language };
            let label = find("strain.noise").expect("in the catalogue").label.of(language);
            assert_eq!(names.factor("parameters.strain.noise"), label);
            assert_eq!((names.factor("mechanisms.buffering"), names.factor("x3")), (wanted.into(), "x3".into()));
            assert_ne!(names.factor("relationship") == "relationship", language == Language::Nl);
            assert_eq!(names.unit("parameters.strain.noise"), unit_in(language, find("strain.noise").expect("there").unit));
        }
    }

    #[test]
    fn small_numbers_keep_three_digits_and_no_idle_noughts() {
        let of = |value| significant(value, Language::En);
        assert_eq!([0.0033, 0.25, 18.0, 1_234.0, 0.0].map(of), ["0.0033", "0.25", "18", "1,234", "0"]);
        assert_eq!(significant(0.000_123_4, Language::Nl), "0,000123");
    }
}
