//! Tests of whole worlds: twins resident by resident, care and books, closed forms, and a plain month beside the fast one.

mod books;
mod care;
mod closed_forms;
mod plain_month;
pub mod support;
mod twins;
