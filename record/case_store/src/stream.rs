//! Appending to a stream, as statements of a unit of work.

use crate::chain::{self, Hash, Link};
use casework::{Actor, CaseId, CaseNumber, Data, EventData, Meta, Recorded};
use db::{ReadError, Row, Stmt, args};
use jiff::Timestamp;

/// Events on their way into one stream.
pub struct Append<'a> {
    pub case: CaseId,
    pub process: &'a str,
    pub number: &'a CaseNumber,
    /// The version that was seen; 0 for a new stream.
    pub seen: u64,
    pub head: Hash,
    pub events: &'a [EventData],
    pub by: &'a Actor,
    pub at: Timestamp,
}

/// What an append becomes.
pub struct Appended {
    pub stmts: Vec<Stmt>,
    pub recorded: Vec<Recorded>,
    pub head: Hash,
}

/// For a unit that writes what follows from this version of a stream: somebody who appends meanwhile makes it fail.
pub fn stands_stmt(case: CaseId, version: u64) -> Stmt {
    Stmt::new(
        "UPDATE stream SET version = version WHERE case_id = $1 AND version = $2",
        args![case.to_string(), version as i64],
    )
    .expect_rows(1)
}

impl Append<'_> {
    pub fn stmts(&self) -> Result<Appended, serde_json::Error> {
        let actor = serde_json::to_string(self.by)?;
        let (mut head, mut seq) = (self.head, self.seen);
        let (mut stmts, mut recorded) = (Vec::new(), Vec::new());
        for event in self.events {
            seq += 1;
            let data = event.data.as_str();
            let at_micros = self.at.as_microsecond();
            head = chain::hash(
                &head,
                &Link {
                    case: self.case,
                    seq,
                    at_micros,
                    actor: &actor,
                    kind: &event.kind,
                    data,
                },
            );
            stmts.push(Stmt::new(
                "INSERT INTO event (case_id, seq, at, actor, kind, data, hash) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                args![self.case.to_string(), seq as i64, at_micros, actor.as_str(), event.kind.as_str(), data, head],
            ));
            let meta = Meta {
                case: self.case,
                seq,
                at: self.at,
                by: self.by.clone(),
            };
            recorded.push(Recorded {
                meta,
                event: event.clone(),
            });
        }
        stmts.insert(0, self.head_stmt(seq, head));
        stmts.push(Stmt::new(
            "INSERT INTO unchecked (case_id) VALUES ($1) ON CONFLICT (case_id) DO NOTHING",
            args![self.case.to_string()],
        ));
        Ok(Appended {
            stmts,
            recorded,
            head,
        })
    }

    /// First in the unit: the race for the version is decided before anything else is written.
    fn head_stmt(&self, version: u64, head: Hash) -> Stmt {
        let case = self.case.to_string();
        if self.seen == 0 {
            Stmt::new(
                "INSERT INTO stream (case_id, process, number, version, head) VALUES ($1, $2, $3, $4, $5)",
                args![case, self.process, self.number.as_str(), version as i64, head],
            )
        } else {
            Stmt::new(
                "UPDATE stream SET version = $1, head = $2 WHERE case_id = $3 AND version = $4",
                args![version as i64, head, case, self.seen as i64],
            )
            .expect_rows(1)
        }
    }
}

pub(crate) const EVENT_COLUMNS: &str =
    "SELECT seq, at, actor, kind, data, hash FROM event WHERE case_id = $1 AND seq > $2 ORDER BY seq";

/// The head that rows of `EVENT_COLUMNS` lead to from another.
pub(crate) fn reached(case: CaseId, from: Hash, rows: &[Row]) -> Result<Hash, ReadError> {
    rows.iter().try_fold(from, |head, row| {
        let link = Link {
            case,
            seq: row.i64(0)? as u64,
            at_micros: row.i64(1)?,
            actor: row.text(2)?,
            kind: row.text(3)?,
            data: row.text(4)?,
        };
        Ok(chain::hash(&head, &link))
    })
}

/// Of several cases.
pub(crate) const EVENTS: &str = "SELECT seq, at, actor, kind, data, case_id FROM event WHERE case_id > $1 AND case_id <= $2 \
     ORDER BY case_id, seq";

/// A row of `EVENT_COLUMNS` as an event; the texts are kept for whoever checks the chain.
pub(crate) fn recorded(case: CaseId, row: &Row) -> Result<Recorded, ReadError> {
    let broken = |what: &str| ReadError::Failed(format!("an event's {what} cannot be read"));
    let at = Timestamp::from_microsecond(row.i64(1)?).map_err(|_| broken("time"))?;
    let by = serde_json::from_str(row.text(2)?).map_err(|_| broken("actor"))?;
    let seq = u64::try_from(row.i64(0)?).map_err(|_| broken("number"))?;
    Ok(Recorded {
        meta: Meta { case, seq, at, by },
        event: EventData {
            kind: row.text(3)?.to_owned(),
            data: Data::stored(row.text(4)?.to_owned()),
        },
    })
}
