//! The pages that are looked at: made by the program as a user would, in small worlds, in both languages.

use assert_cmd::Command;
use std::path::{Path, PathBuf};

const SMALL: [&str; 6] = ["--residents", "1500", "--replications", "2", "--years", "6"];

/// What must be said of the page with every fault (`tests/fixtures/browser/bad.html`), one of each kind of complaint.
pub const FAULTS: [&str; 34] = [
    "the language is \"en\"",
    "2 first headings",
    "a heading of level 3 after one of level 1",
    "leads nowhere: a in #first",
    "no words for a chart: svg in #first \"Under the other",
    "no table for a chart: figure in #first",
    "phone: the page is 500 wide in a window of 390",
    "phone: p.wide in #first",
    "phone: letters overlap",
    "desktop: letters overlap",
    "letters leave their chart",
    "desktop: letters of 3.0 pixels are too small",
    "desktop: table sticks out of its frame by 100: table in #stuck",
    "phone: barrier image-alt (critical)",
    "desktop: barrier color-contrast (serious)",
    "from outside: http://example.invalid/outside.png",
    "console: ",
    "missing is not defined",
    "without script: no fold \"Made by a script\"",
    "without script: #stuck does not open",
    "points, not A4",
    "is nearly empty: \"Little on a sheet.\"",
    "paper: the page is 900 wide in a window of 688",
    "paper: not on the first side: \"Last line of the first sheet.\"",
    "paper: the second side does not begin with \"Not on paper\"",
    "words of #unprinted are printed",
    "paper: table sticks out",
    "paper: letters overlap",
    "bad.html: not valid: \"No “p” element in scope",
    "bad.html: not valid: \"An “img” element must have an “alt” attribute",
    "bad.html: not valid: \"CSS: ",
    "bytes, more than 2000000",
    "the button open is missing",
    "printing opens no folds",
];

/// A page, and what its complaints begin with.
pub struct Sheet {
    pub name: String,
    pub language: &'static str,
    pub file: PathBuf,
}

/// The pages of some scenarios, in Dutch and English.
pub fn made(folder: &Path, scenarios: &[&str]) -> Vec<Sheet> {
    let weefsel = |arguments: &[&str]| {
        let mut command = Command::cargo_bin("weefsel").expect("built");
        command.current_dir(folder).env_clear().env("LANG", "en_GB.UTF-8").args(arguments).assert().success();
    };
    let mut sheets = vec![];
    for scenario in scenarios {
        weefsel(&[&["compare", scenario, "--out", scenario, "--no-figures", "--quiet"], &SMALL[..]].concat());
        for language in ["nl", "en"] {
            weefsel(&["report", scenario, "--lang", language]);
            let name = format!("{scenario}, {language}");
            let file = folder.join(format!("{scenario}-{language}.html"));
            std::fs::copy(folder.join(scenario).join("report.html"), &file).expect("the page");
            sheets.push(Sheet { name, language, file });
        }
    }
    sheets
}

/// The page with every fault, padded to be too large.
pub fn bad(folder: &Path) -> Sheet {
    let text = include_str!("../fixtures/browser/bad.html");
    let file = folder.join("bad.html");
    std::fs::write(&file, text.replace("@PADDING@", &"too large ".repeat(220_000))).expect("written");
    Sheet { name: "bad".into(), language: "nl", file }
}
