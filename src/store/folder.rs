//! Which results folders may be written to.

use super::replications::FOLDER;
use super::units::UNITS;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Why a results folder is refused.
#[derive(Debug, Error)]
pub enum FolderError {
    #[error("{0} is a file, not a folder: choose another folder with --out")]
    NotAFolder(PathBuf),
    #[error(
        "{0} holds other files and no results of weefsel: choose another folder with --out, or add --force to write there all the same"
    )]
    Foreign(PathBuf),
    #[error("{0} holds a sweep: choose another folder with --out")]
    Sweep(PathBuf),
    #[error("cannot write to {folder}: {source}")]
    Unwritable { folder: PathBuf, source: io::Error },
}

/// Makes the results folder, or checks that it may be written to: empty, or with earlier results of this program.
/// With `force` other files in it are left alone and no reason to refuse.
pub fn prepare(folder: &Path, force: bool) -> Result<(), FolderError> {
    if folder.exists() && !folder.is_dir() {
        return Err(FolderError::NotAFolder(folder.into()));
    }
    let unwritable = |source| FolderError::Unwritable { folder: folder.into(), source };
    std::fs::create_dir_all(folder).map_err(unwritable)?;
    let mut entries = std::fs::read_dir(folder).map_err(unwritable)?;
    if !force && folder.join(UNITS).is_dir() {
        return Err(FolderError::Sweep(folder.into()));
    }
    if !force && entries.next().is_some() && !ours(folder) {
        return Err(FolderError::Foreign(folder.into()));
    }
    tempfile::tempfile_in(folder).map_err(unwritable)?;
    Ok(())
}

/// Whether the folder holds stored replications or a manifest of this program.
fn ours(folder: &Path) -> bool {
    let manifest = std::fs::read_to_string(folder.join("manifest.json")).unwrap_or_default();
    folder.join(FOLDER).is_dir() || manifest.contains("\"program\": \"weefsel ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_with_other_files_is_refused_unless_forced() {
        let parent = tempfile::tempdir().expect("temporary folder");
        let folder = parent.path().join("a/b");
        prepare(&folder, false).expect("a new folder is made");
        prepare(&folder, false).expect("an empty folder is fine");
        std::fs::write(folder.join("thesis.docx"), "precious").expect("written");
        assert!(matches!(prepare(&folder, false), Err(FolderError::Foreign(_))));
        prepare(&folder, true).expect("forced");
        std::fs::create_dir(folder.join(FOLDER)).expect("made");
        prepare(&folder, false).expect("earlier results of ours");
        assert_eq!(std::fs::read(folder.join("thesis.docx")).expect("kept"), b"precious");
    }

    #[test]
    fn a_file_in_its_place_is_refused_with_its_name() {
        let parent = tempfile::tempdir().expect("temporary folder");
        let path = parent.path().join("results");
        std::fs::write(&path, "").expect("written");
        let error = prepare(&path, true).expect_err("refused").to_string();
        assert!(error.contains("results is a file"), "{error}");
        assert!(matches!(prepare(&path.join("below"), true), Err(FolderError::Unwritable { .. })));
    }
}
