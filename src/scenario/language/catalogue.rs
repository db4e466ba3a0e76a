//! The part of the language that the catalogue of parameters decides: which keys, and what they may be.

use crate::evidence::{Limits, MECHANISMS, Parameter, Parameters, mechanism};

/// The catalogue's hard limits, and a hundred times what is plausible: more is a slip of the pen.
pub(crate) fn hard_limits(entry: &Parameter) -> (f64, f64) {
    let largest = 100.0 * entry.high.abs().max(entry.low.abs()).max(entry.default.abs());
    match entry.limits {
        Limits::Finite => (-largest, largest),
        Limits::NotNegative => (0.0, largest),
        Limits::Positive => (entry.low.min(entry.default) / 1000.0, largest),
        Limits::Share => (0.0, 1.0),
    }
}

/// Keys of the mechanisms that can be switched off.
pub(crate) fn mechanism_keys() -> Vec<&'static str> {
    MECHANISMS.iter().map(|mechanism| mechanism.key).collect()
}

/// What switches a mechanism off, if there is such a mechanism.
pub(crate) fn off_switch(key: &str) -> Option<fn(&mut Parameters)> {
    mechanism(key).map(|mechanism| mechanism.off)
}
