//! The threads that read. They share one queue, and none of them can write.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::sync::{mpsc, oneshot};

use super::{connection, fault, fault::Fault, session::Session};
use crate::{OpenError, Query, ReadError, Rows};

pub(super) const QUEUE: usize = 1_024;

pub(super) struct Job {
    queries: Vec<Query>,
    reply: oneshot::Sender<Result<Vec<Rows>, ReadError>>,
}

type Queue = Arc<Mutex<mpsc::Receiver<Job>>>;

pub(super) fn shared(queue: mpsc::Receiver<Job>) -> Queue {
    Arc::new(Mutex::new(queue))
}

pub(super) fn stopped() -> ReadError {
    ReadError::Failed("the thread that reads has died".into())
}

pub(super) async fn ask(queue: &mpsc::Sender<Job>, queries: Vec<Query>) -> Result<Vec<Rows>, ReadError> {
    let (reply, answer) = oneshot::channel();
    let sent = queue.send(Job { queries, reply }).await;
    sent.map_err(|_| stopped())?;
    answer.await.unwrap_or_else(|_| Err(stopped()))
}

pub(super) fn open(path: &Path) -> Result<Session, OpenError> {
    let connection = connection::reader(path).map_err(|error| fault::preparing(&error))?;
    Ok(Session::new(connection))
}

pub(super) fn run(mut session: Session, queue: &Queue) {
    loop {
        // One reader waits on the queue, the others on the lock; either way a job wakes one.
        let next = queue
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .blocking_recv();
        let Some(job) = next else { return };
        if !job.reply.is_closed() {
            let answer = read(&mut session, &job.queries).map_err(ReadError::from);
            let _ = job.reply.send(answer);
        }
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
