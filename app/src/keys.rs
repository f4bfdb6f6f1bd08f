//! Keys of the house, as files that only the owner can read: some seal, of which the newest seals what comes and the
//! older open what was, and one signs checkpoints (`signers.rs`). Which of them seals and which signs stands in the
//! committee's store.

use crate::signers;
use anyhow::{Context, bail};
use case_store::sealing_keys::SealingKey;
use case_store::{CaseStore, Sealing, seal};
use ed25519_dalek::SigningKey;
use jiff::Timestamp;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The key that a house begins with. Each later one is called by its fingerprint.
const FIRST: &str = "sealing.key";

#[derive(Clone)]
pub struct Keys {
    pub sealing: Sealing,
    /// The newest in the folder; of an opened store the one that signs there.
    pub checkpoint: SigningKey,
    pub folder: PathBuf,
}

/// A sealing key that lies in the folder.
pub struct Held {
    pub path: PathBuf,
    pub key: [u8; 32],
    pub fingerprint: String,
}

/// Reads the keys. `make` is for an empty store alone: a lost key is never replaced in silence.
pub fn open(folder: &Path, make: bool) -> anyhow::Result<Keys> {
    if held(folder)?.is_empty() {
        key(&folder.join(FIRST), make)?;
    }
    let checkpoint = match signers::held(folder)?.pop() {
        Some(newest) => newest.key,
        None => SigningKey::from_bytes(&key(&folder.join(signers::FIRST), make)?),
    };
    let lies = folder.to_owned();
    let found = move || {
        let held = held(&lies).unwrap_or_default();
        held.into_iter().map(|held| held.key).collect()
    };
    Ok(Keys {
        sealing: Sealing::found_by(found)?,
        checkpoint,
        folder: folder.to_owned(),
    })
}

/// Every sealing key of the folder, the first of the house first.
pub fn held(folder: &Path) -> anyhow::Result<Vec<Held>> {
    let mut paths = Vec::new();
    if folder.exists() {
        for file in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
            let path = file?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name == FIRST || name.starts_with("sealing-") && name.ends_with(".key") {
                paths.push(path);
            }
        }
    }
    paths.sort_by_key(|path| (!path.ends_with(FIRST), path.clone()));
    paths.into_iter().map(read).collect()
}

fn read(path: PathBuf) -> anyhow::Result<Held> {
    let key = key(&path, false)?;
    let fingerprint = seal::fingerprint(&key);
    if !path.ends_with(FIRST) && !path.ends_with(name_of(&fingerprint)) {
        bail!(
            "{} does not hold the key that its name says: it is damaged. Put back the copy of it",
            path.display()
        );
    }
    Ok(Held {
        path,
        key,
        fingerprint,
    })
}

fn name_of(fingerprint: &str) -> String {
    format!("sealing-{fingerprint}.key")
}

/// A new one, that seals nothing yet.
pub fn make(folder: &Path) -> anyhow::Result<Held> {
    let key = Sealing::fresh()?;
    let fingerprint = seal::fingerprint(&key);
    let path = folder.join(name_of(&fingerprint));
    placed(&path, &key)?;
    Ok(Held {
        path,
        key,
        fingerprint,
    })
}

/// A new file of the house's.
pub(crate) fn placed(path: &Path, key: &[u8; 32]) -> anyhow::Result<()> {
    written(path, hex::encode(key).as_bytes())
        .with_context(|| format!("{} cannot be made", path.display()))?;
    let folder = path.parent().unwrap_or(path);
    fs::File::open(folder)?.sync_all()?;
    // Whoever made it, the house must read it.
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, chown};
        let owner = fs::metadata(folder)?;
        let given = chown(path, Some(owner.uid()), Some(owner.gid()));
        given.with_context(|| format!("{} is not the house's: run this as its user", path.display()))?;
    }
    Ok(())
}

/// Where the house does not look for it any more.
pub fn put_aside(path: &Path) -> anyhow::Result<PathBuf> {
    let aside = path.with_file_name("retired");
    let mut folder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
    folder.recursive(true).create(&aside)?;
    let there = aside.join(path.file_name().unwrap_or_default());
    fs::rename(path, &there)?;
    Ok(there)
}

/// Holds the keys against what the store says that it was sealed with, and puts them in its order.
pub async fn settle(store: &CaseStore, folder: &Path, now: Timestamp) -> anyhow::Result<()> {
    let held = held(folder)?;
    let Some(first) = held.first() else {
        bail!("there is no sealing key in {}", folder.display());
    };
    if store.sealing_keys().await?.is_empty() {
        if !store.opens_with_its_keys().await? {
            bail!(
                "{} is another key than the one this store's files were sealed with: it is damaged, or another house's. \
                 Put back the one that belongs to it",
                first.path.display()
            );
        }
        // Where another node was first it is asked what that one said.
        store.seals_with(1, &first.fingerprint, now).await?;
    }
    turn(store, folder, held).await
}

/// What came into the folder, or to seal, since it was last looked. Where there is no folder nothing is changed.
pub async fn look_again(store: &CaseStore, folder: &Path) -> anyhow::Result<()> {
    match held(folder)? {
        none if none.is_empty() => Ok(()),
        held => turn(store, folder, held).await,
    }
}

async fn turn(store: &CaseStore, folder: &Path, held: Vec<Held>) -> anyhow::Result<()> {
    let order = in_order(&store.sealing_keys().await?, folder, held)?;
    store.sealing().turns_to(order);
    Ok(())
}

/// The newest that seals, the older, and those that do not seal yet.
fn in_order(book: &[SealingKey], folder: &Path, held: Vec<Held>) -> anyhow::Result<Vec<[u8; 32]>> {
    let mut order = Vec::new();
    for needed in book.iter().rev().filter(|key| key.retired_at.is_none()) {
        match held.iter().find(|held| held.fingerprint == needed.fingerprint) {
            Some(held) => order.push(held.key),
            None => return Err(missing(needed, folder, &held)),
        }
    }
    let known = |held: &&Held| book.iter().any(|key| key.fingerprint == held.fingerprint);
    order.extend(held.iter().filter(|held| !known(held)).map(|held| held.key));
    Ok(order)
}

fn missing(needed: &SealingKey, folder: &Path, held: &[Held]) -> anyhow::Error {
    let fingerprint = &needed.fingerprint;
    let (first, named) = (folder.join(FIRST), folder.join(name_of(fingerprint)));
    if needed.no == 1 && held.iter().any(|held| held.path == first) {
        return anyhow::anyhow!(
            "{} is another key than the one this store was sealed with ({fingerprint}): it is damaged, or another house's. \
             Put back the one that belongs to it",
            first.display()
        );
    }
    let path = if needed.no == 1 { first } else { named };
    anyhow::anyhow!(
        "{} is missing, the key {fingerprint} that this store was sealed with. Put it back: without it files cannot be \
         opened (`handslag keys list` says what rests on which key)",
        path.display()
    )
}

pub(crate) fn key(path: &Path, make: bool) -> anyhow::Result<[u8; 32]> {
    if path.exists() {
        let text = fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
        let bytes = hex::decode(text.trim())
            .ok()
            .and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
        return bytes
            .with_context(|| format!("{} does not hold a key of 64 hexadecimal digits", path.display()));
    }
    if !make {
        bail!(
            "{} is missing. Without it nothing that was sealed can be opened: restore it from the backup",
            path.display()
        );
    }
    let bytes = Sealing::fresh()?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    written(path, hex::encode(bytes).as_bytes())?;
    Ok(bytes)
}

/// A new file that only the owner can read.
pub fn written(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
