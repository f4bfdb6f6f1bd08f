//! Everything that stores hold, as it stood in one instant, while others go on writing: for a backup
//! and for comparing. Table by table, rows by primary key, the same from both engines.

use std::path::PathBuf;

use tokio::sync::mpsc;

use crate::{Location, ReadError, Row, postgres, sqlite};

/// A table without what an engine keeps beside it (search indexes and their like).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    /// Columns that order the rows; texts by their bytes.
    pub key: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    /// `integer`, `text` or `bytes`.
    pub kind: String,
}

pub enum Piece {
    /// What follows is of the store at this place of those asked for, brought so far by these migrations.
    Store {
        place: usize,
        migrations: Vec<String>,
    },
    Table(Table),
    Row(Row),
}

/// Hears the pieces; false when nobody listens any more.
pub(crate) type Teller = mpsc::Sender<Result<Piece, ReadError>>;

/// Few: a row may be a photograph.
const AHEAD: usize = 8;

/// Reads all stores, in order; on PostgreSQL in one transaction, on SQLite in one for each file, all begun
/// before the first is read. Nothing is migrated. Must be called inside a tokio runtime.
pub fn dump(stores: &[Location]) -> mpsc::Receiver<Result<Piece, ReadError>> {
    let (tell, heard) = mpsc::channel(AHEAD);
    let (mut files, mut schemas): (Vec<PathBuf>, Vec<String>) = Default::default();
    let mut server = None;
    for store in stores {
        match store {
            Location::Sqlite(path) => files.push(path.clone()),
            Location::Postgres { url, schema } => {
                schemas.push(schema.clone());
                server = Some(url.clone());
            }
        }
    }
    match server {
        Some(url) => drop(tokio::spawn(postgres::dump(url, schemas, tell))),
        None => drop(tokio::task::spawn_blocking(move || sqlite::dump(&files, &tell))),
    }
    heard
}

/// `SELECT` of all rows in the order of the key. Names are the catalogue's own, quoted all the same.
pub(crate) fn select(table: &Table, qualified: &str, as_bytes: &str) -> String {
    let quoted = |name: &String| format!("\"{name}\"");
    let is_text = |name: &String| {
        table
            .columns
            .iter()
            .any(|column| &column.name == name && column.kind == "text")
    };
    let columns: Vec<String> = table.columns.iter().map(|column| quoted(&column.name)).collect();
    let key: Vec<String> = table
        .key
        .iter()
        .map(|name| match is_text(name) {
            true => format!("{}{as_bytes}", quoted(name)),
            false => quoted(name),
        })
        .collect();
    let order = if key.is_empty() {
        "1".into()
    } else {
        key.join(", ")
    };
    format!("SELECT {} FROM {qualified} ORDER BY {order}", columns.join(", "))
}
