//! A set of files that replaces the earlier set only when all of them are complete.

use std::io;
use std::path::{Path, PathBuf};

/// A folder beside the results in which a run writes; a run that fails leaves the earlier results as they were.
#[derive(Debug)]
pub struct Staging {
    results: PathBuf,
    folder: tempfile::TempDir,
}

impl Staging {
    pub fn begin(results: &Path) -> io::Result<Staging> {
        let folder = tempfile::Builder::new().prefix(".writing-").tempdir_in(results)?;
        Ok(Staging { results: results.into(), folder })
    }

    /// Where to write a file of the results, e.g. `figures/money.svg`; makes its folder.
    pub fn place(&self, name: &str) -> io::Result<PathBuf> {
        let path = self.folder.path().join(name);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        Ok(path)
    }

    /// Moves all files into the results folder; returns their names, sorted. Files of earlier runs with other names stay.
    pub fn publish(self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        list(self.folder.path(), "", &mut names)?;
        names.sort();
        // Whatever can fail comes before the first file is replaced.
        for name in &names {
            let to = self.results.join(name);
            if let Some(folder) = to.parent() {
                std::fs::create_dir_all(folder)?;
            }
            if to.is_dir() {
                return Err(io::Error::new(io::ErrorKind::IsADirectory, format!("{} is a folder", to.display())));
            }
        }
        for name in &names {
            std::fs::rename(self.folder.path().join(name), self.results.join(name))?;
        }
        Ok(names)
    }
}

fn list(folder: &Path, prefix: &str, names: &mut Vec<String>) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn earlier_results_stay_until_all_new_ones_are_there() {
        let results = tempfile::tempdir().expect("temporary folder");
        std::fs::write(results.path().join("effects.csv"), "old").expect("written");
        let read = || std::fs::read_to_string(results.path().join("effects.csv")).expect("there");
        let failing = Staging::begin(results.path()).expect("begun");
        std::fs::write(failing.place("effects.csv").expect("place"), "half").expect("written");
        drop(failing);
        assert_eq!(read(), "old");
        let blocked = Staging::begin(results.path()).expect("begun");
        std::fs::write(blocked.place("effects.csv").expect("place"), "new").expect("written");
        std::fs::write(blocked.place("summary.json").expect("place"), "new").expect("written");
        std::fs::create_dir(results.path().join("summary.json")).expect("in the way");
        assert!(blocked.publish().is_err());
        assert_eq!(read(), "old");
        std::fs::remove_dir(results.path().join("summary.json")).expect("removed");
        let run = Staging::begin(results.path()).expect("begun");
        std::fs::write(run.place("effects.csv").expect("place"), "new").expect("written");
        std::fs::write(run.place("figures/money.svg").expect("place"), "svg").expect("written");
        assert_eq!(run.publish().expect("published"), ["effects.csv", "figures/money.svg"]);
        assert_eq!(read(), "new");
        assert_eq!(std::fs::read_dir(results.path()).expect("folder").count(), 2);
    }
}
