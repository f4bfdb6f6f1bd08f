//! Notices on their way: each judged when its time has come, in the safe hours of the one it is for, and one at a time
//! for each person.

use crate::worker::failed;
use ::notices::NotSent;
use case_store::Fault;
use case_store::outbox::Parcel;
use common::{Site, notices};
use views::{Carries, NOTICE, NOTICE_REFUSED, NoticeDue};

/// Each may take until the gateway's deadline: all of them within one lease.
pub const MOST: usize = 5;

pub async fn deliver(site: &Site) -> Result<usize, Fault> {
    let store = site.committee.store();
    let parcels = store.take_parcels(NOTICE, site.now(), MOST as i64).await?;
    for parcel in &parcels {
        if let Err(fault) = one(site, parcel).await {
            failed(site, parcel, &fault.to_string()).await?;
        }
    }
    Ok(parcels.len())
}

async fn one(site: &Site, parcel: &Parcel) -> Result<(), Fault> {
    let (committee, store) = (&site.committee, site.committee.store());
    let ready = match committee.notice_due(parcel).await? {
        NoticeDue::Send(ready) if notices::has_way(site, &ready.profile) => ready,
        NoticeDue::Wait(until) => return store.parcel_waits(parcel, until).await,
        NoticeDue::Send(_) | NoticeDue::Nothing => return store.parcel_done(parcel).await,
    };
    match committee.carries_notice(parcel, &ready).await? {
        Carries::This => {}
        Carries::Told => return store.parcel_done(parcel).await,
        Carries::After(later) => return store.parcel_waits(parcel, later).await,
    }
    match notices::send(site, &ready.profile, &parcel.id).await {
        Ok(()) => committee.notice_told(parcel, &ready).await,
        Err(NotSent::Never(_)) => store.parcel_dead(parcel, NOTICE_REFUSED).await,
        Err(later) => failed(site, parcel, &later.to_string()).await,
    }
}
