//! The door that both engines stand behind.

use futures_util::future::BoxFuture;

use crate::{CommitError, Engine, Query, ReadError, Rows, Unit};

/// One committee's store, or the house store.
///
/// Dropping the future of [`Store::commit`] does not call the unit back once it was sent.
pub trait Store: Send + Sync + 'static {
    fn read<'a>(&'a self, query: Query) -> BoxFuture<'a, Result<Rows, ReadError>>;

    /// Several reads in one snapshot: what is committed meanwhile is seen by none of them.
    fn read_all<'a>(&'a self, queries: Vec<Query>) -> BoxFuture<'a, Result<Vec<Rows>, ReadError>>;

    /// All or nothing, and durable when it returns Ok; the rows of each statement (RETURNING) in
    /// the order of the statements.
    fn commit<'a>(&'a self, unit: Unit) -> BoxFuture<'a, Result<Vec<Rows>, CommitError>>;

    /// After something was deleted for good: SQLite's log, in which it may still stand, is folded into the file and
    /// emptied. PostgreSQL clears its pages by itself (VACUUM). `Busy`: somebody reads; ask again.
    fn forget_deleted<'a>(&'a self) -> BoxFuture<'a, Result<(), CommitError>>;

    fn engine(&self) -> Engine;

    /// Resolves when something was committed through this store after the call. A hint only:
    /// other processes are not seen, so polling must be the correct path.
    fn changed<'a>(&'a self) -> BoxFuture<'a, ()>;
}
