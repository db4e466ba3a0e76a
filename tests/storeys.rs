//! Architecture invariants: imports point down, every folder says what lives in it, only the command line prints.
//!
//! Test modules (files and folders named `tests`, inline `mod tests`, modules declared under `cfg(test)`) may look anywhere
//! and print: a test may use the whole house to check one room.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Storeys from the bottom up. Neighbours on a storey do not see each other, but for `MAY_SEE`.
const STOREYS: &[&[&str]] = &[
    &["units"],
    &["scenario", "evidence", "chance", "sampling"],
    &["residents", "network", "services", "funding"],
    &["processes"],
    &["world"],
    &["observe"],
    &["compare", "sensitivity"],
    &["evaluation"],
    &["experiment", "store"],
    &["report", "serve"],
    &["cli", "main", "lib", "odd"],
];

/// Neighbours that one side may see: values are checked against the catalogue; a replication is stored as it finishes.
const MAY_SEE: &[(&str, &str)] = &[("scenario", "evidence"), ("sampling", "chance"), ("experiment", "store"), ("main", "cli")];

/// Storeys that may print.
const PRINTS: &[&str] = &["cli", "main"];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder).expect("a folder").map(|e| e.expect("an entry").path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

/// Path from `src`, parts without `.rs`, and text without comments and inline tests of every source file but test modules.
fn sources() -> Vec<(String, Vec<String>, String)> {
    let mut found = vec![];
    files(&source(), &mut found);
    let name = |path: &Path| path.strip_prefix(source()).expect("below src").to_string_lossy().replace('\\', "/");
    let rust = found.iter().filter(|path| path.extension().is_some_and(|e| e == "rs"));
    let all = rust.map(|path| {
        let name = name(path);
        let parts: Vec<String> = name.trim_end_matches(".rs").split('/').map(String::from).collect();
        (name, parts, without_tests(&std::fs::read_to_string(path).expect("text")))
    });
    let all: Vec<_> = all.collect();
    let tests: Vec<String> = found.iter().flat_map(|path| test_modules(&name(path), path)).collect();
    all.into_iter().filter(|(name, parts, _)| !parts.iter().any(|part| part == "tests") && !tests.contains(name)).collect()
}

/// Files that a `mod.rs` declares for tests only.
fn test_modules(name: &str, path: &Path) -> Vec<String> {
    let Some(folder) = name.strip_suffix("mod.rs") else { return vec![] };
    let text = std::fs::read_to_string(path).expect("text");
    let declared = text.split("#[cfg(test)]\n").skip(1).filter_map(|after| {
        let (line, _) = after.split_once('\n')?;
        line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';').map(String::from)
    });
    declared.map(|module| format!("{folder}{module}.rs")).collect()
}

/// Source up to the inline test module, without comment lines.
fn without_tests(text: &str) -> String {
    let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    text[..end].lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Folders at the top of the crate that a source names, by `crate::` or by a chain of `super::` that reaches the top.
fn seen(parts: &[String], text: &str) -> BTreeSet<String> {
    // A `mod.rs` is its folder's module; one `super` leads out of the module.
    let depth = parts.len() - parts.last().is_some_and(|last| last == "mod") as usize;
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices("crate::") {
        found.extend(heads(&text[at + "crate::".len()..]));
    }
    let mut rest = text;
    while let Some(at) = rest.find("super::") {
        let mut tail = &rest[at..];
        let mut ups = 0;
        while let Some(next) = tail.strip_prefix("super::") {
            (tail, ups) = (next, ups + 1);
        }
        if ups >= depth {
            found.extend(heads(tail));
        }
        rest = tail;
    }
    found
}

/// First names of a path or of a group in braces.
fn heads(path: &str) -> Vec<String> {
    let word = |text: &str| text.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(group) = path.strip_prefix('{') else { return vec![word(path)] };
    let (mut level, mut from, mut names) = (0, 0, vec![]);
    for (at, c) in group.char_indices() {
        match c {
            '{' => level += 1,
            '}' if level == 0 => {
                names.push(word(&group[from..at]));
                break;
            }
            '}' => level -= 1,
            ',' if level == 0 => {
                names.push(word(&group[from..at]));
                from = at + 1;
            }
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

fn storey(name: &str) -> Option<usize> {
    STOREYS.iter().position(|storey| storey.contains(&name))
}

#[test]
fn imports_point_down() {
    let mut wrong = vec![];
    let mut looks = 0;
    for (name, parts, text) in sources() {
        let own = parts[0].clone();
        let Some(here) = storey(&own) else {
            wrong.push(format!("{name}: {own} stands on no storey; give it a place in tests/storeys.rs"));
            continue;
        };
        for other in seen(&parts, &text).into_iter().filter(|other| *other != own && own != "lib") {
            let Some(there) = storey(&other) else {
                wrong.push(format!("{name} names crate::{other}, which stands on no storey"));
                continue;
            };
            looks += 1;
            if there >= here && !MAY_SEE.contains(&(own.as_str(), other.as_str())) {
                wrong.push(format!("{name} looks {} to {other}", if there > here { "up" } else { "sideways" }));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(looks > 100, "few paths were found: {looks}");
}

#[test]
fn paths_are_found_in_every_form() {
    let parts = |path: &str| path.split('/').map(String::from).collect::<Vec<_>>();
    let of = |path: &str, text: &str| seen(&parts(path), text).into_iter().collect::<Vec<_>>();
    assert_eq!(of("world/month", "use crate::{chance::{a, b}, units}; x: crate::network::Sums"), ["chance", "network", "units"]);
    assert_eq!(of("world/month", "use super::laws; use super::super::network::Sums;"), ["network"]);
    assert_eq!(of("world/mod", "use super::network;"), ["network"]);
    assert_eq!(of("evidence/print/rows", "use super::super::targets; use super::super::super::report;"), ["report"]);
}

#[test]
fn every_folder_opens_with_a_sentence() {
    let mut wrong = vec![];
    for (name, parts, _) in sources() {
        if parts.last().is_some_and(|last| last == "mod") {
            let text = std::fs::read_to_string(source().join(&name)).expect("text");
            let first = text.lines().next().unwrap_or_default();
            let opening: String = text.lines().take_while(|line| line.starts_with("//!")).collect();
            if !first.starts_with("//! ") || !opening.contains('.') {
                wrong.push(name);
            }
        }
    }
    assert!(wrong.is_empty(), "no opening sentence: {wrong:?}");
}

#[test]
fn only_the_command_line_prints() {
    let words = ["println!", "eprintln!", "print!(", "eprint!(", "dbg!("];
    let all = sources();
    let speaks_to_cargo = "store/build.rs";
    let prints = all.iter().filter(|(name, parts, _)| name != speaks_to_cargo && !PRINTS.contains(&parts[0].as_str()));
    let wrong: Vec<&String> =
        prints.filter(|(_, _, text)| words.iter().any(|word| text.contains(word))).map(|(name, ..)| name).collect();
    assert!(wrong.is_empty(), "these print: {wrong:?}");
}
