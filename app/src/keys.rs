//! Keys of the house, as files that only the owner can read: one seals, one signs checkpoints.

use anyhow::{Context, bail};
use case_store::Sealing;
use ed25519_dalek::SigningKey;
use std::fs;
use std::io::Write;
use std::path::Path;

#[derive(Clone)]
pub struct Keys {
    pub sealing: Sealing,
    pub checkpoint: SigningKey,
}

/// Reads the keys. `make` is for an empty store alone: a lost key is never replaced in silence.
pub fn open(folder: &Path, make: bool) -> anyhow::Result<Keys> {
    let sealing = key(&folder.join("sealing.key"), make)?;
    let checkpoint = key(&folder.join("checkpoint.key"), make)?;
    Ok(Keys {
        sealing: Sealing::new(sealing),
        checkpoint: SigningKey::from_bytes(&checkpoint),
    })
}

fn key(path: &Path, make: bool) -> anyhow::Result<[u8; 32]> {
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
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| anyhow::anyhow!("no chance to draw a key from: {error}"))?;
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
