//! Opening a store: the one place that knows which engine it is.

use std::{fmt, fs::File, io::ErrorKind, path::PathBuf, sync::Arc};

use crate::{
    Engine, Migration, OpenError, Store,
    migration::{Bringing, Plan},
    postgres, sqlite,
};

/// Could a PostgreSQL be reached there as the house wants it: encrypted, or on this machine? Nothing is connected to.
pub fn check_address(url: &str) -> Result<(), OpenError> {
    postgres::check_address(url)
}

/// Where a store lives. The folder of a SQLite file must exist; a schema is made if missing.
#[derive(Clone, PartialEq, Eq)]
pub enum Location {
    Sqlite(PathBuf),
    Postgres { url: String, schema: String },
}

/// The address may hold a password, so it is not printed.
impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Location::Sqlite(path) => write!(f, "Sqlite({})", path.display()),
            Location::Postgres { schema, .. } => write!(f, "Postgres(schema {schema})"),
        }
    }
}

/// What "written" means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// It survives a power cut.
    Full,
    /// It survives the process and no more: tests are rid of waiting for the disk.
    TestsOnly,
}

/// Opens (and if needed makes and migrates) a store. Must be called inside a tokio runtime.
pub async fn open(at: &Location, migrations: &'static [Migration]) -> Result<Arc<dyn Store>, OpenError> {
    open_with(at, migrations, Durability::Full, Bringing::All).await
}

pub async fn open_with(
    at: &Location,
    migrations: &'static [Migration],
    durability: Durability,
    bringing: Bringing,
) -> Result<Arc<dyn Store>, OpenError> {
    match at {
        Location::Sqlite(path) => {
            let plan = Plan::new(migrations, Engine::Sqlite, bringing)?;
            Ok(Arc::new(sqlite::SqliteStore::open(path, plan, durability).await?))
        }
        Location::Postgres { url, schema } => {
            let plan = Plan::new(migrations, Engine::Postgres, bringing)?;
            Ok(Arc::new(
                postgres::PostgresStore::open(url, schema, plan, durability).await?,
            ))
        }
    }
}

/// Takes away a store that nobody has open, where there is one.
pub async fn remove(at: &Location) -> Result<(), OpenError> {
    match at {
        Location::Sqlite(path) => ["", "-wal", "-shm"].iter().try_for_each(|part| {
            let mut name = path.clone().into_os_string();
            name.push(part);
            match std::fs::remove_file(name) {
                Err(error) if error.kind() != ErrorKind::NotFound => Err(disk(&error)),
                _ => Ok(()),
            }
        }),
        Location::Postgres { url, schema } => postgres::drop_schema(url, schema).await,
    }
}

/// Puts stores that were made beside (`.0`) where others are or were (`.1`); nobody may have any of them
/// open. On PostgreSQL all at once; of files one after the other.
pub async fn replace(pairs: &[(Location, Location)]) -> Result<(), OpenError> {
    let mut schemas = Vec::new();
    let mut server = None;
    for (made, place) in pairs {
        match (made, place) {
            (Location::Sqlite(made), Location::Sqlite(file)) => {
                remove(place).await?;
                std::fs::rename(made, file).map_err(|error| disk(&error))?;
                if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
                    let synced = File::open(folder).and_then(|folder| folder.sync_all());
                    synced.map_err(|error| disk(&error))?;
                }
            }
            (Location::Postgres { schema: made, .. }, Location::Postgres { url, schema }) => {
                schemas.push((made.as_str(), schema.as_str()));
                server = Some(url);
            }
            _ => {
                return Err(OpenError::Failed(
                    "a store cannot take the place of another engine's".into(),
                ));
            }
        }
    }
    match server {
        Some(url) => postgres::replace(url, &schemas).await,
        None => Ok(()),
    }
}

fn disk(error: &std::io::Error) -> OpenError {
    OpenError::Failed(format!("the disk says: {error}"))
}
