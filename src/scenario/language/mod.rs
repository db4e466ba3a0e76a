//! The scenario language: every key with its kind, bounds and meaning in one table, from which checks and schema derive.

mod catalogue;
mod check;
pub(crate) mod keys;
mod reference;
mod schema;
mod shape;

pub(crate) use catalogue::{hard_limits, mechanism_keys, off_switch};
pub(crate) use check::check;
pub use reference::keys_markdown;
pub use schema::schema;
use shape::Field;
pub(crate) use shape::{Kind, Shape, field, required};
