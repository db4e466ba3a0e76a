//! How many residents lie beyond a threshold of observation, for every threshold at once. Thresholds change what is counted and
//! nothing that is lived, so one life of a draw tells which of them meet a target.

use crate::residents::people::EMPTY;
use crate::residents::{Lives, People};

/// A target that a threshold of observation was fitted to.
pub struct Level {
    pub target: &'static str,
    pub threshold: &'static str,
    of: Of,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    Gap,
    Load,
    /// Of those beyond the threshold of `observation.carer_load`.
    HeavyLoad,
    Strain,
}

/// In the order in which they are found: heavily burdened carers are a share of the carers.
pub static LEVELS: [Level; 5] = [
    Level { target: "lonely", threshold: "observation.lonely_gap", of: Of::Gap },
    Level { target: "severely_lonely", threshold: "observation.severely_lonely_gap", of: Of::Gap },
    Level { target: "carers", threshold: "observation.carer_load", of: Of::Load },
    Level { target: "heavy_carers", threshold: "observation.heavy_carer_load", of: Of::HeavyLoad },
    Level { target: "high_strain", threshold: "observation.high_strain", of: Of::Strain },
];

/// Steps of a threshold: its lowest value and the steps per unit. Thresholds on these steps are counted exactly.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Steps {
    low: f64,
    per_unit: f64,
    count: usize,
}

const GAP: Steps = Steps { low: -1.0, per_unit: 500.0, count: 1001 };
const LOAD: Steps = Steps { low: 0.0, per_unit: 1000.0, count: 1001 };
const STRAIN: Steps = Steps { low: 0.0, per_unit: 200.0, count: 601 };

/// Person-months by the last step they lie beyond.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tails {
    adults: u64,
    residents: u64,
    gap: Vec<u64>,
    load: Vec<u64>,
    strain: Vec<u64>,
}

impl Default for Tails {
    fn default() -> Tails {
        let empty = |steps: Steps| vec![0; steps.count];
        Tails { adults: 0, residents: 0, gap: empty(GAP), load: empty(LOAD), strain: empty(STRAIN) }
    }
}

impl Tails {
    /// Adds a month of a neighbourhood.
    pub fn look(&mut self, people: &People, lives: &Lives) {
        for bed in (0..people.age.len()).filter(|&bed| people.age[bed] != EMPTY) {
            self.residents += 1;
            STRAIN.add(&mut self.strain, f64::from(lives.strain[bed]));
            if people.age[bed] >= 18 * 12 {
                self.adults += 1;
                // As the observer reckons it, in single precision.
                let gap = people.desired[bed] - f32::from(lives.connected[bed]) * (1.0 / 65_535.0);
                GAP.add(&mut self.gap, f64::from(gap));
                LOAD.add(&mut self.load, f64::from(lives.load[bed]) / 65_535.0);
            }
        }
    }

    /// The threshold on its steps at which the share beyond it comes nearest to the level, with that share. `carers`: the
    /// threshold that was found for carers.
    pub fn threshold(&self, level: &Level, wanted: f64, carers: f64) -> (f64, f64) {
        let (counts, steps, all) = match level.of {
            Of::Gap => (&self.gap, GAP, self.adults),
            Of::Load => (&self.load, LOAD, self.adults),
            Of::HeavyLoad => (&self.load, LOAD, LOAD.beyond(&self.load, carers)),
            Of::Strain => (&self.strain, STRAIN, self.residents),
        };
        let mut best = (f64::NAN, f64::NAN);
        let mut beyond = 0;
        for step in (0..steps.count).rev() {
            beyond += counts[step];
            let share = beyond as f64 / all as f64;
            if best.1.is_nan() || (share - wanted).abs() < (best.1 - wanted).abs() {
                best = (steps.value(step), share);
            }
        }
        best
    }
}

impl Steps {
    fn value(self, step: usize) -> f64 {
        // In decimals: the value is written and read.
        ((self.low + step as f64 / self.per_unit) * 1000.0).round() / 1000.0
    }

    fn add(self, counts: &mut [u64], value: f64) {
        // Beyond a step means above it: what lies on a step belongs to the one before.
        let step = ((value - self.low) * self.per_unit).ceil() - 1.0;
        if step >= 0.0 {
            counts[(step as usize).min(self.count - 1)] += 1;
        }
    }

    fn beyond(self, counts: &[u64], threshold: f64) -> u64 {
        let step = ((threshold - self.low) * self.per_unit).round().max(0.0) as usize;
        counts.iter().skip(step).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::targets::TARGETS;
    use crate::experiment::Unwatched;
    use crate::experiment::calibration::bench::Bench;

    #[test]
    fn a_threshold_that_was_found_counts_the_share_that_was_wanted() {
        let bench = Bench::new(800, 3);
        let (first, tails) = bench.live(&[], &[], &Unwatched).expect("not stopped");
        let mut found = Vec::new();
        let mut carers = f64::NAN;
        for (level, wanted) in LEVELS.iter().zip([0.5, 0.13, 0.12, 0.2, 0.09]) {
            let (threshold, share) = tails.threshold(level, wanted, carers);
            carers = if level.target == "carers" { threshold } else { carers };
            assert!((share - wanted).abs() < 0.02, "{}: {share}", level.target);
            found.push((level, threshold, share));
        }
        let keys: Vec<&str> = found.iter().map(|(level, ..)| level.threshold).collect();
        let values: Vec<f64> = found.iter().map(|&(_, threshold, _)| threshold).collect();
        let (again, _) = bench.live(&keys, &values, &Unwatched).expect("not stopped");
        for (level, _, share) in found {
            let target = TARGETS.iter().find(|target| target.key == level.target).expect("a target");
            let counted = (target.from)(&again).expect("counted");
            assert!((counted - share).abs() < 2e-4, "{}: {counted} against {share}", level.target);
        }
        assert_eq!((first.crises, first.specialised, first.volunteers), (again.crises, again.specialised, again.volunteers));
    }
}
