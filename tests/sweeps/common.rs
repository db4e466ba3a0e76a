//! How these tests call the program.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::SystemTime;

/// Twelve points, two replications of each, in a world small enough for a test.
pub const DESIGN: &str = "
set = [\"years=2\"]
residents = 300
replications = 2
[sampling]
method = \"sobol\"
points = 12
[[factor]]
key = \"parameters.strain.noise\"
[[factor]]
key = \"mechanisms.buffering\"
";
/// Runs of the design.
pub const RUNS: usize = 24;

/// A folder with the design in it.
pub fn folder() -> tempfile::TempDir {
    with_design(DESIGN)
}

pub fn with_design(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("temporary folder");
    std::fs::write(folder.path().join("design.toml"), text).expect("written");
    folder
}

/// `weefsel sweep design.toml`, in English, with these arguments.
pub fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("weefsel"));
    command.current_dir(folder).env_clear().env("LANG", "C").env("COLUMNS", "100").args(["sweep", "design.toml"]).args(arguments);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

pub fn sweep(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().expect("run")
}

/// The same, which must succeed; gives standard output.
pub fn done(folder: &Path, arguments: &[&str]) -> String {
    let output = sweep(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", stderr(&output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The same, which must be refused (2); gives standard error.
pub fn refused(folder: &Path, arguments: &[&str]) -> String {
    let output = sweep(folder, arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", stderr(&output));
    stderr(&output)
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The tables of a folder, byte for byte.
pub fn tables(folder: &Path) -> Vec<Vec<u8>> {
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    ["results.parquet", "points.parquet", "failures.csv"].map(read).into()
}

/// The files of finished runs, with when they were written.
pub fn units(folder: &Path) -> BTreeMap<PathBuf, SystemTime> {
    let inside = |folder: &Path| -> Vec<PathBuf> {
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
    };
    let files = inside(&folder.join(".units")).into_iter().flat_map(|folder| inside(&folder));
    let units = files.filter(|path| path.extension().is_some_and(|ending| ending == "unit"));
    units.filter_map(|path| Some((path.clone(), path.metadata().ok()?.modified().ok()?))).collect()
}

/// Counts as `--status` tells them: (done, failed, to do) of each folder.
pub fn status(folder: &Path, arguments: &[&str]) -> Vec<(u64, u64, u64)> {
    let text = done(folder, &[arguments, &["--status", "--json"]].concat());
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let count = |row: &serde_json::Value, key: &str| row["runs"][key].as_u64().expect("a count");
    let rows = value["folders"].as_array().expect("folders").iter();
    rows.map(|row| (count(row, "done"), count(row, "failed"), count(row, "to_do"))).collect()
}
