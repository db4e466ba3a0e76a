//! Looking up a parameter and judging a value for it.

use super::{CATALOGUE, Limits, Parameter};
use std::fmt;

/// Why a value was refused, or worth a warning.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RangeProblem {
    /// No parameter of that name; perhaps this one was meant.
    Unknown { suggestion: Option<&'static str> },
    /// The value has no meaning for the model: an error.
    Impossible { key: &'static str, value: f64, limits: Limits },
}

/// A value the model can live with, and whether the evidence would expect it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    Plausible,
    /// Allowed, such as 0 to switch an effect off, but outside the range that sweeps draw from: a warning.
    OutsideRange {
        key: &'static str,
        value: f64,
        low: f64,
        high: f64,
    },
}

/// The entry of the catalogue with this key.
pub fn find(key: &str) -> Option<&'static Parameter> {
    CATALOGUE.iter().find(|p| p.key == key)
}

/// The key that was probably meant: the one key whose name after the dot is this word, or the nearest in spelling.
pub fn suggest(key: &str) -> Option<&'static str> {
    let name = |full: &'static str| full.split_once('.').map_or(full, |(_, name)| name);
    let mut same_name = CATALOGUE.iter().filter(|p| name(p.key) == key);
    if let (Some(only), None) = (same_name.next(), same_name.next()) {
        return Some(only.key);
    }
    nearest(key, CATALOGUE.iter().map(|p| p.key)).or_else(|| {
        let by_name = nearest(key, CATALOGUE.iter().map(|p| name(p.key)))?;
        CATALOGUE.iter().find(|p| name(p.key) == by_name).map(|p| p.key)
    })
}

/// The candidate nearest in spelling, if any is near: for misspelt parameters, mechanisms, measures.
pub fn nearest(word: &str, candidates: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let scored = candidates.map(|candidate| (strsim::jaro_winkler(word, candidate), candidate));
    scored.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(likeness, _)| *likeness >= 0.8).map(|(_, candidate)| candidate)
}

/// Judges a value for a parameter.
///
/// # Errors
/// When there is no such parameter, or the value leaves the hard limits (not finite, negative, not a probability).
pub fn check(key: &str, value: f64) -> Result<Verdict, RangeProblem> {
    let Some(entry) = find(key) else {
        return Err(RangeProblem::Unknown { suggestion: suggest(key) });
    };
    if !entry.limits.allow(value) {
        return Err(RangeProblem::Impossible { key: entry.key, value, limits: entry.limits });
    }
    if (entry.low..=entry.high).contains(&value) {
        return Ok(Verdict::Plausible);
    }
    Ok(Verdict::OutsideRange { key: entry.key, value, low: entry.low, high: entry.high })
}

impl Limits {
    pub fn allow(self, value: f64) -> bool {
        match self {
            Self::Finite => value.is_finite(),
            Self::NotNegative => value.is_finite() && value >= 0.0,
            Self::Positive => value.is_finite() && value > 0.0,
            Self::Share => (0.0..=1.0).contains(&value),
        }
    }
}

impl fmt::Display for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Finite => "any finite number",
            Self::NotNegative => "0 or more",
            Self::Positive => "more than 0",
            Self::Share => "from 0 to 1",
        })
    }
}

impl fmt::Display for RangeProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { suggestion: Some(key) } => write!(f, "there is no such parameter; did you mean `{key}`?"),
            Self::Unknown { suggestion: None } => f.write_str("there is no such parameter; `weefsel assumptions` lists them"),
            Self::Impossible { key, value, limits } => write!(f, "`{key}` cannot be {value}: allowed is {limits}"),
        }
    }
}

impl std::error::Error for RangeProblem {}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plausible => f.write_str("within the plausible range"),
            Self::OutsideRange { key, value, low, high } => {
                write!(f, "`{key}` = {value} lies outside the plausible range {low} to {high}")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_plausible_unusual_or_impossible() {
        assert_eq!(check("strain.loneliness", 0.15), Ok(Verdict::Plausible));
        let off = check("strain.loneliness", 0.0).expect("zero switches the effect off");
        assert_eq!(off, Verdict::OutsideRange { key: "strain.loneliness", value: 0.0, low: 0.05, high: 0.27 });
        for (key, value) in
            [("strain.loneliness", -0.1), ("workers.keep", 1.2), ("places.build_time", 0.0), ("strain.baseline", f64::NAN)]
        {
            assert!(matches!(check(key, value), Err(RangeProblem::Impossible { .. })), "{key} = {value}");
        }
    }

    #[test]
    fn a_misspelt_key_gets_a_suggestion_and_nonsense_none() {
        assert_eq!(suggest("strain.lonelines"), Some("strain.loneliness"));
        assert_eq!(suggest("departure_loss"), Some("trust.departure_loss"));
        assert_eq!(suggest("wrokers.keep"), Some("workers.keep"));
        assert_eq!(suggest("xyzzy"), None);
        let mechanisms = || crate::evidence::MECHANISMS.iter().map(|m| m.key);
        assert_eq!(nearest("trust_los", mechanisms()), Some("trust_loss"));
        assert_eq!(check("strain.lonelines", 0.1), Err(RangeProblem::Unknown { suggestion: Some("strain.loneliness") }));
    }

    #[test]
    fn a_refusal_says_what_is_allowed() {
        let refusal = check("workers.keep", 1.2).expect_err("a probability above one");
        assert_eq!(refusal.to_string(), "`workers.keep` cannot be 1.2: allowed is from 0 to 1");
    }
}
