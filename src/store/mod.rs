//! Finished replications on disk, whole or not at all, and the rules of the results folder.

pub mod folder;
pub mod format;
pub mod model;
pub mod replications;
pub mod staging;
pub mod units;
pub mod whole;

pub use folder::{FolderError, prepare};
pub use format::Key;
pub use model::model_hash;
pub use replications::{Loaded, Store};
pub use staging::Staging;
pub use units::{Kept, Unit, Units};
pub use whole::write_whole;
