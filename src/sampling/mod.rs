//! Designs of experiments in the unit cube: which points to look at, before anything is lived.
