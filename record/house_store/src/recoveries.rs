//! *Återkomst.* Somebody has lost every way in: two administrators let exactly that person make one new passkey, once and
//! within the hour. Each of the two hands over a half of the code, so that neither can use it; the store has their hashes.
//! Each step is a line in the sign-in log and one in `change`.

use crate::passkeys::{PasskeyRecord, insert};
use crate::sessions::hash;
use crate::sign_ins::{self, Proof, What, ended, fresh_id};
use crate::{Fault, House, Session, SessionOf, changes};
use casework::{Actor, CaseNumber, StaffId};
use db::{Query, Row, Stmt, Unit, args};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

/// From the asking until it is used.
const LASTS: SignedDuration = SignedDuration::from_mins(60);

/// One such, from its asking to its end.
#[derive(Clone, Debug, PartialEq)]
pub struct Recovery {
    pub id: String,
    /// Who comes in again.
    pub staff: StaffId,
    pub asked_by: StaffId,
    pub asked_at: Timestamp,
    pub approved_by: Option<StaffId>,
    pub approved_at: Option<Timestamp>,
    pub until: Timestamp,
    pub used_at: Option<Timestamp>,
    pub withdrawn_at: Option<Timestamp>,
}

impl Recovery {
    /// It waits for a second administrator, or for the person.
    pub fn waits(&self, now: Timestamp) -> bool {
        self.used_at.is_none() && self.withdrawn_at.is_none() && now < self.until
    }
}

/// The administrator at work: their session and name stand in the logs.
#[derive(Clone, Copy)]
pub struct By<'a> {
    pub staff: StaffId,
    pub actor: &'a Actor,
    pub session: &'a Session,
    pub change: Uuid,
    pub at: Timestamp,
}

macro_rules! recoveries {
    ($which:literal) => {
        concat!(
            "SELECT id, staff, asked_by, asked_at, approved_by, approved_at, until, used_at, withdrawn_at FROM recovery ",
            $which
        )
    };
}

/// A half of a code, as it is read out: chance.
fn half() -> Result<CaseNumber, Fault> {
    let chance = fresh_id()?;
    let bits = u64::from_str_radix(&chance[..13], 16).map_err(|_| Fault::Chance)?;
    Ok(CaseNumber::from_chance(bits & ((1 << 50) - 1)))
}

/// Whose way in it is stands in the line; which administrator did it stands in `change`.
fn lines(of: StaffId, what: What, kind: &str, by: By<'_>) -> Result<[Stmt; 2], Fault> {
    let data = serde_json::json!({ "staff": of });
    let half = SessionOf::Staff;
    Ok([
        sign_ins::line(half, what, "", &by.session.proof(), Some(of), by.at)?,
        changes::stmt(by.change, by.at, by.actor, kind, &data)?,
    ])
}

impl House {
    /// Asked for by the first of two. Its half of the code; none: one waits already, or it is about themselves.
    pub async fn ask_recovery(&self, of: StaffId, by: By<'_>) -> Result<Option<CaseNumber>, Fault> {
        let waiting = self.recoveries(by.at).await?;
        let waits = |one: &Recovery| one.staff == of && one.waits(by.at);
        if of == by.staff || waiting.iter().any(waits) {
            return Ok(None);
        }
        let first = half()?;
        let stmt = Stmt::new(
            "INSERT INTO recovery (id, staff, asked_by, asked_at, first_half, until) VALUES ($1, $2, $3, $4, $5, $6)",
            args![
                fresh_id()?,
                of.to_string(),
                by.staff.to_string(),
                by.at.as_microsecond(),
                hash(first.as_str()),
                (by.at + LASTS).as_microsecond()
            ],
        );
        let mut unit = vec![stmt];
        unit.extend(lines(of, What::RecoveryAsked, "RecoveryAsked", by)?);
        self.db.commit(Unit::from(unit)).await?;
        Ok(Some(first))
    }

    /// Approved by the second of two, who is neither the first nor the person. Its half of the code; none: it does not
    /// wait for this administrator.
    pub async fn approve_recovery(&self, id: &str, by: By<'_>) -> Result<Option<CaseNumber>, Fault> {
        let second = half()?;
        let stmt = Stmt::new(
            "UPDATE recovery SET approved_by = $2, approved_at = $3, second_half = $4 WHERE id = $1 AND staff <> $2 \
             AND asked_by <> $2 AND approved_by IS NULL AND withdrawn_at IS NULL AND until > $3 RETURNING staff",
            args![
                id,
                by.staff.to_string(),
                by.at.as_microsecond(),
                hash(second.as_str())
            ],
        );
        let Some(of) = self.moved(stmt).await? else {
            return Ok(None);
        };
        // Nobody has seen the half before the lines are durable.
        let noted = lines(of, What::RecoveryApproved, "RecoveryApproved", by)?;
        self.db.commit(Unit::from(Vec::from(noted))).await?;
        Ok(Some(second))
    }

    /// False: it does not wait any more.
    pub async fn withdraw_recovery(&self, id: &str, by: By<'_>) -> Result<bool, Fault> {
        let stmt = Stmt::new(
            "UPDATE recovery SET withdrawn_at = $2 WHERE id = $1 AND used_at IS NULL AND withdrawn_at IS NULL \
             AND until > $2 RETURNING staff",
            args![id, by.at.as_microsecond()],
        );
        let Some(of) = self.moved(stmt).await? else {
            return Ok(false);
        };
        let noted = lines(of, What::RecoveryWithdrawn, "RecoveryWithdrawn", by)?;
        self.db.commit(Unit::from(Vec::from(noted))).await?;
        Ok(true)
    }

    async fn moved(&self, stmt: Stmt) -> Result<Option<StaffId>, Fault> {
        let moved = self.db.commit(Unit::from(vec![stmt])).await?;
        let staff = moved.iter().flatten().next().map(|row| row.text(0)).transpose()?;
        staff
            .map(str::parse)
            .transpose()
            .map_err(|_| Fault::Broken("staff id"))
    }

    /// The one that both halves open now; none: they open nothing.
    pub async fn recovery(
        &self,
        first: &CaseNumber,
        second: &CaseNumber,
        now: Timestamp,
    ) -> Result<Option<Recovery>, Fault> {
        let query = Query::new(
            recoveries!("WHERE first_half = $1 AND second_half = $2"),
            args![hash(first.as_str()), hash(second.as_str())],
        );
        let rows = self.db.read(query).await?;
        let found = rows.first().map(recovery).transpose()?;
        Ok(found.filter(|one| one.approved_by.is_some() && one.waits(now)))
    }

    /// Asked for in the last thirty days, the newest first.
    pub async fn recoveries(&self, now: Timestamp) -> Result<Vec<Recovery>, Fault> {
        let since = now - SignedDuration::from_hours(30 * 24);
        let query = Query::new(
            recoveries!("WHERE asked_at > $1 ORDER BY asked_at DESC, id"),
            args![since.as_microsecond()],
        );
        self.db.read(query).await?.iter().map(recovery).collect()
    }

    /// The person made the new passkey: nothing of theirs from before opens anything. False: somebody was first.
    pub async fn use_recovery(
        &self,
        used: &Recovery,
        new: &PasskeyRecord,
        proof: &Proof,
    ) -> Result<bool, Fault> {
        let (now, of) = (new.made_at, used.staff.to_string());
        if new.staff != used.staff || self.passkey(&new.id).await?.is_some() {
            return Ok(false);
        }
        let claim = Stmt::new(
            "UPDATE recovery SET used_at = $2 WHERE id = $1 AND used_at IS NULL AND withdrawn_at IS NULL AND until > $2 \
             RETURNING staff",
            args![used.id.as_str(), now.as_microsecond()],
        );
        // What is claimed and not carried out is spent: it must be asked for again.
        if self.moved(claim).await?.is_none() {
            return Ok(false);
        }
        let half = SessionOf::Staff;
        let mut unit = vec![
            Stmt::new("DELETE FROM passkey WHERE staff = $1", args![of.as_str()]),
            insert(new),
            sign_ins::line(half, What::RecoveryUsed, "", proof, Some(used.staff), now)?,
            sign_ins::line(half, What::PasskeyMade, "", proof, Some(used.staff), now)?,
        ];
        unit.extend(ended!("staff = $1", "$2", "$3"; args![of.as_str()]; now, "recovery"));
        self.db.commit(Unit::from(unit)).await?;
        Ok(true)
    }
}

fn recovery(row: &Row) -> Result<Recovery, Fault> {
    let time = |at| Timestamp::from_microsecond(at).map_err(|_| Fault::Broken("time"));
    let id = |text: &str| text.parse().map_err(|_| Fault::Broken("staff id"));
    Ok(Recovery {
        id: row.text(0)?.to_owned(),
        staff: id(row.text(1)?)?,
        asked_by: id(row.text(2)?)?,
        asked_at: time(row.i64(3)?)?,
        approved_by: row.opt_text(4)?.map(id).transpose()?,
        approved_at: row.opt_i64(5)?.map(time).transpose()?,
        until: time(row.i64(6)?)?,
        used_at: row.opt_i64(7)?.map(time).transpose()?,
        withdrawn_at: row.opt_i64(8)?.map(time).transpose()?,
    })
}
