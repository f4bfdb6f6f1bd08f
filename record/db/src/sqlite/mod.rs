//! A store as one SQLite file: one thread writes, a few read, nobody waits in SQLite's own queue.

mod close;
mod connection;
mod dump;
mod fault;
mod migrate;
mod numbering;
mod reader;
mod session;
mod writer;

use std::{path::Path, thread};

use futures_util::future::BoxFuture;
use tokio::sync::{mpsc, oneshot};

use crate::{
    CommitError, Durability, Engine, OpenError, Query, ReadError, Rows, Store, Unit, changes::Changes,
    migration::Plan,
};
use close::Closing;
pub(crate) use dump::dump;

/// How many readers a store has: reading is quick, and every committee has its own.
const READERS: std::ops::RangeInclusive<usize> = 2..=4;

pub(crate) struct SqliteStore {
    writes: mpsc::Sender<writer::Job>,
    reads: mpsc::Sender<reader::Job>,
    changes: Changes,
    /// Last on purpose: fields drop in order, and the threads end when their queues are gone.
    _closing: Closing,
}

impl SqliteStore {
    pub(crate) async fn open(
        path: &Path,
        plan: Plan,
        durability: Durability,
    ) -> Result<SqliteStore, OpenError> {
        let (mut closing, changes) = (Closing::default(), Changes::new());
        let (writes, queue) = mpsc::channel(writer::QUEUE);
        let (file, told) = (path.to_owned(), changes.clone());
        let ready = closing.spawn("db-writer", move |ready| {
            match writer::open(&file, &plan, durability) {
                Ok(session) => {
                    let _ = ready.send(Ok(()));
                    writer::run(session, queue, &told);
                }
                Err(error) => drop(ready.send(Err(error))),
            }
        })?;
        finished(ready).await?;

        let (reads, queue) = mpsc::channel(reader::QUEUE);
        let queue = reader::shared(queue);
        let threads = thread::available_parallelism().map_or(2, usize::from);
        for _ in 0..threads.clamp(*READERS.start(), *READERS.end()) {
            let (file, queue) = (path.to_owned(), queue.clone());
            let ready = closing.spawn("db-reader", move |ready| match reader::open(&file) {
                Ok(session) => {
                    let _ = ready.send(Ok(()));
                    reader::run(session, &queue);
                }
                Err(error) => drop(ready.send(Err(error))),
            })?;
            finished(ready).await?;
        }
        Ok(SqliteStore {
            writes,
            reads,
            changes,
            _closing: closing,
        })
    }
}

async fn finished(ready: oneshot::Receiver<Result<(), OpenError>>) -> Result<(), OpenError> {
    let died = |_| Err(OpenError::Failed("a database thread died while opening".into()));
    ready.await.unwrap_or_else(died)
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
