//! What is asked and what is written, as data: decided before it is sent, so that one unit can
//! share a sync to disk with others, travel in one flight, and be sent again after a collision.

use crate::{Engine, Sql, Val};

/// How many rows a statement must touch (or return) for the unit to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expect {
    Any,
    /// Otherwise the whole unit is undone and the answer is `CommitError::Conflict`.
    Rows(u64),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stmt {
    pub sql: Sql,
    pub args: Vec<Val>,
    pub expect: Expect,
}

impl Stmt {
    pub fn new(sql: impl Into<Sql>, args: Vec<Val>) -> Stmt {
        Stmt {
            sql: sql.into(),
            args,
            expect: Expect::Any,
        }
    }

    /// The guard of an optimistic write: somebody else was first if the count differs.
    pub fn expect_rows(mut self, rows: u64) -> Stmt {
        self.expect = Expect::Rows(rows);
        self
    }
}

/// A unit of work: all of it or none of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    pub stmts: Vec<Stmt>,
}

impl Unit {
    pub fn new() -> Unit {
        Unit::default()
    }

    pub fn push(&mut self, stmt: Stmt) -> &mut Unit {
        self.stmts.push(stmt);
        self
    }

    pub fn extend(&mut self, stmts: impl IntoIterator<Item = Stmt>) -> &mut Unit {
        self.stmts.extend(stmts);
        self
    }

    pub fn is_empty(&self) -> bool {
        self.stmts.is_empty()
    }
}

impl From<Vec<Stmt>> for Unit {
    fn from(stmts: Vec<Stmt>) -> Unit {
        Unit { stmts }
    }
}

impl IntoIterator for Unit {
    type Item = Stmt;
    type IntoIter = std::vec::IntoIter<Stmt>;

    fn into_iter(self) -> Self::IntoIter {
        self.stmts.into_iter()
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    pub sql: Sql,
    pub args: Vec<Val>,
    pub(crate) quick: bool,
    pub(crate) by_values: bool,
}

impl Query {
    pub fn new(sql: impl Into<Sql>, args: Vec<Val>) -> Query {
        Query {
            sql: sql.into(),
            args,
            quick: false,
            by_values: false,
        }
    }

    /// Few rows by their key, a matter of microseconds: SQLite may be asked by whoever wants to know, where it would
    /// cost more to wake a thread that reads.
    pub fn quick(self) -> Query {
        Query { quick: true, ..self }
    }

    /// The way to its answer depends on what is asked, and PostgreSQL plans it for these values each time
    /// (`plan_cache_mode`). Kept plans guess at the values, and may read all to find few.
    pub fn by_values(self) -> Query {
        Query {
            by_values: true,
            ..self
        }
    }
}

/// What both drivers refuse before they touch a connection.
pub(crate) fn check(sql: Sql, args: &[Val], engine: Engine) -> Result<(), String> {
    match args.iter().position(Val::has_nul) {
        Some(index) => Err(format!(
            "argument ${} of «{}» holds the character NUL",
            index + 1,
            crate::sql::head(sql.text(engine))
        )),
        None => Ok(()),
    }
}
