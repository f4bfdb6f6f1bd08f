//! Cases as they were folded a moment ago. Who may see a case, and the line that says who looked, are asked of the store
//! at every look, and so is how far its stream has come; only events that were read before are not read again.

use case_store::{OpenedStream, Seen};
use casework::{CaseFile, CaseId};
use jiff::{SignedDuration, Timestamp};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::sync::Arc;

/// Bytes of event texts; folded they take about three times as much.
const MOST: u64 = 12 * 1024 * 1024;
/// What an event takes beside its text.
const EACH: u64 = 256;
/// A case that nobody has looked at for so long is let go.
const REST: SignedDuration = SignedDuration::from_mins(10);

/// A case up to one of its events.
#[derive(Clone)]
pub(crate) struct Folded {
    pub(crate) seen: Seen,
    pub(crate) file: Arc<dyn CaseFile>,
    bytes: u64,
    used_at: Timestamp,
}

impl Folded {
    pub(crate) fn new(file: Arc<dyn CaseFile>, stream: &OpenedStream, before: u64, at: Timestamp) -> Self {
        let texts = stream
            .events
            .iter()
            .map(|event| event.event.data.as_str().len() as u64 + EACH);
        Self {
            seen: Seen {
                version: stream.version,
                head: stream.head,
            },
            file,
            bytes: before + texts.sum::<u64>(),
            used_at: at,
        }
    }
    pub(crate) fn bytes(&self) -> u64 {
        self.bytes
    }
}

#[derive(Clone)]
struct Bytes;

impl Weighter<CaseId, Folded> for Bytes {
    fn weight(&self, _: &CaseId, folded: &Folded) -> u64 {
        folded.bytes.max(1)
    }
}

/// Those of one committee.
#[derive(Clone)]
pub(crate) struct FoldedCases(Arc<Cache<CaseId, Folded, Bytes>>);

impl FoldedCases {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Cache::with_weighter(1000, MOST, Bytes)))
    }
    pub(crate) fn of(&self, case: CaseId) -> Option<Folded> {
        self.0.get(&case)
    }
    pub(crate) fn keep(&self, case: CaseId, folded: Folded) {
        self.0.insert(case, folded);
    }
    /// What was destroyed is not in memory either.
    pub(crate) fn forget(&self, case: CaseId) {
        self.0.remove(&case);
    }
    pub(crate) fn forget_resting(&self, now: Timestamp) {
        self.0
            .retain(|_, folded| now.duration_since(folded.used_at) < REST);
    }
}
