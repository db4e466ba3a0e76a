//! figures stub
use super::error::ReportError;
use crate::{compare::Comparison, observe::record::Record, units::Language};
pub struct Figure {
    pub name: String,
    pub svg: String,
}
pub fn all(_: &Comparison, _: &[Record], _: Language) -> Result<Vec<Figure>, ReportError> {
    Ok(vec![])
}
pub fn png(_: &str) -> Result<Vec<u8>, ReportError> {
    Ok(vec![])
}
