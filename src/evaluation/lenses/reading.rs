//! What a lens says of one history, and how far it is from the truth.

use crate::evaluation::estimators::Estimate;
use crate::evaluation::outcome::Outcome;
use crate::evidence::lenses::{Lens, Term};
use serde::{Deserialize, Serialize};
use std::ops::{Index, IndexMut};

/// How much of the gap each term explains (unit of the outcome). They add up to estimate − truth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Terms([f64; Term::COUNT]);

impl Terms {
    pub fn sum(&self) -> f64 {
        self.0.iter().sum()
    }

    pub fn with(mut self, term: Term, value: f64) -> Terms {
        self[term] = value;
        self
    }
}

impl Index<Term> for Terms {
    type Output = f64;
    fn index(&self, term: Term) -> &f64 {
        &self.0[term as usize]
    }
}

impl IndexMut<Term> for Terms {
    fn index_mut(&mut self, term: Term) -> &mut f64 {
        &mut self.0[term as usize]
    }
}

/// One estimate, held against the truth on the same people, outcome and window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    pub lens: Lens,
    pub outcome: Outcome,
    /// Plan years that were seen (years).
    pub years: usize,
    pub estimate: Estimate,
    /// True effect. Outputs estimate none: theirs is the effect on expected crises, which they are ranked against.
    pub truth: f64,
    pub terms: Terms,
    /// The same lens where there is nothing to find: in the reference world, under this design and under other lots.
    pub null: Vec<Estimate>,
}

impl Reading {
    /// Whether the lens shows an effect for the better at 5 %.
    pub fn favourable(&self) -> bool {
        let better = if self.outcome.less_is_better() { -self.estimate.value } else { self.estimate.value };
        self.estimate.significant() && better > 0.0
    }
}

/// A number without a standard error.
pub fn bare(value: f64) -> Estimate {
    Estimate { value, se: f64::NAN, df: f64::INFINITY }
}
