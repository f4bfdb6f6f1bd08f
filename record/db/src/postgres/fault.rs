//! PostgreSQL's errors in our words.
//!
//! A message may quote an argument ("invalid input syntax …"), and the detail of a broken rule
//! quotes the row. So only the code is passed on, the names of what was broken, and the message
//! where it can only be about the text of the statement or the state of the server.

use tokio_postgres::error::{DbError, Error, SqlState};

use crate::{CommitError, OpenError, ReadError};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// A unique key was taken, or a guard did not hold.
    Conflict,
    Busy,
    /// Nothing was written; the same can be sent again at once.
    Collision,
    /// The table changed under a prepared statement.
    StalePlan,
    /// The connection died while COMMIT was under way.
    Unknown,
    Failed(String),
}

/// Classes whose messages are about our text or about the server: never about a value.
const PLAIN: [&str; 7] = ["0A", "25", "28", "3D", "3F", "42", "57"];

impl From<Error> for Fault {
    fn from(error: Error) -> Fault {
        match error.as_db_error() {
            Some(told) => by_code(told),
            None if connection_died(&error) => Fault::Collision,
            // Our own words about the kinds of values (value.rs), or the driver's.
            None => Fault::Failed(match std::error::Error::source(&error) {
                Some(cause) => format!("{error}: {cause}"),
                None => error.to_string(),
            }),
        }
    }
}

fn by_code(told: &DbError) -> Fault {
    let code = told.code();
    match code.code() {
        "23505" => Fault::Conflict,
        "40001" | "40P01" => Fault::Collision,
        // The server is going down and has undone the transaction.
        "57P01" | "57P02" => Fault::Collision,
        "0A000" if told.message().contains("cached plan") => Fault::StalePlan,
        "55P03" | "53300" | "57P03" => Fault::Busy,
        _ => Fault::Failed(described(told)),
    }
}

fn connection_died(error: &Error) -> bool {
    let cause = std::error::Error::source(error);
    error.is_closed() || cause.is_some_and(|cause| cause.is::<std::io::Error>())
}

pub(super) fn described(told: &DbError) -> String {
    let code = told.code().code();
    let mut text = format!("PostgreSQL {code}");
    if PLAIN.iter().any(|class| code.starts_with(class)) {
        text = format!("{text}: {}", told.message());
    }
    for (what, name) in [
        ("constraint", told.constraint()),
        ("table", told.table()),
        ("column", told.column()),
    ] {
        if let Some(name) = name {
            text = format!("{text}, {what} {name}");
        }
    }
    text
}

impl Fault {
    /// COMMIT was sent: only an answer that says so means that nothing was written.
    pub(super) fn at_commit(error: &Error) -> Fault {
        let undone = |told: &&DbError| {
            let down = [
                SqlState::ADMIN_SHUTDOWN,
                SqlState::CRASH_SHUTDOWN,
                SqlState::T_R_STATEMENT_COMPLETION_UNKNOWN,
            ];
            !down.contains(told.code())
        };
        match error.as_db_error().filter(undone) {
            Some(told) => by_code(told),
            None => Fault::Unknown,
        }
    }

    /// Says which statement it was.
    pub(super) fn in_statement(self, sql: &'static str) -> Fault {
        match self {
            Fault::Failed(text) => Fault::Failed(format!("{text}, in «{}»", crate::sql::head(sql))),
            other => other,
        }
    }
}

impl From<Fault> for CommitError {
    fn from(fault: Fault) -> CommitError {
        match fault {
            Fault::Conflict => CommitError::Conflict,
            Fault::Busy | Fault::Collision | Fault::StalePlan => CommitError::Busy,
            Fault::Unknown => CommitError::Unknown,
            Fault::Failed(text) => CommitError::Failed(text),
        }
    }
}

impl From<Fault> for ReadError {
    fn from(fault: Fault) -> ReadError {
        match fault {
            Fault::Busy | Fault::Collision | Fault::StalePlan => ReadError::Busy,
            Fault::Conflict | Fault::Unknown => ReadError::Failed("a read cannot write".into()),
            Fault::Failed(text) => ReadError::Failed(text),
        }
    }
}

impl From<Fault> for OpenError {
    fn from(fault: Fault) -> OpenError {
        match fault {
            Fault::Busy | Fault::Collision | Fault::StalePlan => OpenError::Busy,
            Fault::Conflict => OpenError::Failed("a unique key was taken".into()),
            Fault::Unknown => OpenError::Failed("the connection died while migrating".into()),
            Fault::Failed(text) => OpenError::Failed(text),
        }
    }
}
