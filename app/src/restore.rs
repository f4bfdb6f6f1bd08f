//! `handslag restore`: stores are made beside, proved to be what the backup says, and only then take the
//! place of the empty ones. With `--prove` they are thrown away instead.

use crate::backups::{self, Ours, told};
use crate::config::Config;
use crate::house::{self, DEMO, EARNEST, MODE, Opened};
use crate::kept_checkpoint;
use crate::keys;
use crate::outside::Real;
use crate::signers;
use crate::staging::Staging;
use anyhow::{Context, bail};
use backup::keys::Identities;
use backup::{Fault, Head, Loaded, Place};
use case_store::CaseStore;
use case_store::checkpoint::Checkpoint;
use clap::Args;
use db::Location;
use ed25519_dalek::VerifyingKey;
use house_store::House;
use jiff::Timestamp;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::sync::mpsc;

/// Lines read ahead. Few: one may be a photograph.
const AHEAD: usize = 8;

#[derive(Args)]
pub struct Restore {
    /// A backup (`….age`), or the folder or `s3://bucket/folder` where backups lie: then the newest.
    from: String,
    /// File with the secret half of the backup's key.
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    /// A drill: restore beside, prove, and throw away. The house may be at work meanwhile.
    #[arg(long)]
    prove: bool,
}

impl Restore {
    pub async fn run(self, config: &Config) -> anyhow::Result<()> {
        let ours = Ours::of(config)?;
        let identities = backup::keys::identities(&self.key)?;
        let (place, name) = Place::find(&self.from, backups::s3(config)?.as_ref()).await?;
        eprintln!("Reading {name}");
        if self.prove {
            let proven = drilled(&place, &name, identities, &ours).await?;
            println!("Proven of {name}: {proven}");
            return Ok(());
        }
        let restored = restored(&place, &name, identities, &ours, &config.locations()).await?;
        println!("Restored from {name}: {}", restored.proven);
        if let Some(lost) = restored.lost {
            println!(
                "Checkpoint {} of {}, which was kept here, is newer than the backup: what was written after the backup is lost. \
                 It was put aside as {}.",
                lost.no,
                lost.at,
                kept_checkpoint::aside(&lost)
            );
        }
        println!("Start the house; tell those whose cases are concerned what was lost.");
        Ok(())
    }
}

/// What was proved of restored stores. Counts only.
pub struct Proven {
    head: Head,
    tables: usize,
    rows: u64,
    streams: u64,
    checkpoint: Option<Checkpoint>,
    files: u64,
    /// Views that a newer Handslag folds otherwise than the one that made the backup.
    folded_anew: Vec<&'static str>,
    older: bool,
    /// It was signed with an older key of the house, and the newest took over.
    handed_over: bool,
}

impl fmt::Display for Proven {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "made {} by Handslag {}", self.head.made_at, self.head.version)?;
        writeln!(
            f,
            "  {} tables with {} rows are what they were, by count and by hash",
            self.tables, self.rows
        )?;
        writeln!(
            f,
            "  it was signed with this house's key, and files were sealed with this house's key"
        )?;
        if self.handed_over {
            writeln!(
                f,
                "  that key has been changed since: whoever knew it could have made this backup. The newest took over"
            )?;
        }
        write!(
            f,
            "  {} cases: every chain holds, and every signed checkpoint",
            self.streams
        )?;
        match &self.checkpoint {
            Some(newest) => writeln!(f, ", the newest being {} of {}", newest.no, newest.at)?,
            None => writeln!(f, "; no checkpoint was signed yet")?,
        }
        writeln!(f, "  {} files open and are what they were", self.files)?;
        if self.older {
            writeln!(f, "  the stores were brought to the shape of this Handslag")?;
        }
        match self.folded_anew.as_slice() {
            [] => writeln!(f, "  every view is what the cases say"),
            tables => writeln!(f, "  views were folded anew: {}", tables.join(", ")),
        }
    }
}

pub struct Restored {
    pub proven: Proven,
    /// A kept checkpoint that is newer than the backup.
    pub lost: Option<Checkpoint>,
}

/// Restores into a store of its own beside the house's, and throws it away.
pub async fn drilled(
    place: &Place,
    name: &str,
    identities: Identities,
    ours: &Ours,
) -> anyhow::Result<Proven> {
    let staging = Staging::begins(&ours.data.join("drill"))?;
    proven(place, name, identities, ours, &staging.files()).await
}

/// Restores into empty stores. Whatever goes wrong before they are proved leaves them empty.
pub async fn restored(
    place: &Place,
    name: &str,
    identities: Identities,
    ours: &Ours,
    at: &[Location; 2],
) -> anyhow::Result<Restored> {
    let staging = Staging::begins(&ours.data.join(house::RESTORING))?;
    staging.begin_anew_where_broken_off(at).await?;
    must_be_empty(at).await?;
    let beside = staging.beside(at);
    for one in &beside {
        db::remove(one).await?;
    }
    let proven = match proven(place, name, identities, ours, &beside).await {
        Ok(proven) => proven,
        Err(error) => {
            for one in &beside {
                db::remove(one).await?;
            }
            return Err(error);
        }
    };
    staging.takes_place()?;
    let [house, committee] = beside;
    let [house_at, committee_at] = at.clone();
    // The house store last: a store without it is taken for an empty one.
    db::replace(&[(committee, committee_at), (house, house_at)]).await?;
    let lost = kept_checkpoint::after_restore(&ours.data, proven.checkpoint.as_ref())?;
    staging.ends()?;
    Ok(Restored { proven, lost })
}

async fn must_be_empty(at: &[Location; 2]) -> anyhow::Result<()> {
    let known = [house_store::MIGRATIONS, views::migrations()];
    for (at, known) in at.iter().zip(known) {
        let not_empty = format!(
            "{at:?} is not empty: a restore never writes over what is there. Move it away first, or restore into another \
             data folder; to try a backup, add --prove"
        );
        drop(db::open(at, known).await.with_context(|| not_empty.clone())?);
        let sums = backup::sums(std::slice::from_ref(at)).await?;
        if sums.iter().any(|sum| sum.rows > 0) {
            bail!(not_empty);
        }
    }
    Ok(())
}

/// Makes the stores `at` from the package and proves them.
async fn proven(
    place: &Place,
    name: &str,
    identities: Identities,
    ours: &Ours,
    at: &[Location; 2],
) -> anyhow::Result<Proven> {
    let from = place.get(name).await?;
    let (tell, lines) = mpsc::channel(AHEAD);
    let reading = tokio::task::spawn_blocking(move || backup::read(from, &identities, &tell));
    let known = [house_store::MIGRATIONS, views::migrations()];
    let accept = |head: &Head| accepted(head, ours);
    let loaded = backup::load(lines, at, known, accept, told("read")).await?;
    reading.await?;
    eprintln!("Proving");
    if backup::sums(at).await? != loaded.sums {
        bail!("what was restored is not what the backup says: nothing was kept. Is the disk sound?");
    }
    records_proven(loaded, at, ours).await
}

/// Whose backup it is: anything but our own is refused before a row is read.
fn accepted(head: &Head, ours: &Ours) -> anyhow::Result<()> {
    if head.municipality != ours.municipality {
        bail!(
            "this is a backup of municipality {}, and this house is {}'s: choose one of this house",
            head.municipality,
            ours.municipality
        );
    }
    let other = |key: &str| {
        anyhow::anyhow!(
            "the backup belongs to another {key} than the one in the data folder's keys/: put back the keys/ that belongs to it"
        )
    };
    let halves = signers::halves(&ours.keys.folder)?;
    if !halves
        .iter()
        .any(|half| hex::encode(half.as_bytes()) == head.signed_with)
    {
        return Err(other("checkpoint.key"));
    }
    if !ours.keys.sealing.fingerprints().contains(&head.sealed_with) {
        return Err(other("sealing.key"));
    }
    Ok(())
}

/// The key that signs in a restored store, which must be ours or have been. A store from before that was said there rests
/// on the key that signed its backup.
async fn signed_last(store: &CaseStore, head: &Head, ours: &Ours) -> anyhow::Result<VerifyingKey> {
    let halves = signers::halves(&ours.keys.folder)?;
    let book = store.signing_keys().await?;
    let signed = |half: &&VerifyingKey| match book.last() {
        Some(newest) => **half == newest.public,
        None => hex::encode(half.as_bytes()) == head.signed_with,
    };
    let Some(key) = halves.iter().find(signed) else {
        bail!("the record in the backup was signed with a key that was never this house's");
    };
    if book.is_empty() {
        store.is_signed_by(key, Timestamp::now()).await?;
    }
    Ok(*key)
}

fn suits(mode: Option<&str>, ours: &Ours) -> anyhow::Result<()> {
    match (mode, ours.demo) {
        (Some(DEMO), true) | (Some(EARNEST), false) => Ok(()),
        (Some(_), false) => bail!("this is a backup of a demonstration: a house in earnest cannot use it"),
        (Some(_), true) => bail!("this is a backup of a house in earnest: restore it with --config FILE"),
        (None, _) => bail!("this is a backup of an empty store: there is nothing to restore"),
    }
}

async fn records_proven(loaded: Loaded, at: &[Location; 2], ours: &Ours) -> anyhow::Result<Proven> {
    let [house_at, committee_at] = at;
    let house = House::new(db::open(house_at, house_store::MIGRATIONS).await?);
    let committee = db::open(committee_at, views::migrations()).await?;
    suits(house.setting(MODE).await?.as_deref(), ours)?;
    // A session that was ended after the backup would be alive again.
    house.end_all_sessions("restored", Timestamp::now()).await?;
    let store = CaseStore::new(committee, ours.keys.sealing.clone());
    keys::settle(&store, &ours.keys.folder, Timestamp::now()).await?;
    let mut streams = 0;
    let verifying = signed_last(&store, &loaded.head, ours).await?;
    let findings = store.verify(&verifying, |done| streams = done).await?;
    if let Some(first) = findings.first() {
        bail!(
            "the record in the backup does not hold ({} findings, the first {first:?}): take the backup before it",
            findings.len()
        );
    }
    if let Some(kept) = loaded.head.checkpoint.clone() {
        let kept: Checkpoint =
            serde_json::from_value(kept).map_err(|_| Fault::Damaged("its checkpoint cannot be read"))?;
        if !store.holds(&kept).await? {
            bail!(
                "the record in the backup lacks the checkpoint {} that was kept beside it: take the backup before it",
                kept.no
            );
        }
    }
    let (files, broken) = store.try_blobs(|_| {}).await?;
    if broken > 0 {
        bail!(
            "{broken} files of {} do not open: take the backup before it",
            files + broken
        );
    }
    let checkpoint = store.newest_checkpoint().await?;
    let opened = Opened {
        house,
        store,
        keys: ours.keys.clone(),
        meters: Arc::default(),
        law: ours.law,
        empty: false,
    };
    let committee = house::committee(&opened, Arc::new(Real));
    let rebuilt = committee.rebuild_views(|_| {}).await?;
    // Whoever had an older key may have signed until now, and no longer.
    let handed_over = verifying != ours.keys.checkpoint.verifying_key();
    if handed_over
        && !opened
            .store
            .hand_over(&ours.keys.checkpoint, Timestamp::now())
            .await?
    {
        bail!("somebody writes to the stores that are being restored");
    }
    Ok(Proven {
        handed_over,
        tables: loaded.sums.len(),
        rows: loaded.end.rows,
        head: loaded.head,
        streams,
        checkpoint,
        files,
        folded_anew: rebuilt.differ.iter().map(|view| view.table).collect(),
        older: loaded.older,
    })
}

/// Stores of the same engine as `at`, elsewhere.
pub(crate) fn beside(at: &[Location; 2], folder: &Path) -> [Location; 2] {
    let files = files(folder);
    let mut place = 0;
    at.clone().map(|one| {
        place += 1;
        match one {
            Location::Sqlite(_) => files[place - 1].clone(),
            Location::Postgres { url, schema } => Location::Postgres {
                url,
                schema: format!("{schema}_restoring"),
            },
        }
    })
}

pub(crate) fn files(folder: &Path) -> [Location; 2] {
    ["house.db", "committee.db"].map(|name| Location::Sqlite(folder.join(name)))
}
