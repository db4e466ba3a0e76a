//! The statistics of the evaluator's lenses: numbers in, an estimate with its usual standard error out.
//!
//! Nothing here knows of residents, plans or twins. Every panel and series estimator is linear in the values once its weights are
//! fixed, so the same weights can be laid over the outcomes of a twin world; the gap between the two is the bias.

mod differences;
mod estimate;
mod moments;
mod panel;
mod quality;
mod rate;
mod series;
mod strata;
mod tails;
mod wedge;

#[cfg(test)]
mod tests;

pub use differences::difference_in_differences;
pub use estimate::Estimate;
pub use moments::{Moments, difference_of_means, mean_change};
pub use panel::{Fit, Panel};
pub use quality::{Quality, false_positive, quality};
pub use rate::{Rate, change_of_rate};
pub use series::interrupted_series;
pub use wedge::{Wedge, stepped_wedge};
