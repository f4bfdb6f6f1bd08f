//! What leaves: written in the transaction of the fact, delivered at least once by a worker, with
//! a key that makes a repeat harmless.

use crate::store::{CaseStore, Fault};
use access::Key;
use casework::CaseId;
use db::{CommitError, Query, Sql, Stmt, Unit, args};
use jiff::{SignedDuration, Timestamp};

/// A parcel on its way out.
#[derive(Clone, Debug, PartialEq)]
pub struct Parcel {
    /// Also the key that makes a repeat harmless.
    pub id: String,
    pub case: CaseId,
    pub kind: String,
    pub payload: String,
    /// Grows with each lease, so it also tells whose lease it is now: what somebody says of a parcel that
    /// another has taken over meanwhile is not heard.
    pub attempts: i64,
}

/// How often a delivery is tried before a person must look.
pub const ATTEMPTS_MAX: i64 = 8;
const LEASE: SignedDuration = SignedDuration::from_mins(2);

/// Why a letter is for a person at once: who it is to does not read on my pages.
pub const TO_BE_PRINTED: &str = "to-be-printed";

/// After so many tries that failed: from half a minute to half an hour.
pub fn wait_after(attempts: i64) -> SignedDuration {
    SignedDuration::from_secs(15 * (1 << attempts.clamp(1, ATTEMPTS_MAX - 1)))
}

pub fn put(id: &str, case: CaseId, kind: &str, payload: &str, run_at: Timestamp) -> Stmt {
    Stmt::new(
        "INSERT INTO outbox (id, case_id, kind, payload, state, run_at, lease_until, attempts) \
         VALUES ($1, $2, $3, $4, 'waiting', $5, 0, 0) ON CONFLICT (id) DO NOTHING",
        args![id, case.to_string(), kind, payload, run_at.as_microsecond()],
    )
}

const TAKE: Sql = Sql::each(
    "UPDATE outbox SET lease_until = $1, attempts = attempts + 1 WHERE id IN \
     (SELECT id FROM outbox WHERE state = 'waiting' AND kind = $4 AND run_at <= $2 AND lease_until <= $2 ORDER BY run_at LIMIT $3) \
     RETURNING id, case_id, kind, payload, attempts",
    "UPDATE outbox SET lease_until = $1, attempts = attempts + 1 WHERE id IN \
     (SELECT id FROM outbox WHERE state = 'waiting' AND kind = $4 AND run_at <= $2 AND lease_until <= $2 ORDER BY run_at LIMIT $3 \
     FOR UPDATE SKIP LOCKED) RETURNING id, case_id, kind, payload, attempts",
);

impl CaseStore {
    /// Takes parcels of one kind on lease; several nodes may ask at once and no parcel goes to two of them.
    pub async fn take_parcels(&self, kind: &str, now: Timestamp, most: i64) -> Result<Vec<Parcel>, Fault> {
        let lease = (now + LEASE).as_microsecond();
        let stmt = Stmt::new(TAKE, args![lease, now.as_microsecond(), most, kind]);
        let rows = self.db().commit(Unit::from(vec![stmt])).await?;
        let rows = rows.into_iter().next().unwrap_or_default();
        rows.iter()
            .map(|row| {
                let case = row.text(1)?.parse().map_err(|_| Fault::Broken("parcel"))?;
                Ok(Parcel {
                    id: row.text(0)?.to_owned(),
                    case,
                    kind: row.text(2)?.to_owned(),
                    payload: row.text(3)?.to_owned(),
                    attempts: row.i64(4)?,
                })
            })
            .collect()
    }

    /// Tried and not delivered: again later, each time later; at last a person must look.
    pub async fn parcel_failed(&self, parcel: &Parcel, why: &str, now: Timestamp) -> Result<(), Fault> {
        let state = if parcel.attempts >= ATTEMPTS_MAX {
            "dead"
        } else {
            "waiting"
        };
        let stmt = Stmt::new(
            "UPDATE outbox SET state = $1, run_at = $2, lease_until = 0, last_error = $3 \
             WHERE id = $4 AND state = 'waiting' AND attempts = $5",
            args![
                state,
                (now + wait_after(parcel.attempts)).as_microsecond(),
                why,
                parcel.id.as_str(),
                parcel.attempts
            ],
        );
        self.db().commit(Unit::from(vec![stmt])).await?;
        Ok(())
    }

    /// Not yet its time, which is no failure: its tries begin anew then, later than any lease of today lasts.
    pub async fn parcel_waits(&self, parcel: &Parcel, until: Timestamp) -> Result<(), Fault> {
        let stmt = Stmt::new(
            "UPDATE outbox SET run_at = $1, lease_until = 0, attempts = 0 WHERE id = $2 AND state = 'waiting' AND attempts = $3",
            args![until.as_microsecond(), parcel.id.as_str(), parcel.attempts],
        );
        self.db().commit(Unit::from(vec![stmt])).await?;
        Ok(())
    }

    /// Trying again would not help: a person must look at once.
    pub async fn parcel_dead(&self, parcel: &Parcel, why: &str) -> Result<(), Fault> {
        let stmt = Stmt::new(
            "UPDATE outbox SET state = 'dead', lease_until = 0, last_error = $1 \
             WHERE id = $2 AND state = 'waiting' AND attempts = $3",
            args![why, parcel.id.as_str(), parcel.attempts],
        );
        self.db().commit(Unit::from(vec![stmt])).await?;
        Ok(())
    }

    /// Delivered, perhaps by another before: that is no fault.
    pub async fn parcel_done(&self, parcel: &Parcel) -> Result<(), Fault> {
        match self.db().commit(Unit::from(vec![done_stmt(&parcel.id)])).await {
            Ok(_) | Err(CommitError::Conflict) => Ok(()),
            Err(other) => Err(other.into()),
        }
    }
}

/// How much of one kind waits in one state, and since when the oldest should have been seen to.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    pub kind: String,
    /// `waiting`, `dead`, or `to-be-printed` for what is set aside because somebody is to print it.
    pub state: String,
    pub parcels: i64,
    pub oldest: Timestamp,
}

impl CaseStore {
    /// For those who watch the house: numbers, and nothing of any parcel.
    pub async fn outbox_figures(&self) -> Result<Vec<Figures>, Fault> {
        let query = Query::new(
            "SELECT kind, CASE WHEN last_error = $1 AND state = 'dead' THEN $1 ELSE state END AS now_is, COUNT(*), MIN(run_at) \
             FROM outbox WHERE state <> 'done' GROUP BY kind, now_is ORDER BY kind, now_is",
            args![TO_BE_PRINTED],
        );
        let rows = self.db().read(query).await?;
        rows.iter()
            .map(|row| {
                Ok(Figures {
                    kind: row.text(0)?.to_owned(),
                    state: row.text(1)?.to_owned(),
                    parcels: row.i64(2)?,
                    oldest: Timestamp::from_microsecond(row.i64(3)?).map_err(|_| Fault::Broken("parcel"))?,
                })
            })
            .collect()
    }
}

/// What a person does with a parcel that could not be delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handling {
    /// Printed and posted, or answered in another way.
    SeenTo,
    /// It is tried once more, at once; a failure sets it aside again.
    TriedAgain,
}

impl Handling {
    pub fn word(self) -> &'static str {
        match self {
            Self::SeenTo => "seen-to",
            Self::TriedAgain => "tried-again",
        }
    }
}

/// With who did it and when. A conflict: somebody else was first.
pub fn handle(
    key: &Key,
    parcel: &str,
    handling: Handling,
    id: &str,
    at: Timestamp,
) -> Result<Vec<Stmt>, Fault> {
    let case = key.case().to_string();
    let actor = serde_json::to_string(&key.actor()).map_err(|_| Fault::Broken("actor"))?;
    let at = at.as_microsecond();
    let moved = match handling {
        Handling::SeenTo => Stmt::new(
            "UPDATE outbox SET state = 'done' WHERE id = $1 AND case_id = $2 AND state = 'dead'",
            args![parcel, case.as_str()],
        ),
        // The attempts go on: they tell whose lease it is.
        Handling::TriedAgain => Stmt::new(
            "UPDATE outbox SET state = 'waiting', run_at = $3, lease_until = 0 \
             WHERE id = $1 AND case_id = $2 AND state = 'dead'",
            args![parcel, case.as_str(), at],
        ),
    };
    let written = Stmt::new(
        "INSERT INTO parcel_handled (id, parcel, case_id, at, actor, what) VALUES ($1, $2, $3, $4, $5, $6)",
        args![id, parcel, case.as_str(), at, actor, handling.word()],
    );
    Ok(vec![moved.expect_rows(1), written])
}

/// Delivered; for the unit that the delivery itself writes.
pub fn done_stmt(id: &str) -> Stmt {
    Stmt::new(
        "UPDATE outbox SET state = 'done' WHERE id = $1 AND state = 'waiting'",
        args![id],
    )
    .expect_rows(1)
}
