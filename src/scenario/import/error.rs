//! Why a file could not be imported, in words that help to mend it.

use crate::scenario::municipality::Problem;
use thiserror::Error;

/// Most names that a message lists.
const LISTED: usize = 12;
/// Longest text of a cell in a message (characters).
const SHOWN: usize = 40;

/// The file and what is wrong with it.
#[derive(Debug, Error)]
#[error("{file}: {defect}")]
pub struct ImportError {
    pub file: String,
    #[source]
    pub defect: Box<Defect>,
}

/// What is wrong.
#[derive(Debug, Error)]
pub enum Defect {
    #[error("cannot be read: {0}")]
    Unreadable(std::io::Error),
    #[error("is not a table: {reason}")]
    NotATable { reason: String },
    #[error(
        "has no row with column names of Kerncijfers wijken en buurten (such as gwb_code_10 and a_inw, Codering_3 and AantalInwoners_5, wijkcode and aantal_inwoners, or Measure and Value). Found: {}",
        listed(found)
    )]
    NoHeader { found: Vec<String> },
    #[error("has no column for {what} (expected one of {expected}). Columns found: {}", listed(found))]
    MissingColumn { what: &'static str, expected: String, found: Vec<String> },
    #[error("row {row}, column {column}: {:?} is not {expected}. Columns found: {}", shown(value), listed(found))]
    BadCell { row: usize, column: String, value: String, expected: String, found: Vec<String> },
    #[error(
        "row {row} has {cells} cells where the header has {columns}: is the decimal comma also the separator? Export with semicolons. Columns found: {}",
        listed(found)
    )]
    TooManyCells { row: usize, cells: usize, columns: usize, found: Vec<String> },
    #[error("{code} stands in row {first} and again in row {second}: does the file hold several years? Keep one")]
    Twice { code: String, first: usize, second: usize },
    #[error("holds no {wanted} rows; it holds {there}{hint}")]
    NoRows { wanted: &'static str, there: String, hint: &'static str },
    #[error("holds {count} municipalities; choose one with --municipality: {}", listed(there))]
    Several { count: usize, there: Vec<String> },
    #[error("holds no municipality {wanted:?}; it holds {}{}", listed(there), did_you_mean(nearest))]
    NotThere { wanted: String, there: Vec<String>, nearest: Vec<String> },
    #[error("nobody lives in the {rows} rows of {municipality}")]
    Uninhabited { municipality: String, rows: usize },
    #[error("the figures cannot be used: {}", .0.iter().map(Problem::to_string).collect::<Vec<_>>().join("; "))]
    Figures(Vec<Problem>),
}

/// The first of the names, and how many more there are.
pub fn listed(names: &[String]) -> String {
    if names.is_empty() {
        return "nothing".into();
    }
    let first: Vec<String> = names.iter().take(LISTED).map(|name| shown(name)).collect();
    let more = names.len().saturating_sub(LISTED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{}{more}", first.join(", "))
}

/// A text without control characters, cut to a readable length.
pub fn shown(text: &str) -> String {
    let clean: String = text.chars().map(|letter| if letter.is_control() { '·' } else { letter }).take(SHOWN).collect();
    if text.chars().count() > SHOWN { format!("{clean}…") } else { clean }
}

fn did_you_mean(nearest: &[String]) -> String {
    match nearest {
        [] => String::new(),
        names => format!("; did you mean {}?", names.join(", or ")),
    }
}
