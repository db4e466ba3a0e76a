use super::super::Page;
use maud::{Markup, html};
pub fn mkba(_page: &Page) -> Markup { html!{} }
