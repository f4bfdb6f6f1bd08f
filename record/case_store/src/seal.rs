//! Sealing: XChaCha20-Poly1305 with a key per case, itself sealed with the committee's keys: the newest seals, the
//! older still open. Destroying a case's key destroys its files.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use sha2::{Digest, Sha256};
use std::sync::{Arc, PoisonError, RwLock};

const NONCE: usize = 24;

type Keys = Vec<[u8; 32]>;
type Found = Arc<dyn Fn() -> Keys + Send + Sync>;

/// Keys of which the first seals and any may open. Whoever holds a clone sees what is changed in it. Its
/// `Debug` shows nothing.
#[derive(Clone)]
pub struct Sealing {
    keys: Arc<RwLock<Keys>>,
    /// Asked when no key opens: another program may have sealed with one that came meanwhile.
    found: Option<Found>,
}

impl std::fmt::Debug for Sealing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sealing(…)")
    }
}

/// It could not be opened: another key, or altered bytes.
#[derive(Debug, thiserror::Error)]
#[error("sealed content does not open with this key")]
pub struct NotOpened;

impl Sealing {
    pub fn new(key: [u8; 32]) -> Self {
        Self {
            keys: Arc::new(RwLock::new(vec![key])),
            found: None,
        }
    }
    /// With a place where keys may come to. There must be one already.
    pub fn found_by(found: impl Fn() -> Keys + Send + Sync + 'static) -> Result<Self, NotOpened> {
        let keys = found();
        if keys.is_empty() {
            return Err(NotOpened);
        }
        Ok(Self {
            keys: Arc::new(RwLock::new(keys)),
            found: Some(Arc::new(found)),
        })
    }
    /// From now on these, of which the first seals.
    pub fn turns_to(&self, keys: Keys) {
        if !keys.is_empty() {
            *self.keys.write().unwrap_or_else(PoisonError::into_inner) = keys;
        }
    }
    fn keys(&self) -> Keys {
        self.keys.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
    fn first(&self) -> Result<[u8; 32], NotOpened> {
        self.keys().first().copied().ok_or(NotOpened)
    }
    /// Of the key that seals: tells keys apart and says nothing of them.
    pub fn fingerprint(&self) -> String {
        self.fingerprints().swap_remove(0)
    }
    /// Of all that open.
    pub fn fingerprints(&self) -> Vec<String> {
        self.keys().iter().map(fingerprint).collect()
    }
    /// A key of its own for one use, e.g. a visitor's draft under the visitor's secret.
    pub fn derived(&self, purpose: &str, secret: &[u8]) -> Self {
        let mut said = (purpose.len() as u64).to_be_bytes().to_vec();
        said.extend(purpose.as_bytes());
        said.extend(secret);
        let of = move |keys: Keys| -> Keys {
            let derived = keys
                .iter()
                .map(|key| Sha256::digest([key, said.as_slice()].concat()).into());
            derived.collect()
        };
        Self {
            keys: Arc::new(RwLock::new(of(self.keys()))),
            found: self
                .found
                .clone()
                .map(|found| -> Found { Arc::new(move || of(found())) }),
        }
    }
    /// `bound` ties the content to its place, so that rows cannot be exchanged.
    pub fn seal(&self, plain: &[u8], bound: &str) -> Result<Vec<u8>, NotOpened> {
        let mut nonce = [0u8; NONCE];
        fill(&mut nonce)?;
        let cipher = XChaCha20Poly1305::new(&Key::from(self.first()?));
        let payload = Payload {
            msg: plain,
            aad: bound.as_bytes(),
        };
        let sealed = cipher
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| NotOpened)?;
        Ok([&nonce[..], &sealed].concat())
    }
    pub fn open(&self, sealed: &[u8], bound: &str) -> Result<Vec<u8>, NotOpened> {
        let with = |keys: Keys| keys.iter().find_map(|key| opened(key, sealed, bound));
        let later = || self.found.as_ref().and_then(|found| with(found()));
        with(self.keys()).or_else(later).ok_or(NotOpened)
    }
    /// Which key it was sealed with, by its fingerprint.
    pub fn sealed_by(&self, sealed: &[u8], bound: &str) -> Option<String> {
        let keys = self.keys();
        let with = keys.iter().find(|key| opened(key, sealed, bound).is_some());
        with.map(fingerprint)
    }
    /// A fresh key, e.g. for a new case.
    pub fn fresh() -> Result<[u8; 32], NotOpened> {
        let mut key = [0u8; 32];
        fill(&mut key)?;
        Ok(key)
    }
}

/// Tells keys apart and says nothing of them.
pub fn fingerprint(key: &[u8; 32]) -> String {
    let sum = Sha256::digest([b"handslag sealing key".as_slice(), key].concat());
    hex::encode(sum)[..32].to_owned()
}

fn opened(key: &[u8; 32], sealed: &[u8], bound: &str) -> Option<Vec<u8>> {
    let (nonce, rest) = sealed.split_at_checked(NONCE)?;
    let nonce: [u8; NONCE] = nonce.try_into().ok()?;
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let payload = Payload {
        msg: rest,
        aad: bound.as_bytes(),
    };
    cipher.decrypt(&XNonce::from(nonce), payload).ok()
}

/// Nonces and keys are the one place where the record draws chance itself: they decide nothing
/// about a person and must never be repeatable.
#[expect(
    clippy::disallowed_methods,
    reason = "nonces and keys must never be repeatable"
)]
fn fill(bytes: &mut [u8]) -> Result<(), NotOpened> {
    getrandom::fill(bytes).map_err(|_| NotOpened)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_draft_opens_only_with_its_key_in_its_place() {
        let house = Sealing::new([7; 32]);
        let visitor = house.derived("draft", b"secret");
        let sealed = visitor
            .seal("Barnet gråter".as_bytes(), "draft 1")
            .expect("sealed");
        assert_eq!(
            visitor.open(&sealed, "draft 1").expect("opened"),
            "Barnet gråter".as_bytes()
        );
        assert!(visitor.open(&sealed, "draft 2").is_err());
        assert!(house.derived("draft", b"other").open(&sealed, "draft 1").is_err());
        let mut altered = sealed;
        altered[30] ^= 1;
        assert!(visitor.open(&altered, "draft 1").is_err());
    }

    #[test]
    fn a_draft_that_was_begun_before_the_key_was_changed_is_gone_on_with() {
        let (old, new) = ([7; 32], [8; 32]);
        let house = Sealing::new(old);
        let node_that_lags = Sealing::found_by(move || vec![old, new]).expect("keys");
        node_that_lags.turns_to(vec![old]);
        let begun = house
            .derived("draft", b"secret")
            .seal(b"Barnet", "draft 1")
            .expect("sealed");
        house.turns_to(vec![new, old]);
        let mine = house.derived("draft", b"secret");
        assert_eq!(mine.open(&begun, "draft 1").expect("the older opens"), b"Barnet");
        let later = mine.seal(b"Barnet gr", "draft 1").expect("the newest seals");
        assert!(
            Sealing::new(old)
                .derived("draft", b"secret")
                .open(&later, "draft 1")
                .is_err()
        );
        let there = node_that_lags.derived("draft", b"secret");
        assert_eq!(
            there.open(&later, "draft 1").expect("it looks for the key"),
            b"Barnet gr"
        );
        house.turns_to(vec![new]);
        assert!(
            house.derived("draft", b"secret").open(&begun, "draft 1").is_err(),
            "retired"
        );
    }
}
