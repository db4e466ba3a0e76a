//! What `docs/experiments.md` tells a reader to type is typed: its files are written, its commands run and its Python executed, in
//! the order of the text, in a world small enough for a test.
//!
//! Needs the Python libraries that `.ci/python` brings. Without them the test says that it is skipped, or fails if
//! `WEEFSEL_PYTHON=required` is set.
#![cfg(unix)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

const TEXT: &str = include_str!("../docs/experiments.md");
/// What the text says, and what a test has time for.
const SMALLER: [(&str, &str); 1] = [("residents = 4000", "residents = 300")];

/// One block of code: its language and what it says.
struct Block {
    language: &'static str,
    text: String,
    /// Line of the document at which it begins.
    line: usize,
}

fn blocks() -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let mut open = false;
    for (number, line) in TEXT.lines().enumerate() {
        match line.strip_prefix("```") {
            Some(_) if open => open = false,
            Some(language) => {
                found.push(Block { language, text: String::new(), line: number + 1 });
                open = true;
            }
            None if open => {
                let block = found.last_mut().expect("one is open");
                block.text.push_str(line);
                block.text.push('\n');
            }
            None => {}
        }
    }
    found
}

/// The Python of the tests' environment, if it is there.
fn python() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder").join("python/bin/python");
    let python = std::env::var_os("WEEFSEL_PYTHON_PROGRAM").map_or(beside, PathBuf::from);
    let imports = "import pandas, pyarrow, polars, duckdb, SALib, matplotlib";
    if Command::new(&python).args(["-c", imports]).output().is_ok_and(|run| run.status.success()) {
        return Some(python);
    }
    let required = std::env::var("WEEFSEL_PYTHON").as_deref() == Ok("required");
    assert!(!required, "no {} with {imports}; `.ci/python` brings it", python.display());
    let line = "SKIPPED: the Python of docs/experiments.md was not run (`.ci/python` brings its libraries)\n";
    std::io::stderr().write_all(line.as_bytes()).expect("a line");
    None
}

#[test]
fn what_the_walk_through_says_works_when_it_is_typed() {
    let Some(python) = python() else { return };
    let folder = tempfile::tempdir().expect("temporary folder");
    let program = Path::new(env!("CARGO_BIN_EXE_weefsel")).parent().expect("a folder");
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap_or_default());
    let (mut shells, mut pythons) = (0, 0);
    for block in blocks() {
        let text = SMALLER.iter().fold(block.text.clone(), |text, (large, small)| text.replace(large, small));
        let mut command = match block.language {
            // The first line names the file: `# study.toml`.
            "toml" => {
                let name = text.lines().next().and_then(|line| line.strip_prefix("# ")).expect("a file name");
                std::fs::write(folder.path().join(name.split_whitespace().next().expect("a name")), &text).expect("written");
                continue;
            }
            "sh" => {
                shells += 1;
                let mut shell = Command::new("bash");
                shell.args(["-euo", "pipefail", "-c", &text]);
                shell
            }
            "python" => {
                pythons += 1;
                let mut run = Command::new(&python);
                run.args(["-W", "error::DeprecationWarning:__main__", "-c", &text]).env("MPLBACKEND", "Agg");
                run
            }
            _ => continue,
        };
        let run = command.current_dir(folder.path()).env("PATH", &path).env("LANG", "C.UTF-8").output().expect("run");
        assert!(
            run.status.success(),
            "line {} of docs/experiments.md:\n{text}\n{}{}",
            block.line,
            String::from_utf8_lossy(&run.stdout),
            String::from_utf8_lossy(&run.stderr)
        );
    }
    assert!(shells >= 5 && pythons >= 3, "few blocks were found: {shells} of the shell, {pythons} of Python");
}
