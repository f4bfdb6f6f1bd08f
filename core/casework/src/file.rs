//! *Akt.* One case folded from its stream: what all cases share, and what its process knows.

use crate::journal::Journal;
use crate::summary::Entry;

#[derive(Clone, Debug, Default)]
pub struct File<S> {
    /// Number of events folded; the version a writer must have seen.
    pub version: u64,
    pub journal: Journal,
    pub state: S,
    pub entries: Vec<Entry>,
}
