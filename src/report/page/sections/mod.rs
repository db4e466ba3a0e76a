//! The first sheet and the folded chapters, in the order of the page.

mod contracts;
mod council;
mod first;
mod limits;
mod made;
mod mkba;
mod own;
mod residents;
#[cfg(test)]
mod trials;
mod who;

use super::Page;
use maud::Markup;

pub use first::first;

/// The folded chapters.
pub fn chapters(page: &Page) -> Vec<Markup> {
    vec![
        council::council(page),
        contracts::contracts(page),
        residents::residents(page),
        mkba::mkba(page),
        who::who(page),
        own::own(page),
        limits::limits(page),
        made::made(page),
    ]
}
