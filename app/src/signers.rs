//! The keys that sign checkpoints, as files: `checkpoint.key`, then `checkpoint-2.key` and so on. Of a key that has handed
//! over the public half stays (`….pub`): what it signed is proved by it, and it can sign nothing.

use crate::keys;
use anyhow::{Context, bail};
use case_store::CaseStore;
use case_store::signing_keys::fingerprint;
use ed25519_dalek::{SigningKey, VerifyingKey};
use jiff::Timestamp;
use std::fs;
use std::path::{Path, PathBuf};

pub const FIRST: &str = "checkpoint.key";

/// One that lies in the folder whole.
pub struct Held {
    pub path: PathBuf,
    pub key: SigningKey,
}

impl Held {
    pub fn public(&self) -> VerifyingKey {
        self.key.verifying_key()
    }

    pub fn fingerprint(&self) -> String {
        fingerprint(&self.public())
    }
}

/// Oldest first.
pub fn held(folder: &Path) -> anyhow::Result<Vec<Held>> {
    let mut held = Vec::new();
    for (_, path) in files(folder, ".key")? {
        let key = SigningKey::from_bytes(&keys::key(&path, false)?);
        held.push(Held { path, key });
    }
    Ok(held)
}

/// Of every key that signs or has signed for this house.
pub fn halves(folder: &Path) -> anyhow::Result<Vec<VerifyingKey>> {
    let mut halves: Vec<VerifyingKey> = held(folder)?.iter().map(Held::public).collect();
    for (_, path) in files(folder, ".pub")? {
        let half = VerifyingKey::from_bytes(&keys::key(&path, false)?);
        halves.push(half.with_context(|| format!("{} does not hold the half of a key", path.display()))?);
    }
    Ok(halves)
}

/// `checkpoint` is the first, `checkpoint-2` the second.
fn files(folder: &Path, ending: &str) -> anyhow::Result<Vec<(u32, PathBuf)>> {
    let mut found = Vec::new();
    if !folder.exists() {
        return Ok(found);
    }
    for file in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = file?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let which = name
            .strip_prefix("checkpoint")
            .and_then(|rest| rest.strip_suffix(ending));
        let no = match which {
            Some("") => Some(1),
            Some(rest) => rest.strip_prefix('-').and_then(|no| no.parse().ok()),
            None => None,
        };
        found.extend(no.map(|no| (no, path.clone())));
    }
    found.sort();
    Ok(found)
}

/// A new one, that signs nothing yet.
pub fn make(folder: &Path) -> anyhow::Result<Held> {
    let used = [files(folder, ".key")?, files(folder, ".pub")?].concat();
    let no = used.iter().map(|(no, _)| *no).max().unwrap_or_default() + 1;
    let path = folder.join(format!("checkpoint-{no}.key"));
    let bytes = case_store::Sealing::fresh()?;
    keys::placed(&path, &bytes)?;
    let key = SigningKey::from_bytes(&bytes);
    Ok(Held { path, key })
}

/// Its public half is what is left of it where the house looks; answers with where the whole was put.
pub fn put_aside(held: &Held) -> anyhow::Result<PathBuf> {
    let half = held.path.with_extension("pub");
    if !half.exists() {
        keys::placed(&half, held.public().as_bytes())?;
    }
    keys::put_aside(&held.path)
}

/// The key that signs in this store. Where the store does not say yet, it is the oldest of the folder.
pub async fn settle(store: &CaseStore, folder: &Path, now: Timestamp) -> anyhow::Result<SigningKey> {
    let held = held(folder)?;
    let Some(oldest) = held.first() else {
        bail!("there is no {FIRST} in {}", folder.display());
    };
    if store.signing_keys().await?.is_empty() {
        if !store.was_signed_by(&oldest.public()).await? {
            bail!(
                "{} is another key than the one that signed this store's checkpoints: it is damaged, or another house's. \
                 Put back the one that belongs to it",
                oldest.path.display()
            );
        }
        store.is_signed_by(&oldest.public(), now).await?;
    }
    signs(store, folder).await
}

/// The one that signs by now. None where there is no folder, or the store does not say.
pub async fn look_again(store: &CaseStore, folder: &Path) -> anyhow::Result<Option<SigningKey>> {
    if held(folder)?.is_empty() || store.signing_keys().await?.is_empty() {
        return Ok(None);
    }
    signs(store, folder).await.map(Some)
}

/// As [`settle`], of a store that says so.
pub async fn signs(store: &CaseStore, folder: &Path) -> anyhow::Result<SigningKey> {
    let book = store.signing_keys().await?;
    let newest = book.last().context("the store does not say which key signs")?;
    let own = held(folder)?
        .into_iter()
        .find(|held| held.public() == newest.public);
    own.map(|held| held.key).with_context(|| {
        let fingerprint = fingerprint(&newest.public);
        format!(
            "the key that signs this store's checkpoints ({fingerprint}) is not in {}: it is missing, damaged or another \
             house's. Put back the one that belongs to the store; where the store was put back as it was before the key was \
             changed, that is the older one, from the folder retired/",
            folder.display()
        )
    })
}
