//! Cases as they were folded a moment ago. Who may see a case, and the line that says who looked, are asked of the store
//! at every look, and so is how far its stream has come; only events that were read before are not read again.

use case_store::{OpenedStream, Seen};
use casework::{CaseFile, CaseId};
use jiff::{SignedDuration, Timestamp};
use quick_cache::sync::{Cache, DefaultLifecycle};
use quick_cache::{DefaultHashBuilder, OptionsBuilder, Weighter};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// MiB of event texts where nobody says otherwise; folded they take about three times as much.
pub const USUALLY: u64 = 16;
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

/// A case of one of the houses that the process holds.
type Place = (u32, CaseId);

#[derive(Clone)]
struct Bytes;

impl Weighter<Place, Folded> for Bytes {
    fn weight(&self, _: &Place, folded: &Folded) -> u64 {
        folded.bytes.max(1)
    }
}

/// Those of one house, in a memory that all houses of a process share.
#[derive(Clone)]
pub struct FoldedCases {
    all: Arc<Cache<Place, Folded, Bytes>>,
    houses: Arc<AtomicU32>,
    house: u32,
}

impl Default for FoldedCases {
    fn default() -> Self {
        Self::of_mib(USUALLY)
    }
}

impl FoldedCases {
    /// At most so many MiB of event texts.
    pub fn of_mib(mib: u64) -> Self {
        // One shard: each is given its part of the whole, and a large case would fit in none.
        let options = OptionsBuilder::new()
            .shards(1)
            .estimated_items_capacity(1000)
            .weight_capacity(mib * 1024 * 1024)
            .build()
            .expect("both capacities are set");
        let all = Cache::with_options(
            options,
            Bytes,
            DefaultHashBuilder::default(),
            DefaultLifecycle::default(),
        );
        Self {
            all: Arc::new(all),
            houses: Arc::default(),
            house: 0,
        }
    }
    /// The same memory for another house, which finds nothing of the others'.
    pub fn for_another_house(&self) -> Self {
        Self {
            house: self.houses.fetch_add(1, Ordering::Relaxed) + 1,
            ..self.clone()
        }
    }
    pub(crate) fn of(&self, case: CaseId) -> Option<Folded> {
        self.all.get(&(self.house, case))
    }
    pub(crate) fn keep(&self, case: CaseId, folded: Folded) {
        self.all.insert((self.house, case), folded);
    }
    /// What was destroyed is not in memory either.
    pub(crate) fn forget(&self, case: CaseId) {
        self.all.remove(&(self.house, case));
    }
    pub(crate) fn forget_resting(&self, now: Timestamp) {
        self.all
            .retain(|(house, _), folded| *house != self.house || now.duration_since(folded.used_at) < REST);
    }
}
