//! What happened: cases as hash-chained, append-only streams; who looked; what is to be sent;
//! files, sealed with a key per case.
//!
//! Every public call on case data takes a key of `core/access`; the one read without a key is
//! [`CaseStore::access_facts`], whose answer only `core/access` can open. Must never know a page,
//! a process or what an event means.
//! Begin with [`CaseStore`]; [`stream`] makes the statements of an append, [`chain`] the hashes.

pub mod access_rows;
mod archive_receipts;
pub mod blobs;
pub mod chain;
pub mod checkpoint;
pub mod child_door;
pub mod contact;
pub mod destruction;
pub mod drafts;
pub mod emergency;
pub mod nameless;
pub mod outbox;
mod payments;
pub mod read_log;
mod representative_rows;
pub mod schema;
mod schema_meetings;
pub mod seal;
pub mod sealing_keys;
pub mod signing_keys;
mod store;
pub mod stream;
pub mod survey;

pub use schema::MIGRATIONS;
pub use seal::Sealing;
pub use store::{CaseStore, Fault, OpenedStream, Seen, command_stmt};
pub use stream::{Append, Appended, stands_stmt};
