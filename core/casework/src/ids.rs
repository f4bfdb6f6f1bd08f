//! Typed ids: a case can never be mistaken for a person.

use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.simple().fmt(f)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0.simple())
            }
        }
        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(s: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(s).map($name)
            }
        }
    };
}

id!(/// *Ärende.* One case: one stream of events.
    CaseId);
id!(/// A human being as this committee knows them; numbers are facts that may change.
    PersonId);
id!(/// A member of staff.
    StaffId);
id!(/// *Journalanteckning.* One note in a case.
    NoteId);
id!(/// *Handling.* One paper or file in a case.
    DocumentId);
id!(/// *Bevakning.* One task in a case.
    TaskId);
id!(/// *Möte.* One meeting in a case, or one that was asked for.
    MeetingId);
id!(/// *Bokningsbar tid.* A stretch of one colleague's time.
    SlotId);

/// *Enhet.* A unit of the office, named by a short key that the municipality chooses.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UnitId(pub String);

impl UnitId {
    pub fn new(key: &str) -> Self {
        Self(key.to_owned())
    }
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// *Ärendenummer.* The number a person gets on a receipt.
///
/// It is drawn by chance (50 bits), so that knowing one number tells nothing about another
/// and a number cannot be guessed; it holds no date of birth and no name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseNumber(String);

/// Letters and digits that are not mixed up when read aloud (no I, L, O, U).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl CaseNumber {
    /// From 50 bits of chance.
    pub fn from_chance(bits: u64) -> Self {
        let mut text = String::with_capacity(11);
        for place in (0..10).rev() {
            if place == 4 {
                text.push('-');
            }
            text.push(char::from(ALPHABET[((bits >> (place * 5)) & 31) as usize]));
        }
        Self(text)
    }

    /// As people write it: small letters, spaces, O for 0, I or L for 1.
    pub fn parse(typed: &str) -> Option<Self> {
        let mut letters: Vec<u8> = Vec::with_capacity(10);
        for c in typed
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-' && *c != '–')
        {
            let c = match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let byte = u8::try_from(c).ok()?;
            if !ALPHABET.contains(&byte) {
                return None;
            }
            letters.push(byte);
        }
        if letters.len() != 10 {
            return None;
        }
        letters.insert(5, b'-');
        String::from_utf8(letters).ok().map(Self)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_read_over_the_phone_is_understood() {
        let number = CaseNumber::from_chance(0x3_1234_5678_9ABC);
        let spoken = number
            .as_str()
            .to_lowercase()
            .replace('0', "o")
            .replace('1', "l")
            .replace('-', " ");
        assert_eq!(CaseNumber::parse(&spoken), Some(number));
    }

    #[test]
    fn a_number_of_the_wrong_length_is_no_number() {
        assert_eq!(CaseNumber::parse("ABC"), None);
        assert_eq!(CaseNumber::parse("ABCDE-FGHJK-M"), None);
        assert_eq!(CaseNumber::parse("ABCDEF-GH\u{0}K"), None);
    }
}
