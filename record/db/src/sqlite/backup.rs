//! A copy of the file as it stands between two commits, while others go on writing.
//!
//! Never by copying the file: what is still in the log would be missing, or half there.

use std::{fs::File, path::Path};

use super::{connection, fault};
use crate::OpenError;

/// The copy must not exist yet; a copy that failed is removed.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), OpenError> {
    let disk = |error: std::io::Error| OpenError::Failed(format!("the copy cannot be made: {error}"));
    if to.try_exists().map_err(disk)? {
        return Err(OpenError::Failed(
            "there is a file where the copy should be".into(),
        ));
    }
    connection::make_file(to).map_err(disk)?;
    let copied = write(from, to).and_then(|()| settle(to).map_err(disk));
    if copied.is_err() {
        let _ = std::fs::remove_file(to);
    }
    copied
}

fn write(from: &Path, to: &Path) -> Result<(), OpenError> {
    let name = to
        .to_str()
        .ok_or(OpenError::Failed("the name of the copy is not text".into()))?;
    let source = connection::source(from).map_err(|error| fault::preparing(&error))?;
    let copied = source.execute("VACUUM INTO ?1", [name]);
    copied.map(drop).map_err(|error| fault::running(&error).into())
}

/// On the disk, and its name in the folder too.
fn settle(to: &Path) -> std::io::Result<()> {
    File::open(to)?.sync_all()?;
    match to.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}
