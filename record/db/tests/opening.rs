//! Opening again, and opening what somebody else has written.

mod common;

use common::{LOG, number, step};
use db::{
    Bringing, Durability, Location, Migration, OpenError, Piece, Query, Stmt, Unit, dump, open, open_with,
    testing,
};

const LATER: &[Migration] = &[
    LOG[0],
    Migration {
        name: "note",
        sql: "CREATE TABLE note (body TEXT NOT NULL) {strict};
              INSERT INTO note (body) VALUES ('made once');",
    },
];

/// Takes away what LATER uses.
const CONTRACTED: &[Migration] = &[
    LOG[0],
    LATER[1],
    Migration {
        name: "note_contract",
        sql: "DROP TABLE note;",
    },
    Migration {
        name: "letter",
        sql: "CREATE TABLE letter (body TEXT NOT NULL) {strict};",
    },
];

#[tokio::test]
async fn what_takes_away_waits_while_older_nodes_are_at_work_and_what_adds_does_not() {
    testing::each_location(async |at| {
        let Location::Postgres { .. } = at else { return };
        let old = open(&at, LATER).await.unwrap();
        let beside = async || open_with(&at, CONTRACTED, Durability::TestsOnly, Bringing::Expanding).await;
        let new = beside().await.unwrap();
        for store in [&old, &new] {
            assert_eq!(number(&**store, "SELECT COUNT(*) FROM note").await, 1);
        }
        assert_eq!(number(&*new, "SELECT COUNT(*) FROM letter").await, 0);
        drop(old);
        open(&at, CONTRACTED).await.unwrap();
        let gone = new
            .read(Query::new("SELECT COUNT(*) FROM note", Vec::new()))
            .await;
        assert!(gone.is_err());
        assert!(beside().await.is_ok(), "a node of the same version comes back");
    })
    .await;
}

/// A backup reads for hours; a step that wants its table must not make everybody else wait behind it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_step_that_cannot_have_its_table_lets_others_by_and_comes_back() {
    const WIDER: &[Migration] = &[
        LOG[0],
        LATER[1],
        Migration {
            name: "note_at",
            sql: "ALTER TABLE note ADD COLUMN at {i64};",
        },
    ];
    testing::each_location(async |at| {
        let Location::Postgres { .. } = at else { return };
        let store = open(&at, LATER).await.unwrap();
        let sleeper = store.clone();
        let reading = tokio::spawn(async move {
            let slow = "SELECT COUNT(*) FROM note, pg_sleep(5)";
            sleeper.read(Query::new(slow, Vec::new())).await
        });
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        let migrating = tokio::spawn(async move { open(&at, WIDER).await.map(drop) });
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        let begun = std::time::Instant::now();
        assert_eq!(number(&*store, "SELECT COUNT(*) FROM note").await, 1);
        assert!(begun.elapsed().as_secs_f64() < 4.5, "it stood in line to the end");
        reading.await.unwrap().unwrap();
        migrating.await.unwrap().unwrap();
        assert_eq!(
            number(&*store, "SELECT COUNT(*) FROM note WHERE at IS NULL").await,
            1
        );
    })
    .await;
}

#[tokio::test]
async fn what_was_acknowledged_is_there_after_opening_again() {
    testing::each_location(async |at| {
        let store = open(&at, LOG).await.unwrap();
        for seq in 1..=20 {
            store.commit(step("a", seq, "x")).await.unwrap();
        }
        drop(store);
        let store = open(&at, LOG).await.unwrap();
        assert_eq!(number(&*store, "SELECT COUNT(*) FROM event").await, 20);
        assert_eq!(number(&*store, "SELECT version FROM headline").await, 20);
    })
    .await;
}

#[tokio::test]
async fn what_is_acknowledged_stands_on_the_disk_also_where_the_server_would_not_wait_for_it() {
    testing::each_location(async |at| {
        let Location::Postgres { url, schema } = at else {
            return;
        };
        for (default, ours) in [("off", "on"), ("local", "local"), ("on", "on")] {
            let with = if url.contains('?') { '&' } else { '?' };
            let at = Location::Postgres {
                url: format!("{url}{with}options=-csynchronous_commit%3D{default}"),
                schema: schema.clone(),
            };
            let store = open(&at, LATER).await.unwrap();
            let how = Stmt::new(
                "UPDATE note SET body = current_setting('synchronous_commit')",
                Vec::new(),
            );
            store.commit(Unit::from(vec![how])).await.unwrap();
            let rows = store.read(Query::new("SELECT body FROM note", Vec::new())).await;
            assert_eq!(
                rows.unwrap()[0].text(0),
                Ok(ours),
                "a role whose default is {default}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_newer_program_adds_what_is_missing_and_an_older_one_refuses_where_it_cannot_live_with_it() {
    testing::each_location(async |at| {
        let store = open(&at, LOG).await.unwrap();
        store.commit(step("a", 1, "x")).await.unwrap();
        drop(store);
        for _ in 0..2 {
            let store = open(&at, LATER).await.unwrap();
            assert_eq!(number(&*store, "SELECT COUNT(*) FROM note").await, 1);
            assert_eq!(number(&*store, "SELECT COUNT(*) FROM event").await, 1);
        }
        // Nodes of two versions meet on PostgreSQL alone; there what was only added harms nobody.
        let (older, migration) = match at {
            Location::Sqlite(_) => (open(&at, LOG).await.err(), "note"),
            Location::Postgres { .. } => {
                open(&at, LOG).await.expect("it goes on beside the newer one");
                open(&at, CONTRACTED).await.expect("nobody else is at work");
                (open(&at, LATER).await.err(), "note_contract")
            }
        };
        let newer = OpenError::WrittenByNewer {
            migration: migration.into(),
        };
        assert_eq!(older, Some(newer.clone()));
        assert!(
            newer
                .to_string()
                .contains("this store was written by a newer Handslag")
        );
    })
    .await;
}

#[tokio::test]
async fn a_migration_that_fails_leaves_nothing_and_says_which() {
    const BROKEN: &[Migration] = &[
        LOG[0],
        Migration {
            name: "broken",
            sql: "CREATE TABLE half (id {i64}) {strict};\nINSERT INTO no_such_table VALUES (1);",
        },
    ];
    testing::each_location(async |at| {
        let refused = open(&at, BROKEN).await.err();
        let Some(OpenError::MigrationFailed { migration, why }) = refused else {
            panic!("{refused:?}");
        };
        assert_eq!(migration, "broken");
        assert!(why.contains("no_such_table"), "{why}");
        // "half" is not there, or this would fail.
        const MENDED: &[Migration] = &[
            LOG[0],
            Migration {
                name: "mended",
                sql: "CREATE TABLE half (id {i64}) {strict};",
            },
        ];
        open(&at, MENDED).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn four_who_open_an_empty_store_at_once_make_it_once() {
    testing::each_location(async |at| {
        let opening = (0..4).map(|_| {
            let at = at.clone();
            tokio::spawn(async move { open(&at, LATER).await.map(drop) })
        });
        for opened in futures_util::future::join_all(opening).await {
            opened.unwrap().unwrap();
        }
        let store = open(&at, LATER).await.unwrap();
        assert_eq!(number(&*store, "SELECT COUNT(*) FROM note").await, 1);
        assert_eq!(number(&*store, "SELECT COUNT(*) FROM schema_migration").await, 2);
    })
    .await;
}

#[tokio::test]
async fn two_migrations_of_one_name_are_refused() {
    const TWICE: &[Migration] = &[LOG[0], LOG[0]];
    testing::each_location(async |at| {
        let refused = open(&at, TWICE).await.err();
        assert!(
            matches!(refused, Some(OpenError::BadMigration { .. })),
            "{refused:?}"
        );
    })
    .await;
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_else_on_the_machine_may_read_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let at = Location::Sqlite(folder.path().join("store.sqlite"));
    let store = open(&at, LOG).await.unwrap();
    store.commit(step("a", 1, "x")).await.unwrap();
    let mut files = 0;
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let mode = file.unwrap().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0);
        files += 1;
    }
    assert_eq!(files, 3, "the file, its log and the index of the log");
    drop(store);
    let left = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 1, "closing folds the log into the file");
}

#[tokio::test]
async fn a_folder_that_is_not_there_is_said_so() {
    let folder = tempfile::tempdir().unwrap();
    let at = Location::Sqlite(folder.path().join("nowhere/store.sqlite"));
    let refused = open(&at, LOG).await.err();
    assert!(matches!(refused, Some(OpenError::Failed(_))), "{refused:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_read_out_while_somebody_writes_is_of_one_instant() {
    testing::each_location(async |at| {
        let store = testing::open(&at, LOG).await;
        for seq in 1..=30 {
            store.commit(step("å", seq, "before")).await.unwrap();
        }
        let mut pieces = dump(std::slice::from_ref(&at));
        let first = pieces.recv().await.unwrap().unwrap();
        let migrations = vec!["log".to_owned()];
        assert!(matches!(first, Piece::Store { place: 0, migrations: told } if told == migrations));
        // The reading has begun; it waits for us after some rows.
        for seq in 31..=230 {
            store.commit(step("å", seq, "after")).await.unwrap();
        }
        let (mut tables, mut rows) = (Vec::new(), Vec::new());
        while let Some(piece) = pieces.recv().await {
            match piece.unwrap() {
                Piece::Table(table) => tables.push(table),
                Piece::Row(row) => rows.push(row),
                Piece::Store { .. } => panic!("there is one store"),
            }
        }
        let told: Vec<&str> = tables.iter().map(|table| table.name.as_str()).collect();
        assert_eq!(told, ["event", "headline"]);
        assert_eq!(tables[0].key, ["case_id", "seq"]);
        let kinds: Vec<&str> = tables[0]
            .columns
            .iter()
            .map(|column| column.kind.as_str())
            .collect();
        assert_eq!(kinds, ["text", "integer", "bytes"]);
        assert_eq!(rows.len(), 31, "thirty events and the headline");
        assert_eq!(
            rows[30].i64(1),
            Ok(30),
            "the headline is of the same instant as its events"
        );
        assert_eq!(number(&*store, "SELECT version FROM headline").await, 230);
    })
    .await;
}
