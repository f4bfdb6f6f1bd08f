//! A demonstration that is being settled has a mark in its folder. Where a start finds one, settling was
//! broken off (a power cut, an impatient hand): half a municipality is of no use and is begun anew.

use crate::config::Config;
use crate::{house, kept_checkpoint};
use anyhow::{Context, bail};
use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Held while the municipality is settled. The lock goes with whoever held it, however they ended.
pub struct Settling {
    mark: PathBuf,
    _lock: File,
}

fn mark(folder: &Path) -> PathBuf {
    folder.join("settling")
}

impl Settling {
    pub fn begins(folder: &Path) -> anyhow::Result<Self> {
        let mark = mark(folder);
        let lock = File::create(&mark)?;
        locked(&lock)?;
        Ok(Self { mark, _lock: lock })
    }
    pub fn ends(self) -> anyhow::Result<()> {
        Ok(fs::remove_file(&self.mark)?)
    }
}

fn locked(mark: &File) -> anyhow::Result<()> {
    match mark.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => {
            bail!(
                "a demonstration is being settled in this folder: wait for it, or choose another with --data"
            )
        }
        Err(TryLockError::Error(error)) => Err(error).context("the mark of settling cannot be locked"),
    }
}

/// Takes away the stores of a demonstration that was never settled whole, before they are opened. A store
/// that is marked as anything keeps what it has.
pub async fn begin_anew_where_broken_off(config: &Config) -> anyhow::Result<()> {
    let mark = mark(&config.data.join("demo"));
    if !config.is_demo() || !mark.exists() {
        return Ok(());
    }
    let lock = File::open(&mark)?;
    locked(&lock)?;
    if house::mode(config).await?.is_none() {
        eprintln!("Settling was broken off before it was done: it begins anew.");
        for store in ["committee.db", "house.db"] {
            for part in ["", "-wal", "-shm"] {
                gone(&config.data.join(format!("{store}{part}")))?;
            }
        }
        gone(&config.data.join(kept_checkpoint::FILE))?;
    }
    gone(&mark)
}

fn gone(path: &Path) -> anyhow::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| format!("{} cannot be removed", path.display()))
        }
        _ => Ok(()),
    }
}
