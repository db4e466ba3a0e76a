//! The file itself: valid HTML, and small enough to send by mail.

use super::pages::Sheet;
use super::tools::{Tools, said};
use serde_json::Value;
use std::ffi::OsStr;

/// Largest file (bytes).
const LARGEST: u64 = 2_000_000;

/// Errors of the Nu Html Checker, and files that are too large.
pub fn complaints(tools: &Tools, sheets: &[Sheet]) -> Vec<String> {
    let mut arguments: Vec<&OsStr> = vec!["-jar".as_ref(), tools.validator.as_ref()];
    arguments.extend(["--format", "json", "--stdout", "--exit-zero-always"].map(OsStr::new));
    arguments.extend(sheets.iter().map(|sheet| sheet.file.as_os_str()));
    let report: Value = serde_json::from_str(&said("java", &arguments)).expect("JSON");
    let messages = report["messages"].as_array().expect("messages");
    let errors = messages.iter().filter(|message| message["type"] != "info").map(|message| {
        let file = message["url"].as_str().unwrap_or_default().rsplit('/').next().unwrap_or_default();
        format!("{file}: not valid: {} at {}", message["message"], message["extract"])
    });
    let large = sheets.iter().filter_map(|sheet| {
        let size = std::fs::metadata(&sheet.file).expect("a file").len();
        (size > LARGEST).then(|| format!("{}: the file has {size} bytes, more than {LARGEST}", sheet.name))
    });
    errors.chain(large).collect()
}
