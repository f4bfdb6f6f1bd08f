//! `handslag keys`: which keys seal the house and which sign for it, a new one in their place, and the end of an old one.
//! All of it while the house is at work.

use crate::checks::progress;
use crate::config::Config;
use crate::house::{self, Opened};
use crate::keys::{self, Held};
use crate::signers;
use anyhow::{Context, bail};
use case_store::sealing_keys::{SETTLED, SealingKey};
use case_store::signing_keys::fingerprint;
use clap::Subcommand;
use jiff::Timestamp;
use std::path::Path;

#[derive(Subcommand)]
pub enum Asked {
    /// The sealing keys and how much rests on each, and the keys that signed checkpoints
    List,
    /// A new key takes over. Of `sealing`: the keys of all cases are sealed anew with it; broken off, it goes on where it was
    /// when asked again. Of `checkpoint`: what the older one signed still counts, up to there
    Rotate {
        #[arg(value_enum, default_value_t = Which::Sealing)]
        which: Which,
    },
    /// An older sealing key, on which nothing rests any more, is needed no more
    Retire {
        /// Its fingerprint, as `keys list` says it
        fingerprint: String,
    },
}

#[derive(Clone, Copy, clap::ValueEnum)]
pub enum Which {
    Sealing,
    Checkpoint,
}

impl Asked {
    pub async fn run(self, config: &Config) -> anyhow::Result<()> {
        let opened = house::open(config, false).await?;
        match self {
            Self::List => list(&opened).await,
            Self::Rotate {
                which: Which::Sealing,
            } => rotate(&opened, Timestamp::now(), progress("keys of cases seen")).await,
            Self::Rotate {
                which: Which::Checkpoint,
            } => sign_anew(&opened, Timestamp::now()).await,
            Self::Retire { fingerprint } => retire(&opened, &fingerprint, Timestamp::now()).await,
        }
    }
}

async fn list(opened: &Opened) -> anyhow::Result<()> {
    let (held, book) = (
        keys::held(&opened.keys.folder)?,
        opened.store.sealing_keys().await?,
    );
    let rests = opened.store.rests_on_keys().await?;
    let seals = book.iter().rfind(|key| key.retired_at.is_none());
    for key in &book {
        let state = match key.retired_at {
            Some(at) => format!("retired {at}"),
            None if Some(key) == seals => "seals".to_owned(),
            None => "opens".to_owned(),
        };
        let cases = rests.get(&key.fingerprint).copied().unwrap_or_default();
        let since = key.at;
        println!(
            "{} since {since}, {state}; keys of cases that rest on it: {cases}",
            key.fingerprint
        );
    }
    for new in held.iter().filter(|held| is_new(held, &book)) {
        println!("{} does not seal yet: `handslag keys rotate`", new.fingerprint);
    }
    let signed = opened.store.signing_keys().await?;
    for (place, key) in signed.iter().enumerate() {
        let state = match signed.get(place + 1) {
            None => "signs".to_owned(),
            Some(next) => format!("signed up to checkpoint {}", next.first - 1),
        };
        println!(
            "{} since {}, {state}, from checkpoint {}",
            fingerprint(&key.public),
            key.at,
            key.first
        );
    }
    match rests.get("") {
        None => Ok(()),
        Some(lost) => bail!(
            "keys of cases that no key in {} opens: {lost}",
            opened.keys.folder.display()
        ),
    }
}

fn is_new(held: &Held, book: &[SealingKey]) -> bool {
    book.iter().all(|key| key.fingerprint != held.fingerprint)
}

/// Who was broken off before the end goes on: a new key that nobody was told of is taken, and where cases still rest on
/// older ones that is done first.
pub async fn rotate(opened: &Opened, now: Timestamp, progress: impl FnMut(u64)) -> anyhow::Result<()> {
    let (store, folder) = (&opened.store, &opened.keys.folder);
    let rests = store.rests_on_keys().await?;
    let unfinished = rests.keys().any(|by| *by != store.sealing().fingerprint());
    if rests.contains_key("") {
        bail!(
            "some files rest on a key that is not here: `handslag keys list` says how many. Put it back first"
        );
    }
    if unfinished {
        println!("A rotation that was broken off goes on.");
    } else {
        begun(opened, folder, now).await?;
    }
    let anew = store.seal_case_keys_anew(progress).await?;
    eprintln!();
    let newest = store.sealing().fingerprint();
    println!("{newest} seals from now on. Keys of cases that were sealed anew: {anew}.");
    println!("`handslag keys list` says what still rests on the older; `handslag keys retire` ends one.");
    Ok(())
}

/// The new key is in every node's folder before anything is sealed with it.
async fn begun(opened: &Opened, folder: &Path, now: Timestamp) -> anyhow::Result<()> {
    let (store, house) = (&opened.store, &opened.house);
    let book = store.sealing_keys().await?;
    let new = match keys::held(folder)?.into_iter().find(|held| is_new(held, &book)) {
        Some(new) => new,
        None => keys::make(folder)?,
    };
    let without = house.nodes_without(&new.fingerprint, now).await?;
    if without > 0 {
        bail!(
            "the new key lies in {}. Nodes at work that do not have it: {without}. Copy it to the folder keys/ of each (owner and \
             mode as the others there), wait half a minute, and run this again. Nothing was changed",
            new.path.display()
        );
    }
    let no = book.last().map_or(1, |key| key.no + 1);
    if !store.seals_with(no, &new.fingerprint, now).await? {
        bail!("another rotation was begun at the same time: run this again when it is done");
    }
    println!(
        "The new key lies in {}. Copy it to where the house's keys are kept, now.",
        new.path.display()
    );
    keys::look_again(store, folder).await
}

/// A new key signs from now on. The older one is not asked: it may be lost, or known to somebody.
pub async fn sign_anew(opened: &Opened, now: Timestamp) -> anyhow::Result<()> {
    let (store, folder) = (&opened.store, &opened.keys.folder);
    let book = store.signing_keys().await?;
    let known = |held: &signers::Held| book.iter().any(|key| key.public == held.public());
    let new = match signers::held(folder)?.into_iter().find(|held| !known(held)) {
        Some(new) => new,
        None => signers::make(folder)?,
    };
    let without = opened.house.nodes_without(&new.fingerprint(), now).await?;
    if without > 0 {
        bail!(
            "the new key lies in {}. Nodes at work that do not have it: {without}. Copy it to the folder keys/ of each (owner and \
             mode as the others there), wait half a minute, and run this again. Nothing was changed",
            new.path.display()
        );
    }
    if !store.hand_over(&new.key, now).await? {
        bail!("something was signed at the same time, or another took over: run this again");
    }
    println!(
        "{} signs from now on. It lies in {}: copy it to where the house's keys are kept, now.",
        new.fingerprint(),
        new.path.display()
    );
    for old in signers::held(folder)?.iter().filter(|held| known(held)) {
        println!(
            "{} was put aside as {}; its public half stays, for what it signed.",
            old.fingerprint(),
            signers::put_aside(old)?.display()
        );
    }
    println!(
        "Copy the public halves (checkpoint*.pub) to every node too, and take the older key away there. Nothing needs it any more."
    );
    Ok(())
}

pub async fn retire(opened: &Opened, fingerprint: &str, now: Timestamp) -> anyhow::Result<()> {
    let store = &opened.store;
    let book = store.sealing_keys().await?;
    let key = book
        .iter()
        .position(|key| key.fingerprint == fingerprint && key.retired_at.is_none());
    let key = key.context("no key that is in use has this fingerprint: `handslag keys list`")?;
    let Some(after) = book.get(key + 1) else {
        bail!("this is the key that seals: `handslag keys rotate` first");
    };
    let settled = after.at + SETTLED;
    if now < settled {
        bail!("a node may still seal with it: wait until {settled}");
    }
    if let Some(cases) = store.rests_on_keys().await?.get(fingerprint) {
        bail!("keys of cases that rest on it: {cases}. `handslag keys rotate` goes on with them");
    }
    let drafts = store.drafts_from_before(settled, now).await?;
    if drafts > 0 {
        bail!(
            "drafts that may rest on it: {drafts}. They are gone a day after they were last saved: try again then"
        );
    }
    store.retire_sealing_key(fingerprint, now).await?;
    println!("Nothing in the stores rests on {fingerprint} any more.");
    let held = keys::held(&opened.keys.folder)?;
    if let Some(held) = held.iter().find(|held| held.fingerprint == fingerprint) {
        println!(
            "Its file was put aside as {}.",
            keys::put_aside(&held.path)?.display()
        );
    }
    println!(
        "Take it away from every node, and keep it with the other keys of backups: those that were made until now rest on it."
    );
    Ok(())
}
