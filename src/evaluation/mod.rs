//! What an evaluator inside the world would conclude, held against the truth that only twins show.

pub mod estimators;
