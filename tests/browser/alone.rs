//! The page stands by itself: in order, without a network, without its script.

use super::layout::NAMES;
use super::tab::Tab;
use serde_json::json;
use std::path::Path;

/// One title, headings in order, the right language, charts with words and tables.
pub fn outline(tab: &Tab, language: &str) -> Vec<String> {
    tab.lines(&[NAMES, include_str!("outline.js")].concat(), &[language.into()])
}

/// Anything asked from outside, and anything the browser grumbled about since the last call.
pub fn requests(tab: &Tab) -> Vec<String> {
    let mut found = tab.lines(include_str!("requests.js"), &[]);
    let messages = tab.console();
    let grave = messages.as_array().expect("messages").iter().filter(|message| message["level"] != "INFO");
    found.extend(grave.map(|message| format!("console: {}", message["message"])));
    found
}

/// What the page's script should do and does not: open and shut all chapters at a click, open them for printing.
pub fn script(tab: &Tab) -> Vec<String> {
    tab.lines(include_str!("script.js"), &[])
}

/// What is missing when scripts are off: a chapter, or a fold that does not open. Leaves the page in that state.
pub fn without_script(tab: &Tab, file: &Path) -> Vec<String> {
    let chapters = "return [...document.querySelectorAll('details')].map(fold => fold.querySelector('summary').textContent)";
    let before = tab.lines(chapters, &[]);
    tab.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    tab.open(file);
    let after = tab.lines(chapters, &[]);
    let lost = before.iter().filter(|title| !after.contains(title)).map(|title| format!("without script: no fold {title:?}"));
    let mut found: Vec<String> = lost.collect();
    tab.click("details.chapter > summary");
    let shut = "return [...document.querySelectorAll('details.chapter:not([open])')].map(fold => fold.id)";
    found.extend(tab.lines(shut, &[]).into_iter().map(|id| format!("without script: #{id} does not open")));
    found
}
