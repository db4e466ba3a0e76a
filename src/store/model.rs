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
        hash_of(Path::new(env!("CARGO_MANIFEST_DIR")))
    }

    fn hash_of(root: &Path) -> String {
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
    fn an_edit_of_a_test_keeps_the_hash_and_an_edit_of_the_model_does_not() {
        let root = tempfile::tempdir().expect("temporary folder");
        let write = |name: &str, text: &str| {
            let path = root.path().join("src").join(name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            std::fs::write(path, text).expect("written");
            hash_of(root.path())
        };
        write("world/month.rs", "fn live() {}\n#[cfg(test)]\nmod tests { a }");
        write("scenario/sample/reference.rs", "fn reference() {}");
        write("world/tests/twins.rs", "");
        let first = write("cli/args.rs", "");
        for (test, text) in [
            ("world/tests/twins.rs", "assert!(true);"),
            ("world/tests/more/twins.rs", "assert!(true);"),
            ("processes/institutions/tests.rs", "assert!(true);"),
            ("world/reference.rs", "slowly"),
            ("world/month.rs", "fn live() {}\r\n#[cfg(test)]\r\nmod tests { b }"),
            ("cli/args.rs", "not the model"),
        ] {
            assert_eq!(write(test, text), first, "{test}");
        }
        let mut seen = vec![first];
        for (model, text) in [
            ("world/month.rs", "fn live() { 1; }\n#[cfg(test)]\nmod tests { b }"),
            ("scenario/sample/reference.rs", "fn reference() { 1; }"),
            ("processes/latests.rs", ""),
            ("evidence/figures.csv", "1"),
        ] {
            let hash = write(model, text);
            assert!(!seen.contains(&hash), "{model}");
            seen.push(hash);
        }
    }

    #[test]
    fn every_storey_is_known_to_be_model_or_not() {
        let others = ["cli", "report", "serve", "experiment", "store", "compare", "sampling", "sensitivity"];
        for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).expect("src").flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let known = MODEL_STOREYS.contains(&&*name) || others.contains(&&*name);
            assert!(known || !entry.path().is_dir(), "is src/{name} part of the model? Say so in store/storeys.rs or here");
        }
    }
}
