//! Sessions: on the server, short, revocable, per device. The browser holds an opaque id; the
//! store holds its hash.

use crate::{Fault, House};
use casework::{PersonalNumber, StaffId};
use db::{Query, Stmt, Unit, args};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

/// Which half a session is for. One person may be both, never in the same session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionOf {
    Resident,
    Staff,
}

impl SessionOf {
    fn word(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::Staff => "staff",
        }
    }
    /// Without a sign of life for so long it ends.
    fn idle(self) -> SignedDuration {
        match self {
            Self::Resident => SignedDuration::from_mins(30),
            Self::Staff => SignedDuration::from_mins(60),
        }
    }
    fn longest(self) -> SignedDuration {
        match self {
            Self::Resident => SignedDuration::from_hours(4),
            Self::Staff => SignedDuration::from_hours(10),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    pub of: SessionOf,
    pub number: PersonalNumber,
    pub name: String,
    pub staff: Option<StaffId>,
    pub created_at: Timestamp,
    /// Not the id that the browser holds: for lists and for ending it.
    pub hash: String,
    pub device: String,
}

fn hash(id: &str) -> String {
    hex::encode(Sha256::digest(id.as_bytes()))
}

impl House {
    /// Starts a session and gives the id for the browser's cookie: 256 bits of chance.
    pub async fn start_session(
        &self,
        of: SessionOf,
        number: &PersonalNumber,
        name: &str,
        staff: Option<StaffId>,
        device: &str,
        now: Timestamp,
    ) -> Result<String, Fault> {
        let id = fresh_id()?;
        let stmt = Stmt::new(
            "INSERT INTO session (id_hash, half, number, name, staff, device, created_at, seen_at, ends_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)",
            args![
                hash(&id),
                of.word(),
                number.digits(),
                name,
                staff.map(|id| id.to_string()),
                device,
                now.as_microsecond(),
                (now + of.longest()).as_microsecond()
            ],
        );
        self.db.commit(Unit::from(vec![stmt])).await?;
        Ok(id)
    }

    /// The session behind an id, if it lives. A sign of life is written at most once a minute.
    pub async fn session(&self, id: &str, of: SessionOf, now: Timestamp) -> Result<Option<Session>, Fault> {
        let query = Query::new(
            "SELECT number, name, staff, device, created_at, seen_at FROM session \
             WHERE id_hash = $1 AND half = $2 AND ends_at > $3 AND seen_at > $4",
            args![
                hash(id),
                of.word(),
                now.as_microsecond(),
                (now - of.idle()).as_microsecond()
            ],
        );
        let rows = self.db.read(query).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let seen_at = row.i64(5)?;
        if now.as_microsecond() - seen_at > 60_000_000 {
            let stmt = Stmt::new(
                "UPDATE session SET seen_at = $1 WHERE id_hash = $2",
                args![now.as_microsecond(), hash(id)],
            );
            self.db.commit(Unit::from(vec![stmt])).await?;
        }
        let staff = row
            .opt_text(2)?
            .map(str::parse)
            .transpose()
            .map_err(|_| Fault::Broken("staff id"))?;
        Ok(Some(Session {
            of,
            number: PersonalNumber::parse(row.text(0)?, Date::MAX).map_err(|_| Fault::Broken("number"))?,
            name: row.text(1)?.to_owned(),
            staff,
            created_at: Timestamp::from_microsecond(row.i64(4)?).map_err(|_| Fault::Broken("time"))?,
            hash: hash(id),
            device: row.text(3)?.to_owned(),
        }))
    }

    pub async fn end_session(&self, id: &str) -> Result<(), Fault> {
        let stmt = Stmt::new("DELETE FROM session WHERE id_hash = $1", args![hash(id)]);
        self.db.commit(Unit::from(vec![stmt])).await?;
        Ok(())
    }

    /// Log out everywhere.
    pub async fn end_sessions_of(&self, number: &PersonalNumber) -> Result<(), Fault> {
        let stmt = Stmt::new("DELETE FROM session WHERE number = $1", args![number.digits()]);
        self.db.commit(Unit::from(vec![stmt])).await?;
        Ok(())
    }

    pub async fn forget_old_sessions(&self, now: Timestamp) -> Result<(), Fault> {
        let stmt = Stmt::new(
            "DELETE FROM session WHERE ends_at <= $1",
            args![now.as_microsecond()],
        );
        self.db.commit(Unit::from(vec![stmt])).await?;
        Ok(())
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a session id must never be repeatable, and decides nothing about a person"
)]
fn fresh_id() -> Result<String, Fault> {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).map_err(|_| Fault::Chance)?;
    Ok(hex::encode(bytes))
}
