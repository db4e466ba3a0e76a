//! Figures of the lenses: estimates against the truth, what carries the bias, and when an evaluation could tell.

mod bias;
mod estimates;
mod panels;
mod power;

pub(super) use bias::draw as bias;
pub(super) use estimates::draw as estimates;
pub(super) use power::draw as power;
