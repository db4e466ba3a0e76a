// Which folders are the model, and how their source is hashed. Shared by `build.rs` and the store.

/// Storeys whose source decides what a replication holds.
pub const MODEL_STOREYS: &[&str] = &[
    "units", "chance", "evidence", "scenario", "residents", "network", "services", "funding", "processes", "world", "observe",
    "evaluation",
];

/// All files of a folder and the folders in it; nothing where the folder does not exist.
fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { walk(&path, files) } else { files.push(path) }
    }
}

/// Adds name and text of a file; line ends are made equal, so that a checkout on Windows has the same hash.
fn hash_file(hash: &mut Sha256, name: &str, text: &[u8]) {
    let text: Vec<u8> = text.iter().copied().filter(|&byte| byte != b'\r').collect();
    for part in [name.as_bytes(), &text] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
}

/// Lowercase hexadecimal.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
