use super::super::Page;
use maud::{Markup, html};
pub fn who(_page: &Page) -> Markup { html!{} }
