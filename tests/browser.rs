//! The page for the council as a browser, a reading aid, a printer and a validator meet it.
//!
//! Needs Chromium with its driver, pdftotext, Java, axe-core and the Nu Html Checker; `.ci/browser` brings them. Without them
//! the tests say that they are skipped, or fail if `WEEFSEL_BROWSER=required` is set.

#[path = "browser/access.rs"]
mod access;
#[path = "browser/alone.rs"]
mod alone;
#[path = "browser/layout.rs"]
mod layout;
#[path = "browser/look.rs"]
mod look;
#[path = "browser/markup.rs"]
mod markup;
#[path = "browser/pages.rs"]
mod pages;
#[path = "browser/paper.rs"]
mod paper;
#[path = "browser/tab.rs"]
mod tab;
#[path = "browser/tools.rs"]
mod tools;

use pages::Sheet;
use std::path::Path;
use tab::Tab;
use tools::Tools;

/// A screen (CSS pixels).
const PHONE: (u32, u32) = (390, 844);
const DESKTOP: (u32, u32) = (1280, 900);

/// Smallest letters of a chart on a screen (CSS pixels).
const SMALLEST: f64 = 9.0;

/// Scenarios that end differently: much, little, nothing at all, and everything but care.
const SCENARIOS: [&str; 4] = ["continuity-or-projects", "projects-that-deserve-to-win", "nothing-changes", "null-world"];

/// Whatever is wrong with a page, each with the size of the screen and the element.
fn complaints(tab: &Tab, tools: &Tools, sheet: &Sheet, folder: &Path) -> Vec<String> {
    tab.open(&sheet.file);
    let mut found = alone::outline(tab, sheet.language);
    for (name, screen) in [("phone", PHONE), ("desktop", DESKTOP)] {
        tab.screen(screen);
        let said = |complaint: String| format!("{name}: {complaint}");
        tab.folds(false);
        found.extend(layout::width(tab).into_iter().map(said));
        tab.folds(true);
        found.extend(layout::width(tab).into_iter().map(said));
        found.extend(layout::letters(tab, SMALLEST).into_iter().map(said));
        found.extend(access::barriers(tab, &tools.axe).into_iter().map(said));
    }
    found.extend(layout::tables(tab).into_iter().map(|complaint| format!("desktop: {complaint}")));
    found.extend(alone::script(tab));
    found.extend(alone::requests(tab));
    found.extend(alone::without_script(tab, &sheet.file));
    found.extend(paper::complaints(tab, folder));
    found
}

#[test]
fn every_page_holds_in_a_browser() {
    let Some(tools) = Tools::found() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let sheets = pages::made(folder.path(), &SCENARIOS);
    let tab = Tab::start();
    let mut found = vec![];
    for sheet in &sheets {
        let here = complaints(&tab, &tools, sheet, folder.path());
        found.extend(here.into_iter().map(|complaint| format!("{}: {complaint}", sheet.name)));
    }
    found.extend(markup::complaints(&tools, &sheets));
    assert!(found.is_empty(), "{} complaints:\n{}", found.len(), found.join("\n"));
}

/// Each complaint can be made: a page with every fault is told each of them.
#[test]
fn a_bad_page_is_told_all_its_faults() {
    let Some(tools) = Tools::found() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let sheet = pages::bad(folder.path());
    let tab = Tab::start();
    let mut found = complaints(&tab, &tools, &sheet, folder.path());
    found.extend(markup::complaints(&tools, &[sheet]));
    let missing: Vec<&str> = pages::FAULTS.into_iter().filter(|fault| !found.iter().any(|said| said.contains(fault))).collect();
    assert!(missing.is_empty(), "not said: {missing:#?}\nsaid:\n{}", found.join("\n"));
}
