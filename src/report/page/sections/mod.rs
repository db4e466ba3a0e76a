//! The first sheet and the folded chapters, in the order of the page.

mod contracts;
mod first;
mod mkba;
mod residents;
#[cfg(test)]
mod trials;
mod who;

use super::Page;
use maud::Markup;

pub use first::first;

/// The folded chapters.
pub fn chapters(page: &Page) -> Vec<Markup> {
    vec![contracts::contracts(page), residents::residents(page), mkba::mkba(page), who::who(page)]
}
