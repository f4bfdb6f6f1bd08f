//! Opening a store: the one place that knows which engine it is.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{Engine, Migration, OpenError, Store, migration::Plan, postgres, sqlite};

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
    open_with(at, migrations, Durability::Full).await
}

pub async fn open_with(
    at: &Location,
    migrations: &'static [Migration],
    durability: Durability,
) -> Result<Arc<dyn Store>, OpenError> {
    match at {
        Location::Sqlite(path) => {
            let plan = Plan::new(migrations, Engine::Sqlite)?;
            Ok(Arc::new(sqlite::SqliteStore::open(path, plan, durability).await?))
        }
        Location::Postgres { url, schema } => {
            let plan = Plan::new(migrations, Engine::Postgres)?;
            Ok(Arc::new(
                postgres::PostgresStore::open(url, schema, plan, durability).await?,
            ))
        }
    }
}

/// Copies a store to a new file while it is in use. A PostgreSQL schema has tools of its own.
pub async fn backup(of: &Location, to: &Path) -> Result<(), OpenError> {
    let Location::Sqlite(from) = of else {
        let text = "a PostgreSQL schema is copied with pg_dump --schema";
        return Err(OpenError::Failed(text.into()));
    };
    let (from, to) = (from.clone(), to.to_owned());
    let copying = tokio::task::spawn_blocking(move || sqlite::copy(&from, &to));
    let broken = |_| Err(OpenError::Failed("the copying was broken off".into()));
    copying.await.unwrap_or_else(broken)
}
