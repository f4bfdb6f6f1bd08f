//! The two database drivers behind one small door: read, and commit of a unit of work.
//!
//! What for: the crates of `record/` say *what* is to be read or written, as data ([`Query`],
//! [`Unit`]), and get rows back. Whether a committee's store is a SQLite file or a PostgreSQL
//! schema is decided once, in [`open`], and seen nowhere else.
//!
//! What it must never know: cases, people, keys, processes, the clock. It never puts an argument
//! of a statement into an error or a log line, because arguments are personal data.
//!
//! Where to begin: [`Store`] (the door), [`Unit`] (what goes in), then `sqlite/writer.rs` and
//! `postgres/flight.rs` (how a unit becomes durable in each engine). Tests of crates that use a
//! store begin at [`testing::each_store`].
//!
//! Rules for SQL that is to run on both engines:
//! - arguments are `$1…$n`; columns are only `{i64}`, `TEXT` and `{bytes}`;
//! - `CAST(SUM(x) AS BIGINT)`, and CAST wherever PostgreSQL would give NUMERIC;
//! - never look into JSON, promote what is asked for to columns;
//! - fold and make sort keys in Rust, the engines disagree on letters;
//! - where the engines must differ, [`Sql::each`].

mod changes;
mod dump;
mod error;
mod migration;
mod open;
mod postgres;
mod row;
mod sql;
mod sqlite;
mod store;
pub mod testing;
mod unit;
mod value;

pub use dump::{Column, Piece, Table, dump};
pub use error::{CommitError, OpenError, ReadError};
pub use futures_util::future::BoxFuture;
pub use migration::{Bringing, Migration};
pub use open::{Durability, Location, check_address, open, open_with, remove, replace};
pub use row::{Row, Rows};
pub use sql::{Engine, Sql};
pub use store::Store;
pub use unit::{Expect, Query, Stmt, Unit};
pub use value::Val;
