//! The hash of the model's source.

/// SHA-256 of the source files of the model's storeys, found when the program was built (hexadecimal).
pub fn model_hash() -> &'static str {
    env!("WEEFSEL_MODEL_HASH")
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};
    use std::path::{Path, PathBuf};

    include!("storeys.rs");

    fn hash_now() -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut files = Vec::new();
        MODEL_STOREYS.iter().for_each(|storey| walk(&root.join("src").join(storey), &mut files));
        files.sort();
        let mut hash = Sha256::new();
        for file in files {
            let name = file.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
            hash_file(&mut hash, &name, &std::fs::read(&file).expect("readable"));
        }
        hex(&hash.finalize())
    }

    #[test]
    fn the_hash_is_that_of_the_source_as_it_stands() {
        assert_eq!(model_hash(), hash_now());
    }

    #[test]
    fn every_storey_is_known_to_be_model_or_not() {
        let others = ["cli", "report", "serve", "experiment", "store", "compare"];
        for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).expect("src").flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let known = MODEL_STOREYS.contains(&&*name) || others.contains(&&*name);
            assert!(known || !entry.path().is_dir(), "is src/{name} part of the model? Say so in store/storeys.rs or here");
        }
    }
}
