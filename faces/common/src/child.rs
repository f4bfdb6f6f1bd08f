//! *Barnets egen dörr*, what both halves need of it: the code that is drawn and the visit that it begins.

use crate::cookies;
use crate::site::Site;
use access::{ChildIn, Viewer};
use axum_extra::extract::cookie::CookieJar;
use case_store::Fault;
use case_store::child_door::{DoorOf, Lasts};
use casework::journal::child::{ChildCode, door};
use jiff::SignedDuration;
use sha2::{Digest, Sha256};

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// What is kept of a code.
pub fn kept(code: &ChildCode) -> String {
    hex(code.letters().as_bytes())
}

/// The code of one press of the button: the same when it is pressed twice, and nobody's who has the store but not the
/// house's key.
pub fn drawn(site: &Site, command: &str) -> Result<ChildCode, Fault> {
    let sealing = site.committee.store().sealing();
    let secret = sealing.derived("child code", command.as_bytes()).fingerprint();
    let chance = u128::from_str_radix(&secret, 16).map_err(|_| Fault::Broken("child code"))?;
    Ok(ChildCode::from_chance(chance))
}

fn lasts() -> Lasts {
    Lasts {
        idle: SignedDuration::from_mins(door().idle_minutes),
        longest: SignedDuration::from_mins(door().longest_minutes),
    }
}

/// A child that is in.
pub struct ChildVisit {
    pub door: DoorOf,
    pub viewer: Viewer,
}

impl From<DoorOf> for ChildVisit {
    fn from(door: DoorOf) -> Self {
        let viewer = Viewer::Child(ChildIn {
            person: door.person,
            name: door.name.clone(),
            code: door.code.clone(),
        });
        Self { door, viewer }
    }
}

/// Who this browser let in, as long as the visit lasts and the code does.
pub async fn found(site: &Site, jar: &CookieJar) -> Result<Option<ChildVisit>, Fault> {
    let Some(held) = cookies::read(jar, cookies::CHILD, site.facts.secure) else {
        return Ok(None);
    };
    let (store, id) = (site.committee.store(), hex(held.as_bytes()));
    let found = store.door_of_visit(&id, (site.now(), site.today()), lasts());
    Ok(found.await?.map(ChildVisit::from))
}

/// None: the code opens nothing, and it is not told why.
pub async fn enter(
    site: &Site,
    jar: &CookieJar,
    typed: &str,
) -> Result<Option<(CookieJar, ChildVisit)>, Fault> {
    // What is no code at all is asked for too: the answer takes as long.
    let asked = ChildCode::parse(typed).map_or_else(|| hex(b""), |code| kept(&code));
    let store = site.committee.store();
    let Some(door) = store.door_of_code(&asked, site.today()).await? else {
        return Ok(None);
    };
    let held = format!("{}{}", site.draw(), site.draw());
    let id = hex(held.as_bytes());
    store
        .begin_child_visit(&id, &door.code, site.now(), lasts())
        .await?;
    let jar = cookies::set(jar.clone(), cookies::CHILD, &held, site.facts.secure);
    Ok(Some((jar, door.into())))
}

pub async fn leave(site: &Site, jar: &CookieJar) -> Result<(), Fault> {
    match cookies::read(jar, cookies::CHILD, site.facts.secure) {
        Some(held) => {
            site.committee
                .store()
                .end_child_visit(&hex(held.as_bytes()))
                .await
        }
        None => Ok(()),
    }
}
