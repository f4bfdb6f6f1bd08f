//! Two committees on one server share connections, and never each other's answers.

mod common;

use std::mem::discriminant;

use common::{LOG, number, read, step};
use db::{CommitError, Engine, Location, Migration, Query, ReadError, Stmt, Unit, args, testing};

const TITLE: &str = "SELECT title FROM headline WHERE case_id = 'a'";

/// Two files, and then two schemas on one server.
async fn two_places(test: impl AsyncFn(Location, Location)) {
    testing::each_location(async |one| {
        testing::each_location(async |other| {
            if discriminant(&one) == discriminant(&other) {
                test(one.clone(), other).await;
            }
        })
        .await;
    })
    .await;
}

/// The same statements, already prepared, go back and forth between two stores.
#[tokio::test]
async fn a_statement_prepared_for_one_committee_never_answers_from_another() {
    two_places(async |solna, lund| {
        let stores = [
            (testing::open(&solna, LOG).await, "Solna"),
            (testing::open(&lund, LOG).await, "Lund"),
        ];
        for round in 1..=20 {
            for (store, name) in &stores {
                let title = format!("{name} {round}");
                store.commit(step("a", round, &title)).await.unwrap();
            }
            for (store, name) in stores.iter().rev() {
                let title = format!("{name} {round}");
                let rows = read(&**store, TITLE).await;
                assert_eq!(rows[0].text(0), Ok(title.as_str()));
                let both = vec![Query::new(TITLE, args![]), Query::new(TITLE, args![])];
                for rows in store.read_all(both).await.unwrap() {
                    assert_eq!(rows[0].text(0), Ok(title.as_str()));
                }
                let events = "SELECT COUNT(*) FROM event";
                assert_eq!(number(&**store, events).await, round);
            }
        }
    })
    .await;
}

/// Columns that changed their order and kind between two schemas of different age.
#[tokio::test]
async fn a_plan_that_no_longer_fits_is_made_anew() {
    const OLD: &[Migration] = &[Migration {
        name: "old",
        sql: "CREATE TABLE headline (case_id TEXT NOT NULL, title TEXT) {strict};
              INSERT INTO headline VALUES ('a', 'old');",
    }];
    const NEW: &[Migration] = &[Migration {
        name: "new",
        sql: "CREATE TABLE headline (title {i64}, case_id TEXT NOT NULL) {strict};
              INSERT INTO headline VALUES (7, 'a');",
    }];
    two_places(async |solna, lund| {
        let (old, new) = (testing::open(&solna, OLD).await, testing::open(&lund, NEW).await);
        for _ in 0..3 {
            assert_eq!(read(&*old, TITLE).await[0].text(0), Ok("old"));
            assert_eq!(read(&*new, TITLE).await[0].i64(0), Ok(7));
        }
    })
    .await;
}

#[tokio::test]
async fn a_table_that_only_the_other_committee_has_is_missing() {
    const NOTHING: &[Migration] = &[];
    two_places(async |solna, lund| {
        let (full, empty) = (
            testing::open(&solna, LOG).await,
            testing::open(&lund, NOTHING).await,
        );
        full.commit(step("a", 1, "secret")).await.unwrap();
        assert_eq!(read(&*full, TITLE).await.len(), 1);
        let outcome = empty.read(Query::new(TITLE, args![])).await;
        assert!(matches!(outcome, Err(ReadError::Failed(_))), "{outcome:?}");
    })
    .await;
}

/// Two who take the same two rows in opposite order: PostgreSQL stops one of them, which is sent
/// again. On SQLite they queue.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn units_that_lock_each_other_out_are_sent_again() {
    testing::each_store(LOG, async |store| {
        for case in ["a", "b"] {
            store.commit(step(case, 1, "x")).await.unwrap();
        }
        let sql = "UPDATE headline SET version = version + 1 WHERE case_id = $1";
        let work = (0..2).map(|turn| {
            let store = store.clone();
            tokio::spawn(async move {
                for _ in 0..10 {
                    let cases = if turn == 0 { ["a", "b"] } else { ["b", "a"] };
                    let unit = Unit::from(cases.map(|case| Stmt::new(sql, args![case])).to_vec());
                    store.commit(unit).await.unwrap();
                }
            })
        });
        for done in futures_util::future::join_all(work).await {
            done.unwrap();
        }
        let lowest = "SELECT MIN(version) FROM headline";
        assert_eq!(number(&*store, lowest).await, 21);
    })
    .await;
}

const DYING: &[Migration] = &[Migration {
    name: "dying",
    sql: "
        CREATE TABLE note (body TEXT NOT NULL) {strict};
        -- only postgres
        CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM pg_terminate_backend(pg_backend_pid());
            RETURN NULL;
        END $$;
        -- Citus takes no trigger on what it places.
        DO $$ BEGIN
            IF NOT EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'citus') THEN
                CREATE CONSTRAINT TRIGGER dies AFTER INSERT ON note
                    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.body = 'die')
                    EXECUTE FUNCTION die();
            END IF;
        END $$;
        -- end
    ",
}];

#[tokio::test]
async fn a_connection_that_dies_at_commit_leaves_the_outcome_unknown() {
    testing::each_store(DYING, async |store| {
        if store.engine() == Engine::Sqlite {
            return; // No connection, no network: nothing there can die between the two.
        }
        let citus = "SELECT COUNT(*) FROM pg_extension WHERE extname = 'citus'";
        if number(&*store, citus).await > 0 {
            return; // Nothing there to make a connection die just then.
        }
        let insert = |body: &str| {
            let sql = "INSERT INTO note (body) VALUES ($1)";
            Unit::from(vec![Stmt::new(sql, args![body])])
        };
        let outcome = store.commit(insert("die")).await;
        assert_eq!(outcome, Err(CommitError::Unknown));
        store.commit(insert("live")).await.unwrap();
        assert_eq!(number(&*store, "SELECT COUNT(*) FROM note").await, 1);
    })
    .await;
}

/// The server was restarted over night: nobody sees the old connections fail.
#[tokio::test]
async fn connections_that_died_while_idle_are_replaced() {
    testing::each_store(LOG, async |store| {
        if store.engine() == Engine::Sqlite {
            return;
        }
        for seq in 1..=10 {
            store.commit(step("a", seq, "x")).await.unwrap();
            let dying = Query::new("SELECT pg_terminate_backend(pg_backend_pid())", args![]);
            assert_eq!(store.read(dying).await, Err(ReadError::Busy));
        }
        assert_eq!(number(&*store, "SELECT version FROM headline").await, 10);
    })
    .await;
}

#[tokio::test]
async fn a_store_that_another_program_holds_is_busy() {
    testing::each_location(async |at| {
        let Location::Sqlite(path) = at.clone() else {
            return;
        };
        let store = testing::open(&at, LOG).await;
        let other = rusqlite::Connection::open(path).unwrap();
        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        let outcomes =
            futures_util::future::join(store.commit(step("a", 1, "x")), store.commit(step("b", 1, "x")))
                .await;
        assert_eq!(outcomes.0, Err(CommitError::Busy));
        assert_eq!(outcomes.1, Err(CommitError::Busy));
        other.execute_batch("ROLLBACK").unwrap();
        store.commit(step("a", 1, "x")).await.unwrap();
    })
    .await;
}
