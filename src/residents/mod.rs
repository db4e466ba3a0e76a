//! Residents and their dwellings as columns of plain numbers: what no plan can change once, what plans change per plan.

pub mod dwellings;
pub mod lives;
pub mod people;

pub use dwellings::Dwellings;
pub use lives::Lives;
pub use people::People;
