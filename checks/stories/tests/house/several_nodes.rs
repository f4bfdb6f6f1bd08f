//! Several nodes of one house: each with a worker and connections of its own, on the same stores.
//! What was decided is carried out once, whoever does it and whoever dies meanwhile. SQLite has one
//! node, which is started again when it died.

use case_store::Sealing;
use casework::CaseId;
use common::Site;
use common::site::Limits;
use db::{Bringing, Durability, Location, Migration, Stmt, Unit, Val};
use handslag::contraction::when_alone;
use handslag::limits::Counted;
use handslag::{kept_checkpoint, worker};
use std::sync::Arc;
use std::time::{Duration, Instant};
use stories::{OPENS, Somebody, World, at_both_engines, opened, words};
use tempfile::TempDir;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use views::{Circumstances, HAND_OVER, Which};

/// Reports that become investigations: a hand-over each, and later a notice to each of two guardians.
const OPENED: i64 = 24;
/// Reports that nobody looks at.
const LATE: i64 = 8;
const HELD_BY_THE_DEAD: i64 = 5;
const PATIENCE: Duration = Duration::from_secs(90);

const WAITING: &str = "SELECT COUNT(*) FROM outbox WHERE state = 'waiting'";
const UNTOUCHED: &str = "SELECT COUNT(*) FROM outbox WHERE state = 'waiting' AND attempts = 0";
const TAKEN_AGAIN: &str = "SELECT COUNT(*) FROM outbox WHERE attempts > 1";
const DONE: &str = "SELECT COUNT(*) FROM outbox WHERE state = 'done'";
const ALL: &str = "SELECT COUNT(*) FROM outbox";
const INVESTIGATIONS: &str = "SELECT COUNT(*) FROM stream WHERE process = 'child_investigation'";
const CHECKPOINTS: &str = "SELECT COUNT(*) FROM checkpoint";
const REMINDERS: &str = "SELECT COUNT(*) FROM reminder";
const RANG_LAST: &str = "SELECT MAX(rang_at) FROM reminder";

/// Three nodes beside the world's own on PostgreSQL; on SQLite the one there can be.
async fn with_nodes<F>(tale: F)
where
    F: AsyncFn(World, Vec<Arc<Site>>),
{
    at_both_engines(async |committee_at, house_at| {
        let (committee, house) = opened(&committee_at, &house_at).await;
        let world = World::of(committee, house).await;
        let mut nodes = Vec::new();
        if matches!(committee_at, Location::Postgres { .. }) {
            for _ in 0..3 {
                let (committee, house) = opened(&committee_at, &house_at).await;
                nodes.push(world.another_node(committee, house));
            }
        } else {
            nodes.push(world.site.clone());
        }
        tale(world, nodes).await;
    })
    .await;
}

/// The worker of each node, at work until told to stop.
struct Workers {
    stop: watch::Sender<bool>,
    /// With the data folder of its node.
    at_work: Vec<(JoinHandle<()>, TempDir)>,
}

impl Workers {
    fn begin(world: &World, nodes: &[Arc<Site>]) -> Self {
        let stop = watch::channel(false).0;
        let begin = |node: &Arc<Site>| {
            let folder = tempfile::tempdir().expect("a node's own folder");
            let data = folder.path().to_owned();
            let work = worker::work(
                node.clone(),
                world.key.clone(),
                data,
                Arc::default(),
                stop.subscribe(),
            );
            (tokio::spawn(work), folder)
        };
        Self {
            at_work: nodes.iter().map(begin).collect(),
            stop,
        }
    }

    /// Each ends the round it is in.
    async fn stop(self, world: &World) {
        self.stop.send_replace(true);
        for (worker, folder) in self.at_work {
            worker.await.expect("a worker ends well");
            let store = world.committee.store();
            let missing = kept_checkpoint::missing(store, folder.path()).await;
            assert_eq!(missing.expect("it is compared"), None);
        }
    }
}

async fn number(world: &World, sql: &'static str) -> i64 {
    world.rows(sql, Vec::new()).await[0].i64(0).expect("a number")
}

/// Waits for what must come about; what does not is a failure.
async fn until(world: &World, sql: &'static str, come: impl Fn(i64) -> bool) {
    let started = Instant::now();
    loop {
        let found = number(world, sql).await;
        if come(found) {
            return;
        }
        assert!(started.elapsed() < PATIENCE, "still {found}: {sql}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Decided, and nobody has carried anything out yet.
async fn decides_to_open(world: &World, reports: i64) {
    for _ in 0..reports {
        let told = world.a_report_ready_to_decide().await;
        let ines = world.intake();
        ines.does(told.case, "decide_investigation", &words(OPENS)).await;
    }
}

async fn gives_notice(world: &World, case: CaseId) {
    world.staff(Somebody::Lena).allots(case, Somebody::Maria).await;
    let maria = world.staff(Somebody::Maria);
    let today = world.site.today().to_string();
    let mut notice = words(&[
        ("told", "child-investigation-notice-tell"),
        ("on", &today),
        ("how", "Vid ett möte på kontoret"),
    ]);
    for guardian in maria.guardians(case).await {
        notice = notice.with("who", &guardian);
    }
    maria.does(case, "give_notice", &notice).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_die_at_work_and_everything_is_carried_out_once() {
    with_nodes(async |world, nodes| {
        decides_to_open(&world, OPENED).await;
        // One takes parcels and is gone before anything was done with them.
        let (store, now) = (nodes[0].committee.store(), world.site.now());
        let held = store.take_parcels(HAND_OVER, now, HELD_BY_THE_DEAD).await;
        assert_eq!(held.expect("parcels on lease").len() as i64, HELD_BY_THE_DEAD);
        // Another is killed in the middle of its work, wherever it was.
        let mut workers = Workers::begin(&world, &nodes);
        until(&world, DONE, |done| done > 0).await;
        workers.at_work.remove(0).0.abort();
        if nodes.len() == 1 {
            workers = Workers::begin(&world, &nodes);
        }
        until(&world, UNTOUCHED, |left| left == 0).await;
        workers.stop(&world).await;
        let left = number(&world, WAITING).await;
        assert!(
            left >= HELD_BY_THE_DEAD,
            "while the lease runs nobody else takes them"
        );
        assert_eq!(number(&world, TAKEN_AGAIN).await, 0, "no parcel went to two");

        // The leases of the dead run out.
        world.on("2026-11-02 08:03");
        let workers = Workers::begin(&world, &nodes);
        until(&world, WAITING, |left| left == 0).await;
        // Maria gives notice while they work.
        let queue = world.staff(Somebody::Lena).lists(Which::Unallotted).await;
        for row in queue.expect("the queue") {
            gives_notice(&world, row.case).await;
        }
        until(&world, WAITING, |left| left == 0).await;
        workers.stop(&world).await;
        assert_eq!(
            number(&world, TAKEN_AGAIN).await,
            left,
            "only what the dead had held"
        );
        assert_eq!(number(&world, ALL).await, 3 * OPENED);
        assert_eq!(
            number(&world, DONE).await,
            3 * OPENED,
            "a hand-over and two notices each"
        );
        assert_eq!(number(&world, INVESTIGATIONS).await, OPENED);
        assert!(number(&world, CHECKPOINTS).await > 0);
        let findings = world
            .committee
            .store()
            .verify(&world.key.verifying_key(), |_| {})
            .await;
        assert_eq!(findings.expect("the record is gone through"), []);
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn each_reminder_rings_once_however_many_ring() {
    with_nodes(async |world, nodes| {
        for _ in 0..LATE {
            world.a_neighbour_reports().await;
        }
        // Three days before, on the day, the day after.
        world.on("2026-11-05 09:00");
        let due = "SELECT SUM(CASE WHEN alarm_day <= '2026-11-08' THEN 1 ELSE 0 END \
                   + CASE WHEN alarm_day <= '2026-11-05' THEN 1 ELSE 0 END \
                   + CASE WHEN alarm_day <= '2026-11-04' THEN 1 ELSE 0 END) FROM due WHERE met_at IS NULL";
        let expected = number(&world, due).await;
        assert!(expected >= 3 * LATE);
        let ringing: Vec<_> = nodes
            .iter()
            .map(|node| {
                let node = node.clone();
                tokio::spawn(async move { node.committee.ring().await })
            })
            .collect();
        for rung in ringing {
            rung.await.expect("it ends").expect("it rings");
        }
        assert_eq!(number(&world, REMINDERS).await, expected);
        let rang = number(&world, RANG_LAST).await;

        world.on("2026-11-05 10:00");
        let workers = Workers::begin(&world, &nodes);
        // The checkpoint comes last in a round.
        until(&world, CHECKPOINTS, |signed| signed > 0).await;
        workers.stop(&world).await;
        assert_eq!(number(&world, REMINDERS).await, expected);
        assert_eq!(number(&world, RANG_LAST).await, rang, "nothing rang anew");
    })
    .await;
}

#[tokio::test]
async fn a_worker_that_comes_back_after_its_lease_changes_nothing_that_another_did() {
    with_nodes(async |world, nodes| {
        decides_to_open(&world, 1).await;
        let (slow, quick) = (&nodes[0].committee, &nodes[nodes.len() - 1].committee);
        let state = async |id: &str| {
            let rows = world
                .rows("SELECT state FROM outbox WHERE id = $1", vec![Val::from(id)])
                .await;
            rows[0].text(0).expect("a state").to_owned()
        };
        let take = async |committee: &views::Committee, kind: &str| {
            let taken = committee.store().take_parcels(kind, world.site.now(), 1).await;
            taken.expect("parcels").pop()
        };
        let nothing = Circumstances::default();

        let its = take(slow, HAND_OVER).await.expect("a hand-over");
        world.on("2026-11-02 08:03");
        let taken_over = take(quick, HAND_OVER).await.expect("the lease is over");
        slow.store()
            .parcel_failed(&its, "late", world.site.now())
            .await
            .expect("told");
        slow.store().parcel_dead(&its, "late").await.expect("told");
        assert!(
            take(slow, HAND_OVER).await.is_none(),
            "the lease is another's now"
        );
        quick.carry_out(&taken_over, &nothing).await.expect("carried out");
        slow.carry_out(&its, &nothing).await.expect("it was done already");
        slow.store()
            .parcel_failed(&its, "late", world.site.now())
            .await
            .expect("told");
        assert_eq!(state(&its.id).await, "done");
        assert_eq!(number(&world, INVESTIGATIONS).await, 1);

        let queue = world.staff(Somebody::Lena).lists(Which::Unallotted).await;
        gives_notice(&world, queue.expect("the queue")[0].case).await;
        let its = take(slow, "letter").await.expect("a letter");
        world.on("2026-11-02 08:06");
        while let Some(letter) = take(quick, "letter").await {
            quick.store().parcel_done(&letter).await.expect("delivered");
        }
        slow.store().parcel_done(&its).await.expect("delivered already");
        slow.store()
            .parcel_dead(&its, "to be printed and posted")
            .await
            .expect("told");
        assert_eq!(state(&its.id).await, "done", "nobody prints what was delivered");
    })
    .await;
}

/// Somebody guesses numbers of reports, each time at another node.
#[tokio::test]
async fn ten_guesses_a_minute_are_ten_however_many_nodes_are_asked() {
    with_nodes(async |world, nodes| {
        let doors: Vec<Counted> = nodes
            .iter()
            .map(|node| Counted::new(Arc::default()).beside(&node.house, &Sealing::new([7; 32])))
            .collect();
        let mut permitted = 0;
        for nth in 0..36 {
            let door = &doors[nth % doors.len()];
            permitted += usize::from(door.permits("number", "192.0.2.7").await);
        }
        // A slow machine may take six seconds, which give one more.
        assert!((10..=12).contains(&permitted), "{permitted}");
        assert!(
            doors[0].permits("number", "192.0.2.8").await,
            "another is another"
        );
        if nodes.len() > 1 {
            let rows = nodes[0]
                .house
                .db()
                .read(db::Query::new("SELECT who FROM tries", Vec::new()));
            let rows = rows.await.expect("the tries of all nodes");
            assert_eq!(rows.len(), 2);
            assert!(
                rows.iter()
                    .all(|row| !row.text(0).expect("text").contains("192.0"))
            );
            // Where the others' count is not to be had nobody guesses, and whoever reports a child is heard.
            let gone = Unit::from(vec![Stmt::new("DROP TABLE tries", Vec::new())]);
            nodes[0].house.db().commit(gone).await.expect("the table is gone");
            assert!(!doors[1].permits("number", "192.0.2.9").await);
            assert!(doors[1].permits("send", "192.0.2.9").await);
        }
        drop(world);
    })
    .await;
}

/// What a next version might add, and one thing that it would like to take away.
const OF_THE_NEXT: [Migration; 3] = [
    Migration {
        name: "next_1",
        sql: "ALTER TABLE case_view ADD COLUMN next_says TEXT;
              CREATE TABLE next_table (case_id TEXT PRIMARY KEY, what TEXT NOT NULL) {strict};",
    },
    Migration {
        name: "next_2_contract",
        sql: "ALTER TABLE case_view DROP COLUMN now_say;",
    },
    Migration {
        name: "next_3",
        sql: "ALTER TABLE event ADD COLUMN next_kind {i64} DEFAULT 0;
              CREATE INDEX next_event ON event (at);",
    },
];

#[tokio::test]
async fn people_go_on_at_an_old_node_while_a_newer_one_brings_the_stores_to_its_shape() {
    at_both_engines(async |committee_at, house_at| {
        if matches!(committee_at, Location::Sqlite(_)) {
            return;
        }
        let next: Vec<Migration> = views::migrations().iter().chain(&OF_THE_NEXT).copied().collect();
        let next: &'static [Migration] = next.leak();
        let (committee, house) = opened(&committee_at, &house_at).await;
        let world = World::of(committee, house.clone()).await;
        let upgraded = async || {
            let beside = Bringing::Expanding;
            let store = db::open_with(&committee_at, next, Durability::TestsOnly, beside).await;
            store.expect("the newer node opens beside the old one")
        };
        let people = async {
            for _ in 0..12 {
                let report = world.a_neighbour_reports().await;
                assert!(world.intake().has_in_list(Which::Intake, report.case).await);
                world.intake().assesses_protection(report.case).await;
            }
        };
        let (newer, ()) = tokio::join!(upgraded(), people);
        assert_eq!(number(&world, "SELECT COUNT(*) FROM next_table").await, 0);
        assert_eq!(number(&world, "SELECT COUNT(now_say) FROM case_view").await, 12);
        // Both nodes at work; the old one is even started anew.
        world.another_node(newer, house);
        let (again, house) = opened(&committee_at, &house_at).await;
        let again = world.another_node(again, house);
        again.committee.ring().await.expect("the old node rings");
        world.a_neighbour_reports().await;
        world.rebuilt_views_equal_kept_views().await;
        // The last old one ends; the new one, at work, takes away what they used, and they do not come back.
        #[expect(
            clippy::disallowed_methods,
            reason = "nodes hear of each other by the clock on the wall"
        )]
        let now = jiff::Timestamp::now();
        let house = &again.house;
        house.node_lives("old", "old", &[], now).await.expect("it tells");
        let (stores, soon) = ([(committee_at.clone(), next)], Duration::from_millis(20));
        let at_work = when_alone(house, "new", &stores, soon);
        let ends = async {
            tokio::time::sleep(soon * 10).await;
            assert_eq!(number(&world, "SELECT COUNT(now_say) FROM case_view").await, 13);
            house.node_ends("old").await.expect("it ends well");
        };
        tokio::time::timeout(PATIENCE, async { tokio::join!(at_work, ends) })
            .await
            .expect("nothing waits any more");
        let taken = "SELECT COUNT(*) FROM information_schema.columns \
                     WHERE column_name = 'now_say' AND table_schema = current_schema()";
        assert_eq!(number(&world, taken).await, 0);
        let told = db::open(&committee_at, views::migrations()).await.err();
        let told = told.expect("it refuses").to_string();
        assert!(told.contains("next_2_contract"), "{told}");
    })
    .await;
}
