//! One connection at work: statements in, rows out.

use std::collections::HashMap;

use rusqlite::{
    Connection, Statement,
    types::{ToSqlOutput, Value, ValueRef},
};

use super::{fault, fault::Fault, numbering::numbered};
use crate::{Engine, Row, Rows, Sql, Val, sql::head, unit};

pub(super) struct Session {
    pub connection: Connection,
    /// Statements are constants of the program, so this stops growing soon.
    texts: HashMap<&'static str, String>,
}

pub(super) struct Answer {
    pub rows: Rows,
    /// Rows returned, or else rows touched.
    pub count: u64,
}

impl Session {
    pub(super) fn new(connection: Connection) -> Session {
        Session {
            connection,
            texts: HashMap::new(),
        }
    }

    pub(super) fn run(&mut self, sql: Sql, args: &[Val]) -> Result<Answer, Fault> {
        if sql.sqlite.trim().is_empty() {
            return Ok(Answer {
                rows: Vec::new(),
                count: 0,
            });
        }
        unit::check(sql, args, Engine::Sqlite).map_err(Fault::Failed)?;
        self.execute(sql.sqlite, args)
            .map_err(|fault| fault.in_statement(sql.sqlite))
    }

    fn execute(&mut self, sql: &'static str, args: &[Val]) -> Result<Answer, Fault> {
        let text = self.texts.entry(sql).or_insert_with(|| numbered(sql));
        let mut statement = self
            .connection
            .prepare_cached(text)
            .map_err(|error| fault::preparing(&error))?;
        let wanted = statement.parameter_count();
        if wanted != args.len() {
            let given = args.len();
            let text = format!("{wanted} arguments wanted, {given} given");
            return Err(Fault::Failed(text));
        }
        collect(&mut statement, args).map_err(|error| fault::running(&error))
    }

    /// A text of our own without arguments: BEGIN, COMMIT and the like.
    pub(super) fn order(&mut self, sql: &'static str) -> Result<(), Fault> {
        let mut statement = self
            .connection
            .prepare_cached(sql)
            .map_err(|error| fault::preparing(&error))?;
        let done = statement.raw_execute();
        done.map(drop)
            .map_err(|error| fault::running(&error).in_statement(sql))
    }

    /// True when SQLite has thrown the whole transaction away by itself.
    pub(super) fn transaction_is_gone(&self) -> bool {
        self.connection.is_autocommit()
    }

    /// Leaves no transaction behind, whatever state an error left it in.
    pub(super) fn roll_back(&mut self) {
        if !self.transaction_is_gone()
            && let Err(fault) = self.order("ROLLBACK")
        {
            tracing::error!(
                ?fault,
                sql = head("ROLLBACK"),
                "a transaction could not be undone"
            );
        }
    }
}

fn collect(statement: &mut Statement<'_>, args: &[Val]) -> rusqlite::Result<Answer> {
    for (index, value) in args.iter().enumerate() {
        statement.raw_bind_parameter(index + 1, value)?;
    }
    let columns = statement.column_count();
    if columns == 0 {
        let count = statement.raw_execute()? as u64;
        let rows = Vec::new();
        return Ok(Answer { rows, count });
    }
    let mut rows = Vec::new();
    let mut cursor = statement.raw_query();
    while let Some(row) = cursor.next()? {
        rows.push(self::row(row, columns)?);
    }
    let count = rows.len() as u64;
    Ok(Answer { rows, count })
}

pub(super) fn row(row: &rusqlite::Row<'_>, columns: usize) -> rusqlite::Result<Row> {
    let values = (0..columns).map(|column| value(row.get(column)?));
    Ok(Row::new(values.collect::<rusqlite::Result<_>>()?))
}

fn value(value: Value) -> rusqlite::Result<Val> {
    match value {
        Value::Integer(number) => Ok(Val::I64(number)),
        Value::Text(text) => Ok(Val::Text(text)),
        Value::Blob(bytes) => Ok(Val::Bytes(bytes)),
        Value::Null => Ok(Val::Null),
        // No column of ours holds fractions; money is whole öre.
        Value::Real(_) => Err(rusqlite::Error::InvalidQuery),
    }
}

impl rusqlite::ToSql for Val {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Val::I64(number) => ValueRef::Integer(*number),
            Val::Text(text) => ValueRef::Text(text.as_bytes()),
            Val::Bytes(bytes) => ValueRef::Blob(bytes),
            Val::Null => ValueRef::Null,
        }))
    }
}
