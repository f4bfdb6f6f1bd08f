//! Letters and decisions as data: blocks by text key and fact, drawn as HTML and as PDF alike.

use crate::ids::{CaseNumber, PersonId};
use crate::say::Say;
use serde::{Deserialize, Serialize};

/// One block of a letter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Block {
    Heading(Say),
    Paragraph(Say),
    /// What a person wrote, as they wrote it; a new line starts a new paragraph.
    Written(String),
    /// Label and value, one under the other.
    Facts(Vec<(Say, Say)>),
    /// The decision itself, set apart.
    Decision(Say),
    /// Steps in order, for instance how to appeal.
    Steps(Vec<Say>),
    /// Who signed, and when.
    Signature {
        name: String,
        title: String,
        at: jiff::Timestamp,
        /// SHA-256 of what was signed, hexadecimal.
        #[serde(default)]
        document_sha256: String,
    },
}

/// A letter's content, said in the reader's language when drawn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    pub title: Say,
    /// Somebody who is no person of the case: a provider. None: the party it is sent to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addressee: Option<String>,
    pub blocks: Vec<Block>,
}

/// A letter to be written and sent: goes to the outbox with the fact that causes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LetterOrder {
    pub to: PersonId,
    pub letter: Letter,
    /// A key that makes a repeat harmless.
    pub once: String,
}

/// *Kontrollkod.* What a receiver types to see that a document is genuine: 50 bits of its
/// fingerprint, in letters that are easy to read aloud. None for what is no fingerprint.
pub fn check_code(document_sha256: &str) -> Option<CaseNumber> {
    let bits = u64::from_str_radix(document_sha256.get(..16)?, 16).ok()?;
    Some(CaseNumber::from_chance(bits >> 14))
}
