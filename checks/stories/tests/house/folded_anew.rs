//! Every view folded anew from what happened, while people go on.

use case_store::{CaseStore, Sealing};
use db::{CommitError, Engine, Query, ReadError, Rows, Store, Unit};
use futures_util::future::{BoxFuture, join};
use handslag::processes::PROCESSES;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use stories::{Somebody, World, both, words};
use tokio::sync::Notify;
use views::Committee;

/// Something that is not so, in every table of what is shown.
const WRONG: &[(&str, &str)] = &[
    ("case_access", "UPDATE case_access SET unit = 'annan'"),
    ("case_code", "UPDATE case_code SET step = 'annat'"),
    ("case_grant", "UPDATE case_grant SET until = '2000-01-01'"),
    ("case_party", "UPDATE case_party SET name = 'Någon'"),
    ("due", "UPDATE due SET alarm_day = '2000-01-01'"),
    ("task", "DELETE FROM task"),
    ("case_view", "UPDATE case_view SET now_say = '\"annat\"'"),
    (
        "name_word",
        "INSERT INTO name_word (case_id, word) SELECT case_id, 'herrelös' FROM case_view",
    ),
    ("sender_status", "UPDATE sender_status SET say = '\"annat\"'"),
    ("mention", "UPDATE mention SET at = 0"),
    ("signed_document", "DELETE FROM signed_document"),
    ("retention", "UPDATE retention SET provision = 'annan'"),
    ("happening", "DELETE FROM happening"),
    ("monthly", "UPDATE monthly SET n = n + 1"),
    ("search_doc", "UPDATE search_doc SET body = 'annat'"),
    ("text_word", "DELETE FROM text_word"),
];

async fn with_a_note(world: &World) -> casework::CaseId {
    world.on("2026-11-24 08:00");
    world.a_neighbour_reports().await;
    let case = world.an_investigation_of_marias().await;
    writes(world, case, "Elin ritade en hamster.").await;
    case
}

async fn writes(world: &World, case: casework::CaseId, text: &str) {
    let note = words(&[
        ("heading", "Samtal"),
        ("kind", "entry-we-saw"),
        ("happened_on", "2026-11-24"),
        ("text", text),
        ("shown", "no"),
    ]);
    world.staff(Somebody::Maria).does(case, "write_note", &note).await;
}

#[tokio::test]
async fn whatever_table_is_wrong_is_named_and_mended_and_the_others_are_not_written() {
    both(async |world| {
        with_a_note(&world).await;
        let kept = world.committee.view_rows().await.expect("views");
        let rebuilt = world.committee.rebuild_views(|_| {}).await.expect("folded anew");
        assert!(
            rebuilt.cases > 1 && rebuilt.differ.is_empty(),
            "{:?}",
            rebuilt.differ
        );
        for (table, wrong) in WRONG {
            let rows = kept
                .iter()
                .find(|(name, _)| name == table)
                .map_or(0, |(_, rows)| rows.len());
            let empty = ["case_code", "task", "mention", "signed_document"].contains(table);
            assert!(rows > 0 || empty, "nothing stands in {table}");
            world.tampers(wrong, Vec::new()).await;
            let rebuilt = world.committee.rebuild_views(|_| {}).await.expect("folded anew");
            let named: Vec<_> = rebuilt.differ.iter().map(|view| view.table).collect();
            // Sums are kept with the rows that they are sums of.
            let named_right =
                named.contains(table) && named.iter().all(|name| name == table || *name == "monthly");
            assert!(named_right || rows == 0 && named.is_empty(), "{table}: {named:?}");
            let after = world.committee.view_rows().await.expect("views");
            assert_eq!(views::differing(&kept, &after), [], "{table}");
        }
        assert_eq!(world.staff(Somebody::Maria).finds("hamster").await.len(), 1);
    })
    .await;
}

/// A store whose first writing waits until somebody was there before it.
struct Slow {
    store: Arc<dyn Store>,
    waited: AtomicBool,
    comes: Arc<Notify>,
    goes_on: Arc<Notify>,
}

impl Store for Slow {
    fn read<'a>(&'a self, query: Query) -> BoxFuture<'a, Result<Rows, ReadError>> {
        self.store.read(query)
    }
    fn read_all<'a>(&'a self, queries: Vec<Query>) -> BoxFuture<'a, Result<Vec<Rows>, ReadError>> {
        self.store.read_all(queries)
    }
    fn commit<'a>(&'a self, unit: Unit) -> BoxFuture<'a, Result<Vec<Rows>, CommitError>> {
        Box::pin(async move {
            if !self.waited.swap(true, Ordering::SeqCst) {
                self.comes.notify_one();
                self.goes_on.notified().await;
            }
            self.store.commit(unit).await
        })
    }
    fn forget_deleted<'a>(&'a self) -> BoxFuture<'a, Result<(), CommitError>> {
        self.store.forget_deleted()
    }
    fn engine(&self) -> Engine {
        self.store.engine()
    }
    fn changed<'a>(&'a self) -> BoxFuture<'a, ()> {
        self.store.changed()
    }
}

#[tokio::test]
async fn what_is_written_between_the_folding_and_the_writing_of_a_case_is_not_folded_away() {
    both(async |world| {
        let case = with_a_note(&world).await;
        world.tampers("DELETE FROM search_doc", Vec::new()).await;
        let (comes, goes_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let slow = Slow {
            store: world.committee.store().db().clone(),
            waited: AtomicBool::new(false),
            comes: comes.clone(),
            goes_on: goes_on.clone(),
        };
        let folding = Committee::new(
            CaseStore::new(Arc::new(slow), Sealing::new([7; 32])),
            PROCESSES,
            law::Catalogue::national(),
            world.committee.outside().clone(),
        );
        let meanwhile = async {
            comes.notified().await;
            writes(&world, case, "Elin ritade en krokodil.").await;
            goes_on.notify_one();
        };
        let (rebuilt, ()) = join(folding.rebuild_views(|_| {}), meanwhile).await;
        assert!(rebuilt.expect("folded anew").cases > 1);
        let maria = world.staff(Somebody::Maria);
        assert_eq!(maria.finds("krokodil").await, [case]);
        assert_eq!(maria.finds("hamster").await, [case]);
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}
