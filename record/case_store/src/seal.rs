//! Sealing: XChaCha20-Poly1305 with a key per case, itself sealed with the committee's key.
//! Destroying a case's key destroys its files.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use sha2::{Digest, Sha256};

const NONCE: usize = 24;

/// The committee's key. Its `Debug` shows nothing.
#[derive(Clone)]
pub struct Sealing {
    key: [u8; 32],
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
        Self { key }
    }
    /// Tells keys apart and says nothing of them.
    pub fn fingerprint(&self) -> String {
        let sum = Sha256::digest([b"handslag sealing key".as_slice(), &self.key].concat());
        hex::encode(sum)[..32].to_owned()
    }
    /// A key of its own for one use, e.g. a visitor's draft under the visitor's secret.
    pub fn derived(&self, purpose: &str, secret: &[u8]) -> Self {
        let mut sum = Sha256::new();
        sum.update(self.key);
        sum.update((purpose.len() as u64).to_be_bytes());
        sum.update(purpose.as_bytes());
        sum.update(secret);
        Self {
            key: sum.finalize().into(),
        }
    }
    /// `bound` ties the content to its place, so that rows cannot be exchanged.
    pub fn seal(&self, plain: &[u8], bound: &str) -> Result<Vec<u8>, NotOpened> {
        let mut nonce = [0u8; NONCE];
        fill(&mut nonce)?;
        let cipher = XChaCha20Poly1305::new(&Key::from(self.key));
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
        let (nonce, rest) = sealed.split_at_checked(NONCE).ok_or(NotOpened)?;
        let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| NotOpened)?;
        let cipher = XChaCha20Poly1305::new(&Key::from(self.key));
        cipher
            .decrypt(
                &XNonce::from(nonce),
                Payload {
                    msg: rest,
                    aad: bound.as_bytes(),
                },
            )
            .map_err(|_| NotOpened)
    }
    /// A fresh key, e.g. for a new case.
    pub fn fresh() -> Result<[u8; 32], NotOpened> {
        let mut key = [0u8; 32];
        fill(&mut key)?;
        Ok(key)
    }
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
}
