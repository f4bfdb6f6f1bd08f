//! The worker: carries out what was decided, signs checkpoints, forgets what is old. Several nodes
//! may run it: parcels are taken on lease, and a repeat is harmless.

use case_store::outbox::Parcel;
use common::Site;
use ed25519_dalek::SigningKey;
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use views::{Circumstances, NotCarried};

const EVERY: Duration = Duration::from_secs(2);
const BETWEEN_CHECKPOINTS: SignedDuration = SignedDuration::from_hours(1);
const MOST: i64 = 50;

pub async fn work(site: Arc<Site>, key: SigningKey, mut stop: watch::Receiver<bool>) {
    let mut last_checkpoint = Timestamp::UNIX_EPOCH;
    while !*stop.borrow() {
        // A hint that something was written; looking regularly is what makes it right.
        let changed = site.committee.store().db().clone();
        round(&site, &key, &mut last_checkpoint).await;
        tokio::select! {
            () = changed.changed() => {}
            () = tokio::time::sleep(EVERY) => {}
            _ = stop.changed() => {}
        }
    }
}

async fn round(site: &Site, key: &SigningKey, last_checkpoint: &mut Timestamp) {
    if let Err(fault) = hand_overs(site).await {
        tracing::error!(%fault, "hand-overs could not be carried out");
    }
    if let Err(fault) = letters(site).await {
        tracing::error!(%fault, "letters could not be delivered");
    }
    if let Err(fault) = site.committee.ring().await {
        tracing::error!(%fault, "reminders could not be rung");
    }
    if let Err(fault) = site.read_contact().await {
        tracing::error!(%fault, "settings could not be read");
    }
    let now = Timestamp::now();
    if now.duration_since(*last_checkpoint) >= BETWEEN_CHECKPOINTS {
        match tidy(site, key, now).await {
            Ok(()) => *last_checkpoint = now,
            Err(fault) => tracing::error!(%fault, "the hourly checkpoint was not written"),
        }
    }
}

async fn hand_overs(site: &Site) -> Result<(), case_store::Fault> {
    let store = site.committee.store();
    let parcels = store.take_parcels("hand-over", site.now(), MOST).await?;
    for parcel in &parcels {
        match site.committee.carry_out(parcel, &Circumstances::default()).await {
            Ok(()) => {}
            Err(NotCarried::Fault(fault)) => failed(site, parcel, &fault.to_string()).await?,
            Err(never) => store.parcel_dead(parcel, &never.to_string()).await?,
        }
    }
    Ok(())
}

/// A letter is delivered on my pages to whoever follows the case; anybody else's waits for a
/// person, who prints and posts it.
async fn letters(site: &Site) -> Result<(), case_store::Fault> {
    let store = site.committee.store();
    let parcels = store.take_parcels("letter", site.now(), MOST).await?;
    for parcel in &parcels {
        match site.committee.reaches_on_my_pages(parcel).await {
            Ok(true) => store.parcel_done(parcel).await?,
            Ok(false) => store.parcel_dead(parcel, "to be printed and posted").await?,
            Err(fault) => failed(site, parcel, &fault.to_string()).await?,
        }
    }
    Ok(())
}

async fn failed(site: &Site, parcel: &Parcel, why: &str) -> Result<(), case_store::Fault> {
    tracing::warn!(parcel = %parcel.id, attempts = parcel.attempts, "a parcel was not delivered");
    site.committee
        .store()
        .parcel_failed(parcel, why, site.now())
        .await
}

async fn tidy(site: &Site, key: &SigningKey, now: Timestamp) -> anyhow::Result<()> {
    site.committee.store().checkpoint(key, now).await?;
    site.committee.store().drop_old_drafts(site.now()).await?;
    site.house.forget_old_sessions(site.now()).await?;
    Ok(())
}
