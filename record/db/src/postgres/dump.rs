//! Reading whole schemas in one transaction that sees one instant.

use std::pin::pin;

use deadpool_postgres::Object;
use futures_util::StreamExt;

use super::{fault::Fault, lease::Lease, pool, schema::check_name, value};
use crate::{
    OpenError, ReadError,
    dump::{Column, Piece, Table, Teller, select},
};

pub(crate) async fn dump(url: String, schemas: Vec<String>, tell: Teller) {
    if let Err(fault) = read(&url, &schemas, &tell).await {
        let _ = tell.send(Err(ReadError::from(fault))).await;
    }
}

fn told(error: OpenError) -> Fault {
    Fault::Failed(error.to_string())
}

async fn read(url: &str, schemas: &[String], tell: &Teller) -> Result<(), Fault> {
    let pool = pool::shared(url).map_err(told)?;
    let mut lease = Lease::new(pool.get().await.map_err(pool::fault)?);
    lease.begins();
    lease
        .batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        .await?;
    for (place, schema) in schemas.iter().enumerate() {
        check_name(schema).map_err(told)?;
        if !store(&lease, place, schema, tell).await? {
            break;
        }
    }
    // The lease closes the connection where somebody stopped listening in the midst of a table.
    lease.batch_execute("ROLLBACK").await?;
    lease.has_ended();
    Ok(())
}

const TABLES: &str = "SELECT c.relname::text FROM pg_catalog.pg_class c \
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
    WHERE n.nspname = $1 AND c.relkind = 'r' AND c.relname <> 'schema_migration' ORDER BY c.relname::text COLLATE \"C\"";
const COLUMNS: &str = "SELECT a.attname::text, a.atttypid::regtype::text FROM pg_catalog.pg_attribute a \
    WHERE a.attrelid = ($1::text)::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum";
const KEY: &str = "SELECT a.attname::text FROM pg_catalog.pg_index i, \
    unnest(i.indkey) WITH ORDINALITY AS k (attnum, place), pg_catalog.pg_attribute a \
    WHERE i.indrelid = ($1::text)::regclass AND i.indisprimary AND a.attrelid = i.indrelid AND a.attnum = k.attnum \
    ORDER BY k.place";

/// False when nobody listens any more.
async fn store(client: &Object, place: usize, schema: &str, tell: &Teller) -> Result<bool, Fault> {
    let book = format!("SELECT name FROM \"{schema}\".schema_migration ORDER BY position");
    let migrations = names(client, &book, None).await?;
    if tell.send(Ok(Piece::Store { place, migrations })).await.is_err() {
        return Ok(false);
    }
    for name in names(client, TABLES, Some(schema)).await? {
        let qualified = format!("\"{schema}\".\"{name}\"");
        let key = names(client, KEY, Some(&qualified)).await?;
        let described = client.query(COLUMNS, &[&qualified]).await?;
        let columns = described
            .iter()
            .map(|row| {
                let kind = match row.get(1) {
                    "bigint" => "integer",
                    "bytea" => "bytes",
                    _ => "text",
                };
                Column {
                    name: row.get(0),
                    kind: kind.to_owned(),
                }
            })
            .collect();
        if !rows(client, Table { name, columns, key }, &qualified, tell).await? {
            return Ok(false);
        }
    }
    Ok(true)
}

async fn names(client: &Object, sql: &str, of: Option<&str>) -> Result<Vec<String>, Fault> {
    let rows = match of {
        Some(of) => client.query(sql, &[&of]).await?,
        None => client.query(sql, &[]).await?,
    };
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

async fn rows(client: &Object, table: Table, qualified: &str, tell: &Teller) -> Result<bool, Fault> {
    let sql = select(&table, qualified, " COLLATE \"C\"");
    if tell.send(Ok(Piece::Table(table))).await.is_err() {
        return Ok(false);
    }
    let none: [&str; 0] = [];
    let mut stream = pin!(client.query_raw(&sql, none).await?);
    while let Some(row) = stream.next().await {
        if tell.send(Ok(Piece::Row(value::row(&row?)?))).await.is_err() {
            return Ok(false);
        }
    }
    Ok(true)
}
