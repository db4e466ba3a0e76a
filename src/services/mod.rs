//! Services as columns: places, posts of workers, wijkteams and specialised care.

pub mod care;
pub mod places;
pub mod posts;
