//! The threads that read. They share one queue, and none of them can write.

use std::path::PathBuf;

use tokio::sync::oneshot;

use super::{
    connection,
    crew::{Crew, Work},
    fault,
    fault::Fault,
    session::Session,
};
use crate::{OpenError, Query, ReadError, Rows};

pub(super) struct Job {
    queries: Vec<Query>,
    reply: oneshot::Sender<Result<Vec<Rows>, ReadError>>,
}

pub(super) fn stopped() -> ReadError {
    ReadError::Failed("the thread that reads has died".into())
}

pub(super) async fn ask(crew: &Crew<Reading>, queries: Vec<Query>) -> Result<Vec<Rows>, ReadError> {
    if queries.iter().all(|query| query.quick)
        && let Some(answer) = crew.lend(|session| read(session, &queries))
    {
        return answer.map_err(ReadError::from);
    }
    let (reply, answer) = oneshot::channel();
    crew.bring(Job { queries, reply }).await;
    answer.await.unwrap_or_else(|_| Err(stopped()))
}

pub(super) struct Reading {
    pub file: PathBuf,
}

impl Work for Reading {
    type Job = Job;
    const NAME: &'static str = "db-reader";
    const QUEUE: usize = 1_024;
    const BATCH: usize = 1;

    fn open(&self) -> Result<Session, OpenError> {
        let connection = connection::reader(&self.file).map_err(|error| fault::preparing(&error))?;
        Ok(Session::new(connection))
    }

    fn work(&self, session: &mut Session, jobs: Vec<Job>) {
        for job in jobs.into_iter().filter(|job| !job.reply.is_closed()) {
            let answer = read(session, &job.queries).map_err(ReadError::from);
            let _ = job.reply.send(answer);
        }
    }

    fn refuse(job: Job, why: &OpenError) {
        let _ = job.reply.send(Err(match why {
            OpenError::Busy => ReadError::Busy,
            other => ReadError::Failed(other.to_string()),
        }));
    }
}

/// A single statement is a snapshot by itself; several need a transaction around them.
fn read(session: &mut Session, queries: &[Query]) -> Result<Vec<Rows>, Fault> {
    if queries.len() < 2 {
        return each(session, queries);
    }
    session.order("BEGIN")?;
    let answers = each(session, queries);
    session.roll_back();
    answers
}

fn each(session: &mut Session, queries: &[Query]) -> Result<Vec<Rows>, Fault> {
    let rows = |query: &Query| Ok(session.run(query.sql, &query.args)?.rows);
    queries.iter().map(rows).collect()
}
