//! A small event log, like those that the stores of `record/` keep.
#![allow(dead_code)]

use db::{Migration, Query, Rows, Stmt, Store, Unit, args};

pub const LOG: &[Migration] = &[Migration {
    name: "log",
    sql: "
        CREATE TABLE event (
            case_id TEXT NOT NULL,
            seq {i64} NOT NULL,
            payload {bytes} NOT NULL,
            PRIMARY KEY (case_id, seq)
        ) {strict};
        CREATE TABLE headline (
            case_id TEXT NOT NULL PRIMARY KEY,
            version {i64} NOT NULL,
            title TEXT
        ) {strict};
    ",
}];

/// An event and its headline; the headline only moves from the version that was read.
pub fn step(case: &str, seq: i64, title: &str) -> Unit {
    let mut unit = Unit::new();
    unit.push(
        Stmt::new(
            "INSERT INTO event (case_id, seq, payload) VALUES ($1, $2, $3)",
            args![case, seq, title.as_bytes()],
        )
        .expect_rows(1),
    )
    .push(
        Stmt::new(
            "INSERT INTO headline (case_id, version, title) VALUES ($1, $2, $3)
             ON CONFLICT (case_id) DO UPDATE SET version = excluded.version, title = excluded.title
             WHERE headline.version = excluded.version - 1
             RETURNING version",
            args![case, seq, title],
        )
        .expect_rows(1),
    );
    unit
}

pub async fn read(store: &dyn Store, sql: &'static str) -> Rows {
    store
        .read(Query::new(sql, args![]))
        .await
        .expect("the store answers")
}

pub async fn number(store: &dyn Store, sql: &'static str) -> i64 {
    read(store, sql).await[0].i64(0).expect("a number")
}
