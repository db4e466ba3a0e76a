//! Sweeps: a design names points, every point is lived in every plan under the same chance, and what is finished stays.

pub mod design;
