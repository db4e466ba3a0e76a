//! Stub.
use super::found::Told;
use crate::experiment::study::Study;
pub fn region(_study: &Study, _points: &[usize], _answers: &[bool]) -> Told {
    Told::NoPattern(None)
}
