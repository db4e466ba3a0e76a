// Which folders are the model, and how their source is hashed. Shared by `build.rs` and the store.

/// Storeys whose source decides what a replication holds.
pub const MODEL_STOREYS: &[&str] = &[
    "units", "chance", "evidence", "scenario", "residents", "network", "services", "funding", "processes", "world", "observe",
    "evaluation",
];

/// All files of a folder and the folders in it that are not tests; nothing where the folder does not exist.
fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if is_test(&path) {
            continue;
        }
        if path.is_dir() { walk(&path, files) } else { files.push(path) }
    }
}

/// Folders and files called `tests`, and the plain month that the tests of the world hold the fast one against.
fn is_test(path: &Path) -> bool {
    path.ends_with("tests") || path.ends_with("tests.rs") || path.ends_with("src/world/reference.rs")
}

/// Adds name and text of a file up to its own tests, which clippy keeps at the end (`items_after_test_module`); line ends
/// are made equal, so that a checkout on Windows has the same hash.
fn hash_file(hash: &mut Sha256, name: &str, text: &[u8]) {
    const TESTS: &[u8] = b"#[cfg(test)]\nmod tests {";
    let text: Vec<u8> = text.iter().copied().filter(|&byte| byte != b'\r').collect();
    let end = text.windows(TESTS.len()).position(|here| here == TESTS).unwrap_or(text.len());
    for part in [name.as_bytes(), &text[..end]] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
}

/// Lowercase hexadecimal.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
