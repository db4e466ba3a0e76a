//! Tests of whole worlds: twins resident by resident, care and books, closed forms, the start, and a plain month beside the fast one.

mod books;
mod care;
mod closed_forms;
mod plain_month;
mod start;
pub mod support;
mod twins;
