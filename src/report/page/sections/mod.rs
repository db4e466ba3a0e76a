//! The first sheet and the folded chapters, in the order of the page.

mod first;
mod theory;
mod what_if;

use super::Page;
use maud::Markup;

pub use first::first;

/// The folded chapters.
pub fn chapters(page: &Page) -> Vec<Markup> {
    vec![what_if::what_if(page), theory::theory(page)]
}
