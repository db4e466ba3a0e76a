//! The first sheet and the folded chapters, in the order of the page.

mod council;
mod first;

use super::Page;
use maud::Markup;

pub use first::first;

/// The folded chapters.
pub fn chapters(page: &Page) -> Vec<Markup> {
    vec![council::council(page)]
}
