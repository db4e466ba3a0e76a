//! The first sheet and the folded chapters, in the order of the page.

mod council;
mod first;
mod limits;
mod made;
mod own;

use super::Page;
use maud::Markup;

pub use first::first;

/// The folded chapters.
pub fn chapters(page: &Page) -> Vec<Markup> {
    vec![council::council(page), own::own(page), limits::limits(page), made::made(page)]
}
