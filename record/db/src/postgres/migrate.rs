//! Bringing a schema up to date. Of several nodes that start at once one does it, the others
//! wait and find it done.

use deadpool_postgres::{Pool, Transaction};
use tokio_postgres::Error;

use super::{WAITS_FOR_THE_DISK, fault::Fault, pool, schema::search_path};
use crate::{
    OpenError,
    migration::{Plan, READ_BOOK, Rendered, WRITE_BOOK},
};

pub(super) async fn migrate(pool: &Pool, schema: &str, plan: &Plan) -> Result<(), OpenError> {
    let mut client = pool.get().await.map_err(pool::fault)?;
    let begun = client.transaction().await.map_err(Fault::from)?;
    let applied = prepare(begun, schema, plan).await.map_err(Fault::from)?;
    for step in plan.pending(&applied)? {
        let begun = client.transaction().await.map_err(Fault::from)?;
        let done = apply(begun, schema, step).await.map_err(Fault::from);
        done.map_err(|fault| match fault {
            Fault::Failed(why) => OpenError::MigrationFailed {
                migration: step.name,
                why,
            },
            other => other.into(),
        })?;
    }
    Ok(())
}

/// The schema and the list of what was applied; answers with the list.
async fn prepare(transaction: Transaction<'_>, schema: &str, plan: &Plan) -> Result<Vec<String>, Error> {
    enter(&transaction, schema).await?;
    // Asked first, because IF NOT EXISTS wants the right to make schemas even when there is one.
    let there = "SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = $1";
    if transaction.query(there, &[&schema]).await?.is_empty() {
        let make = format!("CREATE SCHEMA \"{schema}\"");
        transaction.batch_execute(&make).await?;
    }
    transaction.batch_execute(&plan.book).await?;
    let applied = applied(&transaction).await?;
    transaction.commit().await?;
    Ok(applied)
}

async fn apply(transaction: Transaction<'_>, schema: &str, step: &Rendered) -> Result<(), Error> {
    enter(&transaction, schema).await?;
    // Another node may have been first while we stood in line for the lock.
    let applied = applied(&transaction).await?;
    if applied.iter().any(|name| name == step.name) {
        return transaction.rollback().await;
    }
    transaction.batch_execute(&step.sql).await?;
    let position = i64::try_from(applied.len()).unwrap_or(i64::MAX);
    let args: [&(dyn tokio_postgres::types::ToSql + Sync); 2] = [&position, &step.name];
    transaction.execute(WRITE_BOOK, &args).await?;
    transaction.commit().await
}

/// The lock is the transaction's: it is let go at its end, whatever the end is.
async fn enter(transaction: &Transaction<'_>, schema: &str) -> Result<(), Error> {
    let lock = format!(
        "SET LOCAL client_min_messages = warning;
         SELECT pg_advisory_xact_lock(hashtextextended('handslag migration {schema}', 0));
         {WAITS_FOR_THE_DISK} {}",
        search_path(schema)
    );
    transaction.batch_execute(&lock).await
}

async fn applied(transaction: &Transaction<'_>) -> Result<Vec<String>, Error> {
    let rows = transaction.query(READ_BOOK, &[]).await?;
    rows.iter().map(|row| row.try_get(0)).collect()
}
