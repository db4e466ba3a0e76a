//! From bytes to one tree: texts, their positions, what a scenario extends, and what the command line sets.

mod merge;
mod node;
mod read;
mod set;
mod text;

pub(crate) use merge::merge;
pub(crate) use node::{Entry, Node, Table, Value};
pub use read::SIZE_LIMIT;
pub(crate) use read::{Reader, decode, looks_like_path};
pub(crate) use set::{apply_set, find, steps};
pub(crate) use text::{Origin, Sources};
