//! The page on paper: A4, the first sheet on one side, every chapter printed although it is folded.

use super::layout;
use super::tab::Tab;
use super::tools::said;
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What an A4 holds between the margins of the style sheet (CSS pixels): 182 by 271 mm.
const SHEET: (u32, u32) = (688, 1024);

/// Smallest letters of a chart on paper (CSS pixels): 5 points, as three charts beside each other have.
const SMALLEST: f64 = 6.4;

/// Share of a chapter's words that must be found in the print; the rest may be broken at the end of a line.
const FOUND: f64 = 0.95;

/// Least share of the height of a sheet that holds something, but for the first and the last.
const FILLED: f64 = 0.35;

/// What should be on paper, as `paper.js` reads it.
#[derive(Deserialize)]
struct Wanted {
    /// Texts of the first sheet.
    first: Vec<String>,
    chapters: Vec<Chapter>,
}

#[derive(Deserialize)]
struct Chapter {
    id: String,
    title: String,
    text: String,
}

/// Whatever is wrong with the page that is open once it is printed.
pub fn complaints(tab: &Tab, folder: &Path) -> Vec<String> {
    tab.folds(false);
    let wanted: Wanted = serde_json::from_value(tab.run(include_str!("paper.js"), &[])).expect("texts");
    let pages = Print::of(tab, folder).pages();
    let mut found = sizes(&pages);
    found.extend(empty(&pages));
    found.extend(first_sheet(&wanted, &pages));
    found.extend(chapters(&wanted, &pages));
    tab.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    tab.screen(SHEET);
    found.extend([layout::width(tab), layout::tables(tab), layout::letters(tab, SMALLEST)].concat());
    tab.devtools("Emulation.setEmulatedMedia", json!({ "media": "" }));
    tab.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": false }));
    found.into_iter().map(|complaint| format!("paper: {complaint}")).collect()
}

/// A printed page, as a file.
pub struct Print(pub PathBuf);

/// Size (points) and text of a sheet, and the share of its height above the end of its last word.
struct Side {
    size: (f64, f64),
    text: String,
    filled: f64,
}

impl Print {
    /// The page that is open, printed on what its style sheet asks for.
    pub fn of(tab: &Tab, folder: &Path) -> Self {
        let file = folder.join("print.pdf");
        std::fs::write(&file, tab.bytes("Page.printToPDF", json!({ "preferCSSPageSize": true }))).expect("written");
        Self(file)
    }

    fn pages(&self) -> Vec<Side> {
        let text = said("pdftotext", &[self.0.as_ref(), "-".as_ref()]);
        let boxes = said("pdftotext", &["-bbox".as_ref(), self.0.as_ref(), "-".as_ref()]);
        let sheets = boxes.split("<page ").skip(1).zip(text.split('\u{c}'));
        sheets.map(|(boxes, text)| side(boxes, text)).collect()
    }
}

/// A sheet from the places of its words and their text.
fn side(boxes: &str, text: &str) -> Side {
    let numbers = |key: &str| {
        let before = format!("{key}=\"");
        let values = boxes.split(&before).skip(1).filter_map(|rest| rest.split('"').next()?.parse().ok());
        values.collect::<Vec<f64>>()
    };
    let size = (numbers("width")[0], numbers("height")[0]);
    let filled = numbers("yMax").into_iter().fold(0.0, f64::max) / size.1;
    Side { size, text: text.into(), filled }
}

/// Sheets between the first and the last that are nearly empty: a block that may not be broken is too tall.
fn empty(pages: &[Side]) -> Vec<String> {
    let inner = pages.iter().enumerate().take(pages.len().saturating_sub(1)).skip(1);
    let sparse = inner.filter(|(_, side)| side.filled < FILLED);
    sparse.map(|(place, side)| format!("sheet {} is nearly empty: {:?}", place + 1, side.text.trim())).collect()
}

/// Sheets that are not A4 (595 by 842 points).
fn sizes(pages: &[Side]) -> Vec<String> {
    let off = |(width, height): (f64, f64)| (width - 595.3).abs() > 2.0 || (height - 841.9).abs() > 2.0;
    let wrong = pages.iter().enumerate().filter(|(_, side)| off(side.size));
    wrong.map(|(place, side)| format!("sheet {} is {:?} points, not A4", place + 1, side.size)).collect()
}

/// Text of the first sheet that is not on the first side, and a second side that begins with something else than a chapter.
fn first_sheet(wanted: &Wanted, pages: &[Side]) -> Vec<String> {
    let there = words(&pages[0].text);
    let lost = |text: &&String| words(text).iter().any(|word| !there.contains(word));
    let mut found: Vec<String> =
        wanted.first.iter().filter(lost).map(|text| format!("not on the first side: {text:?}")).collect();
    match (wanted.chapters.first(), pages.get(1)) {
        (Some(chapter), Some(side)) if !letters(&side.text).starts_with(&letters(&chapter.title)) => {
            found.push(format!("the second side does not begin with {:?}", chapter.title));
        }
        (Some(chapter), None) => found.push(format!("no second side for {:?}", chapter.title)),
        _ => {}
    }
    found
}

/// Chapters whose words are not in the print: each word printed once stands for one word of the page.
fn chapters(wanted: &Wanted, pages: &[Side]) -> Vec<String> {
    let mut printed: BTreeMap<String, usize> = BTreeMap::new();
    for word in pages.iter().flat_map(|side| words(&side.text)) {
        *printed.entry(word).or_default() += 1;
    }
    let mut found = vec![];
    for chapter in &wanted.chapters {
        let words = words(&chapter.text);
        let there = words.iter().filter(|word| take(&mut printed, word)).count();
        if (there as f64) < FOUND * words.len() as f64 {
            found.push(format!("{there} of {} words of #{} are printed", words.len(), chapter.id));
        }
    }
    found
}

fn take(printed: &mut BTreeMap<String, usize>, word: &str) -> bool {
    printed.get_mut(word).is_some_and(|left| {
        let some = *left > 0;
        *left = left.saturating_sub(1);
        some
    })
}

/// Words of four letters and more.
fn words(text: &str) -> Vec<String> {
    let all = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.chars().count() >= 4);
    all.map(str::to_lowercase).collect()
}

/// A text without its blanks, so that line breaks do not count.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}
