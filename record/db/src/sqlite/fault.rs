//! SQLite's errors in our words.
//!
//! The message of an error raised while a statement *runs* may quote an argument (a search for a
//! name that is no valid search, for one), so only the messages of broken rules are passed on.

use rusqlite::{Error, ErrorCode, ffi};

use crate::{CommitError, OpenError, ReadError};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// A unique key was taken, or a guard did not hold.
    Conflict,
    Busy,
    /// The disk failed: at COMMIT nobody knows what is on it.
    Disk(String),
    Failed(String),
}

const TAKEN: [i32; 3] = [
    ffi::SQLITE_CONSTRAINT_PRIMARYKEY,
    ffi::SQLITE_CONSTRAINT_UNIQUE,
    ffi::SQLITE_CONSTRAINT_ROWID,
];

/// The text of the statement is ours, so a message about the text itself may be shown.
pub(super) fn preparing(error: &Error) -> Fault {
    match error {
        Error::SqlInputError { msg, .. } => Fault::Failed(msg.clone()),
        Error::SqliteFailure(code, Some(message)) if code.code == ErrorCode::Unknown => {
            Fault::Failed(message.clone())
        }
        other => running(other),
    }
}

pub(super) fn running(error: &Error) -> Fault {
    let Error::SqliteFailure(code, message) = error else {
        return Fault::Failed("the answer could not be read".into());
    };
    match code.code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Fault::Busy,
        _ if TAKEN.contains(&code.extended_code) => Fault::Conflict,
        ErrorCode::ConstraintViolation if code.extended_code != ffi::SQLITE_CONSTRAINT_TRIGGER => {
            Fault::Failed(message.clone().unwrap_or_else(|| code.to_string()))
        }
        ErrorCode::SystemIoFailure => Fault::Disk(described(code)),
        _ => Fault::Failed(described(code)),
    }
}

fn described(code: &ffi::Error) -> String {
    format!("{code} (SQLite {})", code.extended_code)
}

impl Fault {
    /// Says which statement it was.
    pub(super) fn in_statement(self, sql: &'static str) -> Fault {
        let named = |text: String| format!("{text}, in «{}»", crate::sql::head(sql));
        match self {
            Fault::Failed(text) => Fault::Failed(named(text)),
            Fault::Disk(text) => Fault::Disk(named(text)),
            other => other,
        }
    }
}

impl From<Fault> for CommitError {
    fn from(fault: Fault) -> CommitError {
        match fault {
            Fault::Conflict => CommitError::Conflict,
            Fault::Busy => CommitError::Busy,
            Fault::Disk(text) | Fault::Failed(text) => CommitError::Failed(text),
        }
    }
}

impl From<Fault> for ReadError {
    fn from(fault: Fault) -> ReadError {
        match fault {
            Fault::Busy => ReadError::Busy,
            Fault::Conflict => ReadError::Failed("a read cannot write".into()),
            Fault::Disk(text) | Fault::Failed(text) => ReadError::Failed(text),
        }
    }
}

impl From<Fault> for OpenError {
    fn from(fault: Fault) -> OpenError {
        match fault {
            Fault::Busy => OpenError::Busy,
            Fault::Conflict => OpenError::Failed("a unique key was taken".into()),
            Fault::Disk(text) | Fault::Failed(text) => OpenError::Failed(text),
        }
    }
}
