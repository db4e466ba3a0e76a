//! `weefsel check`.

use super::args::Check;
use super::{Console, Outcome, question};

pub fn check(wanted: &Check, console: &Console) -> Outcome {
    let _case = question::case(&wanted.question, console)?;
    Ok(())
}
