//! One small file per run of a sweep, in `.units` of its folder: the numbers that are kept of it, or why it failed.
//!
//! Files are spread over 256 sub-folders by the first byte of their key, so that 100,000 of them stay quick to find.

use super::format::{Key, opened, sealed};
use super::whole::write_unsynced;
use serde::{Deserialize, Serialize};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Folder of the finished runs within the folder of a sweep.
pub const UNITS: &str = ".units";
/// What a write that was killed leaves behind is removed when it is older than this: no write takes so long.
const LEFT_BEHIND: Duration = Duration::from_secs(600);

/// What is kept of one run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Kept {
    Numbers(Vec<f64>),
    /// Why it failed, for the table of failures.
    Failed(String),
}

/// What was found for a key.
#[derive(Clone, Debug, PartialEq)]
pub enum Unit {
    Kept(Kept),
    Missing,
    /// There is a file, but it is damaged or foreign: the run must be lived again. A sentence for the user.
    Unusable(String),
}

/// Finished runs on disk. May be shared by threads and by processes: files appear whole.
#[derive(Clone, Debug)]
pub struct Units {
    folder: PathBuf,
}

impl Units {
    /// The runs in the folder of a sweep; nothing is made until something is kept.
    pub fn of(sweep: &Path) -> Units {
        Units { folder: sweep.join(UNITS) }
    }

    /// The run of a key, which keeps so many numbers.
    pub fn load(&self, key: &Key, count: usize) -> Unit {
        let path = self.path(key);
        let unusable = |why: &str| Unit::Unusable(format!("{} is not used: {why}", path.display()));
        match std::fs::read(&path) {
            Ok(bytes) => decode(key, &bytes, count).map_or_else(unusable, Unit::Kept),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Unit::Missing,
            Err(error) => unusable(&error.to_string()),
        }
    }

    /// Keeps a run without waiting for the disk: if the power fails its checksum tells, and it is lived again. An earlier file of
    /// the same key is replaced only when the new one is complete.
    pub fn save(&self, key: &Key, kept: &Kept) -> io::Result<()> {
        let bytes = sealed(key, &postcard::to_allocvec(kept).map_err(io::Error::other)?);
        write_unsynced(&self.place(key)?, |file| file.write_all(&bytes))
    }

    /// Takes the file of a run over from elsewhere, as it is; the same file is shared where the system can.
    pub fn adopt(&self, key: &Key, from: &Units) -> io::Result<()> {
        let (here, there) = (self.place(key)?, from.path(key));
        if here.exists() || std::fs::hard_link(&there, &here).is_ok() {
            return Ok(());
        }
        let bytes = std::fs::read(there)?;
        write_unsynced(&here, |file| file.write_all(&bytes))
    }

    /// Name of a key's file, without its folder.
    pub fn name(key: &Key) -> String {
        let hash: String = key.hash()[..16].iter().map(|byte| format!("{byte:02x}")).collect();
        hash + ".unit"
    }

    /// Names of all files of runs, sorted.
    pub fn names(&self) -> io::Result<Vec<String>> {
        let mut names = vec![];
        self.each(|path| {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if name.ends_with(".unit") {
                names.push(name);
            }
        })?;
        names.sort();
        Ok(names)
    }

    /// Removes what killed writes left behind.
    pub fn tidy(&self) -> io::Result<()> {
        self.each(|path| {
            let part = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(".part-"));
            let modified = path.metadata().and_then(|data| data.modified());
            if part && modified.is_ok_and(|when| when.elapsed().is_ok_and(|age| age > LEFT_BEHIND)) {
                // Another process may have done it at the same moment.
                let _ = std::fs::remove_file(path);
            }
        })
    }

    fn each(&self, mut with: impl FnMut(&Path)) -> io::Result<()> {
        let folders = match std::fs::read_dir(&self.folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            folders => folders?,
        };
        for folder in folders {
            let folder = folder?.path();
            if folder.is_dir() {
                for file in std::fs::read_dir(folder)? {
                    with(&file?.path());
                }
            }
        }
        Ok(())
    }

    /// Where the file of a key goes, in a folder that is made.
    fn place(&self, key: &Key) -> io::Result<PathBuf> {
        let path = self.path(key);
        std::fs::create_dir_all(path.parent().unwrap_or(&self.folder))?;
        Ok(path)
    }

    fn path(&self, key: &Key) -> PathBuf {
        let name = Units::name(key);
        self.folder.join(&name[..2]).join(name)
    }
}

fn decode(key: &Key, bytes: &[u8], count: usize) -> Result<Kept, &'static str> {
    match postcard::take_from_bytes::<Kept>(opened(key, bytes)?) {
        Ok((Kept::Numbers(numbers), [])) if numbers.len() == count => Ok(Kept::Numbers(numbers)),
        Ok((Kept::Failed(cause), [])) => Ok(Kept::Failed(cause)),
        _ => Err("its content is not what is kept of a run"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(replication: u32) -> Key {
        Key { scenario: "s".into(), model: "m".into(), sample: "a".into(), seed: 7, replication }
    }

    #[test]
    fn numbers_and_failures_come_back_and_another_key_does_not() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let units = Units::of(folder.path());
        assert_eq!(units.load(&key(1), 2), Unit::Missing);
        units.save(&key(1), &Kept::Numbers(vec![0.1, f64::INFINITY])).expect("kept");
        units.save(&key(2), &Kept::Failed("no wijkteam".into())).expect("kept");
        assert_eq!(units.load(&key(1), 2), Unit::Kept(Kept::Numbers(vec![0.1, f64::INFINITY])));
        assert_eq!(units.load(&key(2), 2), Unit::Kept(Kept::Failed("no wijkteam".into())));
        assert_eq!(units.load(&key(3), 2), Unit::Missing);
        assert!(matches!(units.load(&key(1), 3), Unit::Unusable(_)), "another count of numbers");
        let mut names = vec![Units::name(&key(1)), Units::name(&key(2))];
        names.sort();
        assert_eq!(units.names().expect("listed"), names);
    }

    #[test]
    fn a_damaged_file_or_that_of_another_run_is_not_used() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let units = Units::of(folder.path());
        units.save(&key(1), &Kept::Numbers(vec![0.1])).expect("kept");
        let mut bytes = std::fs::read(units.path(&key(1))).expect("read");
        let elsewhere = units.path(&key(2));
        std::fs::create_dir_all(elsewhere.parent().expect("a folder")).expect("made");
        std::fs::write(&elsewhere, &bytes).expect("written");
        assert!(matches!(units.load(&key(2), 1), Unit::Unusable(why) if why.contains("another scenario")));
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(units.path(&key(1)), &bytes).expect("damaged");
        assert!(matches!(units.load(&key(1), 1), Unit::Unusable(_)));
        std::fs::write(units.path(&key(1)), &bytes[..20]).expect("cut");
        assert!(matches!(units.load(&key(1), 1), Unit::Unusable(why) if why.contains("cut off")));
    }

    #[test]
    fn a_file_is_taken_over_as_it_is_and_only_old_rests_are_removed() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let (part, whole) = (Units::of(&folder.path().join("part")), Units::of(&folder.path().join("whole")));
        part.save(&key(1), &Kept::Numbers(vec![0.1])).expect("kept");
        whole.adopt(&key(1), &part).expect("taken over");
        assert_eq!(whole.load(&key(1), 1), Unit::Kept(Kept::Numbers(vec![0.1])));
        let rest = |name: &str| whole.path(&key(1)).with_file_name(name);
        std::fs::write(rest(".part-new"), "").expect("written");
        let old = std::fs::File::create(rest(".part-old")).expect("made");
        old.set_modified(std::time::SystemTime::now() - 2 * LEFT_BEHIND).expect("aged");
        whole.tidy().expect("tidied");
        assert!(rest(".part-new").exists() && !rest(".part-old").exists());
        assert_eq!(whole.names().expect("listed"), [Units::name(&key(1))]);
    }
}
