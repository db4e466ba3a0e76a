//! What a design says of its points: their arguments, what is lived there, in which order, and what identifies them.

use super::{Design, Domain, Factor, Point, Sampling, Value};
use crate::chance::philox::philox;
use crate::experiment::Case;
use sha2::{Digest, Sha256};

/// Keeps the shuffle apart from every other use of the generator.
const SHUFFLE: u32 = 0x5357_4545;

impl Design {
    /// What holds at a point, as `--set` takes it: first what holds at every point, then the values of its factors. Numbers are
    /// written so that reading them gives the same bits.
    pub fn sets(&self, point: &Point) -> Vec<String> {
        let values = self.factors.iter().zip(&point.values);
        self.sets.iter().cloned().chain(values.flat_map(|(factor, value)| factor.sets(*value))).collect()
    }

    /// What is lived at a point.
    ///
    /// # Errors
    /// Why the scenario cannot be lived with these values, in one line.
    pub fn case(&self, point: &Point) -> Result<Case, String> {
        let loaded = self.base.with(&self.sets(point)).map_err(|error| error.findings().errors().join("; "))?;
        Case::new(loaded.scenario, self.residents).map_err(|error| error.to_string())
    }

    /// Identifies the points and how they are lived (SHA-256 in hexadecimal): the scenario as it stands without factors, the
    /// factors, the sampling, the points, the seed and the residents. Title, measures and replications do not count.
    pub fn hash(&self) -> String {
        self.hash_of_first(self.points.len())
    }

    /// What [`hash`](Self::hash) would be if only the first points were there. A design extends another if this is the
    /// other's hash at the other's number of points.
    pub fn hash_of_first(&self, points: usize) -> String {
        let base = self.base.with(&self.sets).map(|loaded| loaded.scenario.resolved_hash()).unwrap_or_default();
        let residents = format!("{:?}", self.residents);
        let mut hash = Sha256::new();
        let mut part = |text: &str| {
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(text);
        };
        for text in ["weefsel design 1", &base, &residents, &self.seed.to_string(), &self.sampling.method()] {
            part(text);
        }
        for factor in &self.factors {
            // Values count with the points that have them: a longer table may bring new words.
            part(&factor.name);
            part(&factor.keys.join("\n"));
        }
        for point in self.points.iter().take(points) {
            part(&point.id);
            for (factor, value) in self.factors.iter().zip(&point.values) {
                part(&factor.text(*value));
            }
        }
        hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// All runs, as number of the point and replication, shuffled by the seed: whatever part is done first is an even sample
    /// of the whole. More points or replications keep the order that the earlier runs have among themselves.
    pub fn order(&self, replications: u32) -> Vec<(u32, u32)> {
        let key = [self.seed as u32, (self.seed >> 32) as u32];
        let place = |&(point, replication): &(u32, u32)| {
            let words = philox([point, replication, 0, SHUFFLE], key);
            ((u64::from(words[0]) << 32) | u64::from(words[1]), point, replication)
        };
        let points = self.points.iter().map(|point| point.number);
        let mut runs: Vec<(u32, u32)> = points.flat_map(|point| (0..replications).map(move |run| (point, run))).collect();
        runs.sort_by_cached_key(place);
        runs
    }
}

impl Factor {
    /// The arguments that give this value to every key.
    pub fn sets(&self, value: Value) -> impl Iterator<Item = String> + use<'_> {
        let text = self.text(value);
        self.keys.iter().map(move |key| format!("{key}={text}"))
    }

    /// The value as TOML. A choice that does not exist is written as what no key accepts.
    pub fn text(&self, value: Value) -> String {
        match (value, &self.domain) {
            (Value::Number(number), Domain::Number { whole: true, .. }) => format!("{number:.0}"),
            (Value::Number(number), _) => format!("{number:?}"),
            (Value::Choice(at), Domain::Choice(choices)) => {
                choices.get(at).map_or_else(String::new, |choice| choice.toml.clone())
            }
            (Value::Choice(_), Domain::Number { .. }) => String::new(),
        }
    }
}

impl Sampling {
    /// The method with what shapes its points, but for how many there are.
    fn method(&self) -> String {
        match self {
            Sampling::Grid => "grid".into(),
            Sampling::LatinHypercube { seed, .. } => format!("latin-hypercube {seed}"),
            Sampling::Sobol { seed, .. } => format!("sobol {seed}"),
            Sampling::Morris { levels, seed, .. } => format!("morris {levels} {seed}"),
            Sampling::Saltelli { seed, .. } => format!("saltelli {seed}"),
            Sampling::OneAtATime => "one-at-a-time".into(),
            Sampling::MechanismsOff => "mechanisms-off".into(),
            Sampling::Table => "table".into(),
            Sampling::AcceptedSet { .. } => "accepted-set".into(),
        }
    }
}
