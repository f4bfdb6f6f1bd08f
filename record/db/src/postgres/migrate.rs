//! Bringing a schema up to date while others are at work on it. A step's line in the book is written before
//! the step itself, in one transaction: of several nodes that come at once one gets the line, the others wait
//! for it and find it done. No lock is asked for that only one server would know of.

use std::time::Duration;

use deadpool_postgres::{Pool, Transaction};
use tokio_postgres::error::SqlState;

use super::{WAITS_FOR_THE_DISK, fault::Fault, pool, schema::search_path};
use crate::{
    OpenError,
    migration::{Plan, READ_BOOK, Rendered, WRITE_BOOK},
    sql::statements,
};

/// A step that would make others wait longer than this for a table steps back and tries again: behind it
/// every reader of that table would stand in line.
const LOCK: &str = "SET LOCAL lock_timeout = '3s';";
const PAUSE: Duration = Duration::from_millis(200);
/// Some five minutes at most, if each waits for its lock in vain.
const ATTEMPTS: usize = 100;

/// What came of a transaction.
enum Came<T> {
    Done(T),
    /// Another node was first, or somebody held a table: look again.
    Again,
}

pub(super) async fn migrate(pool: &Pool, schema: &str, plan: &Plan) -> Result<(), OpenError> {
    let mut client = pool.get().await.map_err(pool::fault)?;
    for _ in 0..ATTEMPTS {
        let begun = client.transaction().await.map_err(Fault::from)?;
        let applied = match prepare(begun, schema, plan).await? {
            Came::Done(applied) => applied,
            Came::Again => {
                tokio::time::sleep(PAUSE).await;
                continue;
            }
        };
        let Some(step) = plan.pending(&applied)?.into_iter().next() else {
            return Ok(());
        };
        let begun = client.transaction().await.map_err(Fault::from)?;
        let came = apply(begun, schema, step, applied.len()).await;
        let came = came.map_err(|fault| match fault {
            Fault::Failed(why) => OpenError::MigrationFailed {
                migration: step.name,
                why,
            },
            other => other.into(),
        })?;
        if let Came::Again = came {
            tokio::time::sleep(PAUSE).await;
        }
    }
    Err(OpenError::Busy)
}

/// The schema and its book; answers with what was applied.
async fn prepare(
    transaction: Transaction<'_>,
    schema: &str,
    plan: &Plan,
) -> Result<Came<Vec<String>>, Fault> {
    let made = make(&transaction, schema, plan).await;
    match made {
        Ok(applied) => {
            transaction.commit().await.map_err(Fault::from)?;
            Ok(Came::Done(applied))
        }
        // Somebody made it at the same time.
        Err(error) if error.code().is_some_and(|code| MADE_MEANWHILE.contains(code)) => Ok(Came::Again),
        Err(error) => again_or(Fault::from(error)),
    }
}

const MADE_MEANWHILE: [SqlState; 4] = [
    SqlState::UNIQUE_VIOLATION,
    SqlState::DUPLICATE_SCHEMA,
    SqlState::DUPLICATE_TABLE,
    SqlState::DUPLICATE_OBJECT,
];

async fn make(
    transaction: &Transaction<'_>,
    schema: &str,
    plan: &Plan,
) -> Result<Vec<String>, tokio_postgres::Error> {
    transaction.batch_execute(&opening(schema)).await?;
    // Asked first, because IF NOT EXISTS wants the right to make schemas even when there is one.
    let there = "SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = $1";
    if transaction.query(there, &[&schema]).await?.is_empty() {
        let make = format!("CREATE SCHEMA \"{schema}\"");
        transaction.batch_execute(&make).await?;
    }
    transaction.batch_execute(&plan.book).await?;
    let rows = transaction.query(READ_BOOK, &[]).await?;
    rows.iter().map(|row| row.try_get(0)).collect()
}

async fn apply(
    transaction: Transaction<'_>,
    schema: &str,
    step: &Rendered,
    position: usize,
) -> Result<Came<()>, Fault> {
    transaction
        .batch_execute(&opening(schema))
        .await
        .map_err(Fault::from)?;
    let position = i64::try_from(position).unwrap_or(i64::MAX);
    let args: [&(dyn tokio_postgres::types::ToSql + Sync); 2] = [&position, &step.name];
    match transaction.execute(WRITE_BOOK, &args).await.map_err(Fault::from) {
        Ok(_) => {}
        Err(Fault::Conflict) => return Ok(Came::Again),
        Err(other) => return again_or(other),
    }
    for statement in statements(&step.sql) {
        if let Err(fault) = transaction.batch_execute(statement).await.map_err(Fault::from) {
            return again_or(match fault {
                Fault::Conflict => Fault::Failed("a unique key is taken".into()),
                other => other,
            });
        }
    }
    match transaction.commit().await.map_err(Fault::from) {
        Ok(()) => Ok(Came::Done(())),
        Err(fault) => again_or(fault),
    }
}

fn again_or<T>(fault: Fault) -> Result<Came<T>, Fault> {
    match fault {
        Fault::Busy | Fault::Collision => Ok(Came::Again),
        other => Err(other),
    }
}

fn opening(schema: &str) -> String {
    format!(
        "SET LOCAL client_min_messages = warning; {LOCK} {WAITS_FOR_THE_DISK} {}",
        search_path(schema)
    )
}
