//! One unit, or some reads, on the wire.
//!
//! BEGIN, the search path and all statements are sent before the first answer is waited for, so
//! a unit costs two round trips however many statements it has, and a read costs one. A statement
//! that a connection has not met is prepared first, inside the transaction, because its tables
//! are found by the search path.

use std::pin::Pin;

use deadpool_postgres::{Object, Pool};
use futures_util::{
    StreamExt,
    future::{BoxFuture, poll_immediate},
    pin_mut,
};
use tokio_postgres::{RowStream, Statement};

use super::{fault::Fault, lease::Lease, pool, value};
use crate::{Engine, Expect, Query, Rows, Sql, Stmt, Unit, Val, unit};

/// Once, and again after a collision with somebody else.
const ATTEMPTS: usize = 4;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Closing {
    /// Reads: nothing to decide.
    InTheSameFlight,
    /// Units: the counts are looked at before COMMIT.
    WhenGuardsHold,
}

pub(super) struct Flight<'a> {
    opening: &'a str,
    stmts: Vec<Stmt>,
}

struct Answer {
    rows: Rows,
    count: u64,
}

/// A request that is on the wire before anybody waits for its answer.
struct Sent<'a, T> {
    waiting: Pin<Box<dyn Future<Output = T> + Send + 'a>>,
    done: Option<T>,
}

impl<'a, T> Sent<'a, T> {
    async fn new(request: impl Future<Output = T> + Send + 'a) -> Sent<'a, T> {
        let mut waiting: BoxFuture<'a, T> = Box::pin(request);
        let done = poll_immediate(&mut waiting).await;
        Sent { waiting, done }
    }

    async fn arrives(&mut self) {
        if self.done.is_none() {
            self.done = Some((&mut self.waiting).await);
        }
    }

    async fn answer(self) -> T {
        match self.done {
            Some(answer) => answer,
            None => self.waiting.await,
        }
    }
}

impl<'a> Flight<'a> {
    pub(super) fn of_unit(opening: &'a str, unit: Unit) -> Flight<'a> {
        let stmts = unit.stmts;
        Flight { opening, stmts }
    }

    pub(super) fn of_queries(opening: &'a str, queries: Vec<Query>) -> Flight<'a> {
        let stmts = queries.into_iter().map(|query| Stmt::new(query.sql, query.args));
        Flight {
            opening,
            stmts: stmts.collect(),
        }
    }

    /// Everything or nothing, sent again as it is when it collided with somebody else's.
    pub(super) async fn send(self, pool: &Pool, closing: Closing) -> Result<Vec<Rows>, Fault> {
        for stmt in &self.stmts {
            unit::check(stmt.sql, &stmt.args, Engine::Postgres).map_err(Fault::Failed)?;
        }
        for _ in 0..ATTEMPTS {
            match self.attempt(pool, closing).await {
                Err(Fault::Collision) => {}
                other => return other,
            }
        }
        Err(Fault::Busy)
    }

    async fn attempt(&self, pool: &Pool, closing: Closing) -> Result<Vec<Rows>, Fault> {
        let mut lease = Lease::new(pool.get().await.map_err(pool::fault)?);
        let outcome = self.transaction(&mut lease, closing).await;
        if outcome != Err(Fault::StalePlan) {
            return outcome;
        }
        // A table changed since this connection prepared its statements: prepare them anew, on
        // the same connection, because every other one is as likely to be behind.
        lease.statement_cache.clear();
        self.transaction(&mut lease, closing).await
    }

    async fn transaction(&self, lease: &mut Lease, closing: Closing) -> Result<Vec<Rows>, Fault> {
        lease.begins();
        let answers = self.fly(lease, closing).await;
        match answers.and_then(|answers| self.guarded(answers)) {
            Ok(rows) => {
                if closing == Closing::WhenGuardsHold {
                    let closed = lease.batch_execute("COMMIT").await;
                    closed.map_err(|error| Fault::at_commit(&error))?;
                }
                lease.has_ended();
                Ok(rows)
            }
            Err(fault) => {
                if lease.batch_execute("ROLLBACK").await.is_ok() {
                    lease.has_ended();
                }
                Err(fault)
            }
        }
    }

    async fn fly(&self, client: &Object, closing: Closing) -> Result<Vec<Answer>, Fault> {
        let mut opened = Sent::new(client.batch_execute(self.opening)).await;
        let statements = match self.prepare(client, &mut opened).await {
            Ok(statements) => statements,
            Err(fault) => return Err(opened.answer().await.map_or_else(Fault::from, |()| fault)),
        };
        let mut asked = Vec::with_capacity(self.stmts.len());
        for (stmt, prepared) in self.stmts.iter().zip(&statements) {
            asked.push(Sent::new(ask(client, stmt, prepared.as_ref())).await);
        }
        let closed = match closing {
            Closing::InTheSameFlight => Some(Sent::new(client.batch_execute("COMMIT")).await),
            Closing::WhenGuardsHold => None,
        };
        opened.answer().await?;
        let mut answers = Vec::with_capacity(asked.len());
        for sent in asked {
            answers.push(sent.answer().await?);
        }
        if let Some(closed) = closed {
            closed.answer().await?;
        }
        Ok(answers)
    }

    /// None where this engine has nothing to do. Answers are heard in the order in which they come: the connection reads
    /// no further while one that came before lies there in many pieces (PostgreSQL 18 and Citus tell of every new search
    /// path in between).
    async fn prepare<T>(
        &self,
        client: &Object,
        opened: &mut Sent<'_, T>,
    ) -> Result<Vec<Option<Statement>>, Fault> {
        let mut asked = Vec::with_capacity(self.stmts.len());
        for stmt in &self.stmts {
            asked.push(Sent::new(prepared(client, stmt.sql)).await);
        }
        if asked.iter().any(|sent| sent.done.is_none()) {
            opened.arrives().await;
        }
        let mut statements = Vec::with_capacity(asked.len());
        for sent in asked {
            statements.push(sent.answer().await?);
        }
        Ok(statements)
    }

    fn guarded(&self, answers: Vec<Answer>) -> Result<Vec<Rows>, Fault> {
        let pairs = self.stmts.iter().zip(answers);
        let rows = pairs.map(|(stmt, answer)| match stmt.expect {
            Expect::Rows(wanted) if wanted != answer.count => Err(Fault::Conflict),
            _ => Ok(answer.rows),
        });
        rows.collect()
    }
}

async fn prepared(client: &Object, sql: Sql) -> Result<Option<Statement>, Fault> {
    if sql.postgres.trim().is_empty() {
        return Ok(None);
    }
    let statement = client.prepare_cached(sql.postgres).await;
    statement
        .map(Some)
        .map_err(|error| Fault::from(error).in_statement(sql.postgres))
}

async fn ask(client: &Object, stmt: &Stmt, prepared: Option<&Statement>) -> Result<Answer, Fault> {
    let Some(statement) = prepared else {
        return Ok(Answer {
            rows: Vec::new(),
            count: 0,
        });
    };
    let named = |fault: Fault| fault.in_statement(stmt.sql.postgres);
    let (wanted, given) = (statement.params().len(), stmt.args.len());
    if wanted != given {
        let text = format!("{wanted} arguments wanted, {given} given");
        return Err(named(Fault::Failed(text)));
    }
    let answers = query(client, statement, &stmt.args).await;
    answers.map_err(named)
}

async fn query(client: &Object, statement: &Statement, args: &[Val]) -> Result<Answer, Fault> {
    let stream = client.query_raw(statement, args).await?;
    pin_mut!(stream);
    let mut rows = Vec::new();
    while let Some(row) = stream.next().await {
        rows.push(value::row(&row?)?);
    }
    let count = match statement.columns() {
        [] => RowStream::rows_affected(&stream).unwrap_or(0),
        _ => rows.len() as u64,
    };
    Ok(Answer { rows, count })
}

#[cfg(test)]
mod tests {
    use super::{Closing, Flight};
    use crate::{Location, Query, postgres::pool, testing};
    use std::time::Duration;

    /// Each notice ends a piece of the answer, as a new search path does where the server tells of it.
    #[tokio::test]
    async fn an_opening_that_is_answered_in_many_pieces_holds_nobody_up() {
        testing::each_location(async |at| {
            let Location::Postgres { url, .. } = at else {
                return; // Nothing is answered in pieces there.
            };
            let notice = "DO $$ BEGIN RAISE NOTICE 'a piece'; END $$;";
            let opening = format!(
                "BEGIN; SET LOCAL client_min_messages = notice; {}",
                notice.repeat(8)
            );
            let pool = pool::shared(&url).unwrap();
            let flight = Flight::of_queries(&opening, vec![Query::new("SELECT 1::bigint", vec![])]);
            let sent = flight.send(&pool, Closing::InTheSameFlight);
            let rows = tokio::time::timeout(Duration::from_secs(20), sent).await;
            assert_eq!(rows.expect("it is answered").unwrap()[0][0].i64(0), Ok(1));
        })
        .await;
    }
}
