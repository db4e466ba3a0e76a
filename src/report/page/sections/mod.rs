//! The first sheet and the folded chapters, in the order of the page.

mod contracts;
mod council;
mod first;
mod limits;
mod made;
mod mkba;
mod own;
mod residents;
mod theory;
#[cfg(test)]
mod trials;
mod turns;
mod what_if;
mod who;

use super::Page;
use maud::Markup;

pub use first::first;

/// The folded chapters.
pub fn chapters(page: &Page) -> Vec<Markup> {
    vec![
        contracts::contracts(page),
        residents::residents(page),
        mkba::mkba(page),
        who::who(page),
        council::council(page),
        what_if::what_if(page),
        theory::theory(page),
        turns::turns(page),
        own::own(page),
        limits::limits(page),
        made::made(page),
    ]
}
