//! A store that keeps what it was asked, so that two answers can be told to have cost the same: how often the store is
//! asked is what a stranger with a watch could see, and it is the same on every machine.

use db::{CommitError, Engine, Query, ReadError, Rows, Store, Unit};
use futures_util::future::BoxFuture;
use std::sync::{Arc, Mutex};

#[derive(Clone)]
pub struct Counted {
    store: Arc<dyn Store>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Counted {
    pub fn over(store: Arc<dyn Store>) -> Self {
        Self {
            store,
            asked: Arc::default(),
        }
    }
    /// Every statement since it was asked last, in its words without what was filled in.
    pub fn taken(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().expect("one at a time"))
    }
    fn note(&self, how: &str, statements: impl Iterator<Item = String>) {
        let mut asked = self.asked.lock().expect("one at a time");
        asked.push(format!("{how}: {}", statements.collect::<Vec<_>>().join("; ")));
    }
}

impl Store for Counted {
    fn read<'a>(&'a self, query: Query) -> BoxFuture<'a, Result<Rows, ReadError>> {
        self.note("read", std::iter::once(format!("{:?}", query.sql)));
        self.store.read(query)
    }
    fn read_all<'a>(&'a self, queries: Vec<Query>) -> BoxFuture<'a, Result<Vec<Rows>, ReadError>> {
        self.note("read all", queries.iter().map(|query| format!("{:?}", query.sql)));
        self.store.read_all(queries)
    }
    fn commit<'a>(&'a self, unit: Unit) -> BoxFuture<'a, Result<Vec<Rows>, CommitError>> {
        self.note("commit", unit.stmts.iter().map(|stmt| format!("{:?}", stmt.sql)));
        self.store.commit(unit)
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
