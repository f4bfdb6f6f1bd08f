//! For tests: the same test against each engine.
//!
//! SQLite always, in a folder of its own. PostgreSQL too when `HANDSLAG_TEST_POSTGRES` holds an
//! address, in a schema of its own that is dropped afterwards, also when the test fails.

use std::{
    io::Write,
    panic::AssertUnwindSafe,
    sync::{
        Arc, Once,
        atomic::{AtomicU64, Ordering},
    },
    time::{SystemTime, UNIX_EPOCH},
};

use futures_util::FutureExt;

use crate::{Bringing, Durability, Location, Migration, Store, open_with, postgres};

const ADDRESS: &str = "HANDSLAG_TEST_POSTGRES";

/// Runs `test` on a fresh, migrated store of each engine.
pub async fn each_store<F, Fut>(migrations: &'static [Migration], test: F)
where
    F: Fn(Arc<dyn Store>) -> Fut,
    Fut: Future<Output = ()>,
{
    each_location(async |at| test(open(&at, migrations).await).await).await;
}

/// Runs `test` with a place for a store in each engine: for tests that open more than once.
pub async fn each_location<F>(test: F)
where
    F: AsyncFn(Location),
{
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    test(Location::Sqlite(folder.path().join("store.sqlite"))).await;

    #[expect(clippy::disallowed_methods, reason = "a test asks whether there is a server")]
    let address = std::env::var(ADDRESS);
    let Ok(url) = address else {
        static TOLD: Once = Once::new();
        // Not eprintln!, which the test harness swallows: this must be heard.
        TOLD.call_once(|| {
            let text = format!("PostgreSQL half skipped: {ADDRESS} is not set");
            let _ = writeln!(std::io::stderr(), "{text}");
        });
        return;
    };
    let schema = fresh_name();
    let at = Location::Postgres {
        url: url.clone(),
        schema: schema.clone(),
    };
    let outcome = AssertUnwindSafe(test(at)).catch_unwind().await;
    if let Err(error) = postgres::drop_schema(&url, &schema).await {
        tracing::warn!(%error, schema, "the schema of a test was left behind");
    }
    if let Err(panic) = outcome {
        std::panic::resume_unwind(panic);
    }
}

/// Opens a store for a test: nothing in it will outlive a power cut.
pub async fn open(at: &Location, migrations: &'static [Migration]) -> Arc<dyn Store> {
    let opened = open_with(at, migrations, Durability::TestsOnly, Bringing::All).await;
    opened.unwrap_or_else(|error| panic!("the test store at {at:?} does not open: {error}"))
}

/// Unlike that of any other test, also of one running beside this process.
fn fresh_name() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    #[expect(clippy::disallowed_methods, reason = "a name for a test, not a time")]
    let started = SystemTime::now().duration_since(UNIX_EPOCH);
    format!(
        "test_{}_{}_{}",
        std::process::id(),
        started.map_or(0, |since| since.as_nanos()),
        COUNT.fetch_add(1, Ordering::Relaxed)
    )
}
