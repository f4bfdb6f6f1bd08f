//! Connections to the file, set up the same way everywhere.

use std::{
    path::Path,
    thread,
    time::{Duration, Instant},
};

use rusqlite::{Connection, ErrorCode, OpenFlags, config::DbConfig};

use crate::Durability;

/// How long to stand in line behind another process (a backup, the command line).
const BUSY_MS: u32 = 5_000;
const COMES_BACK: Duration = Duration::from_millis(5);
const STATEMENTS: usize = 256;
/// Page cache, in KiB, which grows only with what is read. There are many committees, and a few of them are large.
const WRITER_CACHE_KIB: u32 = 4_096;
const READER_CACHE_KIB: u32 = 16_384;
/// A log that once grew large is cut back to this.
const LOG_BYTES: u32 = 64 << 20;

pub(super) fn writer(path: &Path, durability: Durability) -> rusqlite::Result<Connection> {
    let sync = match durability {
        Durability::Full => "FULL",
        Durability::TestsOnly => "OFF",
    };
    let connection = connect(path, OpenFlags::SQLITE_OPEN_CREATE, WRITER_CACHE_KIB)?;
    let mode = write_ahead(&connection)?;
    if mode != "wal" {
        tracing::warn!(mode, "the store's file system does not allow a write-ahead log");
    }
    // secure_delete: what retention removes must not linger in free pages.
    connection.execute_batch(&format!(
        "PRAGMA synchronous = {sync};
         PRAGMA secure_delete = ON;
         PRAGMA journal_size_limit = {LOG_BYTES};"
    ))?;
    Ok(connection)
}

/// SQLite asks for the file alone here, and does not stand in line for it: of several that come to a new file at
/// once all but one are told to come back.
fn write_ahead(connection: &Connection) -> rusqlite::Result<String> {
    let patience = Instant::now() + Duration::from_millis(BUSY_MS.into());
    loop {
        let mode = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0));
        let busy = |error: &rusqlite::Error| error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy);
        match mode {
            Err(error) if busy(&error) && Instant::now() < patience => thread::sleep(COMES_BACK),
            answer => return answer,
        }
    }
}

pub(super) fn reader(path: &Path) -> rusqlite::Result<Connection> {
    let connection = connect(path, OpenFlags::empty(), READER_CACHE_KIB)?;
    connection.execute_batch("PRAGMA query_only = ON;")?;
    Ok(connection)
}

fn connect(path: &Path, extra: OpenFlags, cache_kib: u32) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | extra;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // A plan that was made stands: otherwise many statements are planned anew for each new argument.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // temp_store: sorting must not leave personal data in the machine's temporary folder.
    connection.execute_batch(&format!(
        "PRAGMA busy_timeout = {BUSY_MS};
         PRAGMA foreign_keys = ON;
         PRAGMA cache_size = -{cache_kib};
         PRAGMA mmap_size = 0;
         PRAGMA temp_store = MEMORY;"
    ))?;
    Ok(connection)
}

/// The file is made here and not by SQLite, so that nobody else on the machine may read it (the
/// log files get the same rights from SQLite).
pub(super) fn make_file(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}
