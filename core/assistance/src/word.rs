//! A word that many rows share: a key, a provision, who it is about.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

/// A short text that is cheap to copy, whether it stands in the code or was read from data.
#[derive(Clone)]
pub struct Word(Kept);

#[derive(Clone)]
enum Kept {
    InCode(&'static str),
    Read(Arc<str>),
}

impl Word {
    pub const fn of(word: &'static str) -> Self {
        Self(Kept::InCode(word))
    }
    /// For data that is read once and kept as long as the program runs: copied without counting who holds it.
    pub(crate) fn keep_for_ever(&mut self) {
        if let Kept::Read(word) = &self.0 {
            self.0 = Kept::InCode(Box::leak(Box::<str>::from(&**word)));
        }
    }
    #[inline]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Kept::InCode(word) => word,
            Kept::Read(word) => word,
        }
    }
}

impl Default for Word {
    fn default() -> Self {
        Self::of("")
    }
}

impl Deref for Word {
    type Target = str;
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl From<&str> for Word {
    fn from(word: &str) -> Self {
        Self(Kept::Read(word.into()))
    }
}

impl From<String> for Word {
    fn from(word: String) -> Self {
        Self(Kept::Read(word.into()))
    }
}

impl PartialEq for Word {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Word {}

impl PartialEq<str> for Word {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Word {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialOrd for Word {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Word {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for Word {
    fn hash<H: Hasher>(&self, into: &mut H) {
        self.as_str().hash(into);
    }
}

impl fmt::Debug for Word {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), to)
    }
}

impl fmt::Display for Word {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self)
    }
}

impl Serialize for Word {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(Self::from)
    }
}
