//! The dossier on disk.

use super::Dossier;
use crate::store::write_whole;
use std::io::{self, Write};
use std::path::Path;
use thiserror::Error;

/// Its name in the results folder: a file for the program, not for people.
pub const FILE: &str = ".dossier";

/// What every dossier begins with; the number changes with its shape.
const MARK: &[u8] = b"weefsel dossier 2\n";

/// Why a page cannot be made of a folder.
#[derive(Debug, Error)]
pub enum DossierError {
    #[error("{0} holds no results of weefsel: no file {FILE} in it")]
    Missing(String),
    #[error("{0} was written by another version of the program, or is damaged: run the same `weefsel compare` again")]
    Foreign(String),
    #[error("{0} cannot be read: {1}")]
    Unreadable(String, io::Error),
}

/// Writes the dossier, whole or not at all.
pub fn write(path: &Path, dossier: &Dossier) -> io::Result<()> {
    let body = postcard::to_allocvec(dossier).map_err(io::Error::other)?;
    write_whole(path, |file| {
        file.write_all(MARK)?;
        file.write_all(&body)
    })
}

/// Reads the dossier of a results folder.
pub fn read(folder: &Path) -> Result<Dossier, DossierError> {
    let path = folder.join(FILE);
    let name = path.display().to_string();
    let bytes = std::fs::read(&path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => DossierError::Missing(folder.display().to_string()),
        _ => DossierError::Unreadable(name.clone(), error),
    })?;
    let body = bytes.strip_prefix(MARK).ok_or_else(|| DossierError::Foreign(name.clone()))?;
    let (dossier, rest) = postcard::take_from_bytes(body).map_err(|_| DossierError::Foreign(name.clone()))?;
    if rest.is_empty() { Ok(dossier) } else { Err(DossierError::Foreign(name)) }
}

#[cfg(test)]
mod tests {
    use super::super::synthetic::dossier;
    use super::*;

    #[test]
    fn a_dossier_comes_back_as_it_was_written() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let mut written = dossier(4, 240, 5);
        write(&folder.path().join(FILE), &written).expect("written");
        let back = read(folder.path()).expect("read");
        // Numbers that do not exist are not equal to themselves: compare what is shown.
        assert_eq!(format!("{back:?}"), format!("{written:?}"));
        written.seed += 1;
        assert_ne!(format!("{back:?}"), format!("{written:?}"));
    }

    #[test]
    fn no_dossier_a_foreign_and_a_damaged_one_are_told_apart() {
        let folder = tempfile::tempdir().expect("temporary folder");
        assert!(matches!(read(folder.path()), Err(DossierError::Missing(_))));
        let path = folder.path().join(FILE);
        std::fs::write(&path, b"something else").expect("written");
        assert!(matches!(read(folder.path()), Err(DossierError::Foreign(_))));
        write(&path, &dossier(2, 24, 2)).expect("written");
        let bytes = std::fs::read(&path).expect("read");
        std::fs::write(&path, &bytes[..bytes.len() - 3]).expect("cut off");
        assert!(matches!(read(folder.path()), Err(DossierError::Foreign(_))));
        std::fs::write(&path, [&bytes[..], b"x"].concat()).expect("too long");
        assert!(matches!(read(folder.path()), Err(DossierError::Foreign(_))));
    }
}
