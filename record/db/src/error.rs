//! What can go wrong. No text here ever holds an argument or a stored value.

/// A read that gave no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    #[error("the answer has no column {column}")]
    NoSuchColumn { column: usize },
    #[error("column {column} holds {found}, not {wanted}")]
    WrongKind {
        column: usize,
        wanted: &'static str,
        found: &'static str,
    },
    #[error("the store is busy, try again")]
    Busy,
    #[error("the read failed: {0}")]
    Failed(String),
}

/// A unit of work that did not become durable, or may not have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CommitError {
    /// A guard did not hold or a unique key was taken: read again, decide again.
    #[error("somebody else wrote first")]
    Conflict,
    /// Nothing was written; the same unit may be sent again.
    #[error("the store is busy, try again")]
    Busy,
    /// The connection died during COMMIT: look the unit up before sending it again.
    #[error("it is not known whether the unit was written")]
    Unknown,
    /// Nothing was written, and sending it again will not help.
    #[error("the unit failed: {0}")]
    Failed(String),
}

/// A store that could not be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    #[error("this store was written by a newer Handslag (it has the migration \"{migration}\")")]
    WrittenByNewer { migration: String },
    #[error("migration \"{migration}\" is not well formed: {why}")]
    BadMigration { migration: &'static str, why: String },
    #[error("migration \"{migration}\" failed: {why}")]
    MigrationFailed { migration: &'static str, why: String },
    #[error("a schema name is a-z, 0-9 and _, at most 63 long, and does not begin with pg_")]
    BadSchemaName,
    #[error("the PostgreSQL address cannot be read")]
    BadAddress,
    #[error(
        "the PostgreSQL address asks for TLS that does not look who answers; \
         use sslmode=verify-full and sslrootcert=FILE"
    )]
    UnverifiedTls,
    #[error(
        "PostgreSQL is on another machine: use sslmode=verify-full and sslrootcert=FILE in its address, or say \
         sslmode=disable where the network itself encrypts"
    )]
    Unencrypted,
    #[error("{0} in the PostgreSQL address is missing or is no PEM file that can be read")]
    BadTlsFile(&'static str),
    #[error("the store is busy, try again")]
    Busy,
    #[error("the store could not be opened: {0}")]
    Failed(String),
}
