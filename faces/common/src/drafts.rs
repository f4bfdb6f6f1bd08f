//! What a visitor is in the middle of, sealed with a secret that only their browser holds.

use crate::site::Site;
use crate::trouble::Trouble;
use case_store::drafts::DraftSaved;
use case_store::seal::Sealing;
use jiff::SignedDuration;
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};

/// Answers are kept at least 20 hours (WCAG 2.2.1).
pub const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// A draft's place: known only to who holds the secret.
pub fn place(secret: &str, what: &str) -> String {
    let mut sum = Sha256::new();
    sum.update((secret.len() as u64).to_be_bytes());
    sum.update(secret.as_bytes());
    sum.update(what.as_bytes());
    hex::encode(sum.finalize())
}

fn sealing(site: &Site, secret: &str) -> Sealing {
    site.committee
        .store()
        .sealing()
        .derived("visitor's draft", secret.as_bytes())
}

/// The draft and its version; None: nothing was begun, or it was forgotten.
pub async fn load<T: DeserializeOwned>(
    site: &Site,
    secret: &str,
    what: &str,
) -> Result<Option<(T, i64)>, Trouble> {
    let draft = site
        .committee
        .store()
        .draft(&place(secret, what), &sealing(site, secret), site.now())
        .await?;
    Ok(draft.and_then(|draft| Some((serde_json::from_slice(&draft.content).ok()?, draft.version))))
}

/// As they are; None: they were forgotten.
pub async fn load_bytes(site: &Site, secret: &str, what: &str) -> Result<Option<Vec<u8>>, Trouble> {
    let store = site.committee.store();
    let draft = store
        .draft(&place(secret, what), &sealing(site, secret), site.now())
        .await?;
    Ok(draft.map(|draft| draft.content))
}

/// Saves over whatever is there: in a visitor's own draft the last word counts.
pub async fn save<T: Serialize>(site: &Site, secret: &str, what: &str, content: &T) -> Result<(), Trouble> {
    save_for(site, secret, what, content, KEPT).await
}

/// The same, kept for so long.
pub async fn save_for<T: Serialize>(
    site: &Site,
    secret: &str,
    what: &str,
    content: &T,
    kept: SignedDuration,
) -> Result<(), Trouble> {
    let bytes = serde_json::to_vec(content).map_err(|error| Trouble::Fault(error.to_string()))?;
    save_bytes(site, secret, what, &bytes, kept).await
}

/// As they are: what a file holds.
pub async fn save_bytes(
    site: &Site,
    secret: &str,
    what: &str,
    bytes: &[u8],
    kept: SignedDuration,
) -> Result<(), Trouble> {
    let (place, sealing, now) = (place(secret, what), sealing(site, secret), site.now());
    let mut seen = site
        .committee
        .store()
        .draft(&place, &sealing, now)
        .await?
        .map_or(0, |draft| draft.version);
    for _ in 0..5 {
        match site
            .committee
            .store()
            .save_draft(&place, &sealing, bytes, seen, now, now + kept)
            .await?
        {
            DraftSaved::Saved { .. } => return Ok(()),
            DraftSaved::Newer(newer) => seen = newer.version,
        }
    }
    Err(Trouble::Fault(
        "a draft could not be saved over others".to_owned(),
    ))
}

pub async fn forget(site: &Site, secret: &str, what: &str) -> Result<(), Trouble> {
    Ok(site.committee.store().drop_draft(&place(secret, what)).await?)
}
