//! A unit of work is all or nothing, on both engines.

mod common;

use std::sync::Arc;

use common::{LOG, number, read, step};
use db::{CommitError, Engine, Sql, Stmt, Store, Unit, Val, args, testing};
use futures_util::future::join_all;

fn one(sql: impl Into<Sql>, args: Vec<Val>) -> Unit {
    Unit::from(vec![Stmt::new(sql, args)])
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_five_who_write_at_once_one_wins_and_the_others_leave_nothing() {
    testing::each_store(LOG, async |store| {
        store.commit(step("a", 1, "first")).await.unwrap();
        let titles = ["1", "2", "3", "4", "5"];
        let racing = titles.map(|title| {
            let store = store.clone();
            tokio::spawn(async move { store.commit(step("a", 2, title)).await })
        });
        let outcomes = join_all(racing).await;
        let outcomes: Vec<_> = outcomes.into_iter().map(Result::unwrap).collect();

        let winners: Vec<_> = (0..5).filter(|i| outcomes[*i].is_ok()).collect();
        assert_eq!(winners.len(), 1, "{outcomes:?}");
        for outcome in outcomes.iter().filter(|outcome| outcome.is_err()) {
            assert_eq!(outcome, &Err(CommitError::Conflict));
        }
        assert_eq!(number(&*store, "SELECT COUNT(*) FROM event").await, 2);
        let rows = read(&*store, "SELECT version, title FROM headline").await;
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].i64(0), Ok(2));
        assert_eq!(rows[0].text(1), Ok(titles[winners[0]]));
    })
    .await;
}

/// Both statements succeed by themselves; the guard in the second undoes the first.
#[tokio::test]
async fn a_guard_that_does_not_hold_undoes_what_came_before_it() {
    testing::each_store(LOG, async |store| {
        store.commit(step("a", 1, "first")).await.unwrap();
        let outcome = store.commit(step("a", 7, "from the future")).await;
        assert_eq!(outcome, Err(CommitError::Conflict));
        assert_eq!(number(&*store, "SELECT MAX(seq) FROM event").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_unit_whose_third_statement_fails_leaves_nothing_of_the_first_two() {
    testing::each_store(LOG, async |store| {
        let mut unit = step("a", 1, "first");
        unit.push(Stmt::new(
            "INSERT INTO headline (case_id, version, title) VALUES ($1, $2, $3)",
            args!["b", None::<i64>, "no version"],
        ));
        let outcome = store.commit(unit).await;
        assert!(matches!(outcome, Err(CommitError::Failed(_))), "{outcome:?}");
        assert_eq!(number(&*store, "SELECT COUNT(*) FROM event").await, 0);
        assert_eq!(number(&*store, "SELECT COUNT(*) FROM headline").await, 0);
        // The store is as usable as before.
        store.commit(step("a", 1, "first")).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn three_statements_are_written_together_and_give_their_rows_in_order() {
    testing::each_store(LOG, async |store| {
        let mut unit = step("a", 1, "first");
        unit.push(Stmt::new(
            "UPDATE headline SET title = $1 WHERE case_id = $2 RETURNING title, version, case_id",
            args!["changed", "a"],
        ));
        let rows = store.commit(unit).await.unwrap();
        assert_eq!(rows.len(), 3);
        assert!(rows[0].is_empty());
        assert_eq!(rows[1][0].i64(0), Ok(1));
        assert_eq!(rows[2][0].text(0), Ok("changed"));
        assert_eq!(rows[2][0].i64(1), Ok(1));
        assert_eq!(rows[2][0].len(), 3);
    })
    .await;
}

#[tokio::test]
async fn a_taken_key_is_a_conflict_and_not_a_failure() {
    testing::each_store(LOG, async |store| {
        let insert = || {
            let sql = "INSERT INTO event (case_id, seq, payload) VALUES ($1, $2, $3)";
            one(sql, args!["a", 1, b"x".as_slice()])
        };
        store.commit(insert()).await.unwrap();
        assert_eq!(store.commit(insert()).await, Err(CommitError::Conflict));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_at_once_are_all_written() {
    testing::each_store(LOG, async |store| {
        let writing = (0..200).map(|i| {
            let store: Arc<dyn Store> = store.clone();
            tokio::spawn(async move { store.commit(step(&format!("case {i}"), 1, "x")).await })
        });
        for outcome in join_all(writing).await {
            outcome.unwrap().unwrap();
        }
        assert_eq!(number(&*store, "SELECT COUNT(*) FROM event").await, 200);
        assert_eq!(number(&*store, "SELECT COUNT(*) FROM headline").await, 200);
    })
    .await;
}

/// One bad unit in a batch: its neighbours, sent at the same moment, do not notice.
#[tokio::test]
async fn a_failing_unit_does_not_harm_those_sent_with_it() {
    testing::each_store(LOG, async |store| {
        let outcomes = join_all((0..20).map(|i| {
            let unit = match i % 4 {
                0 => one("INSERT INTO no_such_table (x) VALUES ($1)", args![1]),
                1 => one("INSERT INTO event (case_id) VALUES ($1)", args!["half"]),
                _ => step(&format!("case {i}"), 1, "x"),
            };
            store.commit(unit)
        }))
        .await;
        for (i, outcome) in outcomes.iter().enumerate() {
            assert_eq!(outcome.is_ok(), i % 4 > 1, "{i}: {outcome:?}");
        }
        assert_eq!(number(&*store, "SELECT COUNT(*) FROM event").await, 10);
    })
    .await;
}

/// A reference that is checked only at COMMIT takes the whole batch down on SQLite; it is run
/// again one by one.
#[tokio::test]
async fn a_unit_that_breaks_at_commit_does_not_harm_those_sent_with_it() {
    const FAMILY: &[db::Migration] = &[db::Migration {
        name: "family",
        sql: "
            CREATE TABLE person (id TEXT NOT NULL PRIMARY KEY) {strict};
            CREATE TABLE child (
                id TEXT NOT NULL PRIMARY KEY,
                guardian TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
            ) {strict};
            INSERT INTO person (id) VALUES ('Anna');
        ",
    }];
    testing::each_store(FAMILY, async |store| {
        let outcomes = join_all((0..10).map(|i| {
            let guardian = if i == 3 { "nobody" } else { "Anna" };
            let sql = "INSERT INTO child (id, guardian) VALUES ($1, $2)";
            store.commit(one(sql, args![format!("{i}"), guardian]))
        }))
        .await;
        for (i, outcome) in outcomes.iter().enumerate() {
            assert_eq!(outcome.is_ok(), i != 3, "{i}: {outcome:?}");
        }
        assert_eq!(number(&*store, "SELECT COUNT(*) FROM child").await, 9);
    })
    .await;
}

#[tokio::test]
async fn what_a_person_wrote_is_never_in_an_error_text() {
    testing::each_store(LOG, async |store| {
        let sql = "INSERT INTO headline (case_id, version, title) VALUES ($1, $2, $3)";
        let secret = "Anna Svensson";
        let wrong = [
            one(sql, args![secret, secret, secret]),
            one(sql, args![secret, None::<i64>, secret]),
            one(sql, args![secret]),
            one(sql, args![1, 1, format!("{secret}\0")]),
        ];
        for unit in wrong {
            let outcome = store.commit(unit.clone()).await;
            let text = format!("{outcome:?}");
            assert!(matches!(outcome, Err(CommitError::Failed(_))), "{text}");
            assert!(
                !text.contains("Anna") && !format!("{unit:?}").contains("Anna"),
                "{text}"
            );
            assert!(text.contains("INSERT INTO headline"), "{text}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_engine_with_nothing_to_do_does_nothing() {
    testing::each_store(LOG, async |store| {
        let sql = "INSERT INTO headline (case_id, version) VALUES ('only here', 1)";
        store.commit(one(Sql::each(sql, ""), args![])).await.unwrap();
        let there = number(&*store, "SELECT COUNT(*) FROM headline").await;
        assert_eq!(there, i64::from(store.engine() == Engine::Sqlite));
        assert_eq!(store.commit(Unit::new()).await, Ok(vec![]));
    })
    .await;
}

#[tokio::test]
async fn who_listens_hears_of_what_is_committed_after_the_call() {
    testing::each_store(LOG, async |store| {
        let heard = store.changed();
        store.commit(step("a", 1, "first")).await.unwrap();
        tokio::time::timeout(std::time::Duration::from_secs(5), heard)
            .await
            .unwrap();
    })
    .await;
}

/// The caller's page was closed in the middle: the next to use the connection meets no
/// transaction left open.
#[tokio::test]
async fn a_caller_who_stops_waiting_leaves_no_open_transaction() {
    testing::each_store(LOG, async |store| {
        for i in 0..40 {
            let mut going = store.commit(step(&format!("{i}"), 1, "x"));
            let _ = futures_util::future::poll_immediate(&mut going).await;
            drop(going);
        }
        store.commit(step("last", 1, "x")).await.unwrap();
        assert_eq!(
            number(&*store, "SELECT COUNT(*) FROM headline WHERE case_id = 'last'").await,
            1
        );
    })
    .await;
}
