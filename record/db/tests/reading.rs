//! What is read is what was written, on both engines.

mod common;

use common::{LOG, number, read, step};
use db::{Query, ReadError, Row, Stmt, Unit, Val, args, testing};

#[tokio::test]
async fn letters_empty_texts_bytes_and_nothing_come_back_as_they_went_in() {
    testing::each_store(LOG, async |store| {
        let titles = [
            "Åsa Öhrn är här",
            "",
            "'; DROP TABLE event; --",
            "$1 ?1 \\ \"",
            "سارة 🙂",
        ];
        for (seq, title) in (1..).zip(titles) {
            store.commit(step("å", seq, title)).await.unwrap();
            let rows = read(&*store, "SELECT title FROM headline").await;
            assert_eq!(rows[0].text(0), Ok(title));
        }
        let rows = read(&*store, "SELECT payload FROM event ORDER BY seq").await;
        let payloads: Vec<_> = rows.iter().map(|row| row.bytes(0).unwrap()).collect();
        assert_eq!(payloads, titles.map(str::as_bytes));

        let mut unit = Unit::new();
        unit.push(Stmt::new(
            "INSERT INTO headline (case_id, version, title) VALUES ($1, $2, $3)",
            args!["none", i64::MIN, None::<&str>],
        ));
        unit.push(Stmt::new(
            "INSERT INTO event (case_id, seq, payload) VALUES ($1, $2, $3)",
            args!["none", i64::MAX, vec![0u8, 255, 0]],
        ));
        store.commit(unit).await.unwrap();
        let sql = "SELECT h.title, h.version, e.seq, e.payload FROM headline h
                   JOIN event e ON e.case_id = h.case_id WHERE h.case_id = 'none'";
        let row = &read(&*store, sql).await[0];
        assert_eq!(row.opt_text(0), Ok(None));
        assert_eq!((row.i64(1), row.i64(2)), (Ok(i64::MIN), Ok(i64::MAX)));
        assert_eq!(row.opt_bytes(3), Ok(Some(&[0u8, 255, 0][..])));
    })
    .await;
}

#[tokio::test]
async fn arguments_are_taken_by_number_in_any_order_and_more_than_once() {
    testing::each_store(LOG, async |store| {
        let sql = "SELECT CAST($2 AS TEXT), CAST($1 AS TEXT), CAST($2 AS TEXT), '$1'";
        let query = Query::new(sql, args!["one", "two"]);
        let rows = store.read(query).await.unwrap();
        let texts: Vec<_> = (0..4).map(|i| rows[0].text(i).unwrap()).collect();
        assert_eq!(texts, ["two", "one", "two", "$1"]);

        let many = "SELECT CAST($11 AS BIGINT) - CAST($1 AS BIGINT) + CAST($2 AS BIGINT)
            WHERE 3=CAST($3 AS BIGINT) AND 4=CAST($4 AS BIGINT) AND 5=CAST($5 AS BIGINT)
              AND 6=CAST($6 AS BIGINT) AND 7=CAST($7 AS BIGINT) AND 8=CAST($8 AS BIGINT)
              AND 9=CAST($9 AS BIGINT) AND 10=CAST($10 AS BIGINT)";
        let numbers = (1..=11).map(Val::I64).collect();
        let rows = store.read(Query::new(many, numbers)).await.unwrap();
        assert_eq!(rows[0].i64(0), Ok(12));
    })
    .await;
}

#[tokio::test]
async fn numbers_limits_and_yes_or_no_read_alike() {
    testing::each_store(LOG, async |store| {
        for case in ["a", "b", "c"] {
            store.commit(step(case, 1, case)).await.unwrap();
        }
        let rows = store
            .read(Query::new(
                "SELECT case_id, version = 1, 7, version + $3 FROM headline
                 WHERE (case_id, version) > ($1, $2) ORDER BY case_id LIMIT $4",
                args!["a", 1, 1, 1],
            ))
            .await
            .unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].text(0), Ok("b"));
        assert_eq!(
            (1..4).map(|i| rows[0].i64(i)).collect::<Vec<_>>(),
            [Ok(1), Ok(7), Ok(2)]
        );
        let sum = "SELECT CAST(SUM(version) AS BIGINT) FROM headline";
        assert_eq!(number(&*store, sum).await, 3);
    })
    .await;
}

#[tokio::test]
async fn asking_for_the_wrong_kind_is_an_error_that_names_the_column() {
    testing::each_store(LOG, async |store| {
        store.commit(step("a", 1, "title")).await.unwrap();
        let row: &Row = &read(&*store, "SELECT title, version FROM headline").await[0];
        let wrong = ReadError::WrongKind {
            column: 0,
            wanted: "integer",
            found: "text",
        };
        assert_eq!(row.i64(0), Err(wrong));
        assert_eq!(row.text(2), Err(ReadError::NoSuchColumn { column: 2 }));
        let fraction = store.read(Query::new("SELECT CAST(1.5 AS REAL)", args![])).await;
        assert!(matches!(fraction, Err(ReadError::Failed(_))), "{fraction:?}");
    })
    .await;
}

#[tokio::test]
async fn a_read_cannot_write() {
    testing::each_store(LOG, async |store| {
        let sql = "INSERT INTO headline (case_id, version) VALUES ('a', 1) RETURNING version";
        let outcome = store.read(Query::new(sql, args![])).await;
        assert!(matches!(outcome, Err(ReadError::Failed(_))), "{outcome:?}");
        let outcome = store
            .read_all(vec![Query::new(sql, args![]), Query::new(sql, args![])])
            .await;
        assert!(matches!(outcome, Err(ReadError::Failed(_))), "{outcome:?}");
        assert_eq!(number(&*store, "SELECT COUNT(*) FROM headline").await, 0);
    })
    .await;
}

/// A writer adds one event and moves one headline in each unit; whoever reads both must never see
/// them differ.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reads_in_one_snapshot_agree_while_somebody_writes() {
    testing::each_store(LOG, async |store| {
        let writer = store.clone();
        let (stop, stopped) = tokio::sync::watch::channel(false);
        let writing = tokio::spawn(async move {
            for seq in (1..).take_while(|_| !*stopped.borrow()) {
                writer.commit(step("a", seq, "x")).await.unwrap();
            }
        });
        let mut seen = std::collections::BTreeSet::new();
        while seen.len() < 20 && !writing.is_finished() {
            let events = "SELECT COUNT(*) FROM event";
            let version = "SELECT CAST(COALESCE(MAX(version), 0) AS BIGINT) FROM headline";
            let both = vec![events, version, events].into_iter();
            let queries = both.map(|sql| Query::new(sql, args![])).collect();
            let answers = store.read_all(queries).await.unwrap();
            let numbers: Vec<_> = answers.iter().map(|rows| rows[0].i64(0).unwrap()).collect();
            assert_eq!(numbers[0], numbers[1]);
            assert_eq!(numbers[0], numbers[2]);
            seen.insert(numbers[0]);
        }
        stop.send_replace(true);
        writing.await.unwrap();
        assert_eq!(seen.len(), 20, "the reads fell between writes");
    })
    .await;
}
