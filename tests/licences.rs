//! Every crate the program is built from may be used under a licence that asks for no more than naming its makers.

use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Command;

/// Licences that may be relied on (SPDX).
const FREE: [&str; 12] = [
    "MIT",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "0BSD",
    "CC0-1.0",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Whether an SPDX expression can be met with free licences alone; `/` is the old way to write OR.
fn free(expression: &str) -> bool {
    let text = expression.replace('/', " OR ");
    let inner = |text: &str| text.split(" OR ").any(|choice| FREE.contains(&choice.trim()));
    text.split(" AND ").all(|part| inner(part.trim().trim_matches(['(', ')'])))
}

#[test]
fn an_expression_is_free_if_a_choice_of_each_part_is() {
    assert!(free("MIT OR GPL-3.0") && free("(MIT OR Apache-2.0) AND Unicode-3.0") && free("Unlicense/MIT"));
    assert!(!free("GPL-3.0") && !free("MIT AND AGPL-3.0") && !free(""));
}

#[test]
fn every_dependency_is_free() {
    let version = Command::new("rustc").arg("-vV").output().expect("rustc").stdout;
    let version = String::from_utf8(version).expect("text");
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("a host");
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline", "--locked", "--filter-platform", host])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo metadata");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let built = built_from(&metadata);
    assert!(built.len() > 100 && packages.len() > built.len(), "all dependencies are listed, of the program and of the tests");
    for package in packages {
        let licence = package["license"].as_str().unwrap_or_default();
        let of_program = built.contains(package["id"].as_str().expect("an id"));
        // What only the tests use is not passed on.
        assert!(free(licence) || !of_program && licence == "MPL-2.0", "{} has the licence {licence:?}", package["name"]);
    }
}

/// Packages that the program is built from, without those that only its tests use.
fn built_from(metadata: &Value) -> BTreeSet<&str> {
    let nodes = metadata["resolve"]["nodes"].as_array().expect("nodes");
    let mut found = BTreeSet::new();
    let mut next = vec![metadata["resolve"]["root"].as_str().expect("a root")];
    while let Some(id) = next.pop() {
        if found.insert(id) {
            let node = nodes.iter().find(|node| node["id"] == id).expect("a node");
            let needed =
                |dependency: &&Value| dependency["dep_kinds"].as_array().expect("kinds").iter().any(|kind| kind["kind"] != "dev");
            let needed = node["deps"].as_array().expect("dependencies").iter().filter(needed);
            next.extend(needed.map(|dependency| dependency["pkg"].as_str().expect("an id")));
        }
    }
    found
}
