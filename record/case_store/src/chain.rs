//! The hash chain of a stream: SHA-256 over a length-prefixed encoding that an auditor can
//! recompute anywhere. An event that was altered, moved or taken away breaks it.

use casework::CaseId;
use sha2::{Digest, Sha256};

pub type Hash = [u8; 32];

/// What stands before the first event.
pub const START: Hash = [0; 32];

/// What is hashed, as the texts that are stored.
pub struct Link<'a> {
    pub case: CaseId,
    pub seq: u64,
    pub at_micros: i64,
    pub actor: &'a str,
    pub kind: &'a str,
    pub data: &'a str,
}

/// Each part goes in with its length before it, so that no two events read alike.
pub fn hash(before: &Hash, link: &Link<'_>) -> Hash {
    let mut sum = Sha256::new();
    let mut part = |bytes: &[u8]| {
        sum.update((bytes.len() as u64).to_be_bytes());
        sum.update(bytes);
    };
    part(before);
    part(link.case.0.as_bytes());
    part(&link.seq.to_be_bytes());
    part(&link.at_micros.to_be_bytes());
    part(link.actor.as_bytes());
    part(link.kind.as_bytes());
    part(link.data.as_bytes());
    sum.finalize().into()
}
