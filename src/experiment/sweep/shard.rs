//! A part of a sweep for one of several machines.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Shard `number` of `of`, counted from 1: every `of`-th run of the shuffled order, so that each shard is an even sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shard {
    pub number: u32,
    pub of: u32,
}

impl Shard {
    /// Whether the run at this place of the order (from 0) is the shard's.
    pub fn takes(self, at: usize) -> bool {
        at % self.of as usize == self.number as usize - 1
    }
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Shard, String> {
        let parts = text.split_once('/').and_then(|(number, of)| Some((number.trim().parse().ok()?, of.trim().parse().ok()?)));
        match parts {
            Some((number, of)) if number >= 1 && number <= of => Ok(Shard { number, of }),
            _ => Err("expected a shard such as 2/7: the second of seven".into()),
        }
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_run_is_in_one_shard() {
        for of in [1, 3, 7] {
            for at in 0..50 {
                assert_eq!((1..=of).filter(|&number| Shard { number, of }.takes(at)).count(), 1);
            }
        }
    }

    #[test]
    fn a_shard_is_read_as_it_is_written_and_nonsense_is_refused() {
        assert_eq!("2/7".parse(), Ok(Shard { number: 2, of: 7 }));
        assert_eq!(Shard { number: 2, of: 7 }.to_string(), "2/7");
        for wrong in ["", "2", "0/3", "4/3", "a/b", "1/0", "-1/3"] {
            assert!(wrong.parse::<Shard>().is_err(), "{wrong}");
        }
    }
}
