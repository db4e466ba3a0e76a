//! One file per replication, all plans together, in `.replications` of the results folder.

use super::format::{Key, decode, decode_numbers, encode, encode_numbers};
use super::whole::write_whole;
use crate::evaluation::Lived;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Folder of the finished replications within the results folder.
pub const FOLDER: &str = ".replications";

/// Finished replications on disk. May be shared by threads and by runs at the same time: files appear whole.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

/// What was found for a key.
#[derive(Clone, Debug, PartialEq)]
pub enum Loaded {
    Found(Box<Lived>),
    Missing,
    /// There is a file, but it is damaged or foreign: it must be lived again. A sentence for the user.
    Unusable(String),
}

impl Loaded {
    /// The replication, if there is one; the note otherwise goes to `note`.
    pub fn lived(self, note: impl FnOnce(String)) -> Option<Lived> {
        match self {
            Loaded::Found(lived) => Some(*lived),
            Loaded::Missing => None,
            Loaded::Unusable(why) => {
                note(why);
                None
            }
        }
    }
}

impl Store {
    /// Opens the store of a results folder; makes it where it does not exist.
    pub fn open(results: &Path) -> io::Result<Store> {
        let folder = results.join(FOLDER);
        std::fs::create_dir_all(&folder)?;
        Ok(Store { folder })
    }

    /// The finished replication of a key.
    pub fn load(&self, key: &Key) -> Loaded {
        let path = self.path(key);
        let unusable = |why: &str| Loaded::Unusable(format!("{} is not used: {why}", path.display()));
        match std::fs::read(&path) {
            Ok(bytes) => decode(key, &bytes).map_or_else(unusable, |lived| Loaded::Found(Box::new(lived))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Loaded::Missing,
            Err(error) => unusable(&error.to_string()),
        }
    }

    /// Stores a finished replication; an earlier file of the same key is replaced only when the new one is complete.
    pub fn save(&self, key: &Key, lived: &Lived) -> io::Result<()> {
        write_whole(&self.path(key), |file| file.write_all(&encode(key, lived)))
    }

    /// A few numbers that were kept of a replication, if they are there and whole; why they are not used goes to `note`.
    pub fn numbers(&self, key: &Key, count: usize, note: impl FnOnce(String)) -> Option<Vec<f64>> {
        let path = self.path(key);
        let unusable = |why: &dyn std::fmt::Display| note(format!("{} is not used: {why}", path.display()));
        match std::fs::read(&path) {
            Ok(bytes) => decode_numbers(key, &bytes, count).map_err(|why| unusable(&why)).ok(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => {
                unusable(&error);
                None
            }
        }
    }

    /// Keeps a few numbers of a replication. Their key must differ from that of the whole replication.
    pub fn save_numbers(&self, key: &Key, numbers: &[f64]) -> io::Result<()> {
        write_whole(&self.path(key), |file| file.write_all(&encode_numbers(key, numbers)))
    }

    fn path(&self, key: &Key) -> PathBuf {
        let hash: String = key.hash()[..8].iter().map(|byte| format!("{byte:02x}")).collect();
        self.folder.join(format!("{:05}-{hash}.bin", key.replication))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::synthetic::{blank, setting};
    use crate::evaluation::ledger::synthetic::with_ledger;

    fn key(seed: u64) -> Key {
        Key { scenario: "s".into(), model: "m".into(), sample: "a".into(), seed, replication: 3 }
    }

    #[test]
    fn the_same_command_finds_its_replication_and_another_does_not() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let lived = with_ledger(blank(3, &setting(2, 24)));
        Store::open(folder.path()).expect("opened").save(&key(1), &lived).expect("saved");
        let store = Store::open(folder.path()).expect("opened again");
        assert_eq!(store.load(&key(1)), Loaded::Found(Box::new(lived)));
        assert_eq!(store.load(&key(2)), Loaded::Missing);
    }

    #[test]
    fn a_damaged_file_is_reported_and_replaced() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let store = Store::open(folder.path()).expect("opened");
        let lived = with_ledger(blank(3, &setting(2, 24)));
        std::fs::write(store.path(&key(1)), b"weefsel\x02 and then nothing").expect("written");
        let mut notes = Vec::new();
        assert_eq!(store.load(&key(1)).lived(|note| notes.push(note)), None);
        assert!(notes[0].contains("cut off"), "{notes:?}");
        store.save(&key(1), &lived).expect("saved");
        assert_eq!(store.load(&key(1)), Loaded::Found(Box::new(lived)));
    }

    #[test]
    fn a_few_numbers_come_back_bit_for_bit_and_damaged_ones_do_not() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let store = Store::open(folder.path()).expect("opened");
        let numbers = [0.1, f64::NAN, -0.0];
        store.save_numbers(&key(1), &numbers).expect("saved");
        let load = |key: &Key, count| store.numbers(key, count, |_| ());
        let bits = |numbers: &[f64]| numbers.iter().map(|number| number.to_bits()).collect::<Vec<_>>();
        assert_eq!(load(&key(1), 3).map(|back| bits(&back)), Some(bits(&numbers)));
        assert_eq!(load(&key(2), 3), None);
        let mut notes = Vec::new();
        assert_eq!(store.numbers(&key(1), 4, |note| notes.push(note)), None);
        std::fs::write(store.path(&key(1)), b"weefsel").expect("written");
        assert_eq!(store.numbers(&key(1), 3, |note| notes.push(note)), None);
        assert!(notes.len() == 2 && notes[1].contains("cut off"), "{notes:?}");
        assert!(matches!(store.load(&key(1)), Loaded::Unusable(_)), "nor is it a replication");
    }

    #[test]
    fn two_runs_may_store_the_same_replication_at_once() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let store = Store::open(folder.path()).expect("opened");
        let lived = with_ledger(blank(3, &setting(2, 24)));
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| (0..5).for_each(|_| store.save(&key(1), &lived).expect("saved")));
            }
            for _ in 0..50 {
                assert!(!matches!(store.load(&key(1)), Loaded::Unusable(_)));
            }
        });
        assert_eq!(std::fs::read_dir(&store.folder).expect("folder").count(), 1);
    }
}
