//! A store as one SQLite file: one thread writes, a few read, nobody waits in SQLite's own queue.

mod connection;
mod crew;
mod dump;
mod fault;
mod migrate;
mod numbering;
mod reader;
mod session;
mod writer;

use std::{path::Path, thread};

use futures_util::future::BoxFuture;

use crate::{
    CommitError, Durability, Engine, OpenError, Query, ReadError, Rows, Store, Unit, changes::Changes,
    migration::Plan,
};
use crew::Crew;
pub(crate) use dump::dump;

/// How many readers a store has at most: reading is quick, and every committee has its own.
const READERS: std::ops::RangeInclusive<usize> = 2..=4;

pub(crate) struct SqliteStore {
    writes: Crew<writer::Writing>,
    reads: Crew<reader::Reading>,
    changes: Changes,
}

impl SqliteStore {
    pub(crate) async fn open(
        path: &Path,
        plan: Plan,
        durability: Durability,
    ) -> Result<SqliteStore, OpenError> {
        let file = path.to_owned();
        let prepared =
            tokio::task::spawn_blocking(move || writer::prepare(&file, &plan, durability).map(drop));
        let died = |_| Err(OpenError::Failed("a database thread died while opening".into()));
        prepared.await.unwrap_or_else(died)?;
        let changes = Changes::new();
        let writing = writer::Writing {
            file: path.to_owned(),
            durability,
            changes: changes.clone(),
        };
        let reading = reader::Reading {
            file: path.to_owned(),
        };
        let threads = thread::available_parallelism().map_or(2, usize::from);
        Ok(SqliteStore {
            writes: Crew::new(writing, 1),
            reads: Crew::new(reading, threads.clamp(*READERS.start(), *READERS.end())),
            changes,
        })
    }
}

impl Store for SqliteStore {
    fn read<'a>(&'a self, query: Query) -> BoxFuture<'a, Result<Rows, ReadError>> {
        Box::pin(async move {
            let mut answers = reader::ask(&self.reads, vec![query]).await?;
            answers.pop().ok_or_else(reader::stopped)
        })
    }

    fn read_all<'a>(&'a self, queries: Vec<Query>) -> BoxFuture<'a, Result<Vec<Rows>, ReadError>> {
        Box::pin(reader::ask(&self.reads, queries))
    }

    fn commit<'a>(&'a self, unit: Unit) -> BoxFuture<'a, Result<Vec<Rows>, CommitError>> {
        Box::pin(writer::ask(&self.writes, unit))
    }

    fn forget_deleted<'a>(&'a self) -> BoxFuture<'a, Result<(), CommitError>> {
        Box::pin(writer::fold_log(&self.writes))
    }

    fn engine(&self) -> Engine {
        Engine::Sqlite
    }

    fn changed<'a>(&'a self) -> BoxFuture<'a, ()> {
        self.changes.next()
    }
}
