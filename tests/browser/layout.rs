//! Nothing is wider than its place, and no letters lie over others.

use super::tab::Tab;

/// Helpers that every script begins with.
pub const NAMES: &str = include_str!("names.js");

/// The page or a part of it is wider than the window.
pub fn width(tab: &Tab) -> Vec<String> {
    tab.lines(&[NAMES, include_str!("width.js")].concat(), &[])
}

/// Letters of a chart are cut off, lie over each other or are smaller than `smallest` (pixels).
pub fn letters(tab: &Tab, smallest: f64) -> Vec<String> {
    tab.lines(&[NAMES, include_str!("letters.js")].concat(), &[smallest.into()])
}

/// A table is wider than its frame, so that it must be moved to be read.
pub fn tables(tab: &Tab) -> Vec<String> {
    tab.lines(&[NAMES, include_str!("tables.js")].concat(), &[])
}
