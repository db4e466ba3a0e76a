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
pub(crate) use schema::schema_of;
use shape::Field;
pub(crate) use shape::{Kind, Shape, field, required};

/// What a key as `--set` takes it may be; None: there is no such key.
pub(crate) fn kind_of(key: &str) -> Option<&'static Kind> {
    static TOP: Kind = Kind::Table(&keys::TOP);
    TOP.at(&super::source::steps(key)?)
}
