//! How the tests call the program.

use assert_cmd::Command;
use std::path::Path;
use std::process::Output;

/// A world that is small enough for a test.
pub const SMALL: [&str; 6] = ["--residents", "2000", "--years", "2", "--replications", "2"];

/// The program in an English surrounding without colour, in a folder of its own.
pub fn weefsel(folder: &Path) -> Command {
    let mut command = Command::cargo_bin("weefsel").expect("built");
    command.current_dir(folder).env_clear().env("LANG", "en_GB.UTF-8").env("COLUMNS", "100");
    command
}

/// `weefsel compare` of the default scenario in a small world, without figures, into `out`.
pub fn compare(folder: &Path, more: &[&str]) -> Output {
    weefsel(folder).arg("compare").args(SMALL).arg("--no-figures").args(["--out", "out"]).args(more).output().expect("run")
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

pub fn read(folder: &Path, name: &str) -> Vec<u8> {
    std::fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}
