//! A committee's store, opened with keys.

use crate::chain::Hash;
use crate::seal::{NotOpened, Sealing};
use crate::{access_rows, read_log, stream};
use access::{AccessFacts, Key, ListKey, Sealed};
use casework::{CaseId, CaseNumber, Recorded};
use db::{CommitError, Engine, Query, ReadError, Row, Rows, Stmt, Store, Unit, args};
use jiff::Timestamp;
use std::sync::Arc;

/// Ours to mend: logged once, shown as a neutral page. Never holds personal data.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(transparent)]
    Commit(#[from] CommitError),
    #[error(transparent)]
    Seal(#[from] NotOpened),
    #[error("stored {0} cannot be read")]
    Broken(&'static str),
    #[error("another key signs here now")]
    AnotherSigns,
    #[error("an event could not be written as text: {0}")]
    Encode(#[from] serde_json::Error),
}

/// A stream as it was read.
pub struct OpenedStream {
    pub process: String,
    pub number: CaseNumber,
    pub version: u64,
    pub head: Hash,
    /// The events after this one.
    pub after: u64,
    pub events: Vec<Recorded>,
}

/// What somebody has read of a stream already.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    pub version: u64,
    pub head: Hash,
}

/// The store of one committee.
#[derive(Clone)]
pub struct CaseStore {
    db: Arc<dyn Store>,
    sealing: Sealing,
}

impl CaseStore {
    pub fn new(db: Arc<dyn Store>, sealing: Sealing) -> Self {
        Self { db, sealing }
    }
    /// For the crates of the record alone (checks/tidy); faces go by keys.
    pub fn db(&self) -> &Arc<dyn Store> {
        &self.db
    }
    /// The cheapest question there is, for whoever watches the house.
    pub async fn answers(&self) -> Result<(), Fault> {
        let any = Query::new("SELECT 1 FROM stream LIMIT 1", Vec::new());
        self.db.read(any).await.map(|_| ()).map_err(Fault::from)
    }
    pub fn sealing(&self) -> &Sealing {
        &self.sealing
    }

    /// The one read without a key. Only `core/access` can open the answer.
    pub async fn access_facts(
        &self,
        case: CaseId,
        now: Timestamp,
    ) -> Result<Option<Sealed<AccessFacts>>, Fault> {
        let rows = self.db.read_all(access_rows::queries(case, now)).await?;
        Ok(access_rows::facts(case, &rows)?.map(Sealed::new))
    }

    /// The stream, released only when the read log's line is durable. Where what was seen still begins it, only what
    /// came after; else the whole.
    pub async fn open_stream(
        &self,
        key: &Key,
        line: &read_log::Line,
        seen: Option<Seen>,
    ) -> Result<Option<OpenedStream>, Fault> {
        let log = read_log::of_case(key, line)?;
        let rows = self.logged(log, stream_queries(key.case(), seen)).await?;
        self.opened(key.case(), &rows, seen).await
    }

    /// The stream for a decision, and the read log's line: nothing of it is shown before the line is durable. It goes
    /// with what is decided.
    pub async fn stream_to_act(
        &self,
        key: &Key,
        line: &read_log::Line,
        seen: Option<Seen>,
    ) -> Result<Option<(OpenedStream, Stmt)>, Fault> {
        let log = read_log::of_case(key, line)?;
        let rows = self.db.read_all(stream_queries(key.case(), seen)).await?;
        let stream = self.opened(key.case(), &rows, seen).await?;
        Ok(stream.map(|stream| (stream, log)))
    }

    /// What stands now may not go on from what was seen: a store that was restored under a running house.
    async fn opened(
        &self,
        case: CaseId,
        rows: &[Rows],
        seen: Option<Seen>,
    ) -> Result<Option<OpenedStream>, Fault> {
        match opened(case, rows, seen)? {
            Opened::Stream(stream) => Ok(Some(stream)),
            Opened::NotThere => Ok(None),
            Opened::Another => self.stream_for_the_house(case).await,
        }
    }

    /// A list, released only when the read log's line is durable. `what` says which list.
    pub async fn logged_list(
        &self,
        key: &ListKey,
        line: &read_log::Line,
        queries: Vec<Query>,
    ) -> Result<Vec<Rows>, Fault> {
        self.logged(read_log::of_list(key, line)?, queries).await
    }

    /// The stream for the house itself, which shows it to nobody: rebuilding views, the worker.
    pub async fn stream_for_the_house(&self, case: CaseId) -> Result<Option<OpenedStream>, Fault> {
        match opened(case, &self.db.read_all(stream_queries(case, None)).await?, None)? {
            Opened::Stream(stream) => Ok(Some(stream)),
            Opened::NotThere => Ok(None),
            Opened::Another => Err(Fault::Broken("stream")),
        }
    }

    /// Those of all cases after one up to another, and what else is asked, in one snapshot.
    pub async fn streams_for_the_house(
        &self,
        (after, last): (&str, &str),
        more: Vec<Query>,
    ) -> Result<(Vec<(CaseId, OpenedStream)>, Vec<Rows>), Fault> {
        let mut queries: Vec<_> = [HEADS, stream::EVENTS]
            .map(|sql| Query::new(sql, args![after, last]))
            .into();
        queries.extend(more);
        let mut rows = self.db.read_all(queries).await?;
        let more = rows.split_off(2);
        let events = rows.pop().unwrap_or_default();
        let mut streams = Vec::new();
        let mut rest = &events[..];
        for head in rows.pop().unwrap_or_default() {
            let id = head.text(4)?;
            let many = rest
                .iter()
                .take_while(|event| event.text(5).is_ok_and(|of| of == id));
            let (own, others) = rest.split_at(many.count());
            rest = others;
            let case = id.parse().map_err(|_| Fault::Broken("case id"))?;
            streams.push((case, unrolled(case, &head, own, 0)?));
        }
        Ok((streams, more))
    }

    /// Who has looked at the case, newest first.
    pub async fn who_looked(&self, key: &Key, most: i64) -> Result<Vec<read_log::Looked>, Fault> {
        let rows = self.db.read(read_log::query_of_case(key.case(), most)).await?;
        Ok(rows.iter().map(read_log::looked).collect::<Result<_, _>>()?)
    }

    /// When the holder of the key last looked at this of the case, before a moment.
    pub async fn looked_before(
        &self,
        key: &Key,
        what: &str,
        before: Timestamp,
    ) -> Result<Option<Timestamp>, Fault> {
        let query = read_log::query_of_own(key, what, before)?;
        let rows = self.db.read(query).await?;
        let at = rows.first().map(|row| row.i64(0)).transpose()?;
        at.map(|at| Timestamp::from_microsecond(at).map_err(|_| Fault::Broken("time")))
            .transpose()
    }

    /// A command that was carried out before: its case's number and its receipt.
    pub async fn carried_out(&self, command: &str) -> Result<Option<(CaseId, String, String)>, Fault> {
        let query = Query::new(
            "SELECT case_id, number, receipt FROM command WHERE id = $1",
            args![command],
        );
        let rows = self.db.read(query).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let case = row.text(0)?.parse().map_err(|_| Fault::Broken("command"))?;
        Ok(Some((case, row.text(1)?.to_owned(), row.text(2)?.to_owned())))
    }

    /// On SQLite the line and the read go side by side, one to the writer and one to a reader;
    /// on PostgreSQL they are one transaction. Either way nothing is released before the line is durable.
    pub(crate) async fn logged(&self, log: Stmt, queries: Vec<Query>) -> Result<Vec<Rows>, Fault> {
        if self.db.engine() == Engine::Postgres {
            let reads = queries.into_iter().map(|query| Stmt::new(query.sql, query.args));
            let unit = Unit::from(std::iter::once(log).chain(reads).collect::<Vec<_>>());
            let mut rows = self.db.commit(unit).await?;
            rows.remove(0);
            return Ok(rows);
        }
        let (line, rows) =
            futures_util::future::join(self.db.commit(Unit::from(vec![log])), self.db.read_all(queries))
                .await;
        line?;
        Ok(rows?)
    }
}

/// For the unit that carries a command out: a repeat is a conflict on its id.
pub fn command_stmt(command: &str, case: CaseId, number: &str, receipt: &str) -> Stmt {
    Stmt::new(
        "INSERT INTO command (id, case_id, number, receipt) VALUES ($1, $2, $3, $4)",
        args![command, case.to_string(), number, receipt],
    )
}

const HEADS: &str = "SELECT process, number, version, head, case_id FROM stream WHERE case_id > $1 AND case_id <= $2 ORDER BY case_id";

fn stream_queries(case: CaseId, seen: Option<Seen>) -> Vec<Query> {
    let id = case.to_string();
    let after = seen.map_or(0, |seen| seen.version as i64);
    let queries = vec![
        Query::new(
            "SELECT process, number, version, head FROM stream WHERE case_id = $1",
            args![id.as_str()],
        ),
        Query::new(stream::EVENT_COLUMNS, args![id, after]),
    ];
    queries.into_iter().map(Query::quick).collect()
}

enum Opened {
    NotThere,
    Stream(OpenedStream),
    /// What was seen is not what this stream begins with.
    Another,
}

fn opened(case: CaseId, rows: &[Rows], seen: Option<Seen>) -> Result<Opened, Fault> {
    let [heads, events] = rows else {
        return Err(Fault::Broken("stream"));
    };
    let Some(head) = heads.first() else {
        return Ok(Opened::NotThere);
    };
    let stream = unrolled(case, head, events, seen.map_or(0, |seen| seen.version))?;
    let Some(seen) = seen else {
        return Ok(Opened::Stream(stream));
    };
    // The rows may be newer than the head; only those up to it were kept.
    let goes_on = stream::reached(case, seen.head, &events[..stream.events.len()])? == stream.head;
    let whole = seen.version + stream.events.len() as u64 == stream.version;
    Ok(if goes_on && whole {
        Opened::Stream(stream)
    } else {
        Opened::Another
    })
}

fn unrolled(case: CaseId, row: &Row, events: &[Row], after: u64) -> Result<OpenedStream, Fault> {
    let number = CaseNumber::parse(row.text(1)?).ok_or(Fault::Broken("case number"))?;
    let head = row.bytes(3)?.try_into().map_err(|_| Fault::Broken("head"))?;
    let version = u64::try_from(row.i64(2)?).map_err(|_| Fault::Broken("version"))?;
    let mut events = events
        .iter()
        .map(|row| stream::recorded(case, row))
        .collect::<Result<Vec<_>, _>>()?;
    // Two reads of one snapshot; still, never fold past the head that guards the next write.
    events.retain(|event| event.meta.seq <= version);
    Ok(OpenedStream {
        process: row.text(0)?.to_owned(),
        number,
        version,
        head,
        after,
        events,
    })
}
