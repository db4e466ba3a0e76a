//! What a user gets to see: tables, columns for other programs, a text for the terminal and figures. Nothing here prints.

pub mod analysis;
pub mod columns;
pub mod dossier;
pub mod error;
pub mod evaluated;
pub mod figures;
pub mod futures;
pub mod json;
pub mod label;
pub mod ledger;
pub mod ledger_words;
pub mod lens_words;
pub mod lenses;
pub mod numbers;
pub mod page;
pub mod pockets;
pub mod results;
pub mod run;
pub mod sheet;
pub mod soundness;
pub mod strata;
pub mod study;
#[cfg(test)]
pub mod synthetic;
pub mod tables;
pub mod text;
pub mod unseen;
pub mod words;

pub use error::ReportError;
pub use evaluated::Evaluated;
pub use json::{manifest, summary};
pub use results::{Wanted, stage, write_report, write_results, write_text};
pub use run::Run;
pub use text::{Style, calibration_text, comparison_text};
