//! A store as one PostgreSQL schema, reached through the pool that all stores of a server share.

mod dump;
mod fault;
mod flight;
mod lease;
mod migrate;
mod pool;
mod schema;
mod tls;
mod value;

use std::borrow::Cow;
use std::sync::Arc;

use deadpool_postgres::Pool;
use futures_util::future::BoxFuture;
use tokio::sync::Semaphore;

use crate::{
    CommitError, Durability, Engine, OpenError, Query, ReadError, Rows, Store, Unit, changes::Changes,
    migration::Plan,
};
use fault::Fault;
use flight::{Closing, Flight};

pub(crate) use dump::dump;
pub(crate) use schema::{drop_schema, replace};
pub(crate) use tls::check_address;

pub(crate) struct PostgresStore {
    home: Arc<Home>,
    changes: Changes,
}

/// Where the units of this store go, and the words that lead each one there.
struct Home {
    pool: Pool,
    /// A store never holds all connections of the server: others are on it.
    turns: Semaphore,
    read: String,
    snapshot: String,
    write: String,
}

impl PostgresStore {
    pub(crate) async fn open(
        url: &str,
        schema: &str,
        plan: Plan,
        durability: Durability,
    ) -> Result<PostgresStore, OpenError> {
        schema::check_name(schema)?;
        let pool = pool::shared(url)?;
        migrate::migrate(&pool, schema, &plan).await?;
        let path = schema::search_path(schema);
        // Every choice of a server's but `off` waits for its own disk, and may be stricter than ours:
        // left alone.
        let waits = match durability {
            Durability::Full => {
                warn_of_a_forgetful_server(&pool).await?;
                WAITS_FOR_THE_DISK
            }
            Durability::TestsOnly => "SET LOCAL synchronous_commit = off;",
        };
        let home = Home {
            pool,
            turns: Semaphore::new(pool::OF_ONE_STORE),
            read: format!("BEGIN READ ONLY; {path}"),
            snapshot: format!("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; {path}"),
            write: format!("BEGIN; {path} SET LOCAL lock_timeout = '5s'; {waits}"),
        };
        Ok(PostgresStore {
            home: Arc::new(home),
            changes: Changes::new(),
        })
    }
}

/// What the house acknowledges stands on the disk, also where the role or the database says `off`.
const WAITS_FOR_THE_DISK: &str = "SELECT set_config('synchronous_commit', 'on', true) \
     WHERE current_setting('synchronous_commit') = 'off';";

/// No program can make up for this one: it is the server's alone.
async fn warn_of_a_forgetful_server(pool: &Pool) -> Result<(), OpenError> {
    let client = pool.get().await.map_err(pool::fault)?;
    let row = client.query_one("SHOW fsync", &[]).await.map_err(Fault::from)?;
    if row.get::<_, &str>(0) == "off" {
        tracing::warn!("PostgreSQL runs with fsync off: what was acknowledged can be lost at a power cut");
    }
    Ok(())
}

/// In a task of its own: a caller that stops waiting must not leave a transaction half sent on a
/// connection that the next caller gets.
async fn look(home: Arc<Home>, queries: Vec<Query>, single: bool) -> Result<Vec<Rows>, ReadError> {
    let task = tokio::spawn(async move {
        let _turn = home.turns.acquire().await;
        let mut opening = Cow::from(if single { &home.read } else { &home.snapshot });
        if queries.iter().any(|query| query.by_values) {
            opening += "; SET LOCAL plan_cache_mode = force_custom_plan";
        }
        Flight::of_queries(&opening, queries)
            .send(&home.pool, Closing::InTheSameFlight)
            .await
    });
    match task.await {
        Ok(answer) => answer.map_err(ReadError::from),
        Err(_) => Err(ReadError::Failed("the read was broken off".into())),
    }
}

impl Store for PostgresStore {
    fn read<'a>(&'a self, query: Query) -> BoxFuture<'a, Result<Rows, ReadError>> {
        Box::pin(async move {
            let mut answers = look(self.home.clone(), vec![query], true).await?;
            let none = || ReadError::Failed("the read gave no answer".into());
            answers.pop().ok_or_else(none)
        })
    }

    fn read_all<'a>(&'a self, queries: Vec<Query>) -> BoxFuture<'a, Result<Vec<Rows>, ReadError>> {
        let single = queries.len() < 2;
        Box::pin(look(self.home.clone(), queries, single))
    }

    fn commit<'a>(&'a self, unit: Unit) -> BoxFuture<'a, Result<Vec<Rows>, CommitError>> {
        let (home, changes) = (self.home.clone(), self.changes.clone());
        Box::pin(async move {
            if unit.is_empty() {
                return Ok(Vec::new());
            }
            let task = tokio::spawn(async move {
                let _turn = home.turns.acquire().await;
                let flight = Flight::of_unit(&home.write, unit);
                let written = flight.send(&home.pool, Closing::WhenGuardsHold).await;
                if written.is_ok() {
                    changes.tell();
                }
                written.map_err(CommitError::from)
            });
            task.await.unwrap_or(Err(CommitError::Unknown))
        })
    }

    fn forget_deleted<'a>(&'a self) -> BoxFuture<'a, Result<(), CommitError>> {
        Box::pin(async { Ok(()) })
    }

    fn engine(&self) -> Engine {
        Engine::Postgres
    }

    fn changed<'a>(&'a self) -> BoxFuture<'a, ()> {
        self.changes.next()
    }
}
