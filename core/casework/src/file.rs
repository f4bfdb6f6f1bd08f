//! *Akt.* One case folded from its stream: what all cases share, and what its process knows.

use crate::journal::Journal;
use crate::summary::Entry;
use jiff::Timestamp;

#[derive(Clone, Debug, Default)]
pub struct File<S> {
    /// Number of events folded; the version a writer must have seen.
    pub version: u64,
    pub journal: Journal,
    pub state: S,
    pub entries: Vec<Entry>,
}

impl<S> File<S> {
    /// When the case was closed; nothing while somebody waits for an answer about it: what is asked of a closed case must
    /// stand in somebody's list, and ring.
    pub fn closed(&self, at: Option<Timestamp>) -> Option<Timestamp> {
        at.filter(|_| self.journal.waits().is_none())
    }
}
