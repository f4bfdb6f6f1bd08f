//! The newest signed checkpoint, kept in the data folder too: whoever deletes a case and empties the
//! tables of checkpoints would leave a store that agrees with itself. Each node keeps its own file.

use anyhow::Context;
use case_store::CaseStore;
use case_store::checkpoint::Checkpoint;
use ed25519_dalek::SigningKey;
use jiff::Timestamp;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

pub const FILE: &str = "checkpoint.json";

/// None: nothing was kept here yet.
pub fn read(folder: &Path) -> anyhow::Result<Option<Checkpoint>> {
    match fs::read(folder.join(FILE)) {
        Ok(bytes) => {
            let kept = serde_json::from_slice(&bytes);
            kept.map(Some).with_context(|| format!("{FILE} cannot be read"))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("{FILE} cannot be read")),
    }
}

/// The checkpoint that is kept here, where the store does not have it.
pub async fn missing(store: &CaseStore, folder: &Path) -> anyhow::Result<Option<Checkpoint>> {
    let Some(kept) = read(folder)? else {
        return Ok(None);
    };
    let holds = store.holds(&kept).await?;
    Ok((!holds).then_some(kept))
}

/// Signs a checkpoint over what grew, and keeps the newest. One that the store has lost is never
/// written over: it is the proof.
pub async fn take(store: &CaseStore, key: &SigningKey, folder: &Path, now: Timestamp) -> anyhow::Result<()> {
    let missing = missing(store, folder).await?;
    store.checkpoint(key, now).await?;
    if let Some(kept) = missing {
        tracing::error!(
            no = kept.no,
            "a kept checkpoint is not in the store: run verify-log"
        );
        return Ok(());
    }
    match store.newest_checkpoint().await? {
        Some(newest) => write(folder, &newest),
        None => Ok(()),
    }
}

/// A restored store brings its own newest checkpoint. One kept here that it does not reach is put aside, for
/// it tells how much was lost; answers with it.
pub fn after_restore(folder: &Path, newest: Option<&Checkpoint>) -> anyhow::Result<Option<Checkpoint>> {
    let reached = newest.map_or(0, |newest| newest.no);
    let lost = read(folder)?.filter(|kept| kept.no > reached);
    if let Some(kept) = &lost {
        fs::rename(folder.join(FILE), folder.join(aside(kept)))?;
    }
    if let Some(newest) = newest {
        write(folder, newest)?;
    }
    Ok(lost)
}

pub fn aside(kept: &Checkpoint) -> String {
    format!("checkpoint-{}.json", kept.no)
}

/// Whole or not at all: a file beside it takes its place.
fn write(folder: &Path, checkpoint: &Checkpoint) -> anyhow::Result<()> {
    let new = folder.join(format!("{FILE}.new"));
    let mut file = fs::File::create(&new)?;
    file.write_all(&serde_json::to_vec_pretty(checkpoint)?)?;
    file.sync_all()?;
    Ok(fs::rename(&new, folder.join(FILE))?)
}
