//! What the tests need from outside, and what happens without it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Programs that must answer, each with a harmless argument.
const PROGRAMS: [(&str, &str); 5] =
    [("chromium", "--version"), ("chromedriver", "--version"), ("pdftotext", "-v"), ("pdfinfo", "-v"), ("java", "-version")];

pub struct Tools {
    /// Text of axe-core.
    pub axe: String,
    /// The Nu Html Checker.
    pub validator: PathBuf,
}

impl Tools {
    /// All of them, or none and a word about what is missing; a missing one fails where they are required.
    pub fn found() -> Option<Self> {
        let axe = place("WEEFSEL_AXE", "axe-core/axe.min.js");
        let validator = place("WEEFSEL_VNU", "vnu-jar/build/dist/vnu.jar");
        let mut missing: Vec<String> =
            PROGRAMS.into_iter().filter(|(name, argument)| !answers(name, argument)).map(|(name, _)| name.into()).collect();
        missing.extend([&axe, &validator].into_iter().filter(|path| !path.is_file()).map(|path| path.display().to_string()));
        if missing.is_empty() {
            return Some(Self { axe: std::fs::read_to_string(axe).expect("text"), validator });
        }
        let missing = missing.join(", ");
        assert!(
            std::env::var("WEEFSEL_BROWSER").as_deref() != Ok("required"),
            "the page cannot be held against a browser: {missing} not found; `.ci/browser` brings all of it"
        );
        // Not `eprintln!`, which is shown for failed tests only.
        let line = format!("SKIPPED: the page was not held against a browser: {missing} not found (`.ci/browser` brings it)\n");
        std::io::stderr().write_all(line.as_bytes()).expect("a line");
        None
    }
}

/// Where a package of npm is: as the environment says, or below the target directory.
fn place(variable: &str, within: &str) -> PathBuf {
    let web = || Path::new(env!("CARGO_TARGET_TMPDIR")).join("../web/node_modules").join(within);
    std::env::var_os(variable).map_or_else(web, PathBuf::from)
}

fn answers(program: &str, argument: &str) -> bool {
    Command::new(program).arg(argument).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// What a program says on standard output; it must end well.
pub fn said(program: &str, arguments: &[&std::ffi::OsStr]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
