//! A town that is settled in a store of its own.

use case_store::{CaseStore, Sealing};
use casework::Process;
use child_concern::ChildConcern;
use child_investigation::ChildInvestigation;
use db::{Location, Query, Store};
use house_store::House;
use jiff::civil::{Date, date};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;
use town::{MovableOutside, Plan, Settled, settle};
use views::Committee;

pub const TODAY: Date = date(2026, 11, 22);

static CONCERN: casework::process::Erased<ChildConcern> = casework::erased::<ChildConcern>();
static INVESTIGATION: casework::process::Erased<ChildInvestigation> =
    casework::erased::<ChildInvestigation>();
pub static PROCESSES: [&dyn Process; 2] = [&CONCERN, &INVESTIGATION];

/// A settled town, and the house beside it as long as the folder lives.
pub struct Town {
    pub plan: Plan,
    pub settled: Settled,
    pub committee: Committee,
    pub db: Arc<dyn Store>,
    _folder: TempDir,
}

pub async fn settled_in(db: Arc<dyn Store>, plan: Plan) -> Town {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let at = Location::Sqlite(folder.path().join("house.sqlite"));
    let house = House::new(db::testing::open(&at, house_store::MIGRATIONS).await);
    let store = CaseStore::new(Arc::clone(&db), Sealing::new([7; 32]));
    let committee_at = |outside: Arc<MovableOutside>| {
        Committee::new(store.clone(), &PROCESSES, law::Catalogue::national(), outside)
    };
    let settled = settle(&plan, &house, &committee_at, |_, _| {}).await;
    let settled = settled.unwrap_or_else(|why| panic!("{why} {why:?}"));
    let end = plan
        .today
        .at(8, 0, 0, 0)
        .to_zoned(law::stockholm())
        .expect("an hour that is")
        .timestamp();
    let outside = Arc::new(MovableOutside::new(Arc::new(Still(end))));
    Town {
        committee: committee_at(outside),
        plan,
        settled,
        db,
        _folder: folder,
    }
}

/// Eight o'clock on the town's today.
struct Still(jiff::Timestamp);

impl views::Outside for Still {
    fn now(&self) -> jiff::Timestamp {
        self.0
    }
    fn draw(&self) -> uuid::Uuid {
        static DRAWN: AtomicU64 = AtomicU64::new(1);
        // Unlike any that the town draws: those are of version 4.
        uuid::Uuid::from_u64_pair(0, DRAWN.fetch_add(1, Ordering::Relaxed))
    }
}

/// One hash over the heads of all streams.
pub async fn digest(db: &Arc<dyn Store>) -> String {
    let rows = db
        .read(Query::new(
            "SELECT case_id, head FROM stream ORDER BY case_id",
            Vec::new(),
        ))
        .await;
    let mut sum = Sha256::new();
    for row in &rows.expect("the streams are read") {
        sum.update(row.text(0).expect("an id"));
        sum.update(row.bytes(1).expect("a head"));
    }
    hex::encode(sum.finalize())
}
