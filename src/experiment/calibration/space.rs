//! The space of the draws: a number from 0 to 1 per uncertain parameter, and what it stands for.

use super::bench::Life;
use super::tails::{LEVELS, Level};
use super::{Tails, Targets, uncertain};
use crate::evidence::targets::StatusQuo;
use crate::evidence::{Parameter, Parameters, contradictions};

/// Part of a target's range that is left free at either end where a threshold is fitted to it: a threshold has steps.
const FREE: f64 = 0.05;

/// What the numbers of a place stand for.
pub struct Space {
    entries: Vec<&'static Parameter>,
    /// By entry: for a threshold of observation whose target is fitted, that target's place.
    levels: Vec<Option<(&'static Level, usize)>>,
}

impl Space {
    /// Of all uncertain parameters. A threshold of observation whose target is fitted changes nothing that is lived: its number
    /// stands for the level of the target, evenly within its range, and the threshold that gives this level is found.
    pub fn new(targets: &Targets) -> Space {
        let entries: Vec<&'static Parameter> = uncertain().collect();
        let level = |entry: &&'static Parameter| {
            let level = LEVELS.iter().find(|level| level.threshold == entry.key)?;
            let needed = |wanted: &str| targets.fitted().find(|(_, aim)| aim.target.key == wanted).map(|(at, _)| at);
            // Heavily burdened carers are a share of the carers: their threshold follows only where that of carers does.
            let base = level.target != "heavy_carers" || needed("carers").is_some();
            needed(level.target).filter(|_| base).map(|at| (level, at))
        };
        let levels = entries.iter().map(level).collect();
        Space { entries, levels }
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn keys(&self) -> Vec<&'static str> {
        self.entries.iter().map(|entry| entry.key).collect()
    }

    /// Whether a number stands for a level that is met whatever is lived.
    pub fn is_level(&self, at: usize) -> bool {
        self.levels[at].is_some()
    }

    /// Whether a target is met by its threshold.
    pub fn by_threshold(&self, target: usize) -> bool {
        self.levels.iter().flatten().any(|(_, at)| *at == target)
    }

    /// Values of the parameters at a place, to six digits: they are written and read. Thresholds that are found stay at the
    /// catalogue's default until then.
    pub fn values(&self, place: &[f64]) -> Vec<f64> {
        let value = |((entry, level), at): ((&&Parameter, &Option<_>), &f64)| {
            if level.is_some() {
                entry.default
            } else {
                six_digits(entry.low + (entry.high - entry.low) * at).clamp(entry.low, entry.high)
            }
        };
        self.entries.iter().zip(&self.levels).zip(place).map(value).collect()
    }

    /// The thresholds that meet their levels, and the quantities with them. A threshold outside its range leaves its target unmet.
    pub fn with_thresholds(
        &self,
        place: &[f64],
        mut values: Vec<f64>,
        (tails, status_quo): (&Tails, &StatusQuo),
        targets: &Targets,
    ) -> Life {
        let mut found = targets.found(status_quo);
        let mut carers = f64::NAN;
        for (at, entry) in self.entries.iter().enumerate() {
            let Some((level, target)) = self.levels[at] else { continue };
            let (low, high) = (targets.aims[target].low, targets.aims[target].high);
            let wanted = low + (high - low) * (FREE + (1.0 - 2.0 * FREE) * place[at]);
            let (threshold, share) = tails.threshold(level, wanted, carers);
            carers = if level.target == "carers" { threshold } else { carers };
            let fits = (entry.low..=entry.high).contains(&threshold);
            values[at] = if fits { threshold } else { entry.default };
            found[target] = if fits { share } else { f64::NAN };
        }
        let mut parameters = Parameters::default();
        self.entries.iter().zip(&values).for_each(|(entry, &value)| (entry.set)(&mut parameters, value));
        if !contradictions(&parameters).is_empty() {
            found.fill(f64::NAN);
        }
        Life { values, found }
    }
}

fn six_digits(value: f64) -> f64 {
    format!("{value:.5e}").parse().unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_stand_for_values_within_the_ranges() {
        let space = Space::new(&Targets::built_in());
        for share in [0.0, 1.0 / 3.0, 0.999_999_9] {
            let place = vec![share; space.len()];
            for ((entry, value), at) in uncertain().zip(space.values(&place)).zip(0..) {
                assert!((entry.low..=entry.high).contains(&value), "{} = {value}", entry.key);
                let wanted = entry.low + (entry.high - entry.low) * share;
                assert!(space.is_level(at) || (value - wanted).abs() <= 1e-5 * wanted.abs().max(1e-9), "{}", entry.key);
            }
        }
        assert_eq!((0..space.len()).filter(|&at| space.is_level(at)).count(), 5);
        assert_eq!(six_digits(0.123_456_789), 0.123_457);
    }

    #[test]
    fn a_threshold_without_a_fitted_target_is_drawn_like_the_others() {
        let one = Targets::parse("t", "[[target]]\nkey = \"crises\"\nlow = 5.0\nhigh = 10.0\n").expect("right");
        let space = Space::new(&one);
        assert!((0..space.len()).all(|at| !space.is_level(at)) && !space.by_threshold(0));
    }
}
