//! A folder where stores are made before they are of use to anybody. It is locked by whoever makes them, and
//! the lock goes with them, however they ended.

use crate::restore;
use anyhow::{Context, bail};
use db::Location;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

pub struct Staging {
    folder: PathBuf,
    _lock: File,
}

/// Written when proved stores begin to take their place, gone when they have.
const TAKING_PLACE: &str = "taking-place";

impl Staging {
    /// What an earlier one left behind is taken away, but for its mark.
    pub fn begins(folder: &Path) -> anyhow::Result<Self> {
        let mut made = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut made, 0o700);
        made.recursive(true)
            .create(folder)
            .with_context(|| format!("{} cannot be made", folder.display()))?;
        let lock = File::create(folder.join("lock"))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => bail!("a restore is under way in this data folder: wait for it"),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        for left in fs::read_dir(folder)? {
            let left = left?;
            if left.file_name() != "lock" && left.file_name() != TAKING_PLACE {
                fs::remove_file(left.path())?;
            }
        }
        Ok(Self {
            folder: folder.to_owned(),
            _lock: lock,
        })
    }

    pub fn files(&self) -> [Location; 2] {
        restore::files(&self.folder)
    }

    pub fn beside(&self, at: &[Location; 2]) -> [Location; 2] {
        restore::beside(at, &self.folder)
    }

    /// Files that were taking the place of empty ones when somebody pulled the plug: nobody can have opened
    /// the house since, so they are taken away. PostgreSQL does it at once or not at all.
    pub async fn begin_anew_where_broken_off(&self, at: &[Location; 2]) -> anyhow::Result<()> {
        if !is_broken_off(&self.folder) {
            return Ok(());
        }
        for file in at.iter().filter(|at| matches!(at, Location::Sqlite(_))) {
            db::remove(file).await?;
        }
        Ok(fs::remove_file(self.folder.join(TAKING_PLACE))?)
    }

    pub fn takes_place(&self) -> anyhow::Result<()> {
        File::create(self.folder.join(TAKING_PLACE))?.sync_all()?;
        Ok(File::open(&self.folder)?.sync_all()?)
    }

    /// The stores stand in their place.
    pub fn ends(self) -> anyhow::Result<()> {
        Ok(fs::remove_file(self.folder.join(TAKING_PLACE))?)
    }
}

/// Whatever happened, cases do not lie about; only the mark of stores that were taking their place stays.
impl Drop for Staging {
    fn drop(&mut self) {
        if !is_broken_off(&self.folder)
            && self.folder.exists()
            && let Err(fault) = fs::remove_dir_all(&self.folder)
        {
            eprintln!("Cases lie in {}: remove it. ({fault})", self.folder.display());
        }
    }
}

/// Whether stores were taking their place here and never came to an end of it.
pub fn is_broken_off(folder: &Path) -> bool {
    folder.join(TAKING_PLACE).exists()
}
