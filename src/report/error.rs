//! What can go wrong while results are written.

use std::io;
use thiserror::Error;

#[derive(Debug, Error)]
pub enum ReportError {
    #[error("the results could not be written: {0}")]
    Io(#[from] io::Error),
    #[error("the results could not be written: {0}")]
    Csv(#[from] csv::Error),
    #[error("the results could not be written: {0}")]
    Parquet(#[from] parquet::errors::ParquetError),
    #[error("the results could not be written: {0}")]
    Json(#[from] serde_json::Error),
    #[error("the spreadsheet could not be written: {0}")]
    Sheet(#[from] rust_xlsxwriter::XlsxError),
    #[error("a figure could not be drawn: {0}")]
    Figure(String),
}
