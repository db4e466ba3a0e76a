//! Hashes the source of the model's storeys, so that a stored replication is never reused by a changed model.

use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

include!("storeys.rs");

fn main() {
    println!("cargo::rerun-if-changed=src/store/build.rs");
    println!("cargo::rerun-if-changed=src/store/storeys.rs");
    let mut files = Vec::new();
    for storey in MODEL_STOREYS {
        let folder = Path::new("src").join(storey);
        println!("cargo::rerun-if-changed={}", folder.display());
        walk(&folder, &mut files);
    }
    files.sort();
    let mut hash = Sha256::new();
    for file in files {
        let text = std::fs::read(&file).expect("a source file that was just listed can be read");
        hash_file(&mut hash, &file.to_string_lossy().replace('\\', "/"), &text);
    }
    println!("cargo::rustc-env=WEEFSEL_MODEL_HASH={}", hex(&hash.finalize()));
}
