//! Words that somebody searches for, on a real store.

use access::{Held, Role, Staff, Viewer};
use case_store::{CaseStore, Sealing};
use casework::{Act, PersonalNumber, StaffId, UnitId};
use db::Location;
use db::testing::open;
use jiff::Timestamp;
use jiff::civil::date;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use tokio::runtime::Runtime;
use uuid::Uuid;
use views::{Committee, Outside};

struct Still;

impl Outside for Still {
    fn now(&self) -> Timestamp {
        Timestamp::constant(1_795_320_000, 0)
    }
    fn draw(&self) -> Uuid {
        // The line of the log needs an id of its own.
        static DRAWN: AtomicU64 = AtomicU64::new(1);
        Uuid::from_u128(DRAWN.fetch_add(1, Ordering::Relaxed).into())
    }
}

fn desk() -> &'static (Runtime, Committee) {
    static DESK: OnceLock<(Runtime, Committee)> = OnceLock::new();
    DESK.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let folder = tempfile::tempdir().expect("a folder").keep();
        let store = runtime.block_on(open(
            &Location::Sqlite(folder.join("store.sqlite")),
            views::migrations(),
        ));
        let store = CaseStore::new(store, Sealing::new([7; 32]));
        let law = law::Catalogue::national();
        let committee = Committee::new(store, handslag::processes::PROCESSES, law, Arc::new(Still));
        (runtime, committee)
    })
}

pub fn search(bytes: &[u8]) {
    let (runtime, committee) = desk();
    let held = Held {
        role: Role::Intake,
        unit: UnitId::new("intake"),
        from: date(2020, 1, 1),
        to: None,
    };
    let viewer = Viewer::Staff(Staff {
        id: StaffId(Uuid::from_u128(1)),
        name: "Ines Aalto".to_owned(),
        title: "socialsekreterare".to_owned(),
        number: PersonalNumber::parse("194710162381", date(2026, 11, 22)).expect("a number for tests"),
        held: vec![held],
        stands_in: Vec::new(),
    });
    let key = access::list(&viewer, Act::Search, committee.outside().today()).expect("intake searches");
    let typed = String::from_utf8_lossy(bytes);
    let found = runtime.block_on(committee.search(&key, &typed, 50));
    assert!(found.is_ok(), "a search fails: {found:?}");
}
