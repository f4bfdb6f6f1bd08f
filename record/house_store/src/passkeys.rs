//! Passkeys of staff: their public halves, whose they are, and when they were used. Each that is made, used or taken
//! away is a line in the sign-in log.

use crate::sign_ins::{self, Proof, What};
use crate::{Fault, House, Session, SessionOf};
use casework::StaffId;
use db::{Query, Row, Stmt, Unit, args};
use jiff::Timestamp;

/// One passkey, of one person.
#[derive(Clone, Debug, PartialEq)]
pub struct PasskeyRecord {
    pub id: String,
    pub staff: StaffId,
    /// As the person calls it.
    pub name: String,
    pub key: String,
    /// Moves with each use.
    pub state: String,
    pub made_at: Timestamp,
    pub used_at: Option<Timestamp>,
    /// Its count of signatures did not go on: there may be two of it, and neither opens anything any more.
    pub suspect_at: Option<Timestamp>,
}

const OF_STAFF: &str = "SELECT id, staff, name, key, state, made_at, used_at, suspect_at FROM passkey \
    WHERE staff = $1 ORDER BY made_at, id";
const ONE: &str =
    "SELECT id, staff, name, key, state, made_at, used_at, suspect_at FROM passkey WHERE id = $1";

/// A line of the log by one who is signed in.
fn line(mine: &Session, what: What, why: &str, now: Timestamp) -> Result<Stmt, Fault> {
    sign_ins::line(SessionOf::Staff, what, why, &mine.proof(), mine.staff, now)
}

pub(crate) fn insert(new: &PasskeyRecord) -> Stmt {
    Stmt::new(
        "INSERT INTO passkey (id, staff, name, key, state, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
        args![
            new.id.as_str(),
            new.staff.to_string(),
            new.name.as_str(),
            new.key.as_str(),
            new.state.as_str(),
            new.made_at.as_microsecond()
        ],
    )
}

impl House {
    pub async fn passkeys(&self, staff: StaffId) -> Result<Vec<PasskeyRecord>, Fault> {
        let query = Query::new(OF_STAFF, args![staff.to_string()]);
        self.db.read(query).await?.iter().map(passkey).collect()
    }

    pub async fn passkey(&self, id: &str) -> Result<Option<PasskeyRecord>, Fault> {
        let rows = self.db.read(Query::new(ONE, args![id])).await?;
        rows.first().map(passkey).transpose()
    }

    /// False: it is there already, perhaps somebody else's.
    pub async fn add_passkey(&self, new: &PasskeyRecord, mine: &Session) -> Result<bool, Fault> {
        if self.passkey(&new.id).await?.is_some() {
            return Ok(false);
        }
        let line = line(mine, What::PasskeyMade, "", new.made_at)?;
        self.db.commit(Unit::from(vec![insert(new), line])).await?;
        Ok(true)
    }

    /// One's own. False: there is no such.
    pub async fn remove_passkey(&self, id: &str, mine: &Session, now: Timestamp) -> Result<bool, Fault> {
        let found = self.passkey(id).await?;
        if found.is_none_or(|found| Some(found.staff) != mine.staff) {
            return Ok(false);
        }
        let stmt = Stmt::new("DELETE FROM passkey WHERE id = $1", args![id]);
        let line = line(mine, What::PasskeyRemoved, "", now)?;
        self.db.commit(Unit::from(vec![stmt, line])).await?;
        Ok(true)
    }

    /// It signed and its state moved on. False: somebody else moved it meanwhile, or it opens nothing any more.
    pub async fn passkey_used(
        &self,
        used: &PasskeyRecord,
        state: &str,
        now: Timestamp,
    ) -> Result<bool, Fault> {
        let stmt = Stmt::new(
            "UPDATE passkey SET state = $1, used_at = $2 WHERE id = $3 AND state = $4 AND suspect_at IS NULL RETURNING id",
            args![state, now.as_microsecond(), used.id.as_str(), used.state.as_str()],
        );
        let moved = self.db.commit(Unit::from(vec![stmt])).await?;
        Ok(moved.iter().any(|rows| !rows.is_empty()))
    }

    /// There may be two of it: neither is believed from now on, and the log says so.
    pub async fn suspect_passkey(&self, one: &PasskeyRecord, now: Timestamp) -> Result<(), Fault> {
        let stmt = Stmt::new(
            "UPDATE passkey SET suspect_at = $1 WHERE id = $2 AND suspect_at IS NULL",
            args![now.as_microsecond(), one.id.as_str()],
        );
        let (of, proof) = (SessionOf::Staff, Proof::passkey(String::new()));
        let line = sign_ins::line(of, What::Refused, "passkey-suspect", &proof, Some(one.staff), now)?;
        self.db.commit(Unit::from(vec![stmt, line])).await?;
        Ok(())
    }

    /// Whoever is signed in has shown anew that it is they, with a passkey.
    pub async fn prove_anew(&self, mine: &Session, now: Timestamp) -> Result<(), Fault> {
        let stmt = Stmt::new(
            "UPDATE session SET proved_at = $1 WHERE id_hash = $2",
            args![now.as_microsecond(), mine.hash.as_str()],
        );
        let (of, proof) = (SessionOf::Staff, Proof::passkey(mine.proof().mark));
        let line = sign_ins::line(of, What::ProvenAnew, "", &proof, mine.staff, now)?;
        self.db.commit(Unit::from(vec![stmt, line])).await?;
        Ok(())
    }
}

fn passkey(row: &Row) -> Result<PasskeyRecord, Fault> {
    let time = |at| Timestamp::from_microsecond(at).map_err(|_| Fault::Broken("time"));
    Ok(PasskeyRecord {
        id: row.text(0)?.to_owned(),
        staff: row.text(1)?.parse().map_err(|_| Fault::Broken("staff id"))?,
        name: row.text(2)?.to_owned(),
        key: row.text(3)?.to_owned(),
        state: row.text(4)?.to_owned(),
        made_at: time(row.i64(5)?)?,
        used_at: row.opt_i64(6)?.map(time).transpose()?,
        suspect_at: row.opt_i64(7)?.map(time).transpose()?,
    })
}
