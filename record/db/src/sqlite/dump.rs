//! Reading whole files, each in one transaction: what is committed meanwhile goes to the log beside the
//! file and is not seen.

use std::path::PathBuf;

use rusqlite::Connection;

use super::{connection, fault, fault::Fault, session};
use crate::{
    ReadError,
    dump::{Column, Piece, Table, Teller, select},
    migration::READ_BOOK,
};

pub(crate) fn dump(files: &[PathBuf], tell: &Teller) {
    if let Err(fault) = read(files, tell) {
        let _ = tell.blocking_send(Err(ReadError::from(fault)));
    }
}

fn read(files: &[PathBuf], tell: &Teller) -> Result<(), Fault> {
    let begun = |file: &PathBuf| {
        let connection = connection::reader(file)?;
        connection.execute_batch("BEGIN; SELECT COUNT(*) FROM sqlite_schema;")?;
        Ok(connection)
    };
    let connections: Result<Vec<Connection>, _> = files.iter().map(begun).collect();
    let connections = connections.map_err(|error| fault::preparing(&error))?;
    for (place, connection) in connections.iter().enumerate() {
        if !store(place, connection, tell).map_err(|error| fault::preparing(&error))? {
            break;
        }
    }
    Ok(())
}

/// False when nobody listens any more.
fn store(place: usize, connection: &Connection, tell: &Teller) -> rusqlite::Result<bool> {
    let names = |sql: &str, of: &[&str]| -> rusqlite::Result<Vec<String>> {
        let mut statement = connection.prepare(sql)?;
        let rows = statement.query_map(rusqlite::params_from_iter(of), |row| row.get(0))?;
        rows.collect()
    };
    let migrations = names(READ_BOOK, &[])?;
    if tell
        .blocking_send(Ok(Piece::Store { place, migrations }))
        .is_err()
    {
        return Ok(false);
    }
    let tables = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' \
                  AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'schema_migration' ORDER BY name";
    for name in names(tables, &[])? {
        let key = names(
            "SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk",
            &[&name],
        )?;
        let mut columns = connection.prepare("SELECT name, type FROM pragma_table_info(?1) ORDER BY cid")?;
        let column = |row: &rusqlite::Row<'_>| {
            let kind: String = row.get(1)?;
            Ok(Column {
                name: row.get(0)?,
                kind: kind_of(&kind),
            })
        };
        let columns = columns
            .query_map([&name], column)?
            .collect::<rusqlite::Result<_>>()?;
        if !rows(connection, Table { name, columns, key }, tell)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn kind_of(declared: &str) -> String {
    match declared {
        "INTEGER" => "integer",
        "BLOB" => "bytes",
        _ => "text",
    }
    .to_owned()
}

fn rows(connection: &Connection, table: Table, tell: &Teller) -> rusqlite::Result<bool> {
    let sql = select(&table, &format!("\"{}\"", table.name), "");
    let columns = table.columns.len();
    if tell.blocking_send(Ok(Piece::Table(table))).is_err() {
        return Ok(false);
    }
    let mut statement = connection.prepare(&sql)?;
    let mut cursor = statement.raw_query();
    while let Some(row) = cursor.next()? {
        if tell
            .blocking_send(Ok(Piece::Row(session::row(row, columns)?)))
            .is_err()
        {
            return Ok(false);
        }
    }
    Ok(true)
}
