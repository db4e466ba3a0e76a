//! What holds for every estimator: weights give the value, and where there is nothing to find, 5 % find something.

mod calibration;
mod weights;
