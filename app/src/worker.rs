//! The worker: carries out what was decided, signs checkpoints, forgets what is old. Several nodes
//! may run it: parcels are taken on lease, and a repeat is harmless.

use crate::operations::meters::{Meters, seconds};
use crate::operations::traced;
use crate::{house, kept_checkpoint, keys, notices, signers};
use case_store::outbox::{Parcel, TO_BE_PRINTED, wait_after};
use casework::Dispatch;
use common::Site;
use connections::{NotDelivered, Sending};
use ed25519_dalek::SigningKey;
use jiff::{SignedDuration, Timestamp};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Semaphore, watch};
use views::{Circumstances, DISPATCH, NO_ADDRESS, NotCarried, REFUSED_THERE};

const EVERY: Duration = Duration::from_secs(2);
const LONGEST: Duration = Duration::from_secs(30);
/// Of all houses of a process: the visitors' part of it is theirs.
const ROUNDS_AT_ONCE: usize = 2;
const BETWEEN_CHECKPOINTS: SignedDuration = SignedDuration::from_hours(1);
/// Few at a time: nodes share what waits, and one that dies holds little until its lease is over.
const MOST: usize = 10;
/// Files of persons that are destroyed in one round: reading and writing go on between them.
const MOST_DESTROYED: usize = 5;
/// Files for others wait for their answers: all of them within one lease.
const MOST_SENT: usize = 5;

/// How somebody can be reached who stands in no case is forgotten after so long.
const NOBODYS_CONTACT_DAYS: i64 = 365;

/// How the workers of a process share it.
pub struct Pace {
    /// In the order in which they asked.
    turns: Semaphore,
    /// After a round, before the next may begin: stores that are woken all at once are all open at once.
    apart: Duration,
    /// A house where nothing is written is looked at more and more seldom, down to this.
    longest: Duration,
}

impl Pace {
    pub fn alone() -> Self {
        Self {
            turns: Semaphore::new(1),
            apart: Duration::ZERO,
            longest: EVERY,
        }
    }
    pub fn of_many() -> Self {
        Self {
            turns: Semaphore::new(ROUNDS_AT_ONCE),
            apart: Duration::from_millis(25),
            longest: LONGEST,
        }
    }
}

/// `folder` is where this node keeps its newest checkpoint.
pub async fn work(
    site: Arc<Site>,
    key: SigningKey,
    folder: PathBuf,
    meters: Arc<Meters>,
    stop: watch::Receiver<bool>,
) {
    work_beside(site, key, folder, meters, Arc::new(Pace::alone()), stop).await;
}

/// Of one house among several in the process.
pub async fn work_beside(
    site: Arc<Site>,
    key: SigningKey,
    folder: PathBuf,
    meters: Arc<Meters>,
    pace: Arc<Pace>,
    mut stop: watch::Receiver<bool>,
) {
    let mut last_checkpoint = Timestamp::UNIX_EPOCH;
    let (mut bell, mut rest) = (Bell::default(), EVERY);
    let mut node = Node::of(&site, key);
    while !*stop.borrow() {
        // A hint that something was written; looking regularly is what makes it right.
        let changed = site.committee.store().db().clone();
        let turn = pace.turns.acquire().await;
        node.gives_sign(&site, &folder.join("keys")).await;
        let working = round(
            &site,
            &mut node,
            &folder,
            &meters,
            &mut last_checkpoint,
            &mut bell,
        );
        let more = traced::round(working).await;
        tokio::time::sleep(pace.apart).await;
        drop(turn);
        if more {
            continue;
        }
        tokio::select! {
            () = changed.changed() => rest = EVERY,
            () = tokio::time::sleep(rest) => rest = (rest * 2).min(pace.longest),
            _ = stop.changed() => {}
        }
    }
    node.ends(&site).await;
}

/// This node as the others of the house know it; where there is one node alone, nobody.
struct Node {
    id: Option<String>,
    seen_at: Timestamp,
    /// Signs what this node does.
    key: SigningKey,
}

impl Node {
    fn of(site: &Site, key: SigningKey) -> Self {
        let id = site
            .house
            .is_shared()
            .then(|| uuid::Uuid::new_v4().simple().to_string());
        let seen_at = Timestamp::UNIX_EPOCH;
        Self { id, seen_at, key }
    }

    /// Each half minute: it looks for new keys, and tells the others that it lives and which it has.
    async fn gives_sign(&mut self, site: &Site, keys: &Path) {
        let now = Timestamp::now();
        if now - house_store::SIGN_OF_LIFE < self.seen_at {
            return;
        }
        let store = site.committee.store();
        if let Err(fault) = keys::look_again(store, keys).await {
            tracing::error!(
                fault = format!("{fault:#}"),
                "sealing keys could not be looked for"
            );
        }
        match signers::look_again(store, keys).await {
            Ok(found) => self.key = found.unwrap_or_else(|| self.key.clone()),
            Err(fault) => tracing::error!(
                fault = format!("{fault:#}"),
                "the key that signs could not be looked for"
            ),
        }
        let mut holds = store.sealing().fingerprints();
        let signing = signers::held(keys).unwrap_or_default();
        holds.extend(signing.iter().map(signers::Held::fingerprint));
        let told = match self.id.as_deref() {
            None => Ok(()),
            Some(id) => site.house.node_lives(id, &house::knows(), &holds, now).await,
        };
        match told {
            Ok(()) => self.seen_at = now,
            Err(fault) => tracing::error!(%fault, "other nodes could not be told that this one lives"),
        }
    }

    /// What it signs with may be another's turn now: in the next round it looks.
    fn looks_at_once(&mut self) {
        self.seen_at = Timestamp::UNIX_EPOCH;
    }

    async fn ends(self, site: &Site) {
        if let Some(id) = &self.id
            && let Err(fault) = site.house.node_ends(id).await
        {
            tracing::warn!(%fault, "other nodes could not be told that this one ends");
        }
    }
}

/// True when it took as much as it may: more is likely to wait.
async fn round(
    site: &Site,
    node: &mut Node,
    folder: &Path,
    meters: &Meters,
    last_checkpoint: &mut Timestamp,
    bell: &mut Bell,
) -> bool {
    let carried = hand_overs(site).await.unwrap_or_else(|fault| {
        tracing::error!(%fault, "hand-overs could not be carried out");
        meters.worker_failed("hand-overs");
        0
    });
    let delivered = letters(site).await.unwrap_or_else(|fault| {
        tracing::error!(%fault, "letters could not be delivered");
        meters.worker_failed("letters");
        0
    });
    let sent = dispatches(site).await.unwrap_or_else(|fault| {
        tracing::error!(%fault, "files could not be sent to others");
        meters.worker_failed("dispatches");
        0
    });
    let told = notices::deliver(site).await.unwrap_or_else(|fault| {
        tracing::error!(%fault, "notices could not be delivered");
        meters.worker_failed("notices");
        0
    });
    let destroyed = destroyed(site, &node.key).await.unwrap_or_else(|fault| {
        tracing::error!(%fault, "what was approved could not be destroyed");
        meters.worker_failed("destruction");
        node.looks_at_once();
        0
    });
    let now = Timestamp::now();
    if bell.may_ring(now) {
        let rung = site.committee.ring().await;
        match &rung {
            Ok(()) => drop(meters.reminders_timestamp_seconds.set(seconds(now))),
            Err(fault) => {
                tracing::error!(%fault, "reminders could not be rung");
                meters.worker_failed("reminders");
            }
        }
        bell.heard(rung.is_ok(), now);
    }
    site.committee.forget_resting();
    if let Err(fault) = site.read_contact().await {
        tracing::error!(%fault, "settings could not be read");
    }
    if now.duration_since(*last_checkpoint) >= BETWEEN_CHECKPOINTS {
        match tidy(site, &node.key, folder, now).await {
            Ok(()) => {
                *last_checkpoint = now;
                meters.checkpoint_timestamp_seconds.set(seconds(now));
            }
            Err(fault) => {
                tracing::error!(%fault, "the hourly checkpoint was not written");
                meters.worker_failed("checkpoint");
                node.looks_at_once();
            }
        }
    }
    meters.worker_round_timestamp_seconds.set(seconds(now));
    carried.max(delivered) == MOST
        || sent == MOST_SENT
        || told == notices::MOST
        || destroyed == MOST_DESTROYED
}

/// Reminders that could not be rung are tried later each time, as parcels are.
#[derive(Default)]
struct Bell {
    failures: i64,
    rests_until: Timestamp,
}

impl Bell {
    fn may_ring(&self, now: Timestamp) -> bool {
        now >= self.rests_until
    }

    fn heard(&mut self, rang: bool, now: Timestamp) {
        self.failures = if rang { 0 } else { self.failures.saturating_add(1) };
        self.rests_until = if rang {
            now
        } else {
            now + wait_after(self.failures)
        };
    }
}

async fn hand_overs(site: &Site) -> Result<usize, case_store::Fault> {
    let store = site.committee.store();
    let parcels = store.take_parcels("hand-over", site.now(), MOST as i64).await?;
    for parcel in &parcels {
        match site.committee.carry_out(parcel, &Circumstances::default()).await {
            Ok(()) => {}
            Err(NotCarried::Fault(fault)) => failed(site, parcel, &fault.to_string()).await?,
            Err(never) => store.parcel_dead(parcel, &never.why()).await?,
        }
    }
    Ok(parcels.len())
}

async fn destroyed(site: &Site, key: &SigningKey) -> Result<usize, case_store::Fault> {
    let keeper = site.facts.keeper();
    site.committee.destroy_approved(key, keeper, MOST_DESTROYED).await
}

/// A letter is delivered on my pages to whoever follows the case; anybody else's waits for a
/// person, who prints and posts it.
async fn letters(site: &Site) -> Result<usize, case_store::Fault> {
    let store = site.committee.store();
    let parcels = store.take_parcels("letter", site.now(), MOST as i64).await?;
    for parcel in &parcels {
        match site.committee.reaches_on_my_pages(parcel).await {
            Ok(true) => store.parcel_done(parcel).await?,
            Ok(false) => store.parcel_dead(parcel, TO_BE_PRINTED).await?,
            Err(fault) => failed(site, parcel, &fault.to_string()).await?,
        }
    }
    Ok(parcels.len())
}

/// Files for other municipalities. Their answer is the receipt, and a fact of the case.
pub async fn dispatches(site: &Site) -> Result<usize, case_store::Fault> {
    let store = site.committee.store();
    let parcels = store.take_parcels(DISPATCH, site.now(), MOST_SENT as i64).await?;
    for parcel in &parcels {
        match sent(site, parcel).await {
            Ok(receipt) => match site
                .committee
                .receipt_came(parcel, &receipt, &site.whereabouts())
                .await
            {
                Ok(()) => {}
                Err(NotCarried::Fault(fault)) => failed(site, parcel, &fault.to_string()).await?,
                Err(never) => store.parcel_dead(parcel, &never.why()).await?,
            },
            Err(NotSent::Later(why)) => failed(site, parcel, &why).await?,
            Err(NotSent::Never(why)) => store.parcel_dead(parcel, why).await?,
        }
    }
    Ok(parcels.len())
}

/// Trying again may help, or it will not and a person must look at once.
enum NotSent {
    Later(String),
    Never(&'static str),
}

async fn sent(site: &Site, parcel: &Parcel) -> Result<String, NotSent> {
    let dispatch: Dispatch = serde_json::from_str(&parcel.payload).map_err(|_| NotSent::Never(NO_ADDRESS))?;
    let recipients = site.house.recipients().await;
    let recipients = recipients.map_err(|fault| NotSent::Later(fault.to_string()))?;
    let recipient = recipients.iter().find(|one| one.municipality == dispatch.to);
    let (Some(courier), Some(recipient)) = (&site.courier, recipient) else {
        return Err(NotSent::Never(NO_ADDRESS));
    };
    let sending = Sending {
        house: &recipient.address,
        inlet: &dispatch.inlet,
        known_as: &recipient.known_as,
        file: &dispatch.file,
        jti: &site.draw(),
        now: site.wall(),
    };
    courier.deliver(&sending).await.map_err(|why| match why {
        NotDelivered::Never(status) => {
            tracing::warn!(parcel = %parcel.id, status, "a file was refused by another house");
            NotSent::Never(REFUSED_THERE)
        }
        NotDelivered::Setup(_) | NotDelivered::Later(_) => NotSent::Later(why.to_string()),
    })
}

pub(crate) async fn failed(site: &Site, parcel: &Parcel, why: &str) -> Result<(), case_store::Fault> {
    tracing::warn!(parcel = %parcel.id, attempts = parcel.attempts, "a parcel was not delivered");
    site.committee
        .store()
        .parcel_failed(parcel, why, site.now())
        .await
}

async fn tidy(site: &Site, key: &SigningKey, folder: &Path, now: Timestamp) -> anyhow::Result<()> {
    let store = site.committee.store();
    kept_checkpoint::take(store, key, folder, now).await?;
    store.drop_old_drafts(site.now()).await?;
    let unused = site.now() - SignedDuration::from_hours(24 * NOBODYS_CONTACT_DAYS);
    store.forget_contacts(unused).await?;
    site.committee.forget_nameless().await?;
    site.committee.forget_survey_marks().await?;
    site.house.forget_old_sessions(site.now()).await?;
    site.house.forget_old_tries(now).await?;
    let kept = SignedDuration::from_hours(24 * i64::from(site.facts.sign_in_log_days));
    site.house.forget_old_sign_ins(site.now() - kept).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reminders_that_cannot_be_rung_are_tried_later_each_time_and_at_once_when_it_is_over() {
        let mut bell = Bell::default();
        let mut now = Timestamp::UNIX_EPOCH;
        let mut waited = Vec::new();
        for _ in 0..9 {
            assert!(bell.may_ring(now));
            bell.heard(false, now);
            let (rests_until, just_before) = (bell.rests_until, SignedDuration::from_secs(1));
            assert!(!bell.may_ring(rests_until - just_before));
            waited.push(rests_until.duration_since(now).as_secs());
            now = rests_until;
        }
        assert_eq!(waited, [30, 60, 120, 240, 480, 960, 1920, 1920, 1920]);
        bell.heard(true, now);
        assert!(bell.may_ring(now));
    }
}
