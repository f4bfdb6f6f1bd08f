//! Bringing a file up to date, on the writer's connection before it takes any work.

use super::{fault, fault::Fault, session::Session};
use crate::{
    OpenError, Sql, Val,
    migration::{Plan, READ_BOOK, Rendered, WRITE_BOOK},
};

pub(super) fn migrate(session: &mut Session, plan: &Plan) -> Result<(), OpenError> {
    let applied = in_transaction(session, |session| {
        batch(session, &plan.book)?;
        applied(session)
    })?;
    for step in plan.pending(&applied)? {
        in_transaction(session, |session| apply(session, step)).map_err(|fault| match fault {
            Fault::Failed(why) => OpenError::MigrationFailed {
                migration: step.name,
                why,
            },
            other => other.into(),
        })?;
    }
    Ok(())
}

fn apply(session: &mut Session, step: &Rendered) -> Result<(), Fault> {
    // Another process may have been first while we stood in line for the lock.
    let applied = applied(session)?;
    if applied.iter().any(|name| name == step.name) {
        return Ok(());
    }
    batch(session, &step.sql)?;
    let position = i64::try_from(applied.len()).unwrap_or(i64::MAX);
    let args = [Val::I64(position), Val::from(step.name)];
    session.run(Sql::both(WRITE_BOOK), &args).map(drop)
}

fn applied(session: &mut Session) -> Result<Vec<String>, Fault> {
    let answer = session.run(Sql::both(READ_BOOK), &[])?;
    let names = answer.rows.iter().map(|row| row.text(0).map(str::to_owned));
    names
        .collect::<Result<_, _>>()
        .map_err(|error| Fault::Failed(error.to_string()))
}

fn batch(session: &Session, sql: &str) -> Result<(), Fault> {
    let done = session.connection.execute_batch(sql);
    done.map_err(|error| fault::preparing(&error))
}

fn in_transaction<T>(
    session: &mut Session,
    work: impl FnOnce(&mut Session) -> Result<T, Fault>,
) -> Result<T, Fault> {
    session.order("BEGIN IMMEDIATE")?;
    let done = work(session).and_then(|value| session.order("COMMIT").map(|()| value));
    if done.is_err() {
        session.roll_back();
    }
    done
}
