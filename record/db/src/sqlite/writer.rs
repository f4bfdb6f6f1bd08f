//! The one thread that writes: whatever queued up during one sync to disk shares the next.
//!
//! Every unit has a savepoint, so one that fails leaves nothing and harms no neighbour. Some
//! errors (a full disk, a reference checked only at COMMIT) take the whole batch down; then the
//! batch is run again one by one, and each caller learns about his own unit alone. Nobody is
//! answered before COMMIT has returned.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use tokio::{sync::oneshot, time::timeout};

use super::{
    connection,
    crew::{Crew, Work},
    fault,
    fault::Fault,
    migrate,
    session::Session,
};
use crate::{CommitError, Durability, Expect, OpenError, Rows, Unit, changes::Changes, migration::Plan};

/// How long a caller waits for a place in a full queue.
const PATIENCE: Duration = Duration::from_secs(5);

type Outcome = Result<Vec<Rows>, CommitError>;

/// An empty unit asks for the log to be folded.
pub(super) struct Job {
    unit: Unit,
    reply: oneshot::Sender<Outcome>,
}

pub(super) async fn ask(crew: &Crew<Writing>, unit: Unit) -> Outcome {
    if unit.is_empty() {
        return Ok(Vec::new());
    }
    send(crew, unit).await
}

/// The log is folded into the file and emptied, after everything that was queued before.
pub(super) async fn fold_log(crew: &Crew<Writing>) -> Result<(), CommitError> {
    send(crew, Unit::new()).await.map(drop)
}

async fn send(crew: &Crew<Writing>, unit: Unit) -> Outcome {
    let (reply, answer) = oneshot::channel();
    match timeout(PATIENCE, crew.bring(Job { unit, reply })).await {
        // Whoever had it in hand has died.
        Ok(()) => answer.await.unwrap_or(Err(CommitError::Unknown)),
        Err(_) => Err(CommitError::Busy),
    }
}

/// Makes the file where there is none, and brings it up to date.
pub(super) fn prepare(path: &Path, plan: &Plan, durability: Durability) -> Result<Session, OpenError> {
    connection::make_file(path)
        .map_err(|error| OpenError::Failed(format!("the file cannot be made: {error}")))?;
    let connection = connection::writer(path, durability).map_err(|error| fault::preparing(&error))?;
    let mut session = Session::new(connection);
    migrate::migrate(&mut session, plan)?;
    Ok(session)
}

pub(super) struct Writing {
    pub file: PathBuf,
    pub durability: Durability,
    pub changes: Changes,
}

impl Work for Writing {
    type Job = Job;
    const NAME: &'static str = "db-writer";
    const QUEUE: usize = 4_096;
    const BATCH: usize = 128;

    fn open(&self) -> Result<Session, OpenError> {
        let connection = connection::writer(&self.file, self.durability);
        Ok(Session::new(
            connection.map_err(|error| fault::preparing(&error))?,
        ))
    }

    fn work(&self, session: &mut Session, jobs: Vec<Job>) {
        let units: Vec<&Unit> = jobs.iter().map(|job| &job.unit).collect();
        let mut outcomes = write(session, &units);
        if units.iter().any(|unit| unit.is_empty()) {
            let folded = folded(session);
            let asked = units
                .iter()
                .zip(&mut outcomes)
                .filter(|(unit, _)| unit.is_empty());
            asked.for_each(|(_, outcome)| *outcome = folded.clone());
        }
        if outcomes.iter().any(Result::is_ok) {
            self.changes.tell();
        }
        for (job, outcome) in jobs.into_iter().zip(outcomes) {
            // A caller that stopped waiting does not change what was written.
            let _ = job.reply.send(outcome);
        }
    }

    fn refuse(job: Job, why: &OpenError) {
        let _ = job.reply.send(Err(match why {
            OpenError::Busy => CommitError::Busy,
            other => CommitError::Failed(other.to_string()),
        }));
    }

    fn end(&self, session: &mut Session) {
        let end = "PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);";
        if let Err(error) = session.connection.execute_batch(end) {
            let fault = fault::preparing(&error);
            tracing::warn!(?fault, "the log was not folded into the file at closing");
        }
    }
}

fn folded(session: &Session) -> Outcome {
    let fold = |row: &rusqlite::Row<'_>| row.get::<_, i64>(0);
    match session
        .connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], fold)
    {
        Ok(0) => Ok(Vec::new()),
        Ok(_) => Err(CommitError::Busy),
        Err(error) => Err(fault::running(&error).into()),
    }
}

/// One outcome for each unit, in order.
fn write(session: &mut Session, units: &[&Unit]) -> Vec<Outcome> {
    match write_together(session, units) {
        Ok(outcomes) => outcomes,
        Err(error) if units.len() == 1 => vec![Err(error)],
        // Nobody got the lock: trying one by one would only wait longer.
        Err(CommitError::Busy) => units.iter().map(|_| Err(CommitError::Busy)).collect(),
        Err(_) => units.iter().flat_map(|unit| write(session, &[unit])).collect(),
    }
}

/// `Err` means that the transaction as a whole was lost.
fn write_together(session: &mut Session, units: &[&Unit]) -> Result<Vec<Outcome>, CommitError> {
    session.order("BEGIN IMMEDIATE")?;
    let mut outcomes = Vec::with_capacity(units.len());
    for unit in units {
        match in_savepoint(session, unit) {
            Ok(outcome) => outcomes.push(outcome.map_err(CommitError::from)),
            Err(lost) => {
                session.roll_back();
                return Err(lost.into());
            }
        }
    }
    match session.order("COMMIT") {
        Ok(()) => Ok(outcomes),
        Err(fault) => {
            session.roll_back();
            Err(match fault {
                Fault::Disk(why) => {
                    tracing::error!(why, "the disk failed while a unit was written");
                    CommitError::Unknown
                }
                other => other.into(),
            })
        }
    }
}

/// The outer error: the whole transaction is lost, not just this unit.
fn in_savepoint(session: &mut Session, unit: &Unit) -> Result<Result<Vec<Rows>, Fault>, Fault> {
    session.order("SAVEPOINT unit")?;
    let done = statements(session, unit);
    match done {
        Err(fault) if session.transaction_is_gone() => return Err(fault),
        Err(_) => session.order("ROLLBACK TO unit")?,
        Ok(_) => {}
    }
    session.order("RELEASE unit")?;
    Ok(done)
}

fn statements(session: &mut Session, unit: &Unit) -> Result<Vec<Rows>, Fault> {
    let mut answers = Vec::with_capacity(unit.stmts.len());
    for stmt in &unit.stmts {
        let answer = session.run(stmt.sql, &stmt.args)?;
        match stmt.expect {
            Expect::Rows(wanted) if wanted != answer.count => return Err(Fault::Conflict),
            _ => answers.push(answer.rows),
        }
    }
    Ok(answers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Engine, Migration, Stmt, args, migration::Bringing};

    const NOTES: &[Migration] = &[Migration {
        name: "note",
        sql: "CREATE TABLE note (id {i64} NOT NULL PRIMARY KEY, body TEXT) {strict};",
    }];

    fn session(folder: &Path) -> Session {
        let plan = Plan::new(NOTES, Engine::Sqlite, Bringing::All).unwrap();
        prepare(&folder.join("notes.sqlite"), &plan, Durability::TestsOnly).unwrap()
    }

    fn note(sql: &'static str, id: i64, body: String) -> Unit {
        Unit::from(vec![Stmt::new(sql, args![id, body])])
    }

    fn ids(session: &mut Session) -> Vec<i64> {
        let answer = session
            .run("SELECT id FROM note ORDER BY id".into(), &[])
            .unwrap();
        answer.rows.iter().map(|row| row.i64(0).unwrap()).collect()
    }

    const INSERT: &str = "INSERT INTO note (id, body) VALUES ($1, $2)";

    #[test]
    fn a_unit_that_fills_the_disk_fails_alone() {
        let folder = tempfile::tempdir().unwrap();
        let mut session = session(folder.path());
        session
            .connection
            .execute_batch("PRAGMA max_page_count = 20")
            .unwrap();
        let units = [
            note(INSERT, 1, "small".into()),
            note(INSERT, 2, "large".repeat(100_000)),
            note(INSERT, 3, "small".into()),
        ];
        let outcomes = write(&mut session, &units.iter().collect::<Vec<_>>());
        assert!(outcomes[0].is_ok() && outcomes[2].is_ok(), "{outcomes:?}");
        assert!(matches!(outcomes[1], Err(CommitError::Failed(_))), "{outcomes:?}");
        assert_eq!(ids(&mut session), [1, 3]);
    }

    /// OR ROLLBACK does on purpose what SQLite does by itself after some errors.
    #[test]
    fn neighbours_survive_an_error_that_takes_the_whole_transaction() {
        let folder = tempfile::tempdir().unwrap();
        let mut session = session(folder.path());
        let rude = "INSERT OR ROLLBACK INTO note (id, body) VALUES ($1, $2)";
        let units = [
            note(INSERT, 1, "first".into()),
            note(rude, 1, "again".into()),
            note(INSERT, 2, "second".into()),
        ];
        let outcomes = write(&mut session, &units.iter().collect::<Vec<_>>());
        assert!(outcomes[0].is_ok() && outcomes[2].is_ok(), "{outcomes:?}");
        assert_eq!(outcomes[1], Err(CommitError::Conflict));
        assert_eq!(ids(&mut session), [1, 2]);
    }
}
